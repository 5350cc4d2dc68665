"""Travel claims: what each journey comes to, until when it can be claimed, checked, paid."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractItemView, QWidget

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.list_export import ListExport
from sekretariat.desktop.base.list_page import ListPage, ListSpec
from sekretariat.desktop.base.listings import RowsListing
from sekretariat.desktop.base.marks import worded
from sekretariat.desktop.base.table_model import Column, Filter, Query
from sekretariat.desktop.base.tones import DUE_TONES
from sekretariat.desktop.claims.claim_dialog import ClaimDialog
from sekretariat.domain.claims import ClaimSheet, ClaimStatus, ExpenseClaim, Transport
from sekretariat.domain.due import Due
from sekretariat.domain.fields import Kind, field_of
from sekretariat.domain.problems import Problem
from sekretariat.words import translate

if TYPE_CHECKING:
    from sekretariat.services.claims import Claims

WATCHED = frozenset({"expense_claim", "bank_account", "travel_rate", "meeting", "person"})


def _label(name: str) -> str:
    return translate(field_of(ExpenseClaim, name).label)


def columns() -> tuple[Column, ...]:
    """Return the columns of the list, the next last day on top."""
    last = QCoreApplication.translate("ClaimsPage", "Last day")
    amount = QCoreApplication.translate("ClaimsPage", "Amount")
    told = QCoreApplication.translate("ClaimsPage", "Calculation")
    due = QCoreApplication.translate("ClaimsPage", "Due")
    status = QCoreApplication.translate("ClaimsPage", "Status")
    name = QCoreApplication.translate("ClaimsPage", "Name")
    return (
        Column("cutoff", last, Kind.DAY, 100, is_to_come=True),
        Column("due", due, width=100, choices=Due, tones=DUE_TONES),
        Column("name", name, width=190),
        Column("meeting", _label("meeting_id"), width=220),
        Column("returned_on", _label("returned_on"), Kind.DAY, 90),
        Column("transport", _label("transport"), width=110, choices=Transport),
        Column("km", QCoreApplication.translate("ClaimsPage", "km"), Kind.NUMBER, 50),
        Column("amount", amount, Kind.MONEY, 90),
        Column("status", status, width=120, choices=ClaimStatus),
        Column("paid_on", _label("paid_on"), Kind.DAY, 90, hidden=True),
        Column("told", told, width=400, hidden=True),
    )


class ClaimsPage(ListPage):
    """All claims; accounts of those paid four weeks ago are erased when it is opened."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._claims: Claims = desk.secretariat.claims
        title = QCoreApplication.translate("ClaimsPage", "Travel costs")
        empty = QCoreApplication.translate(
            "ClaimsPage",
            "Here stand the travel claims of the members. Add the first one; the amount follows "
            "from the rate of its day, the last day from the end of the journey.",
        )
        states = [(one.value, translate(one.label)) for one in ClaimStatus]
        status = QCoreApplication.translate("ClaimsPage", "Status")
        listing = RowsListing(columns(), self._find, [Filter("status", status, states)])
        super().__init__(desk, ListSpec("claims", title, listing, empty, WATCHED, dated=False))
        self.setParent(parent)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.export = ListExport(self, title, lambda: RowsListing(columns(), self._find))
        self.add_action("new", self.add, self.tr("Add claim"))
        self.add_action("check_claims", self.check)
        self.add_action("payment_list", self.ask_for_list)
        self.add_action("pay_claims", self.pay)
        self.add_action("delete", self.delete, self.tr("Remove claim"))
        self.add_action("print", self.export.ask_for_paper)
        self.add_action("export", self.export.ask)
        self.opened.connect(self.edit)
        if desk.secretariat.read_only is None:
            desk.act(self._claims.erase_paid)
        self.refresh()

    def add(self) -> None:
        """Open a new claim for the latest session that is over."""
        today = self.desk.today()
        held = [one for one in self.desk.secretariat.meetings.all() if one.held_on]
        past = [one for one in held if one.held_on <= today]
        draft = self._claims.draft(past[0].id) if past else ClaimSheet()
        self._open(draft)

    def edit(self, claim_id: str) -> None:
        """Open a claim."""
        self._open(self._claims.get(claim_id))

    def check(self) -> None:
        """Note that the chosen claims were found right."""
        chosen = self.table.selected_ids()
        if chosen:
            self.desk.act(lambda: self._claims.check(chosen), then=self._tell_none)

    def pay(self) -> None:
        """Note that the chosen claims were paid."""
        chosen = self.table.selected_ids()
        if chosen:
            self.desk.act(lambda: self._claims.pay(chosen))

    def delete(self) -> None:
        """Remove the current claim; it can be brought back."""
        claim_id = self.table.current_id()
        if claim_id:
            self.desk.act(lambda: self._claims.delete(claim_id))

    def ask_for_list(self) -> None:
        """Ask where the list for payment goes: claims checked and not yet paid."""
        self.desk.act(self._claims.payment_report, then=self._choose_place)

    def _choose_place(self, _report: object) -> None:
        title, pattern = self.tr("Save payment list"), self.tr("PDF (*.pdf);;Excel (*.xlsx)")
        suggested = self.tr("Payment list {}").format(f"{self.desk.today():%Y-%m-%d}.pdf")
        self.desk.dialogs.choose_place(self, title, suggested, pattern, self.write_list)

    def write_list(self, path: Path) -> None:
        """Write the list for payment in the worker."""
        reports, claims = self.desk.secretariat.reports, self._claims
        job = self.desk.jobs.prepare(
            self.tr("Writing the payment list"),
            lambda progress: reports.write(path, claims.payment_report(), progress),
        )
        done = self.tr("Saved: {}").format(path.name)
        job.succeeded.connect(lambda _rows: self.desk.messages.notice(done))
        job.start()

    def _tell_none(self, count: int) -> None:
        if not count:
            self.desk.messages.notice(
                self.tr("Nothing to check: only submitted claims are checked, once.")
            )

    def _open(self, sheet: ClaimSheet) -> None:
        dialog = ClaimDialog(self.desk, sheet, self)
        dialog.saved.connect(self._tell)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _tell(self, saved: tuple[str, Sequence[Problem]]) -> None:
        claim_id, warnings = saved
        self.show_record(claim_id)
        if warnings:
            self.desk.messages.notice(" ".join(worded(one) for one in warnings))

    def _find(self, query: Query) -> Sequence[dict[str, Any]]:
        wanted = query.filters.get("status", "")
        rows = self._claims.rows(search=query.search)
        return [row for row in rows if not wanted or row["status"] == wanted]
