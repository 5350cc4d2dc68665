"""What was held in a period: day, form, topics, when the minutes were sent."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.list_page import ListSpec
from sekretariat.desktop.base.listings import RowsListing
from sekretariat.desktop.base.table_model import Query
from sekretariat.desktop.statistics.counted_page import (
    CountedPage,
    columns,
    period_filters,
    question_of,
)
from sekretariat.progress import Progress
from sekretariat.services.statistics import (
    SESSIONS,
    Statistics,
    StatisticsQuestion,
    fitting_sessions,
)

Rows = Sequence[dict[str, Any]]


class SessionsHeldPage(CountedPage):
    """The sessions that took place, as an inquiry of parliament asks for them."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._statistics: Statistics = desk.secretariat.statistics
        self._rows: Rows = ()
        title = QCoreApplication.translate("SessionsHeldPage", "Sessions held")
        empty = QCoreApplication.translate(
            "SessionsHeldPage", "Here stand the sessions that took place, with their topics."
        )
        listing = RowsListing(columns(SESSIONS), self._find, period_filters(desk, ()))
        super().__init__(desk, ListSpec("sessions_held", title, listing, empty), parent)
        self.opened.connect(lambda meeting_id: desk.open("meeting", meeting_id))

    def count(self, _progress: Progress) -> Rows:
        """Return every session that took place."""
        return self._statistics.sessions(StatisticsQuestion())

    def take(self, counted: Any) -> None:
        """Take the sessions; what is chosen limits them."""
        self._rows = counted

    def years(self) -> Sequence[str]:
        """Return the years with sessions, the latest first."""
        return sorted({str(row["held_on"].year) for row in self._rows}, reverse=True)

    def _find(self, query: Query) -> Rows:
        return fitting_sessions(self._rows, question_of(query))
