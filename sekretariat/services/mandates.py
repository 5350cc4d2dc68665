"""Where a person sits: seats, forums and functions in all bodies, past, present and coming."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sekretariat.domain.bodies import (
    EndReason,
    Function,
    Membership,
    MembershipStatus,
    Participation,
    Seat,
)
from sekretariat.domain.fields import Choice
from sekretariat.domain.memberships import is_recorded, membership_status
from sekretariat.domain.organizations import Organization
from sekretariat.domain.records import holds_on
from sekretariat.storage.bodies import body_names
from sekretariat.storage.unit_of_work import Reader


@dataclass(frozen=True, kw_only=True)
class Mandate:
    """One place of a person in a body; `role` is a role, a participation or a function."""

    id: str
    body_id: str
    body: str
    role: Choice
    seat: int | None = None
    on_behalf_of: str = ""
    valid_from: date | None = None
    valid_to: date | None = None
    end_reason: EndReason = EndReason.NONE
    status: MembershipStatus | None = None


def mandates_of(reader: Reader, person_id: str, as_of: date) -> list[Mandate]:
    """Return a person's places in bodies, the latest first; bodies are named as of the day."""
    names = body_names(reader, as_of)
    found = _memberships(reader, person_id, names, as_of)
    for part in reader.find(Participation, person_id=person_id):
        found.append(_mandate(part, part.kind, names))
    for function in reader.find(Function, person_id=person_id):
        found.append(_mandate(function, function.kind, names))
    return sorted(found, key=lambda one: one.valid_from or date.min, reverse=True)


def _memberships(
    reader: Reader, person_id: str, names: dict[str, tuple[str, str, str]], as_of: date
) -> list[Mandate]:
    memberships = reader.find(Membership, person_id=person_id)
    seats = {one.id: one for one in reader.find(Seat, id=[m.seat_id for m in memberships])}
    senders = [m.on_behalf_of_id for m in memberships if m.on_behalf_of_id]
    organizations = {one.id: one.name for one in reader.find(Organization, id=senders)}
    return [
        Mandate(
            id=one.id,
            body_id=seats[one.seat_id].body_id,
            body=names[seats[one.seat_id].body_id][0],
            role=one.role,
            seat=seats[one.seat_id].number,
            on_behalf_of=organizations.get(one.on_behalf_of_id, ""),
            valid_from=one.valid_from,
            valid_to=one.valid_to,
            end_reason=one.end_reason,
            status=membership_status(one, as_of),
        )
        for one in memberships
    ]


def _mandate(
    part: Participation | Function, role: Choice, names: dict[str, tuple[str, str, str]]
) -> Mandate:
    return Mandate(
        id=part.id,
        body_id=part.body_id,
        body=names[part.body_id][0],
        role=role,
        valid_from=part.valid_from,
        valid_to=part.valid_to,
    )


def bodies_of(reader: Reader, person_ids: Sequence[str], as_of: date) -> dict[str, str]:
    """Return the short names of the bodies each person sits in on the day, joined by "; "."""
    memberships = [
        one
        for one in reader.find(Membership, person_id=person_ids)
        if holds_on(one, as_of) and is_recorded(one)
    ]
    seats = reader.find(Seat, id=[one.seat_id for one in memberships])
    body_of = {seat.id: seat.body_id for seat in seats}
    places = [(one.person_id, body_of[one.seat_id]) for one in memberships]
    parts = reader.find(Participation, person_id=person_ids)
    places += [(one.person_id, one.body_id) for one in parts if holds_on(one, as_of)]
    names = body_names(reader, as_of) if places else {}
    shown: dict[str, list[str]] = {}
    for person_id, body_id in places:
        name, short_name, _number = names[body_id]
        shown.setdefault(person_id, []).append(short_name or name)
    return {person_id: "; ".join(dict.fromkeys(held)) for person_id, held in shown.items()}
