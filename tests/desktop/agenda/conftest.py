"""The agenda of a real session on screen."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from sekretariat.desktop.agenda.agenda_panel import AgendaPanel
from sekretariat.desktop.base.desk import Desk
from sekretariat.domain.meetings import Meeting
from sekretariat.services.secretariat import Secretariat
from tests.desktop.offices import fill, on_desk


@pytest.fixture
def meeting(sqlite_office: Secretariat) -> Meeting:
    return fill(sqlite_office)


@pytest.fixture
def panel(
    desk: Desk, sqlite_office: Secretariat, meeting: Meeting, qtbot: QtBot
) -> Iterator[AgendaPanel]:
    with on_desk(desk, sqlite_office):
        panel = AgendaPanel(desk)
        qtbot.addWidget(panel)
        panel.resize(1170, 500)
        panel.show_meeting(meeting.id)
        panel.show()
        panel.agenda_tree.setFocus()
        yield panel
