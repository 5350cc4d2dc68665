"""What the head of a session's page says."""

from datetime import date, time

from sekretariat.domain.bodies import Body, Function, Office, OfficeHolder
from sekretariat.domain.meetings import AgendaItem, Meeting
from sekretariat.domain.people import Person
from sekretariat.services.bodies import BodyCard
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat


def person(office: Secretariat, name: str) -> Person:
    return office.people.save(PersonCard(Person(given_names="Erika", family_name=name))).person


def test_the_chair_by_office_is_who_holds_it_on_that_day(office: Secretariat) -> None:
    before, after = person(office, "Alt"), person(office, "Neu")
    minister = Office(name="Amt")
    holders = [
        OfficeHolder(office_id=minister.id, person_id=before.id, valid_to=date(2020, 6, 30)),
        OfficeHolder(office_id=minister.id, person_id=after.id, valid_from=date(2020, 7, 1)),
    ]
    office.bodies.save_office(minister, holders)
    body = Body(name="Konferenz")
    function = Function(body_id=body.id, by_office=True, office_id=minister.id)
    office.bodies.save(BodyCard(body, functions=[function]))
    early = office.meetings.add(Meeting(body_id=body.id, held_on=date(2020, 6, 30)))
    late = office.meetings.add(
        Meeting(body_id=body.id, held_on=date(2020, 7, 1), ordinal_in_term=2)
    )
    assert office.meetings.head(early.id).chair == "Erika Alt"
    head = office.meetings.head(late.id)
    assert (head.chair, head.chair_by_office) == ("Erika Neu", True)
    late.chair_id = before.id
    office.meetings.save(late)
    head = office.meetings.head(late.id)
    assert (head.chair, head.chair_by_office) == ("Erika Alt", False)


def test_a_session_without_anything_has_a_head(office: Secretariat) -> None:
    body = office.bodies.save(BodyCard(Body(name="Konferenz"))).body
    held = office.meetings.add(Meeting(body_id=body.id, held_on=date(2020, 11, 3)))
    head = office.meetings.head(held.id)
    assert (head.name, head.chair, head.term) == ("Sitzung · Konferenz", "", "")
    assert head.minutes_over is None


def test_the_plan_is_compared_with_the_end(office: Secretariat) -> None:
    body = office.bodies.save(BodyCard(Body(name="Konferenz"))).body
    session = Meeting(
        body_id=body.id, held_on=date(2020, 11, 3), begins_at=time(14), ends_at=time(15)
    )
    held = office.meetings.add(session)
    office.agendas.add(AgendaItem(meeting_id=held.id, title="Beratung", minutes_planned=70))
    assert office.meetings.head(held.id).minutes_over == 10
