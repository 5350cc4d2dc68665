"""How urgent a task is, on Tuesday 3 November 2020."""

from datetime import date

import pytest

from sekretariat.domain.due import Due, due_of
from sekretariat.domain.resolutions import Task, TaskStatus

TODAY = date(2020, 11, 3)


@pytest.mark.parametrize(
    ("due_on", "remind_on", "expected"),
    [
        (date(2020, 11, 2), None, Due.OVERDUE),
        (TODAY, None, Due.TODAY),
        (date(2020, 11, 8), None, Due.THIS_WEEK),
        (date(2020, 11, 9), None, Due.SOON),
        (date(2020, 12, 3), None, Due.SOON),
        (date(2020, 12, 4), None, Due.LATER),
        (None, None, Due.UNDATED),
        (date(2020, 12, 1), date(2020, 10, 30), Due.TODAY),
        (date(2020, 12, 10), date(2020, 11, 20), Due.SOON),
        (None, date(2020, 11, 6), Due.THIS_WEEK),
        (date(2020, 11, 2), date(2020, 11, 20), Due.OVERDUE),
    ],
)
def test_the_day_decides_or_the_reminder_before_it(
    due_on: date | None, remind_on: date | None, expected: Due
) -> None:
    assert due_of(Task(title="Bericht", due_on=due_on, remind_on=remind_on), TODAY) is expected


def test_what_is_done_is_over() -> None:
    done = Task(title="Bericht", due_on=date(2020, 11, 2), status=TaskStatus.DONE)
    assert due_of(done, TODAY) is Due.OVER
