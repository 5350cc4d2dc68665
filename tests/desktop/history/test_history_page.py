"""The history page: newest first, old and new below, undone and done again, records opened."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.history.history_page import AFTER, BEFORE, EXTENT, WHAT, HistoryPage
from sekretariat.domain.organizations import Organization
from sekretariat.domain.people import Person
from sekretariat.services.organizations import OrganizationCard
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat
from tests.desktop.offices import on_desk


@pytest.fixture
def person(sqlite_office: Secretariat) -> Person:
    card = sqlite_office.people.save(
        PersonCard(Person(given_names="Erika", family_name="Mustermann"))
    )
    card.person.given_names = "Erika Maria"
    return sqlite_office.people.save(card).person


@pytest.fixture
def page(
    desk: Desk, sqlite_office: Secretariat, person: Person, qtbot: QtBot
) -> Iterator[HistoryPage]:
    assert person.id
    with on_desk(desk, sqlite_office):
        page = HistoryPage(desk)
        qtbot.addWidget(page)
        page.resize(1170, 600)
        page.show()
        yield page


def labels(page: HistoryPage) -> list[str]:
    tree = page.history_tree
    items = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
    return [item.text(WHAT) for item in items if item is not None]


def lines(page: HistoryPage, row: int) -> list[list[str]]:
    item = page.history_tree.topLevelItem(row)
    assert item is not None
    page.history_tree.expandItem(item)
    children = [item.child(place) for place in range(item.childCount())]
    columns = (WHAT, BEFORE, AFTER)
    return [[one.text(column) for column in columns] for one in children if one is not None]


def test_the_newest_action_stands_first_with_old_and_new(page: HistoryPage) -> None:
    assert len(labels(page)) == 2
    told = lines(page, 0)
    assert [(old, new) for _, old, new in told] == [("Erika", "Erika Maria")]
    assert "Erika Maria Mustermann" in told[0][0]


def test_an_added_record_is_one_line_with_its_values(page: HistoryPage) -> None:
    (what, old, new) = lines(page, 1)[0]
    assert "Mustermann" in what
    assert old == "–"
    assert "Mustermann" in new


def test_actions_are_undone_and_done_again_here(
    page: HistoryPage, sqlite_office: Secretariat, person: Person, qtbot: QtBot
) -> None:
    assert page.undo_action.text().startswith("Undo: ")
    page.undo_action.trigger()
    assert sqlite_office.people.card(person.id).person.given_names == "Erika"
    qtbot.waitUntil(lambda: len(labels(page)) == 3)
    item = page.history_tree.topLevelItem(1)
    assert item is not None
    assert item.text(EXTENT) == "1 record(s), taken back"
    assert (item.text(BEFORE), item.text(AFTER)) == ("", "")
    page.redo_action.trigger()
    assert sqlite_office.people.card(person.id).person.given_names == "Erika Maria"


def test_words_filter_the_actions(page: HistoryPage, qtbot: QtBot) -> None:
    QTest.keyClicks(page.search_text, "xyz")
    qtbot.waitUntil(lambda: labels(page) == [])
    page.search_text.clear()
    QTest.keyClicks(page.search_text, "mustermann test")
    qtbot.waitUntil(lambda: len(labels(page)) == 2)


def test_enter_opens_an_action_and_then_the_record(
    page: HistoryPage, desk: Desk, person: Person
) -> None:
    opened: list[tuple[str, str]] = []
    desk.opening.connect(lambda kind, record_id: opened.append((kind, record_id)))
    tree = page.history_tree
    tree.setFocus()
    QTest.keyClick(tree, Qt.Key.Key_Return)
    QTest.keyClick(tree, Qt.Key.Key_Down)
    QTest.keyClick(tree, Qt.Key.Key_Return)
    assert opened == [("person", person.id)]


def test_a_long_action_is_shortened_on_its_button_and_whole_in_the_tooltip(
    page: HistoryPage, sqlite_office: Secretariat, qtbot: QtBot
) -> None:
    name = "Landesarbeitsgemeinschaft der kommunalen Vertretungen in Musterland & Umgebung"
    sqlite_office.organizations.save(OrganizationCard(Organization(name=name)))
    qtbot.waitUntil(lambda: name in page.undo_action.toolTip())
    (button,) = [one for one in page.findChildren(QToolButton) if name in one.toolTip()]
    assert button.text().startswith("Undo: ")
    assert button.text().endswith("…")
    assert button.width() < 400
