"""Legislative terms: list and dialog."""

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.list_page import ListPage, ListSpec
from sekretariat.desktop.base.listings import RowsListing
from sekretariat.desktop.base.record_dialog import RecordDialog, RecordForm
from sekretariat.desktop.base.table_model import Column, Query
from sekretariat.domain.bodies import LegislativeTerm
from sekretariat.domain.fields import fields_of
from sekretariat.domain.names import matches, search_key, search_words
from sekretariat.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

WIDTHS = {"number": 90, "jurisdiction": 160}


class TermDialog(RecordDialog[LegislativeTerm]):
    """Edits a legislative term."""

    def __init__(self, desk: Desk, term: LegislativeTerm, parent: QWidget | None = None) -> None:
        title = self.tr("Legislative term")
        form = RecordForm(LegislativeTerm, "legislative_term_form", title, self.tr("Save term"))
        super().__init__(desk, form, parent)
        self.load(term)

    def save(self, record: LegislativeTerm) -> object:
        """Save the term."""
        return self.desk.secretariat.bodies.save_term(record)


class TermsPage(ListPage):
    """The legislative terms."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._office = desk.secretariat
        columns = [
            Column(one.name, translate(one.label), one.kind, WIDTHS.get(one.name, 110))
            for one in fields_of(LegislativeTerm)
        ]
        order = ("number", "jurisdiction", "valid_from", "valid_to")
        columns.sort(key=lambda column: order.index(column.key))
        spec = ListSpec(
            "terms",
            self.tr("Legislative terms"),
            RowsListing(columns, self._find),
            empty=self.tr("Legislative terms number the sessions of bodies and end with them."),
            watches=frozenset({"legislative_term"}),
            dated=False,
        )
        super().__init__(desk, spec, parent)
        self.add_action("new", self.add, self.tr("Add term…"))
        self.add_action("delete", self.delete, self.tr("Delete term"))
        self.opened.connect(self.edit)
        self.refresh()

    def add(self) -> None:
        """Open an empty term."""
        self._open(LegislativeTerm(jurisdiction="HE"))

    def edit(self, term_id: str) -> None:
        """Open a term."""
        self._open(self._term(term_id))

    def delete(self) -> None:
        """Remove the current term where nothing names it."""
        term_id = self.table.current_id()
        if term_id:
            self.desk.act(lambda: self._office.bodies.delete_term(self._term(term_id)))

    def _term(self, term_id: str) -> LegislativeTerm:
        terms: Sequence[LegislativeTerm] = self._office.bodies.terms()
        return next(term for term in terms if term.id == term_id)

    def _open(self, term: LegislativeTerm) -> None:
        dialog = TermDialog(self.desk, term, self)
        dialog.saved.connect(lambda saved: self.show_record(saved.id))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _find(self, query: Query) -> list[dict[str, Any]]:
        words = search_words(query.search)
        return [
            vars(term)
            for term in self._office.bodies.terms()
            if matches(search_key(str(term.number), term.jurisdiction), words)
        ]
