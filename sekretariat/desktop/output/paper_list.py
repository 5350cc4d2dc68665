"""The office's papers by their occasions, found by a few letters."""

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from sekretariat.desktop.base.appearance import make_muted
from sekretariat.domain.names import matches, search_key, search_words
from sekretariat.services.papers.catalogue import CATALOGUE
from sekretariat.services.papers.kinds import Paper, PaperGroup
from sekretariat.words import translate

PAPER = Qt.ItemDataRole.UserRole
ROW_PX = 24


class PaperList(QWidget):
    """Groups of papers below a field to find one; `chosen` carries a Paper."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(self.tr("Find a paper"))
        self.filter.setAccessibleName(self.tr("Find a paper"))
        self.filter.setToolTip(self.tr("Find a paper (Ctrl+Shift+F)"))
        self.filter.setClearButtonEnabled(True)
        self.filter.installEventFilter(self)
        self.nothing = QLabel(self.tr("No paper is called like that."), self)
        self.nothing.setWordWrap(True)
        self.nothing.hide()
        make_muted(self.nothing)
        self.tree = QTreeWidget(self)
        self.tree.setAccessibleName(self.tr("Papers of the office"))
        self.tree.setHeaderHidden(True)
        self.tree.setRootIsDecorated(False)
        self.tree.setIndentation(12)
        for widget in (self.filter, self.nothing, self.tree):
            column.addWidget(widget)
        self._items: dict[Paper, QTreeWidgetItem] = {}
        self._groups: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        self._fill()
        self.filter.textChanged.connect(self._narrow)
        self.filter.returnPressed.connect(self._take_first)
        self.tree.currentItemChanged.connect(self._tell)

    def choose(self, paper: Paper) -> None:
        """Mark a paper without telling that it was chosen."""
        blocker = QSignalBlocker(self.tree)
        self.tree.setCurrentItem(self._items[paper])
        blocker.unblock()
        self.tree.scrollToItem(self._items[paper])

    def begin_search(self) -> None:
        """Let the clerk type what is looked for."""
        self.filter.setFocus()
        self.filter.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go on from the field into the list with the arrow, and clear the field with Esc."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down:
                self._take_first()
                return True
            if event.key() == Qt.Key.Key_Escape and self.filter.text():
                self.filter.clear()
                return True
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        bold = QFont(self.tree.font())
        bold.setWeight(QFont.Weight.DemiBold)
        for group in PaperGroup:
            papers = [paper for paper, entry in CATALOGUE.items() if entry.group is group]
            if not papers:
                continue
            head = QTreeWidgetItem(self.tree, [translate(group.label)])
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            head.setFont(0, bold)
            head.setSizeHint(0, QSize(0, ROW_PX))
            items = []
            for paper in papers:
                item = QTreeWidgetItem(head, [translate(paper.label)])
                item.setToolTip(0, translate(paper.label))
                item.setData(0, PAPER, paper.value)
                item.setSizeHint(0, QSize(0, ROW_PX))
                self._items[paper] = item
                items.append(item)
            self._groups.append((head, items))
        self.tree.expandAll()
        self.tree.setItemsExpandable(False)

    def _narrow(self, typed: str) -> None:
        """Leave what holds every typed word, in its own title or that of its group."""
        words = search_words(typed)
        for head, items in self._groups:
            for item in items:
                key = search_key(f"{item.text(0)} {head.text(0)}")
                item.setHidden(not matches(key, words))
            head.setHidden(all(item.isHidden() for item in items))
        self.nothing.setVisible(not self._shown())

    def _shown(self) -> list[QTreeWidgetItem]:
        return [item for _, items in self._groups for item in items if not item.isHidden()]

    def _take_first(self) -> None:
        """Go into the list: to the paper that is marked, else to the first one left."""
        shown = self._shown()
        if shown:
            if self.tree.currentItem() not in shown:
                self.tree.setCurrentItem(shown[0])
            self.tree.setFocus()

    def _tell(self, current: QTreeWidgetItem | None) -> None:
        name = current.data(0, PAPER) if current is not None else None
        if name:
            self.chosen.emit(Paper(name))
