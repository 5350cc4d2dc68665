"""A small table to read: headings and rows of texts, no editing."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

ROW_PX = 26
WIDEST_PX = 360
ROOM_PX = 12
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class PlainTable(QTableWidget):
    """Rows of texts; columns as wide as what stands in them."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_PX)
        columns.setHighlightSections(False)
        columns.setDefaultAlignment(LEFT)
        columns.setStretchLastSection(True)

    def show_headings(self, headings: Sequence[str]) -> None:
        """Name the columns."""
        self.setColumnCount(len(headings))
        self.setHorizontalHeaderLabels(list(headings))

    def show_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Show these rows instead of those before."""
        self.setRowCount(len(rows))
        for row, texts in enumerate(rows):
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.setItem(row, column, item)
        self.resizeColumnsToContents()
        for column in range(self.columnCount()):
            self.setColumnWidth(column, min(self.columnWidth(column) + ROOM_PX, WIDEST_PX))
        self.scrollToTop()

    def texts(self) -> list[list[str]]:
        """Return what is shown, row by row."""
        model, columns = self.model(), range(self.columnCount())
        return [
            [str(model.index(row, column).data()) for column in columns]
            for row in range(self.rowCount())
        ]
