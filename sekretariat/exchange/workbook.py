"""Rows to an Excel sheet, streamed: title, Stand line, headings, then one row after the other.

Memory does not grow with the rows: openpyxl's write-only mode sends each row to the disk, and the
cells are reused, one pair for each column.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from openpyxl import Workbook
from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

from sekretariat.domain.fields import Kind
from sekretariat.exchange.cells import cell_value, clean, is_risky, lines_needed
from sekretariat.exchange.columns import Column
from sekretariat.exchange.saving import replacing
from sekretariat.progress import Progress
from sekretariat.words import N_, Speech, fill, translate

HEADER_ROW = 4
LINE_HEIGHT_POINTS = 15
MOST_LINES = 27
ROWS_BETWEEN_STEPS = 100
MAX_FOOTER = 120
MAX_SHEET_NAME = 31
_NOT_IN_SHEET_NAMES = str.maketrans("[]:*?/\\", "       ")
_A4 = 9
_FORMATS = {
    Kind.DAY: "dd.mm.yyyy",
    Kind.MOMENT: "dd.mm.yyyy hh:mm",
    Kind.TIME: "hh:mm",
    Kind.NUMBER: "0",
    Kind.MONEY: "#,##0.00",
}
_AS_TEXT = "@"
_TOP_RIGHT = Alignment(horizontal="right", vertical="top", indent=1)
_TOP_WRAPPED = Alignment(vertical="top", wrap_text=True)
_RULE = Side(style="thin", color="FF7F8C99")
_LINE = Border(bottom=Side(style="hair", color="FFB4BCC6"))
_OPEN = Protection(locked=False)
_KEPT = PatternFill("solid", fgColor="FFEDEFF2")


@dataclass(frozen=True)
class SheetHead:
    """What stands above the rows: title, Stand line ("Stand 03.11.2020"), columns, language."""

    title: str
    stand_line: str
    columns: Sequence[Column]
    language: str = field(default_factory=lambda: Speech.language)


def write_sheet(
    path: Path,
    head: SheetHead,
    rows: Iterable[Mapping[str, object]],
    *,
    total: int = 0,
    progress: Progress | None = None,
) -> int:
    """Write one sheet to `path` (replaced as a whole, or left as it was); return the rows written.

    Row values go by column key; missing ones stay empty, several in a list are joined by "; ".
    `total` is only told to `progress`. Raises Refused where the file cannot be written, and
    Cancelled when somebody asked to stop.
    """
    with replacing(path) as stream:
        book = Workbook(write_only=True)
        sheet = book.create_sheet(sheet_name(head.title))
        try:
            set_up(sheet, head)
            count = _write_rows(sheet, head, _told(rows, total, progress or Progress()))
        except BaseException:
            sheet.close()
            raise
        set_range(sheet, len(head.columns), HEADER_ROW + count)
        book.properties.title = clean(head.title)
        book.properties.creator = "Sekretariat"
        book.properties.language = head.language
        book.save(stream)
    return count


def sheet_name(title: str) -> str:
    """Return the title as a sheet's name: 31 characters, without the signs Excel forbids."""
    name = clean(title).translate(_NOT_IN_SHEET_NAMES).replace("\n", " ").strip(" '")
    return name[:MAX_SHEET_NAME].strip(" '") or "Tabelle"


def set_up(sheet: WriteOnlyWorksheet, head: SheetHead) -> None:
    """Set widths, frozen heading and the page; all this stands before the rows in the file."""
    for place, column in enumerate(head.columns, start=1):
        dimension = sheet.column_dimensions[get_column_letter(place)]
        dimension.width = column.width
        dimension.hidden = column.hidden
    sheet.freeze_panes = f"A{HEADER_ROW + 1}"
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = _A4
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.page_margins.left = sheet.page_margins.right = 0.4
    sheet.page_margins.top, sheet.page_margins.bottom = 0.5, 0.7
    sheet.print_title_rows = f"{HEADER_ROW}:{HEADER_ROW}"
    sheet.oddFooter.left.text = _in_footer(head.title)
    sheet.oddFooter.center.text = _in_footer(head.stand_line)
    places = {"page": "&P", "pages": "&N"}
    sheet.oddFooter.right.text = fill(N_("Page {page} of {pages}"), places, head.language)


def _in_footer(text: str) -> str:
    """Return text for a page footer, where & starts a command and 255 characters are all."""
    return clean(text).replace("\n", " ")[: MAX_FOOTER - 20].replace("&", "&&")


def set_range(sheet: WriteOnlyWorksheet, columns: int, last_row: int) -> None:
    """Offer filters over the headings and the rows."""
    corner = f"{get_column_letter(max(columns, 1))}{last_row}"
    sheet.auto_filter.ref = f"A{HEADER_ROW}:{corner}"


def _told(
    rows: Iterable[Mapping[str, object]], total: int, progress: Progress
) -> Iterator[Mapping[str, object]]:
    """Hand the rows on, telling the progress every hundred of them and at the end."""
    done = 0
    for done, row in enumerate(rows, start=1):
        if done % ROWS_BETWEEN_STEPS == 1:
            progress.step(done - 1, max(total, done))
        yield row
    progress.step(done, max(total, done))


def _write_rows(
    sheet: WriteOnlyWorksheet, head: SheetHead, rows: Iterable[Mapping[str, object]]
) -> int:
    sheet.append([title_cell(sheet, head.title)])
    sheet.append([text_cell(sheet, head.stand_line)])
    sheet.append([])
    append(sheet, HEADER_ROW, [heading_cell(sheet, one, head.language) for one in head.columns], 2)
    pens = [Pen(sheet, column, head.language) for column in head.columns]
    place = HEADER_ROW
    for place, row in enumerate(rows, start=HEADER_ROW + 1):
        cells = [pen.cell(row.get(pen.key)) for pen in pens]
        append(sheet, place, cells, max((pen.lines for pen in pens), default=1))
    return place - HEADER_ROW


def append(sheet: WriteOnlyWorksheet, place: int, cells: Sequence[Cell], lines: int) -> None:
    """Write a row as high as its text needs; not every program measures that when it opens."""
    if lines > 1:
        sheet.row_dimensions[place].height = LINE_HEIGHT_POINTS * min(lines, MOST_LINES)
    sheet.append(list(cells))
    sheet.row_dimensions.pop(place, None)


def text_cell(sheet: WriteOnlyWorksheet, text: str) -> Cell:
    """Return a cell that holds the text as text, whatever it looks like."""
    cell = WriteOnlyCell(sheet)
    _put_text(cell, clean(text))
    cell.quotePrefix = is_risky(text)
    return cell


def _put_text(cell: Cell, text: str) -> None:
    """Store text as an inline string; openpyxl alone would take "=1+1" for a formula."""
    cell.value = text
    cell.data_type = "s"


def title_cell(sheet: WriteOnlyWorksheet, title: str) -> Cell:
    """Return the cell of a sheet's title."""
    cell = text_cell(sheet, title)
    cell.font = Font(name="Calibri", size=14, bold=True)
    return cell


def heading_cell(sheet: WriteOnlyWorksheet, column: Column, language: str) -> Cell:
    """Return the heading of a column."""
    cell = text_cell(sheet, translate(column.label, language))
    cell.font = Font(name="Calibri", size=11, bold=True)
    cell.fill = PatternFill("solid", fgColor="FFDCE6F0")
    cell.border = Border(bottom=_RULE)
    cell.alignment = Alignment(vertical="center", wrap_text=True)
    return cell


class Pen:
    """Writes one column: a cell for its values, and one whose text must never become a formula."""

    def __init__(
        self, sheet: WriteOnlyWorksheet, column: Column, language: str, *, shaded: bool = False
    ) -> None:
        self.key = column.key
        self.lines = 1
        self._kind = column.kind
        self._width = column.width
        self._language = language
        self._plain = _value_cell(sheet, _FORMATS.get(column.kind, _AS_TEXT))
        self._text = _value_cell(sheet, _AS_TEXT)
        self._guarded = _value_cell(sheet, _AS_TEXT)
        self._guarded.quotePrefix = True
        self._empty = _value_cell(sheet, _FORMATS.get(column.kind, _AS_TEXT))
        if column.editable:
            for cell in (self._plain, self._text, self._guarded, self._empty):
                cell.protection = _OPEN
        elif shaded:
            for cell in (self._plain, self._text, self._guarded, self._empty):
                cell.fill = _KEPT

    def cell(self, value: object) -> Cell:
        """Return the cell that holds the value, with `lines` set; the next row overwrites both."""
        self.lines = 1
        if value is None or value == "":
            return self._empty
        ready = cell_value(value, self._kind, self._language)
        if not isinstance(ready, str):
            self._plain.value = ready
            return self._plain
        if len(ready) > self._width or "\n" in ready:
            self.lines = lines_needed(ready, self._width)
        cell = self._guarded if is_risky(ready) else self._text
        _put_text(cell, ready)
        return cell


def _value_cell(sheet: WriteOnlyWorksheet, number_format: str) -> Cell:
    cell = WriteOnlyCell(sheet)
    cell.alignment = _TOP_WRAPPED if number_format == _AS_TEXT else _TOP_RIGHT
    cell.border = _LINE
    cell.number_format = number_format
    return cell
