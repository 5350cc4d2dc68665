"""The lists of the office as flat rows, as of a day: for window, command line, sheets and papers.

Keys are the code names of fields; `id` is always there. Days are dates, choices keep their codes.
"""

from dataclasses import dataclass
from datetime import date

from sekretariat.domain import agenda
from sekretariat.domain.bodies import Body, LegislativeTerm, Role
from sekretariat.domain.meetings import AgendaItem, Meeting
from sekretariat.domain.rosters import RosterLine, roster
from sekretariat.domain.sessions import latest_first, term_name
from sekretariat.services.bodies import find_body
from sekretariat.services.context import Context
from sekretariat.services.list_rows import (
    PAGE,
    Row,
    body_categories,
    categories,
    chairs,
    meeting_row,
    member_cells,
    membership_details,
    other_names,
    searched,
    seat_counts,
    tasks_of_persons,
    tree,
)
from sekretariat.storage import bodies as body_questions
from sekretariat.storage.organizations import (
    OrganizationQuestion,
    organization_keys,
    organization_rows,
)
from sekretariat.storage.people import PersonQuestion, person_details, person_keys, person_rows
from sekretariat.storage.sessions import meetings_of


@dataclass(frozen=True, kw_only=True)
class ListQuestion:
    """What a list is asked for; `body` is a name, short name or id, "" means all."""

    as_of: date
    body: str = ""
    meeting_id: str = ""
    search: str = ""


class Lists:
    """Flat rows of everything the office keeps."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def persons(self, question: ListQuestion) -> list[Row]:
        """Return persons by name."""
        with self._context.reader() as reader:
            body_id = find_body(reader, question.body).id if question.body else ""
            asked = PersonQuestion(as_of=question.as_of, search=question.search, body_id=body_id)
            keys = person_keys(reader, asked)
            rows: list[Row] = []
            for start in range(0, len(keys), PAGE):
                rows += person_rows(reader, keys[start : start + PAGE], question.as_of)
        return rows

    def organizations(self, question: ListQuestion) -> list[Row]:
        """Return organisations by name."""
        with self._context.reader() as reader:
            asked = OrganizationQuestion(as_of=question.as_of, search=question.search)
            keys = organization_keys(reader, asked)
            rows: list[Row] = []
            for start in range(0, len(keys), PAGE):
                rows += organization_rows(reader, keys[start : start + PAGE], question.as_of)
        return rows

    def bodies(self, question: ListQuestion) -> list[Row]:
        """Return bodies as a tree in reading order; `depth` is the level."""
        with self._context.reader() as reader:
            names = body_questions.body_names(reader, question.as_of)
            terms = {term.id: term for term in reader.find(LegislativeTerm)}
            bodies = reader.find(Body)
            seats = seat_counts(reader, bodies, question.as_of)
            chair = chairs(reader, question.as_of)
            known_as = other_names(reader, question.as_of)
        rows = []
        for depth, body in tree(bodies):
            name, short_name, number = names[body.id]
            total, filled, participants = seats[body.id]
            row = {
                "id": body.id,
                "name": name,
                "short_name": short_name,
                "number": number,
                "kind": body.kind,
                "term": term_name(terms.get(body.term_id)),
                "parent_id": body.parent_id,
                "depth": depth,
                "seats": total,
                "filled": filled,
                "participants": participants,
                "chair": chair.get(body.id, ""),
                "other_names": known_as[body.id],
                "constituted_on": body.constituted_on,
                "ended_on": body.ended_on,
                "file_reference": body.file_reference,
            }
            rows.append(row)
        return searched(rows, question.search, ("name", "short_name", "number", "other_names"))

    def seats(self, question: ListQuestion) -> list[Row]:
        """Return the seats valid on the day with who sits there; vacant ones name the day."""
        rows = []
        for line, body in self._lines(question):
            if line.role is not Role.MEMBER or not line.seat_id:
                continue
            row = {
                "id": line.seat_id,
                "body": body,
                "number": line.seat_number,
                "group": line.group,
                "basis": line.basis,
                "organization": line.organization,
                "office": line.office,
                "voting": line.voting,
                "member": line.name,
                "member_id": line.person_id,
                "vacant": line.is_vacant,
                "vacant_since": line.vacant_since,
            }
            rows.append(row)
        return searched(rows, question.search, ("member", "organization", "group", "number"))

    def memberships(self, question: ListQuestion) -> list[Row]:
        """Return the memberships valid on the day; deputies follow their member."""
        rows = [
            {
                "id": line.membership_id,
                "person": line.name,
                "person_id": line.person_id,
                "body": body,
                "seat": line.seat_number or None,
                "seat_id": line.seat_id,
                "role": line.taking_part or line.role,
                "rank": line.rank,
                "status": line.status,
                "on_behalf_of": line.organization,
                "group": line.group,
                "start": line.since,
                "end": line.until,
            }
            for line, body in self._lines(question)
            if not line.is_vacant
        ]
        return searched(rows, question.search, ("person", "on_behalf_of", "group"))

    def members(self, question: ListQuestion) -> list[Row]:
        """Return the full rows of members, deputies and vacant seats ("N. N.") for sheets."""
        lines = self._lines(question)
        with self._context.reader() as reader:
            ids = sorted({line.person_id for line, _ in lines if line.person_id})
            details = person_details(reader, ids, question.as_of)
            extra = membership_details(reader, [line for line, _ in lines])
            category_of, own_category_of = categories(reader), body_categories(reader)
            tasks = tasks_of_persons(reader, question.as_of)
        rows = [
            {
                **details.get(line.person_id, {}),
                **member_cells(line, body),
                **extra.get(line.membership_id, {}),
                "organization_category": category_of.get(line.organization, ""),
                "body_category": own_category_of.get((line.body_id, line.organization), ""),
                "tasks": tasks.get((line.body_id, line.person_id), ""),
            }
            for line, body in lines
        ]
        return searched(rows, question.search, ("name", "organization", "group", "function"))

    def meetings(self, question: ListQuestion) -> list[Row]:
        """Return sessions, the latest first; those of a body with those it joins."""
        with self._context.reader() as reader:
            body = find_body(reader, question.body) if question.body else None
            found = meetings_of(reader, body.id if body else "")
            terms = {term.id: term for term in reader.find(LegislativeTerm)}
            rows = [meeting_row(reader, meeting, terms) for meeting in latest_first(found)]
        return searched(rows, question.search, ("body", "title", "venue"))

    def agenda(self, question: ListQuestion) -> list[Row]:
        """Return the agenda of a session in reading order."""
        with self._context.reader() as reader:
            meeting = reader.get(Meeting, question.meeting_id)
            items = reader.find(AgendaItem, meeting_id=meeting.id)
        rows = [
            {
                "id": line.item_id,
                "meeting_id": meeting.id,
                "parent_id": line.parent_id,
                "depth": line.depth,
                "number": line.number,
                "title": line.title,
                "kind": line.kind,
                "rapporteurs": line.rapporteurs,
                "minutes_planned": line.minutes_planned,
                "begins_at": line.begins_at,
                "is_public": line.is_public,
                "status": line.status,
            }
            for line in agenda.lines(items, meeting.begins_at)
        ]
        return searched(rows, question.search, ("number", "title", "rapporteurs"))

    def _lines(self, question: ListQuestion) -> list[tuple[RosterLine, str]]:
        """Return the roster lines of the body asked for, or of all, each with its body's name."""
        with self._context.reader() as reader:
            if question.body:
                bodies = [find_body(reader, question.body).id]
            else:
                bodies = body_questions.bodies_on(reader, question.as_of)
            names = body_questions.body_names(reader, question.as_of)
            sources = body_questions.roster_sources(reader, bodies, question.as_of)
        place = {body_id: position for position, body_id in enumerate(bodies)}
        lines = roster(sources, question.as_of).lines
        ordered = sorted(lines, key=lambda line: place[line.body_id])
        return [(line, names[line.body_id][0]) for line in ordered]
