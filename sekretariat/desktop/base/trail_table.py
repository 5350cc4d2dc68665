"""The history of a record: when, who, which field, from what to what."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.plain_table import PlainTable
from sekretariat.desktop.base.table_model import EMPTY


class TrailLine(Protocol):
    """One field changed at one moment, as the services tell it."""

    @property
    def at(self) -> datetime:
        """When it was changed."""
        ...

    @property
    def clerk(self) -> str:
        """Who changed it."""
        ...

    @property
    def action(self) -> str:
        """What was being done."""
        ...

    @property
    def label(self) -> str:
        """The field."""
        ...

    @property
    def old(self) -> str:
        """What stood there."""
        ...

    @property
    def new(self) -> str:
        """What stands there now."""
        ...


class TrailTable(PlainTable):
    """Shows a trail, the latest change first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("History"))
        self.show_headings(
            [
                self.tr("When"),
                self.tr("Who"),
                self.tr("What was done"),
                self.tr("Field"),
                self.tr("Before"),
                self.tr("After"),
            ]
        )

    def show_trail(self, lines: Sequence[TrailLine]) -> None:
        """Show lines told oldest first."""
        self.show_rows([_texts(line) for line in reversed(lines)])


def _texts(line: TrailLine) -> list[str]:
    at = f"{line.at.astimezone():%d.%m.%Y %H:%M}"
    old, new = (text.replace("\n", ", ") or EMPTY for text in (line.old, line.new))
    return [at, line.clerk, line.action, line.label, old, new]
