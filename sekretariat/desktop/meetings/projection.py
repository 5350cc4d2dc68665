"""What is decided, shown large for the room: exact wording, number and result, on the beamer."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QWidget

MARGIN, SMALLEST_PX, LARGEST_PX, HEAD_SHARE = 0.05, 14, 160, 0.12
SIZE = (1024, 576)
_WRAP = int(Qt.TextFlag.TextWordWrap)


class Projection(QWidget):
    """A window of its own, in full on the second screen where there is one; Esc closes it.

    The wording is as large as it fits; nothing else of the program is seen.
    """

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.number, self.wording, self.result = "", "", ""
        self.setWindowTitle(self.tr("Resolution for the room"))
        self.resize(*SIZE)
        QShortcut(QKeySequence("Esc"), self).activated.connect(self.close)
        QShortcut(QKeySequence("F11"), self).activated.connect(self._toggle)

    def open(self) -> None:
        """Show the window, on the second screen where there is one."""
        screens = QGuiApplication.screens()
        if len(screens) > 1:
            self.setGeometry(screens[1].geometry())
            self.showFullScreen()
        else:
            self.show()

    def tell(self, number: str, wording: str, result: str) -> None:
        """Show a wording with its number and what came of the vote, "" for what is not yet."""
        self.number, self.wording, self.result = number, wording, result
        self.setAccessibleName(wording)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint number, wording and result from top to bottom."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        painter.setPen(Qt.GlobalColor.black)
        head, body, foot = self._places()
        self._write(painter, head, self.number)
        self._write(painter, body, self.wording)
        self._write(painter, foot, self.result)
        painter.end()

    def _places(self) -> tuple[QRect, QRect, QRect]:
        side = int(min(self.width(), self.height()) * MARGIN)
        inside = self.rect().adjusted(side, side, -side, -side)
        band = int(inside.height() * HEAD_SHARE)
        head = QRect(inside.left(), inside.top(), inside.width(), band)
        foot = QRect(inside.left(), inside.bottom() - band, inside.width(), band)
        return head, inside.adjusted(0, band, 0, -band - side), foot

    def _write(self, painter: QPainter, place: QRect, text: str) -> None:
        """Write a text as large as it fits its place."""
        font = self.font()
        low, high = SMALLEST_PX, LARGEST_PX
        while low < high:
            middle = (low + high + 1) // 2
            font.setPixelSize(middle)
            painter.setFont(font)
            needed = painter.boundingRect(place, _WRAP, text)
            fits = needed.height() <= place.height() and needed.width() <= place.width()
            low, high = (middle, high) if fits else (low, middle - 1)
        font.setPixelSize(low)
        painter.setFont(font)
        painter.drawText(place, _WRAP, text)

    def _toggle(self) -> None:
        self.showNormal() if self.isFullScreen() else self.showFullScreen()
