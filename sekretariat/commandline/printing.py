"""`print …`: the papers of the office as PDF."""

from pathlib import Path
from typing import Annotated

import typer

from sekretariat.commandline.listing import BodyOption, DayOption, JsonOption, MeetingOption
from sekretariat.commandline.office import office_of, parse_day, print_json, say, warn
from sekretariat.domain.sheets import SheetOrder
from sekretariat.services.printing import Paper, PrintQuestion


def print_paper(
    context: typer.Context,
    paper: Annotated[Paper, typer.Argument(metavar="DOKUMENT", help="Welches Dokument.")],
    output: Annotated[Path, typer.Option("--output", "-o", help="PDF-Datei.")],
    body: BodyOption = "",
    meeting: MeetingOption = "",
    as_of: DayOption = "",
    order: Annotated[SheetOrder, typer.Option(help="Reihenfolge der Anwesenheitsliste.")] = (
        SheetOrder.GROUP
    ),
    import_id: Annotated[
        str, typer.Option("--import", help="id des Imports, sonst der letzte.")
    ] = "",
    year: Annotated[int | None, typer.Option(help="Jahr des Jahresplans, sonst dieses.")] = None,
    as_json: JsonOption = False,
) -> None:
    """Verzeichnis, Tagesordnung, Anwesenheitsliste oder Bericht eines Imports als PDF."""
    with office_of(context).open() as secretariat:
        question = PrintQuestion(
            paper=paper,
            body=body,
            meeting_id=meeting,
            as_of=parse_day(as_of),
            order=order,
            import_id=import_id,
            year=year,
        )
        secretariat.printing.write(question, output, warn)
    if as_json:
        print_json({"file": str(output)})
    else:
        say(f"Geschrieben: {output}")


def register(app: typer.Typer) -> None:
    """Add the commands of this room."""
    app.command("print")(print_paper)
