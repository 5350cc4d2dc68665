"""A year day by day: what is on each of its days."""

from datetime import date, time

import pytest

from sekretariat.domain.meetings import MeetingStatus
from sekretariat.domain.planning.calendars import CalendarEntry
from sekretariat.domain.planning.years import PlannedSession, PlannedStep, sessions_in, year_plan

DAY = date(2027, 3, 16)


def session(day: date, begins: time | None = None, name: str = "Sitzung") -> PlannedSession:
    return PlannedSession(
        meeting_id=name,
        held_on=day,
        name=name,
        short=name,
        status=MeetingStatus.SCHEDULED,
        begins_at=begins,
    )


@pytest.mark.parametrize(("year", "days"), [(2027, 365), (2028, 366), (9999, 365)])
def test_a_year_has_all_its_days(year: int, days: int) -> None:
    plan = year_plan(year, (), (), ())
    assert len(plan) == days
    assert list(plan) == sorted(plan)


def test_days_tell_why_offices_are_closed() -> None:
    plan = year_plan(2027, (), (), ())
    assert plan[date(2027, 5, 6)].holiday == "Christi Himmelfahrt"
    assert plan[date(2027, 12, 24)].closed == "Christmas Eve"  # worded where it is shown
    assert plan[DAY].closed == ""


def test_sessions_calendars_and_steps_stand_on_their_days() -> None:
    late, early = session(DAY, time(14), "B"), session(DAY, time(9), "A")
    outside = session(date(2028, 1, 1))
    holidays = CalendarEntry(
        title="Weihnachtsferien", first_day=date(2026, 12, 23), last_day=date(2027, 1, 9)
    )
    step = PlannedStep(meeting_id="B", due_on=DAY, title="Schritt", meeting="B")
    before = PlannedStep(meeting_id="B", due_on=date(2026, 12, 22), title="Früher", meeting="B")
    plan = year_plan(2027, [late, outside, early], [holidays], [step, before])
    assert plan[DAY].sessions == [early, late]
    assert sessions_in(plan) == [early, late]
    assert plan[DAY].steps == [step]
    assert [one.entries for one in plan.values()].count([holidays]) == 9
