"""`backup`, `restore`: copies of an office, and the way back to one."""

from pathlib import Path
from typing import Annotated

import typer

from sekretariat.commandline.office import office_of, print_json, say
from sekretariat.commandline.options import JsonOption
from sekretariat.services.secretariat import Secretariat

USUAL = "Sicherungen"
FolderOption = Annotated[
    Path | None,
    typer.Option("--folder", help="Ordner der Sicherungen; sonst „Sicherungen“ neben der Datei."),
]


def backup(
    context: typer.Context, folder: FolderOption = None, as_json: JsonOption = False
) -> None:
    """Die Geschäftsstelle sichern: eine geprüfte Kopie der Datei."""
    with office_of(context).open() as secretariat:
        copy = secretariat.upkeep.backup(folder or _usual(secretariat))
    if as_json:
        print_json({"copy": str(copy)})
    else:
        say(f"Gesichert: {copy}")


def restore(
    context: typer.Context,
    copy: Annotated[
        Path | None, typer.Argument(metavar="DATEI", help="Die Sicherung; ohne sie: alle zeigen.")
    ] = None,
    folder: FolderOption = None,
    as_json: JsonOption = False,
) -> None:
    """Zu einer Sicherung zurückkehren; der jetzige Stand wird vorher gesichert."""
    with office_of(context).open() as secretariat:
        place = folder or _usual(secretariat)
        if copy is None:
            _show(secretariat, place, as_json=as_json)
            return
        present = secretariat.upkeep.restore(copy, place)
    if as_json:
        print_json({"restored": str(copy), "copy": str(present)})
    else:
        say(f"Zurückgekehrt zu: {copy}")
        say(f"Der vorige Stand liegt in: {present}")


def _show(secretariat: Secretariat, folder: Path, *, as_json: bool) -> None:
    rows = []
    for path, moment in secretariat.upkeep.copies(folder).items():
        lost = secretariat.upkeep.lost_with(path)
        rows.append({"copy": str(path), "at": moment, "lost": lost and lost.actions})
    if as_json:
        print_json(rows)
        return
    for row in rows:
        say(f"{row['at']:%d.%m.%Y %H:%M}  {row['lost']} Handlungen seither  {row['copy']}")
    say(f"({len(rows)})")


def _usual(secretariat: Secretariat) -> Path:
    return Path(secretariat.target).parent / USUAL


def register(app: typer.Typer) -> None:
    """Add the commands of this room."""
    app.command("backup")(backup)
    app.command("restore")(restore)
