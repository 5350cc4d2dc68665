"""Persons in forums, chosen by typing and Enter."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from sekretariat.desktop.bodies.area import BodiesArea
from sekretariat.desktop.bodies.assign_dialogs import (
    AssignDialog,
    ParticipationDialog,
    ParticipationEndDialog,
)
from sekretariat.desktop.bodies.members_page import MembersPage
from sekretariat.domain.appointments import SeatTemplate
from sekretariat.domain.bodies import Membership
from sekretariat.services.secretariat import Secretariat
from tests.desktop.bodies import conference
from tests.desktop.bodies.hands import CTRL, dialog, enter, go_to, lines, members, press, save

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(area: BodiesArea, sqlite_office: Secretariat) -> MembersPage:
    forum = conference.forum(sqlite_office, conference.body(sqlite_office))
    conference.persons(sqlite_office)
    area.show_record(forum.id)
    return members(area)


def assign(page: MembersPage, *names: str) -> AssignDialog:
    press(page, Qt.Key.Key_F, CTRL | SHIFT)
    form = dialog(page, AssignDialog)
    for name in names:
        search = form.form.findChild(QLineEdit, "person_search")
        assert isinstance(search, QLineEdit)
        assert form.focusWidget() is search
        QTest.keyClicks(search, name)
        press(search, Qt.Key.Key_Return)
    return form


def test_persons_are_assigned_by_typing_and_enter(
    page: MembersPage, sqlite_office: Secretariat
) -> None:
    form = assign(page, "kaya", "oz")
    assert form.isVisible()
    assert len(form.person_ids()) == 2
    save(form)
    assert not form.isVisible()
    assert [name for (name,) in lines(page, "name")] == ["Aylin Kaya", "Cem Öz"]
    sqlite_office.history.undo()
    assert page.model.rowCount() == 0


def test_nobody_chosen_is_told(page: MembersPage) -> None:
    form = assign(page)
    save(form)
    assert form.isVisible()
    assert form.problem_text.text()
    form.reject()


def test_a_participation_is_edited_and_ended(page: MembersPage) -> None:
    save(assign(page, "kaya"))
    go_to(page, 0)
    press(page.table, Qt.Key.Key_Return)
    form = dialog(page, ParticipationDialog)
    enter(form, valid_from="1.2.2020")
    save(form)
    assert lines(page, "start") == [["01.02.2020"]]
    press(page.table, Qt.Key.Key_Delete)
    end = dialog(page, ParticipationEndDialog)
    enter(end, valid_to="")
    save(end)
    assert end.binding.widget("valid_to").accessibleDescription()
    enter(end, valid_to="30.6.2020")
    save(end)
    assert page.model.rowCount() == 0
    page.as_of.set_day(date(2020, 6, 30))
    assert lines(page, "name") == [["Aylin Kaya"]]


def test_members_chosen_in_the_plenary_go_to_a_forum(
    page: MembersPage, area: BodiesArea, sqlite_office: Secretariat
) -> None:
    forum_id = page.body_id
    plenary_id = sqlite_office.bodies.card(forum_id).body.parent_id
    (seat,) = sqlite_office.seats.create_from(SeatTemplate(body_id=plenary_id, count=1))
    kaya = next(key for key, name in sqlite_office.people.choices() if "Kaya" in name)
    sqlite_office.seats.save_membership(Membership(seat_id=seat.id, person_id=kaya))
    area.show_record(plenary_id)
    form = assign(members(area))
    assert form.person_ids() == (kaya,)
    enter(form, body_id="Themenforum")
    save(form)
    area.show_record(forum_id)
    assert lines(members(area), "name") == [["Aylin Kaya"]]
    assert members(area).count_text.text() == "1 participant(s)"
    area.show_bodies()
    assert lines(area.bodies, "seats", "participants") == [["1", "–"], ["–", "1"]]
