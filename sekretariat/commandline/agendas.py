"""`agenda`: the order of the items, copies, fixed numbers, items ticked off."""

from typing import Annotated

import typer

from sekretariat.commandline.listing import item_of
from sekretariat.commandline.office import office_of, print_rows
from sekretariat.commandline.options import ItemOption, JsonOption, MeetingOption
from sekretariat.services.secretariat import Secretariat

SHOWN = ("number", "title", "status", "id")

app = typer.Typer(
    help="Tagesordnung: up, down, indent, outdent, remove, tick, copy, freeze, release.",
    rich_markup_mode=None,
)


@app.command("up")
def up(
    context: typer.Context, meeting: MeetingOption, item: ItemOption, as_json: JsonOption = False
) -> None:
    """Einen Punkt vor seinen Nachbarn setzen."""
    with office_of(context).open() as secretariat:
        secretariat.agendas.shift(item_of(secretariat, meeting, item), -1)
        _tell(secretariat, meeting, as_json=as_json)


@app.command("down")
def down(
    context: typer.Context, meeting: MeetingOption, item: ItemOption, as_json: JsonOption = False
) -> None:
    """Einen Punkt hinter seinen Nachbarn setzen."""
    with office_of(context).open() as secretariat:
        secretariat.agendas.shift(item_of(secretariat, meeting, item), 1)
        _tell(secretariat, meeting, as_json=as_json)


@app.command("indent")
def indent(
    context: typer.Context, meeting: MeetingOption, item: ItemOption, as_json: JsonOption = False
) -> None:
    """Einen Punkt unter seinen oberen Nachbarn setzen."""
    with office_of(context).open() as secretariat:
        secretariat.agendas.indent(item_of(secretariat, meeting, item))
        _tell(secretariat, meeting, as_json=as_json)


@app.command("outdent")
def outdent(
    context: typer.Context, meeting: MeetingOption, item: ItemOption, as_json: JsonOption = False
) -> None:
    """Einen Punkt neben den setzen, unter dem er steht."""
    with office_of(context).open() as secretariat:
        secretariat.agendas.outdent(item_of(secretariat, meeting, item))
        _tell(secretariat, meeting, as_json=as_json)


@app.command("remove")
def remove(
    context: typer.Context, meeting: MeetingOption, item: ItemOption, as_json: JsonOption = False
) -> None:
    """Einen Punkt mit allem darunter absetzen; was versandt ist, bleibt als abgesetzt stehen."""
    with office_of(context).open() as secretariat:
        secretariat.agendas.remove([item_of(secretariat, meeting, item)])
        _tell(secretariat, meeting, as_json=as_json)


@app.command("tick")
def tick(
    context: typer.Context, meeting: MeetingOption, item: ItemOption, as_json: JsonOption = False
) -> None:
    """Einen Punkt als behandelt abhaken, oder wieder als offen."""
    with office_of(context).open() as secretariat:
        secretariat.live.tick(item_of(secretariat, meeting, item))
        _tell(secretariat, meeting, as_json=as_json)


@app.command("copy")
def copy(
    context: typer.Context,
    meeting: MeetingOption,
    source: Annotated[str, typer.Option("--from", help="id der Sitzung, aus der kopiert wird.")],
    items: Annotated[
        list[str] | None, typer.Option("--item", help="Nummer dort; ohne sie alle Punkte.")
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Punkte einer anderen Sitzung ans Ende kopieren."""
    with office_of(context).open() as secretariat:
        origin = secretariat.meetings.get(source).id
        every = [one.id for one in secretariat.agendas.items(origin)]
        ids = [item_of(secretariat, origin, one) for one in items] if items else every
        secretariat.agendas.copy_items(meeting, ids)
        _tell(secretariat, meeting, as_json=as_json)


@app.command("freeze")
def freeze(context: typer.Context, meeting: MeetingOption, as_json: JsonOption = False) -> None:
    """Die Nummern festhalten."""
    with office_of(context).open() as secretariat:
        secretariat.agendas.freeze(meeting)
        _tell(secretariat, meeting, as_json=as_json)


@app.command("release")
def release(context: typer.Context, meeting: MeetingOption, as_json: JsonOption = False) -> None:
    """Die Nummern wieder den Plätzen folgen lassen; versandte bleiben."""
    with office_of(context).open() as secretariat:
        secretariat.agendas.freeze(meeting, frozen=False)
        _tell(secretariat, meeting, as_json=as_json)


def _tell(secretariat: Secretariat, meeting_id: str, *, as_json: bool) -> None:
    """Print the agenda as it stands now."""
    found = secretariat.agendas.lines(meeting_id)
    shown = {"number", "title", "status"}
    rows = [{**{name: getattr(one, name) for name in shown}, "id": one.item_id} for one in found]
    print_rows(rows, as_json=as_json, columns=SHOWN)
