"""Days nobody works in Hesse: weekends and public holidays."""

from collections.abc import Mapping
from datetime import date
from functools import lru_cache

from sekretariat.domain.problems import Problem, Severity
from sekretariat.words import N_

WEEKDAYS = (
    N_("Monday"),
    N_("Tuesday"),
    N_("Wednesday"),
    N_("Thursday"),
    N_("Friday"),
    N_("Saturday"),
    N_("Sunday"),
)
_SATURDAY = 5


def holiday_on(day: date) -> str:
    """Return the German name of Hesse's public holiday on a day, "" where there is none."""
    return _holidays(day.year).get(day, "")


def day_hint(day: date | None) -> Problem | None:
    """Return a hint where an office would hardly meet: on a public holiday or at the weekend."""
    if day is None:
        return None
    name = holiday_on(day)
    if name:
        values = {"day": day, "holiday": name}
        return Problem("meeting.on_holiday", values, "held_on", Severity.HINT)
    if day.weekday() >= _SATURDAY:
        values = {"day": day, "label": WEEKDAYS[day.weekday()]}
        return Problem("meeting.on_weekend", values, "held_on", Severity.HINT)
    return None


@lru_cache(maxsize=16)
def _holidays(year: int) -> Mapping[date, str]:
    from holidays import country_holidays  # noqa: PLC0415  lazy: takes a third of a second

    return dict(country_holidays("DE", subdiv="HE", language="de", years=year))
