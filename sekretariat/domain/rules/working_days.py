"""Which days count: holidays of Hesse (§ 1 HFeiertagsG), weekends, days the offices are closed."""

from collections.abc import Callable, Collection
from datetime import date

from sekretariat.domain.calendar import WEEKDAYS, holiday_on
from sekretariat.domain.records import ONE_DAY
from sekretariat.words import N_

SATURDAY, SUNDAY = 5, 6
CLOSED = {(12, 24): N_("Christmas Eve"), (12, 31): N_("New Year's Eve")}
"""Days off duty by (month, day); no public holidays, so no legal period ends later for them."""

IsCounted = Callable[[date], bool]


def why_no_working_day(day: date) -> str:
    """Return why a day is none from Monday to Friday without a holiday; "" where it is one."""
    if day.weekday() >= SATURDAY:
        return holiday_on(day) or WEEKDAYS[day.weekday()]
    return holiday_on(day)


def why_off_duty(day: date, also: Collection[date] = ()) -> str:
    """Return why the offices are closed on a day; `also` are single days set by ordinance."""
    if day in also:
        return N_("day off duty")
    return why_no_working_day(day) or CLOSED.get((day.month, day.day), "")


def is_working_day(day: date) -> bool:
    """Tell whether a day is a working day: Monday to Friday, no public holiday."""
    return not why_no_working_day(day)


def is_delivery_day(day: date) -> bool:
    """Tell whether letters are delivered: Monday to Saturday, no public holiday."""
    return day.weekday() != SUNDAY and not holiday_on(day)


def count_on(day: date, number: int, is_counted: IsCounted = is_working_day) -> date:
    """Return the day that is so many counted days later (earlier where negative)."""
    step = ONE_DAY if number >= 0 else -ONE_DAY
    left = abs(number)
    while left:
        day += step
        left -= is_counted(day)
    return day


def working_days_between(first: date, last: date) -> int:
    """Count the working days after the first day up to the last; none where it lies before."""
    days = (last - first).days
    return sum(is_working_day(first + ONE_DAY * n) for n in range(1, days + 1))
