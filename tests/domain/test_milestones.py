"""The steps around a session, after scenario 26 of the domain paper."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sekretariat.domain.meetings import Meeting, MeetingKind
from sekretariat.domain.milestones import (
    Milestone,
    MilestoneState,
    check_milestone,
    follow,
    is_moved,
    plan,
    planned_day,
    state_of,
)
from sekretariat.domain.rules.working_days import why_off_duty

MARCH = date(2027, 3, 16)


@pytest.mark.parametrize(
    ("weeks", "day"),
    [(-12, date(2026, 12, 22)), (-4, date(2027, 2, 16)), (8, date(2027, 5, 11))],
)
def test_the_days_of_scenario_26(weeks: int, day: date) -> None:
    assert planned_day(MARCH, weeks * 7) == day


def test_a_day_nobody_works_on_moves_away_from_the_session() -> None:
    """Ten days before Tue 13.04.2021 is Holy Saturday; Good Friday before it is no better."""
    assert planned_day(date(2021, 4, 13), -10) == date(2021, 4, 1)
    assert planned_day(date(2020, 12, 24), 1) == date(2020, 12, 28)


def test_a_plan_runs_from_twelve_weeks_before_to_eight_after() -> None:
    steps = plan(Meeting(), MARCH)
    days = [one.due_on for one in steps]
    assert (days[0], days[-1]) == (date(2026, 12, 22), date(2027, 5, 11))
    assert [one.due_on for one in steps if one.offset_days == 0] == [MARCH]
    assert len(steps) == 21


def test_a_forum_has_steps_of_its_own() -> None:
    steps = plan(Meeting(kind=MeetingKind.FORUM), MARCH)
    assert [one.offset_days for one in steps] == [-56, -42, -28, 0, 14]


def test_a_step_moved_needs_a_reason() -> None:
    step = Milestone(title="Einladung", offset_days=-28, due_on=date(2027, 2, 17))
    assert [one.code for one in check_milestone(step, MARCH)] == ["milestone.no_reason"]
    step.reason = "Papier fehlt"
    assert check_milestone(step, MARCH) == []
    assert check_milestone(Milestone(title="Eigener", due_on=date(2027, 1, 5)), MARCH) == []


@pytest.mark.parametrize(
    ("today", "state"),
    [
        (date(2027, 2, 9), MilestoneState.LATER),
        (date(2027, 2, 10), MilestoneState.SOON),
        (date(2027, 2, 16), MilestoneState.SOON),
        (date(2027, 2, 17), MilestoneState.LATE),
    ],
)
def test_how_a_step_stands(today: date, state: MilestoneState) -> None:
    step = Milestone(title="Einladung", offset_days=-28, due_on=date(2027, 2, 16))
    assert state_of(step, today) is state
    step.done_on = date(2027, 2, 1)
    assert state_of(step, today) is MilestoneState.DONE


def test_open_steps_follow_the_session() -> None:
    later = date(2027, 3, 23)
    planned = Milestone(title="Einladung", offset_days=-28, due_on=date(2027, 2, 16))
    moved = Milestone(title="Papiere", offset_days=-14, due_on=date(2027, 3, 4), reason="Haus")
    done = Milestone(title="Termin", offset_days=-84, due_on=date(2026, 12, 22), done_on=MARCH)
    for one in (planned, moved, done):
        follow(one, MARCH, later)
    assert planned.due_on == date(2027, 2, 23)
    assert moved.due_on == date(2027, 3, 11)
    assert done.due_on == date(2026, 12, 22)


@given(st.dates(date(2001, 1, 1), date(2098, 12, 31)), st.integers(-120, 120))
def test_planned_days_are_working_days_on_their_side(held_on: date, offset: int) -> None:
    found = planned_day(held_on, offset)
    if offset:
        assert not why_off_duty(found)
        assert (found > held_on) == (offset > 0)
    step = Milestone(offset_days=offset, due_on=found)
    assert not is_moved(step, held_on)
