"""The program's icon: drawn when the first page is seen, and known to the desktop by its entry."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sekretariat.desktop.application import DESKTOP_FILE, dress
from sekretariat.desktop.base.frame import Frame

FILES = Path(__file__).parents[2] / "installer" / "linux" / "files"


@pytest.fixture
def plain(qapp: QApplication) -> Iterator[QApplication]:
    before = qapp.windowIcon()
    qapp.setWindowIcon(QIcon())
    yield qapp
    qapp.setWindowIcon(before)


def test_the_window_gets_its_icon_once_it_is_painted(plain: QApplication, qtbot: QtBot) -> None:
    frame = Frame(plain, None)
    qtbot.addWidget(frame)
    dress(plain, frame)
    assert frame.windowIcon().isNull()
    frame.show()
    qtbot.waitUntil(lambda: not frame.windowIcon().isNull())
    drawn = frame.windowIcon().pixmap(64, 64).toImage()
    assert drawn.pixelColor(32, 32).alpha() > 0


def test_the_desktop_knows_the_window_by_the_entry_that_is_installed() -> None:
    entry = (FILES / f"{DESKTOP_FILE}.desktop").read_text(encoding="utf-8").splitlines()
    assert {f"Icon={DESKTOP_FILE}", f"StartupWMClass={DESKTOP_FILE}"} <= set(entry)
