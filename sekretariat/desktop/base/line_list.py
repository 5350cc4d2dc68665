"""A list of lines that lead somewhere: what it is, more about it, found words bold, by keyboard."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPalette, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from sekretariat.desktop.base.appearance import colour
from sekretariat.desktop.base.icons import icon
from sekretariat.desktop.base.table_model import Index
from sekretariat.domain.searching import found_places

LINE_PX = 26
HEADING_PX = 30
EDGE_PX = 8
ICON_PX = 16
GAP_PX = 12
LINE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class Line:
    """A line; `go` says what opening it does, a heading has nothing to open."""

    text: str
    detail: str = ""
    icon: str = ""
    go: Callable[[], object] | None = None

    @property
    def is_heading(self) -> bool:
        """Tell whether the line only names those below it."""
        return self.go is None


class LineModel(QAbstractListModel):
    """The lines; headings cannot be chosen."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lines: Sequence[Line] = ()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines instead of those before."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a line, its words for screen readers and tooltips."""
        line = self.lines[index.row()]
        if role == LINE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return f"{line.text}, {line.detail}" if line.detail else line.text
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the keyboard pass over headings."""
        if self.lines[index.row()].is_heading:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)


class LineDelegate(QStyledItemDelegate):
    """Draws icon, text with the found words bold, and the detail in the quieter colour."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.typed = ""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give headings some air."""
        line: Line = index.data(LINE)
        return QSize(option.rect.width(), HEADING_PX if line.is_heading else LINE_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line."""
        line: Line = index.data(LINE)
        self.initStyleOption(option, index)
        option.text = ""
        option.state &= ~QStyle.StateFlag.State_HasFocus
        if not line.is_heading:
            option.widget.style().drawControl(
                QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget
            )
        self._draw(painter, option, line)

    def _draw(self, painter: QPainter, option: QStyleOptionViewItem, line: Line) -> None:
        painter.save()
        place = option.rect.adjusted(EDGE_PX, 0, -EDGE_PX, 0)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        palette = option.widget.palette()
        ink, quiet = palette.color(role), colour(option.widget, "muted")
        if line.is_heading:
            place.setTop(place.bottom() - LINE_PX)
            ink = quiet
        if line.icon:
            square = QRect(place.left(), place.top(), ICON_PX, place.height())
            icon(line.icon, palette).paint(painter, square)
            place.setLeft(place.left() + ICON_PX + EDGE_PX)
        painter.setPen(ink)
        place.setLeft(place.left() + self._draw_text(painter, option, place, line) + GAP_PX)
        if line.detail and place.width() > 0:
            painter.setPen(ink if chosen else quiet)
            fitting = option.fontMetrics.elidedText(
                line.detail, Qt.TextElideMode.ElideRight, place.width()
            )
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, fitting)
        painter.restore()

    def _draw_text(
        self, painter: QPainter, option: QStyleOptionViewItem, place: QRect, line: Line
    ) -> int:
        """Draw the text and return its width."""
        font = QFont(option.font)
        if line.is_heading:
            font.setWeight(QFont.Weight.DemiBold)
        kept = min(option.fontMetrics.horizontalAdvance(line.detail) + GAP_PX, place.width() // 2)
        room = place.width() - (kept if line.detail else 0)
        text = option.fontMetrics.elidedText(line.text, Qt.TextElideMode.ElideRight, room)
        layout = QTextLayout(text, font)
        layout.setFormats([] if line.is_heading else _bold(text, self.typed))
        layout.beginLayout()
        laid = layout.createLine()
        layout.endLayout()
        top = place.top() + (place.height() - laid.height()) / 2
        layout.draw(painter, QPointF(place.left(), top))
        return round(laid.naturalTextWidth())


def _bold(text: str, typed: str) -> list[QTextLayout.FormatRange]:
    formats = []
    for start, end in found_places(text, typed):
        part = QTextLayout.FormatRange()
        part.start, part.length = start, end - start
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.Bold)
        part.format = bold
        formats.append(part)
    return formats


class LineList(QListView):
    """Shows lines; Enter, or a click, opens one."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lines = LineModel(self)
        self._delegate = LineDelegate(self)
        self.setModel(self._lines)
        self.setItemDelegate(self._delegate)
        self.clicked.connect(self._open)

    @property
    def lines(self) -> Sequence[Line]:
        """The lines shown."""
        return self._lines.lines

    def show_lines(self, lines: Sequence[Line], typed: str = "") -> None:
        """Show lines with the typed words bold."""
        self._delegate.typed = typed
        self._lines.show_lines(lines)

    def step(self, step: int) -> None:
        """Go to the next or the previous line that can be opened; stop at the ends."""
        places = [row for row, line in enumerate(self.lines) if not line.is_heading]
        current = self.currentIndex().row()
        if step > 0:
            onward = [row for row in places if row > current]
        else:
            onward = [row for row in reversed(places) if row < current]
        if onward:
            self.setCurrentIndex(self._lines.index(onward[0]))

    def open_current(self) -> None:
        """Open the line the keyboard is in."""
        self._open(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_current()
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        line = self.lines[index.row()] if index.isValid() else None
        if line is not None and line.go is not None:
            self.opened.emit(line)
            line.go()
