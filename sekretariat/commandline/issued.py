"""`issued …`: what was issued, as it went out."""

from pathlib import Path
from typing import Annotated

import typer

from sekretariat.commandline.office import office_of, print_json, print_rows, say
from sekretariat.commandline.options import JsonOption, MeetingOption
from sekretariat.domain.problems import Problem, Refused

SHOWN = ("issued_at", "document", "variant", "title", "clerk", "id")
CHECKED = ("is_whole", "issued_at", "document", "title", "sha256")

app = typer.Typer(help="Ausgegebene Dokumente, wie sie hinausgingen.", no_args_is_help=True)


@app.command("list")
def list_issued(
    context: typer.Context, meeting: MeetingOption = "", as_json: JsonOption = False
) -> None:
    """Ausgegebene Dokumente, alle oder die einer Sitzung; die neuesten zuerst."""
    with office_of(context).open() as secretariat:
        rows = secretariat.issuing.rows(meeting)
    print_rows(rows, as_json=as_json, columns=SHOWN)


@app.command("export")
def export(
    context: typer.Context,
    issued: Annotated[str, typer.Argument(metavar="ID", help="id des ausgegebenen Dokuments.")],
    into: Annotated[Path, typer.Option("--into", help="Ordner oder Datei.")],
    as_json: JsonOption = False,
) -> None:
    """Ein Dokument als Datei speichern, Byte für Byte wie ausgegeben."""
    with office_of(context).open() as secretariat:
        path = secretariat.issuing.export(issued, into)
    if as_json:
        print_json({"path": str(path)})
    else:
        say(str(path))


@app.command("check")
def check(context: typer.Context, meeting: MeetingOption = "", as_json: JsonOption = False) -> None:
    """Prüfen, ob ausgegebene Dokumente noch dieselben Dateien sind (Prüfsumme)."""
    with office_of(context).open() as secretariat:
        rows = secretariat.issuing.check(meeting)
    print_rows(rows, as_json=as_json, columns=CHECKED)
    damaged = [row["title"] for row in rows if not row["is_whole"]]
    if damaged:
        raise Refused(*(Problem("issued.damaged", {"title": one}) for one in damaged))
