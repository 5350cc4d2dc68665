"""A day: typed as clerks type it, or picked from a calendar; empty means open."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QVBoxLayout, QWidget

from sekretariat.desktop.base.icons import set_icon
from sekretariat.desktop.base.widgets.typed_edit import TypedEdit
from sekretariat.domain.typed_values import parse_day

Clock = Callable[[], date]
_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}


def system_today() -> date:
    """Return the system's day, for edits nobody handed a clock to."""
    current = QDate.currentDate()
    return date(current.year(), current.month(), current.day())


class DayEdit(TypedEdit):
    """A line for a day. Up and Down go by days, Alt+Down opens the calendar."""

    problem_code = "field.not_a_day"
    day_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.today: Clock = system_today
        self.setPlaceholderText(self.tr("e.g. 03.11.2020"))
        self.setToolTip(self.tr("Type a day, or open the calendar with Alt+Down"))
        self._calendar_action = QAction(self.tr("Open calendar"), self)
        set_icon(self._calendar_action, "calendar")
        self._calendar_action.triggered.connect(self.open_calendar)
        self.addAction(self._calendar_action, QLineEdit.ActionPosition.TrailingPosition)

    def parse(self, typed: str) -> date | None:
        """Read a day; raises ValueError."""
        return parse_day(typed, self.today())

    def shown(self, value: object) -> str:
        """Return a day as 03.11.2020."""
        return f"{value:%d.%m.%Y}"

    def day(self) -> date | None:
        """Return the day; raises ValueError when it cannot be read."""
        return self.parse(self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step by days with Up and Down; open the calendar with Alt+Down or F4."""
        wants_calendar = event.key() == Qt.Key.Key_F4 or (
            event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier
        )
        step = _STEPS.get(Qt.Key(event.key()), 0)
        if wants_calendar:
            self.open_calendar()
        elif step and self.problem() is None and not self.isReadOnly():
            self._choose((self.day() or self.today()) + timedelta(days=step))
        else:
            super().keyPressEvent(event)

    def open_calendar(self) -> None:
        """Show the calendar below the line; a chosen day replaces the typed one."""
        popup = QWidget(self, Qt.WindowType.Popup)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = QCalendarWidget(popup)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        start = self.today() if self.problem() else self.day() or self.today()
        calendar.setSelectedDate(QDate(start.year, start.month, start.day))
        layout = QVBoxLayout(popup)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(calendar)
        calendar.activated.connect(self._take)
        calendar.clicked.connect(self._take)
        calendar.activated.connect(popup.close)
        calendar.clicked.connect(popup.close)
        popup.move(self.mapToGlobal(QPoint(0, self.height())))
        popup.show()
        calendar.setFocus()

    def _take(self, chosen: QDate) -> None:
        self._choose(date(chosen.year(), chosen.month(), chosen.day()))

    def _choose(self, day: date) -> None:
        self._change_to(day)
        self.day_chosen.emit()
