"""The text of the minutes by keyboard: kept while it is typed, compared with the data."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.meetings.minutes_panel import MinutesPanel
from sekretariat.domain.meetings import Meeting
from sekretariat.domain.minutes import MinutesKind, PassageKind
from sekretariat.domain.minutes_blocks import passage_key
from sekretariat.services.secretariat import Secretariat
from tests.desktop.bodies.hands import CTRL, press
from tests.desktop.offices import fill, on_desk


@pytest.fixture
def panel(desk: Desk, sqlite_office: Secretariat, qtbot: QtBot) -> Iterator[MinutesPanel]:
    meeting = fill(sqlite_office)
    with on_desk(desk, sqlite_office):
        panel = MinutesPanel(desk)
        qtbot.addWidget(panel)
        panel.resize(1100, 600)
        panel.show()
        panel.show_meeting(meeting.id)
        yield panel


@pytest.fixture
def office(sqlite_office: Secretariat) -> Secretariat:
    return sqlite_office


def items(office: Secretariat, panel: MinutesPanel) -> list[str]:
    return [one.id for one in office.agendas.items(panel.meeting_id)]


def test_minutes_are_kept_while_they_are_typed(
    panel: MinutesPanel, office: Secretariat, qtbot: QtBot
) -> None:
    text = panel.text
    assert text.go_to(passage_key(items(office, panel)[0], PassageKind.RESULT))
    text.text.setFocus()
    QTest.keyClicks(text.text, "Die Konferenz tagt.")
    qtbot.waitUntil(lambda: len(office.minutes.passages(panel.meeting_id)) == 1, timeout=3000)
    press(text.text, Qt.Key.Key_Down, CTRL)
    assert (text.heading.text(), text.text.toPlainText()) == ("intern", "")
    QTest.keyClicks(text.text, "Nur intern")
    press(text.text, Qt.Key.Key_Up, CTRL)
    assert text.text.toPlainText() == "Die Konferenz tagt."
    texts = [one.wording for one in office.minutes.passages(panel.meeting_id)]
    assert sorted(texts) == ["Die Konferenz tagt.", "Nur intern"]


def test_what_was_worded_by_hand_stands_beside_the_data(
    panel: MinutesPanel, office: Secretariat
) -> None:
    text = panel.text
    assert text.go_to("head:")
    assert not text.side.isVisible()
    text.text.setPlainText("Vorsitz: die Ministerin")
    text.keep()
    assert text.side.isVisible()
    meeting: Meeting = office.meetings.get(panel.meeting_id)
    meeting.interruptions = "12:00–12:30 Uhr"
    office.meetings.save(meeting)
    assert text.state.text() == "von Hand, Daten geändert"
    assert text.data.toPlainText().endswith("Unterbrechungen: 12:00–12:30 Uhr")
    text.text.setFocus()
    press(text.text, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert text.state.text() == "von Hand"
    press(text.text, Qt.Key.Key_F8)
    assert text.state.text() == "aus den Daten"
    assert "12:00–12:30 Uhr" in text.text.toPlainText()
    office.history.undo()
    assert text.text.toPlainText() == "Vorsitz: die Ministerin"


def test_a_session_without_a_day_says_what_to_do(panel: MinutesPanel, office: Secretariat) -> None:
    meeting = Meeting(body_id=office.meetings.get(panel.meeting_id).body_id)
    with office.context.work("meeting.add", "Idea") as work:
        work.add(meeting)
    panel.show_meeting(meeting.id)
    assert panel.state.text().startswith("Die Sitzung hat noch kein")
    assert panel.text.blocks.count() == 0


def test_the_kind_of_minutes_is_chosen(panel: MinutesPanel, office: Secretariat) -> None:
    panel.kind.setCurrentIndex(panel.kind.findText("Verlaufsprotokoll"))
    panel.kind.activated.emit(panel.kind.currentIndex())
    assert office.minutes.of_meeting(panel.meeting_id).kind is MinutesKind.COURSE
