"""`minutes check`, `versions`, `press`: looking at the text of minutes, and what the press gets."""

from pathlib import Path
from typing import Annotated

import typer

from sekretariat.commandline.editing import write_fields
from sekretariat.commandline.office import office_of, parse_day, print_json, say, warn
from sekretariat.commandline.options import JsonOption, MeetingOption, OnOption
from sekretariat.domain.differences import Fate
from sekretariat.services.papers.kinds import Paper, PrintQuestion
from sekretariat.words import shown
from sekretariat.words.sentences import sentence


def check(context: typer.Context, meeting: MeetingOption, as_json: JsonOption = False) -> None:
    """Textprobe: Punkte ohne Ergebnis, Aufträge ohne Namen, Stimmen, die nicht sein können …"""
    with office_of(context).open() as secretariat:
        found = secretariat.minutes_checks.of_meeting(meeting)
    if as_json:
        rows = [
            {
                "part": one.key,
                "code": one.problem.code,
                "severity": one.problem.severity.value,
                "text": sentence(one.problem.code, one.problem.values),
            }
            for one in found
        ]
        print_json(rows)
    else:
        say("\n".join(sentence(one.problem.code, one.problem.values) for one in found))


def versions(
    context: typer.Context,
    meeting: MeetingOption,
    number: Annotated[int | None, typer.Option(help="Fassung, die verglichen wird.")] = None,
    other: Annotated[int | None, typer.Option("--with", help="Sonst der Text von jetzt.")] = None,
    as_json: JsonOption = False,
) -> None:
    """Die Fassungen der Niederschrift; mit --number, was sich seither geändert hat."""
    with office_of(context).open() as secretariat:
        service = secretariat.minutes_versions
        changed = service.compare(meeting, number, other) if number else []
        kept = service.of_meeting(meeting)
    if number:
        rows: list[dict[str, object]] = [
            {
                "part": one.key,
                "title": one.title,
                "gone": "".join(part.text for part in one.stretches if part.fate is Fate.GONE),
                "new": "".join(part.text for part in one.stretches if part.fate is Fate.NEW),
            }
            for one in changed
        ]
        lines = [f"{row['title']}: - {row['gone']} + {row['new']}" for row in rows]
    else:
        names = ("number", "kept_at", "status", "reason")
        rows = [{name: getattr(one, name) for name in names} for one in kept]
        lines = [" · ".join(shown(value) for value in row.values() if value) for row in rows]
    if as_json:
        print_json(rows)
    else:
        say("\n".join(lines))


def place_approval(
    context: typer.Context, meeting: MeetingOption, as_json: JsonOption = False
) -> None:
    """Die Genehmigung auf die Tagesordnung der nächsten Sitzung setzen."""
    with office_of(context).open() as secretariat:
        later = secretariat.minutes.place_approval(meeting)
    if as_json:
        print_json({"meeting": later})
    else:
        say(f"Auf der Tagesordnung der Sitzung {later}")


def press(
    context: typer.Context,
    meeting: MeetingOption,
    on: OnOption = "",
    text: Annotated[str, typer.Option(help="Eigener Text statt des Entwurfs.")] = "",
    fields: Annotated[
        list[str] | None,
        typer.Option("--set", metavar="FELD=WERT", help="Kopf, Zitat, Sperrfrist …; mehrmals."),
    ] = None,
    output: Annotated[Path | None, typer.Option("--output", "-o", help="PDF-Datei.")] = None,
    as_json: JsonOption = False,
) -> None:
    """Die Presseinformation aus der Sitzung entwerfen, mit Hinweisen auf Sonderzeichen."""
    with office_of(context).open() as secretariat:
        service = secretariat.press
        kept = service.of_meeting(meeting)
        if fields and (text or kept.row_version):
            kept.wording = text or kept.wording
            write_fields(secretariat, kept, fields)
            release = service.save(kept)
        elif text:
            service.write(meeting, text)
            release = service.of_meeting(meeting)
        else:
            release = service.draft(meeting, parse_day(on))
        signs = [one.word for one in service.signs(release)]
        if output is not None:
            question = PrintQuestion(paper=Paper.PRESS, meeting_id=meeting)
            secretariat.printing.write(question, output, warn)
    if as_json:
        told = {"text": release.wording, "signs": signs, "file": str(output) if output else None}
        names = ("released_on", "number", "embargo", "quote", "quoted", "background", "contact")
        print_json({**told, **{name: getattr(release, name) for name in names}})
    else:
        say("\n".join([release.wording, *(f"Sonderzeichen: {word}" for word in signs)]))
