"""A person's card from what a line says: made new, or changed field by field."""

from collections.abc import Callable, Set

from sekretariat.domain.imports.lists import Entry
from sekretariat.domain.imports.plans import PlanRow
from sekretariat.domain.people import (
    AcademicTitle,
    Address,
    AddressKind,
    AddressStyle,
    Affiliation,
    ContactKind,
    ContactPoint,
    NameOrder,
    OfficeTitle,
    Person,
    Salutation,
)
from sekretariat.exchange.matching.differences import (
    CONTACTS,
    NAME_FIELDS,
    merged_contacts,
    merged_remark,
)
from sekretariat.services.people import PersonCard

KIND_OF_CONTACT = {
    "emails": ContactKind.EMAIL,
    "phones": ContactKind.PHONE,
    "mobiles": ContactKind.MOBILE,
    "faxes": ContactKind.FAX,
}
_ADDRESS = {
    AddressKind.OFFICIAL: {"street": "street", "postcode": "postcode", "city": "city",
                           "country": "country"},
    AddressKind.PRIVATE: {"street": "private_street", "postcode": "private_postcode",
                          "city": "private_city"},
}  # fmt: skip


def new_card(row: PlanRow) -> PersonCard:
    """Return the person a line describes."""
    entry = row.entry
    order = NameOrder.FAMILY_FIRST if entry.family_first else NameOrder.GIVEN_FIRST
    person = Person(
        id=row.person_id,
        salutation=entry.salutation or Salutation.UNKNOWN,
        name_order=order,
        remark=entry.remark,
        **{name: getattr(entry, name) for name in NAME_FIELDS},
    )
    card = PersonCard(person)
    if row.organization_id:
        affiliation = Affiliation(organization_id=row.organization_id, function=entry.function)
        card.affiliations.append(affiliation)
    for set_part in set(SETTERS.values()) - {_set_remark}:
        set_part(card, entry, set(SETTERS))
    return card


def _set_titles(card: PersonCard, entry: Entry, _: Set[str]) -> None:
    kept = {one.title: one for one in card.titles}
    card.titles = [
        kept.get(title) or AcademicTitle(person_id=card.person.id, title=title)
        for title in dict.fromkeys(entry.titles)
    ]


def _set_offices(card: PersonCard, entry: Entry, _: Set[str]) -> None:
    known = {one.title for one in card.office_titles}
    card.office_titles += [
        OfficeTitle(person_id=card.person.id, title=title)
        for title in entry.office_titles
        if title not in known
    ]


def _set_contacts(card: PersonCard, entry: Entry, accepted: Set[str]) -> None:
    for name, code, key in CONTACTS:
        if code not in accepted:
            continue
        kind = KIND_OF_CONTACT[name]
        points = {key(one.value): one for one in card.contacts if one.kind is kind}
        stored = tuple(one.value for one in points.values())
        values = merged_contacts(getattr(entry, name), stored, key)
        others = [one for one in card.contacts if one.kind is not kind]
        card.contacts = others + [
            points.get(key(value)) or ContactPoint(person_id=card.person.id, kind=kind, value=value)
            for value in values
        ]


def _set_addresses(card: PersonCard, entry: Entry, accepted: Set[str]) -> None:
    for kind, names in _ADDRESS.items():
        said = {
            name: getattr(entry, code)
            for name, code in names.items()
            if code in accepted and getattr(entry, code)
        }
        if not said:
            continue
        address = next((one for one in card.addresses if one.kind is kind), None)
        if address is None:
            private = kind is AddressKind.PRIVATE
            style = AddressStyle.PRIVATE if private else AddressStyle.ORGANIZATION_FIRST
            address = Address(person_id=card.person.id, kind=kind, style=style)
            card.addresses.append(address)
        for name, value in said.items():
            setattr(address, name, value)


def _set_remark(card: PersonCard, entry: Entry, _: Set[str]) -> None:
    card.person.remark = merged_remark(entry.remark, card.person.remark)


_Setter = Callable[[PersonCard, Entry, Set[str]], None]
SETTERS: dict[str, _Setter] = {
    "titles": _set_titles,
    "office_titles": _set_offices,
    "remark": _set_remark,
    **dict.fromkeys(("emails", "phones", "mobile", "fax"), _set_contacts),
    **dict.fromkeys(
        (code for names in _ADDRESS.values() for code in names.values()), _set_addresses
    ),
}
