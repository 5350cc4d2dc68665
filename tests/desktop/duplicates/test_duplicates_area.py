"""The page of persons kept twice, worked as a clerk works it, over a real office."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.duplicates.area import DuplicatesArea
from sekretariat.desktop.duplicates.comparison_table import MINE, THEIRS, ComparisonTable
from sekretariat.desktop.duplicates.merge_dialog import MergeDialog, open_merge
from sekretariat.desktop.duplicates.pairs_page import PairsPage
from sekretariat.desktop.people.people_page import PeoplePage
from sekretariat.domain.bodies import Role, Seat
from sekretariat.domain.organizations import Organization
from sekretariat.services.organizations import OrganizationCard
from sekretariat.services.secretariat import Secretariat
from tests.desktop.offices import on_desk
from tests.services.twins import add, place, seated, twins

if TYPE_CHECKING:
    from sekretariat.desktop.base.messages import Message


@pytest.fixture
def pair(sqlite_office: Secretariat) -> tuple[str, str]:
    """Kathrin Müller, kept twice."""
    return twins(sqlite_office)


@pytest.fixture
def area(desk: Desk, sqlite_office: Secretariat, qtbot: QtBot) -> Iterator[DuplicatesArea]:
    with on_desk(desk, sqlite_office):
        area = DuplicatesArea(desk)
        qtbot.addWidget(area)
        area.resize(1170, 700)
        yield area
        qtbot.waitUntil(lambda: not desk.jobs.are_running)


@pytest.fixture
def shown(area: DuplicatesArea, desk: Desk, qtbot: QtBot) -> Callable[[], PairsPage]:
    """Show the area and wait until the search has ended."""

    def show() -> PairsPage:
        area.show()
        qtbot.waitUntil(area.isActiveWindow)
        qtbot.waitUntil(lambda: not desk.jobs.are_running)
        return area.pairs

    return show


def rows(page: PairsPage) -> list[list[str]]:
    model = page.model
    return [
        [str(model.index(row, column).data()) for column in range(4)]
        for row in range(model.rowCount())
    ]


def dialog_of(page: PairsPage, qtbot: QtBot) -> MergeDialog:
    """Return the open dialog once the keyboard is in it."""
    [dialog] = [one for one in page.findChildren(MergeDialog) if one.isVisible()]
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def compared(page: PairsPage, qtbot: QtBot) -> MergeDialog:
    """Open the first pair by keyboard."""
    page.table.selectRow(0)
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    return dialog_of(page, qtbot)


def cell(table: ComparisonTable, text: str) -> tuple[int, int]:
    """Return where a text stands in the table."""
    for row, texts in enumerate(table.texts()):
        if text in texts:
            return row, texts.index(text)
    raise AssertionError(text)


def is_ticked(table: ComparisonTable, row: int, column: int) -> bool:
    item = table.item(row, column)
    assert item is not None
    return item.checkState() is Qt.CheckState.Checked


def press_space_on(table: ComparisonTable, row: int, column: int, qtbot: QtBot) -> None:
    table.setCurrentCell(row, column)
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Space)


def trigger(page: PairsPage, name: str) -> None:
    [action] = page.findChildren(QAction, f"action_{name}")
    action.trigger()


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


def test_organisations_are_one_step_away(
    shown: Callable[[], PairsPage],
    area: DuplicatesArea,
    desk: Desk,
    sqlite_office: Secretariat,
    qtbot: QtBot,
) -> None:
    for name in ("Musterverband Hessen", "Musterverband Hessen e. V."):
        sqlite_office.organizations.save(OrganizationCard(Organization(name=name)))
    trigger(shown(), "other_kind")
    qtbot.waitUntil(lambda: not desk.jobs.are_running)
    assert len(rows(area.pairs)) == 1
    dialog = compared(area.pairs, qtbot)
    dialog.accept()
    qtbot.waitUntil(lambda: not desk.jobs.are_running and rows(area.pairs) == [])
    assert len(sqlite_office.organizations.choices()) == 1
    area.show_record("person")
    assert area.currentWidget() is area.pairs
    area.remember()


@pytest.fixture
def people(
    desk: Desk, sqlite_office: Secretariat, pair: tuple[str, str], qtbot: QtBot
) -> Iterator[PeoplePage]:
    assert pair
    with on_desk(desk, sqlite_office):
        desk.makers["merged person"] = lambda desk, parent, ids, take: open_merge(
            desk, parent, ids.split(":"), take, "person"
        )
        page = PeoplePage(desk)
        qtbot.addWidget(page)
        page.show()
        qtbot.waitUntil(page.isActiveWindow)
        yield page


def test_two_chosen_persons_are_united_from_their_list(
    people: PeoplePage, desk: Desk, qtbot: QtBot
) -> None:
    told: list[Message] = []
    desk.messages.posted.connect(told.append)
    people.table.selectRow(0)
    people.doubles.unite()
    assert "two rows" in told[-1].text
    people.table.setFocus()
    qtbot.keyClick(people.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    people.delete_current()
    assert "one record" in told[-1].text
    assert people.model.rowCount() == 2
    people.doubles.unite()
    [dialog] = people.findChildren(MergeDialog)
    dialog.accept()
    assert people.model.rowCount() == 1
    assert people.table.current_id()


def test_the_list_leads_to_the_duplicates(people: PeoplePage, desk: Desk) -> None:
    asked: list[tuple[str, str]] = []
    desk.opening.connect(lambda kind, record: asked.append((kind, record)))
    people.doubles.show_duplicates()
    assert asked == [("duplicates", "person")]
