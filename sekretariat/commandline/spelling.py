"""`spell` and `word`: doubtful words of a text, and the words the office adds to the dictionary."""

from pathlib import Path
from typing import Annotated, Any

import typer

from sekretariat.commandline.office import office_of, print_json, say
from sekretariat.commandline.options import JsonOption
from sekretariat.domain.problems import Problem, Refused
from sekretariat.domain.spelling import Doubt
from sekretariat.services.spelling import Part

words = typer.Typer(help="Wörter der Geschäftsstelle: add, remove, list.", rich_markup_mode=None)
WordArgument = Annotated[str, typer.Argument(metavar="WORT", help="Ein Wort.")]


def spell(
    context: typer.Context,
    file: Annotated[
        Path | None, typer.Argument(metavar="DATEI", help="Text, Word oder PDF.")
    ] = None,
    meeting: Annotated[str, typer.Option(help="id der Sitzung: ihre Niederschrift.")] = "",
    as_json: JsonOption = False,
) -> None:
    """Fragliche Wörter einer Datei oder Niederschrift, mit Vorschlägen."""
    if (file is None) == (not meeting):
        raise Refused(Problem("spelling.of_what"))
    with office_of(context).open() as secretariat:
        if file is None:
            parts = secretariat.spelling.of_meeting(meeting)
        else:
            parts = [Part("", "", secretariat.spelling.of_file(file))]
    found = [(part, doubt) for part in parts for doubt in part.doubts]
    if as_json:
        print_json([_row(part, doubt) for part, doubt in found])
        return
    for part, doubt in found:
        place = ", ".join(filter(None, (part.title, f"Absatz {doubt.paragraph}")))
        say(f"{doubt.word}  ({place})  {', '.join(doubt.suggestions)}".rstrip())
    say(f"({len(found)})")


@words.command("add")
def add(context: typer.Context, word: WordArgument, as_json: JsonOption = False) -> None:
    """Ein Wort aufnehmen."""
    with office_of(context).open() as secretariat:
        added = secretariat.spelling.add(word)
    if as_json:
        print_json({"id": added.id, "word": added.word})
    else:
        say(f"Aufgenommen: {added.word}")


@words.command("remove")
def remove(context: typer.Context, word: WordArgument, as_json: JsonOption = False) -> None:
    """Ein Wort entfernen."""
    with office_of(context).open() as secretariat:
        secretariat.spelling.remove(word)
    if as_json:
        print_json({"word": word})
    else:
        say(f"Entfernt: {word}")


@words.command("list")
def list_words(context: typer.Context, as_json: JsonOption = False) -> None:
    """Die Wörter der Geschäftsstelle zeigen."""
    with office_of(context).open() as secretariat:
        found = [one.word for one in secretariat.spelling.words()]
    if as_json:
        print_json(found)
    else:
        say("\n".join([*found, f"({len(found)})"]))


def register(app: typer.Typer) -> None:
    """Add the command of this room."""
    app.command("spell")(spell)


def _row(part: Part, doubt: Doubt) -> dict[str, Any]:
    return {"part": part.key, "title": part.title, **doubt._asdict()}
