"""`part …`, `need …`: what belongs to a record, one by one; the list is saved as its form does."""

from enum import StrEnum
from typing import Annotated, Any

import typer

from sekretariat.commandline.editing import ValuesArgument, write_fields
from sekretariat.commandline.office import office_of, print_json, print_rows, say
from sekretariat.commandline.options import JsonOption
from sekretariat.commandline.part_kinds import PARTS
from sekretariat.commandline.passphrases import passphrase
from sekretariat.domain.fields import fields_of
from sekretariat.domain.problems import Problem, Refused

PartName = StrEnum("PartName", {name: name for name in PARTS})  # type: ignore[misc]
KindArgument = Annotated[PartName, typer.Argument(metavar="ART", help="Was, z. B. contact.")]
OfOption = Annotated[
    str, typer.Option("--of", help="Wozu es gehört: id, bei Gremien auch der Name.")
]
IdOption = Annotated[
    str, typer.Option("--id", help="id des Teils, siehe part list; text-module: Kürzel.")
]
SHOWN = 4

app = typer.Typer(
    help="Was zu einem Datensatz gehört: list, add, set, remove.", rich_markup_mode=None
)
needs = typer.Typer(help="Unterstützungsbedarf: set-up, delete-due.", rich_markup_mode=None)


@app.command("list")
def list_parts(
    context: typer.Context, kind: KindArgument, owner: OfOption = "", as_json: JsonOption = False
) -> None:
    """Die Teile zeigen, z. B. die Fassungen der Regeln eines Gremiums."""
    with office_of(context).open() as secretariat:
        found = PARTS[kind].open(secretariat, owner).parts
    names = [one.name for one in fields_of(PARTS[kind].record) if not one.internal]
    rows = [_row(one, names) for one in found]
    print_rows(rows, as_json=as_json, columns=(*names[1 : 1 + SHOWN], "id"))


@app.command("add")
def add(
    context: typer.Context,
    kind: KindArgument,
    values: ValuesArgument,
    owner: OfOption = "",
    as_json: JsonOption = False,
) -> None:
    """Einen Teil hinzufügen; Regeln beginnen mit der Vorlage ihres Gremiums."""
    described = PARTS[kind]
    with office_of(context).open() as secretariat:
        opened = described.open(secretariat, owner)
        part = described.make(secretariat, owner) if described.make else described.record()
        write_fields(secretariat, part, values)
        opened.parts.append(part)
        opened.save()
    _tell("Hinzugefügt", part, as_json=as_json)


@app.command("set")
def change(
    context: typer.Context,
    kind: KindArgument,
    values: ValuesArgument,
    key: IdOption,
    owner: OfOption = "",
    as_json: JsonOption = False,
) -> None:
    """Felder eines Teils ändern; FELD= leert ein Feld."""
    with office_of(context).open() as secretariat:
        opened = PARTS[kind].open(secretariat, owner)
        part = _among(opened.parts, key)
        write_fields(secretariat, part, values)
        opened.save()
    _tell("Geändert", part, as_json=as_json)


@app.command("remove")
def remove(
    context: typer.Context,
    kind: KindArgument,
    key: IdOption,
    owner: OfOption = "",
    as_json: JsonOption = False,
) -> None:
    """Einen Teil entfernen; undo bringt ihn zurück."""
    with office_of(context).open() as secretariat:
        opened = PARTS[kind].open(secretariat, owner)
        part = _among(opened.parts, key)
        opened.parts.remove(part)
        opened.save()
    _tell("Entfernt", part, as_json=as_json)


@needs.command("set-up")
def set_up(context: typer.Context, as_json: JsonOption = False) -> None:
    """Die Passphrase setzen, aus SEKRETARIAT_PASSPHRASE oder der Standardeingabe."""
    with office_of(context).open() as secretariat:
        secretariat.needs.set_up(passphrase())
    if as_json:
        print_json({"is_set_up": True})
    else:
        say("Die Passphrase ist gesetzt.")


@needs.command("delete-due")
def delete_due(context: typer.Context, as_json: JsonOption = False) -> None:
    """Fälligen Bedarf endgültig löschen."""
    with office_of(context).open() as secretariat:
        count = secretariat.needs.delete_due()
    if as_json:
        print_json({"erased": count})
    else:
        say(f"({count})")


def _among(parts: list[Any], key: str) -> Any:
    for one in parts:
        if key in (one.id, getattr(one, "code", "")):
            return one
    raise Refused(Problem("record.unknown", {"value": key}))


def _row(part: Any, names: list[str]) -> dict[str, object]:
    return {"id": part.id, **{name: getattr(part, name) for name in names}}


def _tell(done: str, part: Any, *, as_json: bool) -> None:
    if as_json:
        print_json(_row(part, [one.name for one in fields_of(type(part)) if not one.internal]))
    else:
        say(f"{done}: {part.id}")
