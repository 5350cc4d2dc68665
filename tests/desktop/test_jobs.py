"""Long work beside the window: told in the window's thread, one after the other, stoppable."""

import gc
import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.job_panel import SHOWN_AFTER_MS, JobPanel
from sekretariat.desktop.base.jobs import Job
from sekretariat.domain.problems import Problem, Refused
from sekretariat.progress import Progress


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot) -> JobPanel:
    window = QMainWindow()
    qtbot.addWidget(window)
    panel = JobPanel(desk.jobs)
    window.setCentralWidget(panel)
    panel.hide()
    with qtbot.waitExposed(window):
        window.show()
    panel.keep = window  # type: ignore[attr-defined]  # the window lives as long as its panel
    return panel


def test_work_runs_elsewhere_and_is_told_here(desk: Desk, qtbot: QtBot) -> None:
    threads: list[threading.Thread] = []

    def work(progress: Progress) -> int:
        threads.append(threading.current_thread())
        progress.step(3, 3)
        return 42

    job = desk.jobs.prepare("Zählen", work)
    told: list[object] = []
    job.progressed.connect(
        lambda done, total: told.append((done, total, threading.current_thread()))
    )
    job.succeeded.connect(lambda outcome: told.append((outcome, threading.current_thread())))
    with qtbot.waitSignal(job.finished):
        job.start()
    here = threading.current_thread()
    assert told == [(3, 3, here), (42, here)]
    assert threads[0] is not here
    assert not desk.jobs.are_running


def test_work_is_stopped_at_its_next_step(desk: Desk, panel: JobPanel, qtbot: QtBot) -> None:
    begun, go_on = threading.Event(), threading.Event()
    reached: list[int] = []

    def work(progress: Progress) -> None:
        for step in range(1, 4):
            progress.step(step, 3)
            reached.append(step)
            begun.set()
            go_on.wait(10)

    job = desk.jobs.prepare("Lesen", work)
    job.start()
    assert begun.wait(10)
    qtbot.mouseClick(panel.job_cancel, Qt.MouseButton.LeftButton)
    with qtbot.waitSignals([job.cancelled, job.finished]):
        go_on.set()
    assert reached == [1]
    assert not panel.isVisible()


def test_the_panel_waits_for_a_blink_and_shows_how_far_it_is(
    desk: Desk, panel: JobPanel, qtbot: QtBot
) -> None:
    go_on = threading.Event()

    def work(progress: Progress) -> None:
        progress.step(1, 4)
        go_on.wait(10)

    assert SHOWN_AFTER_MS == 400
    job = desk.jobs.prepare("Liste wird gelesen", work)
    with qtbot.waitSignal(job.progressed):
        job.start()
    qtbot.waitUntil(panel.isVisible)
    assert panel.job_label.text() == "Liste wird gelesen"
    assert (panel.job_progress.value(), panel.job_progress.maximum()) == (1, 4)
    with qtbot.waitSignal(job.finished):
        go_on.set()
    assert not panel.isVisible()


def test_no_garbage_is_searched_beside_the_window(desk: Desk, qtbot: QtBot) -> None:
    """A search in the worker would destroy the window's closed dialogs there: a crash."""
    gc.enable()
    was_on: list[bool] = []
    job = desk.jobs.prepare("Zählen", lambda _progress: was_on.append(gc.isenabled()))
    with qtbot.waitSignal(job.finished):
        job.start()
    assert was_on == [False]
    qtbot.waitUntil(gc.isenabled)


def test_jobs_wait_for_one_another(desk: Desk, qtbot: QtBot) -> None:
    order: list[str] = []
    jobs = list[Job]()
    for name in ("eins", "zwei", "drei"):

        def work(_progress: Progress, said: str = name) -> None:
            order.append(said)

        jobs.append(desk.jobs.prepare(name, work))
    with qtbot.waitSignals([job.finished for job in jobs]):
        for job in jobs:
            job.start()
    assert order == ["eins", "zwei", "drei"]


def test_a_failure_is_told_and_never_lost(desk: Desk, qtbot: QtBot) -> None:
    def work(_progress: Progress) -> None:
        raise Refused(Problem("record.duplicate"))

    job = desk.jobs.prepare("Speichern", work)
    with qtbot.waitSignal(desk.jobs.failed) as failed:
        job.start()
    assert isinstance(failed.args[0], Refused)


def test_a_hundred_thousand_steps_do_not_flood_the_window(desk: Desk, qtbot: QtBot) -> None:
    def work(progress: Progress) -> None:
        for step in range(1, 100_001):
            progress.step(step, 100_000)

    job = desk.jobs.prepare("Zählen", work)
    steps: list[int] = []
    job.progressed.connect(lambda done, _: steps.append(done))
    with qtbot.waitSignal(job.finished):
        job.start()
    assert steps[-1] == 100_000
    assert len(steps) < 100


def test_closing_the_window_ends_what_runs(desk: Desk, qtbot: QtBot) -> None:
    begun = threading.Event()

    def work(progress: Progress) -> None:
        step = 0
        while True:
            progress.step(step, 0)
            begun.set()
            step += 1

    job = desk.jobs.prepare("Endlos", work)
    job.start()
    assert begun.wait(10)
    with qtbot.waitSignal(job.cancelled):
        desk.jobs.close()
