"""Something went badly wrong today: the clerk goes back to a backup, and may change her mind."""

import re
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from sekretariat.desktop.base.message_bar import MessageBar
from sekretariat.desktop.base.restore_dialog import RestoreDialog
from sekretariat.desktop.people.people_page import PeoplePage
from tests.desktop.bodies.hands import activate, lines
from tests.shelves import add
from tests.stories.clerk import Clerk


def ask(clerk: Clerk) -> RestoreDialog:
    window = clerk.composition.window
    [action] = [
        one for one in window.findChildren(QAction) if one.objectName() == "action_restore_backup"
    ]
    assert action in window.office_menu.actions()
    assert action.isEnabled()
    action.trigger()
    return clerk.see(RestoreDialog)


def test_an_earlier_state_comes_back_and_can_be_undone(clerk: Clerk, tmp_path: Path) -> None:
    add(clerk.office, "Gestern")
    dialog = ask(clerk)
    assert not dialog.restore_button.isEnabled()
    assert "Sicherungen" in dialog.lost_text.text()
    dialog.reject()
    clerk.office.upkeep.backup(tmp_path / "Sicherungen")
    add(clerk.office, "Heute")

    dialog = ask(clerk)
    assert dialog.copies_list.count() == 1
    told = dialog.copies_list.item(0).text()
    assert re.fullmatch(r"\d\d\.\d\d\.\d{4}, \d\d:\d\d Uhr · Sicherung, [\d,]+ MB", told)
    assert dialog.lost_text.text().startswith("1 Handlung seither geht verloren.")
    activate(dialog)
    dialog.restore_button.setFocus()
    with clerk.qtbot.waitSignal(clerk.composition.window.page_shown, timeout=20_000):
        clerk.press(Qt.Key.Key_Space)
    assert lines(clerk.go("people", PeoplePage), "name") == [["Gestern"]]

    [bar] = clerk.composition.window.findChildren(MessageBar)
    assert bar.isVisible()
    with clerk.qtbot.waitSignal(clerk.composition.window.page_shown):
        bar.message_action.click()
    people = clerk.go("people", PeoplePage)
    assert lines(people, "name") == [["Gestern"], ["Heute"]]


def test_a_copy_from_elsewhere_is_chosen_by_its_file(clerk: Clerk, tmp_path: Path) -> None:
    add(clerk.office, "Gestern")
    clerk.dialogs.path = clerk.office.upkeep.backup(tmp_path / "Stick")
    dialog = ask(clerk)
    dialog.other_button.click()
    assert dialog.lost_text.text()
    assert dialog.restore_button.isEnabled()
    dialog.reject()
