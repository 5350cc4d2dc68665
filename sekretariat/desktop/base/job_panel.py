"""The panel of a long job: what is done, how far it is, and a way to stop it."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QLabel, QProgressBar, QPushButton, QWidget

from sekretariat.desktop.base.appearance import tint, untint
from sekretariat.desktop.base.forms import load_form
from sekretariat.desktop.base.jobs import Job, Jobs

SHOWN_AFTER_MS = 400


class JobPanel(QFrame):
    """Appears when a job takes longer than a blink, goes when it ends."""

    job_label: QLabel
    job_progress: QProgressBar
    job_cancel: QPushButton

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "job_panel")
        self._jobs: list[Job] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_AFTER_MS)
        self._timer.timeout.connect(self._appear)
        self.job_cancel.clicked.connect(self._cancel)
        jobs.started.connect(self._follow)
        self.hide()

    def _follow(self, job: Job) -> None:
        self._jobs.append(job)
        job.progressed.connect(self._show_progress)
        job.finished.connect(self._leave)
        if len(self._jobs) == 1:
            self._show_job(job)

    def _show_job(self, job: Job) -> None:
        self.job_label.setText(job.label)
        self.job_progress.setAccessibleName(job.label)
        self.job_progress.setRange(0, 0)
        self.job_cancel.setEnabled(True)
        self._timer.start()

    def _appear(self) -> None:
        untint(self)
        tint(self, "notice", "notice_text")
        self.show()

    def _show_progress(self, done: int, total: int) -> None:
        if self._jobs and self.sender() is self._jobs[0]:
            self.job_progress.setRange(0, total)
            self.job_progress.setValue(done)

    def _cancel(self) -> None:
        if self._jobs:
            self.job_cancel.setEnabled(False)
            self._jobs[0].cancel()

    def _leave(self) -> None:
        self._jobs = [job for job in self._jobs if job is not self.sender()]
        self._timer.stop()
        if self._jobs:
            self._show_job(self._jobs[0])
        else:
            self.hide()
