"""Makes papers beside the window; only the one that was wished last is handed over."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.jobs import Job
from sekretariat.desktop.base.marks import worded
from sekretariat.desktop.output.papers import Wish
from sekretariat.domain.problems import Problem, Refused
from sekretariat.progress import Progress
from sekretariat.services.papers.letter_sheets import PrinterCopy

if TYPE_CHECKING:
    from sekretariat.services.letter_printing import LetterPrinting

Made = tuple[bytes, list[Problem]]


class PaperMaker(QObject):
    """`made` carries a Wish and its PDF, `refused` the sentence why there is none."""

    made = Signal(object, object)
    refused = Signal(str)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._wish: Wish | None = None
        self._job: Job | None = None

    def make(self, wish: Wish) -> None:
        """Make a paper; one that is under way for another wish is called off."""
        self.stop()
        self._wish = wish
        printing = self._desk.secretariat.printing

        def work(progress: Progress) -> Made:
            problems: list[Problem] = []
            progress.step(0, 0)  # another choice came before this one's turn
            return printing.pdf(wish.question(), problems.append, progress), problems

        job = self._desk.jobs.prepare(self.tr("Making the paper"), work)
        job.succeeded.connect(partial(self._hand_over, wish))
        job.failed.connect(partial(self._fail, wish))
        job.cancelled.connect(partial(self._stop_waiting, wish))
        job.finished.connect(partial(self._forget, job))
        self._job = job
        job.start()

    def on_sheets(self, wish: Wish, is_duplex: bool) -> PrinterCopy | None:  # noqa: FBT001
        """Make letters again for the paper of the office; runs in the worker."""
        letters: LetterPrinting = self._desk.secretariat.letter_printing
        return letters.for_printer(wish.question(), is_duplex=is_duplex)

    def stop(self) -> None:
        """Want nothing any more."""
        self._wish = None
        if self._job is not None:
            self._job.cancel()

    def _forget(self, job: Job) -> None:
        if self._job is job:
            self._job = None

    def _hand_over(self, wish: Wish, made: Made) -> None:
        if wish == self._wish:
            content, problems = made
            if problems:
                self._desk.messages.problems(problems)
            self.made.emit(wish, content)

    def _stop_waiting(self, wish: Wish) -> None:
        """Say that the clerk called it off; another wish needs no words."""
        if wish == self._wish:
            self.refused.emit(self.tr("Called off. F5 makes the paper."))

    def _fail(self, wish: Wish, error: object) -> None:
        if wish == self._wish and isinstance(error, Refused):
            self.refused.emit("\n".join(worded(problem) for problem in error.problems))
