"""A year as a table: months side by side, days one below the other."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QDate, QLocale, QModelIndex, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QTableView

from sekretariat.desktop.base.appearance import colour
from sekretariat.desktop.base.table_model import Index
from sekretariat.domain.planning.calendars import CalendarKind
from sekretariat.domain.planning.states import OFF
from sekretariat.domain.planning.years import PlannedDay, Year
from sekretariat.words import shown, translate
from sekretariat.words.sentences import sentence

MONTHS, LONGEST = 12, 31
DUE = "•"
MARGINS_PX = 8
Role = Qt.ItemDataRole


def marks() -> Mapping[CalendarKind, str]:
    """Return the letter that stands for each kind of calendar."""
    return {
        CalendarKind.SCHOOL: QCoreApplication.translate("YearModel", "S", "school holidays"),
        CalendarKind.RELIGIOUS: QCoreApplication.translate("YearModel", "R", "religious day"),
        CalendarKind.LANDTAG: QCoreApplication.translate("YearModel", "L", "Landtag week"),
        CalendarKind.OWN: QCoreApplication.translate("YearModel", "O", "own days off"),
    }


def long_day(day: date) -> str:
    """Return a day as it is said: Dienstag, 16. März 2027."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "dddd, d. MMMM yyyy")


def told(planned: PlannedDay) -> list[str]:
    """Return what is to be said of a day: what speaks against its sessions, else what is on it."""
    hints = [sentence(one.code, one.values) for each in planned.sessions for one in each.hints]
    if hints:
        return list(dict.fromkeys(hints))
    closed = planned.holiday or translate(planned.closed) if planned.closed else ""
    entries = [f"{shown(one.kind)}: {one.title}" for one in planned.entries]
    return [one for one in (closed, *entries) if one]


class YearModel(QAbstractTableModel):
    """The days of a year; colours are those of the widget it is shown in."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view
        self._marks = marks()
        self.year = 1
        self.plan: Year = {}

    def show_year(self, year: int, plan: Year) -> None:
        """Show a year."""
        is_other = year != self.year
        if is_other:
            self.beginResetModel()
        self.year, self.plan = year, plan
        if is_other:
            self.endResetModel()
        else:
            self.dataChanged.emit(self.index(0, 0), self.index(LONGEST - 1, MONTHS - 1))

    def day_at(self, index: Index) -> PlannedDay | None:
        """Return the day of a cell; None below the end of a month."""
        if not index.isValid():
            return None
        try:
            return self.plan.get(date(self.year, index.column() + 1, index.row() + 1))
        except ValueError:
            return None

    def place_of(self, day: date) -> QModelIndex:
        """Return the cell of a day of the year."""
        return self.index(day.day - 1, day.month - 1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        """Return the days of the longest month."""
        return 0 if parent.isValid() else LONGEST

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        """Return the months."""
        return 0 if parent.isValid() else MONTHS

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        """Return a month's name."""
        if orientation is Qt.Orientation.Horizontal and role == Role.DisplayRole:
            name = QLocale().standaloneMonthName(section + 1, QLocale.FormatType.LongFormat)
            room = self._view.columnWidth(section) - MARGINS_PX
            if QFontMetrics(self._view.font()).horizontalAdvance(name) <= room:
                return name
            return QLocale().standaloneMonthName(section + 1, QLocale.FormatType.ShortFormat)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the keyboard into days only."""
        if self.day_at(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Return a day's words and looks."""
        planned = self.day_at(index)
        if planned is None:
            return None
        if role == Role.DisplayRole:
            return self._text(planned)
        if role in {Role.ToolTipRole, Role.AccessibleTextRole}:
            return self._long_text(planned)
        return self._look(planned, role)

    def _text(self, planned: PlannedDay) -> str:
        due = DUE if any(not one.is_done for one in planned.steps) else ""
        if planned.sessions:
            return self._named(planned, due)
        weekday = QLocale().dayName(planned.day.isoweekday(), QLocale.FormatType.ShortFormat)
        letters = dict.fromkeys(self._marks[one.kind] for one in planned.entries)
        return _joined(planned, weekday.rstrip("."), *letters, due)

    def _named(self, planned: PlannedDay, due: str) -> str:
        """Return the day with its sessions, as long as the cell lets them be read whole."""
        text = _joined(planned, ", ".join(one.short for one in planned.sessions), due)
        width = self._view.columnWidth(planned.day.month - 1) - MARGINS_PX
        if QFontMetrics(self._bold()).horizontalAdvance(text) <= width:
            return text
        return _joined(
            planned, ", ".join(one.shortest or one.short for one in planned.sessions), due
        )

    def _bold(self) -> QFont:
        font = QFont(self._view.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _long_text(self, planned: PlannedDay) -> str:
        sessions = [f"{one.name} ({shown(one.status)})" for one in planned.sessions]
        steps = [f"{one.title} ({one.meeting})" for one in planned.steps]
        return "\n".join((long_day(planned.day), *sessions, *told(planned), *steps))

    def _look(self, planned: PlannedDay, role: int) -> Any:
        is_held = any(one.status not in OFF for one in planned.sessions)
        if role == Role.FontRole and planned.sessions:
            font = self._bold()
            font.setStrikeOut(not is_held)
            return font
        if role == Role.BackgroundRole:
            return self._ground(planned, is_held=is_held)
        if role == Role.ForegroundRole:
            if is_held:
                return colour(self._view, "accent_text")
            return colour(self._view, "muted") if planned.closed else None
        return None

    def _ground(self, planned: PlannedDay, *, is_held: bool) -> Any:
        if is_held:
            return colour(self._view, "accent")
        if planned.closed:
            return colour(self._view, "button")
        if any(one.kind is CalendarKind.SCHOOL for one in planned.entries):
            return colour(self._view, "as_of")
        return None


def _joined(planned: PlannedDay, *parts: str) -> str:
    return " ".join((f"{planned.day.day:02}", *(part for part in parts if part)))
