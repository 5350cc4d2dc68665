"""What duplicates are looked for with: all persons as profiles, and what was decided about pairs.

Straight from the driver's rows: at 100,000 persons records would take ten times as long.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from sqlalchemy import select

from sekretariat.domain.contacts import email_key
from sekretariat.domain.duplicates.distinctions import Distinction
from sekretariat.domain.duplicates.likeness import Written, written
from sekretariat.domain.duplicates.organizations import OrganizationProfile, named, website_form
from sekretariat.domain.duplicates.persons import PersonProfile, phone_form
from sekretariat.domain.people import ContactKind
from sekretariat.storage.tables import TABLES
from sekretariat.storage.unit_of_work import Reader

_person = TABLES["person"]
_former = TABLES["former_name"]
_contact = TABLES["contact_point"]
_affiliation = TABLES["affiliation"]
_organization = TABLES["organization"]
_former_name = TABLES["former_organization_name"]
_NUMBERS = (ContactKind.PHONE.value, ContactKind.MOBILE.value)
_EMAILS = (ContactKind.EMAIL.value,)

Texts = Mapping[str, frozenset[str]]


def person_profiles(reader: Reader) -> list[PersonProfile]:
    """Return all persons that were not merged away as they are compared, in the order of lists."""
    former = _former_names(reader)
    emails, phones = _contacts(reader, _EMAILS), _contacts(reader, _NUMBERS)
    places = _organizations(reader)
    nothing: frozenset[str] = frozenset()
    query = select(
        _person.c.id,
        _person.c.given_names,
        _person.c.family_name,
        _person.c.salutation,
        _person.c.suffix,
    ).where(_person.c.merged_into.is_(None))
    in_order = query.order_by(_person.c.sort_key, _person.c.serial)
    return [
        PersonProfile(
            person_id,
            (written(given, family), *former.get(person_id, ())),
            salutation,
            suffix,
            emails.get(person_id, nothing),
            phones.get(person_id, nothing),
            places.get(person_id, nothing),
        )
        for person_id, given, family, salutation, suffix in reader.connection.execute(in_order)
    ]


def _former_names(reader: Reader) -> dict[str, list[Written]]:
    found: dict[str, list[Written]] = defaultdict(list)
    query = select(_former.c.person_id, _former.c.given_names, _former.c.family_name)
    for person_id, given, family in reader.connection.execute(query):
        found[person_id].append(written(given, family))
    return found


def organization_profiles(reader: Reader) -> list[OrganizationProfile]:
    """Return all organisations that were not merged away, as they are compared."""
    former: dict[str, list[Written]] = defaultdict(list)
    for row in reader.connection.execute(
        select(_former_name.c.organization_id, _former_name.c.name)
    ):
        former[row.organization_id].append(named(row.name))
    emails = _contacts(reader, _EMAILS, "organization_id")
    phones = _contacts(reader, _NUMBERS, "organization_id")
    nothing: frozenset[str] = frozenset()
    query = select(_organization).where(_organization.c.merged_into.is_(None))
    in_order = query.order_by(_organization.c.sort_key, _organization.c.serial)
    return [
        OrganizationProfile(
            one.id,
            (named(one.name), *former.get(one.id, ())),
            frozenset({one.short_name.casefold()} - {""}),
            emails.get(one.id, nothing),
            phones.get(one.id, nothing),
            frozenset({website_form(one.website)} - {""}),
        )
        for one in reader.connection.execute(in_order)
    ]


def _contacts(reader: Reader, kinds: Iterable[str], owner_field: str = "person_id") -> Texts:
    owner_column = _contact.c[owner_field]
    query = select(owner_column, _contact.c.kind, _contact.c.value).where(
        _contact.c.kind.in_(list(kinds)), owner_column.is_not(None)
    )
    found: dict[str, set[str]] = defaultdict(set)
    for owner, kind, value in reader.connection.execute(query):
        form = email_key(value) if kind == ContactKind.EMAIL else phone_form(value)
        if form:
            found[owner].add(form)
    return {owner: frozenset(forms) for owner, forms in found.items()}


def _organizations(reader: Reader) -> Texts:
    query = select(_affiliation.c.person_id, _affiliation.c.organization_id)
    found: dict[str, set[str]] = defaultdict(set)
    for person_id, organization_id in reader.connection.execute(query):
        found[person_id].add(organization_id)
    return {person_id: frozenset(places) for person_id, places in found.items()}


def decided_pairs(reader: Reader) -> set[frozenset[str]]:
    """Return the pairs of ids a clerk said are not the same."""
    return {one.pair for one in reader.find(Distinction)}


def merged_of(reader: Reader, entity: str) -> set[str]:
    """Return the ids of a kind of record that were merged into others."""
    table = TABLES[entity]
    query = select(table.c.id).where(table.c.merged_into.is_not(None))
    return set(reader.connection.execute(query).scalars())
