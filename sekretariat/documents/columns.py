"""How wide columns are: by their shares, but no date, number or e-mail address is divided."""

import re
from collections.abc import Callable, Sequence

from sekretariat.documents.content import Inline, Row, Table, runs_of
from sekretariat.documents.measures import PAD_X

Measure = Callable[[str], float]
_WHOLE = re.compile(r"(?<!\S)(?:[\d.,:/()+%–-]{4,14}|\S+@\S+)(?!\S)")
_MOST = 0.6
"""The part of the width that such columns may take by force, all of them together."""


def column_widths(table: Table, whole: float, measure: Measure) -> list[float]:
    """Return the width of each column in points, together as wide as the whole."""
    shares = [column.share for column in table.columns]
    least = [_least(table, place, measure) for place in range(len(shares))]
    return widened(shares, least, whole)


def widened(shares: Sequence[float], least: Sequence[float], whole: float) -> list[float]:
    """Return widths by shares; a column below its least gets that, the others give way."""
    forced: dict[int, float] = {}
    while True:
        free = sum(share for place, share in enumerate(shares) if place not in forced)
        room = whole - sum(forced.values())
        widths = [
            forced.get(place, room * share / free if free else 0.0)
            for place, share in enumerate(shares)
        ]
        narrow = {
            place: least[place] for place in range(len(shares)) if widths[place] < least[place]
        }
        if not narrow:
            return widths
        forced |= narrow
        if sum(forced.values()) > whole * _MOST:
            return [whole * share / sum(shares) for share in shares]


def _least(table: Table, place: int, measure: Measure) -> float:
    """Return what the longest date, number or e-mail of a column needs."""
    cells = (
        row.cells[place] for row in table.rows if isinstance(row, Row) and place < len(row.cells)
    )
    longest = max(
        (one for cell in cells for one in _WHOLE.findall(_plain(cell))), key=len, default=""
    )
    return measure(longest) + 2 * PAD_X if longest else 0.0


def _plain(cell: Inline) -> str:
    return cell if isinstance(cell, str) else "".join(run.text for run in runs_of(cell))
