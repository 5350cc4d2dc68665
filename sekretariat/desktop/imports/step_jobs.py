"""Long work of the import's steps: they wait, the keyboard comes back to where it was."""

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.jobs import Work
from sekretariat.desktop.base.marks import worded
from sekretariat.domain.problems import Refused


class StepJobs(QObject):
    """Begins jobs; `waiting` tells that one runs or has ended, `refused` why one was refused."""

    waiting = Signal(bool)
    refused = Signal(str)

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk

    def begin(self, label: str, work: Work, then: Callable[..., object]) -> None:
        """Do long work beside the window; what came of it is handed on."""
        focused = QApplication.focusWidget()
        self.refused.emit("")
        self.waiting.emit(True)
        job = self._desk.jobs.prepare(label, work)
        for ended in (job.succeeded, job.failed, job.cancelled):
            ended.connect(lambda *_: self._go_on_at(focused))
        job.succeeded.connect(then)
        job.failed.connect(self._refuse)
        job.start()

    def _go_on_at(self, widget: QWidget | None) -> None:
        self.waiting.emit(False)
        if widget is not None and shiboken6.isValid(widget) and widget.isVisible():
            widget.setFocus()

    def _refuse(self, error: object) -> None:
        if isinstance(error, Refused):
            self._desk.messages.withdraw()
            self.refused.emit("\n".join(dict.fromkeys(worded(one) for one in error.problems)))
