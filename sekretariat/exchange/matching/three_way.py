"""The three-way rule: what a list said last time, what is kept now, what the list says now.

A cell that still says what it said last time is no change, whatever was made of it by hand since;
where list and stock both changed, a clerk is asked.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from enum import Enum

from sekretariat.domain.imports.lists import FieldChange

_ADDED_TO = frozenset({"forums", "office_titles"})
"""Fields of several values, each a change of its own: one moved says nothing of the others."""


_SEVERAL = frozenset({"emails", "phones", "mobile", "fax", "remark"})


class Mover(Enum):
    """Who moved a value since the list last came."""

    NOBODY = "nobody"
    STOCK = "stock"
    LIST = "list"
    BOTH = "both"


def mover(last: str, stock: str, said: str) -> Mover:
    """Tell who changed a value; texts are compared as they are, "" is nothing said.

    A list that says nothing changes nothing: an empty cell never erases.
    """
    if not said or said == stock:
        return Mover.NOBODY
    if said == last:
        return Mover.STOCK
    return Mover.LIST if stock == last else Mover.BOTH


def since_last(
    now: Iterable[FieldChange], last: Iterable[FieldChange], said_last: Callable[[str], bool]
) -> list[FieldChange]:
    """Return the changes of a line that are the list's; those changed on both sides as questions.

    `last` are the changes that the line, as the list said it last time, would make to the same
    stock now: where there is one, the stock has moved on. `said_last` tells whether the list said
    anything of a field then.
    """
    moved: dict[tuple[str, str], list[FieldChange]] = {}
    for change in last:
        moved.setdefault((change.record, change.field), []).append(change)
    judged = (_judged(one, moved.get((one.record, one.field), ()), said_last) for one in now)
    return [one for one in judged if one is not None]


def _judged(
    change: FieldChange, moved: Sequence[FieldChange], said_last: Callable[[str], bool]
) -> FieldChange | None:
    """Return the change, as a question where both sides moved, None where the list did not."""
    said_before = {one.new for one in moved}
    if change.new in said_before:
        last = change.new
    elif moved and change.field not in _ADDED_TO:
        last = moved[0].new
    else:
        last = change.old if said_last(change.field) else ""
    who = mover(last, change.old, change.new)
    if who is Mover.BOTH and not _only_adds(change):
        return replace(change, accepted=False, is_question=True, last=last)
    return change if who in {Mover.LIST, Mover.BOTH} else None


def _only_adds(change: FieldChange) -> bool:
    """Tell whether a change keeps all that is there: another number, a further remark."""
    return change.field in _SEVERAL and _parts(change.old) <= _parts(change.new)


def _parts(text: str) -> set[str]:
    return {part.strip() for part in re.split(r"[;\n]", text) if part.strip()}
