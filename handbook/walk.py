"""Goes through the window as a clerk does: places, rows, tabs, actions; closes what was opened."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QTabWidget, QWidget

from sekretariat.desktop.base.list_page import ListPage
from sekretariat.desktop.composition import Composition
from sekretariat.desktop.meetings.session_page import SessionPage

W = TypeVar("W", bound=QWidget)
LOOK_MS, REST_MS = 15, 250
SECOND_SESSION = date(2020, 11, 3)


class Walk:
    """One clerk at one window."""

    def __init__(self, composition: Composition, folder: Path) -> None:
        self.composition = composition
        self.window = composition.window
        self.desk = composition.desk
        self.folder = folder

    def wait(self, until: Callable[[], bool]) -> None:
        """Let the program work until something is true, seen twice."""
        seen: list[bool] = []

        def look() -> None:
            seen.append(until())
            if seen[-2:] == [True, True]:
                loop.quit()

        loop = QEventLoop()
        timer = QTimer(interval=LOOK_MS)
        timer.timeout.connect(look)
        timer.start()
        loop.exec()

    def enter(self, *, is_open: bool) -> None:
        """Wait until the office is open, or the question which one."""
        self.window.activateWindow()
        self.wait(lambda: (self.desk.secretariat is not None) or not is_open)
        self.settle()

    def settle(self) -> None:
        """Let all work beside the window end, everything be laid out and messages be read."""
        self.wait(lambda: not self.desk.jobs.are_running)

    def rest(self) -> None:
        """Let a moment pass."""
        loop = QEventLoop()
        QTimer.singleShot(REST_MS, loop.quit)
        loop.exec()
        self.settle()

    def page(self) -> QWidget:
        """Return the page in front."""
        self.settle()
        self.desk.messages.withdraw()
        self.settle()
        found = self.window.pages.currentWidget()
        assert found is not None
        return found

    def go(self, place: str) -> QWidget:
        """Go to a place; return its page."""
        self.window.go_to(place)
        return self.page()

    def see(self, kind: type[W]) -> W:
        """Return the visible widget of a class."""
        return next(one for one in self.window.findChildren(kind) if one.isVisible())

    def row(self, number: int = 0) -> None:
        """Put the keyboard into a row of the list."""
        shown = self.see(ListPage)
        shown.table.setFocus()
        shown.table.go_to(shown.model.id_at(number))
        self.settle()

    def do(self, name: str) -> None:
        """Do an action of the page or dialog in front, by its name in the table of actions."""
        front: QWidget = QApplication.activeModalWidget() or self.window
        found = front.findChildren(QAction, f"action_{name}")
        shown = [one for one in found if _is_seen(one)]
        (shown or found)[-1].trigger()
        self.settle()

    def dialog(self) -> QDialog:
        """Return the open dialog."""
        self.settle()
        found = QApplication.activeModalWidget()
        assert isinstance(found, QDialog)
        return found

    def session(self, tab: int) -> QWidget:
        """Open the second session at one of its tabs; return its page."""
        meetings = self.desk.secretariat.meetings.choices()
        meeting_id = next(one for one, label in meetings if f"{SECOND_SESSION:%d.%m.%Y}" in label)
        self.desk.open("meeting", meeting_id)
        self.settle()
        self.see(SessionPage).views.setCurrentIndex(tab)
        return self.page()

    def tab(self, within: QWidget, number: int) -> None:
        """Choose a tab of the first tab widget within something."""
        box = within.findChild(QTabWidget)
        assert isinstance(box, QTabWidget)
        box.setCurrentIndex(number)
        self.settle()

    def put_away(self) -> None:
        """Close dialogs and menus."""
        while (front := QApplication.activeModalWidget()) is not None:
            if isinstance(front, QDialog):
                front.done(0)
            self.settle()

    def leave(self) -> None:
        """Close the window."""
        self.composition.window.close()
        self.composition.deleteLater()
        self.wait(lambda: True)


def _is_seen(action: QAction) -> bool:
    owner = action.parent()
    return isinstance(owner, QWidget) and owner.isVisible()
