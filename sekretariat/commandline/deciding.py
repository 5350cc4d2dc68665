"""`resolve`, `resolutions`, `task`: what was decided, and who does what until when."""

from pathlib import Path
from typing import Annotated

import typer

from sekretariat.commandline.listing import BodyOption, DayOption, JsonOption, SearchOption
from sekretariat.commandline.office import (
    office_of,
    parse_day,
    parse_time,
    print_json,
    print_rows,
    say,
    warn,
)
from sekretariat.domain.problems import Problem, Refused
from sekretariat.domain.resolutions import Dissent, Task, VoteForm
from sekretariat.domain.rules.majorities import MajorityKind
from sekretariat.services.resolution_book import BookQuestion
from sekretariat.services.secretariat import Secretariat

MeetingOption = Annotated[str, typer.Option("--meeting", help="id der Sitzung.")]
task_app = typer.Typer(help="Aufträge: add, list, done.", rich_markup_mode=None)
SHOWN = ("number", "item", "wording", "status", "yes", "no", "abstain", "id")
TASK_SHOWN = ("due_on", "title", "owner", "status", "id")


def resolve(
    context: typer.Context,
    meeting: MeetingOption,
    item: Annotated[str, typer.Option(help="Nummer des Tagesordnungspunkts, z. B. 4a.")],
    wording: Annotated[str, typer.Option(help="Der genaue Wortlaut.")],
    yes: Annotated[int, typer.Option(help="Ja-Stimmen.")] = 0,
    no: Annotated[int, typer.Option(help="Nein-Stimmen.")] = 0,
    abstain: Annotated[int, typer.Option(help="Enthaltungen.")] = 0,
    consensus: Annotated[bool, typer.Option("--consensus", help="Ohne Widerspruch.")] = False,
    dissent: Annotated[
        list[str] | None, typer.Option(help="id einer Person, die zu Protokoll widerspricht.")
    ] = None,
    at: Annotated[str, typer.Option("--at", help="Uhrzeit, sonst jetzt.")] = "",
    as_json: JsonOption = False,
) -> None:
    """Einen Antrag abstimmen lassen; angenommen erhält er seine Nummer."""
    with office_of(context).open() as secretariat:
        motion = secretariat.resolutions.draft(meeting, _item(secretariat, meeting, item))
        motion.wording, motion.form = wording, VoteForm.CONSENSUS if consensus else VoteForm.OPEN
        if not consensus:
            motion.yes, motion.no, motion.abstain = yes, no, abstain
            if motion.majority_kind is MajorityKind.CONSENSUS:  # who counts does not seek it
                motion.majority_kind = MajorityKind.SIMPLE
        dissents = [Dissent(person_id=one) for one in dissent or ()]
        decided = secretariat.resolutions.save(motion, dissents, at=parse_time(at))
    for one in decided.warnings:
        warn(one)
    found = decided.resolution
    if as_json:
        adopted = bool(found.number)
        told = {"id": found.id, "adopted": adopted, "number": found.number}
        print_json({**told, "status": found.status.value, "explanation": found.explanation})
    else:
        say(f"{found.number or '–'}  {found.explanation}")


def resolutions(
    context: typer.Context,
    meeting: Annotated[str, typer.Option("--meeting", help="id der Sitzung.")] = "",
    body: BodyOption = "",
    term: Annotated[int, typer.Option("--term", help="Nummer der Wahlperiode.")] = 0,
    year: Annotated[str, typer.Option("--year", help="Jahr, z. B. 2020.")] = "",
    status: Annotated[str, typer.Option("--status", help="offen, in_umsetzung, erledigt …")] = "",
    as_of: DayOption = "",
    search: SearchOption = "",
    into: Annotated[
        Path | None, typer.Option("--into", help="Datei: .xlsx, .csv oder .pdf.")
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Das Beschlussbuch, ganz oder gefiltert; mit --into als Datei."""
    with office_of(context).open() as secretariat:
        question = BookQuestion(
            as_of=parse_day(as_of),
            search=search,
            meeting_id=meeting,
            body_id=secretariat.bodies.find(body).id if body else "",
            term_id=_term(secretariat, term) if term else "",
            year=year,
            status=status,
        )
        rows = secretariat.resolution_book.rows(question)
        if into is not None:
            secretariat.reports.write(into, secretariat.resolution_book.report(question))
    print_rows(rows, as_json=as_json, columns=SHOWN)


@task_app.command("add")
def add_task(
    context: typer.Context,
    title: Annotated[str, typer.Argument(help="Was zu tun ist.")],
    due: Annotated[str, typer.Option(help="Bis wann.")] = "",
    owner: Annotated[str, typer.Option(help="Wer es tut: id einer Person oder ein Name.")] = "",
    meeting: Annotated[str, typer.Option("--meeting", help="id der Sitzung.")] = "",
    as_json: JsonOption = False,
) -> None:
    """Einen Auftrag anlegen."""
    with office_of(context).open() as secretariat:
        known = dict(secretariat.people.choices())
        task = Task(title=title, due_on=parse_day(due), meeting_id=meeting)
        task.owner_id, task.owner = (owner, "") if owner in known else ("", owner)
        secretariat.tasks.save(task)
    if as_json:
        print_json({"id": task.id})
    else:
        say(f"Auftrag angelegt: {task.id}")


@task_app.command("list")
def list_tasks(
    context: typer.Context,
    meeting: Annotated[str, typer.Option("--meeting", help="id der Sitzung.")] = "",
    search: SearchOption = "",
    as_json: JsonOption = False,
) -> None:
    """Die Aufträge, die nächsten zuerst."""
    with office_of(context).open() as secretariat:
        rows = secretariat.tasks.rows(meeting, search)
    print_rows(rows, as_json=as_json, columns=TASK_SHOWN)


@task_app.command("done")
def done_task(
    context: typer.Context,
    task_id: Annotated[str, typer.Argument(help="id des Auftrags.")],
    as_json: JsonOption = False,
) -> None:
    """Einen Auftrag abhaken."""
    with office_of(context).open() as secretariat:
        secretariat.tasks.get(task_id)
        secretariat.tasks.tick([task_id])
        rows = [row for row in secretariat.tasks.rows() if row["id"] == task_id]
    print_rows(rows, as_json=as_json, columns=TASK_SHOWN)


def _item(secretariat: Secretariat, meeting: str, number: str) -> str:
    items = secretariat.agendas.items(meeting)
    found = [one.id for one in items if one.number == number]
    if not found:
        known = ", ".join(one.number for one in items if one.number)
        raise Refused(Problem("item.unknown", {"value": number, "known": known}))
    return found[0]


def _term(secretariat: Secretariat, number: int) -> str:
    """Return the id of a term by its number; of one that is none, an id nothing has."""
    found = [one.id for one in secretariat.bodies.terms() if one.number == number]
    return found[0] if found else str(number)


def register(app: typer.Typer) -> None:
    """Add the commands of this room."""
    app.command("resolve")(resolve)
    app.command("resolutions")(resolutions)
    app.add_typer(task_app, name="task")
