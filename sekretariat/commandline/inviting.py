"""`invite`, `reply`, `invitations`: who is asked to come, and what they answer."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from sekretariat.commandline.listing import JsonOption
from sekretariat.commandline.office import office_of, print_json, print_rows, say, warn
from sekretariat.domain.attendance import PresenceMode
from sekretariat.domain.invitations import Response
from sekretariat.words import shown

MeetingOption = Annotated[str, typer.Option("--meeting", help="id der Sitzung.")]
SHOWN = ("seat_number", "name", "invited_as", "channel", "sent_on", "response", "person_id")


class Answer(StrEnum):
    """What somebody answered, as a command says it."""

    ACCEPTED = "accepted"
    DECLINED = "declined"
    REPRESENTED = "represented"
    TENTATIVE = "tentative"
    OPEN = "open"


RESPONSES = {
    Answer.ACCEPTED: Response.ACCEPTED,
    Answer.DECLINED: Response.DECLINED,
    Answer.REPRESENTED: Response.DECLINED,
    Answer.TENTATIVE: Response.TENTATIVE,
    Answer.OPEN: Response.OPEN,
}


def invite(
    context: typer.Context,
    meeting: MeetingOption,
    folder: Annotated[Path, typer.Option("--into", help="Ordner für Nachrichten und Briefe.")],
    as_json: JsonOption = False,
) -> None:
    """Einladungen schreiben: je Person ein Entwurf oder Brief, Tagesordnung, Kalenderdatei."""
    with office_of(context).open() as secretariat:
        sent = secretariat.invitations.send(meeting, folder)
    for problem in sent.problems:
        warn(problem)
    if as_json:
        left_out = len({shown(one.values.get("name")) for one in sent.problems})
        told = {"drafts": sent.drafts, "letters": sent.letters, "left_out": left_out}
        print_json({**told, "folder": str(sent.folder)})
    else:
        say(f"{sent.drafts} Entwürfe und {sent.letters} Briefe in {sent.folder}")


def reply(
    context: typer.Context,
    meeting: MeetingOption,
    person: Annotated[str, typer.Option("--person", help="id der Person.")],
    response: Annotated[Answer, typer.Option(help="Die Antwort.")],
    by_id: Annotated[str, typer.Option("--by", help="id der Person, die vertritt.")] = "",
    video: Annotated[bool, typer.Option("--video", help="Nimmt per Video teil.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Eine Antwort erfassen."""
    mode = PresenceMode.VIDEO if video else PresenceMode.ROOM
    with office_of(context).open() as secretariat:
        kept = secretariat.invitations.reply(
            meeting, person, RESPONSES[response], by_id=by_id, mode=mode
        )
        forecast = secretariat.invitations.forecast(meeting)
    if as_json:
        print_json({"id": kept.id, "response": kept.response.value, "forecast": forecast})
    else:
        say(f"Erfasst: {shown(kept.response)}")


def invitations(
    context: typer.Context, meeting: MeetingOption, as_json: JsonOption = False
) -> None:
    """Wer eingeladen ist, auf welchem Weg, mit welcher Antwort."""
    with office_of(context).open() as secretariat:
        rows = secretariat.invitations.rows(meeting)
    print_rows(rows, as_json=as_json, columns=SHOWN)


def register(app: typer.Typer) -> None:
    """Add the commands of this room."""
    app.command("invite")(invite)
    app.command("reply")(reply)
    app.command("invitations")(invitations)
