"""Where a person sits: what the card of a person and the list of persons tell about bodies."""

from datetime import date

import pytest

from sekretariat.domain.bodies import (
    Body,
    BodyKind,
    EndReason,
    Function,
    FunctionKind,
    Membership,
    Participation,
    Seat,
)
from sekretariat.domain.organizations import Organization
from sekretariat.domain.people import Person
from sekretariat.services.bodies import BodyCard
from sekretariat.services.organizations import OrganizationCard
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat

FOUNDED, LAST, DAY = date(2019, 12, 3), date(2020, 10, 31), date(2020, 11, 3)


@pytest.fixture
def person(office: Secretariat) -> str:
    """A person: a member until 31.10.2020 and chair from then on, moderator of a forum."""
    made = Person(family_name="Muster")
    office.people.save(PersonCard(made))
    sender = Organization(name="Musterverband")
    office.organizations.save(OrganizationCard(sender))
    chair = Function(person_id=made.id, kind=FunctionKind.CHAIR, valid_from=DAY)
    body = Body(name="Musterkonferenz", short_name="MK", constituted_on=FOUNDED)
    office.bodies.save(BodyCard(body, functions=[chair]))
    part = Participation(person_id=made.id, valid_from=date(2020, 2, 1))
    forum = Body(name="Forum Bildung", kind=BodyKind.FORUM, parent_id=body.id)
    office.bodies.save(BodyCard(forum, participations=[part]))
    seat = office.seats.save_seat(Seat(body_id=body.id, number=27))
    membership = Membership(
        seat_id=seat.id,
        person_id=made.id,
        on_behalf_of_id=sender.id,
        valid_from=FOUNDED,
        valid_to=LAST,
        end_reason=EndReason.RESIGNATION,
    )
    office.seats.save_membership(membership)
    return made.id


def test_the_places_of_a_person_stand_the_latest_first(office: Secretariat, person: str) -> None:
    chair, part, seat = office.people.mandates(person, DAY)
    assert [(one.body, one.role, one.valid_from, one.valid_to) for one in (chair, part)] == [
        ("Musterkonferenz", FunctionKind.CHAIR, DAY, None),
        ("Forum Bildung", Participation().kind, date(2020, 2, 1), None),
    ]
    assert (seat.body, seat.seat, seat.on_behalf_of) == ("Musterkonferenz", 27, "Musterverband")
    assert (seat.valid_from, seat.valid_to) == (FOUNDED, LAST)
    assert seat.end_reason is EndReason.RESIGNATION


def test_a_person_without_a_place_has_none(office: Secretariat) -> None:
    other = Person(family_name="Beispiel")
    office.people.save(PersonCard(other))
    assert office.people.mandates(other.id, DAY) == []
    assert office.people.bodies([other.id], DAY) == {}


def test_the_list_names_the_bodies_of_the_day(office: Secretariat, person: str) -> None:
    assert office.people.bodies([person], LAST) == {person: "MK; Forum Bildung"}
    assert office.people.bodies([person], DAY) == {person: "Forum Bildung"}
    assert office.people.bodies([person], FOUNDED) == {person: "MK"}
