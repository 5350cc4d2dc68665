"""Lists to Excel or CSV: chosen columns, as of a day, filtered as on the screen."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sekretariat.domain.fields import Kind
from sekretariat.domain.problems import Problem, Refused
from sekretariat.progress import Progress
from sekretariat.services.lists import ListQuestion, Lists
from sekretariat.words import N_, fill

if TYPE_CHECKING:
    from sekretariat.exchange.columns import Column

CSV = ".csv"
SHEETS = frozenset({".xlsx", ""})
DEFAULT_COLUMNS = (
    "seat_number",
    "group",
    "organization",
    "name",
    "function",
    "role",
    "deputy_for",
    "start",
    "end",
    "emails",
    "phones",
    "street",
    "postcode",
    "city",
)


@dataclass(frozen=True)
class Heading:
    """A column of a list as a window shows it: key, shown label, kind, width in characters."""

    key: str
    label: str
    kind: Kind = Kind.TEXT
    width: int = 14


class Exporting:
    """Writes the lists of the office as Excel sheets."""

    def __init__(self, lists: Lists) -> None:
        self._lists = lists

    def columns(self) -> Sequence["Column"]:
        """Return the columns a sheet of members can have."""
        from sekretariat.exchange.columns import MEMBER_COLUMNS  # noqa: PLC0415  lazy: with openpyxl

        return MEMBER_COLUMNS

    def members(
        self,
        path: Path,
        question: ListQuestion,
        columns: Sequence[str] = (),
        progress: Progress | None = None,
    ) -> int:
        """Write the members asked for; return the number of rows. Raises Refused, Cancelled."""
        from sekretariat.exchange.columns import chosen  # noqa: PLC0415  lazy: with openpyxl

        wanted = chosen(self.columns(), columns or DEFAULT_COLUMNS)
        rows = self._lists.members(question)
        title = fill(N_("Members · {body}"), {"body": question.body}) if question.body else ""
        return self.rows(path, title or fill(N_("Members"), {}), question, wanted, rows, progress)

    def shown(
        self,
        path: Path,
        title: str,
        question: ListQuestion,
        headings: Sequence[Heading],
        rows: Sequence[Mapping[str, object]],
        progress: Progress | None = None,
    ) -> int:
        """Write a list as a window shows it: its columns, its order; return the number of rows."""
        from sekretariat.exchange.columns import Column  # noqa: PLC0415  lazy: with openpyxl

        columns = [Column(one.key, one.label, one.kind, one.width) for one in headings]
        return self.rows(path, title, question, columns, rows, progress)

    def rows(
        self,
        path: Path,
        title: str,
        question: ListQuestion,
        columns: Sequence["Column"],
        rows: Sequence[Mapping[str, object]],
        progress: Progress | None = None,
    ) -> int:
        """Write any rows, as CSV where the name ends so, else as a sheet; return their number.

        A sheet has a title and the Stand line above its rows, CSV has the headings alone. Raises
        Refused for the endings of other formats.
        """
        ending = path.suffix.casefold()
        if ending == CSV:
            from sekretariat.exchange.delimited_list import write_delimited  # noqa: PLC0415  lazy: as below

            return write_delimited(path, columns, rows, total=len(rows), progress=progress)
        if ending not in SHEETS:
            raise Refused(Problem("export.ending", {"path": path.name}, "path"))
        from sekretariat.exchange.workbook import SheetHead, write_sheet  # noqa: PLC0415  lazy: openpyxl

        stand = fill(N_("As of {day}"), {"day": question.as_of})
        if question.search:
            stand += fill(N_(" · filtered by “{search}”"), {"search": question.search})
        head = SheetHead(title, stand, columns)
        return write_sheet(path, head, rows, total=len(rows), progress=progress)
