"""The place "Sessions": the list, and the page of the session that was opened from anywhere."""

from collections.abc import Callable

from PySide6.QtWidgets import QStackedWidget, QWidget

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.meetings.meetings_list import MeetingsList
from sekretariat.desktop.meetings.session_page import SessionPage


class MeetingsPage(QStackedWidget):
    """List and session page, one behind the other.

    `make_agenda` makes the widget of the agenda; areas do not know one another, so the window
    hands it in.
    """

    def __init__(
        self, desk: Desk, make_agenda: Callable[[Desk], QWidget], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.list = MeetingsList(desk)
        self.session = SessionPage(desk, make_agenda)
        self.addWidget(self.list)
        self.addWidget(self.session)
        self.list.opened.connect(self.show_record)
        self.session.left.connect(self.show_list)

    def show_record(self, meeting_id: str) -> None:
        """Show the page of a session."""
        if self.session.show_meeting(meeting_id):
            self.setCurrentWidget(self.session)
            self.session.agenda.setFocus()

    def show_list(self) -> None:
        """Go back to the list, to the row of the session just seen."""
        self.setCurrentWidget(self.list)
        if self.session.meeting_id:
            self.list.show_record(self.session.meeting_id)

    def remember(self) -> None:
        """Save what was typed; keep the list's columns for the next start."""
        self.session.agenda.keep()
        self.list.remember()
