"""Questions about persons: the sorted list and its pages."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, Select, and_, exists, or_, select, true

from sekretariat.domain.names import search_words, sorted_name
from sekretariat.storage.keyset import holds_word, in_key_order, keys, keys_by_text
from sekretariat.storage.orders import name_key, person_text
from sekretariat.storage.periods import holds_on
from sekretariat.storage.person_details import PersonDetails
from sekretariat.storage.tables import TABLES
from sekretariat.storage.unit_of_work import Reader

if TYPE_CHECKING:
    from array import array

PAGE = 1000
SENDERS_FROM_LETTERS = 3

_person = TABLES["person"]
_affiliation = TABLES["affiliation"]
_organization = TABLES["organization"]
_former = TABLES["former_name"]
_membership = TABLES["membership"]
_seat = TABLES["seat"]
_participation = TABLES["participation"]


@dataclass(frozen=True, kw_only=True)
class PersonQuestion:
    """Which persons, in which order; `sort` is a column of the list, the name for others."""

    as_of: date
    search: str = ""
    body_id: str = ""
    organization_id: str = ""
    salutation: str = ""
    sort: str = "name"
    descending: bool = False


def _sorted_by(question: PersonQuestion) -> ColumnElement[str] | None:
    """Return the text a list is sorted by; None for the name, which has a key of its own."""
    if question.sort in {"salutation", "given_names", "family_name"}:
        return _person.c[question.sort]
    return person_text(question.sort, question.as_of)


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
    """Every word in the name, in a former name, or in the name of the person's organisation.

    Organisations are asked from three letters on: one or two of them stand in nearly every name.
    """
    found = []
    for word in search_words(question.search):
        former = select(_former.c.person_id).where(
            ~_former.c.hidden, holds_word(_former.c.search_key, word)
        )
        places = [holds_word(_person.c.search_key, word), _person.c.id.in_(former)]
        if len(word[0]) >= SENDERS_FROM_LETTERS:
            places.append(_person.c.id.in_(_colleagues(word, question.as_of)))
        found.append(or_(*places))
    return and_(true(), *found)


def _colleagues(word: tuple[str, str], as_of: date) -> Select[Any]:
    senders = select(_organization.c.id).where(holds_word(_organization.c.search_key, word))
    return select(_affiliation.c.person_id).where(
        _affiliation.c.organization_id.in_(senders), holds_on(_affiliation, as_of)
    )


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
    by = _sorted_by(question)
    if by is not None:
        query = query.add_columns(by).order_by(_person.c.sort_key, _person.c.serial)
        return keys_by_text(reader.connection, query, descending=question.descending)
    key = name_key(reader, _person, _former, "person_id", question.as_of)
    first = key.desc() if question.descending else key
    return keys(reader.connection, query.order_by(first, _person.c.serial))


def person_rows(reader: Reader, wanted: Sequence[int], as_of: date) -> list[dict[str, Any]]:
    """Return flat rows of the persons with these serials, in that order, as of the day."""
    query = select(_person).where(_person.c.serial.in_(list(wanted)))
    people = in_key_order(reader.connection.execute(query).all(), wanted)
    ids = [person.id for person in people]
    details = PersonDetails(reader, ids, as_of)
    return [details.row(person) for person in people]


def person_details(
    reader: Reader, person_ids: Sequence[str], as_of: date
) -> dict[str, dict[str, Any]]:
    """Return the flat rows of persons by id, as of the day."""
    rows: dict[str, dict[str, Any]] = {}
    for start in range(0, len(person_ids), PAGE):
        ids = person_ids[start : start + PAGE]
        details = PersonDetails(reader, ids, as_of)
        found = reader.connection.execute(select(_person).where(_person.c.id.in_(ids)))
        rows.update((person.id, details.row(person)) for person in found)
    return rows


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
