"""`statistics attendance`, `statistics sessions`: who came how often, what was held in a period."""

from typing import Annotated

import typer

from sekretariat.commandline.listing import term_of
from sekretariat.commandline.office import office_of, parse_day, print_rows
from sekretariat.commandline.options import (
    BodyOption,
    FromOption,
    IntoOption,
    JsonOption,
    SearchOption,
    TermOption,
    UntilOption,
)
from sekretariat.domain.presence_statistics import Grouping
from sekretariat.services.statistics import StatisticsQuestion

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
            term_id=term_of(secretariat, term),
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
            term_id=term_of(secretariat, term),
            start=parse_day(start),
            end=parse_day(end),
            search=search,
        )
        report = secretariat.statistics.sessions_report(question)
        if into is not None:
            secretariat.reports.write(into, report)
    rows = [{key: row[key] for key in row if key != "sitting"} for row in report.rows]
    print_rows(rows, as_json=as_json, columns=SESSIONS)
