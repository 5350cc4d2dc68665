"""What was done yesterday can be seen and taken back today."""

from PySide6.QtCore import Qt

from sekretariat.desktop.base.offices import OfficeKind
from sekretariat.desktop.history.history_page import HistoryPage
from sekretariat.desktop.people.people_page import PeoplePage
from sekretariat.desktop.people.person_dialog import PersonDialog
from tests.desktop.bodies.hands import CTRL, dialog, enter, go_to, lines, save
from tests.stories.clerk import Clerk
from tests.stories.conftest import Begin


def rename_somebody(clerk: Clerk) -> None:
    people = clerk.go("people", PeoplePage)
    clerk.press(Qt.Key.Key_N, CTRL)
    form = dialog(people, PersonDialog)
    enter(form, given_names="Özlem", family_name="Beispiel")
    save(form)
    go_to(people, 0)
    clerk.press(Qt.Key.Key_Return)
    form = dialog(people, PersonDialog)
    enter(form, family_name="Muster")
    form.is_correction.setChecked(True)
    save(form)
    assert lines(people, "name") == [["Muster, Özlem"]]


def test_yesterdays_change_is_told_and_undone(begin: Begin) -> None:
    yesterday = begin(OfficeKind.NEW)
    rename_somebody(yesterday)
    yesterday.leave()

    today = begin(OfficeKind.FILE)
    history = today.go("history", HistoryPage)
    history.history_tree.expandAll()
    newest = history.history_tree.topLevelItem(0)
    assert newest is not None
    assert newest.text(1) == today.office.context.clerk
    changes = [newest.child(row) for row in range(newest.childCount())]
    assert ["Beispiel", "Muster"] in [[one.text(4), one.text(5)] for one in changes if one]

    today.undo()
    people = today.go("people", PeoplePage)
    assert lines(people, "name") == [["Beispiel, Özlem"]]
    today.leave()
