"""Answers to the doubtful lines of a plan: one by one, and all that are left at once."""

import pytest

from sekretariat.domain.imports.lists import Candidate, Entry, OnDoubt, Reason, RowStatus
from sekretariat.domain.imports.plans import Answer, ImportPlan, PlanRow

ADA = Candidate("ada", "Ada Muster", Reason.OTHER_NAME, 80)


def row(number: int, status: RowStatus) -> PlanRow:
    candidates = (ADA,) if status is RowStatus.DOUBTFUL else ()
    return PlanRow(
        number=number, status=status, person="Ada Muster", entry=Entry(), candidates=candidates
    )


@pytest.fixture
def plan() -> ImportPlan:
    """A plan of three lines: two doubtful ones, between them one that is clear."""
    states = (RowStatus.DOUBTFUL, RowStatus.UNCHANGED, RowStatus.DOUBTFUL)
    rows = [row(number, status) for number, status in enumerate(states, start=2)]
    return ImportPlan(file="Liste.xlsx", sheet="A", header_row=1, columns=(), rows=rows)


def test_a_line_left_out_and_taken_in_again_waits_for_its_answer(plan: ImportPlan) -> None:
    doubtful = plan.rows[0]
    doubtful.leave_out()
    assert plan.undecided() == [plan.rows[2]]
    assert doubtful.answer is Answer.LEFT_OUT
    doubtful.take_in()
    assert plan.undecided() == [doubtful, plan.rows[2]]
    assert doubtful.answer is None


@pytest.mark.parametrize(
    ("on_doubt", "answers"),
    [
        (OnDoubt.FAIL, [Answer.SAME, None, None]),
        (OnDoubt.SKIP, [Answer.SAME, None, Answer.LEFT_OUT]),
        (OnDoubt.NEW, [Answer.SAME, None, Answer.NEW]),
    ],
)
def test_what_nobody_decided_is_answered_at_once(
    plan: ImportPlan, on_doubt: OnDoubt, answers: list[Answer | None]
) -> None:
    plan.rows[0].is_person(ADA)
    plan.settle(on_doubt)
    assert [one.answer for one in plan.rows] == answers
    assert plan.rows[0].person_id == "ada"
