"""The cells of a row that failed, to be typed anew; those with a problem come first."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidgetItem, QWidget

from sekretariat.desktop.base.plain_table import ROW_PX, PlainTable
from sekretariat.domain.imports.lists import ListCell

ROWS_SHOWN = 9
HEADING_PX = 150
_EDITABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable
_FIXED = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class CellsTable(PlainTable):
    """Heading and text of each cell, once for every person a row is made into."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._columns: list[int] = []
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.itemChanged.connect(lambda _item: self.edited.emit())

    def show_cells(
        self,
        cells: Sequence[ListCell],
        faulty: frozenset[str],
        people: Sequence[tuple[str, Mapping[int, str]]],
    ) -> None:
        """Show cells, those of faulty headings first; `people` are a heading and its texts each."""
        self.blockSignals(True)
        shown = [one for one in cells if one.heading in faulty]
        shown += [one for one in cells if one.heading not in faulty]
        self._columns = [one.column for one in shown]
        self.show_headings([self.tr("Column"), *(heading for heading, _ in people)])
        self.setRowCount(len(shown))
        for row, cell in enumerate(shown):
            mark = "⚠ " if cell.heading in faulty else ""
            self._put(row, 0, mark + cell.heading, _FIXED)
            for place, (_, texts) in enumerate(people, start=1):
                self._put(row, place, texts.get(cell.column, cell.text), _EDITABLE)
        self._set_sizes(len(people))
        self.blockSignals(False)

    def texts_of(self, person: int) -> dict[int, str]:
        """Return the texts as typed for a person (from 0), by column of the list."""
        return {
            column: item.text() if (item := self.item(row, person + 1)) is not None else ""
            for row, column in enumerate(self._columns)
        }

    def begin(self) -> None:
        """Put the keyboard into the first text."""
        self.setCurrentCell(0, 1)
        self.setFocus()

    def _put(self, row: int, column: int, text: str, flags: Qt.ItemFlag) -> None:
        item = QTableWidgetItem(text)
        item.setFlags(flags)
        item.setToolTip(text)
        self.setItem(row, column, item)

    def _set_sizes(self, people: int) -> None:
        header = self.horizontalHeader()
        header.setStretchLastSection(False)
        self.setColumnWidth(0, HEADING_PX)
        for column in range(1, people + 1):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        rows = min(max(self.rowCount(), 1), ROWS_SHOWN)
        self.setFixedHeight(header.sizeHint().height() + rows * ROW_PX + 2)
