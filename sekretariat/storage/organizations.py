"""Questions about organisations: the sorted list, names on a day, finding one by any name."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, func, or_, select

from sekretariat.domain.names import fold
from sekretariat.domain.organizations import FormerOrganizationName
from sekretariat.domain.people import ContactKind, ContactPurpose
from sekretariat.storage.addresses import may_be_listed
from sekretariat.storage.keyset import contains_words, in_key_order, keys, keys_by_text
from sekretariat.storage.orders import contact_text, count_at, name_key
from sekretariat.storage.periods import holds_on
from sekretariat.storage.tables import TABLES
from sekretariat.storage.unit_of_work import Reader

if TYPE_CHECKING:
    from array import array

_organization = TABLES["organization"]
_former = TABLES["former_organization_name"]
_affiliation = TABLES["affiliation"]
_seat = TABLES["seat"]
_address = TABLES["address"]
_contact = TABLES["contact_point"]
_COUNTED = {"seats": _seat, "persons": _affiliation}


@dataclass(frozen=True, kw_only=True)
class OrganizationQuestion:
    """Which organisations, in which order; `sort` is a column of the list."""

    as_of: date
    search: str = ""
    category: str = ""
    status: str = ""
    sort: str = "name"
    descending: bool = False


def organization_keys(reader: Reader, question: OrganizationQuestion) -> "array[int]":
    """Return the serials of the organisations asked for, sorted."""
    query = select(_organization.c.serial).where(_organization.c.merged_into.is_(None))
    by_name = contains_words(question.search, _organization.c.search_key)
    by_former = contains_words(question.search, _former.c.search_key)
    if by_name is not None and by_former is not None:
        former = select(_former.c.organization_id).where(by_former)
        query = query.where(or_(by_name, _organization.c.id.in_(former)))
    for name in ("category", "status"):
        wanted = getattr(question, name)
        if wanted:
            query = query.where(_organization.c[name] == wanted)
    own_key, serial = _organization.c.sort_key, _organization.c.serial
    text = _text_of(question)
    if text is not None:
        query = query.add_columns(text).order_by(own_key, serial)
        return keys_by_text(reader.connection, query, descending=question.descending)
    by: ColumnElement[Any] = name_key(
        reader, _organization, _former, "organization_id", question.as_of
    )
    if question.sort in _COUNTED:
        by = count_at(_COUNTED[question.sort], question.as_of)
    first = by.desc() if question.descending else by
    return keys(reader.connection, query.order_by(first, own_key, serial))


def _text_of(question: OrganizationQuestion) -> ColumnElement[str] | None:
    if question.sort in {"short_name", "category", "status", "nomination_contact"}:
        return _organization.c[question.sort]
    return contact_text(question.sort, _organization, "organization_id", question.as_of)


def organization_rows(reader: Reader, wanted: Sequence[int], as_of: date) -> list[dict[str, Any]]:
    """Return flat rows of the organisations with these serials, in that order, as of the day."""
    query = select(_organization).where(_organization.c.serial.in_(list(wanted)))
    found = in_key_order(reader.connection.execute(query).all(), wanted)
    ids = [one.id for one in found]
    names = organization_names(reader, as_of, ids)
    seats = _counts(reader, _seat, ids, as_of)
    people = _counts(reader, _affiliation, ids, as_of)
    contacts = _contacts(reader, ids)
    addresses = _addresses(reader, ids, as_of)
    return [
        {
            "id": one.id,
            "name": names[one.id],
            "short_name": one.short_name,
            "category": one.category,
            "status": one.status,
            "seats": seats.get(one.id, 0),
            "persons": people.get(one.id, 0),
            "nomination_contact": one.nomination_contact,
            "emails": "; ".join(contacts.get(one.id, [])),
            "street": addresses.get(one.id, ("", "", ""))[0],
            "postcode": addresses.get(one.id, ("", "", ""))[1],
            "city": addresses.get(one.id, ("", "", ""))[2],
        }
        for one in found
    ]


def _counts(reader: Reader, table: Any, ids: Sequence[str], as_of: date) -> dict[str, int]:
    query = (
        select(table.c.organization_id, func.count())
        .where(table.c.organization_id.in_(ids), holds_on(table, as_of))
        .group_by(table.c.organization_id)
    )
    return {row[0]: row[1] for row in reader.connection.execute(query)}


def _contacts(reader: Reader, ids: Sequence[str]) -> dict[str, list[str]]:
    query = select(_contact.c.organization_id, _contact.c.value).where(
        _contact.c.organization_id.in_(ids),
        _contact.c.kind == ContactKind.EMAIL.value,
        _contact.c.purpose != ContactPurpose.PRIVATE.value,
    )
    found: dict[str, list[str]] = {}
    for owner, value in reader.connection.execute(query.order_by(_contact.c.serial)):
        found.setdefault(owner, []).append(value)
    return found


def _addresses(reader: Reader, ids: Sequence[str], as_of: date) -> dict[str, tuple[str, str, str]]:
    query = (
        select(_address)
        .where(_address.c.organization_id.in_(ids), may_be_listed(as_of))
        .order_by(_address.c.serial.desc())
    )
    return {
        row.organization_id: (row.street, row.postcode, row.city)
        for row in reader.connection.execute(query)
    }


def organization_names(
    reader: Reader, as_of: date, ids: Sequence[str] | None = None
) -> dict[str, str]:
    """Return organisations' names by id as of the day; all of them where no ids are given."""
    query = select(_organization.c.id, _organization.c.name)
    if ids is not None:
        query = query.where(_organization.c.id.in_(ids))
    names = {row.id: row.name for row in reader.connection.execute(query)}
    former = select(_former).where(holds_on(_former, as_of), _former.c.valid_to.is_not(None))
    for row in reader.connection.execute(former):
        if row.organization_id in names:
            names[row.organization_id] = row.name
    return names


def find_by_name(reader: Reader, name: str) -> str:
    """Return the id of the organisation that has or had a name or short name, "" where none is."""
    wanted = fold(name).strip()
    query = select(_organization.c.id, _organization.c.name, _organization.c.short_name).where(
        _organization.c.merged_into.is_(None)
    )
    for row in reader.connection.execute(query.order_by(_organization.c.serial)):
        if wanted and wanted in {fold(row.name).strip(), fold(row.short_name).strip()}:
            return str(row.id)
    for former in reader.find(FormerOrganizationName):
        if wanted and wanted in {fold(former.name).strip(), fold(former.short_name).strip()}:
            return former.organization_id
    return ""


def organization_choices(reader: Reader) -> list[tuple[str, str]]:
    """Return (id, name) of all organisations, in order."""
    query = (
        select(_organization.c.id, _organization.c.name)
        .where(_organization.c.merged_into.is_(None))
        .order_by(_organization.c.sort_key)
    )
    return [(row.id, row.name) for row in reader.connection.execute(query)]
