"""`duplicates`, `merge`, `not-the-same`: persons kept twice."""

from typing import Annotated

import typer

from sekretariat.commandline.office import office_of, print_json, print_rows, say
from sekretariat.commandline.options import JsonOption

COLUMNS = ("score", "one", "other", "reasons", "one_id", "other_id")
KeepArgument = Annotated[str, typer.Argument(metavar="BLEIBT", help="id der Person, die bleibt.")]
OtherArgument = Annotated[str, typer.Argument(metavar="ANDERE", help="id der anderen Person.")]


def duplicates(
    context: typer.Context,
    score: Annotated[int, typer.Option(help="Nur Paare ab dieser Wertung, 0 bis 100.")] = 0,
    decided: Annotated[
        bool, typer.Option("--decided", help="Die Paare, die nicht dieselbe Person sind.")
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """Personen suchen, die doppelt vorkommen könnten: Wertung und Gründe."""
    with office_of(context).open() as secretariat:
        office = secretariat.duplicates
        if decided:
            rows = office.decided()
            print_rows(rows, as_json=as_json, columns=("decided_on", "one", "other", "id"))
            return
        found = [pair for pair in office.find().pairs if pair.score >= score]
        rows = office.rows(found)
    print_rows(rows, as_json=as_json, columns=COLUMNS)


def merge(
    context: typer.Context,
    keep: KeepArgument,
    other: OtherArgument,
    drop_name: Annotated[
        bool, typer.Option("--drop-name", help="Den anderen Namen nicht als früheren behalten.")
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """Zwei Personen zusammenführen: die erste bleibt, was ihr fehlt, kommt von der zweiten."""
    with office_of(context).open() as secretariat:
        usual = secretariat.duplicates.compare(keep, other).usual
        kept = secretariat.merging.merge(usual.dropping_name() if drop_name else usual)
        done = secretariat.history.undo_label()
    if as_json:
        print_json({"id": kept, "merged": usual.other_id})
    else:
        say(f"{done}: {kept}")


def not_the_same(
    context: typer.Context,
    one: Annotated[str, typer.Argument(metavar="EINE", help="id einer Person.")],
    other: OtherArgument,
    as_json: JsonOption = False,
) -> None:
    """Merken, dass zwei nicht dieselbe Person sind; sie werden nicht wieder vorgeschlagen."""
    with office_of(context).open() as secretariat:
        decision = secretariat.duplicates.not_the_same(one, other)
        done = secretariat.history.undo_label()
    if as_json:
        print_json({"id": decision.id})
    else:
        say(done)


def reconsider(
    context: typer.Context,
    decisions: Annotated[
        list[str], typer.Argument(metavar="ID", help="ids aus duplicates --decided.")
    ],
    as_json: JsonOption = False,
) -> None:
    """Zurücknehmen, dass zwei nicht dieselbe Person sind."""
    with office_of(context).open() as secretariat:
        secretariat.duplicates.take_back(decisions)
        done = secretariat.history.undo_label()
    if as_json:
        print_json({"reconsidered": len(decisions)})
    else:
        say(done)


def register(app: typer.Typer) -> None:
    """Add the commands of this room."""
    app.command("duplicates")(duplicates)
    app.command("merge")(merge)
    app.command("not-the-same")(not_the_same)
    app.command("reconsider")(reconsider)
