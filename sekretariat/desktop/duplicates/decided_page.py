"""The pairs a clerk said are not the same; each can be taken back."""

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QAbstractItemView, QWidget

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.list_page import ListPage, ListSpec
from sekretariat.desktop.base.listings import RowsListing
from sekretariat.desktop.base.table_model import Column, Query
from sekretariat.domain.fields import Kind
from sekretariat.domain.names import matches, search_key, search_words

if TYPE_CHECKING:
    from sekretariat.services.duplicates import Duplicates


class DecidedPage(ListPage):
    """Who is not the same."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._duplicates: Duplicates = desk.secretariat.duplicates
        columns = (
            Column("one", self.tr("Record"), width=280),
            Column("other", self.tr("Other record"), width=280),
            Column("decided_on", self.tr("Decided on"), Kind.DAY, width=120),
        )
        spec = ListSpec(
            "duplicates.decided",
            self.tr("Remembered as different"),
            RowsListing(columns, self._find),
            empty=self.tr(
                "Here stand pairs that are remembered as different and not offered again. "
                "There is none yet."
            ),
            watches=frozenset({"distinction", "person", "organization"}),
            dated=False,
        )
        super().__init__(desk, spec, parent)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.add_action("delete", self.take_back, self.tr("Take back"))
        self.refresh()

    def take_back(self) -> None:
        """Let the chosen pairs be offered again."""
        ids = self.table.selected_ids()
        if ids:
            self.desk.act(lambda: self._duplicates.take_back(ids))

    def _find(self, query: Query) -> list[dict[str, Any]]:
        words = search_words(query.search)
        rows = self._duplicates.decided()
        return [row for row in rows if matches(search_key(row["one"], row["other"]), words)]
