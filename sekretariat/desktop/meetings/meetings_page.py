"""The place "Sessions": the list, and the page of the session that was opened from anywhere."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.findings import finding_of
from sekretariat.desktop.base.page_stack import PageStack
from sekretariat.desktop.meetings.meetings_list import MeetingsList
from sekretariat.desktop.meetings.session_page import SessionPage


class MeetingsPage(PageStack):
    """List and session page, one behind the other.

    `make_agenda` makes the widget of the agenda, `make_live` the page for writing while a session
    runs; areas do not know one another, so the window hands them in.
    """

    def __init__(
        self,
        desk: Desk,
        make_agenda: Callable[[Desk], QWidget],
        make_live: Callable[[Desk], QWidget],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._make_live = make_live
        self._live: Any = None
        self.list = MeetingsList(desk)
        self.session = SessionPage(desk, make_agenda)
        self.addWidget(self.list)
        self.addWidget(self.session)
        self.list.opened.connect(self.show_record)
        self.session.left.connect(self.show_list)
        self.session.live_asked.connect(self.write_live)

    def show_record(self, meeting_id: str) -> None:
        """Show the page of a session, or what was found in it (`Finding.as_id`)."""
        finding = finding_of(meeting_id)
        if self.session.show_meeting(finding.meeting_id):
            self.setCurrentWidget(self.session)
            self.session.show_finding(finding)

    def write_live(self) -> None:
        """Show the page for writing while the session runs, alone on the screen."""
        if self._live is None:
            self._live = self._make_live(self._desk)
            self._live.left.connect(self._leave_live)
            self.addWidget(self._live)
        self.setCurrentWidget(self._live)
        self._live.show_meeting(self.session.meeting_id)

    def _leave_live(self) -> None:
        """Go back to the page of the session, its parts read anew."""
        self.show_record(self._live.meeting_id)

    def show_list(self) -> None:
        """Go back to the list, to the row of the session just seen."""
        self.setCurrentWidget(self.list)
        if self.session.meeting_id:
            self.list.show_record(self.session.meeting_id)

    def remember(self) -> None:
        """Save what was typed; keep the list's columns for the next start."""
        self.session.agenda.keep()
        if self._live is not None:
            self._live.keep()
        self.list.remember()
