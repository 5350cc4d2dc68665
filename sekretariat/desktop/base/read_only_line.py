"""The line above the pages that says why the office is open for reading only."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from sekretariat.desktop.base.appearance import tint, untint
from sekretariat.desktop.base.forms import load_form
from sekretariat.desktop.base.icons import icon
from sekretariat.desktop.base.marks import worded
from sekretariat.desktop.base.read_only import keep_from_writing
from sekretariat.domain.holders import ReadOnly


class ReadOnlyLine(QFrame):
    """Hidden while everything can be written. `again` asks to open the office once more."""

    again = Signal()

    read_only_icon: QLabel
    read_only_text: QLabel
    read_only_again: QPushButton

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        load_form(self, "read_only_line")
        self._window = window
        self.read_only_again.clicked.connect(self.again)
        self.tell(None)

    def tell(self, state: ReadOnly | None) -> None:
        """Say why nothing can be written, and keep the window from it; None lets it write."""
        keep_from_writing(self._window, worded(state.refusal) if state else "")
        if state:
            text = worded(state.notice)
            self.read_only_text.setText(text)
            self.read_only_text.setAccessibleName(text)
            self.redraw()
        self.setVisible(state is not None)

    def redraw(self) -> None:
        """Draw the line in the colours of the moment."""
        untint(self)
        tint(self, "as_of", "as_of_text")
        self.read_only_icon.setPixmap(icon("lock", self.palette()).pixmap(20, 20))
