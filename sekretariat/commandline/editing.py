"""`fields`, `show`, `new`, `set`, `delete`: every form of the window, field by field.

A form shows what its record is described by, so one way of writing serves them all.
"""

from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from typing import Annotated, Any

import typer

from sekretariat.commandline.kinds import KINDS, Kept, record_of
from sekretariat.commandline.office import office_of, plain, print_json, print_rows, say, warn
from sekretariat.commandline.options import JsonOption
from sekretariat.commandline.part_kinds import PARTS
from sekretariat.domain.fields import Kind, fields_of
from sekretariat.domain.problems import Problem, Refused
from sekretariat.domain.typed_values import YES_OR_NO, typed_value
from sekretariat.services.secretariat import Secretariat
from sekretariat.words import shown, translate

DESCRIBED: dict[str, type] = {
    **{name: one.record for name, one in KINDS.items()},
    **{name: one.record for name, one in PARTS.items()},
}
RecordKind = StrEnum("RecordKind", {name: name for name in KINDS})  # type: ignore[misc]
DescribedKind = StrEnum("DescribedKind", {name: name for name in DESCRIBED})  # type: ignore[misc]
KindArgument = Annotated[RecordKind, typer.Argument(metavar="ART", help="Was.")]
IdOption = Annotated[str, typer.Option("--id", help="id; press-release: id der Sitzung.")]
ValuesArgument = Annotated[
    list[str], typer.Argument(metavar="FELD=WERT", help="Die Felder nennt fields ART.")
]


def fields(
    kind: Annotated[DescribedKind, typer.Argument(metavar="ART", help="Was, auch ein Teil.")],
    as_json: JsonOption = False,
) -> None:
    """Die Felder einer Art: Name, Bezeichnung und was möglich ist."""
    rows = [
        {
            "field": one.name,
            "label": translate(one.label),
            "kind": one.kind.value,
            "required": one.required,
            "choices": ", ".join(_choices(one)),
        }
        for one in fields_of(DESCRIBED[kind])
        if not one.internal
    ]
    print_rows(rows, as_json=as_json, columns=("field", "label", "kind", "choices"))


def show(
    context: typer.Context, kind: KindArgument, key: IdOption = "", as_json: JsonOption = False
) -> None:
    """Alle Felder eines Datensatzes."""
    kept = KINDS[kind]
    with office_of(context).open() as secretariat:
        record = record_of(kept, kept.read(secretariat, key))
    values = {one.name: getattr(record, one.name) for one in fields_of(kept.record)}
    if as_json:
        print_json({"id": getattr(record, "id", ""), **values})
        return
    for name, value in values.items():
        say(f"{name:24}{shown(value)}".rstrip())


def new(
    context: typer.Context, kind: KindArgument, values: ValuesArgument, as_json: JsonOption = False
) -> None:
    """Einen Datensatz anlegen."""
    kept = KINDS[kind]
    if kept.card is None:
        raise _never(kind, [name for name, one in KINDS.items() if one.card])
    with office_of(context).open() as secretariat:
        record = kept.record()
        write_fields(secretariat, record, values)
        _save(secretariat, kept, kept.card(record))
    _tell("Angelegt", record, as_json=as_json)


def change(
    context: typer.Context,
    kind: KindArgument,
    values: ValuesArgument,
    key: IdOption = "",
    as_json: JsonOption = False,
) -> None:
    """Felder eines Datensatzes ändern; FELD= leert ein Feld."""
    kept = KINDS[kind]
    with office_of(context).open() as secretariat:
        card = kept.read(secretariat, key)
        record = record_of(kept, card)
        write_fields(secretariat, record, values)
        _save(secretariat, kept, card)
    _tell("Geändert", record, as_json=as_json)


def delete(
    context: typer.Context,
    kind: KindArgument,
    key: Annotated[str, typer.Option("--id", help="id des Datensatzes.")],
    as_json: JsonOption = False,
) -> None:
    """Einen irrtümlich angelegten Datensatz löschen; undo bringt ihn zurück."""
    remove = KINDS[kind].delete
    if remove is None:
        raise _never(kind, [name for name, one in KINDS.items() if one.delete])
    with office_of(context).open() as secretariat:
        record = record_of(KINDS[kind], KINDS[kind].read(secretariat, key))
        remove(secretariat, key)
    _tell("Gelöscht", record, as_json=as_json)


def _never(kind: str, known: Sequence[str]) -> Refused:
    return Refused(Problem("record.not_by_hand", {"value": kind, "known": ", ".join(known)}))


def _choices(described: Any) -> Sequence[str]:
    if described.kind is Kind.FLAG:
        return tuple(YES_OR_NO)
    return tuple(one.value for one in described.choices or ())


def write_fields(
    secretariat: Secretariat, record: Any, values: Sequence[str], among: Sequence[str] = ()
) -> None:
    """Put values, each FIELD=VALUE, into the fields of a record; a body is named as anywhere.

    `among` are the fields that can be written, else all.
    """
    described = {
        one.name: one
        for one in fields_of(type(record))
        if not one.internal and (not among or one.name in among)
    }
    today: date = secretariat.context.today()
    for written in values:
        name, _, value = written.partition("=")
        if name not in described:
            told = {"value": written, "known": ", ".join(described)}
            raise Refused(Problem("record.no_field", told))
        if described[name].target == "body" and value:
            value = secretariat.bodies.find(value).id
        setattr(record, name, typed_value(described[name], value, today))


def _save(secretariat: Secretariat, kept: Kept, card: Any) -> None:
    done = kept.save(secretariat, card)
    told = done if isinstance(done, list) else getattr(done, "warnings", ())
    for one in told:
        if isinstance(one, Problem):
            warn(one)


def _tell(done: str, record: Any, *, as_json: bool) -> None:
    key = getattr(record, "id", "")
    if as_json:
        names = [one.name for one in fields_of(type(record))]
        print_json({"id": key, **{name: plain(getattr(record, name)) for name in names}})
    else:
        say(f"{done}: {key}" if key else f"{done}.")


def register(app: typer.Typer) -> None:
    """Add the commands of this room."""
    app.command("fields")(fields)
    app.command("show")(show)
    app.command("new")(new)
    app.command("set")(change)
    app.command("delete")(delete)
