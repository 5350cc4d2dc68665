"""`template …`: the texts of papers."""

from typing import Annotated, Any

import typer

from sekretariat.commandline.office import office_of, print_json, print_rows, say
from sekretariat.commandline.options import JsonOption
from sekretariat.domain.problems import Problem, Refused
from sekretariat.services.templates import GERMAN, TextLine

texts = typer.Typer(help="Texte der Dokumente: list, show, set, restore.", rich_markup_mode=None)
KeyArgument = Annotated[str, typer.Argument(metavar="TEXT", help="Name des Textes.")]
LanguageOption = Annotated[str, typer.Option("--language", help="Sprache: de oder en.")]


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


def _row(line: TextLine) -> dict[str, Any]:
    return {
        "key": line.key,
        "wording": line.said,
        "shipped": line.shipped.strip(),
        "changed": bool(line.wording),
        "placeholders": line.places,
    }
