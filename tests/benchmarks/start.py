"""Measure the start with 100,000 persons: frame painted, list painted, against a bare window.

Run: python -m tests.benchmarks.start [TURNS]. Every figure is the time of a whole process, from its
start until Qt has painted; bare window and program take turns. Where Xvfb, xdotool and LibreOffice
are installed, all run on one virtual screen and Calc is measured until its empty sheet is mapped.
"""

import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.benchmarks.big_office import make_office

TURNS, FRAME_LIMIT, LIST_LIMIT, PATIENCE_S = 7, 1.3, 5.0, 60.0
ROOT = Path(__file__).parents[2]

BARE = """
import sys, time
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(time.monotonic(), flush=True)
        QApplication.quit()
app = QApplication(sys.argv)
window = Window()
window.resize(1366, 768)
window.show()
app.exec()
"""

OURS = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from sekretariat.__main__ import open_office
from sekretariat.desktop import application
from sekretariat.desktop.base.offices import Launch, OfficeKind, OfficeRequest
def furnish(qt, frame, launch):
    print(time.monotonic(), flush=True)
    from sekretariat.desktop.base.list_table import ListTable
    paint = ListTable.paintEvent
    def painted(table, event):
        paint(table, event)
        if table.model().rowCount() > 50_000:
            print(time.monotonic(), flush=True)
            QTimer.singleShot(0, QApplication.closeAllWindows)
    ListTable.paintEvent = painted
    really_furnish(qt, frame, launch)
really_furnish, application.furnish = application.furnish, furnish
request = OfficeRequest(OfficeKind.FILE, sys.argv[1])
application.run(Launch(open_office, request, Path(sys.argv[2])))
"""


def _environment() -> dict[str, str]:
    """Return the environment of an ordinary start, in which Python keeps what it compiled."""
    kept = {name: text for name, text in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPATH": str(ROOT)}


def _painted(code: str, *arguments: str) -> list[float]:
    """Run a program; return the seconds from its start to each moment it tells."""
    start = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=ROOT,
        env=_environment(),
        capture_output=True,
        text=True,
        check=True,
        timeout=PATIENCE_S,
    )
    return [float(line) - start for line in done.stdout.split()]


def _calc(folder: Path) -> float:
    """Return the seconds until Calc has mapped an empty sheet; PATIENCE_S where it never did."""
    command = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--calc", "--nologo"]
    start = time.monotonic()
    office = subprocess.Popen([*command, "--norestore"], start_new_session=True)
    try:
        while not _shows_calc() and time.monotonic() - start < PATIENCE_S:
            office.poll()
        return min(time.monotonic() - start, PATIENCE_S)
    finally:
        os.killpg(office.pid, signal.SIGKILL)
        office.wait()
        while _shows_calc():
            office.poll()


def _shows_calc() -> bool:
    search = ["xdotool", "search", "--onlyvisible", "--name", "Calc"]
    return bool(subprocess.run(search, capture_output=True, check=False).stdout.strip())


@contextmanager
def _screen() -> Iterator[bool]:
    """Give a virtual screen where Xvfb is installed; else paint without one."""
    if not shutil.which("Xvfb"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        yield False
        return
    server = subprocess.Popen(["Xvfb", ":93", "-screen", "0", "1366x768x24", "-nolisten", "tcp"])
    while not Path("/tmp/.X11-unix/X93").exists():  # noqa: S108  where X puts its sockets
        server.poll()
    os.environ.update(DISPLAY=":93", QT_QPA_PLATFORM="xcb")
    try:
        yield True
    finally:
        server.terminate()
        server.wait()


def main() -> int:
    """Print the ratios of medians; return 1 where a limit is passed."""
    turns = int(sys.argv[1]) if len(sys.argv) > 1 else TURNS
    with tempfile.TemporaryDirectory() as name, _screen() as has_screen:
        folder = Path(name)
        database, state = folder / "office.db", folder / "state.json"
        make_office(database)
        state.write_text('{"window.page": "people"}', encoding="utf-8")
        runs = [
            (_painted(BARE)[0], *_painted(OURS, str(database), str(state))[:2])
            for _ in range(turns + 1)
        ][1:]
        bare, frame, rows = (statistics.median(times) for times in zip(*runs, strict=True))
        print(f"frame painted: {frame / bare:.2f} x a bare window (limit {FRAME_LIMIT})")
        print(f"list painted: {rows / bare:.2f} x a bare window (limit {LIST_LIMIT:.0f})")
        passed = frame / bare <= FRAME_LIMIT and rows / bare <= LIST_LIMIT
        if has_screen and shutil.which("soffice") and shutil.which("xdotool"):
            mapped = [seconds for _ in range(4) if (seconds := _calc(folder)) < PATIENCE_S][1:]
            if mapped:
                calc = statistics.median(mapped)
                print(f"list painted: {rows / calc:.2f} x an empty sheet in Calc (limit 1)")
                passed = passed and rows < calc
    return 0 if passed else 1


if __name__ == "__main__":
    sys.exit(main())
