"""A person stands twice in the office: found, looked at side by side, united, and undone."""

from PySide6.QtCore import Qt

from sekretariat.desktop.duplicates.merge_dialog import MergeDialog
from sekretariat.desktop.duplicates.pairs_page import PairsPage
from sekretariat.desktop.people.people_page import PeoplePage
from tests.desktop.bodies.hands import CTRL, dialog, lines, save
from tests.services.twins import add, seated, twins
from tests.stories.clerk import SHIFT, Clerk


def test_two_records_of_one_person_become_one_and_two_again(clerk: Clerk) -> None:
    kathrin, katrin = twins(clerk.office)
    seated(clerk.office, kathrin, katrin)
    add(clerk.office, "Ada", "Beispiel")
    clerk.wait_for(lambda: clerk.go("duplicates", PairsPage))
    pairs = clerk.see(PairsPage)
    assert lines(pairs, "one", "other") == [["Mueller, Prof. Dr. Katrin", "Müller, Dr. Kathrin"]]
    clerk.press(Qt.Key.Key_Return)
    compared = dialog(pairs, MergeDialog)
    stays = compared.comparison_table.horizontalHeader().model()
    assert "Katrin Mueller" in str(stays.headerData(1, Qt.Orientation.Horizontal))
    clerk.wait_for(lambda: save(compared))
    assert lines(pairs, "one") == []

    people = clerk.go("people", PeoplePage)
    assert lines(people, "name") == [["Beispiel, Ada"], ["Mueller, Prof. Dr. Katrin"]]
    assert len(clerk.office.people.memberships(katrin)) == 2
    clerk.undo()
    assert len(lines(people, "name")) == 3


def test_two_chosen_rows_are_united_from_the_list(clerk: Clerk) -> None:
    twins(clerk.office)
    people = clerk.go("people", PeoplePage)
    people.table.selectRow(0)
    people.table.setFocus()
    clerk.press(Qt.Key.Key_Down, SHIFT)
    clerk.press(Qt.Key.Key_M, CTRL)
    save(dialog(people, MergeDialog))
    assert len(lines(people, "name")) == 1
