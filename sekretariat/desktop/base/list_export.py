"""The list on screen as an Excel sheet, CSV or PDF: its columns, order, search and day."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from sekretariat.desktop.base.list_page import ListPage
from sekretariat.desktop.base.table_model import Column, Listing, Query
from sekretariat.domain.file_names import file_name
from sekretariat.progress import Progress

if TYPE_CHECKING:
    from sekretariat.services.reports import Reports

PAGE_ROWS = 500
PX_PER_CHARACTER = 7


@dataclass(frozen=True)
class Sheet:
    """What is to be written where."""

    path: Path
    title: str
    listing: Listing
    query: Query
    columns: Sequence[Column]


class ListExport(QObject):
    """Asks where to write a page's list and writes it beside the window."""

    def __init__(self, page: ListPage, title: str, make_listing: Callable[[], Listing]) -> None:
        """Take a maker, because the worker reads with a listing of its own."""
        super().__init__(page)
        self._page = page
        self._title = title
        self._make_listing = make_listing

    def ask(self) -> None:
        """Ask for the file's place."""
        desk = self._page.desk
        day = self._page.query.as_of or desk.today()
        suggested = f"{self._title} {day:%Y-%m-%d}.xlsx"
        title = self.tr("Save list as Excel sheet")
        pattern = self.tr("Excel sheets (*.xlsx);;CSV files (*.csv)")
        desk.dialogs.choose_place(self._page, title, suggested, pattern, self.write)

    def ask_for_paper(self) -> None:
        """Ask for the place of a PDF."""
        desk = self._page.desk
        day = self._page.query.as_of or desk.today()
        suggested = file_name(f"{self._title} {day:%Y-%m-%d}", 120)
        title, pattern = self.tr("Save list as PDF"), self.tr("PDF (*.pdf)")
        desk.dialogs.choose_place(self._page, title, f"{suggested}.pdf", pattern, self.write)

    def write(self, path: Path) -> None:
        """Write the list in the worker."""
        desk, page = self._page.desk, self._page
        known = {column.key: column for column in page.table.columns}
        shown = [known[key] for key, _width in page.table.current_layout().columns]
        sheet = Sheet(path, self._title, self._make_listing(), page.query, shown)
        reports: Reports = desk.secretariat.reports
        job = desk.jobs.prepare(
            self.tr("Writing the list"),
            lambda progress: write_list(reports, sheet, desk.today(), progress),
        )
        job.succeeded.connect(lambda rows: self._tell(rows, path))
        job.start()

    def _tell(self, rows: int, path: Path) -> None:
        text = self.tr("%n row(s) written to “{}”.", None, rows).format(path.name)
        self._page.desk.messages.done(text)


def write_list(reports: "Reports", sheet: Sheet, today: date, progress: Progress) -> int:
    """Write the rows a query finds; returns their number. Raises Refused, Cancelled."""
    # lazy: the first list is painted before anybody writes one
    from sekretariat.services.exporting import Heading  # noqa: PLC0415
    from sekretariat.services.reports import Report  # noqa: PLC0415

    headings = [
        Heading(one.key, one.label, one.kind, max(8, one.width // PX_PER_CHARACTER))
        for one in sheet.columns
    ]
    keys = sheet.listing.arrange(sheet.query)
    rows: list[Mapping[str, object]] = []
    for start in range(0, len(keys), PAGE_ROWS):
        found = sheet.listing.rows(keys[start : start + PAGE_ROWS])
        rows += [_cells(row, sheet.columns) for row in found]
        progress.step(0, len(keys))
    report = Report(
        title=sheet.title,
        headings=headings,
        rows=rows,
        as_of=sheet.query.as_of or today,
        chosen=_filtered_by(sheet),
    )
    return reports.write(sheet.path, report, progress)


def _filtered_by(sheet: Sheet) -> str:
    """Return the search and the chosen filters in words, for the line below the title."""
    chosen = sheet.query.filters
    words = [
        dict(one.options).get(chosen[one.key], chosen[one.key])
        for one in sheet.listing.filters
        if one.key in chosen
    ]
    return ", ".join(word for word in (sheet.query.search, *words) if word)


def _cells(row: Mapping[str, Any], columns: Sequence[Column]) -> Mapping[str, object]:
    """Return a row for a sheet: days and numbers stay values, choices are worded."""
    return {
        column.key: column.text(row[column.key])
        if column.choices and row.get(column.key)
        else row.get(column.key)
        for column in columns
    }
