"""Public offices and who holds them: list and dialog. A chair by office follows its holder."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.card_dialog import CardDialog, CardForm
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.list_page import ListPage, ListSpec
from sekretariat.desktop.base.listings import RowsListing
from sekretariat.desktop.base.parts_table import PartForm
from sekretariat.desktop.base.record_dialog import RecordForm
from sekretariat.desktop.base.table_model import Column, Query
from sekretariat.domain.bodies import Office, OfficeHolder
from sekretariat.domain.fields import Kind, field_of
from sekretariat.domain.names import matches, search_key, search_words
from sekretariat.domain.records import holds_on
from sekretariat.services.parts import check_part
from sekretariat.words import translate


class OfficeDialog(CardDialog[Office]):
    """Edits an office with its holders."""

    def __init__(
        self, desk: Desk, office: Office, holders: Sequence[OfficeHolder], parent: QWidget
    ) -> None:
        title = office.name or self.tr("Add office")
        described = PartForm(
            OfficeHolder,
            "office_holder_form",
            self.tr("Holder"),
            ("person_id", "valid_from", "valid_to"),
            partial(check_part, owner="office_id"),
        )
        form = RecordForm(Office, "office_form", title, self.tr("Save office"))
        super().__init__(desk, form, CardForm({"holders": described}), parent)
        self.load_card(office, {"holders": holders}, desk.today())

    def save(self, record: Office) -> Office:
        """Save the office with its holders."""
        holders = self.parts()["holders"]
        self.desk.secretariat.bodies.save_office(record, holders, self.began_with)
        return record


class OfficesPage(ListPage):
    """The offices with who holds them on the day."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._office = desk.secretariat
        label = translate(field_of(OfficeHolder, "valid_from").label)
        columns = (
            Column("name", translate(field_of(Office, "name").label), width=320),
            Column("holder", self.tr("Held by"), width=240),
            Column("since", label, Kind.DAY, 110),
            Column("organization", translate(field_of(Office, "organization_id").label), width=320),
        )
        spec = ListSpec(
            "offices",
            self.tr("Offices"),
            RowsListing(columns, self._find),
            empty=self.tr("Offices give a chair or a seat to whoever holds them."),
            watches=frozenset({"office", "office_holder", "person"}),
        )
        super().__init__(desk, spec, parent)
        self.add_action("new", self.add, self.tr("Add office…"))
        self.add_action("delete", self.delete, self.tr("Delete office"))
        self.opened.connect(self.edit)
        self.refresh()

    def add(self) -> None:
        """Open an empty office."""
        self._open(Office(), ())

    def edit(self, office_id: str) -> None:
        """Open an office."""
        self._open(*self._pair(office_id))

    def delete(self) -> None:
        """Remove the current office where nothing names it."""
        office_id = self.table.current_id()
        if office_id:
            office, _ = self._pair(office_id)
            self.desk.act(lambda: self._office.bodies.delete_office(office))

    def _pair(self, office_id: str) -> tuple[Office, Sequence[OfficeHolder]]:
        pairs: list[tuple[Office, list[OfficeHolder]]] = self._office.bodies.offices()
        return next(pair for pair in pairs if pair[0].id == office_id)

    def _open(self, office: Office, holders: Sequence[OfficeHolder]) -> None:
        dialog = OfficeDialog(self.desk, office, holders, self)
        dialog.saved.connect(lambda saved: self.show_record(saved.id))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _find(self, query: Query) -> list[dict[str, Any]]:
        words = search_words(query.search)
        rows = [self._row(one, held, query) for one, held in self._office.bodies.offices()]
        texts = ("name", "holder", "organization")
        return [row for row in rows if matches(search_key(*(row[text] for text in texts)), words)]

    def _row(self, office: Office, holders: Sequence[OfficeHolder], query: Query) -> dict[str, Any]:
        as_of = query.as_of or self.desk.today()
        now = [one for one in holders if holds_on(one, as_of)]
        persons, organizations = self.desk.sources["person"], self.desk.sources["organization"]
        return {
            "id": office.id,
            "name": office.name,
            "holder": ", ".join(persons.label_of(one.person_id) for one in now),
            "since": now[0].valid_from if now else None,
            "organization": organizations.label_of(office.organization_id),
        }
