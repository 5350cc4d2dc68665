"""Measure the export of 10,000 members in 25 columns against a bare openpyxl write-only loop.

Run: python -m tests.benchmarks.export_members. Prints the ratio of the medians of one run; both
write the same cells in the same styles, taking turns.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

from openpyxl import Workbook
from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.styles import Alignment, Border, Side

from sekretariat.domain.fields import Kind
from sekretariat.exchange.columns import MEMBER_COLUMNS, Column
from sekretariat.exchange.workbook import SheetHead, write_sheet

MEMBERS, TURNS, LIMIT = 10_000, 5, 1.3
COLUMNS = MEMBER_COLUMNS[:25]
FORMATS = {Kind.DAY: "dd.mm.yyyy", Kind.NUMBER: "0"}
WRAPPED = Alignment(vertical="top", wrap_text=True)
LINE = Border(bottom=Side(style="hair", color="FFB4BCC6"))
RIGHT = Alignment(horizontal="right", vertical="top", indent=1)


def _value(column: Column, number: int) -> object:
    if column.kind is Kind.NUMBER:
        return number
    if column.kind is Kind.DAY:
        return date(2019, 12, 3)
    return f"{column.key} {number}"


def _bare(path: Path, rows: list[Mapping[str, object]]) -> None:
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Mitglieder")
    for row in rows:
        sheet.append([_bare_cell(sheet, column, row[column.key]) for column in COLUMNS])
    book.save(path)


def _bare_cell(sheet: object, column: Column, value: object) -> Cell:
    cell = WriteOnlyCell(sheet, value=value)
    cell.alignment = RIGHT if column.kind in FORMATS else WRAPPED
    cell.border = LINE
    cell.number_format = FORMATS.get(column.kind, "@")
    return cell


def _ours(path: Path, rows: list[Mapping[str, object]]) -> None:
    write_sheet(path, SheetHead("Mitglieder", "Stand 03.11.2020", COLUMNS), rows, total=len(rows))


def _seconds(work: Callable[[Path, list[Mapping[str, object]]], None], folder: Path) -> float:
    rows: list[Mapping[str, object]] = [
        {column.key: _value(column, number) for column in COLUMNS} for number in range(MEMBERS)
    ]
    begun = time.perf_counter()
    work(folder / "liste.xlsx", rows)
    return time.perf_counter() - begun


def measure() -> float:
    """Return the median of our export divided by the median of the bare loop."""
    ours, bare = [], []
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(TURNS):
            bare.append(_seconds(_bare, Path(folder)))
            ours.append(_seconds(_ours, Path(folder)))
    ratio = statistics.median(ours) / statistics.median(bare)
    print(
        f"export of {MEMBERS:,} members × {len(COLUMNS)} columns: "
        f"{statistics.median(ours):.2f} s, bare loop {statistics.median(bare):.2f} s, "
        f"ratio {ratio:.2f} (at most {LIMIT})"
    )
    return ratio


if __name__ == "__main__":
    sys.exit(measure() > LIMIT)
