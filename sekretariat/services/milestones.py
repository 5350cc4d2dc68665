"""The steps around sessions: planned with a click, moved with a reason, ticked off."""

from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from sekretariat.domain.fields import check
from sekretariat.domain.meetings import Meeting, MeetingStatus
from sekretariat.domain.milestones import (
    Deed,
    Milestone,
    check_milestone,
    follow,
    is_moved,
    plan,
    planned_day,
    state_of,
)
from sekretariat.domain.problems import refuse_errors
from sekretariat.domain.sessions import day_of, meeting_name
from sekretariat.services.context import Context
from sekretariat.storage import bodies as questions
from sekretariat.storage.unit_of_work import Reader, UnitOfWork
from sekretariat.words import N_, translate

_OFF = frozenset({MeetingStatus.CANCELLED, MeetingStatus.POSTPONED})
AHEAD = timedelta(days=7)


class Milestones:
    """Steps around sessions."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def rows(self, meeting_id: str) -> list[dict[str, Any]]:
        """Return the steps of a session by their day, with how each stands today."""
        today = self._context.today()
        with self._context.reader() as reader:
            meeting = reader.get(Meeting, meeting_id)
            return [_row(one, meeting, today) for one in steps_of(reader, meeting_id)]

    def get(self, milestone_id: str) -> Milestone:
        """Return one step."""
        with self._context.reader() as reader:
            return reader.get(Milestone, milestone_id)

    def plan(self, meeting_id: str) -> list[Milestone]:
        """Give a session the steps of its kind; one that has steps keeps them."""
        with self._context.work("milestone.plan", N_("Plan the steps of a session")) as work:
            plan_steps(work, work.get(Meeting, meeting_id))
            return steps_of(work, meeting_id)

    def save(self, milestone: Milestone) -> Milestone:
        """Save a step; raises Refused where it was moved without a reason."""
        label = N_("Change step “{name}”")
        with self._context.work("milestone.save", label, name=milestone.title) as work:
            meeting = work.get(Meeting, milestone.meeting_id)
            refuse_errors([*check(milestone), *check_milestone(milestone, day_of(meeting))])
            if milestone.row_version == 0:
                milestone.position = len(steps_of(work, meeting.id)) + 1
            work.save(milestone)
        return milestone

    def tick(self, milestone_ids: Sequence[str]) -> None:
        """Mark steps as done today; where all of them are done, as open again."""
        with self._context.work("milestone.tick", N_("Tick off steps")) as work:
            found = work.find(Milestone, id=list(milestone_ids))
            are_done = all(one.done_on is not None for one in found)
            for one in found:
                one.done_on = None if are_done else one.done_on or self._context.today()
                work.save(one)

    def delete(self, milestone_id: str) -> None:
        """Remove a step."""
        with self._context.work("milestone.delete", N_("Remove a step")) as work:
            work.delete(work.get(Milestone, milestone_id))

    def due(self) -> list[dict[str, Any]]:
        """Return the open steps that are late or due within a week, of sessions not called off."""
        today = self._context.today()
        with self._context.reader() as reader:
            open_ones = reader.find(Milestone, done_on=None)
            due = [one for one in open_ones if one.due_on and one.due_on < today + AHEAD]
            meetings = {
                one.id: one for one in reader.find(Meeting, id={one.meeting_id for one in due})
            }
            names = questions.body_names(reader, today)
            rows = [
                {
                    **_row(one, meetings[one.meeting_id], today),
                    "meeting": meeting_name(
                        meetings[one.meeting_id], names[meetings[one.meeting_id].body_id][0]
                    ),
                }
                for one in due
                if meetings[one.meeting_id].status not in _OFF
            ]
        return sorted(rows, key=lambda row: row["due_on"])

    def calendar(self, meeting_id: str, path: Path) -> int:
        """Write the steps of a session as an iCalendar file; return how many."""
        from sekretariat.exchange.calendars import Entry, write_calendar  # noqa: PLC0415  lazy

        with self._context.reader() as reader:
            meeting = reader.get(Meeting, meeting_id)
            body = questions.body_names(reader, meeting.held_on or self._context.today())
            name = meeting_name(meeting, body[meeting.body_id][0])
            entries = [
                Entry(uid=one.id, day=one.due_on, title=f"{one.title} ({name})")
                for one in steps_of(reader, meeting_id)
                if one.due_on is not None
            ]
        write_calendar(entries, path, made_at=self._context.clock())
        return len(entries)


def plan_steps(work: UnitOfWork, meeting: Meeting) -> None:
    """Give a session the steps of its kind inside an action; one that has steps keeps them."""
    if not steps_of(work, meeting.id):
        for one in plan(meeting, day_of(meeting)):
            one.title = translate(one.title)
            work.add(one)


def move_along(work: UnitOfWork, meeting: Meeting, before: date | None) -> None:
    """Let the open steps of a session follow it to its new day."""
    after = meeting.held_on
    if before is None or after is None or before == after:
        return
    for one in work.find(Milestone, meeting_id=meeting.id):
        follow(one, before, after)
        work.save(one)


def tick_off(work: UnitOfWork, meeting_id: str, today: date, *deeds: Deed) -> None:
    """Mark the open steps of a session that some deeds do as done, inside the deed's action."""
    for one in work.find(Milestone, meeting_id=meeting_id, deed=list(deeds), done_on=None):
        one.done_on = today
        work.save(one)


def steps_of(reader: Reader, meeting_id: str) -> list[Milestone]:
    """Return the steps of a session by their day."""
    found = reader.find(Milestone, meeting_id=meeting_id)
    return sorted(found, key=lambda one: (one.due_on or date.max, one.position or 0))


def _row(one: Milestone, meeting: Meeting, today: date) -> dict[str, Any]:
    planned = None
    if meeting.held_on is not None and is_moved(one, meeting.held_on):
        planned = planned_day(meeting.held_on, one.offset_days or 0)
    return {
        "id": one.id,
        "meeting_id": one.meeting_id,
        "title": one.title,
        "due_on": one.due_on,
        "planned_on": planned,
        "reason": one.reason,
        "done_on": one.done_on,
        "state": state_of(one, today),
    }
