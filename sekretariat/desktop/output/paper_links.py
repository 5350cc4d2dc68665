"""The links of a paper as a list, for those who go by keyboard."""

from PySide6.QtCore import QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtPdf import QPdfDocument, QPdfLinkModel
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

URL, PAGE = 0x0100, 0x0101


class PaperLinks(QListWidget):
    """Every link once, in the order of the paper, read page by page beside what is seen.

    `page_chosen` carries a page, from 0; `listed` tells that there is any link.
    """

    page_chosen = Signal(int)
    listed = Signal()

    def __init__(self, pdf: QPdfDocument, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Links in the paper"))
        self.setWordWrap(True)
        self._pdf = pdf
        self._links = QPdfLinkModel(self)
        self._page = 0
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._read_page)
        self.itemActivated.connect(self._follow)
        self.itemClicked.connect(self._go_there)

    def show_links(self) -> None:
        """Begin to list the links of the paper as it is now."""
        self.clear()
        self._links.setDocument(self._pdf)
        self._page = 0
        self._turn.start()

    def _read_page(self) -> None:
        """Read one page: a long paper takes a millisecond for each."""
        page, role = self._page, QPdfLinkModel.Role
        if page >= self._pdf.pageCount():
            self._turn.stop()
            return
        self._page += 1
        self._links.setPage(page)
        urls = [
            self._links.index(row, 0).data(role.Url.value)
            for row in range(self._links.rowCount(self.rootIndex()))
        ]
        self._links.setPage(0)  # the next paper may have fewer pages
        for url in urls:
            self._add(url, page)

    def _add(self, url: object, page: int) -> None:
        text = url.toString() if isinstance(url, QUrl) else ""
        if not text or text in {self.item(row).text() for row in range(self.count())}:
            return
        item = QListWidgetItem(text, self)
        item.setToolTip(self.tr("Page {}: Enter opens it").format(page + 1))
        item.setData(URL, url)
        item.setData(PAGE, page)
        if self.count() == 1:
            self.listed.emit()

    def _go_there(self, item: QListWidgetItem) -> None:
        self.page_chosen.emit(item.data(PAGE))

    def _follow(self, item: QListWidgetItem) -> None:
        QDesktopServices.openUrl(item.data(URL))
