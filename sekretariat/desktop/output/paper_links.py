"""The links of a paper as a list, for those who go by keyboard."""

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtPdf import QPdfDocument, QPdfLinkModel
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

URL, PAGE = 0x0100, 0x0101


class PaperLinks(QListWidget):
    """Every link once, in the order of the paper; `page_chosen` carries a page, from 0."""

    page_chosen = Signal(int)

    def __init__(self, pdf: QPdfDocument, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Links in the paper"))
        self.setWordWrap(True)
        self._pdf = pdf
        self._links = QPdfLinkModel(self)
        self.itemActivated.connect(self._follow)
        self.itemClicked.connect(self._go_there)

    def show_links(self) -> int:
        """List the links of the paper as it is now; return how many there are."""
        self.clear()
        role, known = QPdfLinkModel.Role, set[str]()
        self._links.setDocument(self._pdf)
        for page in range(self._pdf.pageCount()):
            self._links.setPage(page)
            for row in range(self._links.rowCount(self.rootIndex())):
                url = self._links.index(row, 0).data(role.Url.value)
                text = url.toString() if isinstance(url, QUrl) else ""
                if text and text not in known:
                    known.add(text)
                    item = QListWidgetItem(text, self)
                    item.setToolTip(self.tr("Page {}: Enter opens it").format(page + 1))
                    item.setData(URL, url)
                    item.setData(PAGE, page)
        self._links.setPage(0)  # the next paper may have fewer pages
        return self.count()

    def _go_there(self, item: QListWidgetItem) -> None:
        self.page_chosen.emit(item.data(PAGE))

    def _follow(self, item: QListWidgetItem) -> None:
        QDesktopServices.openUrl(item.data(URL))
