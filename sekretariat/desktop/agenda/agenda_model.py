"""The agenda as a tree model: shown from the services' lines, edited and moved by asking them.

The model never changes data itself: it emits what a clerk wants (`move_asked`, `edit_asked`,
`add_asked`), the panel asks the services and shows the agenda anew.
"""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)

from sekretariat.desktop.agenda.agenda_rows import COLUMNS, EDITABLE, Node, alignment, cell, heading
from sekretariat.desktop.base.list_table import ROW_PX
from sekretariat.domain.agenda import AgendaLine
from sekretariat.domain.meetings import ItemKind

Index = QModelIndex | QPersistentModelIndex
MIME = "application/x-sekretariat-agenda-item"
NEW = "new"
ROW = QSize(0, ROW_PX)


class AgendaModel(QAbstractItemModel):
    """Items in reading order below their parents; one row may be new and not yet saved."""

    move_asked = Signal(str, str, int)
    edit_asked = Signal(str, str, object)
    add_asked = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root = Node(None, 0)
        self._nodes: list[Node] = [self._root]
        self._new_after = ""

    def show_lines(self, lines: Sequence[AgendaLine]) -> None:
        """Show an agenda."""
        self.beginResetModel()
        self._root = Node(None, 0)
        self._nodes = [self._root]
        by_id = {"": self._root}
        for line in lines:
            by_id[line.item_id] = self._append(line, by_id[line.parent_id])
        self.endResetModel()

    def begin_new(self, after_id: str) -> QModelIndex:
        """Put an empty row after an item ("" = at the end) and return its title, to be edited."""
        self.discard_new()
        self._new_after = after_id
        after = self._node_of(after_id)
        parent = after.parent if after and after.parent else self._root
        row = after.row + 1 if after else len(parent.children)
        line = AgendaLine(item_id=NEW, depth=0, number="", title="", kind=ItemKind.DISCUSSION)
        self.beginInsertRows(self._index_of(parent), row, row)
        node = self._append(line, parent)
        parent.children.insert(row, parent.children.pop())
        self.endInsertRows()
        return self._index_of(node, COLUMNS.index("title"))

    def discard_new(self) -> None:
        """Take the row that was begun and never saved away."""
        node = self._node_of(NEW)
        if node is None or node.parent is None:
            return
        row = node.row
        self.beginRemoveRows(self._index_of(node.parent), row, row)
        node.parent.children.pop(row)
        node.line = None
        self.endRemoveRows()

    def id_of(self, index: Index) -> str:
        """Return the item of a row, "" for none."""
        line = self._node(index).line
        return line.item_id if line else ""

    def line_of(self, item_id: str) -> AgendaLine | None:
        """Return an item as it is shown."""
        node = self._node_of(item_id)
        return node.line if node else None

    def neighbour_of(self, item_id: str) -> str:
        """Return the item to go to when this one goes: the next beside it, else the one before."""
        node = self._node_of(item_id)
        if node is None or node.parent is None:
            return ""
        beside = node.parent.children
        row = node.row
        near = [*beside[row + 1 : row + 2], *beside[max(row - 1, 0) : row], node.parent]
        return next((one.line.item_id for one in near if one.line), "")

    def index_of(self, item_id: str, column: str = "title") -> QModelIndex:
        """Return the place of an item, invalid when it is not shown."""
        node = self._node_of(item_id)
        return self._index_of(node, COLUMNS.index(column)) if node else QModelIndex()

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """Return the index of a child."""
        children = self._node(parent).children
        if not (0 <= row < len(children) and 0 <= column < len(COLUMNS)):
            return QModelIndex()
        return self.createIndex(row, column, children[row].key)

    def parent(self, index: Index = QModelIndex()) -> Any:  # noqa: B008
        """Return the index of the parent."""
        above = self._node(index).parent
        return self._index_of(above) if above else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many items are directly below."""
        return 0 if parent.column() > 0 else len(self._node(parent).children)

    def columnCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns."""
        return len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Return a column's label."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        name = COLUMNS[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment(name)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return heading(name)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text of a cell."""
        line = self._node(index).line
        name = COLUMNS[index.column()]
        if line is None:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment(name)
        if role == Qt.ItemDataRole.EditRole:
            value = getattr(line, name)
            return "" if value is None else str(value)
        if role == Qt.ItemDataRole.SizeHintRole:
            return ROW
        if role == Qt.ItemDataRole.DisplayRole:
            return cell(line, name)
        return line.title if role == Qt.ItemDataRole.ToolTipRole and name == "title" else None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for what was typed in place."""
        item_id, name = self.id_of(index), COLUMNS[index.column()]
        text = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or name not in EDITABLE or not item_id:
            return False
        if item_id == NEW:
            if text:
                self.add_asked.emit(text, self._new_after)
        elif text != self.data(index, Qt.ItemDataRole.EditRole):
            self.edit_asked.emit(item_id, name, text)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what may be done with a cell; the space below all items takes drops too."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        usual |= Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
        return usual | Qt.ItemFlag.ItemIsEditable if COLUMNS[index.column()] in EDITABLE else usual

    def supportedDropActions(self) -> Qt.DropAction:
        """Items are moved, never copied."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Return the one kind of thing that can be dropped here."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Carry the dragged item by its id."""
        data = QMimeData()
        data.setData(MIME, self.id_of(indexes[0]).encode())
        data.setText(self.id_of(indexes[0]) and str(self.data(indexes[0].siblingAtColumn(1))))
        return data

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Tell whether an item may be dropped: anywhere but under itself."""
        if not super().canDropMimeData(data, action, row, column, parent):
            return False
        moved = self._node_of(_carried(data))
        above: Node | None = self._node(parent)
        while above is not None and moved is not None:
            if above is moved:
                return False
            above = above.parent
        return moved is not None

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Ask for the move; dropped on an item, the moved one becomes its last child."""
        if not self.canDropMimeData(data, action, row, column, parent):
            return False
        target = self._node(parent)
        others = [one.line.item_id for one in target.children if one.line]
        moved = _carried(data)
        place = len(others) if row < 0 else row
        place -= moved in others[:place]
        self.move_asked.emit(moved, self.id_of(parent), place)
        return True

    def _append(self, line: AgendaLine, parent: Node) -> Node:
        node = Node(line, len(self._nodes), parent)
        self._nodes.append(node)
        parent.children.append(node)
        return node

    def _node(self, index: Index) -> Node:
        return self._nodes[int(index.internalId())] if index.isValid() else self._root

    def _node_of(self, item_id: str) -> Node | None:
        found = (one for one in self._nodes if one.line and one.line.item_id == item_id)
        return next(found, None)

    def _index_of(self, node: Node, column: int = 0) -> QModelIndex:
        return self.createIndex(node.row, column, node.key) if node.parent else QModelIndex()


def _carried(data: QMimeData) -> str:
    return bytes(data.data(MIME).data()).decode()
