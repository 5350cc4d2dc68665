"""The stock as matching sees it: names to look by, and the few persons a list could mean."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from typing import TypeVar

from sekretariat.domain.bodies import Body, BodyKind, Participation
from sekretariat.domain.imports.lists import Entry
from sekretariat.domain.names import fold
from sekretariat.domain.organizations import FormerOrganizationName, Organization
from sekretariat.domain.people import (
    AcademicTitle,
    Address,
    AddressKind,
    Affiliation,
    ContactKind,
    ContactPoint,
    FormerName,
    OfficeTitle,
    Person,
)
from sekretariat.domain.records import holds_on
from sekretariat.exchange.matching.matcher import KnownPerson, PersonIndex
from sekretariat.exchange.matching.organization_book import OrganizationBook
from sekretariat.exchange.matching.signs import name_block, name_key
from sekretariat.storage.unit_of_work import Reader

_CHUNK = 500
_NOWHERE = Address()
_Part = TypeVar(
    "_Part", FormerName, AcademicTitle, OfficeTitle, Affiliation, Address, ContactPoint,
    Participation,
)  # fmt: skip


def organization_book(reader: Reader) -> OrganizationBook:
    """Return the organisations by every name they have or had; present names go first."""
    kept = reader.find(Organization, merged_into="")
    names = [(one.id, one.name) for one in kept]
    names += [(one.id, one.short_name) for one in kept]
    for former in reader.find(FormerOrganizationName):
        names += [(former.organization_id, former.name)]
        names += [(former.organization_id, former.short_name)]
    return OrganizationBook(names)


def person_index(reader: Reader, as_of: date) -> PersonIndex:
    """Return the index of all persons by name, former name, e-mail address and organisation."""
    parts = ("given_names", "particle", "family_name")
    names: dict[str, list[tuple[str, str]]] = {
        one.id: [_named(one)] for one in reader.columns(Person, "id", *parts, merged_into="")
    }
    for former in reader.columns(FormerName, "person_id", *parts):
        names.setdefault(former.person_id, []).append(_named(former))
    emails: dict[str, list[str]] = defaultdict(list)
    kind = ContactKind.EMAIL.value
    for contact in reader.columns(ContactPoint, "person_id", "value", kind=kind):
        emails[contact.person_id].append(contact.value)
    places: dict[str, list[str]] = defaultdict(list)
    period = ("valid_from", "valid_to")
    for affiliation in reader.columns(Affiliation, "person_id", "organization_id", *period):
        if holds_on(affiliation, as_of):
            places[affiliation.person_id].append(affiliation.organization_id)
    index = PersonIndex()
    for person_id, named in names.items():
        index.add(person_id, named, emails[person_id], places[person_id])
    return index


def _named(name: Person | FormerName) -> tuple[str, str]:
    key = name_key(name.given_names, name.particle, name.family_name)
    return key, name_block(name.family_name)


def known_persons(
    reader: Reader, ids: Iterable[str], as_of: date, organizations: OrganizationBook
) -> dict[str, KnownPerson]:
    """Return persons with all that matching compares, by id."""
    wanted = list(dict.fromkeys(ids))
    persons: dict[str, KnownPerson] = {}
    for start in range(0, len(wanted), _CHUNK):
        chunk = wanted[start : start + _CHUNK]
        parts = _Parts(reader, chunk, as_of, organizations)
        for person in reader.find(Person, id=chunk):
            persons[person.id] = parts.known(person)
    return persons


class _Parts:
    """What belongs to some persons, by person."""

    def __init__(
        self, reader: Reader, ids: Sequence[str], as_of: date, organizations: OrganizationBook
    ) -> None:
        self._organizations = organizations
        self._former = _by_person(reader, FormerName, ids)
        self._titles = _by_person(reader, AcademicTitle, ids)
        self._offices = _by_person(reader, OfficeTitle, ids)
        self._contacts = _by_person(reader, ContactPoint, ids)
        self._forums = _by_person(reader, Participation, ids)
        affiliations = _by_person(reader, Affiliation, ids)
        addresses = _by_person(reader, Address, ids)
        self._affiliations = {
            owner: [one for one in found if holds_on(one, as_of)]
            for owner, found in affiliations.items()
        }
        self._addresses = {
            owner: [one for one in found if holds_on(one, as_of)]
            for owner, found in addresses.items()
        }

    def known(self, person: Person) -> KnownPerson:
        """Return one person."""
        affiliations = self._affiliations.get(person.id, [])
        former = (_named(one)[0] for one in self._former.get(person.id, ()))
        return KnownPerson(
            person.id,
            self._entry(person),
            tuple(former),
            frozenset(one.organization_id for one in affiliations),
            frozenset(one.body_id for one in self._forums.get(person.id, ())),
        )

    def _entry(self, person: Person) -> Entry:
        titles = sorted(self._titles.get(person.id, ()), key=lambda one: one.position or 0)
        work = main_affiliation(self._affiliations.get(person.id, []))
        official = _address_of(self._addresses.get(person.id, ()), AddressKind.OFFICIAL)
        private = _address_of(self._addresses.get(person.id, ()), AddressKind.PRIVATE)
        return Entry(
            salutation=person.salutation,
            titles=tuple(one.title for one in titles),
            given_names=person.given_names,
            particle=person.particle,
            family_name=person.family_name,
            nobility=person.nobility,
            suffix=person.suffix,
            office_titles=tuple(one.title for one in self._offices.get(person.id, ())),
            organization=self._organizations.name_of(work.organization_id) if work else "",
            function=work.function if work else "",
            emails=self._values(person.id, ContactKind.EMAIL),
            phones=self._values(person.id, ContactKind.PHONE),
            mobiles=self._values(person.id, ContactKind.MOBILE),
            faxes=self._values(person.id, ContactKind.FAX),
            street=official.street,
            postcode=official.postcode,
            city=official.city,
            country=official.country,
            private_street=private.street,
            private_postcode=private.postcode,
            private_city=private.city,
            remark=person.remark,
        )

    def _values(self, person_id: str, kind: ContactKind) -> tuple[str, ...]:
        points = sorted(self._contacts.get(person_id, ()), key=lambda one: one.position or 0)
        return tuple(one.value for one in points if one.kind is kind)


def _by_person(
    reader: Reader, part_class: type[_Part], ids: Sequence[str]
) -> dict[str, list[_Part]]:
    found: dict[str, list[_Part]] = defaultdict(list)
    for part in reader.find(part_class, person_id=list(ids)):
        found[part.person_id].append(part)
    return found


def main_affiliation(affiliations: Sequence[Affiliation]) -> Affiliation | None:
    """Return the affiliation a person is listed under: a main one before others."""
    return max(affiliations, key=lambda one: one.is_primary, default=None)


def _address_of(addresses: Sequence[Address], kind: AddressKind) -> Address:
    return next((one for one in addresses if one.kind is kind), _NOWHERE)


def forum_names(reader: Reader, body: Body | None) -> dict[str, str]:
    """Return the ids of the forums a list can name, by number, name and short name (folded)."""
    forums = [one for one in reader.find(Body) if one.kind is BodyKind.FORUM]
    if body is not None:
        forums = [one for one in forums if body.id in {one.parent_id, one.id}] or forums
    names: dict[str, str] = {}
    for forum in forums:
        for name in (forum.number, forum.name, forum.short_name):
            if name:
                names.setdefault(fold(name).strip(), forum.id)
    return names
