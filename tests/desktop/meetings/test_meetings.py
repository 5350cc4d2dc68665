"""Sessions on screen: list, dialog, steps."""

from collections.abc import Iterator
from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.meetings.meeting_dialog import MeetingDialog
from sekretariat.desktop.meetings.meetings_list import MeetingsList
from sekretariat.desktop.meetings.meetings_page import MeetingsPage
from sekretariat.desktop.meetings.session_page import SessionPage
from sekretariat.desktop.places import live
from sekretariat.domain.bodies import Body
from sekretariat.domain.meetings import Meeting, MeetingStatus, Mode
from sekretariat.domain.planning.gatherings import JointBody
from sekretariat.services.bodies import BodyCard
from sekretariat.services.secretariat import Secretariat
from sekretariat.services.session_cards import SessionCard
from tests.desktop.offices import fill, on_desk


class PlainAgenda(QLabel):
    """Stands where the agenda stands; shows which session it was asked for."""

    def show_meeting(self, meeting_id: str) -> None:
        self.setText(meeting_id)

    def keep(self) -> None:
        self.setText("kept")

    def go_to(self, item_id: str) -> bool:
        return bool(item_id)


@pytest.fixture
def meeting(sqlite_office: Secretariat) -> Meeting:
    return fill(sqlite_office)


@pytest.fixture
def page(
    desk: Desk, sqlite_office: Secretariat, meeting: Meeting, qtbot: QtBot
) -> Iterator[MeetingsPage]:
    assert meeting.id
    with on_desk(desk, sqlite_office):
        page = MeetingsPage(desk, lambda _desk: PlainAgenda(), live)
        qtbot.addWidget(page)
        page.resize(1170, 640)
        page.show()
        yield page


def add(office: Secretariat, like: Meeting, held_on: date, venue: str = "") -> Meeting:
    one = office.meetings.draft(like.body_id, held_on)
    one.venue = venue
    return office.meetings.add(one)


def texts(page: MeetingsList, column: int) -> list[str]:
    model = page.model
    return [model.index(row, column).data() for row in range(model.rowCount())]


def field(dialog: MeetingDialog, name: str) -> QLineEdit:
    found = dialog.binding.widget(name)
    assert isinstance(found, QLineEdit)
    return found


def typed(dialog: MeetingDialog, name: str, text: str) -> None:
    line = field(dialog, name)
    line.selectAll()
    QTest.keyClicks(line, text)


@pytest.fixture
def new_dialog(
    desk: Desk, page: MeetingsPage, sqlite_office: Secretariat, meeting: Meeting, qtbot: QtBot
) -> MeetingDialog:
    assert page.isVisible()
    dialog = MeetingDialog(desk, SessionCard(sqlite_office.meetings.draft(meeting.body_id)))
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_the_latest_session_stands_on_top(
    page: MeetingsPage, sqlite_office: Secretariat, meeting: Meeting
) -> None:
    add(sqlite_office, meeting, date(2021, 3, 1))
    add(sqlite_office, meeting, date(2019, 12, 3))
    assert texts(page.list, 0) == ["01.03.2021", "03.11.2020", "03.12.2019"]


def test_the_list_is_searched(
    page: MeetingsPage, sqlite_office: Secretariat, meeting: Meeting, qtbot: QtBot
) -> None:
    add(sqlite_office, meeting, date(2021, 3, 1), "Rathaus Kassel")
    page.list.search_text.setText("kassel")
    qtbot.waitUntil(lambda: texts(page.list, 0) == ["01.03.2021"])
    page.list.clear_filters()
    assert page.list.model.rowCount() == 2


def test_a_year_can_be_chosen_as_soon_as_it_has_a_session(
    page: MeetingsPage, sqlite_office: Secretariat, meeting: Meeting
) -> None:
    add(sqlite_office, meeting, date(2021, 3, 1))
    years = next(box for box in page.list.findChildren(QComboBox) if box.findData("2020") >= 0)
    years.setCurrentIndex(years.findData("2021"))
    assert texts(page.list, 0) == ["01.03.2021"]
    years.setCurrentIndex(years.findData("2020"))
    assert texts(page.list, 0) == ["03.11.2020"]


def test_a_new_session_takes_term_numbers_and_standard_items(
    new_dialog: MeetingDialog, sqlite_office: Secretariat, meeting: Meeting
) -> None:
    typed(new_dialog, "held_on", "16.02.2021")
    assert field(new_dialog, "ordinal_in_term").text() == "2"
    assert field(new_dialog, "ordinal_in_year").text() == "1"
    assert new_dialog.binding.value("term_id") == meeting.term_id
    new_dialog.accept()
    added = sqlite_office.meetings.all()[0]
    assert (added.held_on, added.ordinal_in_term) == (date(2021, 2, 16), 2)
    assert len(sqlite_office.agendas.items(added.id)) == 5


def test_a_number_written_by_hand_is_kept(new_dialog: MeetingDialog) -> None:
    typed(new_dialog, "ordinal_in_term", "7")
    typed(new_dialog, "held_on", "16.02.2021")
    assert field(new_dialog, "ordinal_in_term").text() == "7"


def test_a_taken_number_is_said_at_its_field(new_dialog: MeetingDialog) -> None:
    typed(new_dialog, "held_on", "16.02.2021")
    typed(new_dialog, "ordinal_in_term", "1")
    new_dialog.accept()
    assert new_dialog.isVisible()
    told = field(new_dialog, "ordinal_in_term").toolTip()
    assert "Musterkonferenz" in told
    assert "2" in told
    assert "Musterkonferenz" in new_dialog.problem_text.text()


def test_a_day_outside_the_term_is_said_at_its_field(
    new_dialog: MeetingDialog, meeting: Meeting
) -> None:
    new_dialog.binding.suggest("term_id", meeting.term_id)
    typed(new_dialog, "held_on", "01.02.2024")
    new_dialog.binding.suggest("term_id", meeting.term_id)
    new_dialog.accept()
    assert "20. Wahlperiode" in field(new_dialog, "held_on").toolTip()


@pytest.mark.parametrize(
    ("day", "words"),
    [
        ("03.10.2020", "Tag der Deutschen Einheit"),
        ("07.11.2020", "07.11.2020"),
        ("11.06.2020", "Fronleichnam"),
    ],
)
def test_holidays_and_weekends_are_hinted_at(
    new_dialog: MeetingDialog, day: str, words: str
) -> None:
    typed(new_dialog, "held_on", day)
    hint = new_dialog.form.findChild(QLabel, "day_hint")
    assert isinstance(hint, QLabel)
    assert hint.isVisible()
    assert words in hint.text()
    typed(new_dialog, "held_on", "04.11.2020")
    assert not hint.isVisible()
    typed(new_dialog, "held_on", "03.11.2020")
    assert "1. Sitzung · Musterkonferenz" in hint.text()  # the body meets already


def test_enter_opens_the_session_and_escape_leaves_it(page: MeetingsPage, meeting: Meeting) -> None:
    page.list.show_record(meeting.id)
    QTest.keyClick(page.list.table, Qt.Key.Key_Return)
    assert page.currentWidget() is page.session
    assert isinstance(page.session.agenda, PlainAgenda)
    assert page.session.agenda.text() == meeting.id
    assert page.session.page_title.text() == "1. Sitzung · Musterkonferenz"
    page.session.back.setFocus()
    QTest.keyClick(page.session.back, Qt.Key.Key_Escape)
    assert page.currentWidget() is page.list


def test_the_head_names_the_chair_by_office_of_that_day(
    page: MeetingsPage, meeting: Meeting
) -> None:
    page.show_record(meeting.id)
    facts = page.session.facts.text()
    assert "Konrad Mustermann" in facts
    assert "14:30–15:00 Uhr" in facts
    assert "Musterhaus, Wiesbaden" in facts


def test_the_steps_tell_only_what_is_real(
    page: MeetingsPage, sqlite_office: Secretariat, meeting: Meeting
) -> None:
    page.show_record(meeting.id)
    states = [text.split(": ", 1)[1] for text in page.session.step_bar.texts()]
    assert states == ["done", "next", "later", "later", "later"]
    meeting = sqlite_office.meetings.get(meeting.id)
    meeting.venue = ""
    sqlite_office.meetings.save(meeting)
    assert "missing" in page.session.step_bar.texts()[0]
    meeting.mode, meeting.video_link = Mode.DIGITAL, "https://example.org/raum"
    meeting.status, meeting.begins_at = MeetingStatus.HELD, time(14, 0)
    sqlite_office.meetings.save(meeting)
    states = [text.split(": ", 1)[1] for text in page.session.step_bar.texts()]
    assert states == ["done", "done", "done", "next", "later"]


def test_a_session_undone_while_it_is_shown_leads_back_to_the_list(
    page: MeetingsPage, sqlite_office: Secretariat, meeting: Meeting
) -> None:
    added = add(sqlite_office, meeting, date(2021, 3, 1))
    page.show_record(added.id)
    assert isinstance(page.currentWidget(), SessionPage)
    sqlite_office.history.undo()
    assert page.currentWidget() is page.list


def test_a_body_is_chosen_with_the_sessions_it_joins(
    page: MeetingsPage, sqlite_office: Secretariat, meeting: Meeting
) -> None:
    council = sqlite_office.bodies.save(BodyCard(Body(name="Musterbeirat"))).body
    card = sqlite_office.meetings.card(meeting.id)
    card.joint_bodies = [JointBody(body_id=council.id)]
    sqlite_office.meetings.save_card(card)
    add(sqlite_office, meeting, date(2021, 3, 1))
    boxes = page.list.findChildren(QComboBox)
    bodies = next(box for box in boxes if box.findData(council.id) >= 0)
    bodies.setCurrentIndex(bodies.findData(council.id))
    assert texts(page.list, 0) == ["03.11.2020"]
    bodies.setCurrentIndex(bodies.findData(meeting.body_id))
    assert texts(page.list, 0) == ["01.03.2021", "03.11.2020"]
