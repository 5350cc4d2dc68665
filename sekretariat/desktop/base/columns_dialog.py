"""Choosing the columns of a list, their order, and layouts kept by name."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QPushButton,
)

from sekretariat.desktop.base.forms import load_form
from sekretariat.desktop.base.layouts import LayoutStore, TableLayout
from sekretariat.desktop.base.list_table import ListTable

_KEY = Qt.ItemDataRole.UserRole


class ColumnsDialog(QDialog):
    """Ticks and order of columns; applied to the table when accepted."""

    layout_name: QComboBox
    save_layout: QPushButton
    remove_layout: QPushButton
    column_list: QListWidget
    move_up: QPushButton
    move_down: QPushButton
    columns_buttons: QDialogButtonBox

    def __init__(self, table: ListTable, store: LayoutStore, name: str) -> None:
        super().__init__(table)
        load_form(self, "columns_dialog")
        self._table = table
        self._columns = {c.key: c for c in table.columns}
        self._store = store
        self._name = name
        self._list_layouts()
        self._fill(table.current_layout())
        self._word_buttons()
        self.layout_name.activated.connect(self._load_layout)
        self.save_layout.clicked.connect(self._save_layout)
        self.remove_layout.clicked.connect(self._remove_layout)
        self.move_up.clicked.connect(lambda: self._move(-1))
        self.move_down.clicked.connect(lambda: self._move(1))
        self.columns_buttons.accepted.connect(self.accept)
        self.columns_buttons.rejected.connect(self.reject)

    def chosen(self) -> TableLayout:
        """Return the layout as it is ticked and ordered."""
        now = self._table.current_layout()
        widths = {**{k: c.width for k, c in self._columns.items()}, **dict(now.columns)}
        items = [self.column_list.item(row) for row in range(self.column_list.count())]
        keys = [i.data(_KEY) for i in items if i.checkState() is Qt.CheckState.Checked]
        return TableLayout(tuple((k, widths[k]) for k in keys), now.sort, now.descending)

    def accept(self) -> None:
        """Apply the choice; at least one column stays."""
        layout = self.chosen()
        if layout.columns:
            self._table.apply_layout(layout)
        super().accept()

    def _fill(self, layout: TableLayout) -> None:
        self.column_list.clear()
        shown = [key for key, _ in layout.columns if key in self._columns]
        for key in (*shown, *(key for key in self._columns if key not in shown)):
            item = QListWidgetItem(self._columns[key].label, self.column_list)
            item.setData(_KEY, key)
            is_shown = Qt.CheckState.Checked if key in shown else Qt.CheckState.Unchecked
            item.setCheckState(is_shown)
        self.column_list.setCurrentRow(0)

    def _move(self, step: int) -> None:
        row = self.column_list.currentRow()
        target = row + step
        if row < 0 or not 0 <= target < self.column_list.count():
            return
        self.column_list.insertItem(target, self.column_list.takeItem(row))
        self.column_list.setCurrentRow(target)

    def _list_layouts(self) -> None:
        self.layout_name.clear()
        self.layout_name.addItem("")
        self.layout_name.addItems(list(self._store.names(self._name)))

    def _load_layout(self) -> None:
        layout = self._store.load(self._name, self.layout_name.currentText())
        self._fill(layout or self._table.own_layout())
        if layout:
            self._table.apply_layout(layout)

    def _save_layout(self) -> None:
        name = self.layout_name.currentText().strip()
        if name:
            self._store.save(self._name, name, self.chosen())
            self._list_layouts()
            self.layout_name.setCurrentText(name)

    def _remove_layout(self) -> None:
        self._store.remove(self._name, self.layout_name.currentText().strip())
        self._list_layouts()

    def _word_buttons(self) -> None:
        box = self.columns_buttons
        box.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Show &columns"))
        box.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("&Cancel"))
