"""The table of a list under the pointer: columns that cannot sort, texts that are cut off."""

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.cut_text import Figure
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.list_page import ListPage
from tests.desktop.bodies.hands import CTRL, press
from tests.desktop.listings import FakeListing
from tests.desktop.test_list_page import make_page


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> ListPage:
    page = make_page(desk, FakeListing(3))
    qtbot.addWidget(page)
    page.resize(1170, 700)
    page.show()
    return page


def tip_at(page: ListPage, row: int, column: int) -> str:
    """Rest the pointer on a cell; return what is told."""
    table = page.table
    place = table.visualRect(page.model.index(row, column)).center()
    whole = table.viewport().mapToGlobal(place)
    QApplication.sendEvent(table.viewport(), QHelpEvent(QHelpEvent.Type.ToolTip, place, whole))
    return QToolTip.text()


def test_the_row_the_keyboard_comes_into_is_selected(page: ListPage, qtbot: QtBot) -> None:
    """Space and Del would do nothing on a row that only looks like the current one."""
    assert page.table.selected_ids() == []
    with qtbot.waitActive(page):
        page.activateWindow()
    page.search_text.setFocus()
    page.table.setFocus(Qt.FocusReason.TabFocusReason)
    assert page.table.selected_ids() == [page.model.id_at(0)]


def test_a_text_that_is_cut_off_is_told_whole(page: ListPage) -> None:
    page.table.setColumnWidth(0, 45)
    assert tip_at(page, 1, 1) == ""
    assert tip_at(page, 1, 0) == "<p>Muster 000001</p>"


def test_a_column_that_cannot_sort_leaves_list_and_arrow_alone(
    page: ListPage, qtbot: QtBot
) -> None:
    header = page.table.horizontalHeader()
    before = page.query
    middle = QPoint(header.sectionViewportPosition(3) + 30, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert page.query == before
    assert (header.sortIndicatorSection(), header.sortIndicatorOrder()) == (
        0,
        Qt.SortOrder.AscendingOrder,
    )


def test_the_keyboard_sorts_by_the_column_it_is_in(page: ListPage) -> None:
    page.table.setFocus()
    page.table.setCurrentIndex(page.model.index(0, 1))
    keys = CTRL | Qt.KeyboardModifier.ShiftModifier
    name = page.model.columns[1].key
    press(page.table, Qt.Key.Key_J, keys)
    assert (page.query.sort, page.query.descending) == (name, False)
    press(page.table, Qt.Key.Key_J, keys)
    assert (page.query.sort, page.query.descending) == (name, True)
    page.table.setCurrentIndex(page.model.index(0, 3))
    press(page.table, Qt.Key.Key_J, keys)
    assert page.query.sort == name


def test_figures_keep_away_from_the_next_column(page: ListPage) -> None:
    """Their delegate adds room at paint; the value itself stays as it is."""
    places = range(page.model.columnCount())
    figures = [place for place in places if page.model.is_figure(place)]
    for place in figures:
        painted = page.table.itemDelegateForColumn(place)
        assert isinstance(painted, Figure)
        assert painted.displayText("12", QLocale()) == "12\u2002"
    assert page.table.itemDelegateForColumn(0) is None
