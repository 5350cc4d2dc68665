"""A list that stays open while its plan is looked at, so that a row can be corrected and read anew.

Nothing is written to the file: what is corrected lives in the plan alone.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from sekretariat.domain.imports.lists import CellProblem, ColumnMapping, GroupHeading, ListCell
from sekretariat.domain.imports.marks import FoundMark
from sekretariat.exchange.lists.entries import ParsedRow, points_abroad, read_entry
from sekretariat.exchange.lists.heading_words import target_of
from sekretariat.exchange.lists.headings import Header
from sekretariat.exchange.lists.hints import hints_of
from sekretariat.exchange.lists.line import Lines
from sekretariat.exchange.lists.plain_rows import PlainRows
from sekretariat.exchange.lists.row_marks import found_marks
from sekretariat.exchange.lists.rows import DataRow, ListBody, data_rows
from sekretariat.exchange.parsing.cells import cell_text
from sekretariat.exchange.sheets import Sheet

_BETWEEN = re.compile(r"\s*(?:/|\s&\s|;|\s\+\s|\su(?:nd|\.)\s|\n)\s*")
_TWO = 2
_LOOKED_AT = 20
_NAMES = frozenset({"name", "family_name", "given_names"})
_OF_ONE = _NAMES | {"emails", "phones", "mobile", "fax", "salutation", "titles"}
Texts = Mapping[int, str]


@dataclass(frozen=True)
class OpenList:
    """The rows under a header, read as often as needed."""

    sheet: Sheet
    header: Header
    today: date
    with_seats: bool

    def entries(self) -> Iterator[ParsedRow]:
        """Yield every row of a person as it was understood, in its order."""
        return (self._read(one) for one in self._body.rows)

    def __len__(self) -> int:
        return len(self._body.rows)

    def notes(self, known: frozenset[str] = frozenset()) -> list[CellProblem]:
        """Return hints about what is in the sheet besides rows of persons.

        `known` are headings that were sent from here and need no field.
        """
        return hints_of(self.sheet, self.header, self._body, known)

    def lies_on_its_side(self) -> bool:
        """Tell whether headings stand below each other where the names should be."""
        columns = [one.index for one in self.header.columns if one.field in ("name", "family_name")]
        if self.sheet.is_exact or not columns:
            return False
        names = [one.row.text(columns[0]) for one in self._body.rows[:_LOOKED_AT]]
        found = [target_of(name) for name in names if "," not in name]
        known = [target for target in found if target]
        return len(set(known)) >= _TWO and len(known) * _TWO >= len(names)

    def group_headings(self) -> tuple[GroupHeading, ...]:
        """Return the headings between the rows with the field each filled."""
        return self._body.headings

    def marks(self) -> tuple[FoundMark, ...]:
        """Return the colours and lines through rows, with what they were said to mean."""
        rows = [*(one.row for one in self._body.rows), *self._body.left_out]
        return found_marks(rows, self.header)

    def cells(self, number: int) -> list[ListCell]:
        """Return the cells of a row that fill a field, empty ones too."""
        row = self._by_number[number].row
        return [
            ListCell(one.index, one.heading, one.field, row.text(one.index))
            for one in self.header.columns
            if one.field
        ]

    def corrected(self, number: int, texts: Texts) -> ParsedRow:
        """Return a row as it is understood with other texts in some columns."""
        data = self._by_number[number]
        width = max([len(data.row.cells), *(column + 1 for column in texts)])
        cells = list(data.row.cells) + [""] * (width - len(data.row.cells))
        for column, text in texts.items():
            if text != cell_text(cells[column]):  # a date left alone stays a date
                cells[column] = text
        return self._read(replace(data, row=replace(data.row, cells=tuple(cells))))

    def halves(self, number: int) -> tuple[dict[int, str], dict[int, str]]:
        """Return the texts of a row that names two persons, as suggested for each of them.

        What belongs to one person is split where it has two parts; the rest goes to both.
        """
        halves: tuple[dict[int, str], dict[int, str]] = ({}, {})
        for cell in self.cells(number):
            parts = [part for part in _BETWEEN.split(cell.text) if part]
            if cell.field not in _OF_ONE or len(parts) != _TWO:
                parts = [cell.text, cell.text]
            halves[0][cell.column], halves[1][cell.column] = parts
        return halves

    def unmapped(self) -> tuple[list[str], dict[int, list[str]]]:
        """Return the headings of columns that fill no field, and their texts by row."""
        columns = [one for one in self.header.columns if not one.field]
        rows: dict[int, list[str]] = {}
        for one in self._body.rows:
            texts = [one.row.text(column.index) for column in columns]
            if any(texts):
                rows[one.row.number] = texts
        return [column.heading for column in columns], rows

    @cached_property
    def _body(self) -> ListBody:
        return data_rows(self.sheet, self.header)

    @cached_property
    def _by_number(self) -> dict[int, DataRow]:
        return {one.row.number: one for one in self._body.rows}

    @cached_property
    def _fields(self) -> Mapping[str, tuple[ColumnMapping, ...]]:
        return self.header.by_field()

    @cached_property
    def _lines(self) -> Lines:
        return Lines(self.sheet.name, self._fields, self.today, self.with_seats)

    @cached_property
    def _plain(self) -> PlainRows:
        return PlainRows(self._fields, self.today)

    @cached_property
    def _is_abroad(self) -> bool:
        return points_abroad(self._body.rows, self._fields)

    def _read(self, data: DataRow) -> ParsedRow:
        if (entry := self._plain.read(data)) is not None:
            return ParsedRow(data.row.number, entry)
        return read_entry(self._lines.line(data.row), data, is_abroad=self._is_abroad)
