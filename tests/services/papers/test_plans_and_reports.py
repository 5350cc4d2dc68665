"""The plan of one body's year, and the report of a body that has not met."""

from datetime import date

from sekretariat.documents.reading_order import texts
from sekretariat.domain.bodies import Body
from sekretariat.domain.meetings import Meeting
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


def test_a_body_without_a_session_has_an_attendance_report_that_says_so(
    office: Secretariat,
) -> None:
    with office.context.work("test", "test") as work:
        work.add(Body(name="Musterkonferenz"))
    said = _said(office, PrintQuestion(paper=Paper.ATTENDANCE_REPORT, body="Musterkonferenz"))
    assert "Musterkonferenz" in said
    assert "Es ist noch keine Sitzung mit Anwesenheit erfasst." in said
