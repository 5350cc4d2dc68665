"""Which day of a session is looked at and noted for; nothing to see where it has only one."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QWidget

from sekretariat.domain.planning.gatherings import SessionDay
from sekretariat.words import shown


class DayChoice(QComboBox):
    """The days of a session to choose from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Day of the session"))
        self.setToolTip(self.accessibleName())
        self.hide()

    @property
    def number(self) -> int:
        """The day chosen; the first is 1."""
        return max(self.currentIndex(), 0) + 1

    def show_days(self, days: Sequence[SessionDay], number: int) -> None:
        """Offer the days of a session and choose one, the last where it has fewer."""
        with QSignalBlocker(self):
            self.clear()
            for place, one in enumerate(days, 1):
                self.addItem(self.tr("Day {}: {}").format(place, shown(one.held_on)))
            self.setCurrentIndex(min(number, len(days)) - 1)
        self.setVisible(len(days) > 1)
