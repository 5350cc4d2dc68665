"""What a kilometre is paid with, from which day on."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.list_page import ListPage, ListSpec
from sekretariat.desktop.base.listings import RowsListing
from sekretariat.desktop.base.table_model import Column, Query
from sekretariat.desktop.claims.claim_dialog import RateDialog
from sekretariat.domain.claims import TravelRate
from sekretariat.domain.fields import fields_of
from sekretariat.words import translate

WIDTHS = {"valid_from": 100, "valid_to": 100, "with_reason": 250, "without_reason": 200}


class RatesPage(ListPage):
    """The rates of the office."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        columns = tuple(
            Column(one.name, translate(one.label), one.kind, WIDTHS.get(one.name, 180))
            for one in fields_of(TravelRate)
        )
        title = QCoreApplication.translate("RatesPage", "Travel rates")
        empty = QCoreApplication.translate(
            "RatesPage",
            "Here stands what a kilometre is paid with. Until the first rate is added, an example "
            "of an older source is used: 35 cents with an important reason, 21 without.",
        )
        watches = frozenset({"travel_rate"})
        listing = RowsListing(columns, self._find)
        super().__init__(desk, ListSpec("rates", title, listing, empty, watches, dated=False))
        self.setParent(parent)
        self.add_action("new", self.add, self.tr("Add rate"))
        self.add_action("delete", self.delete, self.tr("Remove rate"))
        self.opened.connect(self.edit)
        self.refresh()

    def add(self) -> None:
        """Open a new rate, from today on."""
        self._open(TravelRate(valid_from=self.desk.today()))

    def edit(self, rate_id: str) -> None:
        """Open a rate."""
        [found] = [one for one in self.desk.secretariat.claims.rates() if one.id == rate_id]
        self._open(found)

    def delete(self) -> None:
        """Remove the current rate; it can be brought back."""
        rate_id = self.table.current_id()
        if rate_id:
            self.desk.act(lambda: self.desk.secretariat.claims.delete_rate(rate_id))

    def _open(self, rate: TravelRate) -> None:
        dialog = RateDialog(self.desk, rate, self)
        dialog.saved.connect(lambda saved: self.show_record(saved.id))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _find(self, _query: Query) -> Sequence[dict[str, Any]]:
        names = [one.name for one in fields_of(TravelRate)]
        return [
            {"id": one.id, **{name: getattr(one, name) for name in names}}
            for one in self.desk.secretariat.claims.rates()
        ]
