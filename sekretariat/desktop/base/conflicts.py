"""What two clerks changed at once: a line for each field, one's own wording or the other's."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QRadioButton, QWidget

from sekretariat.desktop.base.reference import ReferenceSource
from sekretariat.domain.fields import Kind, field_of
from sekretariat.domain.problems import Problem
from sekretariat.domain.records import Record
from sekretariat.words import shown, translate

CONFLICT = "record.conflict"
PART_REMOVED, PART_CHANGED = "part.removed", "part.changed"
SIDES = ("mine", "theirs")
LONGEST_TEXT = 40
Settle = Callable[[Problem, object], object]


def stored_record(problem: Problem) -> Record | None:
    """Return the record as another clerk left it, None where a problem is no conflict."""
    stored = problem.values.get("stored") if problem.code == CONFLICT else None
    return stored if isinstance(stored, Record) else None


def stored_part(problem: Problem) -> Record | None:
    """Return the part that one clerk removed and the other changed, None for other problems."""
    stored = problem.values.get("stored") if problem.code in {PART_REMOVED, PART_CHANGED} else None
    return stored if isinstance(stored, Record) else None


def readable(problem: Problem, sources: Mapping[str, ReferenceSource]) -> Problem:
    """Return a problem whose sentence reads well: references by the names of their records."""
    if stored_record(problem) is None:
        return problem
    texts = {side: _text(problem, sources, side) for side in SIDES}
    return replace(problem, values={**problem.values, **texts})


class ConflictChoices(QWidget):
    """Asks, for each field changed by both, which wording stays; nothing is chosen beforehand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = QGridLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setHorizontalSpacing(16)
        self._lines.setColumnStretch(2, 1)
        self._groups: list[QButtonGroup] = []
        self.hide()

    def ask(
        self, conflicts: Sequence[Problem], sources: Mapping[str, ReferenceSource], settle: Settle
    ) -> None:
        """Show these conflicts only; `settle` is given each one with the value chosen."""
        for child in self.findChildren(QWidget):
            self._lines.removeWidget(child)
            child.hide()
            child.deleteLater()
        self._groups = []
        for row, conflict in enumerate(conflicts):
            self._add_line(row, conflict, partial(_text, conflict, sources), settle)
        self.setVisible(bool(conflicts))

    @property
    def stops(self) -> Sequence[QWidget]:
        """The buttons in the order of the Tab key."""
        return [button for group in self._groups for button in group.buttons()]

    def undecided(self) -> QWidget | None:
        """Return where the first choice is still to be made, None when all are."""
        waiting = (group for group in self._groups if group.checkedButton() is None)
        group = next(waiting, None)
        return group.buttons()[0] if group else None

    def _add_line(
        self, row: int, conflict: Problem, text: Callable[[str], str], settle: Settle
    ) -> None:
        label = translate(str(conflict.values["label"]))
        self._lines.addWidget(QLabel(f"{label}:"), row, 0)
        group = QButtonGroup(self)
        wordings = (self.tr("Your wording “{}”"), self.tr("the other wording “{}”"))
        for column, (side, wording) in enumerate(zip(SIDES, wordings, strict=True), start=1):
            whole = text(side)
            button = QRadioButton(wording.format(_shortened(whole).replace("&", "&&")))
            button.setToolTip(whole)
            button.setAccessibleName(f"{label}: {wording.format(whole)}")
            value = conflict.values[side]
            button.clicked.connect(partial(_choose, settle, conflict, value))
            group.addButton(button)
            self._lines.addWidget(button, row, column)
        self._groups.append(group)


def _choose(settle: Settle, conflict: Problem, value: object, _checked: object = None) -> None:
    settle(conflict, value)


def _text(conflict: Problem, sources: Mapping[str, ReferenceSource], side: str) -> str:
    """Return one side's value as a clerk reads it; a reference by its record's name."""
    value = conflict.values[side]
    field = field_of(type(conflict.values["stored"]), conflict.field)
    if value and field.kind is Kind.REFERENCE and field.target in sources:
        return sources[field.target].label_of(str(value))
    return shown(value) or "–"


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST_TEXT else f"{line[:LONGEST_TEXT].rstrip()}…"
