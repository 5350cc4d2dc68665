"""Read any sheet as rows of raw cells: XLSX, XLSM, XLSB, XLS, ODS through calamine, and CSV.

Contact cards and OParl come as sheets too (`record_files`).

`read_file` is pure (path in, plain data out), so a worker process with limits can call it. Whatever
cannot be read ends as one Problem; no exception of a library leaves this room.
"""

import codecs
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sekretariat.domain.obstacles import obstacle_of
from sekretariat.domain.problems import Problem, Refused
from sekretariat.exchange.looks import BookLooks, SheetLooks
from sekretariat.exchange.parsing.cells import Cell
from sekretariat.exchange.reading.archives import check_archive
from sekretariat.exchange.reading.book_looks import looks_of
from sekretariat.exchange.reading.delimited import read_delimited
from sekretariat.exchange.sheets import Sheet, SheetFile, numbered

if TYPE_CHECKING:
    from python_calamine import CalamineWorkbook

LIMIT_BYTES = 64 * 1024 * 1024
LIMIT_CELLS = 4_000_000

_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OTHER_FILES = (
    b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"{\\rtf", b"<!DOCTYPE", b"<html", b"<?xml",
    b"MZ", b"\x7fELF", b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b", b"BEGIN:VCAL", b"PK\x05\x06",
)  # fmt: skip
_RECORDS = (b"BEGIN:VCARD", b"{", b"[")
_NO_ROOM = ("cell limit exceeded", "capacity overflow")
RECORD_ENDINGS = frozenset({".vcf", ".vcard", ".json"})
_WORKBOOKS = frozenset({".xlsx", ".xlsm", ".xlsb", ".xls", ".ods"})


def read_file(path: Path) -> SheetFile:
    """Read every sheet of a file, or a folder of saved OParl pages.

    Raises Refused with one problem when that is not possible.
    """
    head = b"" if path.is_dir() else _head(path)
    if head.startswith(_ZIP):
        check_archive(path)
        sheets = _read_workbook(path)
    elif head.startswith(_OLE):
        sheets = _read_workbook(path)
    elif head.startswith(_OTHER_FILES):
        raise Refused(Problem("file.not_a_sheet", {"file": path.name}))
    elif _holds_records(head, path):
        from sekretariat.exchange.reading.record_files import read_records  # noqa: PLC0415  lazy: few files do

        sheets = read_records(path)
    else:
        sheets = [_read_text(path)]
    if not any(not row.is_blank() for sheet in sheets for row in sheet.rows):
        raise Refused(Problem("file.empty", {"file": path.name}))
    return SheetFile(path.name, tuple(sheets))


def _holds_records(head: bytes, path: Path) -> bool:
    """Tell whether there are contact cards or OParl instead of rows."""
    begins = head.removeprefix(codecs.BOM_UTF8).lstrip().upper()
    return begins.startswith(_RECORDS) or path.suffix.casefold() in RECORD_ENDINGS or path.is_dir()


def _read_text(path: Path) -> Sheet:
    """Read CSV; a text that calls itself a workbook needs at least two rows of two cells."""
    rows = numbered(read_delimited(path))
    broad = sum(len(row.cells) > 1 for row in rows)
    if path.suffix.casefold() in _WORKBOOKS and broad < 2:  # noqa: PLR2004
        raise Refused(Problem("file.not_a_sheet", {"file": path.name}))
    return Sheet(path.stem, rows)


def _head(path: Path) -> bytes:
    named = {"file": path.name}
    try:
        if not path.is_file():
            raise Refused(Problem("file.missing", {"file": str(path)}))
        size = path.stat().st_size
        with path.open("rb") as stream:
            head = stream.read(16)
    except OSError as error:
        values = {**named, "reason": obstacle_of(error)}
        raise Refused(Problem("file.unreadable", values)) from error
    if size > LIMIT_BYTES:
        raise Refused(Problem("file.too_big", named))
    if not head.strip():
        raise Refused(Problem("file.empty", named))
    return head


def _read_workbook(path: Path) -> list[Sheet]:
    """Read the values, and beside them, for calamine lets other threads go on, how they look."""
    with ThreadPoolExecutor(1) as beside:
        values = beside.submit(_values, path)
        looks = looks_of(path)
        return [one.seen_as(looks) for one in values.result()]


@dataclass(frozen=True)
class _Values:
    """The values of a sheet, row by row."""

    name: str
    hidden: bool
    rows: list[list[Cell]]

    def seen_as(self, book: BookLooks) -> Sheet:
        """Return the sheet with its looks."""
        seen = book.sheets.get(self.name, SheetLooks())
        columns, rows = frozenset(seen.hidden_columns), numbered(self.rows, seen)
        return Sheet(self.name, rows, self.hidden, columns, seen.notes, book.from_1904)


def _values(path: Path) -> list[_Values]:
    """Let calamine read; its Rust panics derive from BaseException and are caught by their name."""
    import python_calamine  # noqa: PLC0415  lazy: only reading a workbook needs it

    named = {"file": path.name}
    try:
        with python_calamine.CalamineWorkbook.from_path(path) as workbook:
            return _sheets_of(workbook, named)
    except python_calamine.PasswordError as error:
        raise Refused(Problem("file.encrypted", named)) from error
    except (python_calamine.CalamineError, OSError, ValueError) as error:
        raise Refused(Problem(_code_of(error), named)) from error
    except BaseException as error:
        if type(error).__name__ != "PanicException":
            raise
        raise Refused(Problem(_code_of(error), named)) from error


def _code_of(error: BaseException) -> str:
    """Return the code of what calamine says; too many cells have no type of their own."""
    told = str(error).casefold()
    return "file.too_big" if any(one in told for one in _NO_ROOM) else "file.damaged"


def _sheets_of(workbook: "CalamineWorkbook", named: dict[str, str]) -> list[_Values]:
    from python_calamine import SheetTypeEnum, SheetVisibleEnum  # noqa: PLC0415  lazy: as above

    sheets = []
    for described in workbook.sheets_metadata:
        if described.typ != SheetTypeEnum.WorkSheet:
            continue
        sheet = workbook.get_sheet_by_name(described.name)
        if sheet.total_height * sheet.total_width > LIMIT_CELLS:
            raise Refused(Problem("file.too_big", named))
        cells = sheet.to_python(skip_empty_area=False) if sheet.start else []
        _fill_down(cells, sheet.merged_cell_ranges or ())
        hidden = described.visible != SheetVisibleEnum.Visible
        sheets.append(_Values(described.name, hidden, cells))
    return sheets


def _fill_down(
    cells: list[list[Cell]], merged: Iterable[tuple[tuple[int, int], tuple[int, int]]]
) -> None:
    """Let a cell merged over several rows speak for each of them."""
    for (top, left), (bottom, _) in merged:
        for place in range(top + 1, min(bottom + 1, len(cells))):
            if left < len(cells[place]):
                cells[place][left] = cells[top][left]
