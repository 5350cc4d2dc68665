"""Tables of Word: the heading repeated and marked, columns as wide as told, rows never torn."""

from collections.abc import Iterable, Sequence
from itertools import accumulate, pairwise

from sekretariat.documents.columns import column_widths
from sekretariat.documents.content import Align, GroupRow, Row, SignatureLine, Table
from sekretariat.documents.docx.body import LETTER, Body, paragraph
from sekretariat.documents.docx.markup import Element, hexadecimal, twips, twips_mm, w
from sekretariat.documents.docx.runs import clean, words
from sekretariat.documents.measures import MM, TABLE_SIZE, TINT

_SIDES = {Align.START: None, Align.CENTER: "center", Align.END: "right"}
_SIDEWAYS = ("left", "right")
_BETWEEN_MM = 12.0  # between two lines to sign on


def put_table(body: Body, table: Table) -> None:
    """Write a table between the margins."""
    if table.columns:
        body.table(_Writing(body, table).element())


class _Writing:
    """One table being written: widths and sides of its columns."""

    def __init__(self, body: Body, table: Table) -> None:
        self._body = body
        self._table = table
        self._widths = _widths(
            column_widths(table, body.sheet.body_width, self._measure), body.sheet.body_width
        )
        self._sides = [_SIDES[column.align] for column in table.columns]

    def _measure(self, text: str) -> float:
        """Return the width of a figure; Word's own type may be a little wider."""
        return len(text) * LETTER * self._body.look.points(TABLE_SIZE)

    def element(self) -> Element:
        """Return the table."""
        table = self._table
        style = "FormTable" if table.ruled else "ListTable"
        rows = [self._any(row) for row in table.rows]
        properties = _properties(style, sum(self._widths), table)
        heading = self._heading() if table.has_heading else None
        return w("tbl", properties, _grid(self._widths), heading, *rows)

    def _heading(self) -> Element:
        texts = [words(column.heading) for column in self._table.columns]
        cells = self._cells("TableHeading", texts)
        return w("tr", w("trPr", w("cantSplit"), w("tblHeader")), *cells)

    def _any(self, row: Row | GroupRow) -> Element:
        self._body.pace.step()
        return self._group(row) if isinstance(row, GroupRow) else self._row(row)

    def _row(self, row: Row) -> Element:
        least = twips_mm(self._table.row_height_mm)
        height = w("trHeight", val=least, hRule="atLeast") if least else None
        missing = ("",) * (len(self._widths) - len(row.cells))
        texts = [self._body.inline(cell) for cell in (*row.cells, *missing)]
        return w("tr", w("trPr", w("cantSplit"), height), *self._cells("TableText", texts))

    def _cells(self, style: str, texts: Sequence[Iterable[Element]]) -> Iterable[Element]:
        for width, side, content in zip(self._widths, self._sides, texts, strict=True):
            aligned = w("jc", val=side) if side else None
            middle = w("vAlign", val="center") if self._table.ruled else None
            size = w("tcW", w=width, type="dxa")
            yield w("tc", w("tcPr", size, middle), paragraph(style, content, jc=aligned))

    def _group(self, group: GroupRow) -> Element:
        cell = w(
            "tcPr",
            w("tcW", w=sum(self._widths), type="dxa"),
            w("gridSpan", val=len(self._widths)) if len(self._widths) > 1 else None,
            w("shd", val="clear", color="auto", fill=hexadecimal(TINT)),
        )
        content = paragraph("TableGroup", words(group.text))
        return w("tr", w("trPr", w("cantSplit")), w("tc", cell, content))


def put_signatures(body: Body, block: SignatureLine) -> None:
    """Write lines to sign on side by side, each with what stands under it; a single one is half."""
    if not block.captions:
        return
    whole, between = body.sheet.body_width, twips_mm(_BETWEEN_MM)
    if len(block.captions) == 1:
        half = w("ind", right=twips(whole / 2) + between // 2)
        body.paragraph("Signature", words(block.captions[0]), ind=half)
        return
    count, gap = len(block.captions), _BETWEEN_MM * MM
    line = (whole - (count - 1) * gap) / count
    widths = _widths([line + gap] * (count - 1) + [line], whole)
    gaps = [between] * (count - 1) + [0]
    cells = [
        w(
            "tc",
            w("tcPr", w("tcW", w=width, type="dxa")),
            paragraph("Signature", words(caption), ind=w("ind", right=room)),
        )
        for width, room, caption in zip(widths, gaps, block.captions, strict=True)
    ]
    row = w("tr", w("trPr", w("cantSplit"), w("tblHeader")), *cells)
    body.table(w("tbl", _properties("TableNormal", sum(widths), None), _grid(widths), row))


def _properties(style: str, width: int, table: Table | None) -> Element:
    """Return what Word is told of a table; the description is for those who hear it."""
    is_named = table is not None and table.row_heading == 0
    is_headed = table is None or table.has_heading
    return w(
        "tblPr",
        w("tblStyle", val=style),
        w("tblW", w=width, type="dxa"),
        w("tblLayout", type="fixed"),
        None if table else w("tblCellMar", *(w(side, w=0, type="dxa") for side in _SIDEWAYS)),
        w(
            "tblLook",
            val=f"{0x0600 + 0x0020 * is_headed + 0x0080 * is_named:04X}",
            firstRow=int(is_headed),
            lastRow=0,
            firstColumn=int(is_named),
            lastColumn=0,
            noHBand=1,
            noVBand=1,
        ),
        w("tblDescription", val=clean(table.summary)) if table and table.summary else None,
    )


def _grid(widths: Sequence[int]) -> Element:
    return w("tblGrid", *(w("gridCol", w=width) for width in widths))


def _widths(shares: Sequence[float], whole: float) -> list[int]:
    """Return the widths of columns in twips; together they are as wide as the whole."""
    edges = [twips(whole * part / sum(shares)) for part in accumulate(shares, initial=0.0)]
    return [right - left for left, right in pairwise(edges)]
