"""Tasks: who does what until when, ticked off with a key."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sekretariat.domain.due import Due, due_of
from sekretariat.domain.fields import Kind, check
from sekretariat.domain.meetings import Meeting
from sekretariat.domain.names import matches, search_key, search_words
from sekretariat.domain.problems import refuse_errors
from sekretariat.domain.resolutions import Resolution, Task, TaskStatus
from sekretariat.domain.sessions import meeting_name
from sekretariat.services.context import Context
from sekretariat.services.exporting import Heading
from sekretariat.services.reports import Report, described
from sekretariat.storage import bodies as questions
from sekretariat.storage.unit_of_work import Reader
from sekretariat.words import N_, translate

HEADINGS = (
    Heading("due", N_("Due"), Kind.TEXT, 14),
    described(Task, "due_on", 12),
    described(Task, "title", 50),
    Heading("owner", N_("In charge"), Kind.TEXT, 24),
    Heading("meeting", N_("Session"), Kind.TEXT, 34),
    Heading("resolution", N_("Resolution"), Kind.TEXT, 12),
    described(Task, "status", 10),
)


class Tasks:
    """Tasks of sessions and resolutions, and others."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def rows(
        self, meeting_id: str = "", search: str = "", *, only_open: bool = False
    ) -> list[dict[str, Any]]:
        """Return tasks, the first due first, those without a day last."""
        criteria: dict[str, object] = {"meeting_id": meeting_id} if meeting_id else {}
        if only_open:
            criteria["status"] = TaskStatus.OPEN
        with self._context.reader() as reader:
            found = reader.find(Task, **criteria)
            rows = self._rows(reader, found)
        words = search_words(search)
        rows = [row for row in rows if matches(searched_by(row), words)]
        return sorted(rows, key=lambda row: row["due_on"] or date.max)

    def report(self, rows: Sequence[dict[str, Any]], chosen: str = "") -> Report:
        """Return tasks as they are printed and written to sheets."""
        return Report(
            title=translate(N_("Tasks")),
            headings=HEADINGS,
            rows=rows,
            as_of=self._context.today(),
            chosen=chosen,
        )

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

    def _rows(self, reader: Reader, found: Sequence[Task]) -> list[dict[str, Any]]:
        today = self._context.today()
        decided = {
            one.id: one for one in reader.find(Resolution, id={one.resolution_id for one in found})
        }
        places = {
            one.id: one.meeting_id or _decided_in(decided.get(one.resolution_id)) for one in found
        }
        meetings = {one.id: one for one in reader.find(Meeting, id=set(places.values()))}
        names = questions.body_names_by_day(reader)
        owners = sorted({one.owner_id for one in found if one.owner_id})
        persons = questions.roster_persons(reader, owners, today)
        rows: list[dict[str, Any]] = []
        for one in found:
            meeting, resolution = meetings.get(places[one.id]), decided.get(one.resolution_id)
            body = names(meeting.held_on or today)[meeting.body_id][0] if meeting else ""
            rows.append(
                {
                    "id": one.id,
                    "title": one.title,
                    "owner": persons[one.owner_id].name if one.owner_id else one.owner,
                    "due_on": one.due_on,
                    "remind_on": one.remind_on,
                    "due": due_of(one, today),
                    "status": one.status,
                    "is_late": due_of(one, today) is Due.OVERDUE,
                    "done_on": one.done_on,
                    "meeting_id": places[one.id],
                    "meeting": meeting_name(meeting, body) if meeting else "",
                    "body_id": meeting.body_id if meeting else "",
                    "body": body,
                    "resolution": resolution.number if resolution else "",
                }
            )
        return rows


def _decided_in(resolution: Resolution | None) -> str:
    return resolution.meeting_id if resolution else ""


def searched_by(row: dict[str, Any]) -> str:
    """Return what the words of a search are looked for in."""
    return search_key(row["title"], row["owner"], row["meeting"], row["resolution"])
