"""A session of two days: checked in anew on the second day, voted, written down day by day."""

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QSpinBox

from sekretariat.desktop.base.offices import OfficeKind
from sekretariat.desktop.meetings.attendance_panel import AttendancePanel
from sekretariat.desktop.meetings.meetings_list import MeetingsList
from sekretariat.desktop.meetings.meetings_page import MeetingsPage
from sekretariat.desktop.meetings.resolution_dialog import ResolutionDialog
from sekretariat.desktop.meetings.resolutions_panel import ResolutionsPanel
from sekretariat.domain.minutes_blocks import BlockKind
from sekretariat.domain.planning.gatherings import MeetingDay
from sekretariat.services.secretariat import open_secretariat
from tests.desktop.bodies.hands import dialog, enter, save
from tests.stories.clerk import SHIFT, Clerk, place_in
from tests.stories.conftest import Begin
from tests.stories.council import Held


@pytest.fixture
def held(tmp_path: Path) -> Held:
    """The council's session, with a second day."""
    office = open_secretariat(place_in(tmp_path), create=True)
    held = Held(office)
    card = office.meetings.card(held.meeting)
    assert card.meeting.held_on is not None
    second = date.fromordinal(card.meeting.held_on.toordinal() + 1)
    card.days = [MeetingDay(held_on=second, begins_at=time(9))]
    office.meetings.save_card(card)
    office.close()
    return held


@pytest.fixture
def clerk(begin: Begin, held: Held) -> Iterator[Clerk]:
    """A clerk in the council's office."""
    started = begin(OfficeKind.FILE)
    assert started.office.meetings.get(held.meeting).held_on == date(2020, 11, 3)
    yield started
    started.leave()


def attendance(clerk: Clerk, held: Held) -> AttendancePanel:
    clerk.go("meetings", MeetingsList)
    page = clerk.composition.window.findChild(MeetingsPage)
    assert isinstance(page, MeetingsPage)
    page.show_record(held.meeting)
    page.session.views.setCurrentWidget(page.session.attendance)
    panel = page.session.attendance
    assert isinstance(panel, AttendancePanel)
    return panel


def at(clerk: Clerk, panel: AttendancePanel, minute: str) -> None:
    panel.minute.setFocus()
    clerk.write(minute)
    clerk.press(Qt.Key.Key_Return)
    panel.search_text.setFocus()


def come(clerk: Clerk, panel: AttendancePanel, *typed: str) -> None:
    panel.search_text.setFocus()
    for letters in typed:
        QTest.keyClicks(panel.search_text, letters)
        clerk.press(Qt.Key.Key_Return)


def stands(clerk: Clerk, panel: AttendancePanel, told: str) -> None:
    clerk.qtbot.waitUntil(lambda: panel.standing.told.text() == told)


def choose_day(clerk: Clerk, panel: AttendancePanel, key: Qt.Key) -> None:
    """Go to the day of the session by keyboard, from the search past the filter."""
    panel.search_text.setFocus()
    clerk.press(Qt.Key.Key_Tab)
    clerk.press(Qt.Key.Key_Tab)
    assert panel.day.hasFocus()
    clerk.press(key)


def test_the_second_day_begins_as_the_first_one_ended(clerk: Clerk, held: Held) -> None:
    """Scenarios 38 and 40 of the domain paper on two days: 34 of 66 are needed on each."""
    clerk.office.attendances.check_in_all(held.meeting, held.members[:35], at=time(10))
    panel = attendance(clerk, held)
    assert panel.day.isVisible()
    assert [panel.day.itemText(place) for place in (0, 1)] == [
        "1. Tag: 03.11.2020",
        "2. Tag: 04.11.2020",
    ]
    at(clerk, panel, "15:00")
    come(clerk, panel, "36")
    stands(clerk, panel, "36 von 66 Sitzen vertreten · beschlussfähig")
    QTest.keyClicks(panel.search_text, "02")
    clerk.press(Qt.Key.Key_F8)
    chair = panel.standing.chair.text
    clerk.qtbot.waitUntil(
        lambda: chair() == "Vorsitz: Mitglied 02, stellvertretend für Mitglied 01"
    )

    choose_day(clerk, panel, Qt.Key.Key_Down)
    at(clerk, panel, "9:05")
    stands(clerk, panel, "0 von 66 Sitzen vertreten · nicht beschlussfähig")
    assert chair() == "Vorsitz: Mitglied 01"
    clerk.press(Qt.Key.Key_F7, SHIFT)
    stands(clerk, panel, "36 von 66 Sitzen vertreten · beschlussfähig")
    at(clerk, panel, "9:30")
    come(clerk, panel, "37")
    stands(clerk, panel, "37 von 66 Sitzen vertreten · beschlussfähig")

    choose_day(clerk, panel, Qt.Key.Key_Up)
    at(clerk, panel, "16:00")
    stands(clerk, panel, "36 von 66 Sitzen vertreten · beschlussfähig")
    panel.table.setFocus()
    clerk.undo()
    clerk.undo()
    choose_day(clerk, panel, Qt.Key.Key_Down)
    stands(clerk, panel, "0 von 66 Sitzen vertreten · nicht beschlussfähig")


def test_a_vote_of_the_second_day_stands_in_the_minutes_as_such(clerk: Clerk, held: Held) -> None:
    office = clerk.office
    office.attendances.check_in_all(held.meeting, held.members[:40], at=time(10))
    office.attendances.on_day(2).check_in_all(held.meeting, held.members[:34], at=time(9, 5))
    choose_day(clerk, attendance(clerk, held), Qt.Key.Key_Down)
    page = clerk.composition.window.findChild(MeetingsPage)
    assert isinstance(page, MeetingsPage)
    page.session.views.setCurrentWidget(page.session.resolutions)
    panel = page.session.resolutions
    assert isinstance(panel, ResolutionsPanel)
    panel.add()
    form = dialog(panel, ResolutionDialog)
    wording = form.binding.widget("wording")
    assert isinstance(wording, QPlainTextEdit)
    wording.setPlainText("Der Plan wird beschlossen.")
    enter(form, yes="34", no="0", abstain="0", decided_at="9:30")
    day = form.binding.widget("day_number")
    assert isinstance(day, QSpinBox)
    assert (day.isVisible(), day.maximum(), day.value()) == (True, 2, 2)  # as at check-in
    assert "34" in form.vote_told
    save(form)
    [row] = office.resolution_book.rows()
    assert row["decided_on"] == date(2020, 11, 4)
    told: dict[BlockKind, str] = {}
    for one in office.drafts.draft(held.meeting):
        told[one.block.kind] = f"{told.get(one.block.kind, '')} {one.wording}"
    assert "am zweiten Tag ab 09:05" in told[BlockKind.ATTENDANCE]
    opening = told[BlockKind.OPENING]
    assert "Am zweiten Tag, 04.11.2020, wird die Sitzung um 09:05 Uhr fortgesetzt." in opening
    assert "Am zweiten Tag: Um 09:30 Uhr: Beschlussfähigkeit" in told[BlockKind.PRESENCE]
