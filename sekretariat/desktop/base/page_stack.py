"""Pages one behind the other."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget, QWidget

from sekretariat.desktop.base.reading_order import read_like_the_page


class PageStack(QStackedWidget):
    """A QStackedWidget in which only the page in front asks for room; Tab reads it as laid out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._read: list[QWidget] = []
        self.currentChanged.connect(self._come_to)

    def minimumSizeHint(self) -> QSize:
        """Return what the page in front needs."""
        page = self.currentWidget()
        return page.minimumSizeHint() if page is not None else super().minimumSizeHint()

    def _come_to(self, _place: int) -> None:
        page = self.currentWidget()
        if page is not None and page not in self._read:
            self._read.append(page)
            read_like_the_page(page)
        self.updateGeometry()
