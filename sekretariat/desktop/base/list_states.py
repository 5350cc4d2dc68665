"""What stands in a list's place: its rows, or a sentence with one thing to do."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel, QPushButton, QSplitter, QStackedWidget


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
        page.state_button.clicked.connect(self._act)

    def show_rows(self) -> None:
        """Show the table."""
        self._page.states.setCurrentWidget(self._page.splitter)

    def show_sentence(
        self, text: str, button: str = "", do: Callable[[], object] | None = None
    ) -> None:
        """Show a sentence and, with `button`, the next step."""
        self._page.state_text.setText(text)
        self._page.state_button.setText(button)
        self._page.state_button.setVisible(bool(button))
        self._action = do
        self._page.states.setCurrentIndex(1)

    def _act(self) -> None:
        if self._action is not None:
            self._action()
