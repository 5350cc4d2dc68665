"""From the lists to their duplicates: two chosen rows, the page, organisations."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.duplicates.area import DuplicatesArea
from sekretariat.desktop.duplicates.merge_dialog import MergeDialog, open_merge
from sekretariat.desktop.duplicates.pairs_page import PairsPage
from sekretariat.desktop.people.people_page import PeoplePage
from sekretariat.domain.organizations import Organization
from sekretariat.services.organizations import OrganizationCard
from sekretariat.services.secretariat import Secretariat
from tests.desktop.duplicates.hands import compared, rows, trigger
from tests.desktop.offices import on_desk

if TYPE_CHECKING:
    from sekretariat.desktop.base.messages import Message


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
