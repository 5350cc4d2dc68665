"""The start in a process of its own: from a file, without any network."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import open_office

ROOT = Path(__file__).parents[2]

# every way to a network is forbidden before anything of the program is loaded
STARTING = """
import sys
def hear(event, arguments):
    if event.startswith("socket.") and event not in {"socket.__new__", "socket.gethostname"}:
        print("NETWORK", event, flush=True)
        sys.stdout.flush()
        import os
        os._exit(9)
sys.addaudithook(hear)
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from sekretariat.desktop import composition
really = composition.MainWindow.open_office
def opened(window, history, name):
    really(window, history, name)
    print("OPEN", name, flush=True)
    QTimer.singleShot(1500, QApplication.closeAllWindows)
composition.MainWindow.open_office = opened
from sekretariat.__main__ import main
code = main(sys.argv[1:])
print("QtNetwork" if "PySide6.QtNetwork" in sys.modules else "offline", code, flush=True)
"""


def start(home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    kept = {name: text for name, text in os.environ.items() if not name.startswith("XDG_")}
    return subprocess.run(
        [sys.executable, "-c", STARTING, *words],
        env={**kept, "HOME": str(home), "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize("before", [(), ("--database",)])
def test_a_file_is_opened_without_any_network(tmp_path: Path, before: tuple[str, ...]) -> None:
    office = tmp_path / "Geschäftsstelle Süd.sekretariat"
    open_office(office).close()
    done = start(tmp_path / "home", *before, str(office))
    assert done.stdout.splitlines() == ["OPEN Geschäftsstelle Süd", "offline 0"], done.stderr
    kept = {one.name for one in (tmp_path / "home").rglob("*.txt")}
    assert kept == {"Diagnose.txt"}
