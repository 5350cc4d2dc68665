"""Papers of the office's own work: checklist, plan of the year, report of an import."""

from typing import TYPE_CHECKING

from sekretariat.domain.meetings import Meeting
from sekretariat.domain.milestones import Milestone
from sekretariat.services.bodies import find_body
from sekretariat.services.imports.kept_reports import read_report
from sekretariat.services.milestones import steps_of
from sekretariat.services.papers.sources import Source
from sekretariat.services.papers.subjects import with_any
from sekretariat.services.year_plans import plan_of

if TYPE_CHECKING:
    from sekretariat.documents.content import Document


def checklist(source: Source) -> "Document":
    """Return the steps around a session, to be ticked off."""
    from sekretariat.documents.checklist import checklist as checklist_paper  # noqa: PLC0415  lazy

    meeting = source.meeting(with_any(source.reader, Milestone))
    return checklist_paper(steps_of(source.reader, meeting.id), *source.heads(meeting))


def year_plan(source: Source) -> "Document":
    """Return the plan of a year, of one body or of all.

    Where no year is asked for it is this one, or the last with a session if nothing is planned.
    """
    from sekretariat.documents.year_plan import year_plan_paper  # noqa: PLC0415  lazy

    reader, question = source.reader, source.question
    if question.body:
        body = find_body(reader, question.body)
        year = question.year or _year(source, body_id=body.id)
        masthead = source.masthead(body, source.today)
        return year_plan_paper(year, plan_of(reader, year, body.id), masthead)
    year = question.year or _year(source)
    every = source.own_masthead(source.stationery.words("de-DE").say("all_bodies"))
    return year_plan_paper(year, plan_of(reader, year), every)


def _year(source: Source, **of_body: str) -> int:
    """Return this year where a session falls into it, else the last year with one, else this."""
    days = [one.held_on for one in source.reader.columns(Meeting, "held_on", **of_body)]
    years = {day.year for day in days if day is not None}
    this = source.today.year
    return this if this in years else max(years, default=this)


def import_report(source: Source) -> "Document":
    """Return what an import did."""
    from sekretariat.documents.import_report import import_report as report_paper  # noqa: PLC0415  lazy

    report = read_report(source.reader, source.question.import_id)
    return report_paper(report, source.own_masthead(report.head.body, report.head.clerk))
