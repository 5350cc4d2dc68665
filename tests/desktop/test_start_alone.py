"""The start in a process of its own: from a file, without any network."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import open_office

ROOT = Path(__file__).parents[2]
UNDER_A_MINUTE_S = 59

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
page = composition.Composition._show_start
def asked(self, error=None):
    shown = page(self, error)
    if error is None:
        QTimer.singleShot(0, shown.open_sample.click)
    else:
        QTimer.singleShot(500, QApplication.closeAllWindows)
    return shown
composition.Composition._show_start = asked
from sekretariat.desktop.base.message_bar import MessageBar
tell = MessageBar.show_message
def told(bar, message):
    tell(bar, message)
    print("TOLD", message.text, flush=True)
MessageBar.show_message = told
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
        timeout=UNDER_A_MINUTE_S,
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


def test_the_first_start_leads_to_the_sample_in_under_a_minute(tmp_path: Path) -> None:
    done = start(tmp_path / "home")
    assert done.stdout.splitlines() == ["OPEN Beispielkonferenz", "offline 0"], done.stderr
    assert list((tmp_path / "home").rglob("Beispielkonferenz.sekretariat"))


def test_where_the_home_cannot_be_written_an_office_opens_all_the_same(tmp_path: Path) -> None:
    office, home = tmp_path / "Büro.sekretariat", tmp_path / "home"
    open_office(office).close()
    home.touch()  # a file where the folder should be
    done = start(home, str(office))
    assert done.stdout.splitlines() == ["OPEN Büro", "offline 0"], done.stderr


def test_a_sample_that_can_lie_nowhere_is_told_in_a_sentence_in_the_window(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.touch()
    done = start(home)
    [told, end] = done.stdout.splitlines()
    assert told.startswith("TOLD Die Datenbank lässt sich nicht öffnen"), done.stderr
    assert end == "offline 0"


def test_a_file_that_is_gone_is_told_in_a_sentence_in_the_window(tmp_path: Path) -> None:
    done = start(tmp_path / "home", str(tmp_path / "weg" / "Büro.sekretariat"))
    [told, end] = done.stdout.splitlines()
    assert "Büro.sekretariat" in told
    assert end == "offline 0"
