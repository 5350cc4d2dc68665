"""Measure how long the window does not answer while a list of 16,000 rows is taken in.

Run: python -m tests.benchmarks.import_window. A timer ticks every 5 ms in the window's thread; the
longest time between two ticks is the gap. Reading, planning, looking through the plan and writing
each have theirs.
"""

import gc
import os
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from openpyxl import Workbook
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from sekretariat.desktop.base.desk import Desk, Surroundings
from sekretariat.desktop.base.dialogs import Dialogs
from sekretariat.desktop.base.window_state import WindowState
from sekretariat.desktop.imports.imports_page import ImportsPage
from sekretariat.domain.bodies import Body
from sekretariat.services.bodies import BodyCard
from sekretariat.services.secretariat import Secretariat, open_secretariat

ROWS, LIMIT_MS, TICK_MS, BARE_S = 16_000, 100, 5, 15
HEADINGS = ("Anrede", "Titel", "Vorname", "Nachname", "Institution", "Funktion", "Straße", "PLZ",
            "Ort", "E-Mail", "Tel.", "Lieblingsfarbe")  # fmt: skip


class Watch:
    """Ticks in the window's thread and keeps the longest pause."""

    def __init__(self) -> None:
        self._last = time.perf_counter()
        self.longest_ms = 0.0
        self._timer = QTimer(interval=TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def begin(self) -> None:
        """Forget the pauses so far."""
        self._last, self.longest_ms = time.perf_counter(), 0.0

    def _tick(self) -> None:
        now = time.perf_counter()
        self.longest_ms = max(self.longest_ms, (now - self._last) * 1000)
        self._last = now


def write_list(path: Path, *, moved: bool = False) -> None:
    """Write a list of plainly made-up persons; `moved` gives every tenth another street."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Mitglieder")
    sheet.append(HEADINGS)
    for number in range(ROWS):
        street = "Neuer Weg" if moved and number % 10 == 0 else "Musterweg"
        sheet.append(
            (
                ("Frau", "Herr", "")[number % 3],
                ("", "Dr.", "Prof. Dr.")[number % 3],
                f"Vorname{number % 400}",
                f"Nachname{number}",
                f"Verein {number % 900}",
                "Vorstand",
                f"{street} {number}",
                f"{60000 + number % 9000}",
                "Musterstadt",
                f"person{number}@example.org",
                f"0611 {200000 + number}",
                "blau",
            )
        )
    book.save(path)


def wait(until: Callable[[], bool]) -> None:
    """Let the program work until something is true."""
    loop = QEventLoop()
    look = QTimer(interval=TICK_MS)
    look.timeout.connect(lambda: loop.quit() if until() else None)
    look.start()
    loop.exec()


class Run:
    """One import through the real page, step by step."""

    def __init__(self, page: ImportsPage, watch: Watch) -> None:
        self._page = page
        self._watch = watch
        self.gaps: dict[str, float] = {}

    def step(self, name: str, act: Callable[[], object]) -> None:
        """Do something, wait for the work to end, and keep the longest pause."""
        begun = time.perf_counter()
        self._watch.begin()
        QTimer.singleShot(0, act)
        wait(lambda: time.perf_counter() - begun > 0.2 and not self._page.desk.jobs.are_running)
        seconds = time.perf_counter() - begun
        self.gaps[name] = self._watch.longest_ms
        print(f"{name}: {seconds:.1f} s, longest gap {self._watch.longest_ms:.0f} ms")

    def take_in(self, path: Path, name: str) -> None:
        """Read, plan, look, write."""
        page = self._page
        self.step(f"{name}: read", lambda: page.take_file(path))
        page.next()
        self.step(f"{name}: plan", page.next)
        self.step(f"{name}: filter", lambda: page.plan_step.show_state("new"))
        self.step(f"{name}: find", lambda: page.plan_step.search_text.setText("verein 17"))
        self.step(f"{name}: choose all", self._choose_all)
        self.step(f"{name}: write", page.next)

    def _choose_all(self) -> None:
        self._page.plan_step.search_text.clear()
        self._page.plan_step.show_state("")
        self._page.plan_step.rows_table.selectAll()


def measure() -> float:
    """Return the longest gap in ms over both imports."""
    application = QApplication.instance() or QApplication(["import", "-style", "Fusion"])
    with tempfile.TemporaryDirectory() as folder:
        first, second = Path(folder) / "Liste.xlsx", Path(folder) / "Korrigiert.xlsx"
        write_list(first)
        write_list(second, moved=True)
        office = open_secretariat(str(Path(folder) / "office.sqlite"))
        office.bodies.save(BodyCard(Body(name="Musterkonferenz")))
        run = Run(_page(office), Watch())
        gc.collect()
        run.take_in(first, "new list")
        run.take_in(second, "corrected list")
        office.close()
    longest = max(run.gaps.values())
    print(f"longest gap of the window: {longest:.0f} ms (at most {LIMIT_MS})")
    print(f"the same with nothing but a counting thread: {bare_gap():.0f} ms")
    assert application is not None
    return longest


def bare_gap() -> float:
    """Return the longest gap while a bare thread counts: what this machine does by itself."""
    watch, counted = Watch(), [0]

    def count() -> None:
        end = time.perf_counter() + BARE_S
        while time.perf_counter() < end:
            counted[0] += 1

    thread = threading.Thread(target=count)
    thread.start()
    wait(lambda: not thread.is_alive())
    return watch.longest_ms


def _page(office: Secretariat) -> ImportsPage:
    desk = Desk(Surroundings(WindowState(), Dialogs(), date.today))
    desk.secretariat = office
    office.context.listeners.append(desk.hear)
    page = ImportsPage(desk)
    page.resize(1366, 700)
    page.show()
    return page


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(measure() > LIMIT_MS)
