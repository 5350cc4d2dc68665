"""What the window shows instead of a damaged office: its newest sound copies, to choose from."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCommandLinkButton, QLabel, QVBoxLayout, QWidget

from sekretariat.desktop.base.appearance import make_title
from sekretariat.desktop.base.backups import kind_of, moment_of
from sekretariat.desktop.base.dialogs import Dialogs
from sekretariat.desktop.base.forms import load_form
from sekretariat.desktop.base.icons import set_icon
from sekretariat.folders import OFFICE_ENDING


class RescuePage(QWidget):
    """Asks which state to go on with: `chosen` carries the path of a copy.

    `elsewhere` asks for another office.
    """

    chosen = Signal(object)
    elsewhere = Signal()

    rescue_title: QLabel
    rescue_text: QLabel
    copies_place: QVBoxLayout
    other_copy: QCommandLinkButton
    other_office: QCommandLinkButton

    def __init__(self, dialogs: Dialogs, office: Path, copies: Sequence[Any]) -> None:
        super().__init__()
        load_form(self, "rescue_page")
        make_title(self.rescue_title)
        self._dialogs = dialogs
        is_there = office.exists()
        title = self.tr("{} is damaged") if is_there else self.tr("{} is gone")
        self.rescue_title.setText(title.format(office.stem))
        self.rescue_text.setText(self._told(is_there=is_there, has_copies=bool(copies)))
        offered = [self._offer(copy) for copy in copies]
        self.setFocusProxy((*offered, self.other_copy)[0])
        self.other_copy.clicked.connect(self._choose_file)
        self.other_office.clicked.connect(self.elsewhere)

    def _told(self, *, is_there: bool, has_copies: bool) -> str:
        if not has_copies:
            return self.tr(
                "No sound backup was found where its backups lie. Perhaps there is one on another "
                "drive. Nothing is deleted or written over."
            )
        if is_there:
            return self.tr(
                "Which state do you want to go on with? What was done after it is not in it. The "
                "damaged file stays beside it under another name."
            )
        return self.tr(
            "Which state do you want to go on with? What was done after it is not in it."
        )

    def _offer(self, copy: Any) -> QCommandLinkButton:
        text = self.tr("Bring back {}").format(moment_of(copy))
        button = QCommandLinkButton(text, kind_of(copy))
        button.setToolTip(str(copy.path))
        set_icon(button, "history")
        button.clicked.connect(partial(self._choose, copy.path))
        self.copies_place.addWidget(button)
        return button

    def _choose(self, path: Path, _checked: bool = False) -> None:  # noqa: FBT001, FBT002  a signal's
        self.chosen.emit(path)

    def _choose_file(self) -> None:
        title, pattern = self.tr("Choose a backup"), self.tr("Offices (*{})").format(OFFICE_ENDING)
        self._dialogs.choose_file(self, title, pattern, self._choose)
