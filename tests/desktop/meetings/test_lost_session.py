"""A session that is gone while its page is on screen."""

from datetime import date

from pytestqt.qtbot import QtBot

from sekretariat.desktop.agenda.agenda_panel import AgendaPanel
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.meetings.meetings_page import MeetingsPage
from sekretariat.desktop.places import live
from sekretariat.domain.meetings import Meeting
from sekretariat.services.secretariat import Secretariat
from tests.desktop.offices import fill, on_desk


def test_a_session_whose_adding_is_undone_is_forgotten(
    desk: Desk, sqlite_office: Secretariat, qtbot: QtBot
) -> None:
    """What is undone after it, too, is told to a page that has no session any more."""
    body_id = fill(sqlite_office).body_id
    with on_desk(desk, sqlite_office):
        page = MeetingsPage(desk, AgendaPanel, live)
        qtbot.addWidget(page)
        page.show()
        sqlite_office.meetings.add(Meeting(body_id=body_id, held_on=date(2021, 2, 2)))
        second = sqlite_office.meetings.add(Meeting(body_id=body_id, held_on=date(2021, 3, 2)))
        page.show_record(second.id)
        panel = page.session.agenda
        assert isinstance(panel, AgendaPanel)
        sqlite_office.history.undo()
        assert page.currentWidget() is page.list
        sqlite_office.history.undo()
        sqlite_office.history.redo()
        sqlite_office.history.redo()
        page.show_record(second.id)
        assert panel.model.rowCount() > 0
