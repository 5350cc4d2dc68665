"""What a session leaves open comes onto the next agenda: by itself, once, and when asked."""

from collections.abc import Callable
from datetime import date

import pytest

from sekretariat.domain.bodies import Body
from sekretariat.domain.meetings import AgendaItem, ItemKind, ItemStatus, Meeting, MeetingStatus
from sekretariat.domain.people import Person
from sekretariat.domain.resolutions import Task, TaskStatus
from sekretariat.services.bodies import BodyCard
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat

Add = Callable[..., AgendaItem]


@pytest.fixture
def held(office: Secretariat) -> Meeting:
    """A session of 20 October 2020, before the day of the tests' clock."""
    body = Body(name="Musterbeirat")
    office.bodies.save(BodyCard(body))
    return office.meetings.add(Meeting(body_id=body.id, held_on=date(2020, 10, 20)))


@pytest.fixture
def add(office: Secretariat, held: Meeting) -> Add:
    def add_item(
        title: str, status: ItemStatus = ItemStatus.POSTPONED, **more: object
    ) -> AgendaItem:
        values = {"meeting_id": held.id, "kind": ItemKind.DISCUSSION, **more}
        return office.agendas.add(AgendaItem(title=title, status=status, **values))  # type: ignore[arg-type]

    return add_item


def follow(office: Secretariat, held: Meeting, day: date) -> str:
    return office.meetings.add(Meeting(body_id=held.body_id, held_on=day)).id


def agenda(office: Secretariat, meeting_id: str) -> list[str]:
    return [f"{one.number} {one.title}" for one in office.agendas.items(meeting_id)]


def test_a_new_session_goes_on_with_what_was_postponed(
    office: Secretariat, held: Meeting, add: Add
) -> None:
    matter = add("Plan", papers="Vorlage 1", minutes_planned=20)
    add("Kosten", parent_id=matter.id)
    add("Lage", ItemStatus.INCLUDED, is_done=True)
    new = follow(office, held, date(2020, 12, 1))
    assert agenda(office, new) == ["1 Plan", "1.1 Kosten"]
    first = office.agendas.items(new)[0]
    assert (first.papers, first.minutes_planned, first.continues_id) == ("Vorlage 1", 20, matter.id)
    assert first.status is ItemStatus.INCLUDED
    assert agenda(office, follow(office, held, date(2021, 2, 1))) == []


def test_open_tasks_are_reported_on_before_any_other_business(
    office: Secretariat, held: Meeting, add: Add
) -> None:
    person = office.people.save(PersonCard(Person(given_names="Erika", family_name="Muster")))
    decided = office.resolutions.draft(held.id)
    decided.wording = "Ein Papier wird geschrieben."
    resolution = office.resolutions.save(decided).resolution
    for task in (
        Task(title="Saal suchen", meeting_id=held.id),
        Task(title="Papier", resolution_id=resolution.id, owner_id=person.person.id),
        Task(title="Fertig", meeting_id=held.id, status=TaskStatus.DONE),
        Task(title="Haus", owner="Referat"),
    ):
        task.due_on = date(2020, 12, 1) if task.title == "Papier" else None
        office.tasks.save(task)
    target = follow(office, held, date(2020, 12, 8))
    assert agenda(office, target) == [
        "1 Umsetzungsstand",
        "1.1 Papier (Erika Muster, bis 01.12.2020)",
        "1.2 Saal suchen",
    ]
    office.agendas.add(AgendaItem(meeting_id=target, title="Lage"))
    other = AgendaItem(meeting_id=target, title="Verschiedenes", kind=ItemKind.ANY_OTHER)
    office.agendas.add(other)
    office.tasks.save(Task(title="Nachtrag", meeting_id=held.id, owner="Referat"))
    add("Plan")
    carried = office.carrying_over.carry(target)
    assert (carried.items, carried.tasks) == (1, 1)
    assert agenda(office, target) == [
        "1 Umsetzungsstand",
        "1.1 Papier (Erika Muster, bis 01.12.2020)",
        "1.2 Saal suchen",
        "1.3 Nachtrag (Referat)",
        "2 Lage",
        "3 Plan",
        "4 Verschiedenes",
    ]
    again = office.carrying_over.carry(target)
    assert (again.items, again.tasks) == (0, 0)


def test_a_session_planned_long_ago_receives_it_when_the_one_before_is_held(
    office: Secretariat, held: Meeting
) -> None:
    """What nobody ticked off was left open too, where the others were ticked off."""
    soon = office.meetings.add(Meeting(body_id=held.body_id, held_on=date(2020, 11, 24)))
    later = follow(office, held, date(2021, 2, 1))
    for title, status, kind, is_done in (
        ("Begrüßung", ItemStatus.INCLUDED, ItemKind.OPENING, False),
        ("Lage", ItemStatus.INCLUDED, ItemKind.REPORT, True),
        ("Plan", ItemStatus.INCLUDED, ItemKind.DECISION, False),
        ("Eiliges", ItemStatus.ADDED, ItemKind.DECISION, True),
        ("Nachtrag", ItemStatus.ADDED, ItemKind.DECISION, False),
    ):
        item = AgendaItem(
            meeting_id=soon.id, title=title, status=status, kind=kind, is_done=is_done
        )
        office.agendas.add(item)
    stored = office.meetings.get(soon.id)
    stored.status = MeetingStatus.HELD
    office.meetings.save(stored)
    assert agenda(office, later) == ["1 Plan", "2 Nachtrag"]
    office.history.undo()
    assert agenda(office, later) == []
    assert office.meetings.get(soon.id).status is MeetingStatus.SCHEDULED


def test_nothing_goes_on_without_a_next_session(
    office: Secretariat, held: Meeting, add: Add
) -> None:
    add("Plan")
    stored = office.meetings.get(held.id)
    stored.status = MeetingStatus.HELD
    office.meetings.save(stored)
    assert agenda(office, held.id) == ["1 Plan"]


def test_only_the_next_session_receives_it_by_itself(
    office: Secretariat, held: Meeting, add: Add
) -> None:
    soon = follow(office, held, date(2020, 11, 24))
    add("Plan")
    later = follow(office, held, date(2021, 2, 1))
    assert (agenda(office, soon), agenda(office, later)) == ([], [])
    assert office.carrying_over.carry(soon).items == 1
