"""A list of records with everything a clerk does to them: add, open, delete, export, read below.

class PeoplePage(RecordPage):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, RecordSpec(list_spec, make_listing, PersonDetail, "Add person"))
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QWidget

from sekretariat.desktop.base.actions import make_action
from sekretariat.desktop.base.after_paint import after_paint
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.detail_tabs import DetailTabs
from sekretariat.desktop.base.list_actions import action_button, fill_filter
from sekretariat.desktop.base.list_export import ListExport
from sekretariat.desktop.base.list_page import ListPage, ListSpec
from sekretariat.desktop.base.table_model import Filter, Listing, Query
from sekretariat.domain.changes import ChangeSet

Shown = Callable[[], date]


@dataclass(frozen=True)
class RecordSpec:
    """What a page of records is made of.

    `filters` gives the filters with what can be chosen now, asked when the list stands;
    `filtered_by` are the kinds of records they offer; `detail` makes the pane below the list for
    the day shown.
    """

    listed: ListSpec
    make_listing: Callable[[], Listing]
    detail: Callable[[Desk, Shown, QWidget], DetailTabs]
    add_text: str
    filters: Callable[[], Sequence[Filter]] = tuple
    filtered_by: frozenset[str] = frozenset()


class RecordPage(ListPage):
    """A list page with a detail below; adding, editing and deleting are written by each page."""

    def __init__(self, desk: Desk, spec: RecordSpec, parent: QWidget | None = None) -> None:
        super().__init__(desk, spec.listed, parent)
        self._record_spec = spec
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.splitter.setOrientation(Qt.Orientation.Vertical)
        self.detail = spec.detail(desk, lambda: self.as_of.day, self)
        self.show_detail(self.detail)
        self.export = ListExport(self, spec.listed.title, spec.make_listing)
        self.add_action("new", self.add, spec.add_text)
        delete = make_action("delete", self.table, self.delete_current)
        self.actions_row.addWidget(action_button(delete))
        self.add_action("export", self.export.ask)
        self.opened.connect(self.edit)
        self.selected.connect(self.detail.show_record)
        self.arranged.connect(self._choose_row)
        desk.changed.connect(self._refresh_beside)
        after_paint(self, self._fill_filters)

    def add(self) -> None:
        """Open the dialog of a new record."""
        raise NotImplementedError

    def edit(self, record_id: str) -> None:
        """Open the dialog of a record."""
        raise NotImplementedError

    def delete(self, record_id: str) -> object:
        """Delete a record in the services; raises Refused."""
        raise NotImplementedError

    def delete_current(self) -> None:
        """Delete the current record; undo brings it back. Of several chosen none is taken."""
        record_id = self.table.current_id()
        if len(self.table.selected_ids()) > 1:
            self.desk.messages.notice(self.tr("Please choose the one record to delete."))
        elif record_id:
            self.desk.act(lambda: self.delete(record_id))

    def _choose_row(self, _query: Query) -> None:
        """Show the first row where the one chosen before is not among the rows any more."""
        if not self.table.current_id() and self.model.rowCount():
            self.table.selectRow(0)
        self.detail.show_record(self.table.current_id())

    def _refresh_beside(self, changes: ChangeSet) -> None:
        """Read detail and filters again after what changed."""
        self.detail.show_record(self.table.current_id())
        if self._record_spec.filtered_by & changes.entities():
            self._fill_filters()

    def _fill_filters(self) -> None:
        if self.desk.secretariat is not None:
            for described in self._record_spec.filters():
                fill_filter(self._filters[described.key], described)
