"""The page of persons kept twice, worked as a clerk works it, over a real office."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.duplicates.area import DuplicatesArea
from sekretariat.desktop.duplicates.comparison_table import MINE, THEIRS
from sekretariat.desktop.duplicates.pairs_page import PairsPage
from sekretariat.domain.bodies import Role, Seat
from sekretariat.services.secretariat import Secretariat
from tests.desktop.duplicates.hands import (
    cell,
    compared,
    is_ticked,
    press_space_on,
    rows,
    trigger,
)
from tests.services.twins import add, place, seated


@pytest.mark.usefixtures("pair")
def test_the_page_searches_by_itself_and_tells_why(shown: Callable[[], PairsPage]) -> None:
    [row] = rows(shown())
    assert row[0] == "94"
    assert set(row[1:3]) == {"Müller, Dr. Kathrin", "Mueller, Prof. Dr. Katrin"}


def test_an_office_without_duplicates_says_so(
    shown: Callable[[], PairsPage], sqlite_office: Secretariat
) -> None:
    add(sqlite_office, "Ada", "Muster")
    page = shown()
    assert page.state_text.isVisible()
    assert "No duplicates found" in page.state_text.text()
    assert page.state_button.isVisible()


def test_two_are_united_by_keyboard_and_come_back(
    shown: Callable[[], PairsPage],
    pair: tuple[str, str],
    sqlite_office: Secretariat,
    desk: Desk,
    qtbot: QtBot,
) -> None:
    page = shown()
    dialog = compared(page, qtbot)
    qtbot.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert not dialog.isVisible()
    qtbot.waitUntil(lambda: not desk.jobs.are_running and rows(page) == [])
    people = sqlite_office.people
    assert people.card(pair[0]).person.id == people.card(pair[1]).person.id
    assert desk.undo is not None
    desk.undo()
    qtbot.waitUntil(lambda: len(rows(page)) == 1)
    assert people.card(pair[0]).person.id != people.card(pair[1]).person.id


def test_the_space_bar_chooses_field_by_field(
    shown: Callable[[], PairsPage],
    pair: tuple[str, str],
    sqlite_office: Secretariat,
    qtbot: QtBot,
) -> None:
    dialog = compared(shown(), qtbot)
    table = dialog.comparison_table
    row, kathrin = cell(table, "Kathrin")
    other = THEIRS if kathrin == MINE else MINE
    assert is_ticked(table, row, MINE)
    press_space_on(table, row, THEIRS, qtbot)
    assert (is_ticked(table, row, MINE), is_ticked(table, row, THEIRS)) == (False, True)
    press_space_on(table, row, THEIRS, qtbot)  # one of both always stays
    assert (is_ticked(table, row, MINE), is_ticked(table, row, THEIRS)) == (True, False)
    if kathrin == THEIRS:
        press_space_on(table, row, THEIRS, qtbot)
    assert is_ticked(table, row, kathrin)
    assert not is_ticked(table, row, other)
    press_space_on(table, *cell(table, "katrin@example.net"), qtbot)
    dialog.keeps_name.setChecked(False)
    dialog.accept()
    card = sqlite_office.people.card(pair[0])
    assert card.person.given_names == "Kathrin"
    assert [one.value for one in card.contacts] == ["k.mueller@example.org"]
    assert [one.family_name for one in card.former_names] == ["Muster"]


def test_remarks_may_stay_both(
    shown: Callable[[], PairsPage], sqlite_office: Secretariat, qtbot: QtBot
) -> None:
    keep = add(sqlite_office, "Ada", "Muster", remark="erste")
    add(sqlite_office, "Ada", "Muster", remark="zweite")
    dialog = compared(shown(), qtbot)
    table = dialog.comparison_table
    row, _ = cell(table, "erste")
    assert (is_ticked(table, row, MINE), is_ticked(table, row, THEIRS)) == (True, True)
    press_space_on(table, row, MINE, qtbot)
    assert (is_ticked(table, row, MINE), is_ticked(table, row, THEIRS)) == (False, True)
    assert dialog.keeps_name.isHidden()
    dialog.accept()
    assert sqlite_office.people.card(keep).person.remark == "zweite"


def test_the_sides_are_swapped(
    shown: Callable[[], PairsPage], pair: tuple[str, str], sqlite_office: Secretariat, qtbot: QtBot
) -> None:
    dialog = compared(shown(), qtbot)
    stays = dialog.comparison_table.choice(sqlite_office.duplicates.compare(*pair).usual)
    assert stays.keep_id == pair[0]
    dialog.swap_button.click()
    merged: list[str] = []
    dialog.merged.connect(merged.append)
    dialog.accept()
    assert merged == [pair[0]]  # of the two Katrin has more, so she stood left first


def test_a_seat_held_twice_is_told_and_the_dialog_stays(
    shown: Callable[[], PairsPage], pair: tuple[str, str], sqlite_office: Secretariat, qtbot: QtBot
) -> None:
    body = seated(sqlite_office)
    seat = Seat(body_id=body.id, number=27)
    place(sqlite_office, seat, pair[0])
    place(sqlite_office, seat, pair[1], Role.DEPUTY)
    dialog = compared(shown(), qtbot)
    dialog.accept()
    assert dialog.isVisible()
    assert "27" in dialog.problem_text.text()
    assert "Musterkonferenz" in dialog.problem_text.text()
    dialog.reject()


@pytest.mark.usefixtures("pair")
def test_what_is_different_is_listed_and_taken_back(
    shown: Callable[[], PairsPage], area: DuplicatesArea, desk: Desk, qtbot: QtBot
) -> None:
    page = shown()
    dialog = compared(page, qtbot)
    dialog.distinguish_button.click()
    qtbot.waitUntil(lambda: not desk.jobs.are_running and rows(page) == [])
    trigger(page, "decided")
    decided = area.decided
    assert decided is not None
    assert decided.model.rowCount() == 1
    area.activateWindow()  # a window manager would do this
    qtbot.waitUntil(area.isActiveWindow)
    decided.table.selectRow(0)
    qtbot.keyClick(decided.table, Qt.Key.Key_Delete)
    assert decided.model.rowCount() == 0
    area.show_pairs()
    qtbot.waitUntil(lambda: not desk.jobs.are_running and len(rows(page)) == 1)
    assert area.decided is None


@pytest.mark.usefixtures("pair")
def test_a_pair_is_told_apart_without_opening_it(
    shown: Callable[[], PairsPage], desk: Desk, sqlite_office: Secretariat, qtbot: QtBot
) -> None:
    page = shown()
    page.table.selectRow(0)
    trigger(page, "distinguish")
    qtbot.waitUntil(lambda: not desk.jobs.are_running and rows(page) == [])
    assert len(sqlite_office.duplicates.decided()) == 1


def test_pairs_are_searched_by_name(
    shown: Callable[[], PairsPage], sqlite_office: Secretariat, qtbot: QtBot
) -> None:
    for name in ("Muster", "Muster", "Beispiel", "Beispiel"):
        add(sqlite_office, "Ada", name)
    page = shown()
    assert len(rows(page)) == 2
    qtbot.keyClicks(page.search_text, "beisp")
    qtbot.waitUntil(lambda: [row[1] for row in rows(page)] == ["Beispiel, Ada"])
    page.clear_filters()
    assert len(rows(page)) == 2
