"""The texts of papers, those of one paper in its order, or all; found by a few letters."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from sekretariat.desktop.base.appearance import make_muted
from sekretariat.domain.names import matches, search_key, search_words
from sekretariat.services.papers.catalogue import CATALOGUE
from sekretariat.services.papers.kinds import Paper
from sekretariat.services.templates import ENGLISH, GERMAN, TextLine
from sekretariat.words import translate

KEY = Qt.ItemDataRole.UserRole
ROW_PX = 24


class TextList(QWidget):
    """`paper_chosen` tells of another paper, variant or language, `chosen` the key of a text."""

    paper_chosen = Signal()
    language_chosen = Signal()
    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.papers = self._box(self.tr("Paper"))
        self.variants = self._box(self.tr("Variant"))
        self.languages = self._box(self.tr("Language"))
        self.which = self._box(self.tr("Which texts"))
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(self.tr("Find a text"))
        self.filter.setAccessibleName(self.tr("Find a text"))
        self.filter.setClearButtonEnabled(True)
        self.nothing = QLabel(self.tr("No text says that. Please look among all texts."), self)
        self.nothing.setWordWrap(True)
        self.nothing.hide()
        make_muted(self.nothing)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Texts"))
        self.list.setUniformItemSizes(True)
        self._lines: dict[str, TextLine] = {}
        self._waiting: frozenset[str] = frozenset()
        self._keys: Sequence[str] = ()
        self._lay_out()
        self._fill_boxes()
        self._connect()

    def _box(self, name: str) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(name)
        return box

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        boxes = (self.papers, self.variants, self.languages, self.which)
        for widget in (*boxes, self.filter, self.nothing, self.list):
            column.addWidget(widget)

    def _fill_boxes(self) -> None:
        for paper in CATALOGUE:
            self.papers.addItem(translate(paper.label), paper.value)
        self.languages.addItem(self.tr("German"), GERMAN)
        self.languages.addItem(self.tr("English"), ENGLISH)
        self.which.addItems(
            [self.tr("Texts of this paper"), self.tr("All texts"), self.tr("Own texts")]
        )
        self._offer_variants()

    @property
    def paper(self) -> Paper:
        """The paper that is looked at."""
        return Paper(self.papers.currentData())

    @property
    def variant(self) -> str:
        """The variant that is looked at, "" for a paper that has none."""
        return str(self.variants.currentData() or "")

    @property
    def language(self) -> str:
        """The language of the texts, "de" or "en"."""
        return str(self.languages.currentData())

    def choose_paper(self, paper: Paper) -> None:
        """Show a paper in its usual variant."""
        self.papers.setCurrentIndex(max(self.papers.findData(paper.value), 0))
        self._offer_variants()

    def current_key(self) -> str:
        """Return the key of the text that is marked, "" where none is."""
        row = self.list.currentRow()
        return str(self.list.item(row).data(KEY)) if row >= 0 else ""

    def show_lines(self, lines: Sequence[TextLine], waiting: Iterable[str] = ()) -> None:
        """Show what the texts say now; `waiting` are the keys of those not kept yet."""
        self._lines, self._waiting = {one.key: one for one in lines}, frozenset(waiting)
        self._fill()

    def show_keys(self, keys: Sequence[str]) -> None:
        """Tell which texts the paper says, in its order."""
        if tuple(keys) != tuple(self._keys):
            self._keys = keys
            self._fill()

    def go_to(self, key: str) -> None:
        """Mark a text, and tell that it was chosen."""
        if key not in self._shown_keys():
            self.which.setCurrentIndex(1)
        for row in range(self.list.count()):
            if self.list.item(row).data(KEY) == key:
                self.list.setCurrentRow(row)

    def begin_search(self) -> None:
        """Let the clerk type what is looked for."""
        self.filter.setFocus()
        self.filter.selectAll()

    def _connect(self) -> None:
        self.papers.activated.connect(self._take_paper)
        self.variants.activated.connect(lambda _: self.paper_chosen.emit())
        self.languages.activated.connect(lambda _: self.language_chosen.emit())
        self.which.currentIndexChanged.connect(lambda _: self._fill())
        self.filter.textChanged.connect(lambda _: self._narrow())
        self.filter.returnPressed.connect(self._take_first)
        self.list.currentItemChanged.connect(lambda *_: self.chosen.emit(self.current_key()))

    def _take_paper(self) -> None:
        self._offer_variants()
        self.paper_chosen.emit()

    def _offer_variants(self) -> None:
        kinds = CATALOGUE[self.paper].variants or ()
        self.variants.clear()
        for one in kinds:
            self.variants.addItem(translate(one.label), one.value)
        self.variants.setVisible(bool(kinds))

    def _shown_keys(self) -> list[str]:
        if self.which.currentIndex() == 0 and self._keys:
            return [key for key in self._keys if key in self._lines]
        if self.which.currentIndex() <= 1:
            return list(self._lines)
        return [key for key, line in self._lines.items() if line.wording]

    def _fill(self) -> None:
        before, blocker = self.current_key(), QSignalBlocker(self.list)
        self.list.clear()
        bold = QFont(self.list.font())
        bold.setWeight(QFont.Weight.DemiBold)
        for key in self._shown_keys():
            line = self._lines[key]
            item = QListWidgetItem(self._mark(line) + " ".join(line.said.split()), self.list)
            item.setData(KEY, key)
            item.setSizeHint(QSize(0, ROW_PX))
            item.setToolTip(line.shipped.strip())
            if line.wording or key in self._waiting:
                item.setFont(bold)
            if key == before:
                self.list.setCurrentItem(item)
        blocker.unblock()
        self._narrow()
        if self.current_key() != before or not before:
            self.chosen.emit(self.current_key())

    def _mark(self, line: TextLine) -> str:
        if line.key in self._waiting:
            return self.tr("not kept yet: ")
        return self.tr("own text: ") if line.wording else ""

    def _narrow(self) -> None:
        words = search_words(self.filter.text())
        found = 0
        for row in range(self.list.count()):
            item = self.list.item(row)
            is_hidden = not matches(search_key(f"{item.text()} {item.toolTip()}"), words)
            item.setHidden(is_hidden)
            found += not is_hidden
        self.nothing.setVisible(not found)

    def _take_first(self) -> None:
        rows = [row for row in range(self.list.count()) if not self.list.item(row).isHidden()]
        if rows:
            self.list.setCurrentRow(rows[0])
            self.list.setFocus()
