"""A time of day: 1430, 14:30, 14.30 Uhr; empty means not set."""

from datetime import time

from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.widgets.typed_edit import TypedEdit
from sekretariat.domain.typed_values import parse_time


class TimeEdit(TypedEdit):
    """A line for a time of day."""

    problem_code = "field.not_a_time"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("e.g. 14:30"))

    def parse(self, typed: str) -> time | None:
        """Read a time; raises ValueError."""
        return parse_time(typed)

    def shown(self, value: object) -> str:
        """Return a time as 14:30."""
        return f"{value:%H:%M}"
