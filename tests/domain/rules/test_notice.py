"""The notice of a session, with the test values of the domain paper 4.3."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sekretariat.domain.rules.deadlines import Length, Unit
from sekretariat.domain.rules.notice import (
    Basis,
    CountMode,
    Light,
    NoticeRule,
    PostUnit,
    latest_notice,
    light,
)
from sekretariat.domain.rules.working_days import why_off_duty
from sekretariat.words.sentences import sentence

DAYS = st.dates(date(2001, 1, 1), date(2099, 12, 31))


def rule(number: int, mode: CountMode = CountMode.FULL_DAYS) -> NoticeRule:
    return NoticeRule(length=Length(number), mode=mode)


@pytest.mark.parametrize(
    ("session", "number", "receipt", "dispatch"),
    [
        (date(2020, 11, 3), 21, date(2020, 10, 12), date(2020, 10, 9)),
        (date(2026, 6, 9), 14, date(2026, 5, 22), date(2026, 5, 19)),
        (date(2026, 4, 21), 14, date(2026, 4, 2), date(2026, 3, 30)),
        (date(2027, 1, 12), 14, date(2026, 12, 28), date(2026, 12, 23)),
        (date(2020, 11, 3), 3, date(2020, 10, 30), date(2020, 10, 27)),
    ],
)
def test_the_last_days_of_the_paper(
    session: date, number: int, receipt: date, dispatch: date
) -> None:
    found = latest_notice(session, rule(number))
    assert (found.latest_receipt, found.latest_dispatch) == (receipt, dispatch)


def test_at_the_latest_is_one_day_later_before_it_moves() -> None:
    found = latest_notice(date(2020, 11, 3), rule(21, CountMode.AT_LATEST))
    assert found.latest_receipt == date(2020, 10, 13)


def test_where_dispatch_counts_no_days_of_post_are_added() -> None:
    dispatch = replace(rule(21), basis=Basis.DISPATCH)
    found = latest_notice(date(2020, 11, 3), dispatch)
    assert (found.latest_receipt, found.latest_dispatch) == (None, date(2020, 10, 12))


def test_delivery_days_pass_over_sundays_and_holidays() -> None:
    """Receipt by Tue 02.06.2026; Mon, Sat and Fri are delivery days before it, Sunday is none."""
    delivery = replace(rule(13), post_unit=PostUnit.DELIVERY_DAYS)
    found = latest_notice(date(2026, 6, 16), delivery)
    assert (found.latest_receipt, found.latest_dispatch) == (date(2026, 6, 2), date(2026, 5, 29))


def test_working_days_pass_over_weekends() -> None:
    """Five full working days before Tue 24.11.2026 are Mon 23. back to Tue 17.; so Mon 16."""
    working = replace(rule(5), length=Length(5, Unit.WORKING_DAYS))
    assert latest_notice(date(2026, 11, 24), working).latest_receipt == date(2026, 11, 16)


@pytest.mark.parametrize(
    ("length", "receipt"),
    [
        (Length(1, Unit.MONTHS), date(2026, 2, 27)),
        (Length(1, Unit.YEARS), date(2025, 3, 28)),
    ],
)
def test_months_and_years_are_counted_back_by_the_calendar(length: Length, receipt: date) -> None:
    """Tue 31.03.2026: there is no 31.02., so the 28.; the 31.03.2025 is a Monday."""
    found = latest_notice(date(2026, 3, 31), NoticeRule(length=length))
    assert found.latest_receipt == receipt


def test_it_explains_itself_in_one_german_sentence() -> None:
    found = latest_notice(date(2026, 6, 9), rule(14))
    told = sentence(found.explanation.code, found.explanation.values, "de")
    assert "22.05.2026" in told
    assert "25.05.2026" in told
    assert "Pfingstmontag" in told
    assert "19.05.2026" in told


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        (date(2020, 10, 6), Light.GREEN),
        (date(2020, 10, 7), Light.AMBER),
        (date(2020, 10, 9), Light.AMBER),
        (date(2020, 10, 10), Light.RED),
    ],
)
def test_the_light_leaves_three_working_days(today: date, expected: Light) -> None:
    assert light(latest_notice(date(2020, 11, 3), rule(21)), today) is expected


@given(DAYS, st.integers(0, 90), st.sampled_from(CountMode), st.sampled_from(PostUnit))
def test_a_last_day_moves_earlier_and_never_later(
    session: date, number: int, mode: CountMode, post: PostUnit
) -> None:
    wanted = NoticeRule(length=Length(number), mode=mode, post_unit=post)
    found = latest_notice(session, wanted)
    assert found.latest_receipt is not None
    assert not why_off_duty(found.latest_receipt)
    assert not why_off_duty(found.latest_dispatch)
    distance = (session - found.latest_receipt).days
    assert distance >= number + (mode is CountMode.FULL_DAYS)
    assert found.latest_dispatch <= found.latest_receipt


@given(DAYS, st.integers(0, 60))
def test_full_days_are_the_stricter_mode(session: date, number: int) -> None:
    strict = latest_notice(session, rule(number)).latest_receipt
    loose = latest_notice(session, rule(number, CountMode.AT_LATEST)).latest_receipt
    assert strict is not None
    assert loose is not None
    assert strict <= loose
