"""Questions about persons: the sorted list, its pages, names and titles on a day."""

from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, exists, or_, select, true

from sekretariat.domain.names import search_words, sorted_name
from sekretariat.domain.people import (
    AddressBlock,
    AddressKind,
    ContactKind,
    FormerName,
    Person,
    Salutation,
)
from sekretariat.storage.keyset import holds_word, in_key_order, keys
from sekretariat.storage.periods import holds_on
from sekretariat.storage.tables import TABLES
from sekretariat.storage.unit_of_work import Reader

PAGE = 1000
PHONES = (ContactKind.PHONE, ContactKind.MOBILE, ContactKind.ASSISTANT)

_person = TABLES["person"]
_affiliation = TABLES["affiliation"]
_organization = TABLES["organization"]
_address = TABLES["address"]
_contact = TABLES["contact_point"]
_former = TABLES["former_name"]
_title = TABLES["academic_title"]
_membership = TABLES["membership"]
_seat = TABLES["seat"]
_participation = TABLES["participation"]


@dataclass(frozen=True, kw_only=True)
class PersonQuestion:
    """Which persons, in which order; `sort` is name, organization, function, city or email."""

    as_of: date
    search: str = ""
    body_id: str = ""
    organization_id: str = ""
    salutation: str = ""
    sort: str = "name"
    descending: bool = False


def _sort_columns(sort: str, as_of: date) -> list[ColumnElement[Any]]:
    subqueries: dict[str, Any] = {
        "organization": select(_organization.c.sort_key)
        .join(_affiliation, _affiliation.c.organization_id == _organization.c.id)
        .where(_affiliation.c.person_id == _person.c.id, holds_on(_affiliation, as_of)),
        "function": select(_affiliation.c.function).where(
            _affiliation.c.person_id == _person.c.id, holds_on(_affiliation, as_of)
        ),
        "city": select(_address.c.city).where(_shown_address(as_of)),
        "emails": select(_contact.c.value).where(
            _contact.c.person_id == _person.c.id, _contact.c.kind == ContactKind.EMAIL.value
        ),
    }
    if sort in subqueries:
        return [subqueries[sort].limit(1).scalar_subquery()]
    if sort in {"salutation", "given_names", "family_name"}:
        return [_person.c[sort]]
    return []


def _shown_address(as_of: date) -> ColumnElement[bool]:
    """A person's address lists may show: not private, not blocked on the day."""
    blocked = and_(
        _address.c.block != AddressBlock.NONE.value,
        or_(_address.c.block_until.is_(None), _address.c.block_until >= as_of),
    )
    return and_(
        _address.c.person_id == _person.c.id,
        _address.c.kind != AddressKind.PRIVATE.value,
        ~blocked,
        holds_on(_address, as_of),
    )


def _filtered(question: PersonQuestion, query: Select[Any]) -> Select[Any]:
    query = query.where(_person.c.merged_into.is_(None))
    if question.search:
        query = query.where(_search(question))
    if question.salutation:
        query = query.where(_person.c.salutation == question.salutation)
    if question.organization_id:
        affiliated = exists().where(
            _affiliation.c.person_id == _person.c.id,
            _affiliation.c.organization_id == question.organization_id,
            holds_on(_affiliation, question.as_of),
        )
        query = query.where(affiliated)
    if question.body_id:
        query = query.where(_sits_in(question))
    return query


def _search(question: PersonQuestion) -> ColumnElement[bool]:
    """Every word in the name, in a former name, or in the name of the person's organisation."""
    found = []
    for word in search_words(question.search):
        former = select(_former.c.person_id).where(
            ~_former.c.hidden, holds_word(_former.c.search_key, word)
        )
        colleagues = (
            select(_affiliation.c.person_id)
            .join(_organization, _organization.c.id == _affiliation.c.organization_id)
            .where(
                holds_word(_organization.c.search_key, word), holds_on(_affiliation, question.as_of)
            )
        )
        named = holds_word(_person.c.search_key, word)
        found.append(or_(named, _person.c.id.in_(former), _person.c.id.in_(colleagues)))
    return and_(true(), *found)


def _sits_in(question: PersonQuestion) -> ColumnElement[bool]:
    seated = (
        select(_membership.c.person_id)
        .join(_seat, _seat.c.id == _membership.c.seat_id)
        .where(_seat.c.body_id == question.body_id, holds_on(_membership, question.as_of))
    )
    taking_part = select(_participation.c.person_id).where(
        _participation.c.body_id == question.body_id, holds_on(_participation, question.as_of)
    )
    return or_(_person.c.id.in_(seated), _person.c.id.in_(taking_part))


def person_keys(reader: Reader, question: PersonQuestion) -> "array[int]":
    """Return the serials of the persons asked for, sorted."""
    query = _filtered(question, select(_person.c.serial))
    columns = [*_sort_columns(question.sort, question.as_of), _person.c.sort_key]
    order = [
        (one.desc().nulls_last() if question.descending else one.asc().nulls_last())
        for one in columns
    ]
    return keys(reader.connection, query.order_by(*order, _person.c.serial))


def person_rows(
    reader: Reader, wanted: Sequence[int], as_of: date
) -> list[dict[str, Any]]:
    """Return flat rows of the persons with these serials, in that order, as of the day."""
    query = select(_person).where(_person.c.serial.in_(list(wanted)))
    people = in_key_order(reader.connection.execute(query).all(), wanted)
    ids = [person.id for person in people]
    details = _Details(reader, ids, as_of)
    return [details.row(person) for person in people]


def person_details(
    reader: Reader, person_ids: Sequence[str], as_of: date
) -> dict[str, dict[str, Any]]:
    """Return the flat rows of persons by id, as of the day."""
    rows: dict[str, dict[str, Any]] = {}
    for start in range(0, len(person_ids), PAGE):
        ids = person_ids[start : start + PAGE]
        details = _Details(reader, ids, as_of)
        found = reader.connection.execute(select(_person).where(_person.c.id.in_(ids)))
        rows.update((person.id, details.row(person)) for person in found)
    return rows


def names_on(
    reader: Reader, person_ids: Iterable[str], as_of: date
) -> dict[str, tuple[Person | FormerName, tuple[str, ...]]]:
    """Return each person's name and titles as of the day: the former name where it still held."""
    wanted = list(person_ids)
    titles = titles_of(reader, wanted, as_of)
    current: dict[str, tuple[Person | FormerName, tuple[str, ...]]] = {
        person.id: (person, titles.get(person.id, ())) for person in reader.find(Person, id=wanted)
    }
    for former in former_names_on(reader, wanted, as_of):
        written = tuple(former.titles.split()) or current[former.person_id][1]
        current[former.person_id] = (former, written)
    return current


def former_names_on(reader: Reader, person_ids: Sequence[str], as_of: date) -> list[FormerName]:
    """Return the former names that were in use on the day; hidden ones never show."""
    found = reader.find(FormerName, person_id=person_ids)
    valid = [one for one in found if not one.hidden and one.valid_to and one.valid_to >= as_of]
    return [one for one in valid if one.valid_from is None or one.valid_from <= as_of]


def titles_of(
    reader: Reader, person_ids: Sequence[str], as_of: date
) -> dict[str, tuple[str, ...]]:
    """Return the academic titles of persons in their order, those held on the day."""
    query = (
        select(_title)
        .where(_title.c.person_id.in_(person_ids))
        .order_by(_title.c.position, _title.c.serial)
    )
    titles: dict[str, tuple[str, ...]] = {}
    for row in reader.connection.execute(query):
        held = row.awarded_on is None or row.awarded_on <= as_of
        if held and (row.withdrawn_on is None or row.withdrawn_on > as_of):
            titles[row.person_id] = (*titles.get(row.person_id, ()), row.title)
    return titles


class _Details:
    """Everything a page of persons shows beside the person's own columns."""

    def __init__(self, reader: Reader, ids: Sequence[str], as_of: date) -> None:
        self._titles = titles_of(reader, ids, as_of)
        self._names = {one.person_id: one for one in former_names_on(reader, ids, as_of)}
        self._work = self._affiliations(reader, ids, as_of)
        self._addresses = self._shown_addresses(reader, ids, as_of)
        self._contacts = self._contact_points(reader, ids)

    @staticmethod
    def _affiliations(reader: Reader, ids: Sequence[str], as_of: date) -> dict[str, Any]:
        query = (
            select(_affiliation, _organization.c.name.label("organization"))
            .join(_organization, _organization.c.id == _affiliation.c.organization_id)
            .where(_affiliation.c.person_id.in_(ids), holds_on(_affiliation, as_of))
            .order_by(_affiliation.c.is_primary, _affiliation.c.serial.desc())
        )
        return {row.person_id: row for row in reader.connection.execute(query)}

    @staticmethod
    def _shown_addresses(reader: Reader, ids: Sequence[str], as_of: date) -> dict[str, Any]:
        query = (
            select(_address)
            .join(_person, _shown_address(as_of))
            .where(_address.c.person_id.in_(ids))
            .order_by(_address.c.serial.desc())
        )
        return {row.person_id: row for row in reader.connection.execute(query)}

    @staticmethod
    def _contact_points(reader: Reader, ids: Sequence[str]) -> dict[str, list[Any]]:
        query = (
            select(_contact)
            .where(_contact.c.person_id.in_(ids))
            .order_by(_contact.c.position.nulls_last(), _contact.c.serial)
        )
        found: dict[str, list[Any]] = {}
        for row in reader.connection.execute(query):
            found.setdefault(row.person_id, []).append(row)
        return found

    def row(self, person: Any) -> dict[str, Any]:
        """Return the flat row of one person."""
        name = self._names.get(person.id, person)
        work, address = self._work.get(person.id), self._addresses.get(person.id)
        titles = getattr(name, "titles", "") or " ".join(self._titles.get(person.id, ()))
        return {
            "id": person.id,
            "salutation": Salutation(name.salutation),
            "titles": titles,
            "given_names": name.given_names,
            "particle": name.particle,
            "family_name": name.family_name,
            "nobility": name.nobility,
            "suffix": name.suffix,
            "organization": work.organization if work else "",
            "function": work.function if work else "",
            "department": work.department if work else "",
            **self._contacts_of(person.id),
            **_address_cells(address),
        }

    def _contacts_of(self, person_id: str) -> Mapping[str, str]:
        points = self._contacts.get(person_id, [])
        official = [one for one in points if one.purpose != "privat"]

        def joined(*kinds: ContactKind) -> str:
            return "; ".join(one.value for one in official if one.kind in kinds)

        return {
            "emails": joined(ContactKind.EMAIL),
            "phones": joined(*PHONES),
            "mobile": joined(ContactKind.MOBILE),
            "fax": joined(ContactKind.FAX),
        }


def _address_cells(address: Any) -> Mapping[str, str]:
    names = ("street", "postcode", "city", "country")
    return {name: getattr(address, name) if address else "" for name in names}


def person_choices(reader: Reader) -> list[tuple[str, str]]:
    """Return (id, sorted name) of all persons, in order."""
    columns = ("id", "family_name", "given_names", "particle", "nobility", "suffix")
    query = (
        select(*(_person.c[name] for name in columns))
        .where(_person.c.merged_into.is_(None))
        .order_by(_person.c.sort_key)
    )
    rows = reader.connection.execute(query).all()
    return [(row.id, sorted_name(row)) for row in rows]
