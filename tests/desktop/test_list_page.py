"""A page with a list, used as a clerk uses it."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.appearance import palette_of, tokens
from sekretariat.desktop.base.columns_dialog import ColumnsDialog
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.layouts import TableLayout
from sekretariat.desktop.base.list_page import ListPage, ListSpec
from sekretariat.domain.changes import Change, ChangeSet
from sekretariat.domain.problems import Problem, Refused
from tests.desktop.listings import FakeListing


@pytest.fixture
def listing() -> FakeListing:
    return FakeListing(80)


@pytest.fixture
def page(desk: Desk, listing: FakeListing, qtbot: QtBot) -> ListPage:
    page = make_page(desk, listing)
    qtbot.addWidget(page)
    page.resize(1170, 700)
    with qtbot.waitExposed(page):
        page.show()
    return page


def make_page(desk: Desk, listing: FakeListing) -> ListPage:
    spec = ListSpec("people", "Personen", listing, "Noch niemand.", frozenset({"person"}))
    page = ListPage(desk, spec)
    page.refresh()
    return page


def cell(page: ListPage, row: int, column: int) -> str:
    return str(page.model.index(row, column).data())


def told(*entities: str) -> ChangeSet:
    changes = tuple(Change(entity, "id-1", {}, {}) for entity in entities)
    return ChangeSet("c1", datetime(2020, 11, 3, tzinfo=UTC), "clerk", "x", "Geändert", changes)


def test_rows_stand_as_a_clerk_reads_them(page: ListPage) -> None:
    assert [cell(page, 1, column) for column in range(5)] == [
        "Muster 000001",
        "Kommunen",
        "1",
        "02.01.2015",
        "–",
    ]
    assert page.count_text.text() == "80 of 80"


def test_typing_searches_after_a_breath(page: ListPage, listing: FakeListing, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.arranged):
        qtbot.keyClicks(page.search_text, "00001")
    assert page.count_text.text() == "11 of 80"
    assert cell(page, 0, 0) == "Muster 000001"
    assert [query.search for query in listing.asked if query.search] == ["00001"]


def test_a_filter_narrows_and_is_cleared_in_one_click(page: ListPage, qtbot: QtBot) -> None:
    (box,) = page.findChildren(QComboBox)
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert page.count_text.text() == "27 of 80"
    page.search_text.setText("nobody")
    with qtbot.waitSignal(page.arranged):
        pass
    assert page.state_button.isVisible()
    assert page.state_button.text() == "Clear filter"
    qtbot.mouseClick(page.state_button, Qt.MouseButton.LeftButton)
    assert page.count_text.text() == "80 of 80"
    assert page.table.isVisible()


def test_a_header_click_sorts_and_a_second_turns_it_round(
    page: ListPage,
) -> None:
    header = page.table.horizontalHeader()
    header.setSortIndicator(2, Qt.SortOrder.DescendingOrder)
    header.sectionClicked.emit(2)
    assert (page.query.sort, page.query.descending) == ("number", True)
    assert cell(page, 0, 2) == "79"


def test_an_empty_list_says_what_to_do_first(desk: Desk, qtbot: QtBot) -> None:
    page = make_page(desk, FakeListing(0))
    qtbot.addWidget(page)
    made: list[str] = []
    page.add_action("new", lambda: made.append("new"), "Add person")
    page.refresh()
    page.show()
    assert page.state_text.text() == "Noch niemand."
    qtbot.mouseClick(page.state_button, Qt.MouseButton.LeftButton)
    assert made == ["new"]


def test_a_list_that_cannot_be_read_says_why_and_tries_again(
    page: ListPage, listing: FakeListing, qtbot: QtBot
) -> None:
    listing.failure = Refused(Problem("database.unreachable", {"reason": "weg"}))
    page.refresh()
    assert "weg" in page.state_text.text()
    listing.failure = None
    qtbot.mouseClick(page.state_button, Qt.MouseButton.LeftButton)
    assert page.table.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2])
def test_enter_and_f2_open_the_row(page: ListPage, qtbot: QtBot, key: Qt.Key) -> None:
    page.table.go_to("id-7")
    page.table.setFocus()
    with qtbot.waitSignal(page.opened) as opened:
        qtbot.keyClick(page.table, key)
    assert opened.args == ["id-7"]


@pytest.mark.parametrize(
    ("name", "key", "modifier"),
    [
        ("new", Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier),
        ("export", Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier),
        ("print", Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier),
        ("delete", Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier),
    ],
)
def test_actions_answer_to_their_keys(
    page: ListPage, qtbot: QtBot, name: str, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    done: list[str] = []
    page.add_action(name, lambda: done.append(name))
    page.table.setFocus()
    qtbot.keyClick(page.table, key, modifier)
    assert done == [name]


def test_f5_reads_again_and_ctrl_f_searches(
    page: ListPage, listing: FakeListing, qtbot: QtBot
) -> None:
    page.table.setFocus()
    before = len(listing.asked)
    qtbot.keyClick(page.table, Qt.Key.Key_F5)
    assert len(listing.asked) == before + 1
    qtbot.keyClick(page.table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.focusWidget() is page.search_text


def test_another_day_is_asked_for_said_and_coloured(
    page: ListPage, listing: FakeListing, qtbot: QtBot
) -> None:
    assert not page.stand_text.isVisible()
    shift = Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(page.table, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier | shift)
    assert page.focusWidget() is page.as_of_day
    page.as_of_day.selectAll()
    qtbot.keyClicks(page.as_of_day, "3.12.19")
    qtbot.keyClick(page.as_of_day, Qt.Key.Key_Return)
    assert listing.asked[-1].as_of == date(2019, 12, 3)
    assert page.stand_text.text() == "as of 03.12.2019"
    assert page.stand_text.isVisible()
    assert header_colour(page) == tokens()["light"]["as_of"]


def test_the_colour_of_another_day_follows_the_scheme(
    page: ListPage, qapp: QApplication, qtbot: QtBot
) -> None:
    before = QPalette(qapp.palette())
    page.as_of.set_day(date(2019, 12, 3))
    qapp.setPalette(palette_of("dark"))
    qtbot.waitUntil(lambda: header_colour(page) == tokens()["dark"]["as_of"])
    qapp.setPalette(before)
    qtbot.waitUntil(lambda: header_colour(page) == tokens()["light"]["as_of"])


def header_colour(page: ListPage) -> str:
    return page.page_header.palette().color(QPalette.ColorRole.Window).name()


def test_a_wrong_day_keeps_the_day_shown(page: ListPage, qtbot: QtBot) -> None:
    page.as_of_day.setText("gar nicht")
    qtbot.keyClick(page.as_of_day, Qt.Key.Key_Return)
    assert page.as_of_day.text() == "03.11.2020"


def test_a_change_of_what_it_shows_reads_the_list_again(
    page: ListPage, desk: Desk, listing: FakeListing
) -> None:
    page.table.go_to("id-9")
    before = len(listing.asked)
    desk.hear(told("meeting"))
    assert len(listing.asked) == before
    desk.hear(told("person"))
    assert len(listing.asked) == before + 1
    assert page.table.current_id() == "id-9"


def test_columns_widths_and_sorting_come_back(
    page: ListPage, desk: Desk, listing: FakeListing, qtbot: QtBot
) -> None:
    layout = TableLayout((("since", 90), ("name", 300)), "name", descending=True)
    page.table.apply_layout(layout)
    page.remember()
    again = make_page(desk, listing)
    qtbot.addWidget(again)
    again.resize(1170, 700)
    shown = again.table.current_layout()
    assert [key for key, _ in shown.columns] == ["since", "name"]
    assert dict(shown.columns)["since"] == 90
    assert listing.asked[-1].descending


def test_a_layout_is_saved_by_name_and_loaded(page: ListPage, desk: Desk, qtbot: QtBot) -> None:
    dialog = ColumnsDialog(page.table, desk.layouts, "people")
    qtbot.addWidget(dialog)
    dialog.column_list.item(1).setCheckState(Qt.CheckState.Unchecked)
    dialog.column_list.setCurrentRow(2)
    dialog.move_up.click()
    dialog.layout_name.setCurrentText("Schmal")
    dialog.save_layout.click()
    dialog.accept()
    assert list(desk.layouts.names("people")) == ["Schmal"]
    shown = [key for key, _ in page.table.current_layout().columns]
    assert shown == ["name", "number", "since"]


def test_a_detail_stands_beside_the_list(page: ListPage, qtbot: QtBot) -> None:
    detail = QWidget()
    page.show_detail(detail)
    assert detail.isVisibleTo(page)
    with qtbot.waitSignal(page.selected) as selected:
        page.table.go_to("id-3")
    assert selected.args == ["id-3"]


def test_a_record_hidden_by_the_search_is_shown(page: ListPage, qtbot: QtBot) -> None:
    page.search_text.setText("000001")
    with qtbot.waitSignal(page.arranged):
        pass
    page.show_record("id-40")
    assert page.table.current_id() == "id-40"


def test_twenty_five_rows_fit_the_smallest_screen(page: ListPage) -> None:
    page.resize(1366 - 196, 768 - 22)
    assert page.table.viewport().height() // 26 >= 25
