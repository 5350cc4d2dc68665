"""Builds rich text from the pieces a reader of HTML meets, in their order."""

import re
from dataclasses import dataclass, field, replace

from sekretariat.domain.writing.rich_text import (
    Block,
    Grid,
    Inline,
    Point,
    Prose,
    Rich,
    Words,
    flat,
    normal,
    normal_words,
    said,
)

_BLANKS = re.compile(r"[ \t\r\n\f]+")
_BLANK_RUN = re.compile("[ \u00a0]{2,}")
_NUMBER = re.compile(r"\(?(?:\d+\.)*(\d{1,4})[.)]?")
_LETTER = re.compile(r"\(?[A-Za-z]{1,5}[.)]")
MOST_SPANNED = 50


@dataclass
class _List:
    """An open list: the number of its next point, 0 for bullets, and whether one is open."""

    number: int
    point: Point | None = None
    is_told: bool = False


@dataclass
class _Table:
    """An open table: its rows, the places reached from above or left, what tells of a head."""

    rows: list[list[Inline]] = field(default_factory=list)
    reached: set[tuple[int, int]] = field(default_factory=set)
    heads: list[bool] = field(default_factory=list)
    has_head: bool = False


class Builder:
    """Takes text and what it stands in; gives blocks in the end."""

    def __init__(self) -> None:
        self._blocks: list[Block] = []
        self._words: list[Words] = []
        self._has_content = False
        self._lists: list[_List] = []
        self._word_level: int | None = None
        self._label = ""
        self._table: _Table | None = None
        self._tables = 0
        self._outside: tuple[list[Block], list[_List]] = ([], [])

    def text(self, words: Words) -> None:
        """Take text; blanks in a row are one, as on a page of the web."""
        text = _BLANK_RUN.sub(" ", _BLANKS.sub(" ", words.text))
        if not self._words or self._words[-1].text.endswith((" ", "\n")):
            text = text.lstrip(" ")
        if text:
            self._words.append(replace(words, text=text))
            self._has_content = True

    def label(self, text: str) -> None:
        """Take the sign Word writes before a point."""
        self._label += text

    def line_end(self) -> None:
        """End a line within a paragraph."""
        self._words.append(Words("\n"))
        self._has_content = True

    def begin_line(self) -> None:
        """Begin a paragraph."""
        self._flush()

    def end_line(self) -> None:
        """End a paragraph."""
        self._flush()
        self._word_level, self._label = None, ""

    def word_point(self, level: int) -> None:
        """Tell that the paragraph just begun is a point of a list of Word."""
        self._word_level = level

    def begin_list(self, number: int) -> None:
        """Begin a list, numbered from a number, or with bullets (0)."""
        self._flush()
        self._lists.append(_List(number))

    def end_list(self) -> None:
        """End the innermost list."""
        self._flush()
        if self._lists:
            self._lists.pop()

    def begin_point(self, level: int, number: int) -> None:
        """Begin a point; `level` (from 1) and `number` where they are told, else 0."""
        self._flush()
        if not self._lists:
            self._lists.append(_List(0))
        inner = self._lists[-1]
        if inner.number:
            inner.number = number or inner.number
        depth = level - 1 if level else len(self._lists) - 1
        inner.point, inner.is_told = Point((), depth, inner.number), False
        inner.number += 1 if inner.number else 0

    def end_point(self) -> None:
        """End a point."""
        self._flush()
        if self._lists:
            self._lists[-1].point = None

    def begin_table(self) -> None:
        """Begin a table; one within another becomes lines of its cell."""
        self._flush()
        self._tables += 1
        if self._tables == 1:
            self._table, self._outside = _Table(), (self._blocks, self._lists)
            self._blocks, self._lists = [], []

    def note_head(self) -> None:
        """Tell that the rows that follow are the table's head."""
        if self._table is not None and not self._table.rows:
            self._table.has_head = True

    def begin_row(self) -> None:
        """Begin a row."""
        self._flush()
        if self._table is not None and self._tables == 1:
            self._end_cell()
            self._table.rows.append([])

    def begin_cell(self, columns: int, rows: int, *, is_head: bool) -> None:
        """Begin a cell over so many columns and rows; its words stand in the first of them."""
        table = self._table
        if table is None or self._tables > 1:
            self._flush()
            return
        if not table.rows:
            self.begin_row()
        self._end_cell()
        row, at = table.rows[-1], len(table.rows) - 1
        while (at, len(row)) in table.reached:
            row.append(())
        wide, high = min(columns, MOST_SPANNED), min(rows, MOST_SPANNED)
        place = len(row)
        table.reached.update(
            (at + below, place + right) for below in range(high) for right in range(wide)
        )
        row.append(())
        if at == 0:
            table.heads.append(is_head)

    def end_table(self) -> None:
        """End a table."""
        self._flush()
        self._tables = max(0, self._tables - 1)
        if self._table is not None and not self._tables:
            self._end_cell()
            table, self._table = self._table, None
            self._blocks, self._lists = self._outside
            self._blocks += _grid(table)

    def finish(self) -> Rich:
        """Return all that was built; empty lines at the edges go, several in a row are one."""
        self._tables = min(self._tables, 1)
        self.end_table()
        kept: list[Block] = []
        for block in normal(self._blocks):
            is_empty = block == Prose()
            if not is_empty or (kept and kept[-1] != Prose()):
                kept.append(block)
        if kept and kept[-1] == Prose():
            kept.pop()
        return normal(kept)

    def _flush(self) -> None:
        """Make a block of the words taken so far."""
        words, has_content = self._words, self._has_content
        self._words, self._has_content = [], False
        if not has_content:
            return
        line = _stripped(words)
        if self._word_level is not None:
            self._blocks.append(Point(line, self._word_level, _counted(self._label)))
            self._word_level = None
        elif self._lists and self._lists[-1].point is not None:
            self._add_to_point(self._lists[-1], line)
        else:
            self._blocks.append(Prose(line))

    def _add_to_point(self, inner: _List, line: Inline) -> None:
        """Put a line into the open point: its first one, or one more."""
        last = self._blocks[-1] if self._blocks else None
        if inner.is_told and isinstance(last, Point):
            self._blocks[-1] = replace(last, words=(*last.words, Words("\n"), *line))
        elif inner.point is not None and line:
            self._blocks.append(replace(inner.point, words=line))
            inner.is_told = True

    def _end_cell(self) -> None:
        """Put what was built since the cell began into it; what stands in none comes before."""
        self._flush()
        blocks, self._blocks, self._lists = self._blocks, [], []
        if self._table is not None and self._table.rows and self._table.rows[-1]:
            self._table.rows[-1][-1] = flat(normal(blocks)) if blocks else ()
        else:
            self._outside[0].extend(blocks)


def _stripped(words: list[Words]) -> Inline:
    """Return words without blanks at the edges and without the line end that closes a paragraph."""
    text = said(tuple(words))
    end = len(text[:-1].rstrip(" \u00a0") if text.endswith("\n") else text.rstrip(" \u00a0"))
    kept, at = [], 0
    for one in words:
        kept.append(replace(one, text=one.text[: max(0, end - at)]))
        at += len(one.text)
    return normal_words(kept)


def _counted(label: str) -> int:
    """Return the number Word's sign of a point tells; 0 for a bullet, 1 for letters."""
    sign = label.strip(" \u00a0\n\r\t")
    if found := _NUMBER.fullmatch(sign):
        return int(found[1])
    return 1 if _LETTER.fullmatch(sign) else 0


def _grid(table: _Table) -> list[Block]:
    """Return a table; one cell alone is its text."""
    rows = tuple(tuple(row) for row in table.rows)
    filled = [cell for row in rows for cell in row if cell]
    if sum(len(row) for row in rows) == 1 or len(filled) <= 1:
        return [Prose(cell) for cell in filled]
    has_head = table.has_head or (bool(table.heads) and all(table.heads))
    return [Grid(rows, has_head or _looks_headed(rows))]


def _looks_headed(rows: tuple[tuple[Inline, ...], ...]) -> bool:
    """Tell whether all words of the first row are bold and those below are not."""
    first, *others = rows
    below = [one for row in others for cell in row for one in cell]
    words = [one for cell in first for one in cell if one.text.strip()]
    return bool(words and below) and all(x.bold for x in words) and not all(x.bold for x in below)
