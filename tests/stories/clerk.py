"""A clerk at the real window: goes to places by their keys, types, waits until work has ended."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.list_page import ListPage
from sekretariat.desktop.composition import Composition
from sekretariat.services.secretariat import Secretariat
from tests.desktop.bodies.hands import CTRL, activate
from tests.desktop.conftest import AnsweringDialogs

W = TypeVar("W", bound=QWidget)
SHIFT = Qt.KeyboardModifier.ShiftModifier
DIGITS = {
    "overview": Qt.Key.Key_1,
    "people": Qt.Key.Key_2,
    "bodies": Qt.Key.Key_4,
    "meetings": Qt.Key.Key_5,
    "calendar": Qt.Key.Key_J,
    "resolutions": Qt.Key.Key_6,
    "tasks": Qt.Key.Key_7,
    "statistics": Qt.Key.Key_9,
    "history": Qt.Key.Key_H,
}


@dataclass(frozen=True)
class Clerk:
    """The window, the answers to its questions for files, and a way to wait."""

    composition: Composition
    dialogs: AnsweringDialogs
    qtbot: QtBot

    @property
    def office(self) -> Secretariat:
        """The services behind the window, to look at what is kept."""
        found = self.composition.desk.secretariat
        assert isinstance(found, Secretariat)
        return found

    def go(self, place: str, kind: type[W]) -> W:
        """Go to a place by Ctrl and its digit, else by the menu; return the page of a class."""
        activate(self.composition.window)
        if place in DIGITS:
            self.press(DIGITS[place], CTRL)
        else:
            self.composition.window.go_to(place)
        return self.see(kind)

    def see(self, kind: type[W]) -> W:
        """Return the one visible widget of a class."""
        [found] = [one for one in self.composition.window.findChildren(kind) if one.isVisible()]
        assert isinstance(found, kind)
        return found

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        """Press a key where the keyboard is."""
        if QApplication.activeWindow() is None:  # the work of a window manager
            activate(self.composition.window)
        there = QApplication.focusWidget() or self.composition.window
        QTest.keyClick(there, key, modifier or Qt.KeyboardModifier.NoModifier)

    def write(self, text: str) -> None:
        """Type over what stands where the keyboard is."""
        self.press(Qt.Key.Key_A, CTRL)
        there = QApplication.focusWidget()
        assert there is not None
        QTest.keyClicks(there, text)

    def look_at_day(self, page: ListPage, day: str) -> None:
        """Show a list as of a day."""
        page.table.setFocus()
        self.press(Qt.Key.Key_D, CTRL | SHIFT)
        self.write(day)
        self.press(Qt.Key.Key_Return)

    def wait_for(self, act: Callable[[], object]) -> None:
        """Do something that starts work beside the window, and wait until that has ended."""
        jobs = self.composition.desk.jobs
        with self.qtbot.waitSignal(jobs.started):
            act()
        self.qtbot.waitUntil(lambda: not jobs.are_running)

    def undo(self) -> None:
        """Take back the last action."""
        activate(self.composition.window)
        self.press(Qt.Key.Key_Z, CTRL)

    def leave(self) -> None:
        """Close the window, as at the end of the day."""
        self.composition.window.close()
        with self.qtbot.waitSignal(self.composition.destroyed):
            self.composition.deleteLater()


def place_in(folder: Path) -> str:
    """Return where a story's office lies."""
    return str(folder / "Geschäftsstelle.sekretariat")
