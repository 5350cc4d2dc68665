"""`resolve`, `resolutions`: what was decided."""

from pathlib import Path
from typing import Annotated

import typer

from sekretariat.commandline.checking_in import SessionDayOption
from sekretariat.commandline.listing import (
    BodyOption,
    DayOption,
    JsonOption,
    SearchOption,
    term_of,
)
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
from sekretariat.domain.resolutions import Dissent, VoteForm
from sekretariat.domain.rules.majorities import MajorityKind
from sekretariat.services.resolution_book import BookQuestion
from sekretariat.services.secretariat import Secretariat

MeetingOption = Annotated[str, typer.Option("--meeting", help="id der Sitzung.")]
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
        motion = secretariat.resolutions.draft(meeting, _item(secretariat, meeting, item))
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
            term_id=term_of(secretariat, term) if term else "",
            year=year,
            status=status,
        )
        rows = secretariat.resolution_book.rows(question)
        if into is not None:
            secretariat.reports.write(into, secretariat.resolution_book.report(question))
    print_rows(rows, as_json=as_json, columns=SHOWN)


def _item(secretariat: Secretariat, meeting: str, number: str) -> str:
    items = secretariat.agendas.items(secretariat.meetings.get(meeting).id)
    found = [one.id for one in items if one.number == number]
    if not found:
        known = ", ".join(one.number for one in items if one.number)
        raise Refused(Problem("item.unknown", {"value": number, "known": known}))
    return found[0]


def register(app: typer.Typer) -> None:
    """Add the commands of this room."""
    app.command("resolve")(resolve)
    app.command("resolutions")(resolutions)
