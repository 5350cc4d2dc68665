"""Whom the hidden key of a row means: a membership, a participation, a seat or a person."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sekretariat.domain.bodies import Membership, Participation, Seat
from sekretariat.domain.people import Person
from sekretariat.storage.references import kept_id
from sekretariat.storage.unit_of_work import Reader

_CHUNK = 500


@dataclass(frozen=True)
class Target:
    """What a key points to: a person ("" for a vacant seat), the seat, that seat's body."""

    person_id: str = ""
    seat_id: str = ""
    body_id: str = ""
    seat_number: int | None = None


def targets_of(reader: Reader, ids: Iterable[str]) -> dict[str, Target]:
    """Return what keys point to; keys of nothing kept are left out. Merged persons are followed."""
    wanted = list(dict.fromkeys(ids))
    found: dict[str, Target] = {}
    for start in range(0, len(wanted), _CHUNK):
        chunk = wanted[start : start + _CHUNK]
        memberships = reader.find(Membership, id=chunk)
        seats = _seats(reader, [*chunk, *(one.seat_id for one in memberships)])
        for one in memberships:
            seat = seats[one.seat_id]
            found[one.id] = Target(one.person_id, seat.id, seat.body_id, seat.number)
        for part in reader.find(Participation, id=chunk):
            found[part.id] = Target(part.person_id)
        for person in reader.find(Person, id=chunk):
            found[person.id] = Target(kept_id(reader, "person", person.id))
        for key in set(chunk) & set(seats):
            found[key] = Target("", key, seats[key].body_id, seats[key].number)
    return found


def _seats(reader: Reader, ids: Sequence[str]) -> dict[str, Seat]:
    return {one.id: one for one in reader.find(Seat, id=list(dict.fromkeys(ids)))}
