"""Lists of sub-records in a dialog: a table with Add, Edit, Remove and, where it counts, order.

class PersonForm: contacts: PartsTable          (a promoted QWidget in the form)

table.set_up(desk, PartForm(ContactPoint, "contact_point_form", title, ("kind", "value"), check))
table.load(card.contacts);  card.contacts = table.parts()
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from sekretariat.desktop.base.actions import make_action
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.edited_parts import EditedParts
from sekretariat.desktop.base.forms import load_form
from sekretariat.desktop.base.icons import icon
from sekretariat.desktop.base.list_actions import action_button
from sekretariat.desktop.base.marks import worded
from sekretariat.desktop.base.plain_table import LEFT
from sekretariat.desktop.base.record_dialog import RecordDialog, RecordForm
from sekretariat.domain.fields import Field, Kind, field_of
from sekretariat.domain.problems import Problem
from sekretariat.domain.records import Record
from sekretariat.words import shown, translate

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

ROW_PX = 26
WIDEST_PX = 320
INDENT = "\N{EM SPACE}" * 2


@dataclass(frozen=True)
class PartForm:
    """How one class of parts is shown and edited.

    `columns` are the fields shown in the table; `check` says what is wrong with a part; `make`
    gives a fresh one; `ordered` parts can be moved; `title` is the small dialog's; `level` names
    the field whose number indents the first column; `dialog` edits a part in its own way.
    """

    record_class: type[Record]
    form: str
    title: str
    columns: Sequence[str]
    check: Callable[[Any], Sequence[Problem]]
    make: Callable[[], Record] | None = None
    ordered: bool = False
    level: str = ""
    dialog: "type[PartDialog] | None" = None


class PartDialog(RecordDialog[Any]):
    """Edits one part; `saved` carries it. Nothing is written before the whole card is."""

    def __init__(self, desk: Desk, described: PartForm, parent: QWidget) -> None:
        take = self.tr("Take into the list")
        form = RecordForm(described.record_class, described.form, described.title, take)
        super().__init__(desk, form, parent)
        self.setObjectName("part_dialog")
        self._check = described.check

    def problems(self, record: Any) -> Sequence[Problem]:
        """Return what is wrong with the part itself."""
        return self._check(record)

    def save(self, record: Any) -> object:
        """Give the part back to the list."""
        return record


class PartsTable(QWidget):
    """The parts of a card; works on copies and gives the whole list back."""

    changed = Signal()

    table: QTableWidget
    buttons_row: QHBoxLayout

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._described: PartForm | None = None
        self._desk: Desk | None = None
        self._fields: list[Field] = []
        self._own: list[QAction] = []
        self.edited = EditedParts()
        load_form(self, "parts_table")
        self.setFocusProxy(self.table)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_up(self, desk: Desk, described: PartForm) -> None:
        """Say what the list holds."""
        self._desk, self._described = desk, described
        self._fields = [field_of(described.record_class, name) for name in described.columns]
        labels = [translate(field.label) for field in self._fields]
        self.table.setColumnCount(len(labels))
        self.table.setHorizontalHeaderLabels(labels)
        self._make_actions(ordered=described.ordered)
        self.table.doubleClicked.connect(self.edit)
        self.table.itemSelectionChanged.connect(self._enable)
        self._enable()

    def shows(self, record_class: type[Record]) -> bool:
        """Tell whether the list holds parts of this class."""
        return self._set().record_class is record_class

    def load(self, parts: Sequence[Record]) -> None:
        """Show parts; from here on `dirty` compares with them."""
        self.edited = EditedParts(parts)
        self._fill(0)

    def parts(self) -> list[Any]:
        """Return copies of the parts as they are now, in their order."""
        return self.edited.copies()

    def refresh(self) -> None:
        """Show the parts again, once they were changed from outside."""
        self._fill(self.table.currentRow())
        self.changed.emit()

    @property
    def dirty(self) -> bool:
        """Tell whether anything was added, edited, removed or moved."""
        return self.edited.dirty

    def problems(self) -> list[Problem]:
        """Return what is wrong with the parts, and show it at their rows."""
        found = [problem for part in self.edited for problem in self._check(part)]
        self._fill(self.table.currentRow())
        return found

    def add(self) -> None:
        """Open an empty part."""
        described = self._set()
        part = described.make() if described.make else described.record_class()
        self._open(part, self._append)

    def edit(self) -> None:
        """Open the current part."""
        row = self.table.currentRow()
        if row >= 0:
            self._open(self.edited[row], self._replace)

    def remove(self) -> None:
        """Take the current part out of the list."""
        row = self.table.currentRow()
        if row >= 0:
            self.edited.remove(row)
            self._fill(row)
            self.changed.emit()

    def shift(self, step: int) -> None:
        """Move the current part up or down."""
        row = self.table.currentRow()
        target = row + step
        if row >= 0 and 0 <= target < len(self.edited):
            self.edited.move(row, target)
            self._fill(target)
            self.changed.emit()

    def _set(self) -> PartForm:
        if self._described is None:
            raise RuntimeError("set up the list first")
        return self._described

    def _check(self, part: Record) -> Sequence[Problem]:
        return self._set().check(part)

    def _open(self, part: Record, take: Callable[[Any], object]) -> None:
        if self._desk is None:
            return
        dialog = (self._set().dialog or PartDialog)(self._desk, self._set(), self)
        dialog.load(part)
        dialog.saved.connect(take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(lambda _result: self.table.setFocus())
        dialog.open()

    def _append(self, part: Record) -> None:
        self.edited.append(part)
        self._fill(len(self.edited) - 1)
        self.changed.emit()

    def _replace(self, part: Record) -> None:
        row = self.edited.row_of(part.id)
        self.edited.replace(row, part)
        self._fill(row)
        self.changed.emit()

    def _fill(self, current: int) -> None:
        self.table.setRowCount(len(self.edited))
        for row, part in enumerate(self.edited):
            sentences = "\n".join(worded(problem) for problem in self._check(part))
            for column, field in enumerate(self._fields):
                indent = self._indent(part) if column == 0 else ""
                item = QTableWidgetItem(indent + self._text(field, getattr(part, field.name)))
                if sentences:
                    item.setToolTip(sentences)
                    item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, sentences)
                if sentences and column == 0:
                    item.setIcon(icon("warning", self.palette()))
                self.table.setItem(row, column, item)
        self._fit()
        if self.edited:
            self.table.selectRow(max(0, min(current, len(self.edited) - 1)))
        self._enable()

    def _indent(self, part: Record) -> str:
        level = self._set().level
        return INDENT * (getattr(part, level) or 0) if level else ""

    def _text(self, field: Field, value: object) -> str:
        if field.kind is Kind.REFERENCE and self._desk is not None:
            source = self._desk.sources.get(field.target)
            return source.label_of(str(value)) if source and value else ""
        return shown(value).replace("\n", ", ")

    def _fit(self) -> None:
        self.table.resizeColumnsToContents()
        for column in range(self.table.columnCount()):
            width = self.table.columnWidth(column) + 8
            self.table.setColumnWidth(column, min(width, WIDEST_PX))

    def _make_actions(self, *, ordered: bool) -> None:
        table = self.table
        rows = table.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_PX)
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setDefaultAlignment(LEFT)
        add = make_action("insert", table, self.add)
        self._own = [
            make_action("open", table, self.edit, text=self.tr("Edit…")),
            make_action("delete", table, self.remove, text=self.tr("Remove")),
        ]
        if ordered:
            self._own.append(make_action("up", table, lambda: self.shift(-1)))
            self._own.append(make_action("down", table, lambda: self.shift(1)))
        for place, action in enumerate([add, *self._own]):
            self.buttons_row.insertWidget(place, action_button(action))

    def _enable(self) -> None:
        row, last = self.table.currentRow(), len(self.edited) - 1
        possible = (row >= 0, row >= 0, row > 0, 0 <= row < last)
        for action, is_possible in zip(self._own, possible, strict=False):
            action.setEnabled(is_possible)
