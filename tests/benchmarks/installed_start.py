"""Measure the start of the built program against the checkout, a bare window and other programs.

Run: python -m tests.benchmarks.installed_start [TURNS], after build_installer.py; needs Xvfb. Every
figure is the time of a whole process, from its start until something is painted on the screen, told
by the screen's memory. All take turns; Gramps and LibreOffice where they are installed. Sizes: of
the folders, and what dpkg says the other programs' own packages take up.
"""

import mmap
import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from installer import sizes
from installer.linux.screen import Screen, screen

ROOT = Path(__file__).parents[2]
BUILT = ROOT / "build" / "linux" / "program" / "sekretariat" / "sekretariat"
PYTHON = ROOT / "build" / "linux" / "environment" / "bin" / "python"
TURNS, LIMIT, PATIENCE_S, LOOK_S = 7, 1.5, 120.0, 0.002
POINTS = 4001
"""Bytes between two points looked at: some thousand of four million, in every column."""
BARE = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication(sys.argv)
window = QMainWindow()
window.resize(1366, 768)
window.show()
app.exec()
"""


def main() -> int:
    """Print the ratios of medians and the sizes; return 1 where the limit is passed."""
    turns = int(sys.argv[1]) if len(sys.argv) > 1 else TURNS
    if not BUILT.is_file():
        print("Nothing is built: python3 build_installer.py", file=sys.stderr)
        return 1
    bare = bare_window()
    with tempfile.TemporaryDirectory() as home, screen() as shown:
        programs = commands(Path(home), bare)
        times: dict[str, list[float]] = {name: [] for name in programs}
        for turn in range(turns + 1):
            for name, command in programs.items():
                taken = seconds_to_paint(command, shown, Path(home))
                if turn:  # the first only fills the caches
                    times[name].append(taken)
    medians = {name: statistics.median(taken) for name, taken in times.items()}
    for name, median in medians.items():
        print(f"{name:22} {median:6.2f} s  {median / medians['installed']:5.2f} x installed")
    ratio = medians["installed"] / medians["checkout"]
    print(f"installed: {ratio:.2f} x the checkout (limit {LIMIT})")
    for name, size in folders(bare).items():
        print(f"{name:22} {sizes.megabytes(size)}")
    return 0 if ratio <= LIMIT else 1


def commands(home: Path, bare: Path) -> dict[str, list[str]]:
    """Return how each program is started, with a profile of its own."""
    office = str(home / "office.sekretariat")
    subprocess.run(
        [BUILT, "--database", office, "list", "persons"], capture_output=True, check=False
    )
    found = {
        "installed": [str(BUILT), office],
        "checkout": [str(PYTHON), "-m", "sekretariat", office],
        "bare PyInstaller window": [str(bare)],
    }
    if shutil.which("gramps"):
        found["Gramps"] = ["gramps"]
    if shutil.which("soffice"):
        profile = f"-env:UserInstallation=file://{home}/profile"
        found["LibreOffice Calc"] = ["soffice", profile, "--calc", "--nologo", "--norestore"]
    return found


def seconds_to_paint(command: list[str], shown: Screen, home: Path) -> float:
    """Start a program on an empty screen; return the seconds until something is painted."""
    variables = {"DISPLAY": shown.display, "HOME": str(home), "PYTHONPATH": str(ROOT)}
    kept = {name: text for name, text in os.environ.items() if not name.startswith("QT_")}
    with memory(shown) as points:
        look(lambda: not any(points[::POINTS]))
        start = time.monotonic()
        process = subprocess.Popen(
            command,
            env={**kept, **variables},
            cwd=home,
            start_new_session=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            look(lambda: any(points[::POINTS]))
            return time.monotonic() - start
        finally:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            look(lambda: not any(points[::POINTS]))


@contextmanager
def memory(shown: Screen) -> Iterator[memoryview]:
    """Give the points of the screen, as they are at every moment."""
    with shown.file.open("rb") as file, mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ) as dump:
        rows = shown.rows()
        with memoryview(dump) as whole, whole[len(dump) - len(rows) * len(rows[0]) :] as points:
            yield points


def look(holds: Callable[[], bool]) -> None:
    """Look until something holds, at most for some time."""
    end, pause = time.monotonic() + PATIENCE_S, threading.Event()
    while not holds() and time.monotonic() < end:
        pause.wait(LOOK_S)


def bare_window() -> Path:
    """Return an empty window built by PyInstaller as it comes, built when it is not there."""
    work = ROOT / "build" / "linux" / "bare_window"
    built = work / "dist" / "window" / "window"
    if not built.is_file():
        work.mkdir(parents=True, exist_ok=True)
        (work / "window.py").write_text(BARE, encoding="utf-8")
        places = [f"--distpath={work}/dist", f"--workpath={work}/work", f"--specpath={work}"]
        command = [str(PYTHON), "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", *places]
        subprocess.run([*command, str(work / "window.py")], check=True)
    return built


def folders(bare: Path) -> dict[str, int]:
    """Return the bytes of each program."""
    found = {
        "installed": sum(size for _, size in sizes.files_in(BUILT.parent)),
        "bare PyInstaller window": sum(size for _, size in sizes.files_in(bare.parent)),
    }
    for name in ("gramps", "libreoffice"):
        form = ["dpkg-query", "--show", "--showformat=${Installed-Size}\n", f"{name}*"]
        told = subprocess.run(form, capture_output=True, text=True, check=False).stdout.split()
        if told:
            found[f"packages {name}*"] = sum(map(int, told)) * 1024
    return found


if __name__ == "__main__":
    sys.exit(main())
