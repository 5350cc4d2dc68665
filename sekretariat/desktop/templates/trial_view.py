"""A paper as it would be with what is being written: made beside the window, the last one shown."""

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget

from sekretariat.desktop.base.appearance import make_muted
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.jobs import Job
from sekretariat.desktop.base.marks import worded
from sekretariat.domain.problems import Refused
from sekretariat.progress import Progress
from sekretariat.services.printing import Trial


class PaperPreview(Protocol):
    """What shows a paper."""

    def show_pdf(self, content: bytes, *, keep_place: bool = False) -> None:
        """Show a PDF."""


class TrialView(QStackedWidget):
    """Shows one paper, or the sentence why there is none; `tried` carries the keys of its texts."""

    tried = Signal(object)

    def __init__(
        self, desk: Desk, make_preview: Callable[[QWidget], QWidget], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._job: Job | None = None
        self._serial = 0
        self._shown: object = None
        self._wished: object = None
        self.preview = make_preview(self)
        self.sentence = QLabel(self)
        self.sentence.setWordWrap(True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        make_muted(self.sentence)
        self.addWidget(self.preview)
        self.addWidget(self.sentence)

    def try_out(self, make: Callable[[], Trial], about: object) -> None:
        """Make a paper beside the window; the place seen stays while it is `about` the same."""
        if self._job is not None:
            self._job.cancel()
        self._serial += 1
        self._wished = about
        serial = self._serial

        def work(progress: Progress) -> tuple[int, Trial]:
            progress.step(0, 0)  # another choice came before this one's turn
            return serial, make()

        job = self._desk.jobs.prepare(self.tr("Making the paper"), work)
        job.succeeded.connect(self._show_trial)
        job.failed.connect(self._show_failure)
        job.finished.connect(partial(self._forget, job))
        self._job = job
        job.start()

    def _show_trial(self, made: tuple[int, Trial]) -> None:
        """Show the paper asked for last; a method of the view, so that it ends with the view."""
        serial, trial = made
        if serial != self._serial:
            return
        self.setCurrentWidget(self.preview)
        shown: PaperPreview = self.preview  # type: ignore[assignment]
        shown.show_pdf(trial.pdf, keep_place=self._wished == self._shown)
        self._shown = self._wished
        self.tried.emit(trial.keys)

    def _show_failure(self, error: object) -> None:
        self._shown = None
        if isinstance(error, Refused):
            self.sentence.setText("\n".join(worded(one) for one in error.problems))
            self.setCurrentWidget(self.sentence)
            self.tried.emit(())

    def _forget(self, job: Job) -> None:
        if self._job is job:
            self._job = None
