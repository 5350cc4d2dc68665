"""The drawing of a sheet: a click or the arrow keys choose the first free place."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.widgets.sheet_picture import SheetPicture
from sekretariat.domain.card_formats import Layout

# 3475: 3 x 8 labels of 70 x 36 mm, the first 4.43 mm below the upper edge
LABELS = Layout((210, 297), (3, 8), (70, 36), (0, 4.43))


@pytest.fixture
def picture(qtbot: QtBot) -> SheetPicture:
    picture = SheetPicture()
    qtbot.addWidget(picture)
    picture.resize(432, 606)  # two dots for a millimetre, and a little room around
    picture.show_layout(LABELS)
    picture.show()
    return picture


def test_a_click_chooses_the_card_under_the_pointer(picture: SheetPicture, qtbot: QtBot) -> None:
    """In the third row, second column: 105 mm from the left, 94 mm from the upper edge."""
    edge = (432 - 2 * 210) // 2, (606 - 2 * 297) // 2
    point = QPoint(edge[0] + 210, edge[1] + 188)
    with qtbot.waitSignal(picture.start_chosen) as chosen:
        QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=point)
    assert chosen.args == [8]
    assert "8" in picture.accessibleDescription()
    QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert picture.start == 8


def test_arrow_keys_go_from_card_to_card(picture: SheetPicture) -> None:
    went = []
    keys = (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Left)
    for key in (*keys, Qt.Key.Key_End, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_A):
        QTest.keyClick(picture, key)
        went.append(picture.start)
    assert went == [2, 5, 4, 1, 1, 24, 24, 1, 1]


def test_a_sheet_that_is_only_shown_takes_no_keys(qtbot: QtBot) -> None:
    picture = SheetPicture(is_choosing=False)
    qtbot.addWidget(picture)
    picture.show_layout(LABELS, 3)
    QTest.keyClick(picture, Qt.Key.Key_Right)
    shown = (picture.start, picture.places, picture.focusPolicy())
    assert shown == (3, 24, Qt.FocusPolicy.NoFocus)
    picture.show_layout(None)
    assert picture.places == 0
    picture.grab()
