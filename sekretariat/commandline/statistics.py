"""`statistics attendance`, `statistics sessions`: who came how often, what was held in a period."""

from pathlib import Path
from typing import Annotated

import typer

from sekretariat.commandline.listing import BodyOption, JsonOption, SearchOption, term_of
from sekretariat.commandline.office import office_of, parse_day, print_rows
from sekretariat.domain.presence_statistics import Grouping
from sekretariat.services.secretariat import Secretariat
from sekretariat.services.statistics import StatisticsQuestion

FromOption = Annotated[str, typer.Option("--from", help="Erster Tag.")]
UntilOption = Annotated[str, typer.Option("--until", help="Letzter Tag.")]
TermOption = Annotated[int, typer.Option("--term", help="Nummer der Wahlperiode.")]
IntoOption = Annotated[Path | None, typer.Option("--into", help="Datei: .xlsx, .csv oder .pdf.")]
FIGURES = ("name", "possible", "represented", "share", "by_member", "by_deputy", "by_video")
SESSIONS = ("held_on", "name", "mode", "topics", "minutes_sent")

app = typer.Typer(help="Auswertungen: attendance, sessions.", rich_markup_mode=None)


@app.command("attendance")
def attendance(
    context: typer.Context,
    by: Annotated[Grouping, typer.Option("--by", help="Wonach gezählt wird.")] = (
        Grouping.ORGANIZATION
    ),
    body: BodyOption = "",
    term: TermOption = 0,
    start: FromOption = "",
    end: UntilOption = "",
    search: SearchOption = "",
    into: IntoOption = None,
    as_json: JsonOption = False,
) -> None:
    """Wie oft Sitze vertreten waren: durch Mitglied, Stellvertretung, per Video."""
    with office_of(context).open() as secretariat:
        question = StatisticsQuestion(
            grouping=by,
            body_id=secretariat.bodies.find(body).id if body else "",
            term_id=_term(secretariat, term),
            start=parse_day(start),
            end=parse_day(end),
            search=search,
        )
        report = secretariat.statistics.report(question)
        if into is not None:
            secretariat.reports.write(into, report)
    print_rows(report.rows, as_json=as_json, columns=FIGURES)


@app.command("sessions")
def sessions(
    context: typer.Context,
    body: BodyOption = "",
    term: TermOption = 0,
    start: FromOption = "",
    end: UntilOption = "",
    search: SearchOption = "",
    into: IntoOption = None,
    as_json: JsonOption = False,
) -> None:
    """Was in einem Zeitraum stattfand: Tag, Form, Themen, Versand der Niederschrift."""
    with office_of(context).open() as secretariat:
        question = StatisticsQuestion(
            body_id=secretariat.bodies.find(body).id if body else "",
            term_id=_term(secretariat, term),
            start=parse_day(start),
            end=parse_day(end),
            search=search,
        )
        report = secretariat.statistics.sessions_report(question)
        if into is not None:
            secretariat.reports.write(into, report)
    rows = [{key: row[key] for key in row if key != "sitting"} for row in report.rows]
    print_rows(rows, as_json=as_json, columns=SESSIONS)


def _term(secretariat: Secretariat, number: int) -> str:
    return term_of(secretariat, number) if number else ""
