"""`export members`, `export vcard`, `export oparl`: what the office keeps, for other programs."""

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from sekretariat.commandline.listing import (
    BodyOption,
    DayOption,
    JsonOption,
    SearchOption,
    question_of,
)
from sekretariat.commandline.office import office_of, print_json, say
from sekretariat.services.lists import ListQuestion
from sekretariat.services.secretariat import Secretariat


class What(StrEnum):
    """What can be written to a file."""

    MEMBERS = "members"


def export(
    context: typer.Context,
    what: What,
    file: Annotated[Path, typer.Argument(help="Datei, die geschrieben wird.")],
    body: BodyOption = "",
    as_of: DayOption = "",
    search: SearchOption = "",
    columns: Annotated[str, typer.Option(help="members: Spalten, mit Komma getrennt.")] = "",
    as_json: JsonOption = False,
) -> None:
    """Mitglieder als Liste schreiben (.xlsx oder .csv)."""
    wanted = [name.strip() for name in columns.split(",") if name.strip()]
    writers: dict[What, Callable[[Secretariat, ListQuestion], int]] = {
        What.MEMBERS: lambda office, asked: office.exporting.members(file, asked, wanted),
    }
    with office_of(context).open() as secretariat:
        question = question_of(secretariat, body, as_of, search)
        count = writers[what](secretariat, question)
    if as_json:
        print_json({"file": str(file), "rows": count})
    else:
        say(f"{count} Zeilen in {file}")


def register(app: typer.Typer) -> None:
    """Add the commands of this room."""
    app.command("export")(export)
