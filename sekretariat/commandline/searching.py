"""`search`: words in names, agendas, minutes, resolutions and tasks."""

from typing import Annotated

import typer

from sekretariat.commandline.office import office_of, print_json, say
from sekretariat.commandline.options import JsonOption
from sekretariat.services.search import SHOWN


def search(
    context: typer.Context,
    typed: Annotated[
        list[str], typer.Argument(metavar="TEXT", help="Wörter, ihr Anfang oder Teile davon.")
    ],
    limit: Annotated[int, typer.Option(min=1, help="Höchstens so viele jeder Art.")] = SHOWN,
    as_json: JsonOption = False,
) -> None:
    """Überall suchen: Namen, Tagesordnungen, Niederschriften, Beschlüsse, Aufträge."""
    with office_of(context).open() as secretariat:
        hits = secretariat.search.find(" ".join(typed), limit)
    if as_json:
        print_json([hit.__dict__ for hit in hits])
        return
    for hit in hits:
        say("  ".join(part for part in (hit.kind, hit.text, hit.detail, hit.record_id) if part))
    say(f"({len(hits)})")


def register(app: typer.Typer) -> None:
    """Add the command of this room."""
    app.command("search")(search)
