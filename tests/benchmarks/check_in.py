"""Measure how long the window does not answer after each key of check-in, with ten years of data.

Run: python -m tests.benchmarks.check_in. A timer ticks each millisecond in the window's thread; the
longest pause between two ticks until the window rests again is what the key took of it.
"""

import gc
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from sekretariat.__main__ import open_office
from sekretariat.desktop.base.offices import Launch, OfficeKind, OfficeRequest
from sekretariat.desktop.composition import Composition
from sekretariat.desktop.meetings.meetings_page import MeetingsPage
from sekretariat.domain.names import search_key
from tests.benchmarks.ten_years import TenYears, make_office

LIMIT_MS, REST_MS, COMING = 16.0, 120, 40
ATTENDANCE = 3


class Watch:
    """Ticks in the window's thread and keeps the longest pause."""

    def __init__(self) -> None:
        self._last = time.perf_counter()
        self._longest_ms = 0.0
        self._timer = QTimer(interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def pause_of(self, act: Callable[[], object]) -> float:
        """Do something and return the longest pause, in ms, until the window rests."""
        self._timer.start()
        rest(5)
        self._last, self._longest_ms = time.perf_counter(), 0.0
        act()
        rest(REST_MS)
        self._timer.stop()
        return self._longest_ms

    def _tick(self) -> None:
        now = time.perf_counter()
        self._longest_ms = max(self._longest_ms, (now - self._last) * 1000)
        self._last = now


def rest(milliseconds: int) -> None:
    """Let the window work for a time."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def check_in_all(window: QWidget, data: TenYears) -> dict[str, list[float]]:
    """Check people in by typing; return the pauses of letters and of Enter."""
    page = window.findChild(MeetingsPage)
    assert page is not None
    page.show_record(data.coming.id)
    page.session.views.setCurrentIndex(ATTENDANCE)
    panel = page.session.attendance
    panel.search_text.setFocus()
    rest(1000)
    gc.collect()
    watch, pauses = Watch(), dict[str, list[float]]()
    for person in data.members[:COMING]:
        for letter in search_key(person.family_name)[:3]:
            key = lambda typed=letter: QTest.keyClicks(panel.search_text, typed)  # noqa: E731
            pauses.setdefault("letter", []).append(watch.pause_of(key))
        enter = lambda: QTest.keyClick(panel.search_text, Qt.Key.Key_Return)  # noqa: E731
        pauses.setdefault("Enter", []).append(watch.pause_of(enter))
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
        composition.window.close()
    for name, found in pauses.items():
        median, worst = statistics.median(found), max(found)
        print(f"{name}: median {median:.1f} ms, worst {worst:.1f} ms (limit {LIMIT_MS:.0f})")
    return int(any(statistics.median(found) > LIMIT_MS for found in pauses.values()))


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main())
