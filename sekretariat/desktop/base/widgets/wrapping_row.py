"""A row of buttons that goes on below itself where the window is too narrow for all of them."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayoutItem


class WrappingRow(QHBoxLayout):
    """Buttons side by side; those without room stand in further lines, words and all."""

    def minimumSize(self) -> QSize:
        """Return the size of the widest button."""
        widest = max((one.minimumSize().width() for one in self._shown()), default=0)
        return QSize(widest, self._line()).grownBy(self.contentsMargins())

    def hasHeightForWidth(self) -> bool:
        """Tell that it is the higher the narrower it is."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines."""
        around = self.contentsMargins()
        lines = len(self._lines(width - around.left() - around.right()))
        high = lines * self._line() + max(0, lines - 1) * self.spacing()
        return high + around.top() + around.bottom()

    def setGeometry(self, rect: QRect) -> None:
        """Put the buttons in their places."""
        room = rect.marginsRemoved(self.contentsMargins())
        lines = self._lines(room.width())
        if len(lines) <= 1:
            super().setGeometry(rect)
            return
        top = room.top()
        for line in lines:
            left = room.left()
            for one in line:
                one.setGeometry(QRect(left, top, self._width(one), self._line()))
                left += self._width(one) + self.spacing()
            top += self._line() + self.spacing()

    def _shown(self) -> list[QLayoutItem]:
        found = (self.itemAt(place) for place in range(self.count()))
        return [one for one in found if one is not None and not one.isEmpty()]

    def _line(self) -> int:
        return max((one.sizeHint().height() for one in self._shown()), default=0)

    def _width(self, one: QLayoutItem) -> int:
        return max(one.sizeHint().width(), one.minimumSize().width())

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        left = 0
        for one in self._shown():
            wanted = self._width(one)
            if not lines or left + wanted > width:
                lines.append([])
                left = 0
            lines[-1].append(one)
            left += wanted + self.spacing()
        return lines


def let_wrap(row: QHBoxLayout) -> WrappingRow:
    """Put a row that wraps in the place of an empty one of a form; return it."""
    within = row.parent()
    wrapping = WrappingRow()
    wrapping.setObjectName(row.objectName())
    wrapping.setSpacing(row.spacing())
    wrapping.setContentsMargins(row.contentsMargins())
    if isinstance(within, QBoxLayout):
        place = within.indexOf(row)
        within.removeItem(row)
        within.insertLayout(place, wrapping)
    return wrapping
