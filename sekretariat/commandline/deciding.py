"""`resolve`, `resolutions`: what was decided."""

from typing import Annotated

import typer

from sekretariat.commandline.listing import item_of, term_of
from sekretariat.commandline.office import (
    office_of,
    parse_day,
    parse_time,
    print_json,
    print_rows,
    say,
    warn,
)
from sekretariat.commandline.options import (
    BodyOption,
    DayOption,
    IntoOption,
    JsonOption,
    MeetingOption,
    SearchOption,
    SessionDayOption,
    TermOption,
)
from sekretariat.domain.problems import Problem, Refused
from sekretariat.domain.resolutions import Dissent, ResolutionStatus, VoteForm
from sekretariat.domain.rules.majorities import MajorityKind
from sekretariat.services.resolution_book import BookQuestion

SHOWN = ("number", "item", "wording", "status", "yes", "no", "abstain", "id")


def resolve(
    context: typer.Context,
    meeting: MeetingOption,
    item: Annotated[str, typer.Option(help="Nummer des Tagesordnungspunkts, z. B. 4a.")],
    wording: Annotated[str, typer.Option(help="Der genaue Wortlaut.")],
    yes: Annotated[int | None, typer.Option(help="Ja-Stimmen.")] = None,
    no: Annotated[int | None, typer.Option(help="Nein-Stimmen.")] = None,
    abstain: Annotated[int | None, typer.Option(help="Enthaltungen.")] = None,
    consensus: Annotated[bool, typer.Option("--consensus", help="Ohne Widerspruch.")] = False,
    dissent: Annotated[
        list[str] | None, typer.Option(help="id einer Person, die zu Protokoll widerspricht.")
    ] = None,
    at: Annotated[str, typer.Option("--at", help="Uhrzeit, sonst jetzt.")] = "",
    day: SessionDayOption = 0,
    as_json: JsonOption = False,
) -> None:
    """Einen Antrag abstimmen lassen; angenommen erhält er seine Nummer."""
    counts = (yes, no, abstain)
    if consensus is any(one is not None for one in counts):
        raise Refused(Problem("vote.nothing"))
    with office_of(context).open() as secretariat:
        motion = secretariat.resolutions.draft(meeting, item_of(secretariat, meeting, item))
        motion.day_number = day or motion.day_number
        motion.wording, motion.form = wording, VoteForm.CONSENSUS if consensus else VoteForm.OPEN
        if not consensus:
            motion.yes, motion.no, motion.abstain = (one or 0 for one in counts)
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
    meeting: MeetingOption = "",
    body: BodyOption = "",
    term: TermOption = 0,
    year: Annotated[str, typer.Option("--year", help="Jahr, z. B. 2020.")] = "",
    status: Annotated[str, typer.Option("--status", help="offen, in_umsetzung, erledigt …")] = "",
    as_of: DayOption = "",
    search: SearchOption = "",
    into: IntoOption = None,
    as_json: JsonOption = False,
) -> None:
    """Das Beschlussbuch, ganz oder gefiltert; mit --into als Datei."""
    with office_of(context).open() as secretariat:
        question = BookQuestion(
            as_of=parse_day(as_of),
            search=search,
            meeting_id=meeting,
            body_id=secretariat.bodies.find(body).id if body else "",
            term_id=term_of(secretariat, term),
            year=year,
            status=status,
        )
        rows = secretariat.resolution_book.rows(question)
        if into is not None:
            secretariat.reports.write(into, secretariat.resolution_book.report(question))
    print_rows(rows, as_json=as_json, columns=SHOWN)


def resolution_status(
    context: typer.Context,
    ids: Annotated[list[str], typer.Argument(metavar="ID", help="ids der Beschlüsse.")],
    to: Annotated[ResolutionStatus, typer.Option("--to", help="Neuer Stand.")],
    as_json: JsonOption = False,
) -> None:
    """Vermerken, wie weit Beschlüsse umgesetzt sind."""
    with office_of(context).open() as secretariat:
        for one in ids:
            secretariat.resolutions.get(one)
        secretariat.resolution_book.set_status(ids, to)
        rows = [secretariat.resolution_book.one(one) for one in ids]
    print_rows(rows, as_json=as_json, columns=SHOWN)


def register(app: typer.Typer) -> None:
    """Add the commands of this room."""
    app.command("resolve")(resolve)
    app.command("resolutions")(resolutions)
    app.command("resolution-status")(resolution_status)
