"""The plan of one body's year, and the report of a body that has not met."""

from datetime import date

from sekretariat.documents.reading_order import texts
from sekretariat.domain.bodies import Body
from sekretariat.domain.meetings import Meeting
from sekretariat.domain.milestones import Milestone
from sekretariat.services.papers.kinds import Paper, PrintQuestion
from sekretariat.services.secretariat import Secretariat


def _two_bodies(office: Secretariat) -> None:
    """Add two bodies; each meets once in 2027."""
    with office.context.work("test", "test") as work:
        for name, month in (("Musterkonferenz", 3), ("Beispielrat", 5)):
            body = Body(name=name)
            work.add(body)
            work.add(Meeting(body_id=body.id, held_on=date(2027, month, 9)))


def _said(office: Secretariat, question: PrintQuestion) -> str:
    return "\n".join(texts(office.printing.document(question)))


def test_the_plan_of_one_body_leaves_out_the_others(office: Secretariat) -> None:
    _two_bodies(office)
    every = _said(office, PrintQuestion(paper=Paper.YEAR_PLAN, year=2027))
    assert "Musterkonferenz" in every
    assert "Beispielrat" in every
    alone = _said(office, PrintQuestion(paper=Paper.YEAR_PLAN, year=2027, body="Beispielrat"))
    assert "Beispielrat" in alone
    assert "Musterkonferenz" not in alone


def test_without_a_year_the_plan_is_of_this_year_else_of_the_last_with_a_session(
    office: Secretariat,
) -> None:
    """Asked for in 2026 of an office whose sessions were in 2027, an empty sheet helps nobody."""
    this = str(office.context.today().year)
    assert f"Jahresplan {this}" in _said(office, PrintQuestion(paper=Paper.YEAR_PLAN))
    _two_bodies(office)
    assert "Jahresplan 2027" in _said(office, PrintQuestion(paper=Paper.YEAR_PLAN))
    alone = _said(office, PrintQuestion(paper=Paper.YEAR_PLAN, body="Beispielrat"))
    assert "Jahresplan 2027" in alone
    with office.context.work("test", "test") as work:
        [body] = work.find(Body, name="Musterkonferenz")
        work.add(Meeting(body_id=body.id, held_on=office.context.today()))
    assert f"Jahresplan {this}" in _said(office, PrintQuestion(paper=Paper.YEAR_PLAN))


def test_a_checklist_is_of_the_newest_session_that_has_steps(office: Secretariat) -> None:
    _two_bodies(office)
    with office.context.work("test", "test") as work:
        earlier = min(work.find(Meeting), key=lambda one: one.held_on or date.max)
        work.add(Milestone(meeting_id=earlier.id, title="Saal buchen", due_on=date(2027, 1, 5)))
    assert "Saal buchen" in _said(office, PrintQuestion(paper=Paper.CHECKLIST))


def test_a_body_without_a_session_has_an_attendance_report_that_says_so(
    office: Secretariat,
) -> None:
    with office.context.work("test", "test") as work:
        work.add(Body(name="Musterkonferenz"))
    said = _said(office, PrintQuestion(paper=Paper.ATTENDANCE_REPORT, body="Musterkonferenz"))
    assert "Musterkonferenz" in said
    assert "Es ist noch keine Sitzung mit Anwesenheit erfasst." in said
