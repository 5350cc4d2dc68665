"""`passage …`: what is written to an item, as in the live view: result, course, internal."""

from typing import Annotated

import typer

from sekretariat.commandline.listing import item_of
from sekretariat.commandline.office import office_of, print_json, print_rows, say
from sekretariat.commandline.options import ItemOption, JsonOption, MeetingOption
from sekretariat.domain.minutes import PassageKind
from sekretariat.domain.problems import Problem, Refused
from sekretariat.domain.text_modules import module_of
from sekretariat.services.secretariat import Secretariat

KindOption = Annotated[PassageKind, typer.Option(help="ergebnis, verlauf oder intern.")]
TextOption = Annotated[str, typer.Option(help="Der Text.")]
ModuleOption = Annotated[str, typer.Option("--module", help="Kürzel eines Textbausteins.")]

app = typer.Typer(help="Text zu einem Punkt: list, add, set, remove.", rich_markup_mode=None)


@app.command("list")
def list_passages(
    context: typer.Context,
    meeting: MeetingOption,
    item: ItemOption = "",
    as_json: JsonOption = False,
) -> None:
    """Was zu den Punkten geschrieben ist."""
    with office_of(context).open() as secretariat:
        wanted = item_of(secretariat, meeting, item)
        numbers = {one.id: one.number for one in secretariat.agendas.items(meeting)}
        found = secretariat.minutes.passages(meeting)
    rows = [
        {"item": numbers.get(one.item_id, ""), "kind": one.kind, "wording": one.wording}
        for one in found
        if not wanted or one.item_id == wanted
    ]
    print_rows(rows, as_json=as_json, columns=("item", "kind", "wording"))


@app.command("add")
def add(
    context: typer.Context,
    meeting: MeetingOption,
    item: ItemOption,
    text: TextOption = "",
    module: ModuleOption = "",
    kind: KindOption = PassageKind.RESULT,
    as_json: JsonOption = False,
) -> None:
    """Text oder einen Textbaustein als weiteren Absatz anfügen."""
    with office_of(context).open() as secretariat:
        place = item_of(secretariat, meeting, item)
        before = _wording(secretariat, meeting, (place, kind))
        said = _said(secretariat, text, module)
        whole = "\n\n".join(part for part in (before, said) if part)
        secretariat.minutes.write(meeting, place, whole, kind)
    _tell(item, kind, whole, as_json=as_json)


@app.command("set")
def change(
    context: typer.Context,
    meeting: MeetingOption,
    item: ItemOption,
    text: TextOption,
    kind: KindOption = PassageKind.RESULT,
    as_json: JsonOption = False,
) -> None:
    """Den Text zu einem Punkt ersetzen."""
    with office_of(context).open() as secretariat:
        secretariat.minutes.write(meeting, item_of(secretariat, meeting, item), text, kind)
    _tell(item, kind, text, as_json=as_json)


@app.command("remove")
def remove(
    context: typer.Context,
    meeting: MeetingOption,
    item: ItemOption,
    kind: KindOption = PassageKind.RESULT,
    as_json: JsonOption = False,
) -> None:
    """Den Text zu einem Punkt entfernen; undo bringt ihn zurück."""
    with office_of(context).open() as secretariat:
        secretariat.minutes.write(meeting, item_of(secretariat, meeting, item), "", kind)
    _tell(item, kind, "", as_json=as_json)


def _wording(secretariat: Secretariat, meeting: str, place: tuple[str, PassageKind]) -> str:
    found = secretariat.minutes.passages(meeting)
    return next((one.wording for one in found if (one.item_id, one.kind) == place), "")


def _said(secretariat: Secretariat, text: str, code: str) -> str:
    """Return what is added: the text, else the wording of a module; raises Refused for none."""
    if not code:
        return text
    modules = secretariat.text_modules.all()
    found = module_of(modules, code)
    if found is None:
        raise Refused(Problem("record.unknown", {"value": code}))
    return "\n\n".join(part for part in (text, found.wording) if part)


def _tell(item: str, kind: PassageKind, wording: str, *, as_json: bool) -> None:
    if as_json:
        print_json({"item": item, "kind": kind, "wording": wording})
    else:
        say(f"TOP {item}: {wording or '–'}")
