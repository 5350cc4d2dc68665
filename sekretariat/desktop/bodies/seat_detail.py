"""What is known of the seat the keyboard is in: who sat there, and what was recorded when."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QTableWidgetItem, QWidget

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.detail_tabs import DetailTabs
from sekretariat.desktop.base.plain_table import PlainTable
from sekretariat.desktop.base.table_model import EMPTY
from sekretariat.desktop.base.trail_table import TrailTable
from sekretariat.desktop.bodies.members_listing import is_participation
from sekretariat.domain.bodies import EndReason, Membership
from sekretariat.domain.fields import field_of
from sekretariat.words import shown, translate

Row = Mapping[str, Any]


class HoldersTable(PlainTable):
    """Who sat in a seat; entries taken back are struck out and pale."""

    def show_holders(self, rows: Sequence[Row]) -> None:
        """Show the rows of a seat's history."""
        self.show_rows([self._texts(row) for row in rows])
        for place, row in enumerate(rows):
            if row["corrected"]:
                for column in range(self.columnCount()):
                    self._strike(self.item(place, column))

    def _texts(self, row: Row) -> list[str]:
        texts = [row["name"], self._role(row), shown(row.get("status"))]
        texts += [shown(row["start"]), shown(row["end"])]
        texts += [self._why(row), row.get("on_behalf_of", "")]
        return [text or EMPTY for text in texts]

    def _role(self, row: Row) -> str:
        if not row["person_id"]:
            return ""
        return " ".join(filter(None, (shown(row["role"]), shown(row["rank"]))))

    def _why(self, row: Row) -> str:
        if row["person_id"]:
            return "" if row["end_reason"] is EndReason.NONE else shown(row["end_reason"])
        if row["days"] is None:
            return self.tr("vacant")
        return self.tr("vacant for %n day(s)", None, row["days"])

    def _strike(self, item: QTableWidgetItem | None) -> None:
        if item is None:
            return
        font = item.font()
        font.setStrikeOut(True)
        item.setFont(font)
        item.setForeground(self.palette().brush(QPalette.ColorRole.PlaceholderText))


class SeatDetail(DetailTabs):
    """The history of a line's seat, and the audit of both. `row_of` gives a line by its id."""

    def __init__(self, desk: Desk, row_of: Callable[[str], Row], parent: QWidget) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Details of the seat"))
        self._desk = desk
        self._row_of = row_of
        self.holders = HoldersTable(self.tr("Who sat here"))
        labels = ("role", "valid_from", "valid_to", "end_reason", "on_behalf_of_id")
        headings = [translate(field_of(Membership, name).label) for name in labels]
        headings.insert(1, self.tr("Status"))
        self.holders.show_headings([self.tr("Name"), *headings])
        self.trail = TrailTable()
        self.add_view(self.tr("Who sat here"), self.holders, self._show_holders)
        self.add_view(self.tr("History"), self.trail, self._show_trail)

    def show_record(self, record_id: str) -> None:
        """Show a line; the first tab names its seat."""
        row = self._row_of(record_id)
        number = row.get("seat_number")
        told = self.tr("Who sat in seat {}").format(number) if number else self.tr("Who sat here")
        self.setTabText(0, told)
        self.setTabVisible(0, not row or not is_participation(row))
        super().show_record(record_id if row else "")

    def _show_holders(self, row_id: str) -> None:
        self.holders.show_holders(self._history(row_id))

    def _show_trail(self, row_id: str) -> None:
        ids = [row_id, str(self._row_of(row_id)["seat_id"])]
        history = self._desk.secretariat.history
        self.trail.show_trail(history.trail([one for one in dict.fromkeys(ids) if one]))

    def _history(self, row_id: str) -> Sequence[Row]:
        row = self._row_of(row_id)
        if is_participation(row):
            return ()
        rows: Sequence[Row] = self._desk.secretariat.seat_histories.rows(row["seat_id"])
        return rows
