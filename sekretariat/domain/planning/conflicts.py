"""What speaks against a day for a session, as hints with their reason (domain paper 4.9)."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, time

from sekretariat.domain.calendar import day_hint, holiday_on
from sekretariat.domain.planning.calendars import CalendarEntry, CalendarKind
from sekretariat.domain.planning.gatherings import SessionDay
from sekretariat.domain.problems import Problem, Severity
from sekretariat.domain.records import ONE_DAY
from sekretariat.domain.rules.working_days import CLOSED

NAMED = 3
_MONDAY, _FRIDAY = 0, 4


@dataclass(frozen=True, kw_only=True)
class Gathering:
    """A session as far as it can be in another one's way; `persons` are names by id."""

    name: str
    days: Sequence[SessionDay]
    body_ids: frozenset[str] = frozenset()
    persons: Mapping[str, str] = field(default_factory=dict)
    venue: str = ""


def conflicts(
    session: Gathering, entries: Iterable[CalendarEntry], others: Iterable[Gathering]
) -> list[Problem]:
    """Return what speaks against the days of a session, day by day; warnings and hints only."""
    kept = sorted(entries, key=lambda one: (one.first_day or date.max, one.title))
    meeting = list(others)
    found: list[Problem] = []
    for one in session.days:
        found += _of_the_day(one.held_on)
        found += [_of_entry(one.held_on, entry) for entry in kept if entry.holds_on(one.held_on)]
        for other in meeting:
            found += _of_other(session, one, other)
    return found


def _of_the_day(day: date) -> Iterator[Problem]:
    """Holidays, days off duty, weekends, and days between a holiday and a weekend."""
    told = day_hint(day)
    if told is not None:
        is_holiday = told.code == "meeting.on_holiday"
        yield replace(told, severity=Severity.WARNING if is_holiday else Severity.HINT)
    elif label := CLOSED.get((day.month, day.day)):
        values = {"day": day, "label": label}
        yield Problem("meeting.off_duty", values, "held_on", Severity.WARNING)
    elif neighbour := _bridged(day):
        values = {"day": day, "other": neighbour, "holiday": holiday_on(neighbour)}
        yield Problem("meeting.bridge_day", values, "held_on", Severity.HINT)


def _bridged(day: date) -> date | None:
    """Return the holiday a day joins to a weekend: the Friday after it, the Monday before it."""
    beside = {_MONDAY: day + ONE_DAY, _FRIDAY: day - ONE_DAY}.get(day.weekday())
    return beside if beside is not None and holiday_on(beside) else None


def _of_entry(day: date, entry: CalendarEntry) -> Problem:
    is_stretch = entry.until != entry.first_day
    values = {
        "day": day,
        "label": entry.kind.label,
        "title": entry.title,
        "first": entry.first_day,
        "last": entry.until,
    }
    is_school = entry.kind is CalendarKind.SCHOOL
    severity = Severity.WARNING if is_school else Severity.HINT
    code = "meeting.in_calendar" if is_stretch else "meeting.on_calendar_day"
    return Problem(code, values, "held_on", severity)


def _of_other(session: Gathering, one: SessionDay, other: Gathering) -> Iterator[Problem]:
    same_day = [day for day in other.days if day.held_on == one.held_on]
    if not same_day:
        return
    values: dict[str, object] = {"day": one.held_on, "name": other.name}
    if session.body_ids & other.body_ids:
        yield Problem("meeting.same_body", values, "held_on", Severity.HINT)
    shared = [name for person, name in session.persons.items() if person in other.persons]
    if shared:
        told = {**values, "count": len(shared), "names": tuple(shared[:NAMED])}
        code = "meeting.same_persons" if len(shared) <= NAMED else "meeting.many_same_persons"
        yield Problem(code, told, "held_on", Severity.HINT)
    is_same_place = session.venue and session.venue == other.venue
    if is_same_place and any(_overlap(one, day) for day in same_day):
        yield Problem(
            "meeting.same_place", {**values, "venue": session.venue}, "venue", Severity.HINT
        )


def _overlap(one: SessionDay, other: SessionDay) -> bool:
    """Tell whether two sessions of one day run at the same time; an open time may be any."""
    one_ends, other_ends = one.ends_at or time.max, other.ends_at or time.max
    return (one.begins_at or time.min) < other_ends and (other.begins_at or time.min) < one_ends
