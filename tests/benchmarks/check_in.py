"""Measure how long the window does not answer after each key of check-in and of a vote.

Run: python -m tests.benchmarks.check_in. The office has ten years of data. A timer ticks each
millisecond in the window's thread; the longest pause between two ticks until the window rests again
is what the key took. The limit holds for the processor's time: what else runs here is not counted.
"""

import gc
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from sekretariat.__main__ import open_office
from sekretariat.desktop.base.offices import Launch, OfficeKind, OfficeRequest
from sekretariat.desktop.composition import Composition
from sekretariat.desktop.meetings.meetings_page import MeetingsPage
from sekretariat.desktop.meetings.resolution_dialog import ResolutionDialog
from sekretariat.domain.names import search_key
from tests.benchmarks.ten_years import TenYears, make_office

LIMIT_MS, REST_MS, COMING, VOTES = 16.0, 120, 40, 6


class Pause(NamedTuple):
    """A pause of the window in ms: the processor's time, and the clock's."""

    worked: float
    passed: float


class Watch:
    """Ticks in the window's thread and keeps the longest pause."""

    def __init__(self) -> None:
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._longest = Pause(0, 0)
        self._timer = QTimer(interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def pause_of(self, act: Callable[[], object]) -> "Pause":
        """Do something and return the longest pause until the window rests."""
        self._timer.start()
        rest(5)
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._longest = Pause(0, 0)
        act()
        rest(REST_MS)
        self._timer.stop()
        return self._longest

    def _tick(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        pause = Pause((worked - self._worked) * 1000, (now - self._last) * 1000)
        self._longest = max(self._longest, pause)
        self._last, self._worked = now, worked


def rest(milliseconds: int) -> None:
    """Let the window work for a time."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def check_in_all(window: QWidget, data: TenYears) -> dict[str, list[Pause]]:
    """Check people in by typing; return the pauses of letters and of Enter."""
    page = window.findChild(MeetingsPage)
    assert page is not None
    page.show_record(data.coming.id)
    panel = page.session.attendance
    page.session.views.setCurrentWidget(panel)
    panel.search_text.setFocus()
    rest(1000)
    gc.collect()
    watch, pauses = Watch(), dict[str, list[Pause]]()
    for person in data.members[:COMING]:
        for letter in search_key(person.family_name)[:3]:
            key = partial(QTest.keyClicks, panel.search_text, letter)
            pauses.setdefault("letter", []).append(watch.pause_of(key))
        enter = partial(QTest.keyClick, panel.search_text, Qt.Key.Key_Return)
        pauses.setdefault("Enter", []).append(watch.pause_of(enter))
    return pauses


def vote(window: QWidget) -> dict[str, list[Pause]]:
    """Record votes: letters of the wording, digits of the figures, saving."""
    page = window.findChild(MeetingsPage)
    assert page is not None
    page.session.views.setCurrentWidget(page.session.resolutions)
    panel = page.session.resolutions
    rest(500)
    watch, pauses = Watch(), dict[str, list[Pause]]()
    for _ in range(VOTES):
        panel.add()
        dialog = panel.findChildren(ResolutionDialog)[-1]
        rest(300)
        for name, typed in (("wording", "Der Plan."), ("yes", "20"), ("no", "12")):
            widget = dialog.binding.widget(name)
            widget.setFocus()
            for letter in typed:
                key = partial(QTest.keyClicks, widget, letter)
                pauses.setdefault("letter of a vote", []).append(watch.pause_of(key))
        dialog.activateWindow()
        rest(100)
        keys = (dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        pauses.setdefault("recording a vote", []).append(
            watch.pause_of(partial(QTest.keyClick, *keys))
        )
    return pauses


def main() -> int:
    """Print the pauses; return 1 where the median of a key is over the limit."""
    application = QApplication(["check-in", "-style", "Fusion"])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "office.sekretariat"
        data = make_office(path)
        request = OfficeRequest(OfficeKind.FILE, str(path))
        composition = Composition(application, Launch(open_office, request, Path(folder) / "state"))
        composition.window.resize(1366, 768)
        composition.show()
        rest(1500)
        composition.window.go_to("meetings")
        rest(500)
        pauses = check_in_all(composition.window, data)
        pauses |= vote(composition.window)
        composition.window.close()
    failed = False
    for name, found in pauses.items():
        worked = statistics.median(one.worked for one in found)
        passed = statistics.median(one.passed for one in found)
        print(f"{name}: {worked:.1f} ms (limit {LIMIT_MS:.0f}), by the clock {passed:.1f} ms")
        failed |= worked > LIMIT_MS
    return int(failed)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main())
