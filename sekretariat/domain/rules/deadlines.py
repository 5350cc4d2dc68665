"""Periods that run forward from an event (§§ 187 to 193 BGB)."""

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta

from sekretariat.domain.fields import Choice
from sekretariat.domain.problems import Problem, Refused
from sekretariat.domain.records import ONE_DAY
from sekretariat.domain.rules.explanations import Explanation
from sekretariat.domain.rules.working_days import count_on, is_working_day, why_no_working_day
from sekretariat.words import N_

MONTHS = 12


class Unit(Choice):
    """What a period is counted in."""

    DAYS = "kalendertage", N_("days")
    WORKING_DAYS = "werktage", N_("working days")
    WEEKS = "wochen", N_("weeks")
    MONTHS = "monate", N_("months")
    YEARS = "jahre", N_("years")


_UNITS = {
    Unit.DAYS: ("d", "day", "days", "tag", "tage", "tagen", "kalendertage"),
    Unit.WORKING_DAYS: ("working day", "working days", "werktag", "werktage", "arbeitstage"),
    Unit.WEEKS: ("w", "week", "weeks", "woche", "wochen"),
    Unit.MONTHS: ("m", "month", "months", "monat", "monate", "monaten"),
    Unit.YEARS: ("y", "year", "years", "jahr", "jahre", "jahren"),
}
_WRITTEN = re.compile(r"\s*(\d{1,4})\s*([a-zäöü]+(?: days?)?)\s*", re.IGNORECASE)


@dataclass(frozen=True)
class Length:
    """How long a period is."""

    number: int
    unit: Unit = Unit.DAYS


def read_length(written: str) -> Length:
    """Read "3 weeks" or "14 Tage"; raises Refused where it is neither."""
    found = _WRITTEN.fullmatch(written)
    word = found.group(2).casefold() if found else ""
    for unit, words in _UNITS.items():
        if found and word in words:
            return Length(int(found.group(1)), unit)
    raise Refused(Problem("rule.not_a_length", {"value": written}, "length"))


@dataclass(frozen=True)
class Deadline:
    """When a period ends: `nominal` by its length, `end` after § 193 BGB."""

    end: date
    nominal: date
    explanation: Explanation


def deadline(event: date, length: Length) -> Deadline:
    """Return the last day of a period that an event sets running and a declaration must keep.

    The day of the event does not count (§ 187 (1)); weeks and months end on the day of the same
    name or number, or the month's last (§ 188); an end on a Saturday, Sunday or holiday moves to
    the next working day (§ 193). Holidays inside the period do not prolong it.
    """
    nominal = _nominal_end(event, length)
    end = nominal if is_working_day(nominal) else count_on(nominal, 1)
    values = {"event": event, "number": length.number, "length": told_length(length), "end": end}
    if end == nominal:
        return Deadline(end, nominal, Explanation("deadline.plain", values))
    why = Explanation("day.why", {"day": nominal, "label": why_no_working_day(nominal)})
    return Deadline(end, nominal, Explanation("deadline.moved", {**values, "why": why}))


def told_length(length: Length) -> Explanation:
    """Return a length in words: "1 day", "3 weeks"."""
    return Explanation(f"length.{length.unit.name.lower()}", {"number": length.number})


def _nominal_end(event: date, length: Length) -> date:
    if length.unit is Unit.WORKING_DAYS:
        return count_on(event, length.number)
    if length.unit is Unit.DAYS:
        return event + ONE_DAY * length.number
    if length.unit is Unit.WEEKS:
        return event + timedelta(weeks=length.number)
    months = length.number * (MONTHS if length.unit is Unit.YEARS else 1)
    return add_months(event, months)


def add_months(day: date, number: int) -> date:
    """Return the day of the same number so many months later, or that month's last."""
    year, month = divmod(day.year * MONTHS + day.month - 1 + number, MONTHS)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))
