"""`backup`, `restore`: copies of an office, and the way back to one."""

from pathlib import Path
from typing import Annotated

import typer

from sekretariat.commandline.office import Office, office_of, print_json, say, warn
from sekretariat.commandline.options import JsonOption
from sekretariat.domain.damage import is_damage
from sekretariat.domain.problems import Refused
from sekretariat.services import rescue
from sekretariat.services.secretariat import Secretariat

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
    """Zu einer Sicherung zurückkehren; der jetzige Stand wird vorher gesichert.

    Geht auch, wenn die Datei beschädigt ist: Sie bleibt unter anderem Namen.
    """
    office = office_of(context)
    try:
        with office.open() as secretariat:
            place = folder or _usual(secretariat)
            if copy is None:
                _show(secretariat, place, as_json=as_json)
                return
            before: Path | None = secretariat.upkeep.restore(copy, place).before
    except Refused as refused:
        if not is_damage(refused):
            raise
        if copy is None:
            warn(refused.problems[0])
            _show_sound(office, folder, as_json=as_json)
            return
        before = rescue.bring_back(copy, Path(office.target))
    if as_json:
        print_json({"restored": str(copy), "copy": str(before)})
    else:
        say(f"Zurückgekehrt zu: {copy}")
        say(f"Der vorige Stand liegt in: {before}")


def _show_sound(office: Office, folder: Path | None, *, as_json: bool) -> None:
    """Show the sound copies of an office that cannot be opened any more."""
    copies = rescue.copies_of(Path(office.target), [folder] if folder else [])
    if as_json:
        print_json([{"copy": str(one.path), "at": one.made_at, "lost": None} for one in copies])
        return
    for one in copies:
        say(f"{one.made_at:%d.%m.%Y %H:%M}  {one.path}")
    say(f"({len(copies)})")


def _show(secretariat: Secretariat, folder: Path, *, as_json: bool) -> None:
    rows = []
    for one in secretariat.upkeep.copies(folder):
        lost = secretariat.upkeep.lost_with(one.path)
        rows.append({"copy": str(one.path), "at": one.made_at, "lost": lost and lost.actions})
    if as_json:
        print_json(rows)
        return
    for row in rows:
        say(f"{row['at']:%d.%m.%Y %H:%M}  {row['lost']} Handlungen seither  {row['copy']}")
    say(f"({len(rows)})")


def _usual(secretariat: Secretariat) -> Path:
    return rescue.usual_folder(Path(secretariat.target))


def register(app: typer.Typer) -> None:
    """Add the commands of this room."""
    app.command("backup")(backup)
    app.command("restore")(restore)
