"""A row under work: its cells by field, the problems found so far, each at its place."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property, lru_cache
from typing import Any

from sekretariat.domain.fields import tidy
from sekretariat.domain.imports.lists import CellProblem, ColumnMapping
from sekretariat.domain.problems import Problem, Refused, Severity
from sekretariat.exchange.parsing.cells import (
    LONGEST_PLACEHOLDER,
    Cell,
    cell_text,
    is_placeholder,
)
from sekretariat.exchange.sheets import Row

_NAMES = frozenset({"name", "family_name", "given_names"})  # somebody may be called Ka
FORUM = "forum_"
"""What the fields of columns that tick a forum begin with."""
OF_SEATS = frozenset({"role", "seat_number", "deputy_for", "start", "end", "appointed_on"})

_BY_CELL = frozenset(
    {"emails", "phones", "mobile", "fax", "titles", "remark", "start", "end", "appointed_on",
     "forums"}
)  # fmt: skip
Columns = Mapping[str, tuple[ColumnMapping, ...]]
_Reader = Callable[[str], str]


@dataclass
class Line:
    """The row under work: its cells by field, the problems found so far.

    `texts` are the tidy texts of its fields, each in one line, but of those read cell by cell;
    `forums` are the fields that tick one.
    """

    sheet: str
    row: Row
    columns: Columns
    texts: Mapping[str, str]
    with_seats: bool
    today: date
    forums: tuple[str, ...] = ()
    problems: list[CellProblem] = field(default_factory=list)

    def cells(self, name: str) -> list[tuple[ColumnMapping, Cell]]:
        """Return the filled cells of a field with their columns."""
        row = self.row
        columns = self.columns.get(name) or ()
        return [(one, row.cells[one.index]) for one in columns if row.text(one.index)]

    def text(self, name: str) -> str:
        """Return the tidy text of a field in one line; "" for an empty cell or "-"."""
        return self.texts.get(name, "")

    def written(self, name: str) -> str:
        """Return the text of a field with the lines it has in its cell."""
        for column in self.columns.get(name, ()):
            if text := self.row.text(column.index):
                return text
        return ""

    def report(self, name: str, problem: Problem, value: str = "") -> None:
        """Keep a problem at the column of the field."""
        columns = self.columns.get(name, ())
        heading = columns[0].heading if columns else ""
        shown = value or self.text(name) or in_one_line(self.written(name))
        self._keep(name, heading, shown, problem)

    def _keep(self, name: str, heading: str, value: str, problem: Problem) -> None:
        """What belongs to a seat keeps no line out when the list is taken into no body."""
        if name in OF_SEATS and not self.with_seats and problem.severity is Severity.ERROR:
            problem = replace(problem, severity=Severity.WARNING)
        self.problems.append(CellProblem(self.sheet, self.row.number, heading, value, problem))

    def read(self, name: str, read: Callable[[Cell], Any]) -> list[Any]:
        """Return what the cells of a field say; what cannot be read becomes a problem."""
        found: list[Any] = []
        columns = self.columns.get(name)
        if columns is None:
            return found
        cells = self.row.cells
        for column in columns:
            cell = cells[column.index] if column.index < len(cells) else ""
            if type(cell) is str and not cell.strip():
                continue
            try:
                found.append(read(cell))
            except Refused as refused:
                for problem in refused.problems:
                    self._keep(name, column.heading, cell_text(cell), problem)
        return found


@dataclass(frozen=True)
class Lines:
    """Makes the lines of one list."""

    sheet: str
    columns: Columns
    today: date
    with_seats: bool

    def line(self, row: Row) -> Line:
        """Return a row as a line to work on."""
        texts: dict[str, str] = {}
        cells, width = row.cells, len(row.cells)
        for name, place, read in self._places:
            cell = cells[place] if place < width else ""
            if text := cell.strip() if type(cell) is str else cell_text(cell):
                texts[name] = read(text)
        return Line(self.sheet, row, self.columns, texts, self.with_seats, self.today, self._forums)

    @cached_property
    def _forums(self) -> tuple[str, ...]:
        return tuple(name for name in self.columns if name.startswith(FORUM))

    @cached_property
    def _places(self) -> tuple[tuple[str, int, _Reader], ...]:
        """The columns of every field, the last one first: the first that is filled speaks."""
        return tuple(
            (name, column.index, as_name_in_one_line if name in _NAMES else in_one_line)
            for name, columns in self.columns.items()
            if name not in _BY_CELL
            for column in reversed(columns)
        )


def in_one_line(text: str) -> str:
    """Return the tidy text of a cell in one line; "" where it only says that there is nothing."""
    if len(text) <= LONGEST_PLACEHOLDER or not (text.isascii() and text.isprintable()):
        return _closely_read(text)
    return text


@lru_cache(maxsize=16384)
def _closely_read(text: str) -> str:
    text = _joined(text)
    return "" if is_placeholder(text) else text


@lru_cache(maxsize=16384)
def as_name_in_one_line(text: str) -> str:
    """Return the same of a name: somebody may be called Ka."""
    text = _joined(text)
    return "" if is_placeholder(text) and not text.isalpha() else text


def _joined(text: str) -> str:
    text = tidy(text)
    return " ".join(part.strip() for part in text.split("\n")) if "\n" in text else text
