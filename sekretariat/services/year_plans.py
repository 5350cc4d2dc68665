"""The plan of a year: all sessions with what speaks against them, calendars, steps due."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path

from sekretariat.domain.meetings import Meeting
from sekretariat.domain.milestones import Milestone
from sekretariat.domain.planning.calendars import CalendarEntry
from sekretariat.domain.planning.conflicts import Gathering, conflicts
from sekretariat.domain.planning.gatherings import JointBody, MeetingDay, days_of
from sekretariat.domain.planning.states import OFF
from sekretariat.domain.planning.years import (
    PlannedSession,
    PlannedStep,
    Year,
    days_in,
    sessions_in,
    shortest_form,
    year_plan,
)
from sekretariat.domain.problems import Problem
from sekretariat.domain.sessions import meeting_name
from sekretariat.services.context import Context
from sekretariat.services.session_hints import gathering
from sekretariat.storage import bodies as questions
from sekretariat.storage.unit_of_work import Reader


class YearPlans:
    """Years as an office plans them."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def plan(self, year: int, body_id: str = "") -> Year:
        """Return a year with the sessions of a body, or of all; a joint one counts for each."""
        with self._context.reader() as reader:
            return plan_of(reader, year, body_id)

    def calendar(self, year: int, path: Path, body_id: str = "") -> int:
        """Write the sessions of a year as a calendar file; return how many days they take."""
        from sekretariat.exchange.calendars import Entry, write_calendar  # noqa: PLC0415  lazy

        entries = [
            Entry(
                uid=f"{one.meeting_id}-{one.held_on:%Y%m%d}",
                day=one.held_on,
                title=one.name,
                times=(one.begins_at, one.ends_at),
                place=one.venue,
            )
            for one in sessions_in(self.plan(year, body_id))
            if one.status not in OFF
        ]
        write_calendar(entries, path, made_at=self._context.clock())
        return len(entries)


def plan_of(reader: Reader, year: int, body_id: str = "") -> Year:
    """Return the plan of a year."""
    sessions = _Sessions(reader)
    chosen = [one for one in sessions.meetings if body_id in {"", *sessions.bodies[one.id]}]
    entries = reader.find(CalendarEntry)
    planned = [
        session
        for one in chosen
        if any(day.held_on.year == year for day in sessions.days[one.id])
        for session in _planned(sessions, one, entries)
    ]
    return year_plan(year, planned, entries, _steps(reader, chosen, year))


class _Sessions:
    """All sessions with their bodies and days, read at once."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.meetings = reader.find(Meeting)
        self.bodies = {one.id: [one.body_id] for one in self.meetings}
        for joint in reader.find(JointBody):
            self.bodies[joint.meeting_id].append(joint.body_id)
        further = defaultdict(list)
        for one in reader.find(MeetingDay):
            further[one.meeting_id].append(one)
        self.days = {one.id: days_of(one, further[one.id]) for one in self.meetings}
        self.on_day = defaultdict(list)
        for meeting in self.meetings:
            for day in self.days[meeting.id] if meeting.status not in OFF else ():
                self.on_day[day.held_on].append(meeting)

    def hints(self, meeting: Meeting, entries: Sequence[CalendarEntry]) -> list[Problem]:
        """Return what speaks against the days of a session; nothing once it is off."""
        if meeting.status in OFF:
            return []
        beside = {one.id: one for day in self.days[meeting.id] for one in self.on_day[day.held_on]}
        others = [self._gathering(one) for one in beside.values() if one is not meeting]
        own = self._gathering(meeting, has_others=bool(others))
        return conflicts(own, entries, others)

    def _gathering(self, meeting: Meeting, *, has_others: bool = True) -> Gathering:
        days, body_ids = self.days[meeting.id], self.bodies[meeting.id]
        return gathering(self.reader, meeting, days, body_ids, has_others=has_others)


def _planned(
    sessions: _Sessions, meeting: Meeting, entries: Sequence[CalendarEntry]
) -> Iterator[PlannedSession]:
    days = sessions.days[meeting.id]
    names = questions.body_names(sessions.reader, days[0].held_on)
    name, short_name, _ = names[meeting.body_id]
    number = f" {meeting.ordinal_in_term}" if meeting.ordinal_in_term else ""
    hints = sessions.hints(meeting, entries)
    for day in days:
        yield PlannedSession(
            meeting_id=meeting.id,
            held_on=day.held_on,
            name=meeting_name(meeting, name),
            short=f"{short_name or name}{number}",
            shortest=f"{shortest_form(name, short_name)}{number}",
            status=meeting.status,
            begins_at=day.begins_at,
            ends_at=day.ends_at,
            venue=meeting.venue,
            hints=tuple(one for one in hints if one.values["day"] == day.held_on),
        )


def _steps(reader: Reader, meetings: Iterable[Meeting], year: int) -> Iterator[PlannedStep]:
    wanted = {one.id: one for one in meetings if one.status not in OFF}
    names = questions.body_names(reader, date(year, 1, 1))
    found = reader.find(Milestone, due_on=days_in(year))
    for one in sorted(found, key=lambda one: (one.meeting_id, one.position)):
        meeting = wanted.get(one.meeting_id)
        if meeting is not None and one.due_on is not None:
            yield PlannedStep(
                meeting_id=meeting.id,
                due_on=one.due_on,
                title=one.title,
                meeting=meeting_name(meeting, names[meeting.body_id][0]),
                is_done=one.done_on is not None,
            )
