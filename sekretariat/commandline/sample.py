"""`demo`: the whole main job on the sample conference."""

from pathlib import Path
from typing import Annotated

import typer

from sekretariat import folders
from sekretariat.commandline.display import has_display
from sekretariat.commandline.office import default_database, office_of, print_json, say
from sekretariat.commandline.options import JsonOption
from sekretariat.services.demonstration import SAMPLE_NAME, demonstrate


def demo(
    context: typer.Context,
    into: Annotated[Path | None, typer.Option(help="Ordner für Papiere und Sendungen.")] = None,
    no_window: Annotated[bool, typer.Option("--no-window", help="Ohne Fenster.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Die Beispielkonferenz anlegen, eine Sitzung durchspielen, das Fenster öffnen."""
    folder = into or folders.documents() / "Sekretariat-Beispiel"
    office = office_of(context)
    if office.target == str(default_database()):
        office.target = str(folder / SAMPLE_NAME)
    made = demonstrate(office.target, folder)
    report, files = made.report, made.files
    if as_json:
        counts = {"seats": report.seats, "filled_seats": report.filled_seats, "rows": report.rows}
        print_json({"database": made.place, "files": [str(path) for path in files], **counts})
    else:
        _tell(made.place, report.seats, report.filled_seats, files)
    if not no_window and has_display():
        raise typer.Exit(office.open_window(office.target))


def _tell(database: str, seats: int, filled: int, files: tuple[Path, ...]) -> None:
    say(f"Die Beispielkonferenz ist angelegt: {filled} von {seats} Sitzen sind besetzt.")
    say(f"Datenbank: {database}")
    for path in files:
        say(f"Dokument:  {path}")


def register(app: typer.Typer) -> None:
    """Add the commands of this room."""
    app.command("demo")(demo)
