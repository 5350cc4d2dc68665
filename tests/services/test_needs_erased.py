"""Support needs go when their day has come: from the table, and from what undo remembers."""

import dataclasses
from datetime import date, timedelta
from pathlib import Path

import pytest

from sekretariat.domain.bodies import Body
from sekretariat.domain.meetings import Meeting
from sekretariat.domain.needs import NeedScope
from sekretariat.services.bodies import BodyCard
from sekretariat.services.secretariat import Secretariat, open_secretariat
from tests.conftest import Clock, open_office
from tests.services.sealed_needs import PASSPHRASE, SECRET, details, diet, everything, set_up
from tests.shelves import Shelf


@pytest.fixture
def person_id(office: Secretariat) -> str:
    return set_up(office)


def session(office: Secretariat, held_on: date) -> Meeting:
    body = office.bodies.save(BodyCard(Body(name="Musterkonferenz"))).body
    return office.meetings.add(office.meetings.draft(body.id, held_on))


def test_needs_are_due_four_weeks_after_their_session_or_on_their_own_day(
    office: Secretariat, person_id: str
) -> None:
    meeting = session(office, date(2020, 11, 3))
    once = diet(scope=NeedScope.ONE_SESSION, meeting_id=meeting.id)
    own = diet(delete_on=date(2020, 11, 10))
    office.needs.save(person_id, [once, own, diet()])
    office.needs.lock()

    def due(day: date) -> list[str]:
        return [one.id for one in office.needs.due_for_deletion(day)]

    assert due(date(2020, 11, 9)) == []
    assert due(date(2020, 11, 10)) == [own.id]
    assert due(date(2020, 11, 30)) == [own.id]
    assert due(date(2020, 12, 1)) == [once.id, own.id]
    meeting.held_on = date(2021, 3, 3)
    office.meetings.save(meeting)
    assert due(date(2020, 12, 1)) == [own.id]  # a postponed session keeps what it needs


def test_a_deleted_session_takes_its_needs_along(office: Secretariat, person_id: str) -> None:
    meeting = session(office, date(2020, 11, 3))
    office.needs.save(person_id, [diet(scope=NeedScope.ONE_SESSION, meeting_id=meeting.id)])
    office.meetings.delete(meeting.id)
    assert details(office, person_id) == []
    office.history.undo()
    assert details(office, person_id) == [SECRET]


def test_what_is_due_is_erased_for_good_and_the_rest_can_still_be_undone(
    office: Secretariat, person_id: str
) -> None:
    own = diet(delete_on=date(2020, 11, 1))
    (saved,) = office.needs.save(person_id, [own])
    office.needs.save(person_id, [dataclasses.replace(saved, detail="anders"), diet()])
    office.needs.lock()
    assert office.needs.delete_due() == 1
    assert office.needs.delete_due() == 0
    assert own.id not in everything(office)
    newest, *earlier = office.history.recent()
    assert (newest.action, newest.clerk, newest.changes) == ("needs.erase", "Test", ())
    assert [one.action for one in earlier] == ["needs.change", "person.add"]
    office.needs.unlock(PASSPHRASE)
    assert details(office, person_id) == [SECRET]
    office.history.undo()
    assert details(office, person_id) == []
    office.history.undo()
    assert office.people.choices() == []


def test_what_a_clerk_removed_can_come_back_for_four_weeks_only(
    office: Secretariat, person_id: str
) -> None:
    clock = office.context.clock
    assert isinstance(clock, Clock)
    (removed,) = office.needs.save(person_id, [diet()])
    office.needs.save(person_id, [])
    clock.now += timedelta(days=27)
    office.needs.delete_due()
    assert removed.id in everything(office)
    clock.now += timedelta(days=2)
    assert office.needs.delete_due() == 0
    assert removed.id not in everything(office)
    assert office.history.undo_label() != ""
    office.history.undo()
    assert office.people.choices() == []


def test_where_nothing_can_be_written_needs_that_are_due_wait(
    office_file: Path, shelf: Shelf
) -> None:
    office = open_office(office_file)
    person_id = set_up(office)
    office.needs.save(person_id, [diet(delete_on=date(2020, 11, 1))])
    office.close()
    path = shelf.put(office_file)
    with shelf.locked():
        reader = open_secretariat(str(path))
        assert reader.needs.delete_due() == 0
        reader.close()
    writer = open_secretariat(str(path))
    assert writer.needs.delete_due() == 1
    writer.close()
