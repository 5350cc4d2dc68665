"""`reply`, `replies`: what those invited answer, by group, and the quorum it promises."""

from enum import StrEnum
from typing import Annotated

import typer

from sekretariat.commandline.editing import ValuesArgument, write_fields
from sekretariat.commandline.office import office_of, print_json, print_rows, say
from sekretariat.commandline.options import JsonOption, MeetingOption, PersonOption
from sekretariat.domain.attendance import PresenceMode
from sekretariat.domain.invitations import Response, ResponseVia
from sekretariat.domain.replies import Answer, Forecast
from sekretariat.words import shown
from sekretariat.words.sentences import sentence

CORRECTED = ("responded_on", "responded_via", "response_mode", "remark")
COUNTED = ("group", "invited", "room", "video", "represented", "declined", "tentative", "open")


class Reply(StrEnum):
    """What somebody answered, as a command says it."""

    ACCEPTED = "accepted"
    DECLINED = "declined"
    REPRESENTED = "represented"
    TENTATIVE = "tentative"
    OPEN = "open"


RESPONSES = {
    Reply.ACCEPTED: Response.ACCEPTED,
    Reply.DECLINED: Response.DECLINED,
    Reply.REPRESENTED: Response.DECLINED,
    Reply.TENTATIVE: Response.TENTATIVE,
    Reply.OPEN: Response.OPEN,
}


def reply(
    context: typer.Context,
    meeting: MeetingOption,
    person: PersonOption,
    response: Annotated[Reply, typer.Option(help="Die Antwort.")],
    by_id: Annotated[str, typer.Option("--by", help="id der Person, die vertritt.")] = "",
    video: Annotated[bool, typer.Option("--video", help="Nimmt per Video teil.")] = False,
    via: Annotated[
        ResponseVia, typer.Option(help="Wie sie kam: email, telefon, brief, persönlich.")
    ] = ResponseVia.NONE,
    as_json: JsonOption = False,
) -> None:
    """Eine Antwort erfassen."""
    answer = Answer(
        response=RESPONSES[response],
        mode=PresenceMode.VIDEO if video else PresenceMode.ROOM,
        is_represented=response is Reply.REPRESENTED,
        by_id=by_id,
        via=via,
    )
    with office_of(context).open() as secretariat:
        kept = secretariat.replies.reply(meeting, person, answer)
        forecast = secretariat.replies.forecast(meeting)
    if as_json:
        told = {"id": kept.id, "response": kept.response, "by": kept.represented_by_id}
        print_json({**told, "forecast": _plain(forecast)})
    else:
        say(f"Erfasst: {shown(kept.response)}. {_worded(forecast)}")


def correct_reply(
    context: typer.Context,
    meeting: MeetingOption,
    person: PersonOption,
    values: ValuesArgument,
    as_json: JsonOption = False,
) -> None:
    """Eine Antwort berichtigen: wann und wie sie kam, was dazu gesagt wurde."""
    with office_of(context).open() as secretariat:
        invitation = secretariat.replies.get(meeting, person)
        write_fields(secretariat, invitation, values, among=CORRECTED)
        kept = secretariat.replies.correct(invitation)
    if as_json:
        print_json({"id": kept.id, **{name: getattr(kept, name) for name in CORRECTED}})
    else:
        say(f"Berichtigt: {shown(kept.response)}")


def replies(context: typer.Context, meeting: MeetingOption, as_json: JsonOption = False) -> None:
    """Die Antworten nach Gruppen, und was sie für die Beschlussfähigkeit versprechen."""
    with office_of(context).open() as secretariat:
        rows = secretariat.replies.overview(meeting)
        forecast = secretariat.replies.forecast(meeting)
        silent = secretariat.replies.unanswered(meeting)
    if as_json:
        print_json({"groups": rows, "forecast": _plain(forecast), "unanswered": silent})
    else:
        print_rows(rows, as_json=False, columns=COUNTED)
        say(_worded(forecast))


def _plain(forecast: Forecast) -> dict[str, object]:
    return {
        "seats_expected": forecast.expected,
        "seats_possible": forecast.possible,
        "base": forecast.base,
        "needed": forecast.needed,
        "explanation": _worded(forecast),
    }


def _worded(forecast: Forecast) -> str:
    return sentence(forecast.explanation.code, forecast.explanation.values)


def register(app: typer.Typer) -> None:
    """Add the commands of this room."""
    app.command("reply")(reply)
    app.command("correct-reply")(correct_reply)
    app.command("replies")(replies)
