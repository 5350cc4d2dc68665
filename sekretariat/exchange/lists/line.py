"""A row under work: its cells by field, the problems found so far, each at its place."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from sekretariat.domain.fields import tidy
from sekretariat.domain.imports.lists import CellProblem, ColumnMapping
from sekretariat.domain.problems import Problem, Refused, Severity
from sekretariat.exchange.parsing.cells import Cell, cell_text, is_placeholder
from sekretariat.exchange.sheets import Row

_NAMES = frozenset({"name", "family_name", "given_names"})  # somebody may be called Ka
OF_SEATS = frozenset({"role", "seat_number", "deputy_for", "start", "end", "appointed_on"})


@dataclass
class Line:
    """The row under work: its cells by field, the problems found so far."""

    sheet: str
    row: Row
    columns: Mapping[str, tuple[ColumnMapping, ...]]
    today: date
    with_seats: bool
    problems: list[CellProblem] = field(default_factory=list)

    def cells(self, name: str) -> Iterator[tuple[ColumnMapping, Cell]]:
        """Yield the filled cells of a field with their columns."""
        for column in self.columns.get(name, ()):
            if self.row.text(column.index):
                yield column, self.row.cells[column.index]

    def text(self, name: str) -> str:
        """Return the tidy text of a field in one line; "" for an empty cell or "-"."""
        for column in self.columns.get(name, ()):
            text = self.row.text(column.index)
            if not text:
                continue
            text = tidy(text)
            if "\n" in text:
                text = " ".join(part.strip() for part in text.split("\n"))
            says_nothing = is_placeholder(text) and not (name in _NAMES and text.isalpha())
            return "" if says_nothing else text
        return ""

    def report(self, name: str, problem: Problem, value: str = "") -> None:
        """Keep a problem at the column of the field."""
        columns = self.columns.get(name, ())
        heading = columns[0].heading if columns else ""
        shown = value or (self.text(name) if columns else "")
        self._keep(name, heading, shown, problem)

    def _keep(self, name: str, heading: str, value: str, problem: Problem) -> None:
        """What belongs to a seat keeps no line out when the list is taken into no body."""
        if name in OF_SEATS and not self.with_seats and problem.severity is Severity.ERROR:
            problem = replace(problem, severity=Severity.WARNING)
        self.problems.append(CellProblem(self.sheet, self.row.number, heading, value, problem))

    def read(self, name: str, read: Callable[[Cell], Any]) -> list[Any]:
        """Return what the cells of a field say; what cannot be read becomes a problem."""
        found = []
        for column, cell in self.cells(name):
            try:
                found.append(read(cell))
            except Refused as refused:
                for problem in refused.problems:
                    self._keep(name, column.heading, cell_text(cell), problem)
        return found
