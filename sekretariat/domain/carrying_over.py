"""What a session leaves open, and how the next one goes on with it."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date

from sekretariat.domain.agenda import MATTERS, children_of, in_order
from sekretariat.domain.meetings import AgendaItem, ItemKind, ItemStatus, Meeting, MeetingStatus
from sekretariat.domain.resolutions import Task
from sekretariat.words import N_, fill, translate

OFF = frozenset({MeetingStatus.CANCELLED, MeetingStatus.POSTPONED})
_PLANNED = frozenset({ItemStatus.INCLUDED, ItemStatus.ADDED})


def is_over(meeting: Meeting, today: date) -> bool:
    """Tell whether a session has taken place: marked as held, or its day is past."""
    return meeting.status is MeetingStatus.HELD or (
        meeting.held_on is not None and meeting.held_on < today
    )


def before(meetings: Iterable[Meeting], target: Meeting) -> list[Meeting]:
    """Return the sessions with a day before another one, without those called off."""
    last = target.held_on or date.min
    return [
        one
        for one in meetings
        if one.held_on is not None and one.held_on < last and one.status not in OFF
    ]


def next_after(meetings: Iterable[Meeting], meeting: Meeting) -> Meeting | None:
    """Return the first session after one that was not called off and is not over."""
    day = meeting.held_on or date.max
    following = [
        one
        for one in meetings
        if one.held_on is not None
        and one.held_on > day
        and one.status not in OFF | {MeetingStatus.HELD}
    ]
    return min(following, key=lambda one: one.held_on or date.max, default=None)


def upcoming(meetings: Iterable[Meeting], today: date) -> Meeting | None:
    """Return the next session from today on that was not called off."""
    coming = [
        one
        for one in meetings
        if one.held_on is not None
        and one.held_on >= today
        and one.status not in OFF | {MeetingStatus.HELD}
    ]
    return min(coming, key=lambda one: one.held_on or date.max, default=None)


def left_open(meeting: Meeting, items: Sequence[AgendaItem]) -> list[AgendaItem]:
    """Return the items of an agenda still to be dealt with, in reading order.

    Those postponed; and where the session is held and somebody ticked off its items, those about
    a matter that were not ticked off.
    """
    was_ticked = any(one.is_done for one in items)
    counts = was_ticked and meeting.status is MeetingStatus.HELD
    return [
        item
        for _, item in in_order(items)
        if item.status is ItemStatus.POSTPONED or (counts and _is_due(item))
    ]


def _is_due(item: AgendaItem) -> bool:
    return item.status in _PLANNED and item.kind in MATTERS and not item.is_done


def continued(
    sources: Iterable[AgendaItem], meeting_id: str, known: Collection[str]
) -> list[AgendaItem]:
    """Return new items that go on with others, their tree kept; `known` are gone on with already.

    What was prepared stays: papers, rapporteurs, minutes. Number and status do not.
    """
    made: dict[str, AgendaItem] = {}
    for source in sources:
        if source.id in known:
            continue
        parent = made.get(source.parent_id)
        made[source.id] = AgendaItem(
            meeting_id=meeting_id,
            parent_id=parent.id if parent else "",
            title=source.title,
            kind=source.kind,
            is_public=source.is_public,
            rapporteurs=source.rapporteurs,
            minutes_planned=source.minutes_planned,
            papers=source.papers,
            requested_by=source.requested_by,
            continues_id=source.id,
        )
    return list(made.values())


def progress(
    tasks: Iterable[tuple[Task, str]], meeting_id: str, items: Sequence[AgendaItem]
) -> list[AgendaItem]:
    """Return the items that report on tasks, each with who is in charge, below one of their own.

    Where the agenda has the item already, only tasks are returned that do not stand below it.
    """
    below = [one for one in items if one.kind is ItemKind.PROGRESS]
    head = next((one for one in below if not one.parent_id), None)
    known = {one.title for one in below}
    titles = [title for task, owner in tasks if (title := _told(task, owner)) not in known]
    if not titles:
        return []
    made = []
    if head is None:
        title = translate(N_("Progress of tasks"))
        head = AgendaItem(meeting_id=meeting_id, title=title, kind=ItemKind.PROGRESS)
        made.append(head)
    made += [
        AgendaItem(
            meeting_id=meeting_id,
            parent_id=head.id,
            title=title,
            kind=ItemKind.PROGRESS,
            is_public=head.is_public,
        )
        for title in titles
    ]
    return made


def _told(task: Task, owner: str) -> str:
    due = fill(N_("until {day}"), {"day": task.due_on}) if task.due_on else ""
    note = ", ".join(part for part in (owner, due) if part)
    return f"{task.title} ({note})" if note else task.title


def put_in(items: list[AgendaItem], new: Sequence[AgendaItem]) -> None:
    """Put new items on an agenda: top ones before any other business, others below their parent."""
    for one in new:
        siblings = children_of(items, one.parent_id)
        last = [other for other in siblings if other.kind is not ItemKind.ANY_OTHER]
        place = len(siblings) if one.parent_id else _after(siblings, last)
        items.append(one)
        for position, other in enumerate([*siblings[:place], one, *siblings[place:]], start=1):
            other.position = position


def _after(siblings: Sequence[AgendaItem], last: Sequence[AgendaItem]) -> int:
    """Return the place after the last item that is not any other business."""
    return siblings.index(last[-1]) + 1 if last else 0
