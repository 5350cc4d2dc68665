"""`plan-meeting`, `milestones`, `milestone`: a session's day and the steps counted from it."""

from pathlib import Path
from typing import Annotated, Any

import typer

from sekretariat.commandline.listing import BodyOption, JsonOption
from sekretariat.commandline.office import (
    office_of,
    parse_day,
    parse_time,
    plain,
    print_json,
    print_rows,
    say,
)
from sekretariat.services.secretariat import Secretariat

SHOWN = ("due_on", "title", "state", "done_on", "reason", "id")


def plan_meeting(
    context: typer.Context,
    body: BodyOption,
    day: Annotated[str, typer.Option("--date", help="Tag der Sitzung, z. B. 2027-03-16.")],
    begin: Annotated[str, typer.Option(help="Beginn, z. B. 14:00.")] = "",
    end: Annotated[str, typer.Option(help="Ende, z. B. 17:00.")] = "",
    venue: Annotated[str, typer.Option("--place", help="Ort.")] = "",
    as_json: JsonOption = False,
) -> None:
    """Eine Sitzung mit Tagesordnung und allen Schritten davor und danach anlegen."""
    with office_of(context).open() as secretariat:
        meeting = secretariat.meetings.draft(secretariat.bodies.find(body).id, parse_day(day))
        meeting.begins_at, meeting.ends_at = parse_time(begin), parse_time(end)
        meeting.venue = venue
        secretariat.meetings.add(meeting)
        secretariat.milestones.plan(meeting.id)
        rows = secretariat.milestones.rows(meeting.id)
    if as_json:
        print_json({"id": meeting.id, "milestones": [_plain(row) for row in rows]})
    else:
        say(f"Sitzung angelegt: {meeting.id}")
        print_rows(rows, as_json=False, columns=SHOWN)


def milestones(
    context: typer.Context,
    meeting: Annotated[str, typer.Option(help="id der Sitzung; ohne sie alles Fällige.")] = "",
    calendar: Annotated[Path | None, typer.Option(help="Als Kalenderdatei (.ics).")] = None,
    as_json: JsonOption = False,
) -> None:
    """Die Schritte einer Sitzung, oder alle, die überfällig oder diese Woche fällig sind."""
    with office_of(context).open() as secretariat:
        if calendar is not None and meeting:
            secretariat.milestones.calendar(meeting, calendar)
        rows = _rows(secretariat, meeting)
    print_rows(rows, as_json=as_json, columns=SHOWN)


def milestone(
    context: typer.Context,
    milestone_id: Annotated[str, typer.Argument(help="id des Schritts.")],
    due: Annotated[str, typer.Option("--due", help="Neuer Tag.")] = "",
    reason: Annotated[str, typer.Option(help="Grund einer Verschiebung.")] = "",
    done: Annotated[bool, typer.Option("--done", help="Als erledigt abhaken.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Einen Schritt mit Grund verschieben (--due TAG) oder abhaken."""
    with office_of(context).open() as secretariat:
        found = secretariat.milestones.get(milestone_id)
        if due or reason:
            found.due_on = parse_day(due, found.due_on)
            found.reason = reason or found.reason
            secretariat.milestones.save(found)
        if done and found.done_on is None:
            secretariat.milestones.tick([milestone_id])
        rows = [row for row in _rows(secretariat, found.meeting_id) if row["id"] == milestone_id]
    print_rows(rows, as_json=as_json, columns=SHOWN)


def _rows(secretariat: Secretariat, meeting: str) -> list[dict[str, Any]]:
    asked = secretariat.milestones
    return asked.rows(meeting) if meeting else asked.due()


def _plain(row: dict[str, Any]) -> dict[str, Any]:
    return {key: plain(value) for key, value in row.items()}


def register(app: typer.Typer) -> None:
    """Add the commands of this room."""
    app.command("plan-meeting")(plan_meeting)
    app.command("milestones")(milestones)
    app.command("milestone")(milestone)
