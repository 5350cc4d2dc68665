"""`minutes …`: writing, sending, objections and approval of a session's minutes."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from sekretariat.commandline.listing import item_of
from sekretariat.commandline.minutes_parts import choose_kind, differences, keep
from sekretariat.commandline.minutes_texts import check, place_approval, press, versions
from sekretariat.commandline.office import office_of, parse_day, print_json, say, warn
from sekretariat.commandline.options import (
    ItemOption,
    JsonOption,
    MeetingOption,
    OnOption,
    PersonOption,
)
from sekretariat.domain.minutes import Decision, Minutes, MinutesStatus, PassageKind
from sekretariat.services.papers.kinds import Paper, PrintQuestion
from sekretariat.words import shown

app = typer.Typer(help="Niederschrift: write, draft, send, object, approve.", rich_markup_mode=None)
app.command("check")(check)
app.command("versions")(versions)
app.command("press")(press)
app.command("keep")(keep)
app.command("kind")(choose_kind)
app.command("differences")(differences)
app.command("place-approval")(place_approval)


class Wording(StrEnum):
    """Whose words a part of the minutes takes."""

    TEXT = "text"
    DATA = "data"
    MINE = "mine"


@app.command("write")
def write(
    context: typer.Context,
    meeting: MeetingOption,
    item: ItemOption,
    text: Annotated[str, typer.Option(help="Der Text.")],
    kind: Annotated[PassageKind, typer.Option(help="ergebnis, verlauf oder intern.")] = (
        PassageKind.RESULT
    ),
    as_json: JsonOption = False,
) -> None:
    """Den Text zu einem Tagesordnungspunkt schreiben."""
    with office_of(context).open() as secretariat:
        secretariat.minutes.write(meeting, item_of(secretariat, meeting, item), text, kind)
    if as_json:
        print_json({"item": item, "kind": kind.value})
    else:
        say(f"Geschrieben zu TOP {item}.")


@app.command("draft")
def draft(
    context: typer.Context,
    meeting: MeetingOption,
    output: Annotated[Path | None, typer.Option("--output", "-o", help="PDF-Datei.")] = None,
    as_json: JsonOption = False,
) -> None:
    """Die Niederschrift aus allem, was erfasst ist, Teil für Teil; mit --output als PDF."""
    with office_of(context).open() as secretariat:
        found = secretariat.drafts.draft(meeting)
        if output is not None:
            question = PrintQuestion(paper=Paper.MINUTES, meeting_id=meeting)
            secretariat.printing.write(question, output, warn)
    if as_json:
        rows = [
            {
                "key": one.block.key,
                "kind": one.block.kind.value,
                "title": one.block.title,
                "wording": one.wording,
                "state": one.state.value,
                "data": one.data,
            }
            for one in found
        ]
        print_json({"blocks": rows, "file": str(output) if output else None})
    elif output is not None:
        say(f"Geschrieben: {output}")
    else:
        say("\n\n".join(f"{one.block.title}\n{one.said}".strip() for one in found))


@app.command("word")
def word(
    context: typer.Context,
    meeting: MeetingOption,
    part: Annotated[str, typer.Option(help="Teil der Niederschrift, siehe draft --json.")],
    text: Annotated[str, typer.Option(help="Eigene Fassung.")] = "",
    use: Annotated[
        Wording, typer.Option(help="text: eigene Fassung; data: Daten übernehmen; mine: behalten.")
    ] = Wording.TEXT,
    as_json: JsonOption = False,
) -> None:
    """Einen Teil selbst fassen, oder nach geänderten Daten entscheiden, was gilt."""
    with office_of(context).open() as secretariat:
        drafts = secretariat.drafts
        if use is Wording.TEXT:
            drafts.write(meeting, part, text)
        elif use is Wording.DATA:
            drafts.accept_data(meeting, part)
        else:
            drafts.keep_mine(meeting, part)
    if as_json:
        print_json({"part": part, "use": use.value})
    else:
        say(f"Niederschrift geändert: {part}")


@app.command("step")
def step(
    context: typer.Context,
    meeting: MeetingOption,
    to: Annotated[MinutesStatus, typer.Option(help="Stand: Entwurf bis veröffentlicht.")],
    reason: Annotated[str, typer.Option(help="Anlass, für die Fassung.")] = "",
    as_json: JsonOption = False,
) -> None:
    """Prüfung, Freigabe durch den Vorsitz oder Veröffentlichung vermerken."""
    with office_of(context).open() as secretariat:
        minutes = secretariat.minutes.step(meeting, to, reason)
    _tell(minutes, "", as_json=as_json)


@app.command("send")
def send(
    context: typer.Context,
    meeting: MeetingOption,
    on: OnOption = "",
    to: Annotated[
        list[str] | None,
        typer.Option("--to", help="Wer sie bekam, mehrfach; sonst alle Mitglieder."),
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Den Versand vermerken; die Einwendungsfrist folgt aus den Regeln."""
    with office_of(context).open() as secretariat:
        minutes = secretariat.minutes.send(meeting, parse_day(on), to or ())
    _tell(minutes, minutes.explanation, as_json=as_json)


@app.command("object")
def objection(
    context: typer.Context,
    meeting: MeetingOption,
    person: PersonOption,
    text: Annotated[str, typer.Option(help="Gewünschte Fassung.")],
    part: Annotated[str, typer.Option(help="Teil der Niederschrift, siehe draft --json.")] = "",
    on: OnOption = "",
    as_json: JsonOption = False,
) -> None:
    """Eine Einwendung erfassen."""
    with office_of(context).open() as secretariat:
        objections = secretariat.objections
        found = objections.object(meeting, person, text, block=part, received_on=parse_day(on))
    for one in found.warnings:
        warn(one)
    if as_json:
        print_json({"id": found.objection.id, "decision": found.objection.decision.value})
    else:
        say(f"Einwendung erfasst: {found.objection.id}")


@app.command("decide")
def decide(
    context: typer.Context,
    objection_id: Annotated[str, typer.Argument(metavar="ID", help="id der Einwendung.")],
    decision: Annotated[Decision, typer.Option("--as", help="angenommen oder zurückgewiesen.")],
    correction: Annotated[str, typer.Option(help="Wortlaut, sonst der gewünschte.")] = "",
    by: Annotated[str, typer.Option(help="Wer entschieden hat.")] = "",
    as_json: JsonOption = False,
) -> None:
    """Über eine Einwendung entscheiden; eine angenommene wird eine Berichtigung."""
    with office_of(context).open() as secretariat:
        objections = secretariat.objections
        found = objections.decide(objection_id, decision, correction=correction, by=by).objection
    if as_json:
        names = ("id", "decision", "decided_on", "correction", "number")
        print_json({name: getattr(found, name) for name in names})
    else:
        number = f", Berichtigung {found.number}" if found.number else ""
        say(f"Einwendung: {shown(found.decision)}{number}")


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
        say(": ".join(part for part in (shown(minutes.status), told) if part))
