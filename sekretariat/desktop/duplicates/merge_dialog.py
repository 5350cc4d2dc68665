"""Two records side by side, to unite them or to say that they are not the same."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QDialog, QLabel, QPushButton, QWidget

from sekretariat.desktop.base.appearance import colour
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.forms import load_form
from sekretariat.desktop.base.marks import worded
from sekretariat.desktop.duplicates.comparison_table import ComparisonTable
from sekretariat.domain.problems import Problem
from sekretariat.services.comparisons import Comparison

if TYPE_CHECKING:
    from sekretariat.services.duplicates import Duplicates


class MergeDialog(QDialog):
    """Shown with open(); `merged` carries the id that stays."""

    merged = Signal(str)

    comparison_table: ComparisonTable
    keeps_name: QCheckBox
    problem_text: QLabel
    swap_button: QPushButton
    distinguish_button: QPushButton
    cancel_button: QPushButton
    merge_button: QPushButton

    def __init__(self, desk: Desk, compared: Comparison, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "merge_dialog", ComparisonTable)
        self.desk = desk
        self._duplicates: Duplicates = desk.secretariat.duplicates
        palette = self.problem_text.palette()
        palette.setColor(palette.ColorRole.WindowText, colour(self, "error"))
        self.problem_text.setPalette(palette)
        self.merge_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
        self.swap_button.clicked.connect(self.swap)
        self.distinguish_button.clicked.connect(self.distinguish)
        for keys in ("Ctrl+S", "Ctrl+Return"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.accept)
        self._compared = compared
        self._show(compared)

    def swap(self) -> None:
        """Let the other one stay; choices begin anew."""
        usual = self._compared.usual
        swapped = partial(self._duplicates.compare, usual.other_id, usual.keep_id, usual.kind)
        self.desk.act(swapped, problems=self.show_problems, then=self._show)

    def distinguish(self) -> None:
        """Remember that the two are not the same."""
        usual = self._compared.usual
        act = partial(self._duplicates.not_the_same, usual.keep_id, usual.other_id, usual.kind)
        if self.desk.act(act, problems=self.show_problems):
            self.reject()

    def accept(self) -> None:
        """Unite the two; what stands in the way is told and the dialog stays."""
        wanted = self.comparison_table.choice(self._compared.usual)
        if not self.keeps_name.isChecked():
            wanted = wanted.dropping_name()
        unite = partial(self.desk.secretariat.merging.merge, wanted)
        if self.desk.act(unite, problems=self.show_problems, then=self.merged.emit):
            super().accept()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Say what stands in the way."""
        self.problem_text.setText("\n".join(dict.fromkeys(worded(one) for one in problems)))
        self.problem_text.show()

    def _show(self, compared: Comparison) -> None:
        self._compared = compared
        self.problem_text.hide()
        self.keeps_name.setVisible(compared.names_differ)
        self.comparison_table.show_comparison(compared)
        self.comparison_table.setFocus()


def open_merge(
    desk: Desk, parent: QWidget, ids: Sequence[str], take: Callable[[str], object], kind: str
) -> None:
    """Open the dialog of two records above a parent; `take` is given the id that stays."""
    duplicates: Duplicates = desk.secretariat.duplicates

    def show(compared: Comparison) -> None:
        dialog = MergeDialog(desk, compared, parent)
        dialog.merged.connect(take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    desk.act(partial(duplicates.compare_fuller_first, ids[0], ids[1], kind), then=show)
