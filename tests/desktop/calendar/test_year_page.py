"""The year on screen: days by keyboard, sessions opened and added, calendars beside them."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHeaderView, QWidget
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.arrivals import Arrival, Arrived
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.calendar.area import CalendarArea
from sekretariat.desktop.calendar.calendars_page import CalendarsPage, EntryDialog
from sekretariat.desktop.calendar.take_in_dialog import TakeInDialog
from sekretariat.domain.meetings import Meeting
from sekretariat.domain.planning.calendars import CalendarEntry, CalendarKind
from sekretariat.services.secretariat import Secretariat
from tests.desktop.bodies.hands import CTRL, dialog, enter, press, save
from tests.desktop.conftest import AnsweringDialogs
from tests.desktop.offices import fill, on_desk
from tests.exchange.reading.test_calendar_files import event, file_of

DAY = date(2020, 11, 3)


@pytest.fixture
def area(desk: Desk, sqlite_office: Secretariat, qtbot: QtBot) -> Iterator[CalendarArea]:
    fill(sqlite_office)
    with on_desk(desk, sqlite_office):
        made = CalendarArea(desk)
        qtbot.addWidget(made)
        made.resize(1100, 700)
        made.show()
        made.year.show_day(DAY)
        yield made


def opened(desk: Desk) -> list[tuple[str, str]]:
    heard: list[tuple[str, str]] = []
    desk.opening.connect(lambda kind, record_id: heard.append((kind, record_id)))
    return heard


def cell(area: CalendarArea, day: date) -> str:
    return str(area.year.model.data(area.year.model.place_of(day)))


def add(office: Secretariat, day: date) -> Meeting:
    body_id = office.meetings.all()[0].body_id
    return office.meetings.add(office.meetings.draft(body_id, day))


def test_enter_opens_the_session_of_a_day(
    area: CalendarArea, desk: Desk, sqlite_office: Secretariat
) -> None:
    heard = opened(desk)
    press(area.year.table, Qt.Key.Key_Return)
    lines = area.year.day_panel.lines
    lines.step(1)
    press(lines, Qt.Key.Key_Return)
    assert heard == [("meeting", sqlite_office.meetings.all()[0].id)] * 2
    press(area.year.table, Qt.Key.Key_P, CTRL)
    assert heard[-1] == ("print", "year-plan:2020")
    area.year.body.setCurrentIndex(1)
    area.year.print_plan()
    body_id = area.year.body.itemData(1)
    assert heard[-1] == ("print", f"year-plan:2020/{body_id}")


def test_enter_on_another_day_adds_a_session_there(area: CalendarArea, desk: Desk) -> None:
    asked: list[str] = []

    def make(_desk: Desk, _parent: QWidget, typed: str, take: object) -> None:
        asked.append(typed)
        assert callable(take)
        take("")

    desk.makers["meeting"] = make
    press(area.year.table, Qt.Key.Key_Down)
    press(area.year.table, Qt.Key.Key_Return)
    area.year.body.setCurrentIndex(1)
    area.year.refresh()
    press(area.year.table, Qt.Key.Key_N, CTRL)
    assert asked == [":2020-11-04", f"{area.year.body_id}:2020-11-04"]


def test_years_are_turned_and_today_found_again(area: CalendarArea) -> None:
    area.year.show_day(date(2024, 2, 29))
    press(area.year.table, Qt.Key.Key_PageDown, CTRL)
    assert area.year.day == date(2025, 2, 28)
    press(area.year.table, Qt.Key.Key_PageUp, CTRL)
    assert area.year.title.text() == "Year 2024"
    press(area.year.table, Qt.Key.Key_T, CTRL)
    assert area.year.day == DAY
    area.year.show_day(date.max)
    area.year.turn(1)
    assert area.year.day == date.max


def test_a_day_says_all_that_is_on_it(area: CalendarArea, sqlite_office: Secretariat) -> None:
    day = date(2020, 12, 24)
    entry = CalendarEntry(kind=CalendarKind.SCHOOL, title="Weihnachtsferien", first_day=day)
    sqlite_office.calendars.save(entry)
    assert cell(area, day).split() == ["24", "Thu", "S"]
    area.year.show_day(day)
    assert area.year.day_panel.told.text().split("\n")[1].endswith(": Weihnachtsferien")
    role = Qt.ItemDataRole.AccessibleTextRole
    told = str(area.year.model.data(area.year.model.place_of(day), role))
    assert "Weihnachtsferien" in told
    assert area.year.model.data(area.year.model.index(30, 1)) is None  # there is no 31 February
    meeting = add(sqlite_office, day)
    assert cell(area, day).startswith("24 ")
    assert len(area.year.day_panel.lines.lines) == 1
    sqlite_office.milestones.plan(meeting.id)
    assert [one.is_heading for one in area.year.day_panel.lines.lines] == [False, True, False]
    sqlite_office.planning.call_off(meeting.id, "Kein Raum")
    font = area.year.model.data(area.year.model.place_of(day), Qt.ItemDataRole.FontRole)
    assert font.strikeOut()


def test_what_is_changed_elsewhere_is_seen_on_coming_back(
    area: CalendarArea, sqlite_office: Secretariat
) -> None:
    area.show_calendars()
    add(sqlite_office, date(2020, 5, 12))
    area.show_year()
    assert len(cell(area, date(2020, 5, 12)).split()) > 1


def test_the_year_is_saved_as_a_calendar_file(
    area: CalendarArea, dialogs: AnsweringDialogs, tmp_path: Path
) -> None:
    dialogs.path = tmp_path / "jahr.ics"
    area.year.export()
    assert dialogs.path.read_bytes().count(b"BEGIN:VEVENT") == 1


@pytest.fixture
def calendars(area: CalendarArea) -> CalendarsPage:
    press(area.year.table, Qt.Key.Key_L, CTRL)
    found = area.findChild(CalendarsPage)
    assert isinstance(found, CalendarsPage)
    return found


def test_an_entry_is_typed_changed_and_removed(
    calendars: CalendarsPage, sqlite_office: Secretariat
) -> None:
    press(calendars.table, Qt.Key.Key_N, CTRL)
    form = dialog(calendars, EntryDialog)
    enter(form, title="Plenarwoche", first_day="16.3.2027", last_day="15.3.2027")
    save(form)
    assert form.isVisible()
    enter(form, last_day="18.3.2027")
    save(form)
    [kept] = sqlite_office.calendars.all()
    assert (kept.kind, kept.until) == (CalendarKind.LANDTAG, date(2027, 3, 18))
    press(calendars.table, Qt.Key.Key_Return)
    again = dialog(calendars, EntryDialog)
    enter(again, title="Haushaltswoche")
    save(again)
    assert sqlite_office.calendars.all()[0].title == "Haushaltswoche"
    press(calendars.table, Qt.Key.Key_Delete)
    assert sqlite_office.calendars.all() == []


def test_a_calendar_file_is_looked_at_before_it_is_taken_in(
    calendars: CalendarsPage,
    sqlite_office: Secretariat,
    dialogs: AnsweringDialogs,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    holidays = event("DTSTART;VALUE=DATE:20270322", title="Osterferien")
    dialogs.path = file_of(tmp_path, holidays, event(title="Ohne Tag"))
    with qtbot.waitSignal(calendars.desk.jobs.started):
        press(calendars.table, Qt.Key.Key_I, CTRL)
    qtbot.waitUntil(lambda: not calendars.desk.jobs.are_running)
    asked = dialog(calendars, TakeInDialog)
    assert asked.kind.currentData() == CalendarKind.SCHOOL
    assert asked.entries.texts() == [["22.03.2027", "22.03.2027", "new", "Osterferien"]]
    assert asked.figures.text().startswith("1 new, 0 go, 0 stay as they are; ")
    asked.kind.setCurrentIndex(1)
    assert sqlite_office.calendars.all() == []
    QTest.keyClick(asked.kind, Qt.Key.Key_Return)
    assert [one.kind for one in sqlite_office.calendars.all()] == [CalendarKind.RELIGIOUS]


def test_a_dropped_calendar_file_is_asked_about(
    area: CalendarArea, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    path = file_of(tmp_path, event("DTSTART;VALUE=DATE:20270322", title="Osterferien"))
    with qtbot.waitSignal(desk.jobs.started):
        area.take(Arrival(Arrived.CALENDAR, path))
    qtbot.waitUntil(lambda: not desk.jobs.are_running)
    page = area.currentWidget()
    assert isinstance(page, CalendarsPage)
    assert dialog(page, TakeInDialog).entries.texts()[0][3] == "Osterferien"


def test_a_session_is_named_as_long_as_its_cell_lets_it_be_read(area: CalendarArea) -> None:
    table, month = area.year.table, DAY.month - 1
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.setColumnWidth(month, 300)
    assert cell(area, DAY) == "03 Musterkonferenz 1"
    table.setColumnWidth(month, 70)
    assert cell(area, DAY) == "03 Must. 1"
