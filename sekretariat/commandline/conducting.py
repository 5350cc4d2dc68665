"""`meeting-status`, `stay-away`, `take-chair`, `step-aside`, `state-quorum`: running a session."""

from typing import Annotated

import typer

from sekretariat.commandline.listing import item_of, session_day
from sekretariat.commandline.office import office_of, parse_time, print_json, say
from sekretariat.commandline.options import (
    AtOption,
    ItemOption,
    JsonOption,
    MeetingOption,
    PersonOption,
    SessionDayOption,
)
from sekretariat.domain.attendance import AttendanceState
from sekretariat.domain.meetings import MeetingStatus
from sekretariat.domain.proceedings import FindingKind
from sekretariat.words import shown


def meeting_status(
    context: typer.Context,
    meeting: MeetingOption,
    to: Annotated[MeetingStatus, typer.Option("--to", help="Neuer Stand.")],
    at: Annotated[str, typer.Option("--at", help="Tatsächlicher Beginn oder Schluss.")] = "",
    as_json: JsonOption = False,
) -> None:
    """Eine Sitzung als laufend oder durchgeführt vermerken; Offenes geht auf die nächste über."""
    with office_of(context).open() as secretariat:
        found = secretariat.meetings.get(meeting)
        found.status = to
        if to is MeetingStatus.HELD:
            found.actual_end = parse_time(at) or found.actual_end
        else:
            found.actual_begin = parse_time(at) or found.actual_begin
        secretariat.meetings.save(found)
    if as_json:
        print_json({"id": found.id, "status": found.status.value})
    else:
        say(f"Sitzung: {shown(found.status)}")


def stay_away(
    context: typer.Context,
    meeting: MeetingOption,
    person: Annotated[list[str], typer.Option("--person", help="id; mehrmals möglich.")],
    day: SessionDayOption = 0,
    unexcused: Annotated[bool, typer.Option("--unexcused", help="Ohne Entschuldigung.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Vermerken, wer entschuldigt oder unentschuldigt fehlt."""
    state = AttendanceState.ABSENT if unexcused else AttendanceState.EXCUSED
    with office_of(context).open() as secretariat:
        number = session_day(secretariat, meeting, day)
        secretariat.attendances.on_day(number).stay_away(meeting, person, state)
    if as_json:
        print_json({"state": state.value, "persons": person})
    else:
        say(f"{shown(state)}: {len(person)}")


def take_chair(
    context: typer.Context,
    meeting: MeetingOption,
    person: PersonOption,
    at: AtOption = "",
    day: SessionDayOption = 0,
    as_json: JsonOption = False,
) -> None:
    """Vermerken, wer die Sitzung ab jetzt leitet."""
    with office_of(context).open() as secretariat:
        minute = parse_time(at) or secretariat.attendances.now()
        proceedings = secretariat.proceedings.on_day(session_day(secretariat, meeting, day))
        found = proceedings.take_chair(meeting, person, at=minute)
    if as_json:
        told = {"capacity": found.capacity.value, "on_behalf_of": found.on_behalf_of}
        print_json({"id": found.id, "since": f"{minute:%H:%M}", **told})
    else:
        say(f"Sitzungsleitung ab {minute:%H:%M} Uhr: {shown(found.capacity)}")


def step_aside(
    context: typer.Context,
    meeting: MeetingOption,
    item: ItemOption,
    person: PersonOption,
    as_json: JsonOption = False,
) -> None:
    """Vermerken, dass jemand an einem Punkt nicht mitwirkt, oder doch wieder."""
    with office_of(context).open() as secretariat:
        item_id = item_of(secretariat, meeting, item)
        is_aside = secretariat.proceedings.step_aside(meeting, item_id, person)
    if as_json:
        print_json({"item": item, "takes_part": not is_aside})
    else:
        say(f"TOP {item}: wirkt {'nicht ' if is_aside else ''}mit")


def state_quorum(
    context: typer.Context,
    meeting: MeetingOption,
    item: ItemOption = "",
    at: AtOption = "",
    day: SessionDayOption = 0,
    doubted: Annotated[bool, typer.Option("--doubted", help="Auf eine Rüge hin.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Die Beschlussfähigkeit feststellen und mit ihren Zahlen festhalten."""
    with office_of(context).open() as secretariat:
        proceedings = secretariat.proceedings.on_day(session_day(secretariat, meeting, day))
        found = proceedings.state_quorum(
            meeting,
            at=parse_time(at) or secretariat.attendances.now(),
            item_id=item_of(secretariat, meeting, item),
            kind=FindingKind.DOUBTED if doubted else FindingKind.STATED,
        )
    if as_json:
        names = ("present", "base", "needed", "quorate", "explanation")
        print_json({"id": found.id, **{name: getattr(found, name) for name in names}})
    else:
        say(found.explanation)


def register(app: typer.Typer) -> None:
    """Add the commands of this room."""
    app.command("meeting-status")(meeting_status)
    app.command("stay-away")(stay_away)
    app.command("take-chair")(take_chair)
    app.command("step-aside")(step_aside)
    app.command("state-quorum")(state_quorum)
