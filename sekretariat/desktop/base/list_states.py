"""What stands in a list's place: its rows, or a sentence with one thing to do."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton, QSplitter, QStackedWidget

from sekretariat.desktop.base.as_of import AsOf
from sekretariat.desktop.base.marks import worded
from sekretariat.domain.problems import Refused


class StatefulPage(Protocol):
    """A page with the widgets its states need."""

    states: QStackedWidget
    splitter: QSplitter
    state_text: QLabel
    state_button: QPushButton


class ListStates(QObject):
    """Rows or a sentence."""

    def __init__(self, page: StatefulPage) -> None:
        super().__init__(page.states)
        self._page = page
        self._action: Callable[[], object] | None = None
        self._new: QAction | None = None
        page.state_button.clicked.connect(self._act)

    def show_rows(self) -> None:
        """Show the table."""
        self._page.states.setCurrentWidget(self._page.splitter)

    def show_refusal(self, refused: Refused, again: Callable[[], object]) -> None:
        """Say why the list cannot be read."""
        text = "\n".join(worded(problem) for problem in refused.problems)
        self.show_sentence(text, self.tr("Try again"), again)

    def show_no_fit(self, clear: Callable[[], object]) -> None:
        """Say that search and filters leave no row."""
        self.show_sentence(self.tr("Nothing fits this search."), self.tr("Clear filter"), clear)

    def show_no_row_on(self, as_of: AsOf) -> None:
        """Say that the list is empty on another day than today, and lead back to today."""
        text = self.tr("Nothing is on record for {}.").format(f"{as_of.day:%d.%m.%Y}")
        self.show_sentence(text, self.tr("Show today"), as_of.show_today)

    def show_first_step(self, text: str, new: QAction | None) -> None:
        """Say what the list is for while it has no row; `new` adds the first."""
        self.show_sentence(text, new.text() if new else "", new.trigger if new else None)
        self._new = new
        if new is not None:
            new.changed.connect(self._follow_new, Qt.ConnectionType.UniqueConnection)
            self._follow_new()

    def show_sentence(
        self, text: str, button: str = "", do: Callable[[], object] | None = None
    ) -> None:
        """Show a sentence and, with `button`, the next step."""
        self._page.state_text.setText(text)
        self._page.state_button.setText(button)
        self._page.state_button.setVisible(bool(button))
        self._page.state_button.setEnabled(True)
        self._page.state_button.setToolTip("")
        self._action = do
        self._new = None
        self._page.states.setCurrentIndex(1)

    def _follow_new(self) -> None:
        """Disable the button with the action it stands for, and for the same reason."""
        if self._new is not None:
            self._page.state_button.setEnabled(self._new.isEnabled())
            self._page.state_button.setToolTip(self._new.toolTip())

    def _act(self) -> None:
        if self._action is not None:
            self._action()
