"""F1 in every window: the handbook opens beside it, at the place where the keyboard is."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from sekretariat.desktop.base.topics import topic_of

KEY = "F1"


class HandbookView(Protocol):
    """The window of the handbook, as it is asked from here."""

    def show_topic(self, topic: str) -> None:
        """Show a chapter or section, "" for the contents."""
        ...

    def close(self) -> bool:
        """Close the window."""
        ...

    def deleteLater(self) -> None:
        """Let the window go."""
        ...


class Help(QObject):
    """Opens the handbook; `place` gives what is shown where the keyboard is nowhere."""

    def __init__(
        self,
        make_view: Callable[[], HandbookView],
        place: Callable[[], QWidget | None],
        frame: QWidget,
    ) -> None:
        super().__init__(frame)
        self._make_view = make_view
        self._place = place
        self._frame = frame
        self._view: HandbookView | None = None
        QApplication.instance().focusWindowChanged.connect(self._listen)  # type: ignore[union-attr]

    @property
    def view(self) -> HandbookView:
        """The window of the handbook, made when first asked for."""
        if self._view is None:
            self._view = self._make_view()
        return self._view

    def open_here(self) -> None:
        """Open the handbook where it tells of what the keyboard is in."""
        topic = topic_of(QApplication.focusWidget()) or topic_of(self._place())
        self.view.show_topic(topic)

    def open(self, topic: str) -> None:
        """Open the handbook at a chapter or section."""
        self.view.show_topic(topic)

    def close(self) -> None:
        """Close the handbook with the program."""
        if self._view is not None:
            self._view.close()
            self._view.deleteLater()
            self._view = None

    def _listen(self, _window: object) -> None:
        """Give a dialog the key when it is entered: those of the window do not reach into it."""
        dialog = QApplication.activeModalWidget()
        if dialog is None or dialog.findChild(QShortcut, KEY) is not None:
            return
        shortcut = QShortcut(KEY, dialog)
        shortcut.setObjectName(KEY)
        shortcut.activated.connect(self.open_here)
