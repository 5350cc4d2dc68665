"""Rich text as blocks of a document: paragraphs, lists within lists, tables."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from sekretariat.documents.content import (
    Align,
    Block,
    Column,
    Inline,
    ListItem,
    NumberedList,
    Paragraph,
    Row,
    Run,
    Table,
)
from sekretariat.domain.writing.rich_text import Grid, Point, Prose, Rich, said
from sekretariat.domain.writing.rich_text import Inline as Dressed

BULLET = "•"
_NARROWEST, _WIDEST = 4, 40
_FIGURE = re.compile(r"[-+–−]?\s?[\d.,\s]*\d\s?[%€]?")  # noqa: RUF001


def rich_blocks(rich: Rich) -> list[Block]:
    """Return rich text as it is printed; lines without an empty one between are one paragraph."""
    blocks: list[Block] = []
    for kind, group in groupby(rich, key=_kind):
        same = list(group)
        if kind is Prose:
            blocks.append(Paragraph(_paragraph([one for one in same if isinstance(one, Prose)])))
        elif kind is Point:
            blocks += _lists([one for one in same if isinstance(one, Point)])
        else:
            blocks += [_table(one) for one in same if isinstance(one, Grid)]
    return blocks


def _kind(block: Prose | Point | Grid) -> type | None:
    """Return the kind of a block; none for an empty line, which parts others."""
    is_empty = isinstance(block, Prose) and not said(block.words).strip()
    return None if is_empty else type(block)


def _paragraph(lines: Sequence[Prose]) -> Inline:
    runs = [(*_runs(one.words), Run("\n")) for one in lines]
    return tuple(run for line in runs for run in line)[:-1]


def _runs(words: Dressed) -> tuple[Run, ...]:
    return tuple(Run(one.text, one.bold, one.italic, one.link) for one in words)


def _lists(points: Sequence[Point], level: int = 0) -> Iterator[NumberedList]:
    """Yield the lists of a level, what is deeper within their items."""
    items: list[list[Point]] = []
    for point in points:
        if point.level == level:
            items.append([])
        items[-1].append(point)
    for is_bulleted, group in groupby(items, key=lambda item: not item[0].number):
        yield NumberedList(tuple(_item(*item) for item in group), is_bulleted)


def _item(point: Point, *below: Point) -> ListItem:
    label = f"{point.number}." if point.number else BULLET
    inside = _lists(below, point.level + 1)
    return ListItem(label, (Paragraph(_runs(point.words)), *inside))


def _table(grid: Grid) -> Table:
    head, body = (grid.rows[0], grid.rows[1:]) if grid.has_head else ((), grid.rows)
    headings = [said(cell) for cell in head] or [""] * len(grid.rows[0])
    columns = tuple(
        Column(heading, _share([heading, *cells]), _align(cells))
        for heading, cells in zip(headings, _texts(grid, body), strict=True)
    )
    rows = tuple(Row(tuple(_cell(cell) for cell in row)) for row in body)
    return Table(columns, rows)


def _texts(grid: Grid, rows: Sequence[Sequence[Dressed]]) -> list[list[str]]:
    """Return what the cells of each column say."""
    return [[said(row[place]) for row in rows] for place in range(len(grid.rows[0]))]


def _cell(words: Dressed) -> Inline:
    """Return a cell, as text where it wears nothing: that is set faster."""
    runs = _runs(words)
    return said(words) if runs == (Run(said(words)),) or not runs else runs


def _share(texts: Sequence[str]) -> float:
    """Return the width a column wants: its longest line, within bounds, and its longest word."""
    longest = max(len(line) for text in texts for line in text.split("\n"))
    word = max((len(word) for text in texts for word in text.split()), default=0)
    return float(max(_NARROWEST, min(longest, _WIDEST), word))


def _align(texts: Sequence[str]) -> Align:
    filled = [text for text in texts if text]
    are_figures = filled and all(_FIGURE.fullmatch(text) for text in filled)
    return Align.END if are_figures else Align.START
