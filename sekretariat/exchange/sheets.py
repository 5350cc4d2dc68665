"""What is in a file once it is read: sheets, rows with their numbers, raw cells."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from sekretariat.domain.imports.marks import Mark
from sekretariat.exchange.looks import Place, SheetLooks
from sekretariat.exchange.parsing.cells import Cell, cell_text

ORGANIZATIONS = "Organisationen"
"""The hidden sheet of what OParl says of organisations: it is no list of persons."""


@dataclass
class Row:
    """A row of a sheet: its number as Excel shows it, its cells; an empty cell is "".

    `numbered` takes the blanks off the ends of its texts, so that blanks alone are an empty cell.

    `marks` are those of its cells that have a colour or a line through them, by column from 0.
    """

    number: int
    cells: tuple[Cell, ...]
    marks: Mapping[int, tuple[Mark, ...]] = field(default_factory=dict)
    hidden: bool = False

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """The cells as a clerk sees them."""
        return tuple(map(cell_text, self.cells))

    def text(self, place: int) -> str:
        """Return the text of a cell; "" where the row is shorter."""
        if place >= len(self.cells):
            return ""
        cell = self.cells[place]
        return cell.strip() if type(cell) is str else cell_text(cell)

    def is_blank(self) -> bool:
        """Tell whether nothing stands in the row."""
        return not any(cell.strip() if type(cell) is str else True for cell in self.cells)


@dataclass(frozen=True)
class Sheet:
    """A sheet with its rows; hidden ones are read too, they are only offered last.

    In an exact one, made of cards or records, the first row is the header and each other row is
    one person: there are no titles, groups, sums and notes to look for.
    """

    name: str
    rows: tuple[Row, ...]
    hidden: bool = False
    hidden_columns: frozenset[int] = frozenset()
    notes: Mapping[Place, str] = field(default_factory=dict)
    from_1904: bool = False
    is_exact: bool = False


@dataclass(frozen=True)
class SheetFile:
    """A file that was read; at least one of its sheets holds something."""

    name: str
    sheets: tuple[Sheet, ...]


def numbered(rows: Sequence[Sequence[Cell]], looks: SheetLooks | None = None) -> tuple[Row, ...]:
    """Number rows from 1; blank ones are left out, the numbers of the others stay Excel's."""
    looks = looks or SheetLooks()
    marks: dict[int, dict[int, tuple[Mark, ...]]] = {}
    for (place, column), found in looks.marks.items():
        marks.setdefault(place, {})[column] = found
    numbered_rows = (
        Row(place + 1, _stripped(cells), marks.get(place, {}), place in looks.hidden_rows)
        for place, cells in enumerate(rows)
    )
    return tuple(row for row in numbered_rows if not row.is_blank())


def _stripped(cells: Sequence[Cell]) -> tuple[Cell, ...]:
    return tuple([cell.strip() if type(cell) is str else cell for cell in cells])


def exact_sheet(
    name: str, headings: Sequence[str], rows: Sequence[Sequence[str]], always: Collection[str]
) -> Sheet:
    """Return records as a sheet: row 0 has the headings, row 1 is the first record.

    Columns nobody fills are left out, but never those named in `always`.
    """
    used = [
        place
        for place, heading in enumerate(headings)
        if heading in always or any(row[place] for row in rows)
    ]
    header = Row(0, tuple(headings[place] for place in used))
    records = (tuple(row[place] for place in used) for row in rows)
    numbered = (Row(number, cells) for number, cells in enumerate(records, start=1))
    return Sheet(name, (header, *numbered), is_exact=True)
