"""`attach`, `attachments`, `edit-attachment`, `detach`, `save-attachment`: papers of a session."""

from pathlib import Path
from typing import Annotated

import typer

from sekretariat.commandline.listing import item_of
from sekretariat.commandline.office import office_of, print_json, print_rows, say, warn
from sekretariat.commandline.options import ItemOption, JsonOption, MeetingOption

SHOWN = ("position", "item", "title", "file_name", "size", "id")


def attach(
    context: typer.Context,
    files: Annotated[list[Path], typer.Argument(metavar="DATEI", help="Die Dateien.")],
    meeting: MeetingOption,
    item: ItemOption = "",
    as_json: JsonOption = False,
) -> None:
    """Dateien an eine Sitzung oder einen Tagesordnungspunkt anhängen."""
    with office_of(context).open() as secretariat:
        item_id = item_of(secretariat, meeting, item)
        attached = secretariat.attachments.attach(files, meeting, item_id)
        added = {one.id for one in attached.attachments}
        rows = [row for row in secretariat.attachments.rows(meeting) if row["id"] in added]
    for one in attached.warnings:
        warn(one)
    print_rows(rows, as_json=as_json, columns=SHOWN)


def attachments(
    context: typer.Context, meeting: MeetingOption, as_json: JsonOption = False
) -> None:
    """Die Anlagen einer Sitzung."""
    with office_of(context).open() as secretariat:
        rows = secretariat.attachments.rows(meeting)
    print_rows(rows, as_json=as_json, columns=SHOWN)


def detach(
    context: typer.Context,
    attachment: Annotated[list[str], typer.Argument(metavar="ID", help="id der Anlage.")],
    as_json: JsonOption = False,
) -> None:
    """Anlagen von ihrer Sitzung nehmen."""
    with office_of(context).open() as secretariat:
        secretariat.attachments.detach(attachment)
    if as_json:
        print_json({"detached": attachment})
    else:
        say(f"Anlagen entfernt: {len(attachment)}")


def edit_attachment(
    context: typer.Context,
    attachment: Annotated[str, typer.Argument(help="id der Anlage.")],
    title: Annotated[str | None, typer.Option(help="Neuer Titel.")] = None,
    item: Annotated[
        str | None, typer.Option(help='Nummer des Tagesordnungspunkts, "" für die ganze Sitzung.')
    ] = None,
    is_public: Annotated[
        bool | None,
        typer.Option("--public/--closed", help="Auch für Gäste, oder nur für Mitglieder."),
    ] = None,
    move: Annotated[int, typer.Option(help="Um so viele Plätze nach unten (-1: nach oben).")] = 0,
    as_json: JsonOption = False,
) -> None:
    """Titel, Tagesordnungspunkt oder Platz einer Anlage ändern."""
    with office_of(context).open() as secretariat:
        if move:
            secretariat.attachments.shift(attachment, move)
        found = secretariat.attachments.get(attachment)
        found.title = found.title if title is None else title
        found.is_public = found.is_public if is_public is None else is_public
        if item is not None:
            found.item_id = item_of(secretariat, found.meeting_id, item)
        secretariat.attachments.save(found)
        rows = secretariat.attachments.rows(found.meeting_id)
    print_rows([one for one in rows if one["id"] == attachment], as_json=as_json, columns=SHOWN)


def save_attachment(
    context: typer.Context,
    attachment: Annotated[str, typer.Argument(metavar="ID", help="id der Anlage.")],
    into: Annotated[Path, typer.Option("--into", help="Ordner oder Datei.")],
    as_json: JsonOption = False,
) -> None:
    """Eine Anlage als Datei speichern, wie sie angehängt wurde."""
    with office_of(context).open() as secretariat:
        path = secretariat.attachments.export(attachment, into)
    if as_json:
        print_json({"path": str(path)})
    else:
        say(str(path))


def register(app: typer.Typer) -> None:
    """Add the commands of this room."""
    app.command("attach")(attach)
    app.command("attachments")(attachments)
    app.command("edit-attachment")(edit_attachment)
    app.command("detach")(detach)
    app.command("save-attachment")(save_attachment)
