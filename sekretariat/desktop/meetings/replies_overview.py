"""The answers by group, beside the list of those invited."""

from typing import Any

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from sekretariat.desktop.base.appearance import make_heading
from sekretariat.desktop.base.plain_table import PlainTable

KEYS = ("group", "invited", "room", "video", "represented", "declined", "tentative", "open")


class RepliesOverview(QWidget):
    """One row for each group, one for all members, one for guests and the like."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        title = QLabel(self.tr("Answers by group"))
        make_heading(title)
        self.table = PlainTable(title.text(), self)
        self.table.show_headings(
            (
                self.tr("Group"),
                self.tr("Invited"),
                self.tr("Room"),
                self.tr("Video"),
                self.tr("Represented"),
                self.tr("Declined"),
                self.tr("Tentative"),
                self.tr("Open"),
            )
        )
        column.addWidget(title)
        column.addWidget(self.table)

    def show_rows(self, rows: list[dict[str, Any]]) -> None:
        """Show how each group has answered."""
        self.table.show_rows([[str(row[key]) for key in KEYS] for row in rows])
