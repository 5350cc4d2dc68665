"""The press text in the window: drafted by a button, kept while it is typed."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.meetings.press_panel import PressPanel
from sekretariat.services.secretariat import Secretariat
from tests.desktop.bodies.hands import CTRL, press
from tests.desktop.offices import fill, on_desk
from tests.services.test_minutes import pass_to


@pytest.fixture
def panel(desk: Desk, sqlite_office: Secretariat, qtbot: QtBot) -> Iterator[PressPanel]:
    meeting = fill(sqlite_office)
    with on_desk(desk, sqlite_office):
        panel = PressPanel(desk)
        qtbot.addWidget(panel)
        panel.show()
        panel.show_meeting(meeting.id)
        yield panel


def test_the_text_is_drafted_and_worded(
    panel: PressPanel, sqlite_office: Secretariat, qtbot: QtBot
) -> None:
    pass_to(sqlite_office, date(2024, 11, 4))
    panel.text.setFocus()
    shift = Qt.KeyboardModifier.ShiftModifier
    press(panel.text, Qt.Key.Key_U, CTRL | shift)
    assert "Musterkonferenz" in panel.text.toPlainText()
    assert panel.told.text() == "04.11.2024"
    panel.text.selectAll()
    QTest.keyClicks(panel.text, "Teilnehmer*innen")
    service = sqlite_office.press
    qtbot.waitUntil(
        lambda: service.of_meeting(panel.meeting_id).wording == "Teilnehmer*innen", timeout=3000
    )
    assert panel.told.text().endswith("Teilnehmer*innen")
    sqlite_office.history.undo()
    assert "Musterkonferenz" in panel.text.toPlainText()
