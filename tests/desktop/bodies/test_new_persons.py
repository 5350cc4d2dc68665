"""A person not kept yet is added from where they are appointed; the typed name goes along."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from sekretariat.desktop.base.record_dialog import RecordDialog
from sekretariat.desktop.bodies.assign_dialogs import AssignDialog
from sekretariat.desktop.bodies.members_page import MembersPage
from sekretariat.desktop.bodies.membership_dialogs import MembershipDialog, SuccessionDialog
from sekretariat.desktop.people.person_dialog import PersonDialog
from sekretariat.services.secretariat import Secretariat
from tests.desktop.bodies.hands import (
    CTRL,
    activate,
    choose,
    dialog,
    enter,
    go_to,
    press,
    save,
    shown,
)

SHIFT = Qt.KeyboardModifier.ShiftModifier


def line(form: QWidget, name: str) -> QLineEdit:
    found = form.findChild(QLineEdit, name)
    assert isinstance(found, QLineEdit)
    return found


def add_person(form: RecordDialog[Any], field: str, typed: str) -> PersonDialog:
    """Type a name and press the button beside it, by keyboard."""
    line(form, field).setFocus()
    QTest.keyClicks(line(form, field), typed)
    button = form.findChild(QPushButton, "add_person")
    assert isinstance(button, QPushButton)
    QTest.keyClick(line(form, field), Qt.Key.Key_Tab)
    assert form.focusWidget() is button
    QTest.keyClick(button, Qt.Key.Key_Space)
    return dialog(form, PersonDialog)


def name_in(person: PersonDialog) -> tuple[str, str, str]:
    given, particle, family = (
        line(person, name).text() for name in ("given_names", "particle", "family_name")
    )
    return given, particle, family


def test_a_new_person_is_added_while_appointing(page: MembersPage) -> None:
    go_to(page, 2)
    press(page.table, Qt.Key.Key_B, CTRL)
    form = dialog(page, MembershipDialog)
    person = add_person(form, "person_id", "Dr. Zoe von Neustadt")
    assert name_in(person) == ("Zoe", "von", "Neustadt")
    save(person)
    assert not person.isVisible()
    activate(form)
    assert "Neustadt" in line(form, "person_id").text()
    assert form.focusWidget() is line(form, "person_id")
    enter(form, valid_from="1.10.2020")
    save(form)
    assert shown(page)[2] == ["2", "Dr. Zoe von Neustadt", "–"]


def test_a_new_person_follows_a_member(page: MembersPage) -> None:
    go_to(page, 0)
    press(page.table, Qt.Key.Key_W, CTRL)
    form = dialog(page, SuccessionDialog)
    choose(form, "why", 1)
    enter(form, last_day="30.9.2020")
    save(add_person(form, "person_id", "Neustadt, Zoe"))
    save(form)
    assert shown(page)[0] == ["1", "Zoe Neustadt", "–"]


def test_giving_up_leaves_what_was_typed(page: MembersPage, sqlite_office: Secretariat) -> None:
    kept = sqlite_office.people.choices()
    go_to(page, 2)
    press(page.table, Qt.Key.Key_B, CTRL)
    form = dialog(page, MembershipDialog)
    person = add_person(form, "person_id", "Neustadt")
    assert name_in(person) == ("", "", "Neustadt")
    press(person, Qt.Key.Key_Escape)
    assert not person.isVisible()
    assert line(form, "person_id").text() == "Neustadt"
    assert sqlite_office.people.choices() == kept


def test_a_new_person_is_assigned_to_a_forum(page: MembersPage) -> None:
    press(page.table, Qt.Key.Key_F, CTRL | SHIFT)
    form = dialog(page, AssignDialog)
    before = len(form.person_ids())
    save(add_person(form, "person_search", "Zoe Neustadt"))
    assert len(form.person_ids()) == before + 1
    assert line(form, "person_search").text() == ""
