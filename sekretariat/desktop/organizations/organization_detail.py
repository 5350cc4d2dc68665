"""The detail of an organisation below the list: to read, quickly."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.detail_tabs import DetailTabs
from sekretariat.desktop.base.facts import Fact, Facts
from sekretariat.desktop.base.trail_table import TrailTable
from sekretariat.desktop.organizations.persons_there import PersonsThere
from sekretariat.domain.fields import field_of
from sekretariat.domain.organizations import Organization
from sekretariat.domain.people import Address, ContactKind
from sekretariat.domain.records import holds_on
from sekretariat.services.organizations import OrganizationCard
from sekretariat.words import shown, translate

LINKS = {ContactKind.EMAIL: "mailto:", ContactKind.PHONE: "tel:", ContactKind.MOBILE: "tel:"}


class OrganizationDetail(DetailTabs):
    """Organisation, persons there, history."""

    def __init__(self, desk: Desk, as_of: Callable[[], date], parent: QWidget) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Details of the organisation"))
        self._desk = desk
        self._as_of = as_of
        self.facts = Facts(self.tr("Organisation"))
        self.persons = PersonsThere(desk)
        self.trail = TrailTable()
        self.add_view(self.tr("Organisation"), self.facts, self._show_facts)
        self.add_view(self.tr("Persons there"), self.persons, self.persons.show_persons)
        self.add_view(self.tr("History"), self.trail, self._show_trail)

    def _card(self, organization_id: str) -> OrganizationCard:
        card: OrganizationCard = self._desk.secretariat.organizations.card(organization_id)
        return card

    def _show_facts(self, organization_id: str) -> None:
        card, as_of = self._card(organization_id), self._as_of()
        one = card.organization
        facts = [_fact(one, "short_name"), _fact(one, "category"), _fact(one, "status")]
        facts += [
            Fact(self.tr("Formerly"), f"{former.name} ({_period(former.valid_to)})")
            for former in card.former_names
        ]
        facts += [
            Fact(self._label("parent_id"), self._named(one.parent_id)),
            Fact(self._label("successor_id"), self._named(one.successor_id)),
            _fact(one, "nomination_contact"),
            Fact(self._label("website"), one.website, _web(one.website)),
        ]
        addresses = [place for place in card.addresses if holds_on(place, as_of)]
        facts += [Fact(shown(place.kind), _lines(place)) for place in addresses]
        facts += [
            Fact(shown(point.kind), point.value, _link(point.kind, point.value))
            for point in card.contacts
        ]
        facts.append(_fact(one, "remark"))
        self.facts.show_facts(one.name, facts)

    def _named(self, organization_id: str) -> str:
        source = self._desk.sources.get("organization")
        return source.label_of(organization_id) if source and organization_id else ""

    @staticmethod
    def _label(name: str) -> str:
        return translate(field_of(Organization, name).label)

    def _show_trail(self, organization_id: str) -> None:
        self.trail.show_trail(self._desk.secretariat.history.trail([organization_id]))


def _fact(organization: Organization, name: str) -> Fact:
    label = translate(field_of(Organization, name).label)
    return Fact(label, shown(getattr(organization, name)))


def _period(last_day: date | None) -> str:
    return f"– {shown(last_day)}" if last_day else "–"


def _lines(place: Address) -> str:
    town = f"{place.postcode} {place.city}".strip()
    return ", ".join(line for line in (place.street, place.po_box, town) if line)


def _link(kind: ContactKind, value: str) -> str:
    start = LINKS.get(kind, "")
    return f"{start}{value}" if start else ""


def _web(address: str) -> str:
    if not address:
        return ""
    return address if "://" in address else f"https://{address}"
