"""Tasks: who does what until when, ticked off with a key."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sekretariat.domain.fields import check
from sekretariat.domain.meetings import Meeting
from sekretariat.domain.names import matches, search_key, search_words
from sekretariat.domain.problems import refuse_errors
from sekretariat.domain.resolutions import Task, TaskStatus
from sekretariat.domain.sessions import meeting_name
from sekretariat.services.context import Context
from sekretariat.storage import bodies as questions
from sekretariat.words import N_


class Tasks:
    """Tasks of sessions and resolutions, and others."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def rows(self, meeting_id: str = "", search: str = "") -> list[dict[str, Any]]:
        """Return tasks, the first due first, those without a day last."""
        today = self._context.today()
        with self._context.reader() as reader:
            found = reader.find(Task, **({"meeting_id": meeting_id} if meeting_id else {}))
            meetings = {
                one.id: one for one in reader.find(Meeting, id={one.meeting_id for one in found})
            }
            names = questions.body_names(reader, today)
            owners = sorted({one.owner_id for one in found if one.owner_id})
            persons = questions.roster_persons(reader, owners, today)
        rows: list[dict[str, Any]] = [
            {
                "id": one.id,
                "title": one.title,
                "owner": persons[one.owner_id].name if one.owner_id else one.owner,
                "due_on": one.due_on,
                "status": one.status,
                "is_late": _is_late(one, today),
                "done_on": one.done_on,
                "meeting_id": one.meeting_id,
                "meeting": _meeting(meetings.get(one.meeting_id), names),
            }
            for one in found
        ]
        words = search_words(search)
        rows = [row for row in rows if matches(search_key(row["title"], row["owner"]), words)]
        return sorted(rows, key=lambda row: row["due_on"] or date.max)

    def get(self, task_id: str) -> Task:
        """Return one task."""
        with self._context.reader() as reader:
            return reader.get(Task, task_id)

    def save(self, task: Task) -> Task:
        """Save a task; raises Refused with the problems at their fields."""
        refuse_errors(check(task))
        with self._context.work("task.save", N_("Task “{name}”"), name=task.title) as work:
            work.save(task)
        return task

    def tick(self, task_ids: Sequence[str]) -> None:
        """Mark tasks as done today; where all of them are done, as open again."""
        with self._context.work("task.tick", N_("Tick off tasks")) as work:
            found = work.find(Task, id=list(task_ids))
            are_done = all(one.status is TaskStatus.DONE for one in found)
            for one in found:
                one.status = TaskStatus.OPEN if are_done else TaskStatus.DONE
                one.done_on = None if are_done else one.done_on or self._context.today()
                work.save(one)

    def delete(self, task_id: str) -> None:
        """Remove a task entered by mistake."""
        with self._context.work("task.delete", N_("Remove a task")) as work:
            work.delete(work.get(Task, task_id))


def _is_late(task: Task, today: date) -> bool:
    return task.status is TaskStatus.OPEN and task.due_on is not None and task.due_on < today


def _meeting(meeting: Meeting | None, names: dict[str, tuple[str, str, str]]) -> str:
    return meeting_name(meeting, names[meeting.body_id][0]) if meeting else ""
