"""Periods that run forward, with the test values of the domain paper 4.1 and 4.2."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sekretariat.domain.problems import Refused
from sekretariat.domain.rules.deadlines import Length, Unit, add_months, deadline, read_length
from sekretariat.domain.rules.working_days import (
    count_on,
    is_working_day,
    why_off_duty,
    working_days_between,
)

DAYS = st.dates(date(2000, 1, 1), date(2099, 12, 31))


@pytest.mark.parametrize(
    ("event", "length", "end"),
    [
        (date(2020, 12, 11), "3 weeks", date(2021, 1, 4)),
        (date(2026, 5, 7), "4 weeks", date(2026, 6, 5)),
        (date(2026, 5, 20), "14 days", date(2026, 6, 3)),
        (date(2021, 1, 31), "1 month", date(2021, 3, 1)),
        (date(2020, 11, 3), "6 months", date(2021, 5, 3)),
        (date(2020, 12, 11), "3 Wochen", date(2021, 1, 4)),
        (date(2024, 2, 29), "1 Jahr", date(2025, 2, 28)),
        (date(2026, 12, 23), "1 Tag", date(2026, 12, 24)),
    ],
)
def test_periods_end_as_the_civil_code_says(event: date, length: str, end: date) -> None:
    """Christmas Eve is no public holiday, so the last line's period ends on it."""
    assert deadline(event, read_length(length)).end == end


def test_an_end_that_moved_says_why() -> None:
    found = deadline(date(2020, 12, 11), Length(3, Unit.WEEKS))
    assert found.nominal == date(2021, 1, 1)
    assert found.explanation.code == "deadline.moved"


@pytest.mark.parametrize("written", ["", "drei Wochen", "3", "weeks", "3 fortnights", "-3 days"])
def test_what_is_no_period_is_refused(written: str) -> None:
    with pytest.raises(Refused) as refused:
        read_length(written)
    assert refused.value.problems[0].code == "rule.not_a_length"


@pytest.mark.parametrize(
    ("day", "why"),
    [
        (date(2026, 4, 6), "Ostermontag"),
        (date(2026, 5, 14), "Christi Himmelfahrt"),
        (date(2026, 5, 25), "Pfingstmontag"),
        (date(2026, 6, 4), "Fronleichnam"),
        (date(2027, 3, 29), "Ostermontag"),
        (date(2027, 5, 6), "Christi Himmelfahrt"),
        (date(2027, 5, 17), "Pfingstmontag"),
        (date(2027, 5, 27), "Fronleichnam"),
        (date(2028, 4, 17), "Ostermontag"),
        (date(2028, 5, 25), "Christi Himmelfahrt"),
        (date(2028, 6, 5), "Pfingstmontag"),
        (date(2028, 6, 15), "Fronleichnam"),
        (date(2026, 12, 24), "Christmas Eve"),
        (date(2027, 12, 31), "New Year's Eve"),
        (date(2026, 11, 21), "Saturday"),
        (date(2026, 11, 23), ""),
    ],
)
def test_days_off_duty(day: date, why: str) -> None:
    assert why_off_duty(day) == why


def test_a_day_set_by_ordinance_is_off_duty_too() -> None:
    assert why_off_duty(date(2026, 11, 23), {date(2026, 11, 23)}) == "day off duty"


@given(DAYS, st.integers(0, 400), st.sampled_from(Unit))
def test_a_deadline_ends_on_a_working_day_and_never_early(
    event: date, number: int, unit: Unit
) -> None:
    length = Length(number % 10 if unit is Unit.YEARS else number, unit)
    found = deadline(event, length)
    assert is_working_day(found.end)
    assert event <= found.nominal <= found.end
    assert (found.end - found.nominal).days <= 5


@given(DAYS, st.integers(0, 300))
def test_a_longer_period_never_ends_earlier(event: date, number: int) -> None:
    for unit in (Unit.DAYS, Unit.WEEKS, Unit.MONTHS, Unit.WORKING_DAYS):
        shorter, longer = Length(number, unit), Length(number + 1, unit)
        assert deadline(event, shorter).end <= deadline(event, longer).end


@given(DAYS, st.integers(-120, 120))
def test_months_keep_the_day_or_end_with_the_month(day: date, number: int) -> None:
    moved = add_months(day, number)
    assert (moved.year * 12 + moved.month) - (day.year * 12 + day.month) == number
    assert moved.day == day.day or (moved.day < day.day and add_months(moved, 0) == moved)


@given(DAYS, st.integers(0, 60))
def test_working_days_counted_on_lie_between(day: date, number: int) -> None:
    assert working_days_between(day, count_on(day, number)) == number
    assert working_days_between(count_on(day, number), day) == 0
