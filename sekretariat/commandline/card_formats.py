"""`card-format …` and `precedence …`: own sheets of cards, and who is greeted first."""

from typing import Annotated, Any

import typer

from sekretariat.commandline.office import office_of, plain, print_json, print_rows, say
from sekretariat.commandline.options import JsonOption
from sekretariat.domain.card_formats import CardFormat, CardKind

formats = typer.Typer(
    help="Eigene Bögen für Etiketten und Karten: list, add, remove.", rich_markup_mode=None
)
order = typer.Typer(help="Protokollarische Reihenfolge: list, set, restore.", rich_markup_mode=None)
NameArgument = Annotated[str, typer.Argument(metavar="NAME", help="Name, Nummer oder id.")]
KindOption = Annotated[
    CardKind, typer.Option(metavar="WOFÜR", help="labels, badges oder signs (gefaltet).")
]
NumberOption = Annotated[str, typer.Option(help="Nummer des Herstellers.")]
ColumnsOption = Annotated[int, typer.Option(help="Karten nebeneinander.")]
RowsOption = Annotated[int, typer.Option(help="Karten untereinander.")]
SizeOption = Annotated[
    tuple[str, str], typer.Option(metavar="BREITE HÖHE", help="Größe einer Karte in mm.")
]
MarginsOption = Annotated[
    tuple[str, str], typer.Option(metavar="LINKS OBEN", help="Ränder des Bogens in mm.")
]
GapsOption = Annotated[
    tuple[str, str], typer.Option(metavar="DANEBEN DARUNTER", help="Zwischenräume in mm.")
]
LandscapeOption = Annotated[bool, typer.Option("--landscape", help="A4 im Querformat.")]


@formats.command("list")
def list_formats(context: typer.Context, as_json: JsonOption = False) -> None:
    """Die eigenen Bögen nennen; die mitgelieferten nennt „print --list“."""
    with office_of(context).open() as secretariat:
        rows = [_row(one) for one in secretariat.card_formats.all()]
    print_rows(rows, as_json=as_json, columns=("name", "number", "kind", "columns", "rows"))


@formats.command("add")
def add_format(
    context: typer.Context,
    name: Annotated[str, typer.Argument(metavar="NAME", help="Name des Bogens.")],
    columns: ColumnsOption,
    rows: RowsOption,
    size: SizeOption,
    margins: MarginsOption = ("0", "0"),
    gaps: GapsOption = ("0", "0"),
    kind: KindOption = CardKind.LABELS,
    number: NumberOption = "",
    is_landscape: LandscapeOption = False,
    as_json: JsonOption = False,
) -> None:
    """Einen Bogen anlegen; mit --variant NAME wird auf ihn gedruckt."""
    made = CardFormat(
        name=name,
        number=number,
        kind=kind,
        columns=columns,
        rows=rows,
        width=size[0],
        height=size[1],
        left=margins[0],
        top=margins[1],
        gap_right=gaps[0],
        gap_below=gaps[1],
        is_landscape=is_landscape,
    )
    with office_of(context).open() as secretariat:
        secretariat.card_formats.save(made)
    if as_json:
        print_json(_row(made))
    else:
        say(f"Bogen angelegt: {made.name}")


@formats.command("remove")
def remove_format(context: typer.Context, name: NameArgument, as_json: JsonOption = False) -> None:
    """Einen eigenen Bogen entfernen."""
    with office_of(context).open() as secretariat:
        found = secretariat.card_formats.find(name)
        secretariat.card_formats.delete([found.id])
    if as_json:
        print_json({"removed": found.id})
    else:
        say(f"Bogen entfernt: {found.name}")


@order.command("list")
def list_order(context: typer.Context, as_json: JsonOption = False) -> None:
    """Die Reihenfolge nennen, in der begrüßt wird."""
    with office_of(context).open() as secretariat:
        _tell(secretariat.precedence.order(), as_json=as_json)


@order.command("set")
def set_order(
    context: typer.Context,
    offices: Annotated[
        list[str], typer.Argument(metavar="AMT", help="Ämter, das erste zuerst begrüßt.")
    ],
    as_json: JsonOption = False,
) -> None:
    """Die Reihenfolge neu festlegen; sie gilt für Sprechzettel, Sitzplan und Listen."""
    with office_of(context).open() as secretariat:
        secretariat.precedence.save(offices)
        _tell(secretariat.precedence.order(), as_json=as_json)


@order.command("restore")
def restore_order(context: typer.Context, as_json: JsonOption = False) -> None:
    """Wieder die übliche Reihenfolge nehmen."""
    with office_of(context).open() as secretariat:
        secretariat.precedence.restore()
        _tell(secretariat.precedence.order(), as_json=as_json)


def _tell(offices: tuple[str, ...], *, as_json: bool) -> None:
    if as_json:
        print_json({"order": list(offices)})
    else:
        say("\n".join(f"{number:3}  {one}" for number, one in enumerate(offices, start=1)))


def _row(made: CardFormat) -> dict[str, Any]:
    return {name: plain(value) for name, value in vars(made).items() if name != "row_version"}
