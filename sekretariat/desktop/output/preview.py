"""A paper on screen: pages below one another, zoom, search."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QModelIndex, Signal
from PySide6.QtPdf import QPdfDocument, QPdfLink, QPdfSearchModel
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QWidget

STEP = 1.25
SMALLEST, LARGEST = 0.25, 5.0
POINTS_PER_INCH = 72


class Preview(QPdfView):
    """Shows a PDF from memory. `found` carries (current, total) places, current from 1."""

    found = Signal(int, int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Preview of the paper"))
        # The document must not be the view's child: deleted as one, it would still tell the view,
        # of which only a bare QWidget is left by then, that it closes.
        self.pdf = QPdfDocument(parent)
        self.setDocument(self.pdf)
        self._buffer = QBuffer(parent)
        self._search = QPdfSearchModel(parent)
        self._search.setDocument(self.pdf)
        self.setSearchModel(self._search)
        self.setPageMode(QPdfView.PageMode.MultiPage)
        self.fit_width()
        self._search.countChanged.connect(self._tell)

    def show_pdf(self, content: bytes) -> None:
        """Show a paper from its first page on."""
        words = self._search.searchString()
        self._search.setSearchString("")
        self.pdf.close()
        self._buffer.close()
        self._buffer.setData(QByteArray(content))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.pdf.load(self._buffer)
        self.search(words)

    def search(self, words: str) -> None:
        """Mark every place where the words stand; the first one is gone to as it is found."""
        self.setCurrentSearchResultIndex(-1)
        self._search.setSearchString(words)
        self._tell()

    def go_to_found(self, step: int) -> None:
        """Go to the next (+1) or previous (-1) place, round and round."""
        total = self._search.rowCount(QModelIndex())
        if not total:
            return
        current = self.currentSearchResultIndex()
        place = (current + step) % total if current >= 0 else 0 if step > 0 else total - 1
        self.setCurrentSearchResultIndex(place)
        self._show_place(self._search.resultAtIndex(place))
        self._tell()

    def fit_width(self) -> None:
        """Make the pages as wide as the window."""
        self.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    def zoom(self, factor: float) -> None:
        """Show the pages larger or smaller by a factor."""
        present = self._fitting() if self._fits() else self.zoomFactor()
        self.setZoomMode(QPdfView.ZoomMode.Custom)
        self.setZoomFactor(max(SMALLEST, min(LARGEST, present * factor)))

    def _show_place(self, found: QPdfLink) -> None:
        """Scroll to a place; the view itself only ever goes to the top of its page."""
        self.pageNavigator().jump(found)
        scale = self._scale()
        above = self.documentMargins().top()
        for page in range(found.page()):
            above += round(self.pdf.pagePointSize(page).height() * scale) + self.pageSpacing()
        spot = found.location() * scale
        bars = (self.verticalScrollBar(), self.horizontalScrollBar())
        wanted = (above + spot.y(), self.documentMargins().left() + spot.x())
        for bar, place in zip(bars, wanted, strict=True):
            bar.setValue(round(place) - bar.pageStep() // 3)

    def _scale(self) -> float:
        """Return how many pixels a point takes on screen."""
        factor = self._fitting() if self._fits() else self.zoomFactor()
        return factor * self.logicalDpiX() / POINTS_PER_INCH

    def _fits(self) -> bool:
        return self.zoomMode() is QPdfView.ZoomMode.FitToWidth

    def _fitting(self) -> float:
        """Return the zoom factor the fitted width amounts to."""
        width_points = self.pdf.pagePointSize(0).width()
        if width_points <= 0:
            return 1.0
        margins = self.documentMargins()
        room = self.viewport().width() - margins.left() - margins.right()
        return room / (width_points * self.logicalDpiX() / POINTS_PER_INCH)

    def _tell(self) -> None:
        total = self._search.rowCount(QModelIndex())
        if total and self.currentSearchResultIndex() < 0:
            self.go_to_found(1)
            return
        self.found.emit(self.currentSearchResultIndex() + 1, total)
