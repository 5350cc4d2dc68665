"""One row of the plan: decide about it, choose its changes, read its problems and its values."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QLabel,
    QRadioButton,
    QSizePolicy,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from sekretariat.desktop.base.forms import load_form
from sekretariat.desktop.imports.changes_table import ChangesTable
from sekretariat.desktop.imports.plan_model import is_undecided
from sekretariat.desktop.imports.row_text import row_html
from sekretariat.domain.import_plans import PlanRow
from sekretariat.domain.imports import Candidate, FieldChange, RowStatus
from sekretariat.words import translate


class Answer(NamedTuple):
    """One way to deal with a row: its words, whether it holds now, what choosing it does."""

    text: str
    holds: bool
    choose: Callable[[], object]


class RowDetail(QWidget):
    """Shows a row; `decided` carries it after each decision."""

    decided = Signal(object)

    row_title: QLabel
    choices_place: QVBoxLayout
    changes_label: QLabel
    changes_table: ChangesTable
    row_text: QTextBrowser

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "import_row", ChangesTable)
        self._row: PlanRow | None = None
        self._sheet = ""
        self._group = QButtonGroup(self)
        self._answers: list[Answer] = []
        self._buttons: list[QRadioButton] = []
        self._group.idClicked.connect(self._choose)
        self.changes_table.ticked.connect(self._tell)

    @property
    def answers(self) -> Sequence[QRadioButton]:
        """The choices offered, in their order."""
        return tuple(self._buttons)

    def show_row(self, row: PlanRow | None, sheet: str = "") -> None:
        """Show a row of a sheet, or nothing."""
        self._row, self._sheet = row, sheet
        self.setEnabled(row is not None)
        self._offer(self._answers_of(row) if row else [])
        self._show_contents()

    def _show_contents(self) -> None:
        row = self._row
        if row is None:
            self.row_title.clear()
            self.row_text.clear()
            self.changes_table.show_changes((), to_choose=False)
            return
        place = self.tr("Sheet “{}”, row {}").format(self._sheet, row.number)
        self.row_title.setText(f"{row.person}\n{place}" if row.person else place)
        changes, to_choose = _changes(row)
        for widget in (self.changes_label, self.changes_table):
            widget.setVisible(bool(changes))
        self.changes_table.show_changes(changes, to_choose=to_choose)
        self.row_text.setHtml(row_html(self.row_text, row))

    def _answers_of(self, row: PlanRow) -> list[Answer]:
        if row.status is RowStatus.FAILED:
            return []
        if row.candidates:
            return self._answers_to_doubt(row)
        if row.status is RowStatus.UNCHANGED:
            return []

        def take_in() -> None:
            row.skipped = False

        return [
            Answer(self.tr("take the row in"), not row.skipped, take_in),
            Answer(self.tr("leave the row out"), row.skipped, row.leave_out),
        ]

    def _answers_to_doubt(self, row: PlanRow) -> list[Answer]:
        is_open = is_undecided(row) or row.skipped
        answers = [
            Answer(
                self._same(one),
                not is_open and row.person_id == one.person_id,
                partial(row.is_person, one),
            )
            for one in row.candidates
        ]
        is_new = not is_open and row.status is RowStatus.NEW
        return [
            *answers,
            Answer(self.tr("is a new person"), is_new, row.is_new_person),
            Answer(self.tr("leave the row out"), row.skipped, row.leave_out),
        ]

    def _same(self, one: Candidate) -> str:
        words = self.tr("is the same person: {} ({}, {} %)")
        return words.format(one.name, translate(one.reason.label), one.score)

    def _offer(self, answers: list[Answer]) -> None:
        for button in self._buttons:
            self._group.removeButton(button)
            self.choices_place.removeWidget(button)
            button.deleteLater()
        self._answers, self._buttons = answers, []
        self._group.setExclusive(False)
        for number, answer in enumerate(answers):
            text = answer.text.replace("&", "&&")
            button = QRadioButton(f"&{number + 1}  {text}")
            button.setToolTip(answer.text)
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.setChecked(answer.holds)
            self._buttons.append(button)
            self._group.addButton(button, number)
            self.choices_place.addWidget(button)
        self._group.setExclusive(True)

    def _choose(self, number: int) -> None:
        self._answers[number].choose()
        self._show_contents()
        self._tell()

    def _tell(self) -> None:
        if self._row is not None:
            self.decided.emit(self._row)


def _changes(row: PlanRow) -> tuple[Sequence[FieldChange], bool]:
    """Return a row's changes and whether they can be chosen; of a doubt, those of the best fit."""
    if is_undecided(row) and row.candidates:
        return row.candidates[0].changes, False
    if row.skipped or row.status is not RowStatus.CHANGED:
        return (), False
    return row.changes, True
