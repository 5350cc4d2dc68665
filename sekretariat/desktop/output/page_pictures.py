"""Small pictures of a paper's pages, to see where something stands and go there."""

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPixmap, QResizeEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QListView, QWidget

from sekretariat.desktop.output.raster import render_whole

WIDE_PX, HIGH_PX = 92, 130
AROUND_PX = 28
"""Room for the number below a picture."""
EDGE = "#b4bac4"

Index = QModelIndex | QPersistentModelIndex


class PagePictures(QAbstractListModel):
    """The pages of a paper; a picture is drawn when it is first seen, one in each turn."""

    def __init__(self, pdf: QPdfDocument, parent: QObject) -> None:
        super().__init__(parent)
        self._pdf = pdf
        self._pages = 0
        self.cell = QSize(WIDE_PX, HIGH_PX + AROUND_PX)
        self._drawn: dict[int, QPixmap] = {}
        self._wanted: list[int] = []
        self._blank = QPixmap(WIDE_PX, HIGH_PX)
        self._blank.fill(QColor("transparent"))
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._draw_next)

    def show_pages(self) -> None:
        """Begin again: the paper is another one."""
        self.beginResetModel()
        self._pages = self._pdf.pageCount()
        self._drawn.clear()
        self._wanted.clear()
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of pages."""
        return 0 if parent is not None and parent.isValid() else self._pages

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a page's number, its picture, and what a screen reader says."""
        if not index.isValid():
            return None
        page = index.row()
        if role == Qt.ItemDataRole.DisplayRole:
            return str(page + 1)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._picture(page)
        if role == Qt.ItemDataRole.SizeHintRole:
            return self.cell
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("Page {} of {}").format(page + 1, self._pages)
        return None

    def _picture(self, page: int) -> QPixmap:
        if page in self._drawn:
            return self._drawn[page]
        if page not in self._wanted:
            self._wanted.append(page)
            self._turn.start()
        return self._blank

    def _draw_next(self) -> None:
        if not self._wanted:
            return
        page = self._wanted.pop(0)
        size = self._pdf.pagePointSize(page).toSize()
        scaled = size.scaled(QSize(WIDE_PX, HIGH_PX), Qt.AspectRatioMode.KeepAspectRatio)
        ratio = QGuiApplication.primaryScreen().devicePixelRatio()
        drawn = render_whole(self._pdf, page, scaled * ratio)
        drawn.setDevicePixelRatio(ratio)
        self._drawn[page] = _framed(drawn, ratio)
        place = self.index(page)
        self.dataChanged.emit(place, place, [Qt.ItemDataRole.DecorationRole])
        if self._wanted:
            self._turn.start()


def _framed(drawn: QImage, ratio: float) -> QPixmap:
    """Return a page with its edge, in the middle of a picture that is the same for all."""
    picture = QPixmap(QSize(WIDE_PX, HIGH_PX) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(QColor("transparent"))
    size = drawn.deviceIndependentSize().toSize()
    sheet = QRect(QPoint((WIDE_PX - size.width()) // 2, (HIGH_PX - size.height()) // 2), size)
    painter = QPainter(picture)
    painter.drawImage(sheet, drawn)
    painter.setPen(QColor(EDGE))
    painter.drawRect(sheet.adjusted(0, 0, -1, -1))
    painter.end()
    return picture


class PageList(QListView):
    """The pictures below one another; `page_chosen` carries a page, from 0."""

    page_chosen = Signal(int)

    def __init__(self, pdf: QPdfDocument, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Pages of the paper"))
        self.pictures = PagePictures(pdf, self)
        self.setModel(self.pictures)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.TopToBottom)
        self.setWrapping(False)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setIconSize(QSize(WIDE_PX, HIGH_PX))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._tell)
        self._is_following = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the pictures in the middle."""
        super().resizeEvent(event)
        wide = max(WIDE_PX, self.viewport().width())
        self.pictures.cell = QSize(wide, HIGH_PX + AROUND_PX)
        self.setGridSize(self.pictures.cell)

    def follow(self, page: int) -> None:
        """Mark the page that is seen."""
        self._is_following = True
        self.setCurrentIndex(self.pictures.index(page))
        self._is_following = False

    def _tell(self, current: QModelIndex) -> None:
        if current.isValid() and not self._is_following:
            self.page_chosen.emit(current.row())
