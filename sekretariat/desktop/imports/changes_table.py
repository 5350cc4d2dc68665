"""The fields a row would change, old beside new, each with a box to leave it as it is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTableWidgetItem, QWidget

from sekretariat.desktop.base.plain_table import ROW_PX, PlainTable
from sekretariat.desktop.base.table_model import EMPTY
from sekretariat.domain.imports.lists import FieldChange
from sekretariat.words import translate

BOX_PX = 24
FIELD_PX = 130
ROWS_SHOWN = 8
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class ChangesTable(PlainTable):
    """Field by field; `ticked` tells that a change was accepted or refused."""

    ticked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.horizontalHeader().setStretchLastSection(False)
        self._changes: Sequence[FieldChange] = ()
        self.itemChanged.connect(self._take)

    def show_changes(self, changes: Sequence[FieldChange], *, to_choose: bool) -> None:
        """Show changes; boxes stand only where the clerk can choose."""
        self.blockSignals(True)
        self._changes = changes
        self.show_headings([self.tr("Field"), self.tr("Before"), self.tr("After")])
        for column in (1, 2):
            self.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.show_rows([(_label(c), c.old or EMPTY, c.new or EMPTY) for c in changes])
        for row, change in enumerate(changes if to_choose else ()):
            if (item := self.item(row, 0)) is not None:
                item.setCheckState(_CHECKED if change.accepted else _UNCHECKED)
        self.setColumnWidth(0, max(self.columnWidth(0) + BOX_PX, FIELD_PX))
        rows = min(max(len(changes), 1), ROWS_SHOWN)
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows * ROW_PX + 2)
        self.blockSignals(False)
        if changes:
            self.setCurrentCell(0, 0)

    @property
    def current_change(self) -> FieldChange | None:
        """The change the keyboard is at."""
        row = self.currentRow()
        return self._changes[row] if 0 <= row < len(self._changes) else None

    def _take(self, item: QTableWidgetItem) -> None:
        if item.column() == 0 and item.row() < len(self._changes):
            self._changes[item.row()].accepted = item.checkState() is _CHECKED
            self.ticked.emit()


def _label(change: FieldChange) -> str:
    """Return a field's name; one that list and office have both changed bears a mark."""
    return f"⚠ {translate(change.label)}" if change.is_question else translate(change.label)
