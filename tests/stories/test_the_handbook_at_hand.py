"""F1 opens the handbook at the place where the clerk is, in the window and in its dialogs."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from sekretariat.desktop.handbook.handbook_window import HandbookWindow
from sekretariat.desktop.people.people_page import PeoplePage
from tests.desktop.bodies.hands import CTRL, activate
from tests.stories.clerk import Clerk


def handbook() -> HandbookWindow:
    """Return the window of the handbook that is open."""
    [found] = [
        one
        for one in QApplication.topLevelWidgets()
        if isinstance(one, HandbookWindow) and one.isVisible()
    ]
    return found


def test_a_clerk_asks_what_a_page_is_for(clerk: Clerk) -> None:
    clerk.go("people", PeoplePage)
    clerk.press(Qt.Key.Key_F1)
    assert handbook().reader.topic == "personen"
    handbook().close()


def test_a_clerk_asks_while_a_dialog_is_open(clerk: Clerk) -> None:
    clerk.go("people", PeoplePage)
    clerk.press(Qt.Key.Key_N, CTRL)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    activate(dialog)
    clerk.press(Qt.Key.Key_F1)
    assert handbook().reader.topic == "personen#eine-person-hinzufügen"
    assert dialog.isVisible()
    handbook().close()
    dialog.close()


def test_the_menu_leads_to_the_keys_and_the_handbook_goes_with_the_program(clerk: Clerk) -> None:
    keys = clerk.composition.window.help_menu.actions()[1]
    keys.trigger()
    assert handbook().reader.chapter == "tasten"
    clerk.composition.window.close()
    assert not [
        one
        for one in QApplication.topLevelWidgets()
        if isinstance(one, HandbookWindow) and one.isVisible()
    ]
