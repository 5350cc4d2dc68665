"""The agenda as a tree: order, numbers, running clock, moving items.

Numbers follow the place (1, 1.1); a fixed number stays, and what is put after a fixed item gets a
letter (4a). Sections are not numbered. Order is by place, never by number text.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import count
from string import ascii_lowercase

from sekretariat.domain.meetings import AgendaItem, ItemKind, ItemStatus
from sekretariat.domain.problems import Problem, Refused

MATTERS = frozenset(
    {
        *(ItemKind.REPORT, ItemKind.DISCUSSION, ItemKind.DECISION),
        *(ItemKind.ELECTION, ItemKind.INFORMATION),
    }
)
UNCLOCKED = frozenset({ItemStatus.REMOVED, ItemStatus.POSTPONED, ItemStatus.PROPOSED})


@dataclass(frozen=True, kw_only=True)
class AgendaLine:
    """An agenda item in its place, as screen and paper show it; depth 0 is the top level."""

    item_id: str
    parent_id: str = ""
    depth: int
    number: str
    title: str
    kind: ItemKind
    rapporteurs: str = ""
    papers: str = ""
    minutes_planned: int | None = None
    begins_at: time | None = None
    is_public: bool = True
    status: ItemStatus = ItemStatus.INCLUDED
    is_done: bool = False
    remark: str = ""


def children_of(items: Iterable[AgendaItem], parent_id: str) -> list[AgendaItem]:
    """Return the items directly under a parent ("" = top level), in order."""
    return sorted(
        (item for item in items if item.parent_id == parent_id),
        key=lambda item: (item.position or 0, item.id),
    )


def in_order(
    items: Sequence[AgendaItem], parent_id: str = "", depth: int = 0
) -> list[tuple[int, AgendaItem]]:
    """Return (depth, item) of the whole tree in reading order."""
    ordered: list[tuple[int, AgendaItem]] = []
    for item in children_of(items, parent_id):
        ordered.append((depth, item))
        ordered.extend(in_order(items, item.id, depth + 1))
    return ordered


def renumber(items: Sequence[AgendaItem]) -> None:
    """Give every item that is not fixed the number of its place; no number is given twice.

    Between fixed siblings an unfixed one takes the number before it plus a free letter (4a, 4b);
    after the last fixed one the count goes on.
    """
    taken = {item.number for item in items if item.number_frozen}
    _renumber_below(items, "", "", taken)


def _renumber_below(
    items: Sequence[AgendaItem], parent_id: str, prefix: str, taken: set[str]
) -> None:
    siblings = children_of(items, parent_id)
    fixed_ahead = _fixed_ahead(siblings)
    reached, last = 0, f"{prefix}0"
    for place, item in enumerate(siblings):
        if item.kind is ItemKind.SECTION:
            item.number = ""
        elif item.number_frozen:
            reached, last = max(reached, _last_count(item.number)), item.number
        elif fixed_ahead[place]:
            base = last.rstrip(ascii_lowercase)
            item.number = _free((f"{base}{_letters(one)}" for one in count(1)), taken)
        else:
            item.number = _free((f"{prefix}{one}" for one in count(reached + 1)), taken)
            reached = _last_count(item.number)
        _renumber_below(items, item.id, f"{item.number}." if item.number else prefix, taken)


def _free(numbers: Iterable[str], taken: set[str]) -> str:
    """Return the first number that is not taken, and take it."""
    number = next(one for one in numbers if one not in taken)
    taken.add(number)
    return number


def _fixed_ahead(siblings: Sequence[AgendaItem]) -> list[bool]:
    """Tell for each place whether a fixed number still follows."""
    ahead, found = [], False
    for item in reversed(siblings):
        ahead.append(found)
        found = found or item.number_frozen
    return ahead[::-1]


def _last_count(number: str) -> int:
    """Return the 2 of "4.2" and of "4.2a"; 0 where a number was written in another way."""
    digits = number.rpartition(".")[2].rstrip(ascii_lowercase)
    return int(digits) if digits.isdecimal() else 0


def _letters(place: int) -> str:
    text = ""
    while place > 0:
        place, rest = divmod(place - 1, len(ascii_lowercase))
        text = ascii_lowercase[rest] + text
    return text


def lines(items: Sequence[AgendaItem], begins_at: time | None = None) -> list[AgendaLine]:
    """Return the agenda in reading order with the running clock of the planned minutes."""
    clock = datetime.combine(date(2000, 1, 1), begins_at) if begins_at else None
    shown: list[AgendaLine] = []
    for depth, item in in_order(items):
        shown.append(_line(item, depth, clock))
        if clock and item.minutes_planned and item.status not in UNCLOCKED:
            clock += timedelta(minutes=item.minutes_planned)
    return shown


def _line(item: AgendaItem, depth: int, clock: datetime | None) -> AgendaLine:
    return AgendaLine(
        item_id=item.id,
        parent_id=item.parent_id,
        depth=depth,
        number=item.number,
        title=item.title,
        kind=item.kind,
        rapporteurs=item.rapporteurs,
        papers=item.papers,
        minutes_planned=item.minutes_planned,
        begins_at=clock.time() if clock and item.status not in UNCLOCKED else None,
        is_public=item.is_public,
        status=item.status,
        is_done=item.is_done,
        remark=item.remark,
    )


def planned_end(items: Sequence[AgendaItem], begins_at: time | None) -> time | None:
    """Return when the planned minutes run out; None without a beginning."""
    if begins_at is None:
        return None
    total = sum(item.minutes_planned or 0 for item in items if item.status not in UNCLOCKED)
    return (datetime.combine(date(2000, 1, 1), begins_at) + timedelta(minutes=total)).time()


def over_time(
    items: Sequence[AgendaItem], begins_at: time | None, ends_at: time | None
) -> int | None:
    """Return by how many minutes the plan passes the session's end; below 0 it ends earlier.

    None while begin, end or all planned minutes are missing.
    """
    total = sum(item.minutes_planned or 0 for item in items if item.status not in UNCLOCKED)
    if begins_at is None or ends_at is None or not total:
        return None
    room = (ends_at.hour - begins_at.hour) * 60 + ends_at.minute - begins_at.minute
    return total - room


def move(items: Sequence[AgendaItem], item_id: str, parent_id: str, place: int) -> None:
    """Put an item (with all below it) at a place (0 = first) under a parent, then renumber.

    Raises Refused when the item would come under itself.
    """
    moved = next(item for item in items if item.id == item_id)
    if parent_id == item_id or parent_id in {below.id for _, below in in_order(items, item_id)}:
        raise Refused(Problem("agenda.under_itself", {"title": moved.title}))
    moved.parent_id = parent_id
    siblings = [item for item in children_of(items, parent_id) if item.id != item_id]
    siblings.insert(max(0, min(place, len(siblings))), moved)
    for position, item in enumerate(siblings, start=1):
        item.position = position
    renumber(items)
