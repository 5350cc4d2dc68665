"""What the lists of persons and organisations are sorted by, beside their own columns."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, Table, and_, exists, func, select

from sekretariat.domain.bodies import EndReason
from sekretariat.domain.people import ContactKind, ContactPurpose
from sekretariat.storage.addresses import may_be_listed
from sekretariat.storage.periods import holds_on
from sekretariat.storage.person_details import PHONES
from sekretariat.storage.tables import TABLES
from sekretariat.storage.unit_of_work import Reader

_person = TABLES["person"]
_affiliation = TABLES["affiliation"]
_organization = TABLES["organization"]
_address = TABLES["address"]
_contact = TABLES["contact_point"]
_body = TABLES["body"]
_seat = TABLES["seat"]
_membership = TABLES["membership"]
_participation = TABLES["participation"]
_KINDS: Mapping[str, tuple[ContactKind, ...]] = {
    "emails": (ContactKind.EMAIL,),
    "phones": PHONES,
    "mobile": (ContactKind.MOBILE,),
    "fax": (ContactKind.FAX,),
}
_PLACES = frozenset({"street", "postcode", "city", "country"})


def name_key(
    reader: Reader, record: Table, former: Table, owner: str, as_of: date
) -> ColumnElement[str]:
    """Return the key that sorts by name as of a day: by the former name where one still held."""
    holding = and_(former.c.valid_to.is_not(None), holds_on(former, as_of))
    if "hidden" in former.c:
        holding = and_(holding, ~former.c.hidden)
    current: ColumnElement[str] = record.c.sort_key
    if not reader.connection.execute(select(exists().where(holding))).scalar():
        return current  # as on nearly every day: the index on the key does all the sorting
    theirs = select(func.max(former.c.sort_key)).where(former.c[owner] == record.c.id, holding)
    return func.coalesce(theirs.scalar_subquery(), current)


def person_text(sort: str, as_of: date) -> ColumnElement[str] | None:
    """Return the text persons are sorted by, the first where there are several; None for none."""
    if sort in {"organization", "function", "department"}:
        return _first(_work(sort, as_of))
    if sort == "bodies":
        return func.coalesce(_first(_seated(as_of)), _first(_taking_part(as_of)))
    return contact_text(sort, _person, "person_id", as_of)


def contact_text(sort: str, record: Table, owner: str, as_of: date) -> ColumnElement[str] | None:
    """Return the part of an address or the contact point a list is sorted by; None for others."""
    if sort in _PLACES:
        listed = and_(_address.c[owner] == record.c.id, may_be_listed(as_of))
        return _first(select(_address.c[sort]).where(listed).order_by(_address.c.serial))
    if sort in _KINDS:
        query = select(_contact.c.value).where(
            _contact.c[owner] == record.c.id,
            _contact.c.kind.in_([kind.value for kind in _KINDS[sort]]),
            _contact.c.purpose != ContactPurpose.PRIVATE.value,
        )
        return _first(query.order_by(_contact.c.position.nulls_last(), _contact.c.serial))
    return None


def count_at(table: Table, as_of: date) -> ColumnElement[int]:
    """Return how many rows of a table name the organisation on the day."""
    held = and_(table.c.organization_id == _organization.c.id, holds_on(table, as_of))
    return select(func.count()).where(held).scalar_subquery()


def _work(sort: str, as_of: date) -> Select[Any]:
    query = select(_organization.c.name if sort == "organization" else _affiliation.c[sort])
    return (
        query.join_from(
            _affiliation, _organization, _organization.c.id == _affiliation.c.organization_id
        )
        .where(_affiliation.c.person_id == _person.c.id, holds_on(_affiliation, as_of))
        .order_by(_affiliation.c.is_primary.desc(), _affiliation.c.serial)
    )


def _seated(as_of: date) -> Select[Any]:
    return (
        select(_shown_name())
        .join_from(_membership, _seat, _seat.c.id == _membership.c.seat_id)
        .join(_body, _body.c.id == _seat.c.body_id)
        .where(
            _membership.c.person_id == _person.c.id,
            _membership.c.end_reason != EndReason.CORRECTION.value,
            holds_on(_membership, as_of),
        )
        .order_by(_membership.c.serial)
    )


def _taking_part(as_of: date) -> Select[Any]:
    return (
        select(_shown_name())
        .join_from(_participation, _body, _body.c.id == _participation.c.body_id)
        .where(_participation.c.person_id == _person.c.id, holds_on(_participation, as_of))
        .order_by(_participation.c.serial)
    )


def _shown_name() -> ColumnElement[str]:
    return func.coalesce(func.nullif(_body.c.short_name, ""), _body.c.name)


def _first(query: Select[Any]) -> ColumnElement[str]:
    return query.limit(1).scalar_subquery()
