"""The area of the year: its plan, and the calendars it is planned around."""

from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.arrivals import Arrival
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.page_stack import PageStack
from sekretariat.desktop.calendar.calendars_page import CalendarsPage
from sekretariat.desktop.calendar.year_page import YearPage


class CalendarArea(PageStack):
    """Shows the year first; Esc comes back to it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.year = YearPage(desk)
        self._calendars: CalendarsPage | None = None
        self.addWidget(self.year)
        self.year.calendars_asked.connect(self.show_calendars)

    def take(self, arrival: Arrival) -> None:
        """Read a calendar file that was dropped and ask what it is."""
        self._list().read(arrival.path)

    def show_calendars(self) -> None:
        """Show the list of calendar entries."""
        self._list()

    def _list(self) -> CalendarsPage:
        if self._calendars is None:
            self._calendars = CalendarsPage(self._desk)
            self._calendars.add_action("back", self.show_year, self.tr("Year"))
            self.addWidget(self._calendars)
        self.setCurrentWidget(self._calendars)
        self._calendars.table.setFocus()
        return self._calendars

    def show_year(self) -> None:
        """Come back to the year."""
        self.setCurrentWidget(self.year)
        self.year.table.setFocus()

    def remember(self) -> None:
        """Keep the list's columns for the next start."""
        if self._calendars is not None:
            self._calendars.remember()
