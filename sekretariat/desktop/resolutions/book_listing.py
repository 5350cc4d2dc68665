"""The list of the resolution book: read once after each change, searched and filtered in memory."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from sekretariat.desktop.base.listings import RowsListing
from sekretariat.desktop.base.table_model import Column, Filter, Query
from sekretariat.domain.fields import Kind, field_of
from sekretariat.domain.resolutions import Resolution, ResolutionKind, ResolutionStatus
from sekretariat.services.resolution_book import BookQuestion, ResolutionBook, fitting, searched_by
from sekretariat.words import translate

Rows = Sequence[dict[str, Any]]


def label(name: str) -> str:
    """Return the shown label of a resolution's field."""
    return translate(field_of(Resolution, name).label)


def columns() -> tuple[Column, ...]:
    """Return the columns of the book, the latest decisions on top."""
    day = QCoreApplication.translate("ResolutionBookPage", "Decided on")
    votes = QCoreApplication.translate("ResolutionBookPage", "Yes/no/abstentions")
    session = QCoreApplication.translate("ResolutionBookPage", "Session")
    return (
        Column("decided_on", day, Kind.DAY, 110),
        Column("number", label("number"), width=100),
        Column("body", QCoreApplication.translate("ResolutionBookPage", "Body"), width=190),
        Column("session", session, width=90, hidden=True),
        Column("wording", label("wording"), width=330),
        Column("votes", votes, width=130),
        Column("status", label("status"), width=110, choices=ResolutionStatus),
        Column("due_on", label("due_on"), Kind.DAY, 90, is_to_come=True),
        Column("kind", label("kind"), width=120, hidden=True, choices=ResolutionKind),
        Column("item", label("item_id"), width=200, hidden=True),
        Column("addressee", label("addressee"), width=140, hidden=True),
    )


class BookListing(RowsListing):
    """The rows of the book."""

    def __init__(self, book: ResolutionBook) -> None:
        self._book = book
        self._all: Rows | None = None
        self._keys: dict[str, str] = {}
        super().__init__(columns(), self._find, filters(self.all()))

    def all(self) -> Rows:
        """Return all rows, read when nobody has since the last change."""
        if self._all is None:
            self._all = self._book.rows()
            self._keys = {row["id"]: searched_by(row) for row in self._all}
        return self._all

    def forget(self) -> None:
        """Read the rows anew when they are next asked for."""
        self._all = None

    def refilter(self) -> None:
        """Offer in the filters what occurs now."""
        self.filters = filters(self.all())

    def _find(self, query: Query) -> Rows:
        chosen = query.filters
        asked = BookQuestion(
            as_of=query.as_of,
            search=query.search,
            body_id=chosen.get("body_id", ""),
            term_id=chosen.get("term_id", ""),
            year=chosen.get("year", ""),
            status=chosen.get("status", ""),
        )
        return fitting(self.all(), asked, lambda row: self._keys[row["id"]])


def filters(rows: Rows) -> tuple[Filter, ...]:
    """Return the filters with what occurs in the book."""
    bodies = {row["body_id"]: row["body"] for row in reversed(rows)}
    terms = {row["term_id"]: row["term"] for row in rows if row["term_id"]}
    years = sorted({row["year"] for row in rows} - {""}, reverse=True)
    body = QCoreApplication.translate("ResolutionBookPage", "Body")
    term = QCoreApplication.translate("ResolutionBookPage", "Legislative term")
    year = QCoreApplication.translate("ResolutionBookPage", "Year")
    return (
        Filter("body_id", body, sorted(bodies.items(), key=lambda pair: pair[1])),
        Filter("term_id", term, sorted(terms.items(), key=lambda pair: pair[1])),
        Filter("year", year, [(one, one) for one in years]),
        Filter(
            "status",
            label("status"),
            [(one.value, translate(one.label)) for one in ResolutionStatus],
        ),
    )
