"""What every list of records offers about doubles: unite two chosen rows, go to the duplicates."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView

from sekretariat.desktop.base.actions import make_action
from sekretariat.desktop.base.list_actions import more_button
from sekretariat.desktop.base.list_page import ListPage

TWO = 2
MERGED = "merged "


class Doubles(QObject):
    """The two actions of a page, in a menu of its actions row; rows can be chosen several.

    `others` are the page's own actions, which stand above them in the menu.
    """

    def __init__(self, page: ListPage, kind: str, others: Sequence[QAction] = ()) -> None:
        super().__init__(page)
        self._page = page
        self._kind = kind
        page.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        further = [
            *others,
            make_action("merge", page, self.unite, text=self.tr("Unite two chosen…")),
            make_action("duplicates", page, self.show_duplicates),
        ]
        page.actions_row.addWidget(more_button(self.tr("More"), further))

    def unite(self) -> None:
        """Open the two chosen records side by side; say how to choose where they are not two."""
        page, ids = self._page, self._page.table.selected_ids()
        if len(ids) == TWO:
            open_two = page.desk.makers[f"{MERGED}{self._kind}"]
            open_two(page.desk, page, ":".join(ids), page.show_record)
        else:
            text = self.tr("Please choose two rows: the second one with Ctrl and a click.")
            page.desk.messages.notice(text)

    def show_duplicates(self) -> None:
        """Go to the page of what may be kept twice."""
        self._page.desk.open("duplicates", self._kind)
