"""A list that is counted beside the window and then searched and filtered in memory."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.freshness import Freshness
from sekretariat.desktop.base.list_actions import fill_filter
from sekretariat.desktop.base.list_export import ListExport
from sekretariat.desktop.base.list_page import ListPage, ListSpec
from sekretariat.desktop.base.table_model import Column, Filter, Query
from sekretariat.domain.changes import ChangeSet
from sekretariat.progress import Progress
from sekretariat.services.exporting import Heading
from sekretariat.services.statistics import StatisticsQuestion
from sekretariat.words import translate

WATCHED = frozenset(
    {
        *("attendance", "meeting", "seat", "membership", "agenda_item", "resolution"),
        *("minutes", "person", "organization", "body", "legislative_term"),
    }
)
PX_PER_CHARACTER, EDGE_PX = 7, 14


def columns(headings: Sequence[Heading]) -> tuple[Column, ...]:
    """Return the columns of a report as a table shows them."""
    return tuple(
        Column(one.key, translate(one.label), one.kind, one.width * PX_PER_CHARACTER + EDGE_PX)
        for one in headings
    )


def period_filters(desk: Desk, years: Sequence[str]) -> tuple[Filter, ...]:
    """Return the filters by body, term and years."""
    said = [(one, one) for one in years]
    bodies = desk.secretariat.bodies
    return (
        Filter("body_id", QCoreApplication.translate("CountedPage", "Body"), bodies.choices()),
        Filter("term_id", QCoreApplication.translate("CountedPage", "Term"), bodies.term_choices()),
        Filter("from", QCoreApplication.translate("CountedPage", "From"), said),
        Filter("until", QCoreApplication.translate("CountedPage", "Until"), said),
    )


def question_of(query: Query) -> StatisticsQuestion:
    """Return what the filters and the search ask."""
    chosen = query.filters
    start, end = chosen.get("from"), chosen.get("until")
    return StatisticsQuestion(
        body_id=chosen.get("body_id", ""),
        term_id=chosen.get("term_id", ""),
        start=date(int(start), 1, 1) if start else None,
        end=date(int(end), 12, 31) if end else None,
        search=query.search,
    )


class CountedPage(ListPage):
    """Counts when it is first seen, and again when it is seen after something changed."""

    def __init__(self, desk: Desk, spec: ListSpec, parent: QWidget | None = None) -> None:
        super().__init__(desk, replace(spec, watches=WATCHED, dated=False), parent)
        self._freshness = Freshness(self, self._count)
        self.export = ListExport(self, spec.title, self.counted_listing)
        self.add_action("print", self.export.ask_for_paper)
        self.add_action("export", self.export.ask)
        self.refresh()

    def count(self, progress: Progress) -> Any:
        """Return what is counted, in the worker."""
        raise NotImplementedError

    def take(self, counted: Any) -> None:
        """Take what was counted."""
        raise NotImplementedError

    def years(self) -> Sequence[str]:
        """Return the years that occur, the latest first."""
        raise NotImplementedError

    def counted_listing(self) -> Any:
        """Return the listing with what is counted already; the sheet is written from it."""
        return self._spec.listing

    def _hear(self, changes: ChangeSet) -> None:
        if WATCHED & changes.entities():
            self._freshness.hear()

    def _count(self) -> None:
        job = self.desk.jobs.prepare(self.tr("Counting"), self.count)
        job.succeeded.connect(self._show_counted)
        job.start()

    def _show_counted(self, counted: Any) -> None:
        self.take(counted)
        for described in period_filters(self.desk, self.years()):
            fill_filter(self._filters[described.key], described)
        self.refresh()
