"""One part of the start page: a title and lines that lead to their places."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from sekretariat.desktop.base.appearance import make_heading, make_muted
from sekretariat.desktop.base.line_list import EDGE_PX, LINE_PX, Line, LineList

SHOWN = 6


class Section(QWidget):
    """Shows lines, or a quiet sentence where there are none."""

    def __init__(self, title: str, nothing: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.title = QLabel(title)
        make_heading(self.title)
        self.title.setContentsMargins(EDGE_PX, 0, 0, 0)
        self.nothing = QLabel(nothing)
        self.nothing.setWordWrap(True)
        self.nothing.setContentsMargins(EDGE_PX, 0, 0, 0)
        make_muted(self.nothing)
        self.list = LineList()
        self.list.setAccessibleName(title)
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for widget in (self.title, self.nothing, self.list):
            column.addWidget(widget)
        column.addStretch(1)

    def show_lines(self, lines: Sequence[Line], more: Line | None = None) -> None:
        """Show the first lines; `more` leads to all of them where there are more."""
        shown = list(lines[:SHOWN])
        if more is not None and len(lines) > SHOWN:
            shown.append(more)
        self.list.show_lines(shown)
        self.list.setFixedHeight(max(len(shown), 1) * LINE_PX + 2)
        self.list.setVisible(bool(shown))
        self.nothing.setVisible(not shown)
