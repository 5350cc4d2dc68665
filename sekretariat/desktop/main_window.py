"""The main window: sidebar, pages made when first shown, the way from page to page, the foot."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QMainWindow,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from sekretariat.desktop.base.actions import make_action
from sekretariat.desktop.base.arrivals import Arrival, Arrived, arrival_of
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.drop_zone import DropZone
from sekretariat.desktop.base.forms import load_form
from sekretariat.desktop.base.job_panel import JobPanel
from sekretariat.desktop.base.message_bar import MessageBar
from sekretariat.desktop.base.page_stack import PageStack
from sekretariat.desktop.base.pages import PageEntry
from sekretariat.desktop.base.read_only_line import ReadOnlyLine
from sekretariat.desktop.base.sidebar import Sidebar
from sekretariat.desktop.base.splitters import SplitterKeys
from sekretariat.desktop.base.undo import History, Undo

ROOMY_PX = 1000
"""The width of a window from which the sidebar has room for words."""
SEARCH, IMPORTS, CALENDAR = "search", "imports", "calendar"


class MainWindow(QMainWindow):
    """The frame. It knows pages only by their entries and records only by kind and id.

    A window smaller than its page, as on a small screen at 150 %, scrolls it.
    """

    first_painted = Signal()
    closing = Signal()
    office_asked = Signal()
    office_arrived = Signal(str)
    page_shown = Signal(str)
    help_asked = Signal()
    keys_asked = Signal()

    sidebar: Sidebar
    pages: PageStack
    pages_place: QScrollArea
    content_column: QVBoxLayout
    office_menu: QMenu
    edit_menu: QMenu
    go_menu: QMenu
    view_menu: QMenu
    help_menu: QMenu

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        load_form(self, "main_window", Sidebar, PageStack)
        self.desk = desk
        self._entries: dict[str, PageEntry] = {}
        self._made: dict[str, QWidget] = {}
        self._was_painted = False
        self._was_maximized = False
        self._cover: QWidget | None = None
        self.read_only_line = ReadOnlyLine(self)
        self.content_column.insertWidget(0, self.read_only_line)
        self.content_column.addWidget(JobPanel(desk.jobs, self))
        self.content_column.addWidget(MessageBar(desk.messages, self))
        self.undo = Undo(self, desk.messages)
        desk.undo = self.undo.undo
        desk.changed.connect(self.undo.refresh)
        desk.opening.connect(self.open_record)
        desk.arrived.connect(self.take_in)
        desk.concentrating.connect(self._concentrate)
        self.drop_zone = DropZone(self, self._arrival_of)
        self.drop_zone.dropped.connect(self.take_in)
        self.sidebar.place_chosen.connect(self.show_page)
        self._fill_menus()
        self.sidebar.set_wide(is_wide=bool(desk.state.get("window.sidebar", default=True)))

    def show_places(self, entries: Sequence[PageEntry]) -> None:
        """Show the places in sidebar and menu; they wait until an office is open."""
        self._entries = {entry.key: entry for entry in entries}
        self.sidebar.show_places(entries)
        self.go_menu.clear()
        digits = iter("123456789")
        for entry in (one for one in entries if one.key != SEARCH):
            action = self.go_menu.addAction(entry.title)
            keys = entry.keys or f"Ctrl+{next(digits, '')}"
            action.setShortcut(QKeySequence("" if keys == "Ctrl+" else keys))
            action.triggered.connect(lambda _=False, key=entry.key: self.go_to(key))
        if SEARCH in self._entries:
            make = make_action(SEARCH, self, lambda: self.go_to(SEARCH), everywhere=True)
            self.go_menu.addAction(make)
        self._let_in(is_open=False)

    def cover(self, widget: QWidget) -> None:
        """Show a widget instead of the pages, while no office is open."""
        self.read_only_line.tell(None)
        self._uncover()
        self._cover = widget
        self.pages.addWidget(widget)
        self.pages.setCurrentWidget(widget)
        widget.setFocus()
        self._let_in(is_open=False)

    def open_office(self, history: History, name: str) -> None:
        """Let the clerk in: the desk has an open office now."""
        for page in self._made.values():
            page.deleteLater()
        self._made = {}
        self.undo.use(history)
        self._uncover()
        self._let_in(is_open=True)
        self.setWindowTitle(self.tr("{} – Secretariat").format(name))
        last = str(self.desk.state.get("window.page", ""))
        places = [key for key in self._entries if key != SEARCH]
        self.go_to(last if last in self._entries else places[0])

    def show_page(self, key: str) -> None:
        """Go to a page; it is made when it is shown for the first time."""
        if key not in self._made:
            self._made[key] = self._entries[key].make(self.desk)
            self.pages.addWidget(self._made[key])
        page = self._made[key]
        self.pages.setCurrentWidget(page)
        self.sidebar.go_to(key)
        self.desk.state.put("window.page", key)
        self.page_shown.emit(key)

    def go_to(self, key: str) -> None:
        """Go to a page by keyboard: on to where the keyboard was there, at first its list."""
        was_made = self._made.get(key)
        last: QWidget | None = was_made.focusWidget() if was_made else None
        self.show_page(key)
        page = self._made[key]
        # not through a focus proxy: Tab would pass over all that stands before it
        lists, buttons = page.findChildren(QAbstractItemView), page.findChildren(QPushButton)
        first = next((one for one in (*lists, *buttons) if one.isVisible()), None)
        target = last or page.focusProxy() or first
        if target is not None:
            target.setFocus()

    def open_record(self, kind: str, record_id: str) -> None:
        """Go to the page of a kind of record and to the record on it."""
        for entry in self._entries.values():
            if kind == entry.key or kind in entry.kinds:
                self.show_page(entry.key)
                show_record = getattr(self._made[entry.key], "show_record", None)
                if record_id and show_record is not None:
                    show_record(*([kind] if len(entry.kinds) > 1 else []), record_id)
                return

    def take_in(self, arrival: Arrival) -> None:
        """Open an office, read a list or calendar on its page, or say why neither is done."""
        if arrival.problem is not None:
            self.desk.messages.problems([arrival.problem])
        elif arrival.kind is Arrived.OFFICE:
            self.office_arrived.emit(str(arrival.path))
        else:
            self.desk.messages.withdraw()
            key = CALENDAR if arrival.kind is Arrived.CALENDAR else IMPORTS
            self.show_page(key)
            page: Any = self._made[key]
            page.take(arrival)

    def _arrival_of(self, data: QMimeData) -> Arrival:
        return arrival_of(data, is_open=self.sidebar.isEnabled())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that the frame stands, so that the data may be fetched now."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self.first_painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay while a dialog asks about unsaved input; else remember places, let work end."""
        dialogs = [one for one in self.findChildren(QDialog) if one.isVisible()]
        for one in reversed(dialogs):
            one.close()
        if any(one.isVisible() for one in dialogs):
            event.ignore()
            return
        for page in self._made.values():
            remember = getattr(page, "remember", None)
            if remember is not None:
                remember()
        self.desk.state.put_bytes("window.geometry", self.window().saveGeometry())
        self.desk.state.put("window.sidebar", self.sidebar.wants_wide)
        self.closing.emit()
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave a narrow window to the page."""
        super().resizeEvent(event)
        self.sidebar.give_room(is_roomy=event.size().width() >= ROOMY_PX)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the sidebar's icons in the new colours."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._entries:
            self.sidebar.redraw()
            self.read_only_line.redraw()

    def _let_in(self, *, is_open: bool) -> None:
        self.sidebar.setEnabled(is_open)
        for action in self.go_menu.actions():
            action.setEnabled(is_open)

    def _uncover(self) -> None:
        if self._cover is not None:
            self.pages.removeWidget(self._cover)
            self._cover.deleteLater()
            self._cover = None

    def _fill_menus(self) -> None:
        ask = make_action("open_office", self, self.office_asked.emit, everywhere=True)
        self.office_menu.addAction(ask)
        self.office_menu.addAction(make_action("quit", self, self._quit, everywhere=True))
        self.edit_menu.addAction(self.undo.undo_action)
        self.edit_menu.addAction(self.undo.redo_action)
        self.view_menu.addAction(
            make_action("sidebar", self, self._toggle_sidebar, everywhere=True)
        )
        self.view_menu.addActions(SplitterKeys(self).actions())
        for name, ask_help in (("handbook", self.help_asked), ("key_list", self.keys_asked)):
            self.help_menu.addAction(make_action(name, self, ask_help.emit, everywhere=True))

    def _concentrate(self, on: bool) -> None:  # noqa: FBT001 (a signal's argument)
        """Show the page alone on the whole screen, or everything around it again."""
        frame = self.window()
        if on:
            self._was_maximized = frame.isMaximized()
            frame.showFullScreen()
        elif frame.isFullScreen():
            (frame.showMaximized if self._was_maximized else frame.showNormal)()
        self.sidebar.setVisible(not on)
        self.menuBar().setVisible(not on)

    def _quit(self) -> None:
        """Close the whole window, the frame around this one too."""
        self.window().close()

    def _toggle_sidebar(self) -> None:
        self.sidebar.set_wide(is_wide=not self.sidebar.is_wide)
