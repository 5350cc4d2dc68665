"""A label that gives way: what does not fit ends in an ellipsis instead of widening the window."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel

SHORTEST_PX = 120


class ElidedLabel(QLabel):
    """One line of text, as much of it as there is room for.

    `cut` carries whether the text is shortened: what is cut has to be told elsewhere, a tool tip is
    for the mouse alone.
    """

    cut = Signal(bool)

    def setText(self, text: str) -> None:
        """Show another text."""
        super().setText(text)
        self.cut.emit(self.is_cut)

    @property
    def is_cut(self) -> bool:
        """Whether there is too little room for the whole text."""
        return self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell whether the text has room now."""
        super().resizeEvent(event)
        self.cut.emit(self.is_cut)

    def minimumSizeHint(self) -> QSize:
        """Return a width for the beginning of the text."""
        least = super().minimumSizeHint()
        return QSize(min(least.width(), SHORTEST_PX), least.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the text, shortened where it has to be."""
        room = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        with QPainter(self) as painter:
            self.style().drawItemText(
                painter,
                room,
                self.alignment(),
                self.palette(),
                self.isEnabled(),
                text,
                self.foregroundRole(),
            )
