"""The sidebar: places as icon and words, or as icons alone."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from sekretariat.desktop.base.icons import icon
from sekretariat.desktop.base.pages import PageEntry

WIDE_PX = 196
NARROW_PX = 46
EDGE_PX = 8
ROW_PX = 34
LOWEST_ROW_PX = 26
Index = QModelIndex | QPersistentModelIndex
_TITLE = Qt.ItemDataRole.UserRole
_ICON = Qt.ItemDataRole.UserRole + 1


class _Calm(QStyledItemDelegate):
    """Draws places without a second frame: the ring around the list says where the keyboard is."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Leave the focus out."""
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus


class Sidebar(QListWidget):
    """The list of places; `place_chosen` carries the place's key.

    In a low window its rows move together; beside a page that has little room it folds to icons.
    """

    place_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys: list[str] = []
        self.is_wide = True
        self.wants_wide = True
        self._is_roomy = True
        self.setFixedWidth(WIDE_PX)
        self.setViewportMargins(EDGE_PX, EDGE_PX, EDGE_PX, EDGE_PX)
        self.viewport().setAutoFillBackground(False)  # the ground is the frame's
        self.setItemDelegate(_Calm(self))
        self.currentRowChanged.connect(self._tell)

    def show_places(self, entries: Sequence[PageEntry]) -> None:
        """Show the places."""
        self.blockSignals(True)
        self.clear()
        self._keys = [entry.key for entry in entries]
        for entry in entries:
            item = QListWidgetItem(self)
            item.setData(_TITLE, entry.title)
            item.setData(_ICON, entry.icon)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, entry.title)
        self.blockSignals(False)
        self._fit_rows()
        self.redraw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the rows move together until all places are seen."""
        super().resizeEvent(event)
        self._fit_rows()

    def redraw(self) -> None:
        """Draw icons and words again, in the colours and the width of the moment."""
        for row in range(self.count()):
            item = self.item(row)
            title = str(item.data(_TITLE))
            item.setIcon(icon(str(item.data(_ICON)), self.palette()))
            item.setText(title if self.is_wide else "")
            item.setToolTip("" if self.is_wide else title)

    def set_wide(self, *, is_wide: bool) -> None:
        """Show icons with words, or icons alone, as the clerk wants it."""
        self.wants_wide = is_wide
        self._fold(is_wide=is_wide)

    def give_room(self, *, is_roomy: bool) -> None:
        """Fold where the page has little room, unfold where there is enough again."""
        if is_roomy != self._is_roomy:
            self._is_roomy = is_roomy
            self._fold(is_wide=is_roomy and self.wants_wide)

    def _fold(self, *, is_wide: bool) -> None:
        self.is_wide = is_wide
        self.setFixedWidth(WIDE_PX if is_wide else NARROW_PX)
        self.redraw()

    def go_to(self, key: str) -> None:
        """Mark a place as the current one, without telling anybody."""
        self.blockSignals(True)
        self.setCurrentRow(self._keys.index(key) if key in self._keys else -1)
        self.blockSignals(False)
        self.viewport().update()

    def _fit_rows(self) -> None:
        room = (self.height() - 2 * EDGE_PX) // max(1, self.count())
        size = QSize(NARROW_PX - 2 * EDGE_PX, max(LOWEST_ROW_PX, min(room, ROW_PX)))
        for row in range(self.count()):
            self.item(row).setSizeHint(size)

    def _tell(self, row: int) -> None:
        if 0 <= row < len(self._keys):
            self.place_chosen.emit(self._keys[row])
