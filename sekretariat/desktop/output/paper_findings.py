"""What a paper lacks before it goes out; each thing leads to where it is mended."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from sekretariat.desktop.base.actions import make_action
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.findings import Finding
from sekretariat.desktop.base.marks import worded
from sekretariat.desktop.output.papers import Wish
from sekretariat.domain.problems import Severity
from sekretariat.services.papers.checks import PaperFinding

if TYPE_CHECKING:
    from sekretariat.services.papers.places import Place

PLACE = Qt.ItemDataRole.UserRole
WIDE_PX, HIGH_PX = 640, 360


class FindingsDialog(QDialog):
    """The findings of one paper, what keeps it from going out first; Enter leads to the place."""

    def __init__(self, desk: Desk, found: Sequence[PaperFinding], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Before sending"))
        self.resize(WIDE_PX, HIGH_PX)
        self._desk = desk
        lead = QLabel(self.tr("Enter or a double click leads to where it is mended."))
        self.findings = QListWidget()
        self.findings.setAccessibleName(self.tr("What the paper lacks"))
        self.findings.setWordWrap(True)
        self.findings.setSpacing(3)
        for one in found:
            item = QListWidgetItem(self._told(one), self.findings)
            item.setData(PLACE, one.place)
        self.findings.setCurrentRow(0)
        self.findings.itemActivated.connect(self._lead)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(lead)
        column.addWidget(self.findings, 1)
        column.addWidget(buttons)

    def _told(self, one: PaperFinding) -> str:
        is_error = one.problem.severity is Severity.ERROR
        mark = self.tr("Must be mended") if is_error else self.tr("Please look at it")
        return f"{mark}: {worded(one.problem)}"

    def _lead(self, item: QListWidgetItem) -> None:
        place: Place = item.data(PLACE)
        self.accept()
        if place.meeting_id:
            kind = "" if place.kind == "meeting" else place.kind
            finding = Finding(place.meeting_id, kind, place.record_id, place.part)
            self._desk.open("meeting", finding.as_id())
        else:
            self._desk.open(place.kind, place.record_id)


class PaperFindings(QObject):
    """Checks the paper a page shows, beside the window."""

    def __init__(self, desk: Desk, wish: Callable[[], Wish], page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._wish = wish
        self._page = page

    def action(self) -> QAction:
        """Return the action, to be offered by the page."""
        return make_action("check_paper", self._page, self.check)

    def check(self) -> None:
        """Look for what the paper that is seen lacks, and show it."""
        wish, printing = self._wish(), self._desk.secretariat.printing
        if not wish.subject:
            return
        job = self._desk.jobs.prepare(
            self.tr("Checking the paper"), lambda _progress: printing.check(wish.question())
        )
        job.succeeded.connect(partial(self._show, wish))
        job.start()

    def _show(self, wish: Wish, found: list[PaperFinding]) -> None:
        if wish != self._wish():
            return
        if not found:
            self._desk.messages.notice(self.tr("Nothing is amiss: the paper can go out."))
            return
        dialog = FindingsDialog(self._desk, found, self._page)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
