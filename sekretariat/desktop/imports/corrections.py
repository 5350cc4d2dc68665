"""What a clerk does about a row that failed: type a cell anew, or make the row two."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QWidget

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.forms import load_form
from sekretariat.desktop.imports.cells_table import CellsTable
from sekretariat.domain.imports.lists import ListCell
from sekretariat.domain.imports.plans import ImportPlan, PlanRow

TALLEST_PX = 10_000
TWO_PERSONS = "name.two_persons"


class CorrectionPanel(QWidget):
    """The cells of a failed row and its two buttons; `corrected` carries the row and new ones."""

    corrected = Signal(object, object)

    cells_label: QLabel
    cells_table: CellsTable
    split_button: QPushButton
    check_button: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "import_correction", CellsTable)
        self._desk: Desk | None = None
        self._plan: ImportPlan | None = None
        self._row: PlanRow | None = None
        self.check_button.clicked.connect(self._check)
        self.split_button.clicked.connect(self._split)
        self.cells_table.edited.connect(lambda: self.check_button.setEnabled(True))

    def set_up(self, desk: Desk) -> None:
        """Give the desk whose services plan a row anew."""
        self._desk = desk

    def show_row(self, plan: ImportPlan | None, row: PlanRow | None) -> None:
        """Show a row's cells; hide where it cannot be corrected."""
        self._plan, self._row = plan, row
        correcting = self._desk.secretariat.importing.correcting if self._desk else None
        if correcting is None or plan is None or row is None:
            self.hide()
            return
        if not correcting.can_correct(plan, row):
            self.hide()
            return
        cells = correcting.cells(plan, row)
        texts = {one.column: one.text for one in cells}
        self.cells_table.show_cells(cells, faulty(row), [(self.tr("Text"), texts)])
        self.check_button.setEnabled(False)
        self.split_button.setVisible(any(one.problem.code == TWO_PERSONS for one in row.problems))
        self.show()

    def _check(self) -> None:
        self._correct([self.cells_table.texts_of(0)])

    def _split(self) -> None:
        plan, row, desk = self._plan, self._row, self._desk
        if plan is None or row is None or desk is None:
            return
        correcting = desk.secretariat.importing.correcting
        cells, halves = correcting.cells(plan, row), correcting.halves(plan, row)
        dialog = SplitDialog(cells, faulty(row), halves, self)
        dialog.accepted.connect(lambda: self._correct(dialog.people()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _correct(self, people: Sequence[Mapping[int, str]]) -> None:
        plan, row, desk = self._plan, self._row, self._desk
        if plan is None or row is None or desk is None:
            return
        correcting = desk.secretariat.importing.correcting
        desk.act(
            lambda: correcting.correct(plan, row, *people),
            then=lambda rows: self.corrected.emit(row, rows),
        )


class SplitDialog(QDialog):
    """Lays two persons side by side, each cell to be typed over."""

    split_hint: QLabel
    split_table: CellsTable
    split_buttons: QDialogButtonBox

    def __init__(
        self,
        cells: Sequence[ListCell],
        marked: frozenset[str],
        halves: tuple[Mapping[int, str], Mapping[int, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        load_form(self, "import_split", CellsTable)
        people = [(self.tr("First person"), halves[0]), (self.tr("Second person"), halves[1])]
        self.split_table.show_cells(cells, marked, people)
        self.split_table.setMaximumHeight(TALLEST_PX)
        self._word_buttons()
        self.split_buttons.accepted.connect(self.accept)
        self.split_buttons.rejected.connect(self.reject)
        self.split_table.begin()

    def people(self) -> list[dict[int, str]]:
        """Return the texts of both persons by column of the list."""
        return [self.split_table.texts_of(0), self.split_table.texts_of(1)]

    def _word_buttons(self) -> None:
        take = self.split_buttons.button(QDialogButtonBox.StandardButton.Ok)
        take.setText(self.tr("&Make two rows"))
        cancel = self.split_buttons.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setText(self.tr("Cancel"))


def faulty(row: PlanRow) -> frozenset[str]:
    """Return the headings of the cells something is wrong with."""
    return frozenset(one.column for one in row.problems if one.column)
