"""Dropped files and pasted rows on their way into the wizard."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTemporaryDir

from sekretariat.desktop.base.arrivals import Arrival, Arrived

if TYPE_CHECKING:
    from sekretariat.desktop.imports.imports_page import ImportsPage


class Incoming(QObject):
    """Gives the page what arrived; pasted rows are kept in a folder that goes with the page.

    `goes_on` is set while rows are read that shall lead to the plan at once.
    """

    def __init__(self, page: "ImportsPage") -> None:
        super().__init__(page)
        self._page = page
        self._folder = QTemporaryDir()
        self.goes_on = False

    def take(self, arrival: Arrival) -> None:
        """Read a file, or rows; these go on to the plan where their columns are clear."""
        page = self._page
        if not page.steps.isEnabled():
            page.desk.messages.notice(
                self.tr("A list is being read already. Please wait until it has been read.")
            )
            return
        if arrival.body_id:
            page.file_step.choose_body(arrival.body_id)
        if arrival.kind is not Arrived.ROWS:
            page.take_file(arrival.path)
            return
        keep, folder = page.desk.secretariat.importing.keep_pasted, Path(self._folder.path())
        page.work_beside(
            self.tr("Reading the rows"),
            lambda _progress: keep(arrival.text, arrival.html, folder),
            self._read,
        )

    def remember(self, path: Path) -> None:
        """Offer a file the next time too; rows of a clipboard are gone then."""
        if path.parent != Path(self._folder.path()):
            self._page.file_step.remember(path)

    def _read(self, path: Path) -> None:
        self.goes_on = True
        self._page.read_anew(path)
