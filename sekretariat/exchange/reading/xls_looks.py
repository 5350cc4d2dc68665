"""How the cells of an XLS look: fills, strikethrough, hidden rows and columns, notes.

calamine tells values only, so xlrd walks through the file a second time; it is plain Python and
slow, so only files of a size people make by hand are looked at.
"""

from pathlib import Path
from typing import Any

from sekretariat.domain.imports.marks import Mark
from sekretariat.exchange.looks import BookLooks, SheetLooks, colour_mark

LIMIT_BYTES = 4 * 1024 * 1024
_NO_PATTERN = 0


def xls_looks(path: Path) -> BookLooks:
    """Return the looks of every sheet, by its name; none of a larger file."""
    import xlrd  # noqa: PLC0415  lazy: only an XLS needs it

    if path.stat().st_size > LIMIT_BYTES:
        return BookLooks()
    with xlrd.open_workbook(path, formatting_info=True, logfile=_Silence()) as book:
        marks = [_marks(book, style) for style in book.xf_list]
        sheets = {sheet.name: _sheet(sheet, marks) for sheet in book.sheets()}
        return BookLooks(sheets, book.datemode == 1)


class _Silence:
    """Swallows what xlrd has to say about a file."""

    def write(self, _text: str) -> None:
        """Swallow a text."""


def _marks(book: Any, style: Any) -> tuple[Mark, ...]:
    found: list[Mark] = []
    if style.background.fill_pattern != _NO_PATTERN:
        rgb = book.colour_map.get(style.background.pattern_colour_index)
        colour = colour_mark("".join(f"{part:02X}" for part in rgb)) if rgb else None
        found += [colour] if colour else []
    if book.font_list[style.font_index].struck_out:
        found.append(Mark.STRUCK)
    return tuple(found)


def _sheet(sheet: Any, marks: list[tuple[Mark, ...]]) -> SheetLooks:
    looks = SheetLooks()
    looks.hidden_rows.update(place for place, info in sheet.rowinfo_map.items() if info.hidden)
    looks.hidden_columns.update(place for place, info in sheet.colinfo_map.items() if info.hidden)
    for place, note in sheet.cell_note_map.items():
        looks.notes[place] = note.text.strip()
    for row in range(sheet.nrows):
        for column in range(sheet.row_len(row)):
            style = marks[sheet.cell_xf_index(row, column)]
            if style and sheet.cell_value(row, column) != "":
                looks.marks[row, column] = style
    return looks
