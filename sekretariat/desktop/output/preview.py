"""A paper on screen: its pages, and what is searched in them, marked."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QModelIndex, QPointF, QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtPdf import QPdfLink, QPdfSearchModel
from PySide6.QtWidgets import QWidget

from sekretariat.desktop.output.pages_view import PagesView

FOUND, MARKED = "#ffe066", "#ffab2e"
"""Like a marker on paper, in either scheme: the pages are white in both."""


class Preview(PagesView):
    """Shows a PDF from memory. `found` carries (current, total) places, current from 1."""

    found = Signal(int, int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Preview of the paper"))
        self._buffer = QBuffer(parent)
        self._search = QPdfSearchModel(parent)
        self._search.setDocument(self.pdf)
        self._marked = -1
        self._search.countChanged.connect(self._tell)

    def show_pdf(self, content: bytes, *, keep_place: bool = False) -> None:
        """Show a paper from its first page on, or from the place that was seen."""
        words, place = self._search.searchString(), self.verticalScrollBar().value()
        self._search.setSearchString("")
        self.pdf.close()
        self._buffer.close()
        self._buffer.setData(QByteArray(content))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.pdf.load(self._buffer)
        if not keep_place:
            self.go_to_page(0)
        self.verticalScrollBar().setValue(place if keep_place else 0)
        self.search(words)

    def search(self, words: str) -> None:
        """Mark every place where the words stand; the first one is gone to as it is found."""
        self._marked = -1
        self._search.setSearchString(words)
        self._tell()

    def go_to_found(self, step: int) -> None:
        """Go to the next (+1) or previous (-1) place, round and round."""
        total = self._search.rowCount(QModelIndex())
        if not total:
            return
        current = self._marked
        place = (current + step) % total if current >= 0 else 0 if step > 0 else total - 1
        self._marked = place
        self.show_place(self._search.resultAtIndex(place))
        self._tell()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Mark what was found: the view's own marks grey the words, and crash in Qt 6.12."""
        super().paintEvent(event)
        if not self._search.rowCount(QModelIndex()):
            return
        current = _where(self._search.resultAtIndex(self._marked))
        painter = QPainter(self.viewport())
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        painter.translate(-self.scrolled())
        seen = QRectF(self.viewport().rect()).translated(self.scrolled())
        for page, place in enumerate(self.places()):
            if place.intersects(seen):
                for found in self._search.resultsOnPage(page):
                    colour = QColor(MARKED if _where(found) == current else FOUND)
                    self._mark(painter, found, place.topLeft(), colour)
        painter.end()

    def _mark(self, painter: QPainter, found: QPdfLink, corner: QPointF, colour: QColor) -> None:
        scale = self.scale(found.page())
        for box in found.rectangles():
            painter.fillRect(QRectF(corner + box.topLeft() * scale, box.size() * scale), colour)

    def _tell(self) -> None:
        self.viewport().update()
        total = self._search.rowCount(QModelIndex())
        if total and self._marked < 0:
            self.go_to_found(1)
            return
        self.found.emit(self._marked + 1, total)


def _where(found: QPdfLink) -> tuple[int, QPointF]:
    return found.page(), found.location()
