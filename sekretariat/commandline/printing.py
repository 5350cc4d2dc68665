"""`print …`: the papers of the office as files."""

from pathlib import Path
from typing import Annotated

import typer

from sekretariat.commandline.listing import BodyOption, DayOption, JsonOption, MeetingOption
from sekretariat.commandline.office import office_of, parse_day, print_json, say, warn
from sekretariat.domain.problems import Problem, Refused
from sekretariat.services.papers.catalogue import listing
from sekretariat.services.papers.kinds import Paper, PrintQuestion


def print_paper(
    context: typer.Context,
    paper: Annotated[
        Paper | None, typer.Argument(metavar="DOKUMENT", help="Welches Dokument.")
    ] = None,
    output: Annotated[Path | None, typer.Option("--output", "-o", help="Zieldatei.")] = None,
    body: BodyOption = "",
    meeting: MeetingOption = "",
    as_of: DayOption = "",
    person: Annotated[str, typer.Option(help="id einer Person.")] = "",
    variant: Annotated[str, typer.Option(help="Fassung, sonst die übliche.")] = "",
    import_id: Annotated[
        str, typer.Option("--import", help="id des Imports, sonst der letzte.")
    ] = "",
    year: Annotated[int | None, typer.Option(help="Jahr des Jahresplans, sonst dieses.")] = None,
    is_each: Annotated[
        bool, typer.Option("--each", help="Jeden Brief als eigene Datei in den Ordner --output.")
    ] = False,
    is_list: Annotated[bool, typer.Option("--list", help="Alle Dokumente nennen.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Ein Dokument der Geschäftsstelle als Datei; --list nennt alle."""
    if is_list:
        _list(as_json=as_json)
        return
    if paper is None or output is None:
        raise Refused(Problem("print.which_paper", {}, "paper"))
    with office_of(context).open() as secretariat:
        question = PrintQuestion(
            paper=paper,
            variant=variant,
            body=body,
            meeting_id=meeting,
            person_id=person,
            as_of=parse_day(as_of),
            import_id=import_id,
            year=year,
        )
        if is_each:
            written = secretariat.printing.write_each(question, output, warn)
        else:
            secretariat.printing.write(question, output, warn)
            written = [output]
    if as_json:
        print_json({"files": [str(one) for one in written]} if is_each else {"file": str(output)})
    for one in () if as_json else written:
        say(f"Geschrieben: {one}")


def _list(*, as_json: bool) -> None:
    known = listing()
    if as_json:
        print_json(known)
        return
    for one in known:
        say(f"{one['document']:28}{one['title']}")
        if one["variants"]:
            say(f"{'':28}--variant {' | '.join(one['variants'])}")


def register(app: typer.Typer) -> None:
    """Add the commands of this room."""
    app.command("print")(print_paper)
