"""Questions about bodies: names on a day, who sits where."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import and_, or_, select

from sekretariat.domain.bodies import (
    Body,
    FormerBodyName,
    Function,
    FunctionKind,
    Membership,
    Office,
    OfficeHolder,
    Participation,
    Seat,
)
from sekretariat.domain.names import full_name, sort_key, sorted_name
from sekretariat.domain.records import holds_on as valid_on
from sekretariat.domain.rosters import RosterPerson, RosterSources
from sekretariat.domain.seating import body_span
from sekretariat.storage.organizations import organization_names
from sekretariat.storage.periods import holds_on
from sekretariat.storage.person_names import names_on
from sekretariat.storage.tables import TABLES
from sekretariat.storage.unit_of_work import Reader

_affiliation = TABLES["affiliation"]
_body = TABLES["body"]


BodyNames = dict[str, tuple[str, str, str]]


def body_names(reader: Reader, as_of: date) -> BodyNames:
    """Return (name, short name, number) of every body by id, as of the day."""
    return body_names_by_day(reader)(as_of)


def body_names_by_day(reader: Reader) -> Callable[[date], BodyNames]:
    """Return what names all bodies on a day; read once for any number of days."""
    columns = (_body.c.id, _body.c.name, _body.c.short_name, _body.c.number)
    now = {
        row.id: (row.name, row.short_name, row.number)
        for row in reader.connection.execute(select(*columns))
    }
    former_names = reader.find(FormerBodyName)

    def named(as_of: date) -> BodyNames:
        names = dict(now)
        for former in former_names:
            begun = former.valid_from is None or former.valid_from <= as_of
            if begun and former.valid_to is not None and former.valid_to >= as_of:
                names[former.body_id] = (former.name, former.short_name, former.number)
        return names

    return named


def body_categories(reader: Reader) -> list[tuple[str, str]]:
    """Return (id, "body: category") of the bodies' own categories, in their order."""
    category = TABLES["body_category"]
    query = (
        select(category.c.id, _body.c.short_name, _body.c.name, category.c.name)
        .join(_body, _body.c.id == category.c.body_id)
        .order_by(_body.c.sort_key, category.c.position, category.c.serial)
    )
    return [
        (found_id, f"{short_name or name}: {told}")
        for found_id, short_name, name, told in reader.connection.execute(query)
    ]


def roster_sources(reader: Reader, body_ids: Sequence[str], as_of: date) -> RosterSources:
    """Return everything the rosters of some bodies are put together from, as of the day.

    A body that does not exist on the day has no seats and no participants then.
    """
    bodies = reader.find(Body, id=body_ids)
    existing = [body.id for body in bodies if valid_on(body_span(body), as_of)]
    seats = reader.find(Seat, body_id=existing)
    memberships = _memberships(reader, [seat.id for seat in seats])
    participations = reader.find(Participation, body_id=existing)
    seated = {one.person_id for one in memberships}
    person_ids = sorted(seated | {one.person_id for one in participations})
    return RosterSources(
        seats=seats,
        memberships=memberships,
        persons=roster_persons(reader, person_ids, as_of),
        organizations=organization_names(reader, as_of),
        offices={office.id: office.name for office in reader.find(Office)},
        participations=participations,
    )


def _memberships(reader: Reader, seat_ids: Sequence[str]) -> list[Membership]:
    found: list[Membership] = []
    for start in range(0, len(seat_ids), CHUNK):
        found.extend(reader.find(Membership, seat_id=seat_ids[start : start + CHUNK]))
    return found


CHUNK = 5000


def roster_persons(
    reader: Reader, person_ids: Sequence[str], as_of: date
) -> dict[str, RosterPerson]:
    """Return persons as rosters show them, by id, as of the day."""
    persons: dict[str, RosterPerson] = {}
    for start in range(0, len(person_ids), CHUNK):
        ids = person_ids[start : start + CHUNK]
        functions = _functions(reader, ids, as_of)
        for person_id, (name, titles) in names_on(reader, ids, as_of).items():
            function, organization = functions.get(person_id, ("", ""))
            persons[person_id] = RosterPerson(
                id=person_id,
                name=full_name(name, titles),
                sorted_name=sorted_name(name, titles),
                sort_key=sort_key(name, getattr(name, "sort_override", "")),
                salutation=name.salutation,
                function=function,
                organization=organization,
            )
    return persons


def _functions(
    reader: Reader, person_ids: Sequence[str], as_of: date
) -> dict[str, tuple[str, str]]:
    """Return (function, organisation id) of the main affiliation, by person."""
    query = (
        select(_affiliation)
        .where(_affiliation.c.person_id.in_(person_ids), holds_on(_affiliation, as_of))
        .order_by(_affiliation.c.is_primary, _affiliation.c.serial.desc())
    )
    rows: Sequence[Any] = reader.connection.execute(query).all()
    return {row.person_id: (row.function, row.organization_id) for row in rows}


def bodies_on(reader: Reader, as_of: date) -> list[str]:
    """Return the ids of the bodies that exist on the day."""
    begun = or_(_body.c.constituted_on.is_(None), _body.c.constituted_on <= as_of)
    lasting = or_(_body.c.ended_on.is_(None), _body.c.ended_on >= as_of)
    query = select(_body.c.id).where(and_(begun, lasting)).order_by(_body.c.serial)
    return list(reader.connection.execute(query).scalars())


def function_holder(reader: Reader, body_id: str, as_of: date, kind: str) -> str:
    """Return the id of the person who holds a function on the day, directly or by office."""
    for function in reader.find(Function, body_id=body_id, kind=kind):
        if not valid_on(function, as_of):
            continue
        if function.person_id:
            return function.person_id
        for holder in reader.find(OfficeHolder, office_id=function.office_id):
            if valid_on(holder, as_of):
                return holder.person_id
    return ""


@dataclass(frozen=True)
class Task:
    """Who has which function in a body on a day, and whether by office."""

    body_id: str
    person_id: str
    kind: FunctionKind
    by_office: bool


def tasks_on(reader: Reader, as_of: date) -> list[Task]:
    """Return who has which function on the day, in any body; by office: whoever holds it then."""
    holders = {
        holder.office_id: holder.person_id
        for holder in reader.find(OfficeHolder)
        if valid_on(holder, as_of)
    }
    functions = [one for one in reader.find(Function) if valid_on(one, as_of)]
    tasks = [
        Task(
            one.body_id,
            one.person_id or holders.get(one.office_id, ""),
            one.kind,
            bool(one.office_id),
        )
        for one in functions
    ]
    return [task for task in tasks if task.person_id]
