"""Above the text: the clock, the planned time of the item, and what is left of it."""

from datetime import time

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from sekretariat.desktop.base.appearance import make_muted, make_title, tint, untint
from sekretariat.domain.pace import Pace
from sekretariat.words import shown


class ClockLine(QWidget):
    """Time over is said in words and stands out; what is typed is told to be kept or not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.clock, self.planned, self.left, self.kept = QLabel(), QLabel(), QLabel(), QLabel()
        self.left_items = QLabel()
        for label, name in (
            (self.clock, self.tr("Time of day")),
            (self.planned, self.tr("Planned time of the item")),
            (self.left, self.tr("Time left for the item")),
            (self.left_items, self.tr("Items left")),
            (self.kept, self.tr("Whether the text is kept")),
        ):
            label.setAccessibleName(name)
        make_title(self.clock)
        make_title(self.left)
        make_muted(self.planned)
        make_muted(self.kept)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        for label in (self.clock, self.left, self.planned, self.left_items):
            row.addWidget(label)
        row.addStretch(1)
        row.addWidget(self.kept)

    def show_pace(self, at: time, pace: Pace, items_left: int) -> None:
        """Show how the item dealt with stands at a minute."""
        self.clock.setText(shown(at))
        self.planned.setText(self._planned(pace))
        self.left.setText(self._left(pace))
        if pace.is_over:
            tint(self.left, "notice", "error")
        else:
            untint(self.left)
        self.left_items.setText(self.tr("%n item(s) left", None, items_left))

    def show_kept(self, *, kept: bool) -> None:
        """Tell whether all that was typed is kept."""
        self.kept.setText(self.tr("kept") if kept else self.tr("being kept…"))

    def _planned(self, pace: Pace) -> str:
        if pace.begins_at is None:
            return self.tr("no time planned")
        begins = shown(pace.begins_at)
        if pace.ends_at is None:
            return self.tr("planned from {}").format(begins)
        return self.tr("planned {} to {}").format(begins, shown(pace.ends_at))

    def _left(self, pace: Pace) -> str:
        minutes = pace.minutes_left
        if minutes is None:
            return ""
        if pace.is_over:
            return "⚠ " + self.tr("%n minute(s) over its time", None, -minutes)
        return self.tr("%n minute(s) left for the item", None, minutes)
