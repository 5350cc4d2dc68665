"""Keeps the open office safe: its copy of the day, what an upgrade kept, the way back."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from sekretariat.desktop.base.about import show_folder
from sekretariat.desktop.base.actions import make_action
from sekretariat.desktop.base.backups import backup_folder
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.marks import worded
from sekretariat.desktop.base.messages import Tone
from sekretariat.desktop.base.rescue import tell_rescued
from sekretariat.desktop.base.restore_dialog import RestoreDialog
from sekretariat.domain.problems import Problem

SETTLED_MS = 1500


class Safety(QObject):
    """Works for whichever office is on the desk; `reopen` opens it anew."""

    def __init__(
        self, desk: Desk, window: QWidget, reopen: Callable[[], object], *, daily: bool
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._reopen = reopen
        self._daily = daily
        self._came_back: Any = None
        self.action = make_action("restore_backup", window, self.ask, everywhere=True)
        self.leave()

    def put_into(self, menu: QMenu, before: QAction) -> None:
        """Offer the way back in a menu."""
        menu.insertAction(before, self.action)

    def leave(self) -> None:
        """No office is open."""
        self.action.setEnabled(False)

    def welcome(self) -> None:
        """Take care of the office just opened."""
        secretariat = self._desk.secretariat
        self.action.setEnabled(secretariat.upkeep.is_file)
        if secretariat.upgraded is not None:
            self._tell_upgraded(secretariat.upgraded)
        if self._came_back is not None:
            self._tell_came_back(self._came_back.before, is_sound=self._came_back.is_sound)
            self._came_back = None
        if self._daily:
            QTimer.singleShot(SETTLED_MS, self, self._back_up)

    def ask(self) -> None:
        """Ask which state is to come back."""
        dialog = RestoreDialog(self._desk, self.restore, self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def restore(self, copy: Path) -> None:
        """Go back to a copy, beside the window; then open the office anew."""
        folder, upkeep = backup_folder(self._desk), self._desk.secretariat.upkeep
        job = self._desk.jobs.prepare(
            self.tr("Going back to the backup"), lambda _progress: upkeep.restore(copy, folder)
        )
        job.succeeded.connect(self._open_again)
        job.start()

    def _open_again(self, restored: object) -> None:
        self._came_back = restored
        self._reopen()

    def _tell_came_back(self, before: Path, *, is_sound: bool) -> None:
        if is_sound:
            text = self.tr("The office is as it was then. The state before is kept as a backup.")
            undo = partial(self.restore, before)
            self._desk.messages.offer(Tone.NOTICE, text, self.tr("Undo"), undo)
        else:
            tell_rescued(self._desk, before)

    def _back_up(self) -> None:
        """Make the copy of the day, where it is missing."""
        if self._desk.secretariat is None:
            return
        folder, upkeep = backup_folder(self._desk), self._desk.secretariat.upkeep
        self._desk.jobs.prepare(
            self.tr("Backing up the office"), lambda _progress: upkeep.back_up_daily(folder)
        ).start()

    def _tell_upgraded(self, told: Problem) -> None:
        folder = Path(str(told.values["copy"])).parent
        if folder.is_absolute():
            show = partial(show_folder, folder)
            self._desk.messages.offer(Tone.NOTICE, worded(told), self.tr("Open folder"), show)
        else:
            self._desk.messages.notice(worded(told))
