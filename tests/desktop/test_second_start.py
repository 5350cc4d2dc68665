"""One office, one window: a second start of the same file brings the first window forward."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sekretariat.__main__ import open_office
from sekretariat.desktop.base.doorbell import Doorbell
from sekretariat.desktop.base.offices import Launch, OfficeKind, OfficeRequest
from sekretariat.desktop.base.start_page import StartPage
from sekretariat.desktop.composition import Composition
from sekretariat.doorbells import bell_of, ring
from sekretariat.holding import hold
from tests.desktop.conftest import AnsweringDialogs

ROOT = Path(__file__).parents[2]
RING = """
import sys
from pathlib import Path
from sekretariat.doorbells import bell_of, ring
print(ring(bell_of(Path(sys.argv[1]), sys.argv[2])))
"""


def ring_from_elsewhere(bells: Path, place: str) -> "subprocess.Popen[str]":
    """Ring in a process of its own, as a second start does."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", RING, str(bells), place]
    return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)


@pytest.fixture
def opened(qapp: QApplication, qtbot: QtBot, office_file: Path) -> Iterator[Composition]:
    """A window with an office, and a folder for bells."""
    folder = office_file.parent
    request = OfficeRequest(OfficeKind.FILE, str(office_file))
    launch = Launch(open_office, request, folder / "window.json", bells=folder / "bells")
    opened = Composition(qapp, launch, AnsweringDialogs())
    qtbot.addWidget(opened.window)
    with qtbot.waitSignal(opened.window.page_shown):
        opened.show()
    yield opened
    opened.window.close()
    with qtbot.waitSignal(opened.destroyed):
        opened.deleteLater()


def test_a_second_start_brings_the_window_forward(
    opened: Composition, office_file: Path, qtbot: QtBot
) -> None:
    opened.window.showMinimized()
    with qtbot.waitSignal(opened.doorbell.rung):
        second = ring_from_elsewhere(office_file.parent / "bells", str(office_file))
    assert second.communicate(timeout=30)[0] == "True\n"
    assert not opened.window.windowState() & Qt.WindowState.WindowMinimized


def test_an_office_that_was_left_is_free(opened: Composition, office_file: Path) -> None:
    opened.window.office_asked.emit()
    assert isinstance(opened.window.pages.currentWidget(), StartPage)
    second = ring_from_elsewhere(office_file.parent / "bells", str(office_file))
    assert second.communicate(timeout=30)[0] == "False\n"
    assert list((office_file.parent / "bells").iterdir()) == []


def test_an_office_another_window_has_is_not_opened_twice(
    opened: Composition, office_file: Path, qtbot: QtBot
) -> None:
    other = Doorbell(office_file.parent / "bells")
    taken = office_file.with_name("Andere.sekretariat")
    other.answer_for(str(taken))

    def answer() -> None:
        bell = bell_of(office_file.parent / "bells", str(taken))
        while not bell.stat().st_size:
            pass
        os.truncate(bell, 0)

    worker = Thread(target=answer)
    worker.start()
    with qtbot.waitSignal(opened.desk.messages.posted) as posted:
        opened.open(OfficeRequest(OfficeKind.FILE, str(taken)))
    worker.join()
    assert "anderen Fenster" in posted.args[0].text or "another window" in posted.args[0].text
    assert opened.desk.secretariat is None
    other.leave()


def test_a_window_that_does_not_answer_keeps_nobody_out(tmp_path: Path) -> None:
    bell = bell_of(tmp_path, "postgresql://clerk:secret@db/office")
    with hold(bell):
        assert not ring(bell, patience_s=0.05)
    assert not ring(bell)


def test_passwords_make_no_difference_and_are_in_no_name(tmp_path: Path) -> None:
    bells = {
        bell_of(tmp_path, f"postgresql://clerk{secret}@db/office") for secret in ("", ":a", ":***")
    }
    assert len(bells) == 1


@pytest.mark.usefixtures("qapp")
def test_without_a_folder_or_a_place_there_is_no_bell(tmp_path: Path) -> None:
    Doorbell(None).answer_for("office")
    Doorbell(tmp_path).answer_for("")
    assert list(tmp_path.iterdir()) == []
