"""Work beside the window: a worker for what is long, one for questions; told in its thread.

job = desk.jobs.prepare(self.tr("Reading the sheet"), partial(importing.plan, path))
job.succeeded.connect(self.show_plan)
job.start()                              # connect, then start
"""

import gc
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal

from sekretariat.progress import Cancelled, Progress

Work = Callable[[Progress], object]
TELL_EVERY_S = 0.05
REST_MS = 3000


class _Post(QObject):
    """Carries word from the worker to the window's thread; outlives every job.

    A job that sent its own signals could be deleted by the window while the worker is still
    sending: the worker touches nothing of Qt but this.
    """

    stepped = Signal(object, int, int)
    ended = Signal(object, object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.stepped.connect(self._take_step)
        self.ended.connect(self._take_end)

    def _take_step(self, job: "Job", done: int, total: int) -> None:
        job.progressed.emit(done, total)

    def _take_end(self, job: "Job", outcome: object, error: BaseException | None) -> None:
        job.end(outcome, error)


class Job(QObject):
    """One piece of long work; lives in the window's thread, all its signals arrive there."""

    progressed = Signal(int, int)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    finished = Signal()
    started = Signal()

    def __init__(self, label: str, work: Work, pool: QThreadPool, post: _Post) -> None:
        super().__init__(post)
        self.label = label
        self._work = work
        self._pool = pool
        self._post = post
        self._last_told = 0.0
        self._progress = Progress(self._watch)

    def start(self) -> None:
        """Hand the work to the worker; connect the signals before."""
        self.started.emit()
        self._pool.start(self._run)

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._progress.cancel()

    def _run(self) -> None:
        """Do the work; runs in the worker."""
        outcome: object = None
        error: BaseException | None = None
        try:
            outcome = self._work(self._progress)
        except BaseException as caught:  # noqa: BLE001 (told to the window, never lost in a thread)
            error = caught
        self._post.ended.emit(self, outcome, error)

    def _watch(self, done: int, total: int) -> None:
        """Pass progress on, not oftener than an eye can see; runs in the worker."""
        now = time.monotonic()
        if now - self._last_told >= TELL_EVERY_S or done == total:
            self._last_told = now
            self._post.stepped.emit(self, done, total)

    def end(self, outcome: object, error: BaseException | None) -> None:
        """Tell how the work ended, in the window's thread."""
        if error is None:
            self.succeeded.emit(outcome)
        elif isinstance(error, Cancelled):
            self.cancelled.emit()
        else:
            self.failed.emit(error)
        self.finished.emit()
        self.deleteLater()


class Jobs(QObject):
    """The window's workers: long jobs run one after the other, as a database wants it.

    Questions (a search while it is typed) wait for no job: they only read, in another worker.

    Python searches for garbage in whichever thread makes an object too many. In the worker it would
    destroy there what belongs to the window, a closed dialog for example, and the program would
    crash: so it searches only while nothing runs, and at the start, when nothing is garbage yet,
    not before all is loaded.
    """

    started = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self, maxThreadCount=1)
        self._questions = QThreadPool(self, maxThreadCount=1)
        self._post = _Post(self)
        self._open: list[Job] = []
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(gc.enable)
        self._rest.start()

    @property
    def are_running(self) -> bool:
        """Tell whether anything is under way."""
        return bool(self._open)

    def prepare(self, label: str, work: Work) -> Job:
        """Return a job for `work(progress)`; connect its signals, then start it."""
        job = self._noted(Job(label, work, self._pool, self._post))
        job.started.connect(lambda: self.started.emit(job))
        return job

    def ask(self, work: Work) -> Job:
        """Return a job for a short question, of which no panel tells."""
        return self._noted(Job("", work, self._questions, self._post))

    def close(self) -> None:
        """Cancel what runs and wait for it; for the window's end."""
        for job in self._open:
            job.cancel()
        self._pool.waitForDone()
        self._questions.waitForDone()
        gc.enable()

    def _noted(self, job: Job) -> Job:
        job.started.connect(self._note_start)
        job.failed.connect(self.failed)
        job.finished.connect(self._note_end)
        return job

    def _note_start(self) -> None:
        job = self.sender()
        if isinstance(job, Job):
            self._rest.stop()
            gc.disable()
            self._open.append(job)

    def _note_end(self) -> None:
        job = self.sender()
        if isinstance(job, Job) and job in self._open:
            self._open.remove(job)
            if not self._open:
                self._rest.start()
