"""`task`: who does what until when; `carry-over`: what is left open goes onto the next agenda."""

from typing import Annotated

import typer

from sekretariat.commandline.office import office_of, parse_day, print_json, print_rows, say
from sekretariat.commandline.options import IntoOption, JsonOption, MeetingOption, SearchOption
from sekretariat.domain.resolutions import Task

task_app = typer.Typer(help="Aufträge: add, list, done.", rich_markup_mode=None)
SHOWN = ("due", "due_on", "title", "owner", "status", "id")


@task_app.command("add")
def add_task(
    context: typer.Context,
    title: Annotated[str, typer.Argument(metavar="TITEL", help="Was zu tun ist.")],
    due: Annotated[str, typer.Option(help="Bis wann.")] = "",
    remind: Annotated[str, typer.Option(help="Wiedervorlage am.")] = "",
    owner: Annotated[str, typer.Option(help="Wer es tut: id einer Person oder ein Name.")] = "",
    meeting: MeetingOption = "",
    resolution: Annotated[str, typer.Option("--resolution", help="id des Beschlusses.")] = "",
    as_json: JsonOption = False,
) -> None:
    """Einen Auftrag anlegen."""
    with office_of(context).open() as secretariat:
        known = dict(secretariat.people.choices())
        task = Task(title=title, due_on=parse_day(due), meeting_id=meeting)
        task.remind_on, task.resolution_id = parse_day(remind), resolution
        task.owner_id, task.owner = (owner, "") if owner in known else ("", owner)
        secretariat.tasks.save(task)
    if as_json:
        print_json({"id": task.id})
    else:
        say(f"Auftrag angelegt: {task.id}")


@task_app.command("list")
def list_tasks(
    context: typer.Context,
    meeting: MeetingOption = "",
    search: SearchOption = "",
    only_open: Annotated[bool, typer.Option("--open", help="Nur offene.")] = False,
    into: IntoOption = None,
    as_json: JsonOption = False,
) -> None:
    """Die Aufträge, die nächsten zuerst; mit --into als Datei."""
    with office_of(context).open() as secretariat:
        rows = secretariat.tasks.rows(meeting, search, only_open=only_open)
        if into is not None:
            secretariat.reports.write(into, secretariat.tasks.report(rows, search))
    print_rows(rows, as_json=as_json, columns=SHOWN)


@task_app.command("done")
def done_task(
    context: typer.Context,
    task_id: Annotated[str, typer.Argument(metavar="ID", help="id des Auftrags.")],
    as_json: JsonOption = False,
) -> None:
    """Einen Auftrag abhaken."""
    with office_of(context).open() as secretariat:
        secretariat.tasks.get(task_id)
        secretariat.tasks.tick([task_id])
        rows = [row for row in secretariat.tasks.rows() if row["id"] == task_id]
    print_rows(rows, as_json=as_json, columns=SHOWN)


def carry_over(
    context: typer.Context,
    meeting: MeetingOption,
    as_json: JsonOption = False,
) -> None:
    """Offene Punkte und Aufträge früherer Sitzungen auf eine Tagesordnung setzen."""
    with office_of(context).open() as secretariat:
        carried = secretariat.carrying_over.carry(meeting)
    if as_json:
        print_json({"items": carried.items, "tasks": carried.tasks})
    else:
        say(f"Übernommen: {carried.items} Punkte, {carried.tasks} Aufträge.")


def register(app: typer.Typer) -> None:
    """Add the commands of this room."""
    app.add_typer(task_app, name="task")
    app.command("carry-over")(carry_over)
