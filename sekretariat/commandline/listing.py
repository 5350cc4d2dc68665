"""`list …`: what the office keeps, as table or JSON."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Annotated, Any

import typer

from sekretariat.commandline.office import office_of, parse_day, print_rows
from sekretariat.commandline.options import (
    BodyOption,
    DayOption,
    JsonOption,
    MeetingOption,
    SearchOption,
)
from sekretariat.domain.problems import Problem, Refused
from sekretariat.services.lists import ListQuestion
from sekretariat.services.resolution_book import BookQuestion
from sekretariat.services.secretariat import Secretariat


class Kind(StrEnum):
    """What can be listed."""

    PERSONS = "persons"
    ORGANIZATIONS = "organizations"
    BODIES = "bodies"
    SEATS = "seats"
    MEMBERSHIPS = "memberships"
    MEETINGS = "meetings"
    AGENDA = "agenda"
    IMPORTS = "imports"
    RESOLUTIONS = "resolutions"
    TASKS = "tasks"


SHOWN = {
    Kind.PERSONS: ("titles", "given_names", "particle", "family_name", "organization", "function"),
    Kind.ORGANIZATIONS: ("name", "short_name", "category", "seats"),
    Kind.BODIES: ("name", "number", "kind", "term", "seats", "filled", "id"),
    Kind.SEATS: ("number", "group", "organization", "member", "vacant_since"),
    Kind.MEMBERSHIPS: ("seat", "person", "role", "on_behalf_of", "group", "start", "end"),
    Kind.MEETINGS: ("held_on", "ordinal_in_term", "body", "mode", "status", "id"),
    Kind.AGENDA: ("number", "title", "kind", "rapporteurs", "minutes_planned", "begins_at"),
    Kind.IMPORTS: ("at", "file", "clerk", "new", "changed", "failed", "state", "id"),
    Kind.RESOLUTIONS: ("decided_on", "number", "body", "wording", "votes", "status", "id"),
    Kind.TASKS: ("due_on", "title", "owner", "status", "id"),
}


# Lists whose rows come from a service of their own: asked for a session, a body and words.
OTHERS: Mapping[Kind, Callable[[Secretariat, BookQuestion], list[dict[str, Any]]]] = {
    Kind.IMPORTS: lambda office, asked: office.importing.reports.rows(asked.search),
    Kind.RESOLUTIONS: lambda office, asked: office.resolution_book.rows(asked),
    Kind.TASKS: lambda office, asked: [
        row
        for row in office.tasks.rows(asked.meeting_id, asked.search)
        if asked.body_id in ("", row["body_id"])
    ],
}


def question_of(
    secretariat: Secretariat, body: str, as_of: str, search: str = "", meeting: str = ""
) -> ListQuestion:
    """Return the question the options ask; the day is today unless one is given."""
    day = parse_day(as_of)
    meeting_id = meeting or (latest_meeting(secretariat, body) if not as_of else "")
    return ListQuestion(
        as_of=day or secretariat.context.today(), body=body, search=search, meeting_id=meeting_id
    )


def latest_meeting(secretariat: Secretariat, body: str) -> str:
    """Return the id of the latest session with a day, of a body or of all; "" where none is."""
    body_id = secretariat.bodies.find(body).id if body else ""
    dated = [one for one in secretariat.meetings.all(body_id) if one.held_on]
    return dated[0].id if dated else ""


def term_of(secretariat: Secretariat, number: int) -> str:
    """Return the id of a term by its number, "" for 0; raises Refused for one that is none."""
    terms = secretariat.bodies.terms()
    found = [one.id for one in terms if one.number == number]
    if number and not found:
        known = ", ".join(str(one.number) for one in terms)
        raise Refused(Problem("term.unknown", {"value": number, "known": known}))
    return found[0] if number else ""


def session_day(secretariat: Secretariat, meeting: str, day: int) -> int:
    """Return the day of a session that is meant: the one named, else that of today."""
    return day or secretariat.attendances.day_now(meeting)


def item_of(secretariat: Secretariat, meeting_id: str, number: str) -> str:
    """Return the id of an item by its number on an agenda, "" for ""; raises Refused otherwise."""
    items = secretariat.agendas.items(meeting_id)
    found = [one.id for one in items if one.number == number]
    if number and not found:
        known = ", ".join(one.number for one in items if one.number)
        raise Refused(Problem("item.unknown", {"value": number, "known": known}))
    return found[0] if number else ""


def list_records(
    context: typer.Context,
    kind: Annotated[Kind, typer.Argument(metavar="ART", help="Was gezeigt wird.")],
    body: BodyOption = "",
    meeting: MeetingOption = "",
    as_of: DayOption = "",
    search: SearchOption = "",
    as_json: JsonOption = False,
) -> None:
    """Was die Geschäftsstelle führt, als Tabelle oder JSON."""
    with office_of(context).open() as secretariat:
        if kind in OTHERS:
            body_id = secretariat.bodies.find(body).id if body else ""
            asked = BookQuestion(meeting_id=meeting, body_id=body_id, search=search)
            rows = OTHERS[kind](secretariat, asked)
            print_rows(rows, as_json=as_json, columns=SHOWN[kind])
            return
        question = question_of(secretariat, body, as_of, search, meeting)
        if kind is Kind.AGENDA and not question.meeting_id:
            found = latest_meeting(secretariat, body)
            question = ListQuestion(as_of=question.as_of, search=search, meeting_id=found)
        has_rows = kind is not Kind.AGENDA or question.meeting_id
        rows = getattr(secretariat.lists, kind.value)(question) if has_rows else []
    print_rows(rows, as_json=as_json, columns=SHOWN[kind])


def register(app: typer.Typer) -> None:
    """Add the commands of this room."""
    app.command("list")(list_records)
