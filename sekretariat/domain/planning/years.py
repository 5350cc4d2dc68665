"""A year day by day: sessions, closed days, calendars and steps due."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, time

from sekretariat.domain.calendar import holiday_on
from sekretariat.domain.meetings import MeetingStatus
from sekretariat.domain.planning.calendars import CalendarEntry
from sekretariat.domain.problems import Problem
from sekretariat.domain.records import ONE_DAY
from sekretariat.domain.rules.working_days import why_off_duty

INITIALS, SHORTEST, CUT = 4, 6, 4


@dataclass(frozen=True, kw_only=True)
class PlannedSession:
    """A session on one of its days; `hints` speak against it.

    `short` is what fits into a wide cell, `shortest` into any.
    """

    meeting_id: str
    held_on: date
    name: str
    short: str
    status: MeetingStatus
    begins_at: time | None = None
    ends_at: time | None = None
    venue: str = ""
    hints: tuple[Problem, ...] = ()
    shortest: str = ""


@dataclass(frozen=True, kw_only=True)
class PlannedStep:
    """A step around a session, due on a day."""

    meeting_id: str
    due_on: date
    title: str
    meeting: str
    is_done: bool = False


@dataclass
class PlannedDay:
    """What is on one day; `closed` says why offices are closed, "" where they work."""

    day: date
    closed: str = ""
    holiday: str = ""
    sessions: list[PlannedSession] = field(default_factory=list)
    entries: list[CalendarEntry] = field(default_factory=list)
    steps: list[PlannedStep] = field(default_factory=list)


Year = Mapping[date, PlannedDay]


def shortest_form(name: str, short_name: str) -> str:
    """Return what of a body fits into the smallest cell: the initials of a name, else a beginning.

    "Forum 5" gives F5, "Hessische Musterkonferenz" HM, "Musterkonferenz" Must.
    """
    own = short_name or name
    if len(own) <= SHORTEST:
        return own
    for each in (own, name):
        initials = [word[0] for word in each.split() if word[0].isupper() or word[0].isdigit()]
        if len(initials) > 1:
            return "".join(initials[:INITIALS])
    return f"{own[:CUT]}."


def year_plan(
    year: int,
    sessions: Iterable[PlannedSession],
    entries: Iterable[CalendarEntry],
    steps: Iterable[PlannedStep],
) -> Year:
    """Return every day of a year with what is on it; what lies outside is passed over."""
    days = {day: PlannedDay(day, why_off_duty(day), holiday_on(day)) for day in days_in(year)}
    kept = sorted(entries, key=lambda one: (one.first_day or date.max, one.title))
    for session in sorted(sessions, key=lambda one: (one.begins_at or time.min, one.name)):
        if session.held_on in days:
            days[session.held_on].sessions.append(session)
    for step in steps:
        if step.due_on in days:
            days[step.due_on].steps.append(step)
    for day, planned in days.items():
        planned.entries = [one for one in kept if one.holds_on(day)]
    return days


def sessions_in(year: Year) -> list[PlannedSession]:
    """Return the sessions of a year by their day."""
    return [session for planned in year.values() for session in planned.sessions]


def days_in(year: int) -> list[date]:
    """Return the days of a year."""
    first, last = date(year, 1, 1), date(year, 12, 31)
    return [first + ONE_DAY * place for place in range((last - first).days + 1)]
