"""Which paper is meant, by body, session or day, and what is said where none is."""

from datetime import date

import pytest

from sekretariat.domain.bodies import Body
from sekretariat.domain.problems import Refused
from sekretariat.services.bodies import BodyCard
from sekretariat.services.papers.kinds import Paper, PrintQuestion
from sekretariat.services.secretariat import Secretariat
from sekretariat.words.sentences import sentence

MARCH, NOVEMBER = date(2020, 3, 3), date(2020, 11, 3)


def body(office: Secretariat, name: str, parent: str = "") -> str:
    return office.bodies.save(BodyCard(Body(name=name, parent_id=parent))).body.id


def session(office: Secretariat, body_id: str, day: date | None) -> str:
    meeting = office.meetings.draft(body_id, day)
    meeting.venue = f"Saal am {day:%d.%m.}" if day else ""
    return office.meetings.add(meeting).id


def words(office: Secretariat, **asked: object) -> str:
    """Return everything a paper says, as one text."""
    return str(office.printing.document(PrintQuestion(**asked)))  # type: ignore[arg-type]


def refusal(office: Secretariat, **asked: object) -> tuple[str, str]:
    with pytest.raises(Refused) as refused:
        words(office, **asked)
    (problem,) = refused.value.problems
    return problem.code, sentence(problem.code, problem.values)


def test_the_only_body_with_forums_needs_not_be_named(office: Secretariat) -> None:
    assert refusal(office, paper=Paper.MEMBER_LIST)[0] == "body.none"
    main = body(office, "Musterkonferenz")
    body(office, "Forum Bildung", main)
    assert "Musterkonferenz" in words(office, paper=Paper.MEMBER_LIST)


def test_of_two_bodies_one_is_asked_for_and_both_are_named(office: Secretariat) -> None:
    body(office, "Musterkonferenz")
    body(office, "Musterbeirat")
    code, told = refusal(office, paper=Paper.MEMBER_LIST)
    assert code == "print.which_body"
    assert "Musterkonferenz; Musterbeirat" in told
    assert "Musterbeirat" in words(office, paper=Paper.MEMBER_LIST, body="Musterbeirat")


def test_a_session_brings_its_body_along(office: Secretariat) -> None:
    body(office, "Musterkonferenz")
    meeting = session(office, body(office, "Musterbeirat"), MARCH)
    assert "Musterbeirat" in words(office, paper=Paper.MEMBER_LIST, meeting_id=meeting)


@pytest.mark.parametrize("paper", [Paper.AGENDA, Paper.ATTENDANCE_LIST])
def test_the_latest_session_is_meant_unless_a_day_is_named(
    office: Secretariat, paper: Paper
) -> None:
    main = body(office, "Musterkonferenz")
    assert refusal(office, paper=paper)[0] == "print.which_meeting"
    session(office, main, NOVEMBER)
    session(office, main, MARCH)
    assert "Saal am 03.11." in words(office, paper=paper)
    assert "Saal am 03.03." in words(office, paper=paper, body="Musterkonferenz", as_of=MARCH)
    assert refusal(office, paper=paper, as_of=date(2021, 1, 1))[0] == "print.which_meeting"
