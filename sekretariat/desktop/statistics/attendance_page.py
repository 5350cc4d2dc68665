"""Attendance: how often seats were represented, by member, deputy and video."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.list_page import ListSpec
from sekretariat.desktop.base.listings import RowsListing
from sekretariat.desktop.base.table_model import Filter, Query
from sekretariat.desktop.statistics.counted_page import (
    CountedPage,
    columns,
    period_filters,
    question_of,
)
from sekretariat.domain.presence_statistics import Grouping, SeatInSession
from sekretariat.progress import Progress
from sekretariat.services.statistics import FIGURES, Statistics, headings_of
from sekretariat.words import translate

SENDER = "organization"


class AttendanceStatisticsPage(CountedPage):
    """The figures, by organisation unless another grouping is chosen."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._statistics: Statistics = desk.secretariat.statistics
        self._seats: Sequence[SeatInSession] = ()
        self._is_without_senders = False
        title = QCoreApplication.translate("AttendanceStatisticsPage", "Attendance")
        empty = QCoreApplication.translate(
            "AttendanceStatisticsPage",
            "Here stands how often seats were represented: by the member, a deputy, by video. "
            "Check people in at a session; the figures follow.",
        )
        grouping = QCoreApplication.translate("AttendanceStatisticsPage", "Summed up")
        others = [(one.value, translate(one.label)) for one in Grouping]
        filters = (Filter("grouping", grouping, others[1:]), *period_filters(desk, ()))
        listing = RowsListing(columns(FIGURES), self._find, filters)
        super().__init__(desk, ListSpec("statistics", title, listing, empty), parent)
        self._filters["grouping"].setItemText(0, others[0][1])
        self._filters["grouping"].setMinimumContentsLength(len(others[0][1]) + 2)

    def count(self, progress: Progress) -> Sequence[SeatInSession]:
        """Return every seat in every session."""
        return self._statistics.seats(progress)

    def take(self, counted: Any) -> None:
        """Take the seats; what is chosen sums them."""
        self._seats = counted

    def years(self) -> Sequence[str]:
        """Return the years with sessions, the latest first."""
        found = {str(one.sitting.held_on.year) for one in self._seats}
        return sorted(found, reverse=True)

    def _find(self, query: Query) -> Sequence[dict[str, Any]]:
        chosen = Grouping(query.filters.get("grouping") or Grouping.ORGANIZATION)
        self._show_senders(chosen)
        question = replace(question_of(query), grouping=chosen)
        return self._statistics.rows(question, self._seats)

    def _show_senders(self, chosen: Grouping) -> None:
        """Show the column of organisations only where a row belongs to one."""
        keys = [one.key for one in headings_of(chosen)]
        place = [one.key for one in self.table.columns].index(SENDER)
        if SENDER not in keys:
            self.table.setColumnHidden(place, True)
        elif self._is_without_senders:
            self.table.setColumnHidden(place, False)
        self._is_without_senders = SENDER not in keys
