"""How a running session keeps to its plan: which items are left, how much time an item has."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time

from sekretariat.domain.agenda import UNCLOCKED, AgendaLine
from sekretariat.domain.meetings import ItemKind

HOUR, DAY = 60, 24 * 60


@dataclass(frozen=True)
class Pace:
    """The planned time of an item; below 0 minutes left it is over its time.

    Without a planned beginning and length nothing is known.
    """

    begins_at: time | None = None
    ends_at: time | None = None
    minutes_left: int | None = None

    @property
    def is_over(self) -> bool:
        """Tell whether the planned time is used up."""
        return self.minutes_left is not None and self.minutes_left < 0


def pace_of(line: AgendaLine, at: time) -> Pace:
    """Return how an item stands at a minute of the session."""
    if line.begins_at is None or not line.minutes_planned:
        return Pace(line.begins_at)
    end = _minute(line.begins_at) + line.minutes_planned
    return Pace(line.begins_at, time(end % DAY // HOUR, end % HOUR), end - _minute(at))


def is_left(line: AgendaLine) -> bool:
    """Tell whether an item is still to be dealt with."""
    is_matter = line.kind is not ItemKind.SECTION
    return is_matter and not line.is_done and line.status not in UNCLOCKED


def next_left(lines: Sequence[AgendaLine], item_id: str) -> str:
    """Return the item to go on with: the first one left after an item, else the first one left.

    An empty text where nothing is left.
    """
    places = [one.item_id for one in lines]
    after = places.index(item_id) + 1 if item_id in places else 0
    found = [one.item_id for one in (*lines[after:], *lines[:after]) if is_left(one)]
    return found[0] if found else ""


def _minute(at: time) -> int:
    return at.hour * HOUR + at.minute
