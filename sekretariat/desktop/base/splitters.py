"""Moves the border between two parts of a page by key, without a stop for Tab of its own."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from sekretariat.desktop.base.actions import make_action

STEP_PX = 40


class SplitterKeys(QObject):
    """Two actions of a window: the first part of the page larger, and smaller."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def actions(self) -> list[QAction]:
        """Make the actions, for a menu."""
        return [
            make_action("part_larger", self._window, lambda: self._move(STEP_PX), everywhere=True),
            make_action(
                "part_smaller", self._window, lambda: self._move(-STEP_PX), everywhere=True
            ),
        ]

    def _move(self, by: int) -> None:
        splitter = self._splitter()
        if splitter is not None:
            first, second, *others = splitter.sizes()
            moved = max(-first, min(by, second))
            splitter.setSizes([first + moved, second - moved, *others])

    def _splitter(self) -> QSplitter | None:
        """Return the splitter around the keyboard, without one the first on the page."""
        here = QApplication.focusWidget()
        while here is not None:
            if isinstance(here, QSplitter) and _is_split(here):
                return here
            here = here.parentWidget()
        found = self._window.findChildren(QSplitter)
        return next((one for one in found if one.isVisible() and _is_split(one)), None)


def _is_split(splitter: QSplitter) -> bool:
    """Tell whether two parts are on screen."""
    parts = (splitter.widget(place) for place in range(splitter.count()))
    return sum(part is not None and part.isVisible() for part in parts) > 1
