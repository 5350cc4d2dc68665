"""`check-in`, `check-out`, `quorum`: who is in a session, and whether it can decide."""

from datetime import time
from functools import partial
from typing import Annotated

import typer

from sekretariat.commandline.listing import session_day
from sekretariat.commandline.office import office_of, parse_time, print_json, say
from sekretariat.commandline.options import (
    AtOption,
    JsonOption,
    MeetingOption,
    PersonOption,
    SessionDayOption,
)
from sekretariat.domain.attendance import PresenceMode
from sekretariat.domain.problems import Problem, Refused
from sekretariat.services.attendances import Attendances
from sekretariat.services.secretariat import Secretariat
from sekretariat.words import translate
from sekretariat.words.sentences import sentence


def check_in(
    context: typer.Context,
    meeting: MeetingOption,
    person: PersonOption = "",
    at: AtOption = "",
    day: SessionDayOption = 0,
    for_id: Annotated[
        str, typer.Option("--for", help="id des Mitglieds oder Sitzes, das vertreten wird.")
    ] = "",
    proof: Annotated[
        str, typer.Option(help="Worauf eine Vollmacht für diese Sitzung beruht.")
    ] = "",
    guest: Annotated[str, typer.Option(help="Name eines Gasts, der in keiner Liste steht.")] = "",
    video: Annotated[bool, typer.Option("--video", help="Nimmt per Video teil.")] = False,
    stayed: Annotated[
        bool, typer.Option("--take-over", help="Alle, die am Ende des Vortags da waren.")
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """Jemanden als anwesend erfassen; mit --take-over alle, die am Ende des Vortags da waren."""
    with office_of(context).open() as secretariat:
        minute = _minute(secretariat, at)
        attendances = _of_day(secretariat, meeting, day)
        if stayed:
            _tell_taken(attendances.take_over(meeting, at=minute), as_json=as_json)
            return
        if bool(person) == bool(guest):
            raise Refused(Problem("attendance.nobody"))
        mode = PresenceMode.VIDEO if video else PresenceMode.ROOM
        come = partial(attendances.check_in, for_id=for_id, mode=mode, proof=proof)
        found = (
            attendances.check_in_guest(meeting, guest, at=minute)
            if guest
            else come(meeting, person, at=minute)
        )
    if as_json:
        seat = found.seat_id or None
        print_json({"id": found.id, "capacity": found.capacity.value, "seat": seat})
    else:
        say(f"Erfasst: {translate(found.capacity.label)}, ab {minute:%H:%M} Uhr")


def check_out(
    context: typer.Context,
    meeting: MeetingOption,
    person: PersonOption,
    at: AtOption = "",
    day: SessionDayOption = 0,
    as_json: JsonOption = False,
) -> None:
    """Erfassen, dass jemand gegangen ist."""
    with office_of(context).open() as secretariat:
        minute = _minute(secretariat, at)
        found = _of_day(secretariat, meeting, day).leave(meeting, person, at=minute)
    if as_json:
        print_json({"id": found.id, "left_at": f"{minute:%H:%M}"})
    else:
        say(f"Gegangen um {minute:%H:%M} Uhr.")


def quorum(
    context: typer.Context,
    meeting: MeetingOption,
    at: AtOption = "",
    day: SessionDayOption = 0,
    as_json: JsonOption = False,
) -> None:
    """Wie viele Sitze vertreten sind und ob das Gremium beschlussfähig ist."""
    with office_of(context).open() as secretariat:
        found = _of_day(secretariat, meeting, day).quorum(meeting, _minute(secretariat, at))
    why = found.explanation
    told = sentence(why.code, why.values)
    if as_json:
        print_json(
            {
                "seats_represented": why.values["present"],
                "base": why.values["base"],
                "needed": found.needed,
                "quorate": found.quorate,
                "explanation": told,
            }
        )
    else:
        say(told)


def _tell_taken(count: int, *, as_json: bool) -> None:
    if as_json:
        print_json({"count": count})
    else:
        say(f"Vom Vortag übernommen: {count}")


def _of_day(secretariat: Secretariat, meeting: str, day: int) -> Attendances:
    """Return the presence of a day of a session: the one named, else that of today."""
    return secretariat.attendances.on_day(session_day(secretariat, meeting, day))


def _minute(secretariat: Secretariat, written: str) -> time:
    return parse_time(written) or secretariat.attendances.now()


def register(app: typer.Typer) -> None:
    """Add the commands of this room."""
    app.command("check-in")(check_in)
    app.command("check-out")(check_out)
    app.command("quorum")(quorum)
