"""The papers of the office: from data to a tagged PDF; one entry for each document."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from sekretariat.domain import agenda
from sekretariat.domain.addenda import public_lines
from sekretariat.domain.bodies import Body, LegislativeTerm, PaperLanguage
from sekretariat.domain.fields import Choice
from sekretariat.domain.meetings import AgendaItem, Meeting
from sekretariat.domain.problems import Problem, Severity
from sekretariat.domain.rosters import roster
from sekretariat.domain.sheets import SheetOptions, SheetOrder
from sekretariat.exchange.saving import replacing
from sekretariat.services.bodies import find_body
from sekretariat.services.context import Context
from sekretariat.services.imports.kept_reports import read_report
from sekretariat.services.milestones import steps_of
from sekretariat.services.printed_subjects import body_of, meeting_of, occasion_of
from sekretariat.services.settings import Settings
from sekretariat.services.year_plans import plan_of
from sekretariat.storage import bodies as questions
from sekretariat.storage.sessions import bodies_of, session_days, session_seats
from sekretariat.storage.unit_of_work import Reader
from sekretariat.words import N_

if TYPE_CHECKING:
    from collections.abc import Callable

    Warn = Callable[[Problem], object]

    from sekretariat.documents.content import Document
    from sekretariat.documents.masthead import Masthead, Occasion


class Paper(Choice):
    """The documents the office prints."""

    MEMBER_LIST = "member-list", N_("Member directory")
    AGENDA = "agenda", N_("Agenda")
    ATTENDANCE_LIST = "attendance-sheet", N_("Sign-in sheet")
    MINUTES = "minutes", N_("Minutes")
    EXTRACT = "minutes-extract", N_("Public extract from the minutes")
    CORRECTION = "correction", N_("Correction of the minutes")
    PRESS = "press-release", N_("Press text")
    CHECKLIST = "checklist", N_("Checklist of a session")
    YEAR_PLAN = "year-plan", N_("Plan of the year")
    DISPATCH_LOG = "dispatch-log", N_("Proof of dispatch")
    REPLIES = "replies", N_("Answers to an invitation")
    IMPORT_REPORT = "import-report", N_("Report of an import")


@dataclass(frozen=True, kw_only=True)
class PrintQuestion:
    """What is printed.

    `order` sorts the sign-in sheet, `import_id` is that of a report, `year` that of a plan;
    `only_public` leaves closed items off an agenda, `addendum_on` is the day it was amended.
    """

    paper: Paper
    body: str = ""
    meeting_id: str = ""
    as_of: date | None = None
    order: SheetOrder = SheetOrder.GROUP
    import_id: str = ""
    year: int | None = None
    only_public: bool = False
    addendum_on: date | None = None


def ignore(_problem: Problem) -> None:
    """Tell nobody."""


class Printing:
    """Makes the office's papers."""

    def __init__(self, context: Context, settings: Settings) -> None:
        self._context = context
        self._settings = settings

    def pdf(self, question: PrintQuestion, warn: "Warn" = ignore) -> bytes:
        """Return the paper as a PDF, PDF/UA-1 and PDF/A-2a at once.

        `warn` is told the characters that could not be printed.
        """
        from sekretariat.documents.pdf import write_pdf  # noqa: PLC0415  lazy: reportlab takes 0.15 s

        def tell(characters: str) -> None:
            values = {"characters": " ".join(characters)}
            warn(Problem("print.no_glyphs", values, severity=Severity.WARNING))

        document = self.document(question)
        return write_pdf(document, made_at=self._context.clock(), on_missing=tell)

    def write(self, question: PrintQuestion, path: Path, warn: "Warn" = ignore) -> None:
        """Write the paper to a file, whole or not at all; raises Refused where it cannot."""
        self.save(self.pdf(question, warn), path)

    def save(self, content: bytes, path: Path) -> None:
        """Write a finished paper to a file, byte for byte; raises Refused where it cannot."""
        with replacing(path) as stream:
            stream.write(content)

    def document(self, question: PrintQuestion) -> "Document":
        """Return the paper as a tree of meaning; raises Refused without body or session."""
        makers: dict[Paper, Callable[[Reader, PrintQuestion], Document]] = {
            Paper.MEMBER_LIST: self._member_list,
            Paper.AGENDA: self._agenda,
            Paper.ATTENDANCE_LIST: self._attendance_list,
            Paper.MINUTES: self._minutes,
            Paper.EXTRACT: self._minutes,
            Paper.CORRECTION: self._minutes,
            Paper.PRESS: self._minutes,
            Paper.CHECKLIST: self._checklist,
            Paper.YEAR_PLAN: self._year_plan,
            Paper.DISPATCH_LOG: self._dispatch_log,
            Paper.REPLIES: self._replies,
            Paper.IMPORT_REPORT: self._import_report,
        }
        with self._context.reader() as reader:
            return makers[question.paper](reader, question)

    def heads(self, reader: Reader, meeting_id: str) -> "tuple[Meeting, Occasion, Masthead]":
        """Return a session with what every paper about it says first."""
        meeting = reader.get(Meeting, meeting_id)
        body = reader.get(Body, meeting.body_id)
        masthead = self._masthead(reader, body, self._context.today(), meeting)
        return meeting, occasion_of(reader, meeting), masthead

    def _member_list(self, reader: Reader, question: PrintQuestion) -> "Document":
        from sekretariat.documents.member_list import member_list  # noqa: PLC0415  lazy

        body = body_of(reader, question.body, question.meeting_id)
        as_of = question.as_of or self._context.today()
        sources = questions.roster_sources(reader, [body.id], as_of)
        return member_list(roster(sources, as_of), self._masthead(reader, body, as_of))

    def _agenda(self, reader: Reader, question: PrintQuestion) -> "Document":
        from sekretariat.documents.agenda import agenda as agenda_paper  # noqa: PLC0415  lazy

        meeting = _meeting_of(reader, question)
        body = reader.get(Body, meeting.body_id)
        items = reader.find(AgendaItem, meeting_id=meeting.id)
        masthead = self._masthead(reader, body, question.as_of or self._context.today(), meeting)
        lines = agenda.lines(items, meeting.begins_at)
        shown = public_lines(lines) if question.only_public else lines
        paper = agenda_paper(shown, occasion_of(reader, meeting), masthead)
        if question.addendum_on is None:
            return paper
        day = masthead.words.long_date(question.addendum_on)
        return replace(paper, notes=(*paper.notes, masthead.words.say("addendum_version", day=day)))

    def _attendance_list(self, reader: Reader, question: PrintQuestion) -> "Document":
        from sekretariat.documents.attendance_sheet import (  # noqa: PLC0415  lazy
            attendance_sheet,
        )

        meeting = _meeting_of(reader, question)
        body = reader.get(Body, meeting.body_id)
        as_of = question.as_of or meeting.held_on or self._context.today()
        dated = [one.held_on for one in session_days(reader, meeting)]
        days = [as_of, *dated[1:]]
        rosters = [session_seats(reader, meeting, day)[0] for day in days]
        masthead = self._masthead(reader, body, as_of, meeting)
        options = SheetOptions(order=question.order)
        return attendance_sheet(rosters, occasion_of(reader, meeting), masthead, options)

    def _minutes(self, reader: Reader, question: PrintQuestion) -> "Document":
        from sekretariat.services.minutes_contents import paper_of  # noqa: PLC0415  lazy

        meeting = meeting_of(reader, question.meeting_id, question.body, question.as_of)
        _, occasion, masthead = self.heads(reader, meeting.id)
        return paper_of(reader, meeting.id, question.paper.value, (occasion, masthead))

    def _checklist(self, reader: Reader, question: PrintQuestion) -> "Document":
        from sekretariat.documents.checklist import checklist  # noqa: PLC0415  lazy

        meeting = _meeting_of(reader, question)
        body = reader.get(Body, meeting.body_id)
        masthead = self._masthead(reader, body, question.as_of or self._context.today(), meeting)
        return checklist(steps_of(reader, meeting.id), occasion_of(reader, meeting), masthead)

    def _dispatch_log(self, reader: Reader, question: PrintQuestion) -> "Document":
        from sekretariat.documents.dispatch_log import dispatch_log  # noqa: PLC0415  lazy
        from sekretariat.services.inviting.logs import sent_about  # noqa: PLC0415  lazy

        meeting, occasion, masthead = self.heads(reader, _meeting_of(reader, question).id)
        return dispatch_log(sent_about(reader, meeting.id), occasion, masthead)

    def _replies(self, reader: Reader, question: PrintQuestion) -> "Document":
        from sekretariat.services.inviting.answered import answers_on_paper  # noqa: PLC0415  lazy

        meeting_id = meeting_of(reader, question.meeting_id, question.body, question.as_of).id
        return answers_on_paper(reader, *self.heads(reader, meeting_id))

    def _import_report(self, reader: Reader, question: PrintQuestion) -> "Document":
        from sekretariat.documents.import_report import import_report  # noqa: PLC0415  lazy

        report = read_report(reader, question.import_id)
        return import_report(report, self._own_masthead(report.head.body, report.head.clerk))

    def _year_plan(self, reader: Reader, question: PrintQuestion) -> "Document":
        from sekretariat.documents.words import words_of  # noqa: PLC0415  lazy
        from sekretariat.documents.year_plan import year_plan_paper  # noqa: PLC0415  lazy

        today = self._context.today()
        year = question.year or today.year
        if question.body:
            body = find_body(reader, question.body)
            masthead = self._masthead(reader, body, today)
            return year_plan_paper(year, plan_of(reader, year, body.id), masthead)
        every = self._own_masthead(words_of("de-DE").say("all_bodies"))
        return year_plan_paper(year, plan_of(reader, year), every)

    def _own_masthead(self, body: str, clerk: str = "") -> "Masthead":
        """Return the masthead of a paper of the office itself."""
        from sekretariat.documents.masthead import Masthead, letterhead_of  # noqa: PLC0415  lazy

        own = self._settings.load()
        return Masthead(
            body=body,
            as_of=self._context.today(),
            author=own.name or clerk,
            letterhead=letterhead_of(own.letterhead),
        )

    def _masthead(
        self, reader: Reader, body: Body, as_of: date, meeting: Meeting | None = None
    ) -> "Masthead":
        from sekretariat.documents.masthead import (  # noqa: PLC0415  lazy
            Masthead,
            letterhead_of,
            together,
        )

        own = self._settings.load()
        term_id = (meeting.term_id if meeting else "") or body.term_id
        day = meeting.held_on if meeting and meeting.held_on else as_of
        reference = meeting.file_reference if meeting else ""
        language = "en-GB" if body.language is PaperLanguage.ENGLISH else "de-DE"
        names = questions.body_names(reader, day)
        others = bodies_of(reader, meeting)[1:] if meeting else []
        return Masthead(
            body=together(language, names[body.id][0], [names[one][0] for one in others]),
            as_of=as_of,
            author=own.name,
            language=language,
            letterhead=letterhead_of(body.letterhead or own.letterhead),
            term=reader.get(LegislativeTerm, term_id).number if term_id else None,
            file_reference=reference or body.file_reference,
        )


def _meeting_of(reader: Reader, question: PrintQuestion) -> Meeting:
    return meeting_of(reader, question.meeting_id, question.body, question.as_of)
