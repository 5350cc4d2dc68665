"""Rows of the plan: decide about them, choose their changes, correct one that failed."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QLabel,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from sekretariat.desktop.base.forms import load_form
from sekretariat.desktop.imports.answers import Way, ways
from sekretariat.desktop.imports.changes_table import ChangesTable
from sekretariat.desktop.imports.corrections import CorrectionPanel
from sekretariat.desktop.imports.row_text import row_html
from sekretariat.domain.imports.lists import FieldChange, RowStatus
from sekretariat.domain.imports.plans import ImportPlan, PlanRow
from sekretariat.words import translate


class RowDetail(QWidget):
    """Shows one row, or several chosen at once.

    `decided` carries the rows after each decision; `everywhere` a field and whether it is accepted
    in all rows of the plan.
    """

    decided = Signal(object)
    everywhere = Signal(str, bool)

    row_title: QLabel
    choices_place: QVBoxLayout
    changes_label: QLabel
    changes_table: ChangesTable
    everywhere_box: QWidget
    everywhere_label: QLabel
    accept_everywhere: QPushButton
    refuse_everywhere: QPushButton
    correction: CorrectionPanel
    row_text: QTextBrowser

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "import_row", ChangesTable, CorrectionPanel)
        self._rows: Sequence[PlanRow] = ()
        self._plan: ImportPlan | None = None
        self._group = QButtonGroup(self)
        self._ways: list[Way] = []
        self._buttons: list[QRadioButton] = []
        self._list: QWidget | None = None
        self._group.idClicked.connect(self._choose)
        self.changes_table.ticked.connect(self._tell)
        self.changes_table.currentCellChanged.connect(lambda *_: self._name_field())
        self.accept_everywhere.clicked.connect(lambda: self._decide_everywhere(accepted=True))
        self.refuse_everywhere.clicked.connect(lambda: self._decide_everywhere(accepted=False))

    @property
    def answers(self) -> Sequence[QRadioButton]:
        """The choices offered, in their order."""
        return tuple(self._buttons)

    def stand_after(self, rows_table: QWidget) -> None:
        """Let Tab lead from the list to the choices."""
        self._list = rows_table

    def show_rows(self, rows: Sequence[PlanRow], plan: ImportPlan | None) -> None:
        """Show rows of a plan, or nothing."""
        self._rows, self._plan = rows, plan
        self.setEnabled(bool(rows))
        self._offer(ways(rows))
        self._show_contents()

    def _show_contents(self) -> None:
        row = self._rows[0] if len(self._rows) == 1 else None
        self._show_title()
        changes, to_choose = _changes(row) if row else ((), False)
        for widget in (self.changes_label, self.changes_table):
            widget.setVisible(bool(changes))
        self.changes_table.show_changes(changes, to_choose=to_choose)
        self.everywhere_box.setVisible(to_choose and bool(changes))
        self._name_field()
        self.correction.show_row(self._plan, row)
        self.row_text.setHtml(row_html(self.row_text, row) if row else "")

    def _show_title(self) -> None:
        if len(self._rows) > 1:
            chosen = self.tr("%n rows chosen", None, len(self._rows))
            self.row_title.setText(chosen)
        elif self._rows:
            row, sheet = self._rows[0], self._plan.sheet if self._plan else ""
            place = self.tr("Sheet “{}”, row {}").format(row.sheet or sheet, row.number)
            self.row_title.setText(f"{row.person}\n{place}" if row.person else place)
        else:
            self.row_title.clear()

    def _offer(self, offered: list[Way]) -> None:
        for button in self._buttons:
            self._group.removeButton(button)
            self.choices_place.removeWidget(button)
            button.deleteLater()
        self._ways, self._buttons = offered, []
        self._group.setExclusive(False)
        for number, way in enumerate(offered):
            text = way.text.replace("&", "&&")
            button = QRadioButton(f"&{number + 1}  {text}")
            button.setToolTip(way.text)
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.setChecked(way.holds)
            self._buttons.append(button)
            self._group.addButton(button, number)
            self.choices_place.addWidget(button)
            button.show()  # at once, so that the keyboard can go there
            before = self._buttons[-2] if number else self._list
            if before is not None:
                self.setTabOrder(before, button)
        self._group.setExclusive(True)

    def _choose(self, number: int) -> None:
        self._ways[number].choose()
        self._show_contents()
        self._tell()

    def _tell(self) -> None:
        if self._rows:
            self.decided.emit(self._rows)

    def _name_field(self) -> None:
        """Say which field the buttons for all rows are about."""
        change = self.changes_table.current_change
        label = translate(change.label) if change else ""
        self.everywhere_label.setText(self.tr("“{}” in all rows:").format(label))

    def _decide_everywhere(self, *, accepted: bool) -> None:
        change = self.changes_table.current_change
        if change is not None:
            self.everywhere.emit(change.field, accepted)
            self._show_contents()


def _changes(row: PlanRow) -> tuple[Sequence[FieldChange], bool]:
    """Return a row's changes and whether they can be chosen; of a doubt, those of the best fit."""
    if row.is_undecided and row.candidates:
        return row.candidates[0].changes, False
    if row.skipped or row.status is not RowStatus.CHANGED:
        return (), False
    return row.changes, True
