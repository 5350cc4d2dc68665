"""A body gets its term, seats and people; one person follows another; earlier days stay true."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from sekretariat.desktop.bodies.bodies_page import BodiesPage
from sekretariat.desktop.bodies.body_dialog import BodyDialog
from sekretariat.desktop.bodies.members_page import MembersPage
from sekretariat.desktop.bodies.membership_dialogs import MembershipDialog, SuccessionDialog
from sekretariat.desktop.bodies.seat_dialogs import SeatTemplateDialog
from sekretariat.desktop.bodies.terms_page import TermDialog, TermsPage
from sekretariat.desktop.people.people_page import PeoplePage
from sekretariat.desktop.people.person_dialog import PersonDialog
from tests.desktop.bodies.hands import CTRL, dialog, enter, go_to, lines, save
from tests.stories.clerk import Clerk


def add_person(clerk: Clerk, given: str, family: str) -> None:
    people = clerk.go("people", PeoplePage)
    clerk.press(Qt.Key.Key_N, CTRL)
    form = dialog(people, PersonDialog)
    enter(form, given_names=given, family_name=family)
    save(form)


def add_body(clerk: Clerk) -> None:
    bodies = clerk.go("bodies", BodiesPage)
    terms_action = bodies.findChild(QAction, "action_terms")
    assert isinstance(terms_action, QAction)
    terms_action.trigger()
    terms = clerk.see(TermsPage)
    clerk.press(Qt.Key.Key_N, CTRL)
    term = dialog(terms, TermDialog)
    enter(term, number="20", valid_from="18.1.2019", valid_to="17.1.2024")
    save(term)
    terms.table.setFocus()
    clerk.press(Qt.Key.Key_Escape)
    clerk.press(Qt.Key.Key_N, CTRL)
    form = dialog(bodies, BodyDialog)
    enter(form, name="Musterkonferenz", term_id="20", constituted_on="3.12.2019")
    save(form)
    assert lines(bodies, "name", "term") == [["Musterkonferenz", "20. Wahlperiode"]]


def add_seats(clerk: Clerk) -> MembersPage:
    clerk.go("bodies", BodiesPage)
    clerk.press(Qt.Key.Key_Return)
    members = clerk.see(MembersPage)
    clerk.press(Qt.Key.Key_N, CTRL)
    seats = dialog(members, SeatTemplateDialog)
    enter(seats, count="3", group="Kommunen", valid_from="3.12.2019")
    save(seats)
    return members


def test_a_member_follows_another_and_both_days_are_true(clerk: Clerk) -> None:
    add_person(clerk, "Özlem", "Beispiel")
    add_person(clerk, "Nils", "Nachfolger")
    add_body(clerk)
    members = add_seats(clerk)
    assert members.count_text.text() == "0 von 3 Sitzen besetzt"

    go_to(members, 0)
    clerk.press(Qt.Key.Key_B, CTRL)
    appointment = dialog(members, MembershipDialog)
    enter(appointment, person_id="ozlem", valid_from="3.12.2019")
    save(appointment)
    go_to(members, 0)
    clerk.press(Qt.Key.Key_W, CTRL)
    change = dialog(members, SuccessionDialog)
    enter(
        change, last_day="15.3.2021", why="Niederlegung", person_id="nachf", valid_from="1.4.2021"
    )
    save(change)

    clerk.look_at_day(members, "15.3.2021")
    assert lines(members, "name")[0] == ["Özlem Beispiel"]
    clerk.look_at_day(members, "16.3.2021")
    assert lines(members, "name")[0] == ["N. N. (unbesetzt seit 16.03.2021)"]
    assert members.count_text.text() == "0 von 3 Sitzen besetzt"
    clerk.look_at_day(members, "1.4.2021")
    assert lines(members, "name")[0] == ["Nils Nachfolger"]

    clerk.undo()
    assert lines(members, "name")[0] == ["Özlem Beispiel"]


def test_a_person_not_kept_yet_is_added_while_appointing(clerk: Clerk) -> None:
    add_body(clerk)
    members = add_seats(clerk)
    go_to(members, 0)
    clerk.press(Qt.Key.Key_B, CTRL)
    appointment = dialog(members, MembershipDialog)
    clerk.write("Nina Neu")
    clerk.press(Qt.Key.Key_Tab)
    clerk.press(Qt.Key.Key_Space)
    save(dialog(appointment, PersonDialog))
    save(appointment)
    assert lines(members, "name")[0] == ["Nina Neu"]
    assert members.count_text.text() == "1 von 3 Sitzen besetzt"
