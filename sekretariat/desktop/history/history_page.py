"""The page of the newest actions: who did what when, line by line, with undo and redo."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from sekretariat.desktop.base.actions import make_action
from sekretariat.desktop.base.appearance import colour, make_title
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.forms import load_form
from sekretariat.desktop.base.freshness import Freshness
from sekretariat.desktop.base.list_actions import action_button
from sekretariat.desktop.base.table_model import EMPTY
from sekretariat.services.journal import Headline, JournalLine

SHOWN = 200
TYPING_PAUSE_MS = 30
ROW_PX = 26
WHEN, WHO, WHAT, EXTENT, BEFORE, AFTER = range(6)
WIDTHS = (150, 110, 340, 230, 180)
LABEL_PX = 280
_ID = Qt.ItemDataRole.UserRole
_KIND = Qt.ItemDataRole.UserRole + 1


class HistoryPage(QWidget):
    """A tree: actions, below each its lines, read when it is opened."""

    page_title: QLabel
    actions_row: QHBoxLayout
    search_text: QLineEdit
    count_text: QLabel
    history_tree: QTreeWidget

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "history_page")
        make_title(self.page_title)
        self.desk = desk
        self._typing = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self.history_tree.setHeaderLabels(self._headings())
        for column, width in enumerate(WIDTHS):
            self.history_tree.setColumnWidth(column, width)
        self.undo_action = self._add_action("undo_here", self._undo)
        self.redo_action = self._add_action("redo_here", self._redo)
        self._connect()

    def _headings(self) -> list[str]:
        first = [self.tr("When"), self.tr("Who"), self.tr("What"), self.tr("Extent")]
        return [*first, self.tr("Before"), self.tr("After")]

    def refresh(self) -> None:
        """Read the newest actions again."""
        found = self.desk.secretariat.journal.headlines(self.search_text.text().strip(), SHOWN)
        current = self._current_id()
        self.history_tree.clear()
        self.history_tree.addTopLevelItems([self._item(one) for one in found])
        self.count_text.setText(self.tr("%n action(s)", None, len(found)))
        self._word_actions()
        self.go_to(current)

    def show_record(self, headline_id: str) -> None:
        """Go to an action and open it."""
        self.search_text.clear()
        self.refresh()
        self.go_to(headline_id)
        if (item := self.history_tree.currentItem()) is not None:
            item.setExpanded(True)
        self.history_tree.setFocus()

    def go_to(self, headline_id: str) -> None:
        """Choose an action's line, the first where it is not shown."""
        tree = self.history_tree
        items = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
        found = [one for one in items if one is not None and one.data(0, _ID) == headline_id]
        chosen = found or items
        if chosen and chosen[0] is not None:
            tree.setCurrentItem(chosen[0])

    def _item(self, one: Headline) -> QTreeWidgetItem:
        extent = self.tr("%n record(s)", None, one.records)
        if one.undone:
            extent = self.tr("{}, taken back").format(extent)
        label = self.tr("Taken back: {}").format(one.label) if one.is_undo else one.label
        at = f"{one.at.astimezone():%d.%m.%Y %H:%M}"
        item = QTreeWidgetItem([at, one.clerk, label, extent, "", ""])
        item.setData(0, _ID, one.id)
        item.setSizeHint(0, QSize(0, ROW_PX))
        item.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
        for column in range(item.columnCount()):
            item.setToolTip(column, item.text(column))
            if one.undone:
                item.setForeground(column, colour(self, "muted"))
        return item

    def _expand(self, item: QTreeWidgetItem) -> None:
        """Read the lines of an action when it is first opened."""
        if item.parent() is None and item.childCount() == 0:
            lines = self.desk.secretariat.journal.lines(str(item.data(0, _ID)))
            item.addChildren([self._line(one) for one in lines])

    def _line(self, one: JournalLine) -> QTreeWidgetItem:
        old, new = (text.replace("\n", ", ") or EMPTY for text in (one.old, one.new))
        item = QTreeWidgetItem(["", "", f"{one.record} – {one.field}", "", old, new])
        item.setSizeHint(0, QSize(0, ROW_PX))
        item.setData(0, _ID, one.record_id)
        item.setData(0, _KIND, one.kind)
        for column in (WHAT, BEFORE, AFTER):
            item.setToolTip(column, item.text(column))
        return item

    def _open(self) -> None:
        """Open the record of a line; open or close an action."""
        item = self.history_tree.currentItem()
        if item is None:
            return
        kind = item.data(0, _KIND)
        if item.parent() is None:
            item.setExpanded(not item.isExpanded())
        elif kind:
            self.desk.open(str(kind), str(item.data(0, _ID)))

    def _current_id(self) -> str:
        item = self.history_tree.currentItem()
        while item is not None and item.parent() is not None:
            item = item.parent()
        return str(item.data(0, _ID)) if item is not None else ""

    def _word_actions(self) -> None:
        history = self.desk.secretariat.history
        undo, redo = history.undo_label(), history.redo_label()
        self.undo_action.setEnabled(bool(undo))
        self.redo_action.setEnabled(bool(redo))
        undo = self.tr("Undo: {}").format(undo) if undo else self.tr("Undo")
        redo = self.tr("Redo: {}").format(redo) if redo else self.tr("Redo")
        self._word(self.undo_action, undo)
        self._word(self.redo_action, redo)

    def _word(self, action: QAction, words: str) -> None:
        """Word an action's button, a long text shortened and whole as its tooltip."""
        short = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, LABEL_PX)
        action.setText(words.replace("&", "&&"))
        action.setIconText(short.replace("&", "&&"))  # else Qt takes the ellipsis away
        action.setToolTip(words)
        for button in action.associatedObjects():
            if isinstance(button, QToolButton):
                button.setToolTip(action.toolTip())
                button.setAccessibleName(words)

    def _undo(self) -> None:
        if self.desk.undo is not None:
            self.desk.undo()

    def _redo(self) -> None:
        self.desk.act(self.desk.secretariat.history.redo)

    def _add_action(self, name: str, do: Callable[[], object]) -> QAction:
        action = make_action(name, self, do)
        self.actions_row.addWidget(action_button(action))
        return action

    def _connect(self) -> None:
        self.search_text.textChanged.connect(self._typing.start)
        self.search_text.returnPressed.connect(self.history_tree.setFocus)
        self._typing.timeout.connect(self.refresh)
        self.history_tree.itemExpanded.connect(self._expand)
        self.history_tree.itemDoubleClicked.connect(lambda item, _: self._open_line(item))
        make_action("open", self.history_tree, self._open)
        make_action("refresh", self, self.refresh)
        make_action("filter", self, self.search_text.setFocus)
        self.desk.changed.connect(Freshness(self, self.refresh).hear)

    def _open_line(self, item: QTreeWidgetItem) -> None:
        if item.parent() is not None:
            self._open()
