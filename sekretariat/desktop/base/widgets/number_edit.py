"""A whole number; empty means not set."""

from sekretariat.desktop.base.widgets.typed_edit import TypedEdit


class NumberEdit(TypedEdit):
    """A line for a whole number, written with or without thousands points."""

    problem_code = "field.not_a_number"

    def parse(self, typed: str) -> int | None:
        """Read a number; raises ValueError."""
        digits = typed.replace(".", "").replace("\N{NO-BREAK SPACE}", "").replace(" ", "")
        return int(digits) if digits else None

    def shown(self, value: object) -> str:
        """Return a number as plain digits."""
        return str(value)
