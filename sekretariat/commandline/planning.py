"""`plan-meeting`, `postpone-meeting`, `milestones` …: a session's day, the steps around it."""

from pathlib import Path
from typing import Annotated, Any

import typer

from sekretariat.commandline.office import (
    office_of,
    parse_day,
    parse_time,
    plain,
    print_json,
    print_rows,
    say,
)
from sekretariat.commandline.options import BodyOption, JsonOption, MeetingOption
from sekretariat.domain.meetings import Meeting
from sekretariat.domain.planning.gatherings import JointBody, MeetingDay
from sekretariat.domain.planning.recurrence import Every, Series
from sekretariat.domain.planning.years import sessions_in
from sekretariat.services.secretariat import Secretariat
from sekretariat.services.session_cards import SessionCard
from sekretariat.words.sentences import sentence

SHOWN = ("due_on", "title", "state", "done_on", "reason", "id")


def plan_meeting(
    context: typer.Context,
    body: BodyOption,
    day: Annotated[str, typer.Option("--date", help="Tag der Sitzung, z. B. 2027-03-16.")],
    begin: Annotated[str, typer.Option(help="Beginn, z. B. 14:00.")] = "",
    end: Annotated[str, typer.Option(help="Ende, z. B. 17:00.")] = "",
    venue: Annotated[str, typer.Option("--place", help="Ort.")] = "",
    together: Annotated[
        list[str] | None, typer.Option("--with", help="Gremium, das mittagt; mehrmals möglich.")
    ] = None,
    further: Annotated[
        list[str] | None, typer.Option("--day", help="Weiterer Tag; mehrmals möglich.")
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Eine Sitzung mit Tagesordnung und allen Schritten davor und danach anlegen."""
    with office_of(context).open() as secretariat:
        bodies, meetings = secretariat.bodies, secretariat.meetings
        meeting = meetings.draft(bodies.find(body).id, parse_day(day))
        meeting.begins_at, meeting.ends_at = parse_time(begin), parse_time(end)
        meeting.venue = venue
        joint = [JointBody(body_id=bodies.find(one).id) for one in together or ()]
        days = [MeetingDay(held_on=parse_day(one)) for one in further or ()]
        card = meetings.save_card(SessionCard(meeting, joint, days), with_steps=True)
        hints = secretariat.planning.hints(card)
        rows = secretariat.milestones.rows(meeting.id)
    told = [sentence(one.code, one.values) for one in hints]
    if as_json:
        steps = [_plain(row) for row in rows]
        print_json({"id": meeting.id, "hints": told, "milestones": steps})
    else:
        say("\n".join((f"Sitzung angelegt: {meeting.id}", *told)))
        print_rows(rows, as_json=False, columns=SHOWN)


def year_plan(
    context: typer.Context,
    year: Annotated[int | None, typer.Option(help="Jahr, sonst dieses.")] = None,
    body: BodyOption = "",
    calendar: Annotated[Path | None, typer.Option(help="Als Kalenderdatei (.ics).")] = None,
    as_json: JsonOption = False,
) -> None:
    """Die Sitzungen eines Jahres, mit dem, was gegen ihre Tage spricht."""
    with office_of(context).open() as secretariat:
        asked = year or secretariat.context.today().year
        body_id = secretariat.bodies.find(body).id if body else ""
        if calendar is not None:
            secretariat.year_plans.calendar(asked, calendar, body_id)
        sessions = sessions_in(secretariat.year_plans.plan(asked, body_id))
    rows = [
        {
            "held_on": one.held_on,
            "name": one.name,
            "begins_at": one.begins_at,
            "status": one.status,
            "hints": " ".join(sentence(hint.code, hint.values) for hint in one.hints),
            "id": one.meeting_id,
        }
        for one in sessions
    ]
    print_rows(rows, as_json=as_json, columns=("held_on", "name", "status", "hints"))


def plan_series(
    context: typer.Context,
    body: BodyOption,
    first: Annotated[str, typer.Option("--first", help="Erster Tag; er gibt den Wochentag vor.")],
    count: Annotated[int | None, typer.Option(help="Anzahl der Termine.")] = None,
    until: Annotated[str, typer.Option(help="Spätestens am.")] = "",
    every: Annotated[int, typer.Option(help="Alle wie viele Wochen oder Monate.")] = 1,
    unit: Annotated[Every, typer.Option(help="Wochen oder Monate.")] = Every.MONTHS,
    last: Annotated[bool, typer.Option("--last", help="Am letzten Wochentag des Monats.")] = False,
    begin: Annotated[str, typer.Option(help="Beginn, z. B. 14:00.")] = "",
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Nur vorschlagen.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Sitzungen in einer Reihe anlegen; Feiertage und Ferien bleiben mit Grund aus."""
    with office_of(context).open() as secretariat:
        series = Series(
            body_id=secretariat.bodies.find(body).id,
            first_day=parse_day(first),
            begins_at=parse_time(begin),
            number=every,
            unit=unit,
            is_last=last,
            count=count,
            until=parse_day(until),
        )
        proposals = secretariat.series.proposals(series)
        wanted = [] if dry_run else [one.held_on for one in proposals if not one.is_skipped]
        added = secretariat.series.add(series, wanted) if wanted else []
    ids = {one.held_on: one.id for one in added}
    rows = [
        {
            "held_on": one.held_on,
            "is_skipped": one.is_skipped,
            "hints": " ".join(sentence(hint.code, hint.values) for hint in one.hints),
            "id": ids.get(one.held_on, ""),
        }
        for one in proposals
    ]
    print_rows(rows, as_json=as_json, columns=("held_on", "is_skipped", "hints", "id"))


def postpone(
    context: typer.Context,
    meeting: MeetingOption,
    reason: Annotated[str, typer.Option(help="Grund.")],
    day: Annotated[str, typer.Option("--date", help="Neuer Tag; ohne ihn bleibt er offen.")] = "",
    as_json: JsonOption = False,
) -> None:
    """Eine Sitzung verschieben; ihre Nummer und alles andere bleiben."""
    with office_of(context).open() as secretariat:
        moved = secretariat.planning.postpone(meeting, parse_day(day), reason)
    _print_moved(moved, as_json=as_json)


def call_off(
    context: typer.Context,
    meeting: MeetingOption,
    reason: Annotated[str, typer.Option(help="Grund.")],
    as_json: JsonOption = False,
) -> None:
    """Eine Sitzung absagen; ob ihre Nummer frei wird, sagen die Regeln des Gremiums."""
    with office_of(context).open() as secretariat:
        off = secretariat.planning.call_off(meeting, reason)
    _print_moved(off, as_json=as_json)


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
    milestone_id: Annotated[str, typer.Argument(metavar="ID", help="id des Schritts.")],
    due: Annotated[str, typer.Option("--due", help="Neuer Tag.")] = "",
    reason: Annotated[str, typer.Option(help="Grund einer Verschiebung.")] = "",
    done: Annotated[bool, typer.Option("--done", help="Als erledigt abhaken.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Einen Schritt mit Grund verschieben (--due TAG) oder abhaken."""
    with office_of(context).open() as secretariat:
        found = secretariat.milestones.get(milestone_id)
        if due or reason:
            found.due_on = parse_day(due) or found.due_on
            found.reason = reason or found.reason
            secretariat.milestones.save(found)
        if done and found.done_on is None:
            secretariat.milestones.tick([milestone_id])
        rows = [row for row in _rows(secretariat, found.meeting_id) if row["id"] == milestone_id]
    print_rows(rows, as_json=as_json, columns=SHOWN)


def _print_moved(meeting: Meeting, *, as_json: bool) -> None:
    names = ("id", "held_on", "ordinal_in_term", "status")
    row = _plain({name: getattr(meeting, name) for name in names})
    if as_json:
        print_json(row)
    else:
        print_rows([row], as_json=False, columns=names)


def _rows(secretariat: Secretariat, meeting: str) -> list[dict[str, Any]]:
    asked = secretariat.milestones
    return asked.rows(meeting) if meeting else asked.due()


def _plain(row: dict[str, Any]) -> dict[str, Any]:
    return {key: plain(value) for key, value in row.items()}


def register(app: typer.Typer) -> None:
    """Add the commands of this room."""
    app.command("plan-meeting")(plan_meeting)
    app.command("plan-series")(plan_series)
    app.command("year-plan")(year_plan)
    app.command("postpone-meeting")(postpone)
    app.command("call-off-meeting")(call_off)
    app.command("milestones")(milestones)
    app.command("milestone")(milestone)
