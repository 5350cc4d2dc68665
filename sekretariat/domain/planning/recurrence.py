"""Dates in a row: every so many weeks, or on the same weekday of every so many months."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, time, timedelta

from sekretariat.domain.calendar import WEEKDAYS
from sekretariat.domain.fields import (
    Choice,
    check,
    choice,
    day,
    flag,
    reference,
    text,
    time_of_day,
    whole_number,
)
from sekretariat.domain.problems import Problem
from sekretariat.domain.records import Record
from sekretariat.words import N_

LONGEST = 60
WEEK, MONTHS, LAST = 7, 12, 5


class Every(Choice):
    """What a series is counted in."""

    WEEKS = "wochen", N_("weeks")
    MONTHS = "monate", N_("months")


@dataclass(kw_only=True, eq=False)
class Series(Record):
    """What is asked for: the first day says the weekday and, for months, which one of the month.

    It ends after `count` dates or with `until`, whatever comes first. Nothing of it is stored;
    sessions are. `is_last` means the last such weekday of the month; a fifth one is the last.
    """

    body_id: str = reference(N_("Body"), "body", required=True)
    first_day: date | None = day(N_("First day"), required=True)
    begins_at: time | None = time_of_day(N_("Begin"))
    ends_at: time | None = time_of_day(N_("Ends at"))
    venue: str = text(N_("Place"))
    number: int | None = whole_number(N_("Every"), minimum=1, maximum=52)
    unit: Every = choice(N_("Counted in"), Every.MONTHS)
    is_last: bool = flag(N_("On the last such weekday of the month"))
    count: int | None = whole_number(N_("Number of dates"), minimum=1, maximum=LONGEST)
    until: date | None = day(N_("At the latest on"))
    with_steps: bool = flag(N_("Plan the steps of each session"), default=True)

    @property
    def nth(self) -> int:
        """Which one of its weekday the first day is in its month; 5 is the last."""
        place = (self.first_day.day - 1) // WEEK + 1 if self.first_day else LAST
        return LAST if self.is_last else place


def check_series(series: Series) -> list[Problem]:
    """Return what is wrong with a series: no step, no end, an end before its first day."""
    problems = check(series)
    if series.number is None:
        problems.append(Problem("field.missing", {"label": N_("Every")}, "number"))
    if series.count is None and series.until is None:
        problems.append(Problem("series.no_end", {}, "count"))
    if series.until and series.first_day and series.until < series.first_day:
        values = {"start": series.first_day, "end": series.until}
        problems.append(Problem("validity.reversed", values, "until"))
    return problems


def dates(series: Series) -> list[date]:
    """Return the dates of a series without problems; never more than 60: nobody plans further."""
    found: list[date] = []
    for place in range(min(series.count or LONGEST, LONGEST)):
        one = _date_of(series, place)
        if one is None or one > (series.until or date.max):
            break
        found.append(one)
    return found


def told(series: Series) -> Problem:
    """Return the rule of a series in words, as a code with its values."""
    weekday = WEEKDAYS[(series.first_day or date.max).weekday()]
    values = {"number": series.number, "label": weekday, "nth": series.nth}
    if series.unit is Every.WEEKS:
        return Problem("series.weekly" if series.number == 1 else "series.weeks", values)
    which = "last" if series.nth == LAST else "nth"
    return Problem(f"series.{'every' if series.number == 1 else 'months'}_{which}", values)


def _date_of(series: Series, place: int) -> date | None:
    """Return a date by its place; None where the calendar ends."""
    first, step = series.first_day or date.max, (series.number or 1) * place
    try:
        if series.unit is Every.WEEKS:
            return first + timedelta(days=WEEK * step)
        passed = first.year * MONTHS + first.month - 1 + step
        return _weekday_of(passed // MONTHS, passed % MONTHS + 1, first.weekday(), series.nth)
    except (OverflowError, ValueError):
        return None


def _weekday_of(year: int, month: int, weekday: int, nth: int) -> date:
    starts_on, length = monthrange(year, month)
    first = (weekday - starts_on) % WEEK + 1
    if nth == LAST:
        return date(year, month, first + (length - first) // WEEK * WEEK)
    return date(year, month, first + (nth - 1) * WEEK)
