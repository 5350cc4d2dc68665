"""The office's list comes into an empty office, is looked at on a day, and is taken back."""

from PySide6.QtCore import Qt

from sekretariat.assets import resource
from sekretariat.desktop.bodies.bodies_page import BodiesPage
from sekretariat.desktop.bodies.body_dialog import BodyDialog
from sekretariat.desktop.bodies.members_page import MembersPage
from sekretariat.desktop.imports.imports_page import DONE, PLAN, ImportsPage
from sekretariat.desktop.people.people_page import PeoplePage
from tests.desktop.bodies.hands import CTRL, dialog, enter, lines, save
from tests.stories.clerk import Clerk

SAMPLE = resource("sample", "Mitgliederliste.xlsx")


def test_the_sample_list_fills_a_new_body_and_goes_again(clerk: Clerk) -> None:
    bodies = clerk.go("bodies", BodiesPage)
    clerk.press(Qt.Key.Key_N, CTRL)
    form = dialog(bodies, BodyDialog)
    enter(form, name="Musterkonferenz", constituted_on="3.12.2019")
    save(form)

    wizard = clerk.go("imports", ImportsPage)
    clerk.dialogs.path = SAMPLE
    clerk.wait_for(lambda: clerk.press(Qt.Key.Key_Space))
    wizard.file_step.body_box.setFocus()
    clerk.press(Qt.Key.Key_Down)
    wizard.next_button.setFocus()
    clerk.press(Qt.Key.Key_Space)
    clerk.wait_for(lambda: clerk.press(Qt.Key.Key_Space))
    assert wizard.steps.currentIndex() == PLAN
    assert clerk.office.is_empty() is False
    wizard.plan_step.leave_button.setFocus()
    clerk.press(Qt.Key.Key_Space)
    wizard.next_button.setFocus()
    clerk.wait_for(lambda: clerk.press(Qt.Key.Key_Space))
    assert wizard.steps.currentIndex() == DONE

    clerk.go("bodies", BodiesPage).table.setFocus()
    clerk.press(Qt.Key.Key_Return)
    members = clerk.see(MembersPage)
    clerk.look_at_day(members, "3.11.2020")
    assert members.count_text.text() == "76 von 80 Sitzen besetzt"
    assert lines(members, "seat_number", "name")[0] == ["1", "Kai Klose"]

    clerk.undo()
    people = clerk.go("people", PeoplePage)
    assert people.state_text.isVisible()
