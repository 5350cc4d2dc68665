"""Open items and tasks go onto the next agenda of their body, by themselves or when asked."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sekretariat.domain import agenda
from sekretariat.domain.carrying_over import (
    before,
    continued,
    is_over,
    left_open,
    next_after,
    progress,
    put_in,
)
from sekretariat.domain.circulars import Circular, CircularStatus, question_item
from sekretariat.domain.meetings import AgendaItem, ItemKind, Meeting
from sekretariat.domain.resolutions import Resolution, Task, TaskStatus
from sekretariat.services.context import Context
from sekretariat.storage import bodies as questions
from sekretariat.storage.unit_of_work import Reader, UnitOfWork
from sekretariat.words import N_


@dataclass(frozen=True)
class Carried:
    """What came onto an agenda: items gone on with, tasks reported on."""

    items: int = 0
    tasks: int = 0


class CarryingOver:
    """Takes over what earlier sessions left open."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def carry(self, meeting_id: str) -> Carried:
        """Put what earlier sessions of the body left open onto an agenda; nothing comes twice."""
        label = N_("Take over open items")
        with self._context.work("agenda.carry", label) as work:
            return _carry(work, work.get(Meeting, meeting_id))


def carry_into(work: UnitOfWork, meeting: Meeting, today: date) -> None:
    """Give a new agenda what is left open, if it is the next one: no other session comes first."""
    others = work.find(Meeting, body_id=meeting.body_id)
    earlier = before(others, meeting)
    if all(is_over(one, today) for one in earlier):
        _carry(work, meeting)


def carry_on(work: UnitOfWork, held: Meeting) -> None:
    """Give the next session that is planned already what a session just held left open."""
    target = next_after(work.find(Meeting, body_id=held.body_id), held)
    if target is not None:
        _carry(work, target)


def _carry(work: UnitOfWork, target: Meeting) -> Carried:
    earlier = before(work.find(Meeting, body_id=target.body_id), target)
    ids = [one.id for one in earlier]
    of_earlier = work.find(AgendaItem, meeting_id=ids)
    open_items = [
        item
        for one in earlier
        for item in left_open(one, [other for other in of_earlier if other.meeting_id == one.id])
    ]
    known = {one.continues_id for one in work.find(AgendaItem, continues_id=_ids(open_items))}
    items = work.find(AgendaItem, meeting_id=target.id)
    told = progress(_open_tasks(work, ids, target.held_on or date.max), target.id, items)
    fresh = continued(open_items, target.id, known)
    stopped = _stopped(work, target.body_id)
    asked = [question_item(one, target.id) for one in stopped]
    put_on_agenda(work, items, [*told, *fresh, *asked])
    for circular, item in zip(stopped, asked, strict=True):
        circular.item_id = item.id
        work.save(circular)
    reports = sum(bool(one.parent_id) and one.kind is ItemKind.PROGRESS for one in told)
    return Carried(len(fresh) + len(asked), reports)


def put_on_agenda(work: UnitOfWork, items: list[AgendaItem], new: Sequence[AgendaItem]) -> None:
    """Put new items on the agenda that has `items`, number and write it inside an action."""
    put_in(items, new)
    agenda.renumber(items)
    if new:
        for _, item in agenda.in_order(items):
            work.save(item)


def _stopped(reader: Reader, body_id: str) -> list[Circular]:
    """Return the circular votes stopped by an objection that wait for a session."""
    status = CircularStatus.ABORTED
    return reader.find(Circular, body_id=body_id, status=status, item_id="")


def _ids(items: Sequence[AgendaItem]) -> list[str]:
    return [one.id for one in items]


def _open_tasks(reader: Reader, meeting_ids: Sequence[str], day: date) -> list[tuple[Task, str]]:
    """Return the open tasks of sessions and of what they decided, with the names of owners."""
    decided = {one.id for one in reader.find(Resolution, meeting_id=list(meeting_ids))}
    tasks = [
        one
        for one in reader.find(Task, status=TaskStatus.OPEN)
        if one.meeting_id in meeting_ids or one.resolution_id in decided
    ]
    tasks.sort(key=lambda one: one.due_on or date.max)
    owners = sorted({one.owner_id for one in tasks if one.owner_id})
    names = questions.roster_persons(reader, owners, day)
    return [(one, names[one.owner_id].name if one.owner_id else one.owner) for one in tasks]
