"""The proof of the minutes: what a reader would stumble over, each line leads to its place."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from sekretariat.desktop.base.appearance import make_muted
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.marks import worded
from sekretariat.domain.problems import Severity
from sekretariat.services.minutes_checks import Stumble

KEY = Qt.ItemDataRole.UserRole


class MinutesChecksPanel(QWidget):
    """What to look at before the minutes go out. `chosen` carries the key of a block."""

    chosen = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.meeting_id = ""
        self.told = QLabel()
        self.told.setWordWrap(True)
        make_muted(self.told)
        self.found = QListWidget()
        self.found.setAccessibleName(self.tr("What to look at"))
        self.found.setWordWrap(True)
        self.found.setAlternatingRowColors(True)
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.found.itemActivated.connect(lambda item: self.chosen.emit(str(item.data(KEY))))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self.told)
        column.addWidget(self.found, 1)

    def show_meeting(self, meeting_id: str) -> None:
        """Check the minutes of a session as they stand now."""
        self.meeting_id = meeting_id
        self.found.clear()
        checks = self._desk.secretariat.minutes_checks
        self._desk.act(lambda: checks.of_meeting(meeting_id), then=self._show)

    def _show(self, found: list[Stumble]) -> None:
        for one in found:
            text = worded(one.problem)
            if one.problem.severity is Severity.ERROR:
                text = self.tr("Before the dispatch: {}").format(text)
            item = QListWidgetItem(text)
            item.setData(KEY, one.key)
            self.found.addItem(item)
        nothing = self.tr("The proof finds nothing to look at.")
        some = self.tr("%n place(s) to look at. Enter leads there.", None, len(found))
        self.told.setText(some if found else nothing)
        if found:
            self.found.setCurrentRow(0)
