"""The tree view of an agenda: keyboard, editing in place, drag and drop with a drop indicator."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTreeView, QWidget

from sekretariat.desktop.agenda.agenda_model import AgendaModel, Index
from sekretariat.desktop.agenda.agenda_rows import COLUMNS, EDITABLE
from sekretariat.desktop.base.arrivals import papers_of
from sekretariat.desktop.base.list_table import HEADER_PX
from sekretariat.desktop.base.read_only import reason_above

WIDTHS = {
    "number": 84,
    "title": 340,
    "kind": 110,
    "rapporteurs": 150,
    "minutes_planned": 70,
    "begins_at": 60,
    "is_public": 74,
}
INDENT_PX = 16
SPARED = {"kind": 620, "rapporteurs": 900}
"""Columns the details tell too, and the width in pixels from which there is room for them."""
_OPEN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class AgendaTree(QTreeView):
    """Shows an AgendaModel, always unfolded. `item_chosen` carries the current item."""

    item_chosen = Signal(str)
    opened = Signal()
    edit_ended = Signal()
    files_dropped = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: AgendaModel | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlternatingRowColors(True)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setItemsExpandable(False)
        self.setRootIsDecorated(False)
        self.setIndentation(INDENT_PX)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(True)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.itemDelegate().closeEditor.connect(self.edit_ended, Qt.ConnectionType.QueuedConnection)

    def show_model(self, model: AgendaModel) -> None:
        """Show an agenda."""
        self._items = model
        self.setModel(model)
        header = self.header()
        header.setStretchLastSection(False)
        header.setFixedHeight(HEADER_PX)
        header.setHighlightSections(False)
        for place, name in enumerate(COLUMNS):
            self.setColumnWidth(place, WIDTHS[name])
        header.setSectionResizeMode(COLUMNS.index("title"), QHeaderView.ResizeMode.Stretch)
        model.rowsInserted.connect(self.expandAll)

    def current_id(self) -> str:
        """Return the item the keyboard is at, "" for none."""
        return self._items.id_of(self.currentIndex()) if self._items else ""

    def reset(self) -> None:
        """Stay unfolded when the agenda is shown anew."""
        super().reset()
        self.expandAll()

    def go_to(self, item_id: str) -> bool:
        """Go to an item and its number; tell whether it is there."""
        index = self._items.index_of(item_id, "number") if self._items else QModelIndex()
        self.setCurrentIndex(index)
        self.scrollTo(index)
        return index.isValid()

    def edit_title(self, index: QModelIndex | None = None) -> None:
        """Edit the current cell where that is possible, else the title."""
        place = index or self.currentIndex()
        if not place.isValid() or reason_above(self):
            return
        if COLUMNS[place.column()] not in EDITABLE:
            place = place.siblingAtColumn(COLUMNS.index("title"))
        self.setCurrentIndex(place)
        self.edit(place)

    def showEvent(self, event: QShowEvent) -> None:
        """Let nothing be edited or moved where nothing can be written."""
        super().showEvent(event)
        if reason_above(self):
            self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
            self.setDragDropMode(QAbstractItemView.DragDropMode.NoDragDrop)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 edits in place, Enter goes to the details."""
        is_editing = self.state() == QAbstractItemView.State.EditingState
        if event.key() == Qt.Key.Key_F2:
            self.edit_title()
        elif event.key() in _OPEN and not is_editing:
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let files in beside the items moved here."""
        if self._item_below(event):
            event.acceptProposedAction()
        else:
            super().dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Go to the item the files would be attached to."""
        item_id = self._item_below(event)
        if item_id:
            self.go_to(item_id)
            event.acceptProposedAction()
        else:
            super().dragMoveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand on files with the item they were let go on."""
        item_id, arrival = self._item_below(event), papers_of(event.mimeData(), "")
        if item_id and arrival is not None:
            event.acceptProposedAction()
            self.files_dropped.emit(item_id, list(arrival.paths))
        else:
            super().dropEvent(event)

    def _item_below(self, event: QDropEvent) -> str:
        """Return the item files are dragged over, "" where none is or nothing can be written."""
        if papers_of(event.mimeData(), "") is None or self._items is None or reason_above(self):
            return ""
        return self._items.id_of(self.indexAt(event.position().toPoint()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what the details say too where there is no room for it."""
        super().resizeEvent(event)
        for name, roomy_px in SPARED.items():
            self.setColumnHidden(COLUMNS.index(name), self.width() < roomy_px)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which item the keyboard has come to."""
        super().currentChanged(current, previous)
        self.item_chosen.emit(self.current_id())
