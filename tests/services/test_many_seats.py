"""A large body is no slower to work on, seat by seat, than a small one."""

import time

from sekretariat.domain.bodies import Body, Membership, Seat
from sekretariat.domain.people import Person
from sekretariat.services.bodies import BodyCard
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat

MANY, FEW, AT_MOST = 1000, 20, 4


def appointing(office: Secretariat, body_id: str, first: int) -> float:
    """Return the processor time in seconds of adding a few seats, each with a member."""
    begin = time.process_time()
    for number in range(first, first + FEW):
        person = office.people.save(PersonCard(Person(family_name="Muster"))).person
        seat = office.seats.save_seat(Seat(body_id=body_id, number=number))
        office.seats.save_membership(Membership(seat_id=seat.id, person_id=person.id))
    return time.process_time() - begin


def test_a_seat_is_added_to_a_large_body_as_fast_as_to_a_small_one(
    sqlite_office: Secretariat,
) -> None:
    small, large = (
        sqlite_office.bodies.save(BodyCard(Body(name=name))).body.id for name in ("Rat", "Kongress")
    )
    sqlite_office.seats.save_seats([Seat(body_id=large, number=n + 1) for n in range(MANY)])
    appointing(sqlite_office, small, 1)
    assert appointing(sqlite_office, large, MANY + 1) < AT_MOST * appointing(
        sqlite_office, small, FEW + 1
    )
