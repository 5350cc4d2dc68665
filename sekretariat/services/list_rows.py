"""How single things become flat rows of a list."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sekretariat.domain.bodies import (
    Body,
    BodySuccession,
    FormerBodyName,
    FunctionKind,
    LegislativeTerm,
    Membership,
)
from sekretariat.domain.meetings import Meeting
from sekretariat.domain.names import matches, search_key, search_words
from sekretariat.domain.organizations import BodyCategory, CategoryInBody, Organization
from sekretariat.domain.rosters import Roster, RosterLine, roster
from sekretariat.domain.sessions import term_name
from sekretariat.storage import bodies as body_questions
from sekretariat.storage.sessions import bodies_of
from sekretariat.storage.unit_of_work import Reader
from sekretariat.words import N_, fill, translate

Row = dict[str, Any]
PAGE = 500


def searched(rows: list[Row], typed: str, keys: Sequence[str]) -> list[Row]:
    """Return the rows whose texts hold every typed word."""
    words = search_words(typed)
    if not words:
        return rows
    return [
        row for row in rows if matches(search_key(*(str(row[key] or "") for key in keys)), words)
    ]


def person_cells(line: RosterLine) -> Row:
    """Return what every list of a session's persons says of one: name, seat, who sent them."""
    return {
        "person_id": line.person_id,
        "seat_id": line.seat_id,
        "seat_number": line.seat_number or None,
        "name": line.sorted_name,
        "organization": line.sender,
        "group": line.group,
    }


def tree(bodies: Sequence[Body], parent_id: str = "", depth: int = 0) -> list[tuple[int, Body]]:
    """Return (depth, body) of the whole tree of bodies in reading order; ended ones come last."""
    known = {body.id for body in bodies}
    ordered: list[tuple[int, Body]] = []
    level = [
        body
        for body in bodies
        if body.parent_id == parent_id or (not depth and body.parent_id not in known)
    ]
    for body in sorted(level, key=lambda one: (one.ended_on is not None, one.number, one.name)):
        ordered.append((depth, body))
        ordered += tree(bodies, body.id, depth + 1)
    return ordered


def seat_counts(
    reader: Reader, bodies: Sequence[Body], as_of: date
) -> dict[str, tuple[int, int, int]]:
    """Return (seats, filled seats, participants without a seat) of bodies by id on the day."""
    ids = [body.id for body in bodies]
    lines = roster(body_questions.roster_sources(reader, ids, as_of), as_of).lines
    by_body: dict[str, list[RosterLine]] = {body_id: [] for body_id in ids}
    for line in lines:
        by_body[line.body_id].append(line)
    rosters = {body_id: Roster(as_of, tuple(found)) for body_id, found in by_body.items()}
    return {
        body_id: (one.seats, one.filled_seats, sum(not line.seat_id for line in one.lines))
        for body_id, one in rosters.items()
    }


def member_cells(line: RosterLine, body: str) -> Row:
    """Return what a roster line itself says, as cells of a row."""
    return {
        "id": line.membership_id or line.seat_id,
        "seat_id": line.seat_id,
        "person_id": line.person_id,
        "seat_number": line.seat_number or None,
        "group": line.group,
        "organization": line.organization,
        "name": line.name or "N. N.",
        "function": line.function,
        "role": line.taking_part or line.role,
        "rank": line.rank,
        "deputy_for": line.deputy_for,
        "voting": line.voting,
        "status": line.status,
        "on_leave": line.on_leave,
        "sort_key": line.sort_key,
        "start": line.since,
        "end": line.until,
        "vacant_since": line.vacant_since,
        "body": body,
    }


def membership_details(reader: Reader, lines: Sequence[RosterLine]) -> dict[str, Row]:
    """Return who was appointed when and by whom, by membership id."""
    ids = [line.membership_id for line in lines if line.membership_id]
    details: dict[str, Row] = {}
    for start in range(0, len(ids), PAGE):
        for one in reader.find(Membership, id=ids[start : start + PAGE]):
            details[one.id] = {
                "appointed_on": one.appointed_on,
                "appointed_by": one.appointed_by,
            }
    return details


def categories(reader: Reader) -> dict[str, Any]:
    """Return the category of organisations by name."""
    return {one.name: one.category for one in reader.find(Organization, merged_into="")}


def body_categories(reader: Reader) -> dict[tuple[str, str], str]:
    """Return the categories of the bodies' own lists by (body id, organisation's name)."""
    categories = {one.id: one for one in reader.find(BodyCategory)}
    if not categories:
        return {}
    kept = {one.id: one.name for one in reader.find(Organization)}
    return {
        (categories[one.category_id].body_id, kept[one.organization_id]): categories[
            one.category_id
        ].name
        for one in reader.find(CategoryInBody)
    }


def meeting_row(reader: Reader, meeting: Meeting, terms: dict[str, LegislativeTerm]) -> Row:
    """Return a session as a flat row."""
    names = body_questions.body_names(reader, meeting.held_on or date.max)
    return {
        "id": meeting.id,
        "body": names[meeting.body_id][0],
        "body_id": meeting.body_id,
        "bodies": {one: names[one][0] for one in bodies_of(reader, meeting)},
        "term": term_name(terms.get(meeting.term_id)),
        "ordinal_in_term": meeting.ordinal_in_term,
        "ordinal_in_year": meeting.ordinal_in_year,
        "title": meeting.title,
        "kind": meeting.kind,
        "mode": meeting.mode,
        "publicness": meeting.publicness,
        "status": meeting.status,
        "held_on": meeting.held_on,
        "begins_at": meeting.begins_at,
        "ends_at": meeting.ends_at,
        "venue": meeting.venue,
    }


def chairs(reader: Reader, as_of: date) -> dict[str, str]:
    """Return who chairs the bodies on the day, by body id; several by comma."""
    tasks = [
        task for task in body_questions.tasks_on(reader, as_of) if task.kind is FunctionKind.CHAIR
    ]
    ids = sorted({task.person_id for task in tasks})
    persons = body_questions.roster_persons(reader, ids, as_of)
    found: dict[str, list[str]] = {}
    for task in tasks:
        found.setdefault(task.body_id, []).append(persons[task.person_id].name)
    return {body_id: ", ".join(names) for body_id, names in found.items()}


def tasks_of_persons(reader: Reader, as_of: date) -> dict[tuple[str, str], str]:
    """Return the functions persons have on the day, in words, by (body id, person id)."""
    found: dict[tuple[str, str], list[str]] = {}
    for task in body_questions.tasks_on(reader, as_of):
        words = translate(task.kind.label)
        told = fill(N_("{function} (by office)"), {"function": words}) if task.by_office else words
        found.setdefault((task.body_id, task.person_id), []).append(told)
    return {key: ", ".join(words) for key, words in found.items()}


def other_names(reader: Reader, as_of: date) -> dict[str, str]:
    """Return all names bodies have or had besides the day's, and their predecessors', by body."""
    now = {body.id: body for body in reader.find(Body)}
    found: dict[str, list[str]] = {body_id: [body.name] for body_id, body in now.items()}
    for former in reader.find(FormerBodyName):
        found[former.body_id] += [former.name, former.short_name]
    for succession in reader.find(BodySuccession):
        found[succession.successor_id].append(now[succession.predecessor_id].name)
    shown = {
        body_id: names[0] for body_id, names in body_questions.body_names(reader, as_of).items()
    }
    return {
        body_id: ", ".join(name for name in dict.fromkeys(names) if name and name != shown[body_id])
        for body_id, names in found.items()
    }
