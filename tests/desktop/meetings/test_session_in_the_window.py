"""A session from its first idea to its paper, by keyboard, in the real window."""

from collections.abc import Iterator
from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from sekretariat.desktop.agenda.agenda_panel import AgendaPanel
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.message_bar import MessageBar
from sekretariat.desktop.base.pages import PageEntry
from sekretariat.desktop.main_window import MainWindow
from sekretariat.desktop.meetings.meeting_dialog import MeetingDialog
from sekretariat.desktop.meetings.meetings_page import MeetingsPage
from sekretariat.desktop.meetings.resolution_dialog import ResolutionDialog
from sekretariat.desktop.output.documents_page import DocumentsPage
from sekretariat.desktop.places import live
from sekretariat.domain.bodies import Membership, Seat
from sekretariat.domain.meetings import MeetingStatus
from sekretariat.domain.people import Person
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat
from tests.desktop.offices import fill, on_desk

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(desk: Desk, sqlite_office: Secretariat, qtbot: QtBot) -> Iterator[MainWindow]:
    fill(sqlite_office)
    with on_desk(desk, sqlite_office):
        window = MainWindow(desk)
        qtbot.addWidget(window)
        window.show_places(
            (
                PageEntry(
                    "meetings",
                    "Sessions",
                    "meeting",
                    lambda desk: MeetingsPage(desk, AgendaPanel, live),
                    ("meeting",),
                ),
                PageEntry("documents", "Documents", "document", DocumentsPage, ("print",)),
            )
        )
        window.open_office(sqlite_office.history, "Muster")
        window.resize(1366, 768)
        window.show()
        yield window


def keyboard() -> QWidget:
    """Return the widget the keyboard is in."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


def test_a_session_is_set_planned_and_seen_on_paper(
    window: MainWindow, sqlite_office: Secretariat, qtbot: QtBot
) -> None:
    page = window.findChild(MeetingsPage)
    assert isinstance(page, MeetingsPage)
    page.list.table.setFocus()
    QTest.keyClick(page.list.table, Qt.Key.Key_N, CTRL)
    dialog = page.list.findChild(MeetingDialog)
    assert isinstance(dialog, MeetingDialog)
    QTest.keyClicks(dialog.binding.widget("held_on"), "16.02.2021")
    QTest.keyClicks(dialog.binding.widget("begins_at"), "14")
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog.binding.widget("begins_at"), Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: page.currentWidget() is page.session)
    assert page.session.page_title.text() == "2. Sitzung · Musterkonferenz"

    window.activateWindow()  # without a window manager nobody else does when the dialog goes
    qtbot.waitUntil(window.isActiveWindow)
    panel = page.session.agenda
    assert isinstance(panel, AgendaPanel)
    assert panel.agenda_tree.hasFocus()
    QTest.keyClick(panel.agenda_tree, Qt.Key.Key_Insert)
    QTest.keyClicks(keyboard(), "Ergebnisse des Forums")
    QTest.keyClick(keyboard(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: panel.model.index(1, 1).data() == "Ergebnisse des Forums")

    QTest.keyClick(panel.agenda_tree, Qt.Key.Key_P, CTRL)
    papers = window.findChild(DocumentsPage)
    assert isinstance(papers, DocumentsPage)
    qtbot.waitUntil(lambda: papers.view.page_text.text() == "of 1")
    assert "Ergebnisse des Forums" in papers.preview.pdf.getAllText(0).text()

    held = sqlite_office.meetings.all()[0].id
    window.undo.undo()
    assert len(sqlite_office.agendas.items(held)) == 5


def test_escape_in_a_title_ends_the_edit_and_not_the_page(window: MainWindow) -> None:
    page = window.findChild(MeetingsPage)
    assert isinstance(page, MeetingsPage)
    page.list.opened.emit(page.list.model.id_at(0))
    panel = page.session.agenda
    assert isinstance(panel, AgendaPanel)
    panel.agenda_tree.setFocus()
    QTest.keyClick(panel.agenda_tree, Qt.Key.Key_F2)
    QTest.keyClicks(keyboard(), "Falsch")
    QTest.keyClick(keyboard(), Qt.Key.Key_Escape)
    assert page.currentWidget() is page.session
    assert panel.model.index(0, 1).data() == "Eröffnung und Begrüßung"
    panel.agenda_tree.setFocus()
    QTest.keyClick(panel.agenda_tree, Qt.Key.Key_Return)
    QTest.keyClicks(keyboard(), "Falsch")
    QTest.keyClick(keyboard(), Qt.Key.Key_Escape)
    assert page.currentWidget() is page.session
    QTest.keyClick(panel.agenda_tree, Qt.Key.Key_Escape)
    assert page.currentWidget() is page.list


def test_the_notice_is_told_with_its_calculation(
    window: MainWindow, sqlite_office: Secretariat
) -> None:
    page = window.findChild(MeetingsPage)
    assert isinstance(page, MeetingsPage)
    [body] = sqlite_office.bodies.all()
    coming = sqlite_office.meetings.draft(body.id, date(2026, 6, 9))
    coming.term_id = ""
    sqlite_office.meetings.add(coming)
    page.show_record(coming.id)
    line = page.session.notice_line
    assert line.told.text() == "Send the invitation by 18.05.2026: rechtzeitig"
    assert not line.calculation.isVisible()
    QTest.keyClick(line.why, Qt.Key.Key_Space)
    assert line.calculation.isVisible()
    assert "21 Tage" in line.calculation.text()


def test_the_steps_are_planned_and_ticked_off_by_keyboard(
    window: MainWindow, sqlite_office: Secretariat
) -> None:
    page = window.findChild(MeetingsPage)
    assert isinstance(page, MeetingsPage)
    [meeting] = sqlite_office.meetings.all()
    page.show_record(meeting.id)
    page.session.views.setCurrentIndex(1)
    panel = page.session.milestones
    panel.table.setFocus()
    QTest.keyClick(panel, Qt.Key.Key_M, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert panel.model.rowCount() == 21
    panel.table.setFocus()
    panel.table.go_to(panel.model.id_at(0))
    QTest.keyClick(panel.table, Qt.Key.Key_Space)
    first = sqlite_office.milestones.rows(meeting.id)[0]
    assert first["state"] == "erledigt"
    QTest.keyClick(panel.table, Qt.Key.Key_Delete)
    assert panel.model.rowCount() == 20
    sqlite_office.history.undo()
    assert panel.model.rowCount() == 21


def test_people_are_checked_in_by_typing(
    window: MainWindow, sqlite_office: Secretariat, qtbot: QtBot
) -> None:
    page = window.findChild(MeetingsPage)
    assert isinstance(page, MeetingsPage)
    [meeting] = sqlite_office.meetings.all()
    [body] = sqlite_office.bodies.all()
    for number, name in enumerate(("Aydın", "Beispiel", "Çelik"), start=1):
        person = sqlite_office.people.save(PersonCard(Person(family_name=name))).person
        seat = sqlite_office.seats.save_seat(Seat(body_id=body.id, number=number + 50))
        sqlite_office.seats.save_membership(Membership(seat_id=seat.id, person_id=person.id))
    page.show_record(meeting.id)
    page.session.views.setCurrentIndex(3)
    panel = page.session.attendance
    panel.search_text.setFocus()
    QTest.keyClicks(panel.search_text, "cel")
    QTest.keyClick(panel.search_text, Qt.Key.Key_Return)
    assert panel.search_text.text() == ""
    assert keyboard() is panel.search_text
    QTest.keyClicks(panel.search_text, "ay")
    QTest.keyClick(panel.search_text, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    rows = sqlite_office.attendances.rows(meeting.id, sqlite_office.attendances.now())
    there = {row["name"]: row["mode"] for row in rows if row["is_there"]}
    assert there == {"Çelik": "saal", "Aydın": "video"}
    qtbot.waitUntil(lambda: panel.standing.told.text().startswith("2 "))
    QTest.keyClicks(panel.search_text, "Gast Muster")
    panel.add_guest()
    guests = sqlite_office.attendances.rows(meeting.id, sqlite_office.attendances.now())
    assert guests[-1]["name"] == "Gast Muster"


def test_a_resolution_is_recorded_with_its_calculation(
    window: MainWindow, sqlite_office: Secretariat, qtbot: QtBot
) -> None:
    page = window.findChild(MeetingsPage)
    assert isinstance(page, MeetingsPage)
    [meeting] = sqlite_office.meetings.all()
    page.show_record(meeting.id)
    page.session.views.setCurrentIndex(4)
    panel = page.session.resolutions
    panel.table.setFocus()
    QTest.keyClick(panel, Qt.Key.Key_N, CTRL)
    [dialog] = panel.findChildren(ResolutionDialog)
    wording = dialog.binding.widget("wording")
    assert isinstance(wording, QPlainTextEdit)
    wording.setPlainText("Gesundheit wird Querschnittsthema.")
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog, Qt.Key.Key_S, CTRL)
    assert dialog.problem_text.text() == ""
    assert not dialog.isVisible()
    [row] = sqlite_office.resolutions.rows(meeting.id)
    assert row["number"] == "01/2020-1"
    assert panel.model.index(0, 0).data() == "01/2020-1"


def test_answers_are_noted_by_typing(window: MainWindow, sqlite_office: Secretariat) -> None:
    page = window.findChild(MeetingsPage)
    assert isinstance(page, MeetingsPage)
    [meeting] = sqlite_office.meetings.all()
    [body] = sqlite_office.bodies.all()
    person = sqlite_office.people.save(PersonCard(Person(family_name="Çelik"))).person
    seat = sqlite_office.seats.save_seat(Seat(body_id=body.id, number=60))
    sqlite_office.seats.save_membership(Membership(seat_id=seat.id, person_id=person.id))
    page.show_record(meeting.id)
    page.session.views.setCurrentIndex(2)
    panel = page.session.invitations
    panel.search_text.setFocus()
    QTest.keyClicks(panel.search_text, "cel")
    QTest.keyClick(panel.search_text, Qt.Key.Key_Return)
    answers = {row["name"]: row["response"] for row in sqlite_office.invitations.rows(meeting.id)}
    assert answers["Çelik"] == "zusage"
    assert panel.line.promise.text().startswith("1 von ")
    panel.sending.proof()
    bar = window.findChild(MessageBar)
    assert isinstance(bar, MessageBar)
    assert "Anrede" in bar.message_text.text()


def test_who_came_to_a_session_of_the_past_is_shown_as_it_began(
    window: MainWindow, sqlite_office: Secretariat
) -> None:
    page = window.findChild(MeetingsPage)
    assert isinstance(page, MeetingsPage)
    [meeting] = sqlite_office.meetings.all()
    page.show_record(meeting.id)
    panel = page.session.attendance
    page.session.views.setCurrentWidget(panel)
    assert panel.minute.placeholderText() == "now"
    meeting.status = MeetingStatus.HELD
    sqlite_office.meetings.save(meeting)
    panel.refresh()
    assert panel.minute.placeholderText() == "14:30"
    assert panel.at == time(14, 30)
    panel.minute.setText("15:00")
    assert panel.at == time(15, 0)
