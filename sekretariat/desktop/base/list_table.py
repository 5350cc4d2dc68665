"""The table of a list: dense rows, sortable movable columns, a layout that can be kept."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from sekretariat.desktop.base.actions import make_action
from sekretariat.desktop.base.cut_text import CutText, Figure
from sekretariat.desktop.base.layouts import TableLayout
from sekretariat.desktop.base.table_model import Column, TableModel
from sekretariat.domain.fields import Kind

ROW_PX = 26
HEADER_PX = 24
NARROWEST_PX = 40


class ListTable(QTableView):
    """A QTableView as this house wants it; `sort_asked` carries key and direction."""

    sort_asked = Signal(str, bool)
    selection_moved = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model: TableModel | None = None
        self._sorted = ("", False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(CutText(self))
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_PX)
        columns = self.horizontalHeader()
        columns.setFixedHeight(HEADER_PX)
        columns.setSectionsMovable(True)
        columns.setSectionsClickable(True)
        columns.setSortIndicatorShown(True)
        columns.setHighlightSections(False)
        columns.setMinimumSectionSize(NARROWEST_PX)
        columns.setStretchLastSection(True)
        columns.sectionClicked.connect(self._ask_to_sort)
        corner = QWidget(self)  # without one, the outline's colour fills it
        corner.setBackgroundRole(QPalette.ColorRole.Base)
        corner.setAutoFillBackground(True)
        self.setCornerWidget(corner)
        make_action("sort", self, self.sort_by_current)

    @property
    def columns(self) -> tuple[Column, ...]:
        """All columns of the list, hidden ones too."""
        return self._model.columns if self._model else ()

    def show_model(self, model: TableModel) -> None:
        """Show the rows of a model, in its own columns until a layout is applied."""
        self._model = model
        self.setModel(model)
        self.selectionModel().currentRowChanged.connect(self._tell_row)
        for place in range(model.columnCount()):
            if model.is_figure(place):
                self.setItemDelegateForColumn(place, Figure(self))
        self.apply_layout(self.own_layout())

    def own_layout(self) -> TableLayout:
        """Return the layout a list starts with; past days in front have the latest on top."""
        first = next((c for c in self.columns if not c.hidden), None)
        shown = tuple((c.key, c.width) for c in self.columns if not c.hidden)
        latest_first = first is not None and first.kind is Kind.DAY and not first.is_to_come
        return TableLayout(shown, first.key if first else "", latest_first)

    def current_layout(self) -> TableLayout:
        """Return the layout on screen."""
        header = self.horizontalHeader()
        columns = self.columns
        order = [header.logicalIndex(place) for place in range(len(columns))]
        shown = tuple(
            (columns[i].key, self.columnWidth(i)) for i in order if not self.isColumnHidden(i)
        )
        sorted_by = header.sortIndicatorSection()
        is_known = 0 <= sorted_by < len(columns)
        descending = header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        return TableLayout(shown, columns[sorted_by].key if is_known else "", descending)

    def apply_layout(self, layout: TableLayout) -> None:
        """Show the layout's columns in its order and widths; unknown ones are passed over."""
        header = self.horizontalHeader()
        places = {c.key: i for i, c in enumerate(self.columns)}
        shown = [(places[key], width) for key, width in layout.columns if key in places]
        for logical in places.values():
            self.setColumnHidden(logical, True)
        for target, (logical, width) in enumerate(shown):
            self.setColumnHidden(logical, False)
            self.setColumnWidth(logical, max(width, NARROWEST_PX))
            header.moveSection(header.visualIndex(logical), target)
        last = shown[-1][0] if shown else 0
        is_figure = self._model is not None and bool(shown) and self._model.is_figure(last)
        header.setStretchLastSection(not is_figure)  # a figure stays by its neighbours
        self.show_sorting(layout.sort, descending=layout.descending)

    def show_sorting(self, key: str, *, descending: bool) -> None:
        """Show which column sorts the list."""
        self._sorted = (key, descending)
        keys = [column.key for column in self.columns]
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(keys.index(key) if key in keys else -1, order)

    def sort_by_current(self) -> None:
        """Sort by the column the keyboard is in, the other way round where it sorts already."""
        place = self.currentIndex()
        column = self.columns[place.column()] if place.isValid() else None
        if column is not None and column.sortable:
            key, is_descending = self._sorted
            self.show_sorting(column.key, descending=key == column.key and not is_descending)
            self.sort_asked.emit(*self._sorted)
            here = self.currentIndex().siblingAtColumn(place.column())
            self.selectionModel().setCurrentIndex(here, QItemSelectionModel.SelectionFlag.NoUpdate)

    def selected_ids(self) -> list[str]:
        """Return the ids of the selected rows, from top to bottom."""
        if self._model is None:
            return []
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._model.id_at(row) for row in rows]

    def current_id(self) -> str:
        """Return the id of the row the keyboard is in, "" for none."""
        index = self.currentIndex()
        return self._model.id_at(index.row()) if self._model and index.isValid() else ""

    def go_to(self, record_id: str) -> bool:
        """Select a record's row; tell whether it is in the list."""
        row = self._model.row_of(record_id) if self._model and record_id else None
        if row is None or self._model is None:
            return False
        flags = QItemSelectionModel.SelectionFlag
        place = self._model.index(row, 0)
        # not selectRow: it toggles while Ctrl is held, as it is after Ctrl+S
        self.selectionModel().setCurrentIndex(place, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(place)
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select the row the keyboard comes into, for actions are about what is selected."""
        super().focusInEvent(event)
        is_clicked = event.reason() is Qt.FocusReason.MouseFocusReason
        if not is_clicked and self._model is not None and not self.selectionModel().hasSelection():
            self.go_to(self.current_id())

    def _tell_row(self, current: QModelIndex, _before: QModelIndex) -> None:
        is_row = self._model is not None and current.isValid()
        self.selection_moved.emit(self.current_id() if is_row else "")

    def _ask_to_sort(self, logical: int) -> None:
        column = self.columns[logical]
        order = self.horizontalHeader().sortIndicatorOrder()
        if column.sortable:
            self._sorted = (column.key, order is Qt.SortOrder.DescendingOrder)
            self.sort_asked.emit(*self._sorted)
        else:
            key, descending = self._sorted  # the header has moved its arrow already
            self.show_sorting(key, descending=descending)
