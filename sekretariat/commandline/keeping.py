"""`undo`, `redo`, `history`, `check`."""

from typing import Annotated

import typer

from sekretariat.commandline.office import office_of, print_json, say
from sekretariat.commandline.options import JsonOption
from sekretariat.domain.problems import Problem, Refused


def undo(context: typer.Context, as_json: JsonOption = False) -> None:
    """Die letzte Handlung zurücknehmen."""
    with office_of(context).open() as secretariat:
        done = secretariat.history.undo()
    if as_json:
        print_json({"undone": done.label, "changes": len(done.changes)})
    else:
        say(f"Zurückgenommen: {done.label}")


def redo(context: typer.Context, as_json: JsonOption = False) -> None:
    """Die zuletzt zurückgenommene Handlung wiederholen."""
    with office_of(context).open() as secretariat:
        done = secretariat.history.redo()
    if as_json:
        print_json({"redone": done.label, "changes": len(done.changes)})
    else:
        say(f"Wiederholt: {done.label}")


def history(
    context: typer.Context,
    record_id: Annotated[str, typer.Argument(metavar="ID", help="id des Datensatzes.")],
    as_json: JsonOption = False,
) -> None:
    """Was mit einem Datensatz geschah: wer, wann, alt und neu."""
    with office_of(context).open() as secretariat:
        lines = secretariat.history.trail([record_id])
    if not lines:
        raise Refused(Problem("record.unknown", {"value": record_id}))
    if as_json:
        print_json([line.__dict__ for line in lines])
        return
    for line in lines:
        moment = line.at.astimezone()
        old, new = line.old or "–", line.new or "–"
        say(f"{moment:%d.%m.%Y %H:%M}  {line.clerk}  {line.label}: {old} → {new}")


def check(
    context: typer.Context,
    mend: Annotated[
        bool, typer.Option("--mend", help="Das Verzeichnis der Volltextsuche neu aufbauen.")
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """Die Datenbank auf Fehler prüfen."""
    with office_of(context).open() as secretariat:
        if mend:
            secretariat.search.rebuild()
        problems = secretariat.check()
    if as_json:
        print_json({"sound": not problems, "problems": [problem.values for problem in problems]})
    elif problems:
        for problem in problems:
            say(str(problem.values["reason"]))
    else:
        say("Die Datenbank ist in Ordnung.")
    if problems:
        raise Refused(problems[0])


def register(app: typer.Typer) -> None:
    """Add the commands of this room."""
    app.command("undo")(undo)
    app.command("redo")(redo)
    app.command("history")(history)
    app.command("check")(check)
