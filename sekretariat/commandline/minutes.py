"""`minutes …`: writing, sending, objections and approval of a session's minutes."""

from pathlib import Path
from typing import Annotated

import typer

from sekretariat.commandline.listing import JsonOption
from sekretariat.commandline.office import office_of, parse_day, print_json, say, warn
from sekretariat.domain.minutes import Minutes, PassageKind
from sekretariat.domain.problems import Problem, Refused
from sekretariat.services.printing import Paper, PrintQuestion
from sekretariat.words import shown

app = typer.Typer(help="Niederschrift: write, draft, send, object, approve.", rich_markup_mode=None)
MeetingOption = Annotated[str, typer.Option("--meeting", help="id der Sitzung.")]
OnOption = Annotated[str, typer.Option("--on", help="Tag, sonst heute.")]


@app.command("write")
def write(
    context: typer.Context,
    meeting: MeetingOption,
    item: Annotated[str, typer.Option(help="Nummer des Tagesordnungspunkts.")],
    text: Annotated[str, typer.Option(help="Der Text.")],
    kind: Annotated[PassageKind, typer.Option(help="ergebnis, verlauf oder intern.")] = (
        PassageKind.RESULT
    ),
    as_json: JsonOption = False,
) -> None:
    """Den Text zu einem Tagesordnungspunkt schreiben."""
    with office_of(context).open() as secretariat:
        items = {one.number: one.id for one in secretariat.agendas.items(meeting)}
        if item not in items:
            values = {"value": item, "known": ", ".join(one for one in items if one)}
            raise Refused(Problem("item.unknown", values))
        secretariat.minutes.write(meeting, items[item], text, kind)
    if as_json:
        print_json({"item": item, "kind": kind.value})
    else:
        say(f"Geschrieben zu TOP {item}.")


@app.command("draft")
def draft(
    context: typer.Context,
    meeting: MeetingOption,
    output: Annotated[Path, typer.Option("--output", "-o", help="PDF-Datei.")],
    as_json: JsonOption = False,
) -> None:
    """Die Niederschrift aus allem, was erfasst ist, als PDF."""
    with office_of(context).open() as secretariat:
        question = PrintQuestion(paper=Paper.MINUTES, meeting_id=meeting)
        secretariat.printing.write(question, output, warn)
    if as_json:
        print_json({"file": str(output)})
    else:
        say(f"Geschrieben: {output}")


@app.command("send")
def send(
    context: typer.Context, meeting: MeetingOption, on: OnOption = "", as_json: JsonOption = False
) -> None:
    """Den Versand vermerken; die Einwendungsfrist folgt aus den Regeln."""
    with office_of(context).open() as secretariat:
        minutes = secretariat.minutes.send(meeting, parse_day(on))
    _tell(minutes, minutes.explanation, as_json=as_json)


@app.command("object")
def objection(
    context: typer.Context,
    meeting: MeetingOption,
    person: Annotated[str, typer.Option("--person", help="id der Person.")],
    text: Annotated[str, typer.Option(help="Gewünschte Fassung.")],
    on: OnOption = "",
    as_json: JsonOption = False,
) -> None:
    """Eine Einwendung erfassen."""
    with office_of(context).open() as secretariat:
        found = secretariat.minutes.object(meeting, person, text, received_on=parse_day(on))
    if as_json:
        print_json({"id": found.id, "decision": found.decision.value})
    else:
        say(f"Einwendung erfasst: {found.id}")


@app.command("approve")
def approve(
    context: typer.Context, meeting: MeetingOption, on: OnOption = "", as_json: JsonOption = False
) -> None:
    """Die Genehmigung vermerken; ohne Tag der Werktag nach Ablauf der Frist."""
    with office_of(context).open() as secretariat:
        minutes = secretariat.minutes.approve(meeting, parse_day(on))
    _tell(minutes, minutes.approval_note, as_json=as_json)


def _tell(minutes: Minutes, told: str, *, as_json: bool) -> None:
    if as_json:
        days = ("sent_on", "objection_until", "approved_on")
        values = {name: getattr(minutes, name) for name in days}
        print_json({"status": minutes.status.value, **values, "explanation": told})
    else:
        say(f"{shown(minutes.status)}: {told}")
