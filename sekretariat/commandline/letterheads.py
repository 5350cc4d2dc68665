"""`letterhead …`: what stands above papers, how they look; `font …`: the typefaces there are."""

from pathlib import Path
from typing import Annotated, Any

import typer

from sekretariat.commandline.office import (
    office_of,
    parse_day,
    plain,
    print_json,
    print_rows,
    say,
    warn,
)
from sekretariat.commandline.options import BodyOption, DayOption, FromOption, JsonOption
from sekretariat.domain.letterheads import Letterhead, LetterSheet, NextSheet
from sekretariat.domain.records import holds_on

heads = typer.Typer(help="Briefköpfe: list, set, look, remove.", rich_markup_mode=None)
fonts = typer.Typer(help="Schriften: list, add, remove.", rich_markup_mode=None)
NameOption = Annotated[str | None, typer.Option(help="Ministerium oder Dienststelle.")]
LineOption = Annotated[list[str] | None, typer.Option(help="Weitere Zeile; mehrfach.")]
AddressOption = Annotated[list[str] | None, typer.Option(help="Zeile der Anschrift; mehrfach.")]
ContactOption = Annotated[str | None, typer.Option(help="Ansprechperson.")]
PhoneOption = Annotated[str | None, typer.Option(help="Telefon.")]
EmailOption = Annotated[str | None, typer.Option(help="E-Mail-Adresse.")]
PatternOption = Annotated[
    str | None, typer.Option("--reference-pattern", help="z. B. {Aktenzeichen}-{Nummer}/{Jahr}")
]
LogoOption = Annotated[Path | None, typer.Option(help="PNG- oder JPEG-Datei.")]
LogoTextOption = Annotated[str | None, typer.Option(help="Was das Logo zeigt, in Worten.")]
LogoWidthOption = Annotated[int | None, typer.Option(help="Breite des Logos in mm.")]
SHOWN = ("valid_from", "valid_to", "body_id", "name", "id")

MarginOption = Annotated[int | None, typer.Option(help="Rand in mm; Briefe haben ihren eigenen.")]


@heads.command("list")
def list_heads(context: typer.Context, as_of: DayOption = "", as_json: JsonOption = False) -> None:
    """Die Briefköpfe zeigen, die neuesten zuerst; mit --as-of nur, was an dem Tag galt."""
    with office_of(context).open() as secretariat:
        found, day = secretariat.letterheads.all(), parse_day(as_of)
    rows = [_head(one) for one in found if day is None or holds_on(one, day)]
    print_rows(rows, as_json=as_json, columns=SHOWN)


@heads.command("set")
def set_head(
    context: typer.Context,
    body: BodyOption = "",
    since: FromOption = "",
    name: NameOption = None,
    line: LineOption = None,
    address: AddressOption = None,
    contact: ContactOption = None,
    phone: PhoneOption = None,
    email: EmailOption = None,
    pattern: PatternOption = None,
    logo: LogoOption = None,
    logo_text: LogoTextOption = None,
    logo_width: LogoWidthOption = None,
    as_json: JsonOption = False,
) -> None:
    """Den Briefkopf ändern, mit --from einen neuen ab einem Tag anlegen."""
    said: dict[str, object | None] = {
        "name": name,
        "lines": None if line is None else "\n".join(line),
        "address": None if address is None else "\n".join(address),
        "contact": contact,
        "phone": phone,
        "email": email,
        "reference_pattern": pattern,
        "logo_alternative": logo_text,
        "logo_width": logo_width,
    }
    with office_of(context).open() as secretariat:
        head = _saved(secretariat, body, since, said, logo)
    _tell(head, as_json=as_json)


@heads.command("look")
def set_look(
    context: typer.Context,
    body: BodyOption = "",
    since: FromOption = "",
    font: Annotated[str | None, typer.Option(help="Schrift; `font list` nennt sie.")] = None,
    size: Annotated[int | None, typer.Option(help="Größe des Textes in pt, 9 bis 14.")] = None,
    colour: Annotated[str | None, typer.Option(help="Farbe, z. B. #1F4E79; leer: keine.")] = None,
    left: MarginOption = None,
    right: MarginOption = None,
    top: MarginOption = None,
    bottom: MarginOption = None,
    large: Annotated[bool | None, typer.Option("--a3/--a4", help="Tabellen quer auf A3.")] = None,
    first: Annotated[LetterSheet | None, typer.Option(help="Erstes Blatt der Briefe.")] = None,
    following: Annotated[NextSheet | None, typer.Option(help="Folgeblätter.")] = None,
    as_json: JsonOption = False,
) -> None:
    """Schrift, Größe, Farbe, Ränder und Papier der Dokumente unter einem Briefkopf."""
    said: dict[str, object | None] = {
        "typeface": font,
        "type_size": size,
        "accent": colour,
        "margin_left": left,
        "margin_right": right,
        "margin_top": top,
        "margin_bottom": bottom,
        "large_tables": large,
        "first_sheet": first,
        "next_sheets": following,
    }
    with office_of(context).open() as secretariat:
        head = _saved(secretariat, body, since, said, None)
    _tell(head, as_json=as_json)


@heads.command("remove")
def remove_head(
    context: typer.Context,
    head: Annotated[str, typer.Argument(metavar="ID", help="id des Briefkopfs.")],
    as_json: JsonOption = False,
) -> None:
    """Einen Briefkopf entfernen."""
    with office_of(context).open() as secretariat:
        secretariat.letterheads.delete([head])
    if as_json:
        print_json({"removed": head})
    else:
        say("Briefkopf entfernt.")


@fonts.command("list")
def list_fonts(context: typer.Context, as_json: JsonOption = False) -> None:
    """Die Schriften nennen, die mitgelieferten und die eigenen."""
    with office_of(context).open() as secretariat:
        families, own = secretariat.fonts.families(), secretariat.fonts.all()
    rows = [
        {"family": family, "files": [one.file_name for one in own if one.family == family]}
        for family in families
    ]
    print_rows(rows, as_json=as_json, columns=("family", "files"))


@fonts.command("add")
def add_font(
    context: typer.Context,
    files: Annotated[list[Path], typer.Argument(metavar="DATEI", help="TTF- oder OTF-Datei.")],
    as_json: JsonOption = False,
) -> None:
    """Eine Schrift aufnehmen; fett und kursiv sind eigene Dateien."""
    with office_of(context).open() as secretariat:
        added = secretariat.fonts.add(files)
    if as_json:
        print_json([{"family": one.family, "file": one.file_name} for one in added])
    else:
        say(f"Schrift aufgenommen: {', '.join(dict.fromkeys(one.family for one in added))}")


@fonts.command("remove")
def remove_font(
    context: typer.Context,
    family: Annotated[str, typer.Argument(metavar="SCHRIFT", help="Name der Schrift.")],
    as_json: JsonOption = False,
) -> None:
    """Eine eigene Schrift entfernen."""
    with office_of(context).open() as secretariat:
        count = secretariat.fonts.remove(family)
    if as_json:
        print_json({"removed": count})
    else:
        say(f"Schrift entfernt: {family}")


def _saved(
    secretariat: Any, body: str, since: str, said: dict[str, object | None], logo: Path | None
) -> Letterhead:
    """Save a head with what was said of it; tell what is pale."""
    letterheads = secretariat.letterheads
    head: Letterhead = letterheads.to_edit(body, parse_day(since))
    for field, value in said.items():
        setattr(head, field, getattr(head, field) if value is None else value)
    letterheads.save(head, None if logo is None else letterheads.fit_logo(logo))
    for problem in letterheads.check(head):
        warn(problem)
    return head


def _tell(head: Letterhead, *, as_json: bool) -> None:
    if as_json:
        print_json(_head(head))
    else:
        say(f"Briefkopf: {head.name}")


def _head(head: Letterhead) -> dict[str, Any]:
    return {name: plain(value) for name, value in vars(head).items() if name != "row_version"}
