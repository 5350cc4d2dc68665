"""A session of two bodies and two days is set, postponed, another one called off."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from sekretariat.desktop.base.offices import OfficeKind
from sekretariat.desktop.base.parts_table import PartDialog
from sekretariat.desktop.meetings.meeting_dialog import MeetingDialog
from sekretariat.desktop.meetings.meetings_list import MeetingsList
from sekretariat.desktop.meetings.moving_dialogs import CallOffDialog, PostponeDialog
from sekretariat.desktop.meetings.session_page import SessionPage
from sekretariat.domain.bodies import Body
from sekretariat.domain.meetings import MeetingStatus
from sekretariat.services.bodies import BodyCard
from sekretariat.services.secretariat import open_secretariat
from tests.desktop.bodies.hands import CTRL, activate, dialog, enter, press, save
from tests.stories.clerk import Clerk, place_in
from tests.stories.conftest import Begin


def add_part(form: MeetingDialog, name: str, **texts: str) -> None:
    table = form.tables[name]
    form.go_to(name)
    press(table.table, Qt.Key.Key_Insert)
    part = dialog(table, PartDialog)
    enter(part, **texts)
    save(part)
    activate(form)


@pytest.fixture
def two_bodies(begin: Begin, tmp_path: Path) -> Iterator[Clerk]:
    """A clerk in an office of two bodies."""
    office = open_secretariat(place_in(tmp_path), create=True)
    for name in ("Musterkonferenz", "Musterbeirat"):
        office.bodies.save(BodyCard(Body(name=name)))
    office.close()
    started = begin(OfficeKind.FILE)
    yield started
    started.leave()


def new_session(clerk: Clerk, **texts: str) -> MeetingDialog:
    sessions = clerk.go("meetings", MeetingsList)
    clerk.press(Qt.Key.Key_N, CTRL)
    form = dialog(sessions, MeetingDialog)
    enter(form, **texts)
    return form


def saved(clerk: Clerk, form: QDialog) -> SessionPage:
    save(form)
    activate(clerk.composition.window)
    return clerk.see(SessionPage)


def test_a_joint_session_of_two_days_is_postponed(two_bodies: Clerk) -> None:
    """Scenario 37 of the domain paper: everything stays, new date, number unchanged."""
    clerk = two_bodies
    form = new_session(clerk, body_id="Musterk", held_on="16.3.2027", begins_at="14:00")
    add_part(form, "joint_bodies", body_id="Musterb")
    add_part(form, "days", held_on="17.3.2027", begins_at="9:00")
    page = saved(clerk, form)
    assert "gemeinsam mit Musterbeirat" in page.facts.text()
    assert "Di., 16. März 2027, 14:00 Uhr; Mi., 17. März 2027, 09:00 Uhr" in page.facts.text()

    page.postpone()
    asked = dialog(page, PostponeDialog)
    enter(asked, held_on="6.5.2027")
    assert "Christi Himmelfahrt" in asked.hint.text()
    assert "07.05.2027 ist ein Brückentag" in asked.hint.text()  # the second day follows
    enter(asked, held_on="13.4.2027")
    assert asked.hint.isHidden()
    save(asked)
    assert asked.isVisible()  # without a reason it stays
    enter(asked, status_reason="Haushaltswoche des Landtags")
    saved(clerk, asked)
    assert page.page_title.text() == "1. Sitzung · Musterkonferenz"
    assert "Di., 13. April 2027, 14:00 Uhr; Mi., 14. April 2027" in page.facts.text()
    assert "terminiert, verschoben vom 16.03.2027" in page.facts.text()


def test_a_session_called_off_gives_its_number_back_until_undone(two_bodies: Clerk) -> None:
    """Scenario 37 of the domain paper: cancel another: number handling as configured."""
    clerk = two_bodies
    page = saved(clerk, new_session(clerk, body_id="Musterk", held_on="9.11.2027"))
    assert page.page_title.text() == "1. Sitzung · Musterkonferenz"
    page.call_off()
    asked = dialog(page, CallOffDialog)
    enter(asked, status_reason="Kein Raum")
    saved(clerk, asked)
    assert page.page_title.text() == "Sitzung · Musterkonferenz"
    assert "abgesagt (Kein Raum)" in page.facts.text()
    clerk.undo()
    assert page.page_title.text() == "1. Sitzung · Musterkonferenz"
    assert [one.status for one in clerk.office.meetings.all()] == [MeetingStatus.SCHEDULED]
