"""Pages of a PDF below one another: zoom, wheel, keys, links."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import islice

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QDesktopServices,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtPdf import QPdfDocument, QPdfLink, QPdfLinkModel
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QWidget

POINTS_PER_INCH = 72
ZOOMS = (0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0)
WIDTH, PAGE = "width", "page"
_FITTING = {WIDTH: QPdfView.ZoomMode.FitToWidth, PAGE: QPdfView.ZoomMode.FitInView}


class PagesView(QPdfView):
    """Shows the pages of `pdf`.

    `zoomed` carries the zoom: "width", "page" or a factor; `page_reached` the page seen, from 0.
    """

    zoomed = Signal(object)
    page_reached = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        # The document must not be the view's child: deleted as one, it would still tell the view,
        # of which only a bare QWidget is left by then, that it closes.
        self.pdf = QPdfDocument(parent)
        self.setDocument(self.pdf)
        self._links = QPdfLinkModel(parent)
        self._links.setDocument(self.pdf)
        self.setPageMode(QPdfView.PageMode.MultiPage)
        self.set_zoom(WIDTH)
        self.viewport().setMouseTracking(True)
        self.pageNavigator().currentPageChanged.connect(self.page_reached)

    @property
    def page(self) -> int:
        """The page seen, from 0."""
        return self.pageNavigator().currentPage()

    @property
    def zoom(self) -> str | float:
        """How large pages are: "width", "page" or a factor."""
        named = {mode: name for name, mode in _FITTING.items()}
        return named.get(self.zoomMode(), self.zoomFactor())

    def go_to_page(self, page: int) -> None:
        """Go to the top of a page, from 0."""
        last = self.pdf.pageCount() - 1
        if last >= 0:
            self.pageNavigator().jump(max(0, min(page, last)), QPointF(), 0)

    def set_zoom(self, zoom: str | float) -> None:
        """Make pages as wide as the window ("width"), wholly seen ("page"), or so large."""
        if isinstance(zoom, str):
            self.setZoomMode(_FITTING.get(zoom, QPdfView.ZoomMode.FitToWidth))
        else:
            self.setZoomMode(QPdfView.ZoomMode.Custom)
            self.setZoomFactor(max(ZOOMS[0], min(ZOOMS[-1], zoom)))
        self.zoomed.emit(self.zoom)

    def zoom_by(self, steps: int) -> None:
        """Show the pages larger (+1) or smaller (-1), by the sizes of `ZOOMS`."""
        now = self._factor(self.page)
        if steps > 0:
            place = bisect_right(ZOOMS, now + 0.001) + steps - 1
        else:
            place = bisect_left(ZOOMS, now - 0.001) + steps
        self.set_zoom(ZOOMS[max(0, min(len(ZOOMS) - 1, place))])

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = event.angleDelta().y()
            if turned:
                self.zoom_by(1 if turned > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell by hand and tooltip where a click leads: the view itself knows no link (6.11)."""
        link = self._link_at(event.position())
        cursor = Qt.CursorShape.PointingHandCursor if link else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(cursor)
        self.viewport().setToolTip(link.url().toString() if link else "")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Follow the link that is clicked, to its address or its page."""
        link = self._link_at(event.position())
        if link is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        if link.url().isValid():
            QDesktopServices.openUrl(link.url())
        else:
            self.pageNavigator().jump(link.page(), link.location(), 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the ends and, as readers expect, on with the space bar."""
        bar, key = self.verticalScrollBar(), event.key()
        back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if key == Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        elif key == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        elif key == Qt.Key.Key_Space:
            bar.setValue(bar.value() + (-bar.pageStep() if back else bar.pageStep()))
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the same place of the paper in sight when the window's size changes."""
        bar = self.verticalScrollBar()
        share = bar.value() / bar.maximum() if bar.maximum() else 0.0
        super().resizeEvent(event)
        bar.setValue(round(share * bar.maximum()))

    def show_place(self, found: QPdfLink) -> None:
        """Scroll to a place; the view itself only ever goes to the top of its page."""
        self.pageNavigator().jump(found)
        corner = next(islice(self.places(), found.page(), None)).topLeft()
        spot = found.location() * self.scale(found.page())
        bars = (self.verticalScrollBar(), self.horizontalScrollBar())
        wanted = (corner.y() + spot.y(), corner.x() + spot.x())
        for bar, place in zip(bars, wanted, strict=True):
            bar.setValue(round(place) - bar.pageStep() // 3)

    def scrolled(self) -> QPointF:
        """Return how far the pages are moved, in pixels."""
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def places(self) -> Iterator[QRectF]:
        """Yield where each page stands among all pages, in pixels, as the view lays them out."""
        margins, sizes = self.documentMargins(), list(map(self._size, range(self.pdf.pageCount())))
        widest = max((size.width() for size in sizes), default=0)
        room = max(widest + margins.left() + margins.right(), self.viewport().width())
        above = margins.top()
        for size in sizes:
            yield QRectF(QPointF((room - size.width()) // 2, above), QSizeF(size))
            above += size.height() + self.pageSpacing()

    def scale(self, page: int) -> float:
        """Return how many pixels a point of a page takes on screen."""
        return self._factor(page) * self._resolution()

    def _link_at(self, seen: QPointF) -> QPdfLink | None:
        """Return the link at a place of what is seen."""
        spot = seen + self.scrolled()
        for page, place in enumerate(self.places()):
            if place.contains(spot):
                self._links.setPage(page)
                scale = self.scale(page)
                link = self._links.linkAt((spot - place.topLeft()) / scale)
                self._links.setPage(0)  # the next paper may have fewer pages
                # one that leads out of the paper has no page and counts as invalid
                return link if link.isValid() or link.url().isValid() else None
        return None

    def _size(self, page: int) -> QSize:
        """Return a page's size on screen in pixels."""
        return (self.pdf.pagePointSize(page) * self.scale(page)).toSize()

    def _factor(self, page: int) -> float:
        """Return how many times its own size a page is shown; fitted pages differ."""
        own = self.pdf.pagePointSize(page) * self._resolution()
        if self.zoomMode() is QPdfView.ZoomMode.Custom or own.isEmpty():
            return self.zoomFactor()
        margins, room = self.documentMargins(), self.viewport().size()
        width = (room.width() - margins.left() - margins.right()) / own.width()
        if self.zoomMode() is QPdfView.ZoomMode.FitToWidth:
            return width
        return min(width, (room.height() - self.pageSpacing()) / own.height())

    def _resolution(self) -> float:
        """Return how many pixels a point takes at 100 %, as the view itself counts."""
        return QGuiApplication.primaryScreen().logicalDotsPerInch() / POINTS_PER_INCH
