"""The text of the minutes by keyboard: kept while it is typed, compared with the data."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QToolButton
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.meetings.minutes_panel import MinutesPanel
from sekretariat.desktop.meetings.objections_panel import ObjectionDialog
from sekretariat.domain.meetings import Meeting, MeetingStatus
from sekretariat.domain.minutes import MinutesKind, PassageKind
from sekretariat.domain.minutes_blocks import passage_key
from sekretariat.services.secretariat import Secretariat
from tests.desktop.bodies.hands import CTRL, dialog, enter, go_to, lines, press, save
from tests.desktop.offices import fill, on_desk
from tests.services.test_minutes import pass_to

NEXT_DAY = date(2020, 11, 4)


@pytest.fixture
def panel(desk: Desk, sqlite_office: Secretariat, qtbot: QtBot) -> Iterator[MinutesPanel]:
    meeting = fill(sqlite_office)
    meeting.status = MeetingStatus.RUNNING
    sqlite_office.meetings.save(meeting)
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
    first = "TOP 1 Eröffnung und Begrüßung"
    assert (text.heading.text(), text.text.toPlainText()) == (f"{first}: intern", "")
    QTest.keyClicks(text.text, "Nur intern")
    press(text.text, Qt.Key.Key_Up, CTRL)
    assert text.text.toPlainText() == "Die Konferenz tagt."
    texts = [one.wording for one in office.minutes.passages(panel.meeting_id)]
    assert sorted(texts) == ["Die Konferenz tagt.", "Nur intern"]


def test_text_is_kept_while_the_clerk_goes_on_typing(
    panel: MinutesPanel, office: Secretariat, qtbot: QtBot
) -> None:
    """All that is typed within a minute is one step to undo."""
    text = panel.text
    assert text.go_to(passage_key(items(office, panel)[0], PassageKind.RESULT))
    assert text.state.text() == "noch nichts geschrieben"

    def is_kept() -> bool:
        QTest.keyClicks(text.text, "x")
        return bool(office.minutes.passages(panel.meeting_id))

    qtbot.waitUntil(is_kept, timeout=1000)
    assert text.state.text() == "geschrieben"
    text.keep()
    office.history.undo()
    assert text.text.toPlainText() == ""


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
    assert panel.bar.state.text().startswith("Die Sitzung hat noch kein")
    assert panel.text.blocks.count() == 0


def test_the_kind_of_minutes_is_chosen(panel: MinutesPanel, office: Secretariat) -> None:
    panel.bar.kind.setCurrentIndex(panel.bar.kind.findText("Verlaufsprotokoll"))
    panel.bar.kind.activated.emit(panel.bar.kind.currentIndex())
    assert office.minutes.of_meeting(panel.meeting_id).kind is MinutesKind.COURSE


def offered(panel: MinutesPanel) -> list[str]:
    return [one.text() for one in panel.bar.findChildren(QToolButton) if one.isVisible()]


def test_the_next_step_is_a_button(panel: MinutesPanel, office: Secretariat) -> None:
    """Sent on 4 November 2020 with three weeks: until 25 November, approved from the 26th."""
    pass_to(office, NEXT_DAY)
    assert offered(panel) == [
        "Print minutes",
        "Print extract",
        "Have them checked",
        "Note dispatch",
    ]
    click(panel, "Have them checked")
    click(panel, "Note release")
    assert offered(panel) == [
        "Print minutes",
        "Print extract",
        "Back to the draft",
        "Note dispatch",
    ]
    click(panel, "Note dispatch")
    minutes = office.minutes.of_meeting(panel.meeting_id)
    assert minutes.sent_on == NEXT_DAY
    assert panel.text.text.isReadOnly()
    assert offered(panel) == ["Print minutes", "Print extract", "Note approval"]
    assert panel.bar.state.text().endswith("objections until 25.11.2020 · approval from 26.11.2020")


def test_an_objection_is_noted_to_a_part_and_decided(
    panel: MinutesPanel, office: Secretariat
) -> None:
    [item, *_] = items(office, panel)
    office.minutes.write(panel.meeting_id, item, "Es waren elf.")
    office.minutes.send(panel.meeting_id, NEXT_DAY)
    panel.views.setCurrentWidget(panel.objections)
    panel.objections.table.setFocus()
    press(panel.objections.table, Qt.Key.Key_N, CTRL)
    form = dialog(panel.objections, ObjectionDialog)
    place = form.findChild(QComboBox, "part")
    assert place is not None
    place.setCurrentIndex(place.findText("TOP 1 Eröffnung und Begrüßung: Ergebnis"))
    assert form.binding.value("passage") == "Es waren elf."
    form.binding.suggest("wording", "Es waren zwei.")
    enter(form, person_id="Muster", received_on="10.11.2020")
    save(form)
    assert lines(panel.objections, "part", "state") == [
        ["TOP 1 Eröffnung und Begrüßung: Ergebnis", "offen"]
    ]
    go_to(panel.objections, 0)
    press(panel.objections.table, Qt.Key.Key_Return)
    form = dialog(panel.objections, ObjectionDialog)
    enter(form, decision="angenommen")
    form.binding.suggest("correction", "Es waren zwei.")
    save(form)
    assert lines(panel.objections, "number", "state") == [["1", "angenommen"]]
    office.history.undo()
    assert lines(panel.objections, "number", "state") == [["–", "offen"]]


def click(panel: MinutesPanel, text: str) -> None:
    [button] = [one for one in panel.bar.findChildren(QToolButton) if one.text() == text]
    button.click()


def test_a_line_of_the_proof_leads_to_its_place(
    panel: MinutesPanel, office: Secretariat, qtbot: QtBot
) -> None:
    places = items(office, panel)
    panel.text.go_to("head:")
    panel.views.setCurrentWidget(panel.checks)
    texts = [panel.checks.found.item(row).text() for row in range(panel.checks.found.count())]
    row = next(at for at, text in enumerate(texts) if "weder Ergebnis noch Beschluss" in text)
    panel.checks.found.setFocus()
    panel.checks.found.setCurrentRow(row)
    press(panel.checks.found, Qt.Key.Key_Return)
    assert panel.views.currentWidget() is panel.text
    assert panel.text.heading.text().endswith(": Ergebnis")
    for item in places:
        office.minutes.write(panel.meeting_id, item, "Erledigt.")
    panel.views.setCurrentWidget(panel.checks)
    qtbot.waitUntil(lambda: panel.checks.found.count() < len(texts))


def test_versions_show_what_changed(panel: MinutesPanel, office: Secretariat) -> None:
    [item, *_] = items(office, panel)
    office.minutes.write(panel.meeting_id, item, "Elf Forderungen.")
    panel.views.setCurrentWidget(panel.versions)
    assert panel.versions.changes.toPlainText().startswith("No version is kept yet")
    panel.versions.keep_version()
    assert panel.versions.versions.item(0).text().startswith("Version 1 · ")
    office.minutes.write(panel.meeting_id, item, "Zwei Forderungen.")
    panel.versions.show_meeting(panel.meeting_id)
    assert "ElfZwei Forderungen." in panel.versions.changes.toPlainText()
    panel.versions.other.setCurrentIndex(1)
    assert "word for word" in panel.versions.changes.toPlainText()


def test_sent_minutes_say_that_they_are_locked(panel: MinutesPanel, office: Secretariat) -> None:
    assert not panel.lock.isVisible()
    office.minutes.send(panel.meeting_id, NEXT_DAY)
    assert panel.lock.isVisible()
    assert panel.lock.told.text().startswith("Sent on 04.11.2020: the text is locked.")
    assert panel.text.text.isReadOnly()
    office.history.undo()
    assert not panel.lock.isVisible()
