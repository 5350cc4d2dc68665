"""A page with a list: day, actions, search, filters, count, table, detail, and its states.

class PeoplePage(ListPage):
    def __init__(self, desk: Desk) -> None:
        listing = KeysListing(COLUMNS, find, read)
        super().__init__(desk, ListSpec("people", title, listing, empty=text))
        self.add_action("new", self.add, self.tr("Add person"))
        self.opened.connect(self.edit)
        self.refresh()
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QLocale, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QWidget,
)

from sekretariat.desktop.base.actions import make_action
from sekretariat.desktop.base.as_of import AsOf
from sekretariat.desktop.base.columns_dialog import ColumnsDialog
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.forms import load_form
from sekretariat.desktop.base.layouts import CURRENT
from sekretariat.desktop.base.list_actions import action_button, add_stop, begin_header, filter_box
from sekretariat.desktop.base.list_states import ListStates
from sekretariat.desktop.base.list_table import ListTable
from sekretariat.desktop.base.table_model import Listing, Query, TableModel
from sekretariat.desktop.base.widgets.day_edit import DayEdit
from sekretariat.desktop.base.widgets.wrapping_row import let_wrap
from sekretariat.domain.changes import ChangeSet
from sekretariat.domain.problems import Refused

TYPING_PAUSE_MS = 30
INDENT_PX = 20


@dataclass(frozen=True)
class ListSpec:
    """What a page shows: its name in the window's memory, its title, its list.

    `empty` says what the list is for while it has no row; `watches` are the kinds of records
    whose changes bring new rows (none: all); `dated` lists have a day.
    """

    name: str
    title: str
    listing: Listing
    empty: str = ""
    watches: frozenset[str] = frozenset()
    dated: bool = True


class ListPage(QWidget):
    """The page of one list. `opened` and `selected` carry a record's id ("" for none)."""

    opened = Signal(str)
    selected = Signal(str)
    arranged = Signal(object)

    page_header: QWidget
    page_title: QLabel
    stand_text: QLabel
    as_of_label: QLabel
    as_of_day: DayEdit
    actions_row: QHBoxLayout
    search_text: QLineEdit
    filters_place: QHBoxLayout
    count_text: QLabel
    columns_button: QToolButton
    states: QStackedWidget
    splitter: QSplitter
    table: ListTable
    state_text: QLabel
    state_button: QPushButton

    def __init__(self, desk: Desk, spec: ListSpec, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "list_page", ListTable)
        self.actions_row = begin_header(self.page_title, self.actions_row, spec.title)
        self.filters_place = let_wrap(self.filters_place)
        self.desk = desk
        self._spec = spec
        self._detail: QWidget | None = None
        self._filters: dict[str, QComboBox] = {}
        self._total: int | None = None
        self.list_states = ListStates(self)
        self.splitter.setContentsMargins(INDENT_PX, 0, 0, 0)
        self._new_action: QAction | None = None
        self.table.setAccessibleName(spec.title)
        self.as_of = AsOf(self, desk.today, dated=spec.dated)
        self.model = TableModel(spec.listing, self)
        self.table.show_model(self.model)
        self._query = Query(as_of=self.as_of.day)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._add_filters()
        self._recall()
        self._connect()
        self._add_own_actions()

    @property
    def query(self) -> Query:
        """What the list shows now: the same question an export or a print asks."""
        return self._query

    def add_action(self, name: str, do: Callable[[], object], text: str = "") -> QAction:
        """Add an action of the table to the page, with a button in the actions row."""
        action = make_action(name, self, do, text=text)
        self.actions_row.addWidget(action_button(action))
        if name == "new":
            self._new_action = action
        return action

    def show_detail(self, detail: QWidget) -> None:
        """Show a widget beside the list."""
        self._detail = detail
        self.splitter.addWidget(detail)
        self.splitter.setStretchFactor(0, 2)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.restoreState(self.desk.state.get_bytes(f"{self._spec.name}.splitter"))

    def refresh(self) -> None:
        """Read the list again and count it; the row the keyboard is in stays chosen."""
        self._total = None
        self._arrange()

    def _arrange(self) -> None:
        current = self.table.current_id()
        try:
            self._count_all()
            self.model.arrange(self._query)
        except Refused as refused:
            self.list_states.show_refusal(refused, self.refresh)
            return
        self.table.go_to(current)
        self._show_rows()
        self.arranged.emit(self._query)

    def show_record(self, record_id: str) -> None:
        """Go to a record; a search that hides it is cleared."""
        if not self.table.go_to(record_id) and self._is_filtered():
            self.clear_filters()
            self.table.go_to(record_id)
        self.table.setFocus()

    def clear_filters(self) -> None:
        """Show all rows again."""
        for box in self._filters.values():
            box.setCurrentIndex(0)
        self.search_text.clear()
        self._search_now()
        self.search_text.setFocus()

    def remember(self) -> None:
        """Keep columns, widths and splitter for the next start."""
        name = self._spec.name
        self.desk.layouts.save(name, CURRENT, self.table.current_layout())
        if self._detail is not None:
            self.desk.state.put_bytes(f"{name}.splitter", self.splitter.saveState())

    def choose_columns(self) -> None:
        """Open the choice of columns."""
        dialog = ColumnsDialog(self.table, self.desk.layouts, self._spec.name)
        dialog.accepted.connect(self._adopt_layout)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask(self, query: Query) -> None:
        if query != self._query:
            self._query = query
            self._arrange()

    def _search_now(self) -> None:
        self._typing.stop()
        kept = {k: v for k, box in self._filters.items() if (v := str(box.currentData() or ""))}
        self._ask(replace(self._query, search=self.search_text.text().strip(), filters=kept))

    def _sort(self, key: str, descending: bool) -> None:  # noqa: FBT001 (a signal's arguments)
        self._ask(replace(self._query, sort=key, descending=descending))

    def _adopt_layout(self) -> None:
        layout = self.table.current_layout()
        self._sort(layout.sort, layout.descending)
        self.remember()

    def _change_day(self, day: date) -> None:
        self._query = replace(self._query, as_of=day)
        self.refresh()

    def _is_filtered(self) -> bool:
        return bool(self._query.search or self._query.filters)

    def _count_all(self) -> None:
        if self._is_filtered() and self._total is None:
            self._total = len(self._spec.listing.arrange(Query(as_of=self._query.as_of)))

    def _show_rows(self) -> None:
        shown = self.model.rowCount()
        if not self._is_filtered():
            self._total = shown
        counted = (QLocale().toString(number) for number in (shown, self._total or 0))
        self.count_text.setText(self.tr("{} of {}").format(*counted))
        if shown:
            self.list_states.show_rows()
        elif self._is_filtered():
            self.list_states.show_no_fit(self.clear_filters)
        elif self._spec.dated and not self.as_of.is_today:
            self.list_states.show_no_row_on(self.as_of)
        else:
            self.list_states.show_first_step(self._spec.empty, self._new_action)

    def _hear(self, changes: ChangeSet) -> None:
        if not self._spec.watches or self._spec.watches & changes.entities():
            self.refresh()

    def _open_current(self) -> None:
        if self.table.current_id():
            self.opened.emit(self.table.current_id())

    def _add_filters(self) -> None:
        for described in self._spec.listing.filters:
            self._filters[described.key] = box = filter_box(described)
            add_stop(self.filters_place, box, self.search_text)
            box.currentIndexChanged.connect(self._search_now)

    def _recall(self) -> None:
        layout = self.desk.layouts.load(self._spec.name, CURRENT) or self.table.own_layout()
        self.table.apply_layout(layout)
        self._query = replace(self._query, sort=layout.sort, descending=layout.descending)

    def _connect(self) -> None:
        self.search_text.textChanged.connect(self._typing.start)
        self.search_text.returnPressed.connect(self.table.setFocus)
        self._typing.timeout.connect(self._search_now)
        self.as_of.changed.connect(self._change_day)
        self.as_of_day.returnPressed.connect(self.table.setFocus)
        self.table.sort_asked.connect(self._sort)
        self.table.doubleClicked.connect(self._open_current)
        self.table.selection_moved.connect(self.selected)
        self.columns_button.clicked.connect(self.choose_columns)
        self.desk.changed.connect(self._hear)

    def _add_own_actions(self) -> None:
        make_action("open", self.table, self._open_current)
        make_action("refresh", self, self.refresh)
        make_action("filter", self, self.search_text.setFocus)
        make_action("columns", self, self.choose_columns)
        if self._spec.dated:
            make_action("as_of", self, self.as_of_day.setFocus)
