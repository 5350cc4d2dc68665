"""`check-in`, `check-out`, `quorum`: who is in a session, and whether it can decide."""

from datetime import time
from functools import partial
from typing import Annotated

import typer

from sekretariat.commandline.office import office_of, parse_time, print_json, say
from sekretariat.commandline.options import AtOption, JsonOption, MeetingOption, PersonOption
from sekretariat.domain.attendance import PresenceMode
from sekretariat.domain.problems import Problem, Refused
from sekretariat.services.secretariat import Secretariat
from sekretariat.words import translate
from sekretariat.words.sentences import sentence


def check_in(
    context: typer.Context,
    meeting: MeetingOption,
    person: PersonOption = "",
    at: AtOption = "",
    for_id: Annotated[
        str, typer.Option("--for", help="id des Mitglieds oder Sitzes, das vertreten wird.")
    ] = "",
    proof: Annotated[
        str, typer.Option(help="Worauf eine Vollmacht für diese Sitzung beruht.")
    ] = "",
    guest: Annotated[str, typer.Option(help="Name eines Gasts, der in keiner Liste steht.")] = "",
    video: Annotated[bool, typer.Option("--video", help="Nimmt per Video teil.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Jemanden als anwesend erfassen."""
    with office_of(context).open() as secretariat:
        minute = _minute(secretariat, at)
        if bool(person) == bool(guest):
            raise Refused(Problem("attendance.nobody"))
        mode = PresenceMode.VIDEO if video else PresenceMode.ROOM
        attendances = secretariat.attendances
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
    as_json: JsonOption = False,
) -> None:
    """Erfassen, dass jemand gegangen ist."""
    with office_of(context).open() as secretariat:
        minute = _minute(secretariat, at)
        found = secretariat.attendances.leave(meeting, person, at=minute)
    if as_json:
        print_json({"id": found.id, "left_at": f"{minute:%H:%M}"})
    else:
        say(f"Gegangen um {minute:%H:%M} Uhr.")


def quorum(
    context: typer.Context,
    meeting: MeetingOption,
    at: AtOption = "",
    as_json: JsonOption = False,
) -> None:
    """Wie viele Sitze vertreten sind und ob das Gremium beschlussfähig ist."""
    with office_of(context).open() as secretariat:
        found = secretariat.attendances.quorum(meeting, _minute(secretariat, at))
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


def _minute(secretariat: Secretariat, written: str) -> time:
    return parse_time(written) or secretariat.attendances.now()


def register(app: typer.Typer) -> None:
    """Add the commands of this room."""
    app.command("check-in")(check_in)
    app.command("check-out")(check_out)
    app.command("quorum")(quorum)
