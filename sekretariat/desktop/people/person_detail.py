"""The detail of a person below the list: to read, quickly."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.detail_tabs import DetailTabs
from sekretariat.desktop.base.facts import Fact, Facts
from sekretariat.desktop.base.marks import worded
from sekretariat.desktop.base.plain_table import PlainTable
from sekretariat.desktop.base.table_model import EMPTY
from sekretariat.desktop.base.trail_table import TrailTable
from sekretariat.domain.addressing import (
    Addressee,
    address_lines,
    outdated,
    titles_on,
    worded_title,
)
from sekretariat.domain.fields import field_of
from sekretariat.domain.people import Address, Affiliation, ContactKind, ContactPoint, Person
from sekretariat.domain.records import holds_on
from sekretariat.services.people import PersonCard
from sekretariat.words import shown, translate

LINKS = {
    ContactKind.EMAIL: "mailto:",
    ContactKind.PHONE: "tel:",
    ContactKind.MOBILE: "tel:",
}

FACTS = ("preferred_channel", "press_consent_on", "pronunciation", "deceased_on", "remark")


class PersonDetail(DetailTabs):
    """Person, addresses, mandates, history."""

    def __init__(self, desk: Desk, as_of: Callable[[], date], parent: QWidget) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Details of the person"))
        self._desk = desk
        self._as_of = as_of
        self.facts = Facts(self.tr("Person"))
        self.addresses = PlainTable(self.tr("Addresses"))
        self.addresses.show_headings(
            [
                _label(Address, "kind"),
                self.tr("Address"),
                _label(Address, "block"),
                _label(Address, "valid_from"),
                _label(Address, "valid_to"),
            ]
        )
        self.mandates = PlainTable(self.tr("Mandates"))
        self.mandates.show_headings(
            [
                self.tr("Body"),
                self.tr("Role"),
                self.tr("Seat"),
                self.tr("Status"),
                self.tr("On behalf of"),
                self.tr("From"),
                self.tr("Until"),
                self.tr("Why ended"),
            ]
        )
        self.trail = TrailTable()
        self.add_view(self.tr("Person"), self.facts, self._show_facts)
        self.add_view(self.tr("Addresses"), self.addresses, self._show_addresses)
        self.add_view(self.tr("Mandates"), self.mandates, self._show_mandates)
        self.add_view(self.tr("History"), self.trail, self._show_trail)

    def _card(self, person_id: str) -> PersonCard:
        card: PersonCard = self._desk.secretariat.people.card(person_id)
        return card

    def _show_facts(self, person_id: str) -> None:
        card, as_of = self._card(person_id), self._as_of()
        person = card.person
        facts = [Fact(_label(Person, "salutation"), shown(person.salutation))]
        facts += [Fact(_label(Affiliation, "organization_id"), t) for t in self._works(card, as_of)]
        offices = [
            worded_title(one, person.salutation)
            for one in card.office_titles
            if holds_on(one, as_of)
        ]
        facts.append(Fact(self.tr("Offices"), ", ".join(offices)))
        warnings = [worded(one) for one in outdated(person, card.office_titles, as_of)]
        facts.append(Fact(self.tr("To check"), " ".join(warnings)))
        facts += [_contact(one) for one in card.contacts]
        if person.do_not_contact:
            reason = person.do_not_contact_reason or translate("yes")
            facts.append(Fact(_label(Person, "do_not_contact"), reason))
        for name in FACTS:
            facts.append(Fact(_label(Person, name), shown(getattr(person, name))))
        self.facts.show_facts(card.name, facts)

    def _works(self, card: PersonCard, as_of: date) -> list[str]:
        source = self._desk.sources.get("organization")
        return [
            ", ".join(
                part
                for part in (
                    source.label_of(one.organization_id) if source else "",
                    one.department,
                    one.function,
                )
                if part
            )
            for one in card.affiliations
            if holds_on(one, as_of)
        ]

    def _show_addresses(self, person_id: str) -> None:
        card = self._card(person_id)
        titles = titles_on(card.titles, self._as_of())
        self.addresses.show_rows(
            [
                [
                    shown(one.kind),
                    ", ".join(address_lines(Addressee(card.person, titles, None, one))),
                    shown(one.block),
                    shown(one.valid_from) or EMPTY,
                    shown(one.valid_to) or EMPTY,
                ]
                for one in card.addresses
            ]
        )

    def _show_mandates(self, person_id: str) -> None:
        found = self._desk.secretariat.people.mandates(person_id, self._as_of())
        self.mandates.show_rows(
            [
                [
                    one.body,
                    shown(one.role),
                    shown(one.seat) or EMPTY,
                    shown(one.status) or EMPTY,
                    one.on_behalf_of or EMPTY,
                    shown(one.valid_from) or EMPTY,
                    shown(one.valid_to) or EMPTY,
                    shown(one.end_reason),
                ]
                for one in found
            ]
        )

    def _show_trail(self, person_id: str) -> None:
        kept = self._card(person_id).person.id  # an id merged away leads to the one that stayed
        self.trail.show_trail(self._desk.secretariat.history.trail({person_id, kept}))


def _contact(point: ContactPoint) -> Fact:
    notes = [shown(point.purpose)] if point.purpose != "einladung" else []
    label = f"{shown(point.kind)} ({', '.join(notes)})" if notes else shown(point.kind)
    start = LINKS.get(point.kind, "")
    return Fact(label, point.value, f"{start}{point.value}" if start else "")


def _label(record_class: type, name: str) -> str:
    return translate(field_of(record_class, name).label)
