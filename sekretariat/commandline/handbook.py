"""`handbook`: the handbook of the program as a file."""

from pathlib import Path
from typing import Annotated

import typer

from sekretariat.commandline.office import print_json, say
from sekretariat.commandline.options import JsonOption


def handbook(
    output: Annotated[Path, typer.Option("--output", "-o", help="Zieldatei (.pdf).")],
    as_json: JsonOption = False,
) -> None:
    """Das Handbuch des Programms als barrierefreies PDF."""
    from sekretariat.services.handbook import write  # noqa: PLC0415  lazy: reads Markdown

    write(output)
    if as_json:
        print_json({"file": str(output)})
    else:
        say(f"Geschrieben: {output}")


def register(app: typer.Typer) -> None:
    """Add the command of this room."""
    app.command("handbook")(handbook)
