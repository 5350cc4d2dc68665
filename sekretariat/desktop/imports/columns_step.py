"""The second step: which column fills which field, where the headings stand."""

from collections import Counter
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QSpinBox, QVBoxLayout, QWidget

from sekretariat.desktop.base.forms import load_form
from sekretariat.desktop.imports.columns_table import ColumnsTable
from sekretariat.desktop.imports.marks_panel import MarksPanel
from sekretariat.domain.imports.lists import ColumnMapping, Profile, SheetPreview
from sekretariat.domain.imports.targets import SEVERAL, TARGETS
from sekretariat.words import translate

NAMES = frozenset({"name", "family_name"})


class ColumnsStep(QWidget):
    """Shows the assignment to change it; `row_chosen` carries another row of headings."""

    row_chosen = Signal(int)
    assigned = Signal()

    header_label: QLabel
    header_row: QSpinBox
    found_text: QLabel
    load_button: QPushButton
    save_button: QPushButton
    columns_table: ColumnsTable
    columns_column: QVBoxLayout
    note_text: QLabel

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "import_columns", ColumnsTable)
        self.note_text.setContentsMargins(20, 0, 20, 0)
        self.marks_panel = MarksPanel()
        self.columns_column.insertWidget(
            self.columns_column.indexOf(self.note_text), self.marks_panel
        )
        self._preview: SheetPreview | None = None
        self.columns_table.assigned.connect(self._judge)
        self.header_row.valueChanged.connect(self.row_chosen)

    @property
    def is_ready(self) -> bool:
        """Tell whether a plan can be made: some column holds the names."""
        return bool(NAMES & set(self.columns_table.assignment().values()))

    def show_preview(self, preview: SheetPreview) -> None:
        """Show what was found in a sheet."""
        self._preview = preview
        blocker = QSignalBlocker(self.header_row)
        self.header_row.setValue(preview.header_row)
        for widget in (self.header_label, self.header_row):  # cards and records have no such row
            widget.setVisible(bool(preview.header_row))
        blocker.unblock()
        self.columns_table.show_columns(preview.columns)
        self.marks_panel.show_marks(preview.marks, preview.profile.day_of_ending())
        self._judge()

    def profile(self) -> Profile:
        """Return the assignment as it stands."""
        preview = self._preview
        if preview is None:
            return Profile()
        assigned = dict(self.columns_table.assignment())
        return replace(
            preview.profile,
            columns=assigned,
            sheet=preview.sheet,
            header_row=preview.header_row,
            marks=self.marks_panel.meanings(),
            ended_on=self.marks_panel.ended_on(),
        )

    @property
    def columns(self) -> tuple[ColumnMapping, ...]:
        """The columns as they were found."""
        return self._preview.columns if self._preview is not None else ()

    def _judge(self) -> None:
        assigned = [box.currentData() for box in self.columns_table.boxes]
        used = sum(bool(code) for code in assigned)
        self.found_text.setText(
            self.tr("{} of {} columns are taken in").format(used, len(assigned))
        )
        self.note_text.setText(self._note(assigned))
        self.note_text.setVisible(bool(self.note_text.text()))
        self.assigned.emit()

    def _note(self, assigned: list[str]) -> str:
        if not NAMES & set(assigned):
            return self.tr("No column holds the names yet. Please say which one does.")
        counts = Counter(code for code in assigned if code and code not in SEVERAL)
        twice = [translate(TARGETS.get(code, code)) for code, n in counts.items() if n > 1]
        if not twice:
            return ""
        words = self.tr("Several columns fill “{}”; the first one with a value counts.")
        return words.format("”, “".join(twice))
