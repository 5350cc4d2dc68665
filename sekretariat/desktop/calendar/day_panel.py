"""What is on one day: its sessions and steps to open, and what else is to be known of it."""

from itertools import groupby

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from sekretariat.desktop.base.appearance import make_heading, make_muted
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.line_list import Line, LineList
from sekretariat.desktop.calendar.year_model import long_day, told
from sekretariat.domain.planning.years import PlannedDay, PlannedSession
from sekretariat.words import shown

WIDE_PX = 300


class DayPanel(QWidget):
    """Stands beside the year; Enter on a line opens the session."""

    opened = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 12, 8)
        column.setSpacing(8)
        self.title, self.told, self.empty = QLabel(), QLabel(), QLabel()
        make_heading(self.title)
        make_muted(self.empty)
        for label in (self.title, self.told, self.empty):
            label.setWordWrap(True)
        self.lines = LineList()
        self.lines.setAccessibleName(self.tr("Sessions and steps of the day"))
        self.empty.setText(self.tr("Nothing is planned for this day. Enter adds a session."))
        for widget in (self.title, self.told, self.empty):
            column.addWidget(widget)
        column.addWidget(self.lines, 1)
        column.addStretch()

    def sizeHint(self) -> QSize:
        """Return the room a day needs beside the year."""
        return QSize(WIDE_PX, 0)

    def show_day(self, planned: PlannedDay) -> None:
        """Show a day."""
        self.title.setText(long_day(planned.day))
        words = told(planned)
        self.told.setText("\n".join(words))
        self.told.setVisible(bool(words))
        lines = [
            Line(one.name, _when(one), "meeting", self._go(one.meeting_id))
            for one in planned.sessions
        ]
        for meeting, steps in groupby(planned.steps, key=lambda one: one.meeting):
            lines.append(Line(meeting))
            lines += [Line(one.title, "", "check", self._go(one.meeting_id)) for one in steps]
        self.lines.show_lines(lines)
        self.lines.setVisible(bool(lines))
        self.empty.setVisible(not lines)

    def _go(self, meeting_id: str) -> "_Opening":
        return _Opening(self, meeting_id)


class _Opening:
    """Opens one session when asked."""

    def __init__(self, panel: DayPanel, meeting_id: str) -> None:
        self._panel, self._meeting_id = panel, meeting_id

    def __call__(self) -> None:
        self._panel.opened.emit(self._meeting_id)


def _when(session: PlannedSession) -> str:
    return f"{session.begins_at:%H:%M}" if session.begins_at else shown(session.status)
