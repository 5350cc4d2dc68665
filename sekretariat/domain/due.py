"""How urgent a day is, in words a list can colour."""

from datetime import date, timedelta

from sekretariat.domain.fields import Choice
from sekretariat.domain.resolutions import Task, TaskStatus
from sekretariat.words import N_

DAYS_OF_WEEK = 6
SOON = timedelta(days=30)


class Due(Choice):
    """When something has to be done, the most urgent first."""

    OVERDUE = "überfällig", N_("overdue")
    TODAY = "heute", N_("today")
    THIS_WEEK = "diese_woche", N_("this week")
    SOON = "bald", N_("soon")
    LATER = "später", N_("later")
    UNDATED = "ohne_termin", N_("no date")
    OVER = "erledigt", N_("over")


def due_on(day: date | None, today: date) -> Due:
    """Return how urgent a day is; this week ends on its Sunday, soon is within thirty days."""
    if day is None:
        return Due.UNDATED
    if day < today:
        return Due.OVERDUE
    if day == today:
        return Due.TODAY
    sunday = today + timedelta(days=DAYS_OF_WEEK - today.weekday())
    if day <= sunday:
        return Due.THIS_WEEK
    return Due.SOON if day <= today + SOON else Due.LATER


def due_of(task: Task, today: date) -> Due:
    """Return how urgent a task is: by its day, or the day to be reminded where that is sooner.

    One that is done or dropped is over; one to be reminded of is never overdue by that alone.
    """
    if task.status is not TaskStatus.OPEN:
        return Due.OVER
    by_day = due_on(task.due_on, today)
    if task.remind_on is None or by_day is Due.OVERDUE:
        return by_day
    return min(by_day, due_on(max(task.remind_on, today), today), key=list(Due).index)
