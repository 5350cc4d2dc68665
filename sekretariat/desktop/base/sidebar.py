"""The sidebar: places as icon and words, or as icons alone."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
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
    """The list of places; `place_chosen` carries the place's key."""

    place_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys: list[str] = []
        self.is_wide = True
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
            item.setSizeHint(QSize(NARROW_PX - 2 * EDGE_PX, ROW_PX))
            item.setData(_TITLE, entry.title)
            item.setData(_ICON, entry.icon)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, entry.title)
        self.blockSignals(False)
        self.redraw()

    def redraw(self) -> None:
        """Draw icons and words again, in the colours and the width of the moment."""
        for row in range(self.count()):
            item = self.item(row)
            title = str(item.data(_TITLE))
            item.setIcon(icon(str(item.data(_ICON)), self.palette()))
            item.setText(title if self.is_wide else "")
            item.setToolTip("" if self.is_wide else title)

    def set_wide(self, *, is_wide: bool) -> None:
        """Show icons with words, or icons alone."""
        self.is_wide = is_wide
        self.setFixedWidth(WIDE_PX if is_wide else NARROW_PX)
        self.redraw()

    def go_to(self, key: str) -> None:
        """Mark a place as the current one, without telling anybody."""
        self.blockSignals(True)
        self.setCurrentRow(self._keys.index(key) if key in self._keys else -1)
        self.blockSignals(False)
        self.viewport().update()

    def _tell(self, row: int) -> None:
        if 0 <= row < len(self._keys):
            self.place_chosen.emit(self._keys[row])
