"""Dates in a row: weekdays stay, months keep their place, the calendar's end ends them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sekretariat.domain.planning.recurrence import Every, Series, check_series, dates, told
from sekretariat.words.sentences import sentence

TUESDAY = date(2027, 3, 16)  # the third of its month


def series(
    first: date = TUESDAY,
    number: int = 1,
    unit: Every = Every.MONTHS,
    *,
    count: int | None = None,
    until: date | None = None,
    is_last: bool = False,
) -> Series:
    return Series(body_id="b", first_day=first, number=number, unit=unit, count=count,
                  until=until, is_last=is_last)  # fmt: skip


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        (series(count=3), [TUESDAY, date(2027, 4, 20), date(2027, 5, 18)]),
        (series(number=6, count=3), [TUESDAY, date(2027, 9, 21), date(2028, 3, 21)]),
        (series(count=2, is_last=True), [date(2027, 3, 30), date(2027, 4, 27)]),
        (series(date(2027, 3, 30), count=2), [date(2027, 3, 30), date(2027, 4, 27)]),
        (series(number=2, unit=Every.WEEKS, count=2), [TUESDAY, date(2027, 3, 30)]),
        (series(until=date(2027, 5, 17)), [TUESDAY, date(2027, 4, 20)]),
        (series(count=1, until=date(2027, 5, 17)), [TUESDAY]),
        (series(date(9999, 11, 16), count=4), [date(9999, 11, 16), date(9999, 12, 21)]),
        (series(date(9999, 12, 28), unit=Every.WEEKS, count=4), [date(9999, 12, 28)]),
    ],
)
def test_dates_follow_the_rule(asked: Series, expected: list[date]) -> None:
    assert dates(asked) == expected


@given(
    st.dates(date(2000, 1, 1), date(2100, 1, 1)),
    st.integers(1, 12),
    st.sampled_from(list(Every)),
    st.integers(1, 80),
)
def test_all_dates_fall_on_the_weekday_of_the_first(
    first: date, number: int, unit: Every, count: int
) -> None:
    found = dates(series(first, number, unit, count=count))
    assert {one.weekday() for one in found} == {first.weekday()}
    assert len(found) == min(count, 60)
    assert found == sorted(set(found))
    if unit is Every.WEEKS:
        assert found[0] == first
        assert found[-1] - found[0] == timedelta(weeks=number) * (len(found) - 1)


def test_what_is_wrong_with_a_series_is_told_at_its_field() -> None:
    wrong = Series(body_id="b", first_day=TUESDAY, until=date(2027, 1, 1))
    assert [(one.code, one.field) for one in check_series(wrong)] == [
        ("field.missing", "number"), ("validity.reversed", "until"),
    ]  # fmt: skip
    empty = [(one.code, one.field) for one in check_series(Series(number=1))]
    assert empty == [
        ("field.missing", "body_id"), ("field.missing", "first_day"), ("series.no_end", "count"),
    ]  # fmt: skip
    assert check_series(series(count=2)) == []
    assert Series().nth == 5


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        (series(), "Jeden Monat am 3. Dienstag"),
        (series(is_last=True), "Jeden Monat am letzten Dienstag"),
        (series(number=6), "Alle 6 Monate am 3. Dienstag"),
        (series(number=6, is_last=True), "Alle 6 Monate am letzten Dienstag"),
        (series(unit=Every.WEEKS), "Jeden Dienstag"),
        (series(number=2, unit=Every.WEEKS), "Alle 2 Wochen am Dienstag"),
    ],
)
def test_a_rule_is_told_in_words(asked: Series, words: str) -> None:
    rule = told(asked)
    assert sentence(rule.code, rule.values, "de") == words
