"""Questions asked while somebody types: answered beside the window, only the newest counts."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from sekretariat.desktop.base.jobs import Jobs

Find = Callable[[str], object]


class Latest(QObject):
    """Answers the newest question; one asked meanwhile takes the place of the one that waits."""

    answered = Signal(str, object)

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._wanted: str | None = None
        self._waiting: Find | None = None
        self._is_busy = False

    @property
    def is_asking(self) -> bool:
        """Tell whether an answer is still to come."""
        return self._wanted is not None

    def ask(self, typed: str, find: Find) -> None:
        """Have `find(typed)` answered by the worker for questions."""
        self._wanted, self._waiting = typed, find
        if not self._is_busy:
            self._begin(typed, find)

    def drop(self) -> None:
        """Want no answer any more."""
        self._wanted = self._waiting = None

    def _begin(self, typed: str, find: Find) -> None:
        self._waiting = None
        self._is_busy = True
        job = self._jobs.ask(lambda _progress: find(typed))
        job.succeeded.connect(partial(self._take, typed))
        job.finished.connect(self._go_on)
        job.start()

    def _take(self, typed: str, answer: object) -> None:
        if typed == self._wanted and self._waiting is None:
            self._wanted = None
            self.answered.emit(typed, answer)

    def _go_on(self) -> None:
        self._is_busy = False
        if self._wanted is not None and self._waiting is not None:
            self._begin(self._wanted, self._waiting)
        else:
            self._wanted = None
