"""Two records side by side: ticked is what stays. Arrow keys move, the space bar ticks."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidgetItem, QWidget

from sekretariat.desktop.base.appearance import colour
from sekretariat.desktop.base.plain_table import PlainTable
from sekretariat.desktop.base.table_model import EMPTY
from sekretariat.domain.duplicates.merging import Merge
from sekretariat.services.comparisons import Comparison, FieldLine, PartLine

LABEL, MINE, THEIRS = range(3)
LABEL_PX = 200
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class ComparisonTable(PlainTable):
    """Fields to choose from and parts to keep; `chosen` tells that something was ticked."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._lines: Sequence[FieldLine | PartLine] = ()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.horizontalHeader().setStretchLastSection(False)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.itemChanged.connect(self._take)

    def show_comparison(self, compared: Comparison) -> None:
        """Show two records; what usually happens is ticked."""
        self._lines = (*compared.fields, *compared.parts)
        self.blockSignals(True)
        self.show_headings(
            [self.tr("Field"), self.tr("Stays: {}").format(compared.mine), compared.theirs]
        )
        self.show_rows([(line.label, *_texts(line)) for line in self._lines])
        self.setColumnWidth(LABEL, LABEL_PX)
        for column in (MINE, THEIRS):
            self.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for row, line in enumerate(self._lines):
            self._offer(row, line, compared.usual)
        self.blockSignals(False)
        self.setCurrentCell(self._first_choice(), MINE)

    def choice(self, usual: Merge) -> Merge:
        """Return what is ticked now."""
        from_other, joined, left_out = set[str](), set[str](), set[str]()
        for row, line in enumerate(self._lines):
            mine, theirs = self._ticks(row)
            if isinstance(line, PartLine):
                if line.may_go and not (mine or theirs):
                    left_out |= {line.mine_id, line.theirs_id} - {""}
            elif mine and theirs:
                joined.add(line.name)
            elif theirs:
                from_other.add(line.name)
        return replace(
            usual,
            from_other=frozenset(from_other),
            joined=frozenset(joined),
            left_out=frozenset(left_out),
        )

    def tick(self, row: int, column: int, *, on: bool = True) -> None:
        """Tick a cell, or take the tick away."""
        item = self.item(row, column)
        if item is not None and item.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            item.setCheckState(_CHECKED if on else _UNCHECKED)

    def row_of(self, text: str) -> int:
        """Return the row of a field or part by its label or text, -1 for none."""
        found = (row for row, texts in enumerate(self.texts()) if text in texts)
        return next(found, -1)

    def _offer(self, row: int, line: FieldLine | PartLine, usual: Merge) -> None:
        """Put boxes where there is a choice; what is the same on both sides stands back."""
        if isinstance(line, PartLine):
            self._offer_part(row, line)
            return
        if line.is_same:
            self._stand_back(row, (LABEL, MINE, THEIRS))
            return
        is_joined, is_theirs = line.name in usual.joined, line.name in usual.from_other
        self._box(row, MINE, ticked=is_joined or not is_theirs)
        self._box(row, THEIRS, ticked=is_joined or is_theirs)

    def _offer_part(self, row: int, line: PartLine) -> None:
        column = MINE if line.mine_id else THEIRS
        if line.mine_id and line.theirs_id:
            self._stand_back(row, (THEIRS,))
        if line.may_go:
            self._box(row, column, ticked=True)

    def _box(self, row: int, column: int, *, ticked: bool) -> None:
        item = self.item(row, column)
        if item is not None:
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(_CHECKED if ticked else _UNCHECKED)

    def _stand_back(self, row: int, columns: Sequence[int]) -> None:
        for column in columns:
            item = self.item(row, column)
            if item is not None:
                item.setForeground(colour(self, "muted"))

    def _ticks(self, row: int) -> tuple[bool, bool]:
        items = (self.item(row, column) for column in (MINE, THEIRS))
        mine, theirs = (
            item is not None
            and bool(item.flags() & Qt.ItemFlag.ItemIsUserCheckable)
            and item.checkState() is _CHECKED
            for item in items
        )
        return mine, theirs

    def _first_choice(self) -> int:
        rows = range(len(self._lines))
        return next((row for row in rows if any(self._ticks(row))), 0)

    def _take(self, item: QTableWidgetItem) -> None:
        """Keep one side of a field ticked; both only where both can stay."""
        line = self._lines[item.row()]
        if isinstance(line, FieldLine) and item.column() in {MINE, THEIRS}:
            is_on = item.checkState() is _CHECKED
            other = self.item(item.row(), THEIRS if item.column() == MINE else MINE)
            self.blockSignals(True)
            if other is not None and not (is_on and line.may_join):
                other.setCheckState(_UNCHECKED if is_on else _CHECKED)
            self.blockSignals(False)
        self.chosen.emit()


def _texts(line: FieldLine | PartLine) -> tuple[str, str]:
    if isinstance(line, FieldLine):
        mine, theirs = (" ".join(text.split()) or EMPTY for text in (line.mine, line.theirs))
        return mine, theirs
    return line.text if line.mine_id else "", line.text if line.theirs_id else ""
