"""The pairs that may be the same, the likeliest first: searched beside the window, then decided."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.actions import make_action
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.layouts import CURRENT
from sekretariat.desktop.base.list_actions import more_button
from sekretariat.desktop.base.list_page import ListPage, ListSpec
from sekretariat.desktop.base.listings import KeysListing, Row
from sekretariat.desktop.base.table_model import Column, Query
from sekretariat.desktop.duplicates.merge_dialog import open_merge
from sekretariat.domain.changes import ChangeSet
from sekretariat.domain.duplicates.pairs import Findings, Pair
from sekretariat.domain.fields import Kind

if TYPE_CHECKING:
    from sekretariat.desktop.base.jobs import Job
    from sekretariat.services.duplicates import Duplicates

SEARCHED_AT_ONCE = 2000
SCORE = "score"
PERSON = "person"


class PairsPage(ListPage):
    """Records that may be kept twice, persons or organisations.

    `decided_asked` asks for the pairs remembered as different, `other_kind_asked` for the other
    kind of records.
    """

    decided_asked = Signal()
    other_kind_asked = Signal()

    def __init__(self, desk: Desk, kind: str = PERSON, parent: QWidget | None = None) -> None:
        self._duplicates: Duplicates = desk.secretariat.duplicates
        self._kind = kind
        self._findings = Findings()
        self._job: Job | None = None
        self._is_stale = True
        listing = KeysListing(_columns(kind), self._find, self._read, key_of=self._pair_of)
        spec = ListSpec(f"duplicates.{kind}", _title(kind), listing, dated=False)
        super().__init__(desk, spec, parent)
        if desk.layouts.load(spec.name, CURRENT) is None:
            self._query = replace(self._query, sort=SCORE, descending=True)
            self.table.show_sorting(SCORE, descending=True)
        self.compare_action = self.add_action("merge", self.compare, self.tr("Compare and unite…"))
        self.add_action("distinguish", self.distinguish)
        further = [
            make_action("other_kind", self, self.other_kind_asked.emit, text=_other_words(kind)),
            make_action("decided", self, self.decided_asked.emit),
        ]
        self.actions_row.addWidget(more_button(self.tr("More"), further))
        self.opened.connect(self.compare)
        self._arrange()

    def refresh(self) -> None:
        """Search again, beside the window."""
        self._is_stale = self._job is not None  # then once more when the search has ended
        if self._is_stale:
            return
        self._job = self.desk.jobs.prepare(
            self.tr("Searching for duplicates"),
            lambda progress: self._duplicates.find(progress, self._kind),
        )
        self._job.succeeded.connect(self._take)
        self._job.finished.connect(self._end)
        self._job.start()
        self._show_rows()

    def compare(self) -> None:
        """Open the pair side by side."""
        ids = self.table.current_id().split(":")
        if len(ids) > 1:
            open_merge(self.desk, self, ids, lambda _kept: None, self._kind)

    def distinguish(self) -> None:
        """Remember that the two of the current row are not the same."""
        ids = self.table.current_id().split(":")
        if len(ids) > 1:
            self.desk.act(lambda: self._duplicates.not_the_same(ids[0], ids[1], self._kind))

    def showEvent(self, event: QShowEvent) -> None:
        """Search when the page is first shown, and again after changes elsewhere."""
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def _hear(self, _changes: ChangeSet) -> None:
        """Drop what was decided; search again where that takes no time."""
        if self._findings.searched > SEARCHED_AT_ONCE:
            self._total = None
            self._arrange()
        elif self.isVisible():
            self.refresh()
        else:
            self._is_stale = True

    def _take(self, findings: Findings) -> None:
        self._findings = findings

    def _end(self) -> None:
        self._job = None
        row = self.table.currentIndex().row()
        self._total = None
        self._arrange()
        if self.model.rowCount() and not self.table.current_id():
            self.table.go_to(self.model.id_at(min(max(row, 0), self.model.rowCount() - 1)))
        if self.search_text.hasFocus() and not self.search_text.text():
            self.table.setFocus()
        if self._is_stale and self.isVisible():
            self.refresh()

    def _show_rows(self) -> None:
        super()._show_rows()
        if self.model.rowCount() or self._is_filtered():
            return
        if self._job is not None:
            self.list_states.show_sentence(self.tr("The office is being searched for duplicates."))
        elif not self._findings.searched:
            text = self.tr("Here stand records that may be kept twice, with the reasons.")
            self.list_states.show_sentence(text, self.tr("Search for duplicates"), self.refresh)
        else:
            searched = self._findings.searched
            text = self.tr("No duplicates found among %n record(s).", None, searched)
            self.list_states.show_sentence(text, self.tr("Search again"), self.refresh)

    def _find(self, query: Query) -> Sequence[Pair]:
        found = self._duplicates.still_open(self._findings.pairs, query.search, self._kind)
        is_reversed = query.sort == SCORE and not query.descending
        return found[::-1] if is_reversed else found

    def _read(self, keys: Sequence[Pair], _query: Query) -> Sequence[Row]:
        return self._duplicates.rows(keys, self._kind)

    def _pair_of(self, record_id: str) -> Pair | None:
        ids = frozenset(record_id.split(":"))
        return next((pair for pair in self._findings.pairs if pair.ids == ids), None)


def _title(kind: str) -> str:
    if kind == PERSON:
        return QCoreApplication.translate("PairsPage", "Duplicates · Persons")
    return QCoreApplication.translate("PairsPage", "Duplicates · Organisations")


def _other_words(kind: str) -> str:
    if kind == PERSON:
        return QCoreApplication.translate("PairsPage", "Organisations")
    return QCoreApplication.translate("PairsPage", "Persons")


def _columns(kind: str) -> tuple[Column, ...]:
    """Return the columns; names of organisations are longer than those of persons."""
    name_px, reasons_px = (185, 380) if kind == PERSON else (300, 230)

    def words(key: str, text: str, width: int, *, hidden: bool = False) -> Column:
        return Column(key, text, width=width, hidden=hidden, sortable=False)

    return (
        Column(SCORE, QCoreApplication.translate("PairsPage", "Likely"), Kind.NUMBER, width=90),
        words("one", QCoreApplication.translate("PairsPage", "Record"), name_px),
        words("other", QCoreApplication.translate("PairsPage", "Other record"), name_px),
        words("reasons", QCoreApplication.translate("PairsPage", "Reasons"), reasons_px),
        words("one_place", QCoreApplication.translate("PairsPage", "Place of the one"), 150),
        words("other_place", QCoreApplication.translate("PairsPage", "Place of the other"), 150),
        words("one_emails", QCoreApplication.translate("PairsPage", "E-mail"), 180, hidden=True),
        words(
            "other_emails",
            QCoreApplication.translate("PairsPage", "Other e-mail"),
            180,
            hidden=True,
        ),
    )
