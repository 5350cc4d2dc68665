"""The dialog of a person: all fields and lists, with a preview of how the name is written."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLineEdit, QWidget

from sekretariat.desktop.base.card_dialog import CardDialog, CardForm
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.marks import worded
from sekretariat.desktop.base.record_dialog import RecordForm
from sekretariat.desktop.people.name_preview import NamePreview
from sekretariat.desktop.people.needs_tab import NeedsTab
from sekretariat.desktop.people.people_listing import listed_name
from sekretariat.desktop.people.person_parts import person_parts
from sekretariat.domain.addressing import (
    Addressee,
    letter_address,
    office_title_on,
    outdated,
    titles_on,
)
from sekretariat.domain.people import Affiliation, Person
from sekretariat.domain.records import holds_on
from sekretariat.services.people import NAME_FIELDS, People, PersonCard

if TYPE_CHECKING:
    from sekretariat.services.needs import Needs

NEEDS = "needs"


class PersonDialog(CardDialog[Person]):
    """Adds or edits a person."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        own, save = (NeedsTab, NamePreview), self.tr("Save person")
        form = RecordForm(Person, "person_form", "", save, own_widgets=own)
        card = CardForm(person_parts(), NAME_FIELDS, shown_only=("merged_into",))
        super().__init__(desk, form, card, parent)
        self.setObjectName("person_dialog")
        self._people: People = desk.secretariat.people
        self._needs: Needs = desk.secretariat.needs
        [self.preview] = self.form.findChildren(NamePreview)
        self.binding.signals.edited.connect(self._show_preview)
        for table in self.tables.values():
            table.changed.connect(self._show_preview)
        for name in ("given_names", "family_name"):
            widget = self.binding.widget(name)
            if isinstance(widget, QLineEdit):
                widget.editingFinished.connect(self._look_for_namesakes)
        [self.needs_tab] = self.form.findChildren(NeedsTab)
        self.needs_tab.unlocked.connect(self._take_needs_along)
        self.finished.connect(self._needs.lock)

    def open_card(self, card: PersonCard, since: date) -> None:
        """Show a card, new or kept; `since` is the day suggested for a change of name."""
        is_new = card.person.row_version == 0
        self.setWindowTitle(self.tr("Add person") if is_new else card.name)
        self.load_card(card.person, vars(card), since)
        self.needs_tab.show_person(self.desk, card.person.id)
        self._show_preview()
        self.open()

    def save(self, record: Person) -> PersonCard:
        """Save the whole card; a changed name holds from the day asked for."""
        parts, began_with = self.parts(), self.began_with
        needs = parts.pop(NEEDS, None)
        also = (
            None
            if needs is None
            else partial(self._needs.write, person_id=record.id, needs=needs, began_with=began_with)
        )
        card = PersonCard(record, **parts, began_with=began_with)
        return self._people.save(card, since=self.changed_from(), also=also)

    def _take_needs_along(self) -> None:
        """From now on the needs are one of the card's lists."""
        self.tables[NEEDS] = self.needs_tab.needs

    def _show_preview(self) -> None:
        if self.binding.unreadable():
            return
        today, parts = self.desk.today(), self.parts()
        works: Sequence[Affiliation] = [
            one for one in parts["affiliations"] if holds_on(one, today)
        ]
        work = next((one for one in works if one.is_primary), works[0] if works else None)
        source = self.desk.sources.get("organization")
        self.preview.show_addressee(
            Addressee(
                self.binding.record(),
                titles_on(parts["titles"], today),
                office_title_on(parts["office_titles"], today),
                letter_address(parts["addresses"], today),
                source.label_of(work.organization_id) if work and source else "",
            )
        )
        warnings = outdated(self.binding.record(), parts["office_titles"], today)
        self.preview.show_warning(" ".join(worded(one) for one in warnings))

    def _look_for_namesakes(self) -> None:
        """Tell, for a new person only, who is kept under the same name; never in the way."""
        if self.binding.unreadable():
            return
        person = self.binding.record()
        is_new = person.row_version == 0 and person.family_name
        found = self._people.namesakes(person) if is_new else []
        self.preview.show_hint(
            self.tr("Already kept under this name: {}.").format(
                "; ".join(_known_as(row) for row in found)
            )
            if found
            else ""
        )


def add_person(desk: Desk, parent: QWidget, typed: str, take: Callable[[str], object]) -> None:
    """Open the dialog of a new person named as typed; `take` gets the id once it is saved."""
    dialog = PersonDialog(desk, parent)
    dialog.saved.connect(lambda card: take(card.person.id))
    dialog.finished.connect(dialog.deleteLater)
    people: People = desk.secretariat.people
    dialog.open_card(people.draft(typed), desk.today())


def _known_as(row: Mapping[str, Any]) -> str:
    place = row["organization"] or row["city"]
    return f"{listed_name(dict(row))} ({place})" if place else listed_name(dict(row))
