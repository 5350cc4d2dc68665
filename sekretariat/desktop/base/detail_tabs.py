"""The detail of a list's row: tabs to read, each filled when it is looked at."""

from collections.abc import Callable

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QTabWidget, QWidget

from sekretariat.desktop.base.after_paint import after_paint

Fill = Callable[[str], object]


class DetailTabs(QTabWidget):
    """Shows one record at a time; a tab nobody looks at costs nothing."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.tabBar().setAccessibleName(name)
        self.setDocumentMode(True)
        self._fills: list[Fill] = []
        self._filled: dict[int, str] = {}
        self._record_id = ""
        self.currentChanged.connect(self._fill)

    @property
    def record_id(self) -> str:
        """The record shown, "" for none."""
        return self._record_id

    def add_view(self, title: str, view: QWidget, fill: Fill) -> None:
        """Add a tab; `fill` shows the record of an id in it."""
        self._fills.append(fill)
        self.addTab(view, title)

    def show_record(self, record_id: str) -> None:
        """Show a record; "" empties the pane. Before it is seen, the pane reads nothing."""
        self._record_id = record_id
        if self.isVisible() or not record_id:
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Read the record when the page around it has been painted."""
        super().showEvent(event)
        after_paint(self, self._read_what_is_seen)

    def _read_what_is_seen(self) -> None:
        if self.isVisible() and self._record_id and not self._filled:
            self.refresh()

    def refresh(self) -> None:
        """Read the shown record again."""
        self._filled.clear()
        self.setEnabled(bool(self._record_id))
        self._fill(self.currentIndex())

    def _fill(self, place: int) -> None:
        wanted = self._record_id
        if 0 <= place < len(self._fills) and wanted and self._filled.get(place) != wanted:
            self._filled[place] = wanted
            self._fills[place](wanted)
