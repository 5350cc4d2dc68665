"""`template …` and `letterhead …`: the texts of papers, and what stands above them."""

from pathlib import Path
from typing import Annotated, Any

import typer

from sekretariat.commandline.office import office_of, parse_day, plain, print_json, print_rows, say
from sekretariat.commandline.options import BodyOption, FromOption, JsonOption
from sekretariat.domain.letterheads import Letterhead
from sekretariat.domain.problems import Problem, Refused
from sekretariat.services.templates import GERMAN, TextLine

texts = typer.Typer(help="Texte der Dokumente: list, show, set, restore.", rich_markup_mode=None)
heads = typer.Typer(help="Briefköpfe: list, set, remove.", rich_markup_mode=None)
KeyArgument = Annotated[str, typer.Argument(metavar="TEXT", help="Name des Textes.")]
LanguageOption = Annotated[str, typer.Option("--language", help="Sprache: de oder en.")]
NameOption = Annotated[str | None, typer.Option(help="Ministerium oder Dienststelle.")]
LineOption = Annotated[list[str] | None, typer.Option(help="Weitere Zeile; mehrfach.")]
AddressOption = Annotated[list[str] | None, typer.Option(help="Zeile der Anschrift; mehrfach.")]
ContactOption = Annotated[str | None, typer.Option(help="Ansprechperson.")]
PhoneOption = Annotated[str | None, typer.Option(help="Telefon.")]
EmailOption = Annotated[str | None, typer.Option(help="E-Mail-Adresse.")]
PatternOption = Annotated[
    str | None, typer.Option("--reference-pattern", help="z. B. {reference}-{number}/{year}")
]
LogoOption = Annotated[Path | None, typer.Option(help="PNG- oder JPEG-Datei.")]
LogoTextOption = Annotated[str | None, typer.Option(help="Was das Logo zeigt, in Worten.")]
LogoWidthOption = Annotated[int | None, typer.Option(help="Breite des Logos in mm.")]
SHOWN = ("valid_from", "valid_to", "body_id", "name", "id")


@texts.command("list")
def list_texts(
    context: typer.Context,
    language: LanguageOption = GERMAN,
    is_changed: Annotated[bool, typer.Option("--changed", help="Nur eigene Texte.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Alle Texte der Dokumente nennen."""
    with office_of(context).open() as secretariat:
        found = secretariat.templates.all(language)
    rows = [_row(one) for one in found if one.wording or not is_changed]
    print_rows(rows, as_json=as_json, columns=("key", "wording"))


@texts.command("show")
def show_text(
    context: typer.Context,
    key: KeyArgument,
    language: LanguageOption = GERMAN,
    as_json: JsonOption = False,
) -> None:
    """Einen Text mit seinen Platzhaltern zeigen."""
    with office_of(context).open() as secretariat:
        found = secretariat.templates.line(key, language)
    if as_json:
        print_json(_row(found))
        return
    say(found.said)
    if found.wording:
        say(f"Mitgeliefert: {found.shipped.strip()}")
    if found.places:
        say(f"Platzhalter: {', '.join(found.places)}")


@texts.command("set")
def set_text(
    context: typer.Context,
    key: KeyArgument,
    wording: Annotated[str, typer.Argument(metavar="WORTLAUT", help="Neuer Wortlaut.")],
    language: LanguageOption = GERMAN,
    as_json: JsonOption = False,
) -> None:
    """Einen Text neu fassen; alle Platzhalter bleiben."""
    with office_of(context).open() as secretariat:
        secretariat.templates.save(key, wording, language)
        found = secretariat.templates.line(key, language)
    if as_json:
        print_json(_row(found))
    else:
        say(f"Geändert: {key}")


@texts.command("restore")
def restore_texts(
    context: typer.Context,
    keys: Annotated[
        list[str] | None, typer.Argument(metavar="TEXT", help="Namen der Texte.")
    ] = None,
    language: LanguageOption = GERMAN,
    is_all: Annotated[bool, typer.Option("--all", help="Alle eigenen Texte.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Wieder die mitgelieferten Texte nehmen."""
    if not keys and not is_all:
        raise Refused(Problem("template.which", {}, "key"))
    with office_of(context).open() as secretariat:
        count = secretariat.templates.restore(None if is_all else keys, language)
    if as_json:
        print_json({"restored": count})
    else:
        say(f"Wieder wie mitgeliefert: {count}")


@heads.command("list")
def list_heads(context: typer.Context, as_json: JsonOption = False) -> None:
    """Die Briefköpfe zeigen, die neuesten zuerst."""
    with office_of(context).open() as secretariat:
        rows = [_head(one) for one in secretariat.letterheads.all()]
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
        letterheads = secretariat.letterheads
        head = letterheads.to_edit(body, parse_day(since))
        for field, value in said.items():
            setattr(head, field, getattr(head, field) if value is None else value)
        letterheads.save(head, None if logo is None else letterheads.fit_logo(logo))
    if as_json:
        print_json(_head(head))
    else:
        say(f"Briefkopf: {head.name}")


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


def _row(line: TextLine) -> dict[str, Any]:
    return {
        "key": line.key,
        "wording": line.said,
        "shipped": line.shipped.strip(),
        "changed": bool(line.wording),
        "placeholders": line.places,
    }


def _head(head: Letterhead) -> dict[str, Any]:
    return {name: plain(value) for name, value in vars(head).items() if name != "row_version"}
