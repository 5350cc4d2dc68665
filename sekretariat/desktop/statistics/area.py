"""The area of statistics: attendance first, what was held in a period behind it."""

from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.page_stack import PageStack
from sekretariat.desktop.statistics.attendance_page import AttendanceStatisticsPage
from sekretariat.desktop.statistics.sessions_page import SessionsHeldPage


class StatisticsArea(PageStack):
    """Shows attendance first; Esc comes back to it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.attendance = AttendanceStatisticsPage(desk)
        self.sessions: SessionsHeldPage | None = None
        self.addWidget(self.attendance)
        self.attendance.add_action("sessions_held", self.show_sessions)

    def show_sessions(self) -> None:
        """Show what was held in a period."""
        if self.sessions is None:
            self.sessions = SessionsHeldPage(self.desk)
            self.sessions.add_action("back", self.show_attendance, self.tr("Attendance"))
            self.addWidget(self.sessions)
        self.setCurrentWidget(self.sessions)
        self.sessions.table.setFocus()

    def show_attendance(self) -> None:
        """Come back to attendance."""
        self.setCurrentWidget(self.attendance)
        self.attendance.table.setFocus()

    def remember(self) -> None:
        """Keep columns for the next start."""
        self.attendance.remember()
        if self.sessions is not None:
            self.sessions.remember()
