"""What a clerk needs first: sessions to come and those to close, vacancies, memberships ending."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Any

from sekretariat.domain.agenda import in_order
from sekretariat.domain.due import Due
from sekretariat.domain.meetings import AgendaItem, ItemKind, Meeting, MeetingStatus
from sekretariat.domain.rosters import RosterLine, roster
from sekretariat.domain.session_steps import Step, StepState, steps
from sekretariat.domain.sessions import meeting_name
from sekretariat.services.context import Context
from sekretariat.services.journal import Headline, Journal
from sekretariat.services.milestones import Milestones
from sekretariat.services.minutes_waiting import WaitingMinutes, waiting_minutes
from sekretariat.storage import bodies as questions
from sekretariat.storage.search import holds_any
from sekretariat.storage.unit_of_work import Reader
from sekretariat.words import shown

DAYS_AHEAD = 90
SESSIONS_SHOWN = 3
OVERDUE_SHOWN = 5
CHANGES_SHOWN = 5
_SOON = frozenset({Due.OVERDUE, Due.TODAY, Due.THIS_WEEK})
_OVER = frozenset({MeetingStatus.HELD, MeetingStatus.CANCELLED, MeetingStatus.POSTPONED})
_REPORTED = frozenset(
    {ItemKind.REPORT, ItemKind.DISCUSSION, ItemKind.DECISION, ItemKind.INFORMATION}
)


@dataclass(frozen=True, kw_only=True)
class NextSession:
    """A session to come: its day, its step, what is missing.

    `days_left` is None without a day; `without_rapporteur` are the numbers of items somebody
    should report on.
    """

    id: str
    name: str
    held_on: date | None
    begins_at: time | None
    venue: str
    days_left: int | None
    step: Step | None
    without_rapporteur: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class OverdueSession:
    """A session whose day is over and which nobody has marked as held yet."""

    id: str
    name: str
    held_on: date
    venue: str


@dataclass(frozen=True, kw_only=True)
class Overview:
    """The start page; due steps, vacant seats and ending memberships stand by their days."""

    sessions: Sequence[NextSession]
    overdue: Sequence[OverdueSession]
    due: Sequence[Mapping[str, Any]]
    minutes: Sequence[WaitingMinutes]
    vacancies: Sequence[tuple[RosterLine, str]]
    endings: Sequence[tuple[RosterLine, str]]
    changes: Sequence[Headline]
    has_persons: bool
    has_bodies: bool


class Overviews:
    """Reads the start page."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._journal = Journal(context)
        self._milestones = Milestones(context)

    def session_names(self) -> list[tuple[str, str]]:
        """Return (id, name with day) of the sessions to come, the next first, and the last one."""
        today = self._context.today()
        with self._context.reader() as reader:
            names = {one: texts[0] for one, texts in questions.body_names(reader, today).items()}
            found = _shown(reader.find(Meeting), today)
            return [
                (one.id, f"{meeting_name(one, names.get(one.body_id, ''))}, {shown(one.held_on)}")
                for one in found
            ]

    def load(self) -> Overview:
        """Return what is due today and in the next ninety days."""
        today = self._context.today()
        with self._context.reader() as reader:
            bodies = questions.bodies_on(reader, today)
            names = {one: texts[0] for one, texts in questions.body_names(reader, today).items()}
            lines = roster(questions.roster_sources(reader, bodies, today), today).lines
            unclosed = [one for one in reader.find(Meeting) if one.status not in _OVER]
            sessions = _sessions(reader, unclosed, names, today)
            has_persons = holds_any(reader, "person")
            has_tasks = holds_any(reader, "task")
            minutes = waiting_minutes(reader, today)
        tasks = self._tasks_due() if has_tasks else []
        return Overview(
            sessions=sessions,
            overdue=_overdue(unclosed, names, today),
            due=sorted([*self._milestones.due(), *tasks], key=lambda row: row["due_on"]),
            minutes=minutes,
            vacancies=[(line, names[line.body_id]) for line in _vacancies(lines)],
            endings=[(line, names[line.body_id]) for line in _endings(lines, today)],
            changes=self._journal.headlines(limit=CHANGES_SHOWN),
            has_persons=has_persons,
            has_bodies=bool(names),
        )

    def _tasks_due(self) -> list[dict[str, Any]]:
        """Return the tasks due or to be looked at this week, by the day that makes them so."""
        # lazy: an office without tasks does not load what lists them
        from sekretariat.services.tasks import Tasks  # noqa: PLC0415

        return [
            {**row, "kind": "task", "state": row["due"], "due_on": min(days)}
            for row in Tasks(self._context).rows(only_open=True)
            if row["due"] in _SOON
            and (days := [row[key] for key in ("due_on", "remind_on") if row[key]])
        ]


def _sessions(
    reader: Reader, unclosed: Sequence[Meeting], names: Mapping[str, str], today: date
) -> list[NextSession]:
    coming = _to_come(unclosed, today)[:SESSIONS_SHOWN]
    return [_session(reader, one, names.get(one.body_id, ""), today) for one in coming]


def _overdue(
    unclosed: Sequence[Meeting], names: Mapping[str, str], today: date
) -> list[OverdueSession]:
    """Return the sessions gone by, the latest first."""
    over = [(one.held_on, one) for one in unclosed if one.held_on and one.held_on < today]
    over.sort(key=lambda pair: pair[0], reverse=True)
    return [
        OverdueSession(
            id=one.id,
            name=meeting_name(one, names.get(one.body_id, "")),
            held_on=held_on,
            venue=one.venue,
        )
        for held_on, one in over[:OVERDUE_SHOWN]
    ]


def _to_come(meetings: Sequence[Meeting], today: date) -> list[Meeting]:
    """Return the sessions to come in the order of their days, those without a day last."""
    coming = [one for one in meetings if one.held_on is None or one.held_on >= today]
    return sorted(coming, key=lambda one: one.held_on or date.max)


def _shown(meetings: Sequence[Meeting], today: date) -> list[Meeting]:
    """Return the last session gone by and the next ones, in the order of their days."""
    past = [one for one in meetings if one.held_on is not None and one.held_on < today]
    last = sorted(past, key=lambda one: one.held_on or date.min)[-1:]
    return [*last, *_to_come(meetings, today)][:SESSIONS_SHOWN]


def _session(reader: Reader, meeting: Meeting, body: str, today: date) -> NextSession:
    items = reader.find(AgendaItem, meeting_id=meeting.id)
    now = [step for step in steps(meeting, items) if step.state is StepState.NOW]
    silent = [
        item.number
        for _, item in in_order(items)
        if item.kind in _REPORTED and not item.rapporteurs.strip()
    ]
    return NextSession(
        id=meeting.id,
        name=meeting_name(meeting, body),
        held_on=meeting.held_on,
        begins_at=meeting.begins_at,
        venue=meeting.venue,
        days_left=(meeting.held_on - today).days if meeting.held_on else None,
        step=now[0] if now else None,
        without_rapporteur=tuple(silent),
    )


def _vacancies(lines: Sequence[RosterLine]) -> list[RosterLine]:
    vacant = [line for line in lines if line.is_vacant]
    return sorted(vacant, key=lambda line: line.vacant_since or date.min)


def _endings(lines: Sequence[RosterLine], today: date) -> list[RosterLine]:
    last = today + timedelta(days=DAYS_AHEAD)
    ending = [line for line in lines if not line.is_vacant and line.until and line.until <= last]
    return sorted(ending, key=lambda line: (line.until or last, line.sort_key))
