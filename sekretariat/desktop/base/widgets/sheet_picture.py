"""A small drawing of a sheet of cards: where they lie, and which place is the first free one."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from sekretariat.domain.card_formats import A4_MM, Layout

_EMPTY = Layout(A4_MM, (0, 0), (0.0, 0.0), (0.0, 0.0))
_LINE = QPalette.ColorRole.PlaceholderText  # seen on light and dark paper
_EDGE_PX = 6.0
_LEAST_NUMBER_PX = 9
_KEYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class SheetPicture(QWidget):
    """Shows a sheet; where `is_choosing`, a click or the arrow keys choose the first free place.

    `start_chosen` carries it, counted by rows from 1.
    """

    start_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None, *, is_choosing: bool = True) -> None:
        super().__init__(parent)
        self._layout = _EMPTY
        self._is_choosing = is_choosing
        self.start = 1
        if is_choosing:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Sheet"))

    def sizeHint(self) -> QSize:
        """Return a sheet of A4 in a tenth of its size, in pixels."""
        return QSize(230, 310)

    def minimumSizeHint(self) -> QSize:
        """Return the least size at which cards can be told apart."""
        return QSize(150, 200)

    def show_layout(self, layout: Layout | None, start: int = 1) -> None:
        """Show a sheet; an empty one while there are no cards to draw."""
        self._layout = layout or _EMPTY
        self._put(start)

    @property
    def places(self) -> int:
        """How many cards the sheet has."""
        return self._layout.counts[0] * self._layout.counts[1]

    def place_at(self, point: QPointF) -> int:
        """Return the number of the card at a point of the widget, 0 where none is."""
        for number in range(1, self.places + 1):
            if self.card_rect(number).contains(point):
                return number
        return 0

    def card_rect(self, number: int) -> QRectF:
        """Return where a card is drawn."""
        layout, scale = self._layout, self._scale()
        row, column = divmod(number - 1, layout.counts[0])
        left = layout.margins[0] + column * layout.pitch[0]
        top = layout.margins[1] + row * layout.pitch[1]
        page = self._page_rect()
        return QRectF(
            page.left() + left * scale,
            page.top() + top * scale,
            layout.size[0] * scale,
            layout.size[1] * scale,
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the card under the pointer."""
        number = self.place_at(event.position()) if self._is_choosing else 0
        if number:
            self._choose(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from card to card."""
        key = Qt.Key(event.key())
        if not self._is_choosing:
            super().keyPressEvent(event)
        elif key in _KEYS:
            across, down = _KEYS[key]
            self._choose(self.start + across + down * self._layout.counts[0])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._choose(1 if key == Qt.Key.Key_Home else self.places)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the paper, its cards, the used ones filled."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        painter.setPen(QPen(palette.color(_LINE), 1))
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        painter.drawRect(self._page_rect())
        for number in range(1, self.places + 1):
            self._paint_card(painter, number)
        painter.end()

    def _paint_card(self, painter: QPainter, number: int) -> None:
        palette, place = self.palette(), self.card_rect(number)
        is_start = self._is_choosing and number == self.start
        is_used = self._is_choosing and number < self.start
        role = QPalette.ColorRole.Highlight if is_start else _LINE
        painter.setPen(QPen(palette.color(role), 2 if is_start and self.hasFocus() else 1))
        fill = QPalette.ColorRole.Highlight if is_start else _LINE
        style = Qt.BrushStyle.SolidPattern if is_start else Qt.BrushStyle.BDiagPattern
        if is_used or is_start:
            painter.setBrush(palette.color(fill))
            brush = painter.brush()
            brush.setStyle(style)
            painter.setBrush(brush)
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(place)
        if place.height() < _LEAST_NUMBER_PX or is_used:
            return
        ink = QPalette.ColorRole.HighlightedText if is_start else QPalette.ColorRole.Text
        painter.setPen(palette.color(ink))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(number))

    def _choose(self, number: int) -> None:
        before = self.start
        self._put(number)
        if self.start != before:
            self.start_chosen.emit(self.start)

    def _put(self, number: int) -> None:
        self.start = min(max(number, 1), max(self.places, 1))
        told = self.tr("Place {} of {} is the first free one.").format(self.start, self.places)
        self.setAccessibleDescription(told if self._is_choosing else "")
        self.update()

    def _scale(self) -> float:
        """Return pixels of a millimetre."""
        width, height = self._layout.page
        room = self.width() - 2 * _EDGE_PX, self.height() - 2 * _EDGE_PX
        return max(0.1, min(room[0] / width, room[1] / height))

    def _page_rect(self) -> QRectF:
        width, height = (edge * self._scale() for edge in self._layout.page)
        return QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)
