"""A year is planned around holidays and Landtag weeks; a session's steps are counted back."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from sekretariat.desktop.base.offices import OfficeKind
from sekretariat.desktop.calendar.calendars_page import CalendarsPage
from sekretariat.desktop.calendar.series_dialog import SeriesDialog, SeriesForm
from sekretariat.desktop.calendar.take_in_dialog import TakeInDialog
from sekretariat.desktop.calendar.year_page import YearPage
from sekretariat.desktop.meetings.meeting_dialog import MeetingDialog, MeetingForm
from sekretariat.desktop.meetings.meetings_list import MeetingsList
from sekretariat.desktop.meetings.milestones_panel import MilestoneDialog, MilestonesPanel
from sekretariat.desktop.meetings.session_page import SessionPage
from sekretariat.domain.bodies import Body, RulesProfile
from sekretariat.domain.rules.deadlines import Unit
from sekretariat.domain.rules.notice import Basis, CountMode
from sekretariat.domain.rules.rulebook import preset_rules
from sekretariat.services.bodies import BodyCard
from sekretariat.services.secretariat import open_secretariat
from tests.desktop.bodies.hands import CTRL, activate, dialog, enter, lines, save
from tests.exchange.reading.test_calendar_files import event, file_of
from tests.stories.clerk import SHIFT, Clerk, place_in
from tests.stories.conftest import Begin

DAY = date(2027, 3, 16)
CALENDARS = (
    ("Schulferien", "Schulferien", "20270315", "20270327"),
    ("Religiöser Tag", "Fastenmonat", "20270208", "20270317"),
    ("Plenarwoche des Landtags", "42. Plenarwoche", "20270316", "20270319"),
)


@pytest.fixture
def planner(begin: Begin, tmp_path: Path) -> Iterator[Clerk]:
    """A clerk in an office of one body: two weeks' notice, full days, by receipt."""
    office = open_secretariat(place_in(tmp_path), create=True)
    rules = preset_rules(RulesProfile.COUNCIL)
    rules.notice_length, rules.notice_unit = 14, Unit.DAYS
    rules.notice_basis, rules.notice_mode = Basis.RECEIPT, CountMode.FULL_DAYS
    office.bodies.save(BodyCard(Body(name="Musterkonferenz", short_name="MK"), rules=[rules]))
    office.close()
    started = begin(OfficeKind.FILE)
    yield started
    started.leave()


def take_in(clerk: Clerk, page: CalendarsPage, folder: Path, calendar: tuple[str, ...]) -> None:
    kind, title, first, last = calendar
    days = (f"DTSTART;VALUE=DATE:{first}", f"DTEND;VALUE=DATE:{last}")
    clerk.dialogs.path = file_of(folder, event(*days, title=title))
    page.table.setFocus()
    clerk.wait_for(lambda: clerk.press(Qt.Key.Key_I, CTRL))
    asked = dialog(page, TakeInDialog)
    box = asked.findChild(QComboBox)
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findText(kind))
    assert asked.figures.text() == "1 neu, 0 entfallen, 0 bleiben unverändert"
    asked.accept()
    activate(clerk.composition.window)


def test_hints_and_steps_of_a_session_chosen_in_the_year(planner: Clerk, tmp_path: Path) -> None:
    """Scenario 26 of the domain paper: 16.03.2027, its hints, its steps, one moved with reason."""
    clerk = planner
    year = clerk.go("calendar", YearPage)
    clerk.press(Qt.Key.Key_L, CTRL)
    calendars = clerk.see(CalendarsPage)
    for one in CALENDARS:
        take_in(clerk, calendars, tmp_path, one)
    assert [row[0] for row in lines(calendars, "title")] == [
        "Fastenmonat", "Schulferien", "42. Plenarwoche",
    ]  # fmt: skip
    clerk.press(Qt.Key.Key_Escape)
    year.show_day(DAY)
    assert year.model.data(year.model.place_of(DAY)) == "16 Di R F P"
    clerk.press(Qt.Key.Key_Return)
    form = dialog(year, MeetingDialog)
    hint = form.findChild(MeetingForm)
    assert isinstance(hint, MeetingForm)
    assert hint.day_hint.text().split("\n") == [
        "16.03.2027: Religiöser Tag, „Fastenmonat“ vom 08.02.2027 bis 16.03.2027.",
        "16.03.2027: Schulferien, „Schulferien“ vom 15.03.2027 bis 26.03.2027.",
        "16.03.2027: Plenarwoche des Landtags, „42. Plenarwoche“ vom 16.03.2027 bis 18.03.2027.",
    ]
    save(form)
    activate(clerk.composition.window)
    assert year.model.data(year.model.place_of(DAY)) == "16 MK 1"
    assert "42. Plenarwoche" in year.day_panel.told.text()
    clerk.press(Qt.Key.Key_Return)
    the_steps_are_planned(clerk, clerk.see(SessionPage))


def the_steps_are_planned(clerk: Clerk, page: SessionPage) -> None:
    assert page.page_title.text() == "1. Sitzung · Musterkonferenz"
    page.views.setCurrentWidget(page.milestones)
    page.milestones.table.setFocus()
    clerk.press(Qt.Key.Key_M, CTRL | SHIFT)
    panel = clerk.see(MilestonesPanel)
    days = [row[0] for row in lines(panel, "due_on")]
    assert (days[0], days[7], days[-1]) == ("22.12.2026", "16.02.2027", "11.05.2027")
    panel.table.go_to(panel.model.id_at(7))
    panel.table.setFocus()
    clerk.press(Qt.Key.Key_Return)
    step = dialog(panel, MilestoneDialog)
    enter(step, due_on="18.2.2027")
    save(step)
    assert step.isVisible()  # without a reason it stays
    enter(step, reason="Papier fehlt noch")
    save(step)
    activate(clerk.composition.window)
    moved = ["18.02.2027", "16.02.2027", "Papier fehlt noch"]
    assert moved in lines(panel, "due_on", "planned_on", "reason")


def test_the_last_day_of_the_notice_is_told_with_its_calculation(planner: Clerk) -> None:
    """Scenario 27 of the domain paper: 09.06.2026, 14 full days by receipt: Fri 22.05.2026."""
    sessions = planner.go("meetings", MeetingsList)
    planner.press(Qt.Key.Key_N, CTRL)
    form = dialog(sessions, MeetingDialog)
    enter(form, held_on="9.6.2026", invited_on="18.5.2026")
    save(form)
    activate(planner.composition.window)
    page = planner.see(SessionPage)
    assert page.notice_line.told.text().startswith("Einladung versandt, letzter Tag 19.05.2026")
    page.notice_line.why.click()
    told = page.notice_line.calculation.text()
    assert page.notice_line.calculation.isVisible()
    assert "22.05.2026" in told
    assert "Pfingstmontag" in told


def test_sessions_in_a_row_leave_out_holidays_with_their_reason(planner: Clerk) -> None:
    """Every two weeks from 22.04.2027; 06.05.2027 is Christi Himmelfahrt and stays out."""
    year = planner.go("calendar", YearPage)
    year.show_day(date(2027, 4, 22))
    planner.press(Qt.Key.Key_N, CTRL | SHIFT)
    form = dialog(year, SeriesDialog)
    enter(form, body_id="Musterk", number="2", unit="Wochen", count="3", begins_at="14:00")
    shown = form.findChild(SeriesForm)
    assert isinstance(shown, SeriesForm)
    assert shown.rule_text.text() == "Alle 2 Wochen am Donnerstag"
    middle = shown.dates.topLevelItem(1)
    assert middle is not None
    assert middle.checkState(0) is Qt.CheckState.Unchecked
    assert "Christi Himmelfahrt" in middle.text(1)
    save(form)
    activate(planner.composition.window)
    kept = [one.held_on for one in planner.office.meetings.all()]
    assert kept == [date(2027, 5, 20), date(2027, 4, 22)]
    assert year.model.data(year.model.place_of(date(2027, 5, 20))) == "20 MK 2 •"
    planner.undo()
    assert planner.office.meetings.all() == []
