"""Tables of any length: one Table element over all pages, rows drawn straight on the canvas.

Text that fits its column takes the short way; only what does not is broken into lines. The heading
is content on the first page and an artifact when repeated. Each group of rows is a TBody of its
own.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from sekretariat.documents.columns import column_widths
from sekretariat.documents.content import Align, GroupRow, Inline, Row, Run, Table, runs_of
from sekretariat.documents.measures import (
    BLACK,
    HAIR,
    MM,
    PAD_X,
    PAD_Y,
    RULE,
    TABLE_HEAD_SIZE,
    TABLE_SIZE,
    TINT,
)
from sekretariat.documents.pdf.canvas import Ink
from sekretariat.documents.pdf.flow import LEADING, Flow, base_line
from sekretariat.documents.pdf.fonts import Style
from sekretariat.documents.pdf.lines import Line, Setting, break_plain
from sekretariat.documents.pdf.pen import Pen
from sekretariat.documents.pdf.tags import Element, table_header, table_summary
from sekretariat.documents.pdf.typesetting import SetText

_Lines = Sequence[Line | SetText]
_KEPT_ROWS = 3  # rows that stay with the heading of their table


@dataclass(frozen=True, slots=True)
class _Cell:
    """One cell made ready: its runs and their lines."""

    runs: Sequence[Run]
    lines: _Lines


def draw_table(flow: Flow, table: Table) -> None:
    """Lay out a table between the margins."""
    _Drawing(flow, table).draw()
    flow.gap(10)


class _Drawing:
    """One table being drawn: edges of its columns, its elements, the rules of the present page."""

    def __init__(self, flow: Flow, table: Table) -> None:
        self._flow = flow
        self._canvas = flow.canvas
        self._table = table
        self._ink, self._head_ink = flow.ink(TABLE_SIZE), flow.ink(TABLE_HEAD_SIZE)
        self._leading = self._ink.size * LEADING
        self._widths = column_widths(table, flow.sheet.body_width, self._measure)
        self._lefts = [flow.sheet.left + sum(self._widths[:at]) for at in range(len(self._widths))]
        self._right = flow.sheet.left + flow.sheet.body_width
        self._rules: list[tuple[float, float, float, float]] = []
        self._strong = (0.0, 0.0, 0.0, 0.0)
        self._least = max(table.row_height_mm * MM, self._leading + 2 * PAD_Y)
        self._head = [
            self._cell((Run(column.heading, bold=True),), place, self._head_ink)
            for place, column in enumerate(table.columns if table.has_heading else ())
        ]

    def draw(self) -> None:
        """Draw all rows."""
        tree = self._canvas.tree
        whole = tree.element("Table", tree.top, table_summary(self._table.summary))
        self._flow.gap(9)
        together = min(len(self._table.rows), _KEPT_ROWS)
        self._flow.need(self._height(self._head) + together * self._least)
        if self._head:
            # a heading with nothing below is a body of its own: THead asks for a TBody
            row = tree.element("TR", tree.element("THead" if self._table.rows else "TBody", whole))
            scope = table_header("Column")
            self._heading([tree.element("TH", row, scope) for _ in self._table.columns])
        body: Element | None = None
        for place, content in enumerate(self._table.rows):
            self._canvas.pace.step()
            if body is None or isinstance(content, GroupRow):
                body = tree.element("TBody", whole)
            if isinstance(content, GroupRow):
                self._group(content, body, self._height_of(place + 1))
            else:
                self._row(content, body)
        self._end_page()

    def _measure(self, text: str) -> float:
        return self._canvas.typesetter.width(text, Style.REGULAR, self._ink.size)

    def _cell(self, text: Inline, place: int, ink: Ink | None = None) -> _Cell:
        """Make a cell ready, the short way if it is plain text."""
        size = (ink or self._ink).size
        room = self._widths[place] - 2 * PAD_X
        if isinstance(text, str):
            setting = Setting(size, room, self._flow.document.language)
            plain = break_plain(self._canvas.typesetter, text, setting)
            if plain is not None:
                return _Cell((), plain)
        runs = runs_of(text)
        return _Cell(runs, self._flow.compose(runs, size, room))

    def _height(self, cells: Sequence[_Cell]) -> float:
        return max([len(cell.lines) for cell in cells], default=0) * self._leading + 2 * PAD_Y

    def _height_of(self, place: int) -> float:
        """Return the height of the row at a place, as a group's heading wants to stand over it."""
        following = self._table.rows[place : place + 1]
        cells = following[0].cells if following and isinstance(following[0], Row) else ()
        prepared = [self._cell(text, column) for column, text in enumerate(cells)]
        return max(self._height(prepared) if prepared else 0.0, self._least)

    def _heading(self, owners: Sequence[Element | None]) -> None:
        height = self._height(self._head)
        top = self._flow.y
        self._lines(self._head, (top, height), owners, self._head_ink)
        self._flow.down(height)
        left, edge = self._flow.sheet.left, self._flow.y
        self._strong = (left, edge, self._right, edge)
        if self._table.ruled:
            self._rules.append((left, top, self._right, top))
            self._grid(top, edge)

    def _lines(
        self,
        cells: Sequence[_Cell],
        span: tuple[float, float],
        owners: Sequence[Element | None],
        ink: Ink,
    ) -> None:
        """Draw the lines of cells side by side in a row (top, height); ruled cells are centred."""
        top, height = span
        for place, cell in enumerate(cells):
            text_height = len(cell.lines) * self._leading + 2 * PAD_Y
            spare = height - text_height if self._table.ruled else 0.0
            base = base_line(top - PAD_Y - max(0.0, spare) / 2, ink.size, self._leading)
            pen = Pen(self._canvas, owners[place], cell.runs) if cell.runs else None
            for line in cell.lines:
                if isinstance(line, SetText):
                    at = (self._start(place, line.width * ink.size / 1000), base)
                    self._canvas.line(at, line.pieces, ink, owners[place])
                elif pen:
                    pen.draw(line, (self._start(place, line.width), base), ink)
                base -= self._leading

    def _start(self, place: int, width: float) -> float:
        """Return where a line of a width begins in its column."""
        align = self._table.columns[place].align
        left = self._lefts[place] + PAD_X
        if align is Align.START:
            return left
        spare = self._widths[place] - 2 * PAD_X - width
        return left + (spare if align is Align.END else spare / 2)

    def _row(self, content: Row, body: Element) -> None:
        tree = self._canvas.tree
        cells = [self._cell(text, place) for place, text in enumerate(content.cells)]
        element = tree.element("TR", body)
        owners = [
            tree.element("TH", element, table_header("Row"))
            if place == self._table.row_heading and text
            else tree.element("TD", element)
            for place, text in enumerate(content.cells)
        ]
        height = max(self._height(cells), self._least)
        if height > self._flow.room and height <= self._page_room():
            self._next_page()
        while height > self._flow.room:
            cells = self._part(cells, owners)
            height = max(self._height(cells), self._least)
        self._finish_row(cells, owners, height)

    def _part(self, cells: list[_Cell], owners: Sequence[Element]) -> list[_Cell]:
        """Draw what fits of a row taller than a page; return the rest, for the next page."""
        count = max(0, int((self._flow.room - 2 * PAD_Y) / self._leading))
        if count:
            now = [_Cell(cell.runs, cell.lines[:count]) for cell in cells]
            self._finish_row(now, owners, self._flow.room)
        self._next_page()
        return [_Cell(cell.runs, cell.lines[count:]) for cell in cells]

    def _finish_row(self, cells: Sequence[_Cell], owners: Sequence[Element], height: float) -> None:
        top = self._flow.y
        self._lines(cells, (top, height), owners, self._ink)
        self._flow.down(height)
        self._rules.append((self._flow.sheet.left, self._flow.y, self._right, self._flow.y))
        if self._table.ruled:
            self._grid(top, self._flow.y)

    def _group(self, content: GroupRow, body: Element, following: float) -> None:
        tree = self._canvas.tree
        runs = (Run(content.text, bold=True),)
        lines = self._flow.compose(runs, self._ink.size, self._flow.sheet.body_width - 2 * PAD_X)
        height = len(lines) * self._leading + 2 * PAD_Y + 1
        if height + min(following, self._page_room() / 2) > self._flow.room:
            self._next_page()
        top, left = self._flow.y, self._flow.sheet.left
        self._canvas.shade(left, top - height, self._right - left, height, TINT)
        header = table_header("Row", len(self._table.columns))
        pen = Pen(self._canvas, tree.element("TH", tree.element("TR", body), header), runs)
        base = base_line(top - PAD_Y, self._ink.size, self._leading)
        for line in lines:
            pen.draw(line, (left + PAD_X, base), self._ink)
            base -= self._leading
        self._flow.down(height)
        self._rules.append((left, self._flow.y, self._right, self._flow.y))

    def _grid(self, top: float, bottom: float) -> None:
        for edge in (*self._lefts, self._right):
            self._rules.append((edge, top, edge, bottom))

    def _page_room(self) -> float:
        """Return the height for rows on a page that holds nothing else."""
        return self._flow.sheet.body_height - self._height(self._head)

    def _next_page(self) -> None:
        self._end_page()
        self._flow.new_page()
        if self._head:
            self._heading([None for _ in self._head])

    def _end_page(self) -> None:
        self._canvas.rules(self._rules, 0.5, RULE if self._table.ruled else HAIR)
        if self._head:
            self._canvas.rules([self._strong], 0.9, BLACK)
        self._rules = []
