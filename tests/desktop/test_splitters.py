"""The border between a list and its detail moves by key; narrow windows leave room to the page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMainWindow, QSplitter
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.splitters import STEP_PX, SplitterKeys

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def part(window: QMainWindow, place: int) -> QLineEdit:
    return window.findChildren(QLineEdit)[place]


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    """Return a window of two parts, the keyboard in the second."""
    made = QMainWindow()
    splitter = QSplitter()
    for text in ("first", "second"):
        splitter.addWidget(QLineEdit(text))
    made.setCentralWidget(splitter)
    SplitterKeys(made).actions()
    qtbot.addWidget(made)
    made.resize(600, 200)
    made.show()
    splitter.setSizes([300, 300])
    part(made, 1).setFocus()
    return made


def first_width(window: QMainWindow) -> int:
    [splitter] = window.findChildren(QSplitter)
    return splitter.sizes()[0]


def test_keys_move_the_border(window: QMainWindow, qtbot: QtBot) -> None:
    before = first_width(window)
    qtbot.keyClick(window, Qt.Key.Key_F9, CTRL)
    assert first_width(window) == before + STEP_PX
    qtbot.keyClick(window, Qt.Key.Key_F9, SHIFT)
    qtbot.keyClick(window, Qt.Key.Key_F9, SHIFT)
    assert first_width(window) == before - STEP_PX


def test_the_border_stays_inside_the_page(window: QMainWindow, qtbot: QtBot) -> None:
    for _ in range(20):
        qtbot.keyClick(window, Qt.Key.Key_F9, CTRL)
    [splitter] = window.findChildren(QSplitter)
    assert splitter.sizes()[0] <= splitter.width()
    assert first_width(window) > 300


def test_without_the_keyboard_in_a_part_the_first_splitter_moves(
    window: QMainWindow, qtbot: QtBot
) -> None:
    before = first_width(window)
    window.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_F9, CTRL)
    assert first_width(window) == before + STEP_PX


def test_a_page_of_one_part_stays_as_it_is(window: QMainWindow, qtbot: QtBot) -> None:
    part(window, 1).hide()
    window.setFocus()
    width = part(window, 0).width()
    qtbot.keyClick(window, Qt.Key.Key_F9, SHIFT)
    assert part(window, 0).width() >= width
