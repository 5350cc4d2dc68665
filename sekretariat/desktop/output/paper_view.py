"""A paper to read: its pages, their pictures and headings at the side, search, zoom.

view = PaperView(desk, page)    # its keys work wherever the keyboard is on the page
view.show_pdf(content)          # or view.say("There is nothing to show.")
"""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtPdf import QPdfBookmarkModel
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QSpinBox,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from sekretariat.desktop.base.actions import make_action
from sekretariat.desktop.base.appearance import make_muted
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.forms import load_form
from sekretariat.desktop.output.page_pictures import PageList
from sekretariat.desktop.output.pages_view import PAGE, WIDTH, ZOOMS
from sekretariat.desktop.output.paper_links import PaperLinks
from sekretariat.desktop.output.preview import Preview

if TYPE_CHECKING:
    from collections.abc import Callable

KEPT_ZOOM, KEPT_SIDE, KEPT_SPLIT = "paper.zoom", "paper.side", "paper.splitter"
SIDE_PX = 150


class PaperView(QWidget):
    """Shows one paper at a time; remembers zoom and side pane for all papers."""

    side_button: QToolButton
    page_number: QSpinBox
    page_text: QLabel
    search_text: QLineEdit
    find_previous: QToolButton
    find_next: QToolButton
    found_text: QLabel
    zoom_out: QToolButton
    zoom: QComboBox
    zoom_in: QToolButton
    paper_states: QStackedWidget
    paper_place: QVBoxLayout
    paper_splitter: QSplitter
    side: QTabWidget
    sentence: QLabel

    def __init__(self, desk: Desk, page: QWidget | None = None) -> None:
        super().__init__(page)
        load_form(self, "paper_view")
        self._desk = desk
        self.preview = Preview(self)
        self.paper_splitter.addWidget(self.preview)
        self.paper_splitter.setStretchFactor(1, 1)
        self.pages = PageList(self.preview.pdf, self)
        self.outline = self._make_outline()
        self.links = PaperLinks(self.preview.pdf, self)
        self.side.addTab(self.pages, self.tr("Pages"))
        self.side.addTab(self.outline, self.tr("Outline"))
        self.side.addTab(self.links, self.tr("Links"))
        self.side.tabBar().setAccessibleName(self.side.accessibleName())
        for label in (self.page_text, self.found_text, self.sentence):
            make_muted(label)
        self.zoom.addItem(self.tr("Fit width"), WIDTH)
        self.zoom.addItem(self.tr("Whole page"), PAGE)
        for factor in ZOOMS:
            self.zoom.addItem(self.tr("{} %").format(round(factor * 100)), factor)
        self._add_actions(page or self)
        self._connect()
        self._remember()

    def show_pdf(self, content: bytes, *, keep_place: bool = False) -> None:
        """Show a paper from its first page on, or from the place that was seen."""
        self.preview.show_pdf(content, keep_place=keep_place)
        total = self.preview.pdf.pageCount()
        self.pages.pictures.show_pages()
        self.side.setTabVisible(1, self._bookmarks.rowCount(QModelIndex()) > 0)
        self.side.setTabVisible(2, False)
        self.links.show_links()
        self.outline.expandToDepth(1)
        self.page_number.setMaximum(max(total, 1))
        self.paper_states.setCurrentIndex(0)
        self._tell_page(self.preview.page)

    def say(self, sentence: str) -> None:
        """Show a sentence in place of a paper."""
        self.sentence.setText(sentence)
        self.paper_states.setCurrentIndex(1)
        self.page_text.clear()

    def show_side(self, is_shown: bool) -> None:  # noqa: FBT001  what a button tells
        """Show or hide what stands beside the pages."""
        self.side.setVisible(is_shown)
        self.side_button.setChecked(is_shown)
        self._desk.state.put(KEPT_SIDE, is_shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the search for the paper with Esc."""
        if event.key() == Qt.Key.Key_Escape and self.search_text.hasFocus():
            self.search_text.clear()
            self.preview.setFocus()
        else:
            super().keyPressEvent(event)

    def _make_outline(self) -> QTreeView:
        self._bookmarks = QPdfBookmarkModel(self)
        self._bookmarks.setDocument(self.preview.pdf)
        tree = QTreeView(self)
        tree.setAccessibleName(self.tr("Headings of the paper"))
        tree.setHeaderHidden(True)
        tree.setModel(self._bookmarks)
        for signal in (tree.clicked, tree.activated):
            signal.connect(self._go_to_heading)
        return tree

    def _add_actions(self, page: QWidget) -> None:
        preview = self.preview
        acts: dict[str, tuple[QToolButton | None, Callable[[], object]]] = {
            "find_in_paper": (None, self._begin_search),
            "find_next": (self.find_next, partial(preview.go_to_found, 1)),
            "find_previous": (self.find_previous, partial(preview.go_to_found, -1)),
            "zoom_in": (self.zoom_in, partial(preview.zoom_by, 1)),
            "zoom_out": (self.zoom_out, partial(preview.zoom_by, -1)),
            "zoom_width": (None, partial(preview.set_zoom, WIDTH)),
            "zoom_page": (None, partial(preview.set_zoom, PAGE)),
            "go_to_page": (None, self._begin_page),
            "side_pane": (None, self._turn_side),
        }
        for name, (button, do) in acts.items():
            action = make_action(name, page, do)
            if button is not None:
                button.clicked.connect(action.trigger)

    def _connect(self) -> None:
        preview = self.preview
        self.side_button.clicked.connect(self.show_side)
        self.search_text.textChanged.connect(preview.search)
        self.search_text.returnPressed.connect(partial(preview.go_to_found, 1))
        self.page_number.valueChanged.connect(lambda number: preview.go_to_page(number - 1))
        self.page_number.editingFinished.connect(preview.setFocus)
        self.zoom.activated.connect(lambda _: preview.set_zoom(self.zoom.currentData()))
        self.pages.page_chosen.connect(preview.go_to_page)
        self.links.page_chosen.connect(preview.go_to_page)
        self.links.listed.connect(partial(self.side.setTabVisible, 2, True))
        preview.found.connect(self._tell_found)
        preview.zoomed.connect(self._tell_zoom)
        preview.page_reached.connect(self._tell_page)
        self.paper_splitter.splitterMoved.connect(self._keep_split)

    def _remember(self) -> None:
        """Look as it was left."""
        state = self._desk.state
        self.preview.set_zoom(state.get(KEPT_ZOOM, WIDTH))
        self.show_side(bool(state.get(KEPT_SIDE, True)))
        if not self.paper_splitter.restoreState(state.get_bytes(KEPT_SPLIT)):
            self.paper_splitter.setSizes([SIDE_PX, 5 * SIDE_PX])

    def _keep_split(self) -> None:
        self._desk.state.put_bytes(KEPT_SPLIT, self.paper_splitter.saveState())

    def _turn_side(self) -> None:
        self.show_side(self.side.isHidden())

    def _begin_search(self) -> None:
        self.search_text.setFocus()
        self.search_text.selectAll()

    def _begin_page(self) -> None:
        self.page_number.setFocus()
        self.page_number.selectAll()

    def _go_to_heading(self, place: QModelIndex) -> None:
        role = QPdfBookmarkModel.Role
        page = place.data(role.Page.value)
        self.preview.pageNavigator().jump(page, place.data(role.Location.value), 0)

    def _tell_page(self, page: int) -> None:
        total = self.preview.pdf.pageCount()
        blocker = QSignalBlocker(self.page_number)
        self.page_number.setValue(page + 1)
        blocker.unblock()
        self.page_text.setText(self.tr("of {}").format(total))
        self.pages.follow(page)

    def _tell_zoom(self, zoom: str | float) -> None:
        self.zoom.setCurrentIndex(self.zoom.findData(zoom))
        self._desk.state.put(KEPT_ZOOM, zoom)

    def _tell_found(self, current: int, total: int) -> None:
        if not self.search_text.text():
            self.found_text.clear()
        elif total:
            self.found_text.setText(self.tr("Place {} of {}").format(current, total))
        else:
            self.found_text.setText(self.tr("Not found"))
