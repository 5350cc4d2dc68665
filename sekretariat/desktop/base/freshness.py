"""A page that shows the state of the moment without being read more often than it is seen."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class Freshness(QObject):
    """Has a page read again after a change: now if it is looked at, else when it next is.

    The page is read when it is first shown too.
    """

    def __init__(self, page: QWidget, read: Callable[[], object]) -> None:
        super().__init__(page)
        self._page = page
        self._read = read
        self._is_stale = True
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Read what changed while another page was shown."""
        if event.type() is QEvent.Type.Show and self._is_stale:
            self._renew()
        return super().eventFilter(watched, event)

    def hear(self) -> None:
        """Know that something changed that the page shows."""
        self._is_stale = True
        if self._page.isVisible():
            self._renew()

    def _renew(self) -> None:
        self._is_stale = False
        self._read()
