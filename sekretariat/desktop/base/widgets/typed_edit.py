"""What days, times and numbers share: a line that is typed, checked and shown tidily."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from sekretariat.domain.problems import Problem


class TypedEdit(QLineEdit):
    """A line holding a value; what cannot be read stays as typed and is a problem, never lost."""

    value_changed = Signal()
    problem_code = ""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.textEdited.connect(self.value_changed)

    def parse(self, typed: str) -> object:
        """Read what was typed; raises ValueError. To be written by each kind."""
        raise NotImplementedError

    def shown(self, value: object) -> str:
        """Return the tidy text of a value that is not None. To be written by each kind."""
        raise NotImplementedError

    def value(self) -> object:
        """Return the value typed, None when empty; raises ValueError when it cannot be read."""
        return self.parse(self.text())

    def set_value(self, value: object) -> None:
        """Show a value; None empties the line."""
        self.setText("" if value is None else self.shown(value))

    def problem(self) -> Problem | None:
        """Return what is wrong with the text, or None."""
        try:
            self.value()
        except ValueError:
            return Problem(self.problem_code, {"value": self.text().strip()})
        return None

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show a readable value in its tidy form."""
        self.tidy()
        super().focusOutEvent(event)

    def tidy(self) -> None:
        """Show a readable value in its tidy form; leave anything else as it was typed."""
        if self.problem() is None and not self.isReadOnly():
            self.set_value(self.value())

    def _change_to(self, value: object) -> None:
        self.set_value(value)
        self.value_changed.emit()
