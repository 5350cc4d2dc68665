"""Memberships kept by keyboard: appointed, refused, ended, changed, rested, corrected."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from sekretariat.desktop.bodies.members_page import MembersPage
from sekretariat.desktop.bodies.membership_dialogs import (
    EndDialog,
    LeaveDialog,
    MembershipDialog,
    SuccessionDialog,
)
from sekretariat.domain.bodies import EndReason, Role
from sekretariat.services.secretariat import Secretariat
from tests.desktop.bodies.hands import (
    CTRL,
    choose,
    dialog,
    enter,
    go_to,
    lines,
    press,
    save,
    shown,
)

if TYPE_CHECKING:
    from sekretariat.desktop.base.messages import Message


RESIGNATION = list(EndReason).index(EndReason.RESIGNATION)


def test_a_person_is_appointed_to_the_vacant_seat_and_then_a_deputy(page: MembersPage) -> None:
    go_to(page, 2)
    press(page.table, Qt.Key.Key_B, CTRL)
    form = dialog(page, MembershipDialog)
    enter(form, person_id="Dietz", valid_from="1.10.2020", appointed_by="Ministerin")
    save(form)
    assert not form.isVisible()
    assert page.count_text.text() == "2 of 3 seats filled"
    go_to(page, 2)
    press(page.table, Qt.Key.Key_B, CTRL)
    form = dialog(page, MembershipDialog)
    enter(form, person_id="Emmerich", valid_from="1.10.2020")
    save(form)
    assert shown(page)[2:4] == [["2", "Dora Dietz", "–"], ["2", "Emil Emmerich", "Dora Dietz"]]


def test_a_second_member_is_refused_at_the_field(page: MembersPage) -> None:
    go_to(page, 0)
    press(page.table, Qt.Key.Key_B, CTRL)
    form = dialog(page, MembershipDialog)
    choose(form, "role", list(Role).index(Role.MEMBER))
    enter(form, person_id="Dietz", valid_from="01.11.2020")
    save(form)
    assert form.isVisible()
    assert "1" in form.problem_text.text()
    told = form.binding.widget("valid_from").accessibleDescription()
    assert told
    assert told in form.problem_text.text()
    enter(form, person_id="")
    form.reject()


def test_two_seats_are_a_warning_only(page: MembersPage, sqlite_office: Secretariat) -> None:
    told: list[Message] = []
    page.desk.messages.posted.connect(told.append)
    go_to(page, 2)
    press(page.table, Qt.Key.Key_B, CTRL)
    form = dialog(page, MembershipDialog)
    enter(form, person_id="Kaya", valid_from="01.11.2020")
    save(form)
    assert not form.isVisible()
    assert page.count_text.text() == "2 of 3 seats filled"
    assert "Musterkonferenz" in told[-1].text
    assert told[-1].action is not None
    told[-1].action()
    assert page.count_text.text() == "1 of 3 seats filled"
    assert sqlite_office.history.redo_label()


def test_an_end_needs_its_reason_and_leaves_a_vacant_seat(
    page: MembersPage, sqlite_office: Secretariat
) -> None:
    go_to(page, 0)
    press(page.table, Qt.Key.Key_Delete)
    form = dialog(page, EndDialog)
    enter(form, valid_to="15.10.2020")
    save(form)
    assert form.isVisible()
    assert form.binding.widget("end_reason").accessibleDescription()
    choose(form, "end_reason", RESIGNATION)
    save(form)
    assert shown(page)[:2] == [
        ["1", "N. N. (vacant since 16.10.2020)", "–"],
        ["1", "Bo Lind", "N. N."],
    ]
    assert page.count_text.text() == "0 of 3 seats filled"
    page.as_of.set_day(date(2020, 10, 15))
    assert shown(page)[0] == ["1", "Aylin Kaya", "–"]
    assert page.count_text.text() == "1 of 3 seats filled"
    page.as_of.set_day(date(2020, 11, 3))
    sqlite_office.history.undo()
    assert shown(page)[0] == ["1", "Aylin Kaya", "–"]


def test_a_change_of_member_leaves_the_days_between_vacant(
    page: MembersPage, sqlite_office: Secretariat
) -> None:
    go_to(page, 0)
    press(page.table, Qt.Key.Key_W, CTRL)
    form = dialog(page, SuccessionDialog)
    choose(form, "why", RESIGNATION)
    enter(form, last_day="15.3.2021", person_id="Lind", valid_from="1.4.2021")
    save(form)
    assert not form.isVisible()
    told = {}
    for day in (date(2021, 3, 15), date(2021, 3, 16), date(2021, 4, 1)):
        page.as_of.set_day(day)
        told[day.isoformat()] = [name for _, name, _ in shown(page)][:2]
    assert told == {
        "2021-03-15": ["Aylin Kaya", "Bo Lind"],
        "2021-03-16": ["N. N. (vacant since 16.03.2021)", "Bo Lind"],
        "2021-04-01": ["Bo Lind", "N. N. (vacant since 03.12.2019)"],
    }
    go_to(page, 0)
    history = page.detail.holders.texts()
    assert [row[0] for row in history] == ["Bo Lind", "N. N.", "Aylin Kaya", "Bo Lind"]
    assert [row[2] for row in history] == ["vorgesehen", "–", "aktiv", "aktiv"]
    assert history[1][3:6] == ["16.03.2021", "31.03.2021", "vacant for 16 day(s)"]
    sqlite_office.history.undo()
    page.as_of.set_day(date(2021, 4, 1))
    assert [name for _, name, _ in shown(page)][:2] == ["Aylin Kaya", "Bo Lind"]


def test_the_day_after_is_suggested_for_the_successor(page: MembersPage) -> None:
    go_to(page, 0)
    press(page.table, Qt.Key.Key_W, CTRL)
    form = dialog(page, SuccessionDialog)
    enter(form, last_day="15.3.2021")
    first_day = form.binding.widget("valid_from")
    assert isinstance(first_day, QLineEdit)
    assert first_day.text() == "16.03.2021"
    form.reject()


def test_a_member_on_leave_keeps_the_seat(page: MembersPage) -> None:
    go_to(page, 0)
    press(page.table, Qt.Key.Key_R, CTRL)
    form = dialog(page, LeaveDialog)
    enter(form, suspended_from="1.11.2020", suspended_to="1.10.2020")
    save(form)
    assert form.binding.widget("suspended_to").accessibleDescription()
    enter(form, suspended_to="1.12.2020")
    save(form)
    assert lines(page, "role")[0][0].endswith("(on leave)")
    assert page.count_text.text() == "1 of 3 seats filled"


def test_a_correction_is_struck_out_in_the_history(
    page: MembersPage, sqlite_office: Secretariat
) -> None:
    held = page.listing.row(page.model.id_at(0))["id"]
    sqlite_office.seats.end([held], date(2020, 10, 15), EndReason.CORRECTION)
    go_to(page, 0)
    texts = page.detail.holders.texts()
    place = [row[0] for row in texts].index("Aylin Kaya")
    item = page.detail.holders.item(place, 0)
    assert item is not None
    assert item.font().strikeOut()
    assert shown(page)[0][1].startswith("N. N.")
