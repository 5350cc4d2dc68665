"""A row under work: its cells by field, the problems found so far, each at its place."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import lru_cache
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

    def cells(self, name: str) -> list[tuple[ColumnMapping, Cell]]:
        """Return the filled cells of a field with their columns."""
        row = self.row
        columns = self.columns.get(name) or ()
        return [(one, row.cells[one.index]) for one in columns if row.text(one.index)]

    def text(self, name: str) -> str:
        """Return the tidy text of a field in one line; "" for an empty cell or "-"."""
        if name not in self.columns:
            return ""
        for column in self.columns[name]:
            if text := self.row.text(column.index):
                return _in_one_line(text, may_be_name=name in _NAMES)
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
        for column, cell in self.cells(name) if name in self.columns else ():
            try:
                found.append(read(cell))
            except Refused as refused:
                for problem in refused.problems:
                    self._keep(name, column.heading, cell_text(cell), problem)
        return found


@lru_cache(maxsize=16384)
def _in_one_line(text: str, *, may_be_name: bool) -> str:
    """Return the tidy text of a cell in one line; "" where it only says that there is nothing."""
    text = tidy(text)
    if "\n" in text:
        text = " ".join(part.strip() for part in text.split("\n"))
    says_nothing = is_placeholder(text) and not (may_be_name and text.isalpha())
    return "" if says_nothing else text
