"""Questions of the search over everything: whose search key holds the words, best first."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Table, and_, case, func, or_, select

from sekretariat.domain.names import search_words
from sekretariat.storage.keyset import holds_word
from sekretariat.storage.tables import TABLES
from sekretariat.storage.unit_of_work import Reader

_contact = TABLES["contact_point"]
_FORMER = {
    "person": (TABLES["former_name"], "person_id"),
    "organization": (TABLES["former_organization_name"], "organization_id"),
    "body": (TABLES["former_body_name"], "body_id"),
}
Word = tuple[str, str]


def named_keys(reader: Reader, entity: str, typed: str, limit: int) -> list[int]:
    """Return the serials of persons, organisations or bodies found by name, best first.

    First whose sort key begins with the first word (family names), then in whose key a word begins
    with it, then who only holds the words, or held them in a former name or e-mail address.
    """
    words = search_words(typed)
    if not words:
        return []
    table = TABLES[entity]
    query = select(table.c.serial).where(*(_held(entity, word) for word in words))
    if "merged_into" in table.c:
        # coalesce: else SQLite takes the index of this nearly always empty column
        query = query.where(func.coalesce(table.c.merged_into, "") == "")
    query = query.order_by(_place(table, words[0]), table.c.sort_key, table.c.serial)
    return list(reader.connection.execute(query.limit(limit)).scalars())


def records_by_key(reader: Reader, entity: str, serials: Sequence[int]) -> list[Any]:
    """Return the rows of serials in their order."""
    table = TABLES[entity]
    rows = reader.connection.execute(select(table).where(table.c.serial.in_(serials)))
    by_serial = {row.serial: row for row in rows}
    return [by_serial[serial] for serial in serials if serial in by_serial]


def _place(table: Table, word: Word) -> ColumnElement[int]:
    forms = dict.fromkeys(word)
    key = table.c.search_key
    sorts_first = or_(*(table.c.sort_key.startswith(form, autoescape=True) for form in forms))
    begins_word = or_(
        *(key.startswith(form, autoescape=True) for form in forms),
        *(key.contains(f" {form}", autoescape=True) for form in forms),
        *(key.contains(f"-{form}", autoescape=True) for form in forms),
    )
    return case((sorts_first, 0), (begins_word, 1), else_=2)


def _held(entity: str, word: Word) -> ColumnElement[bool]:
    table = TABLES[entity]
    former, owner = _FORMER[entity]
    wanted = holds_word(former.c.search_key, word)
    if "hidden" in former.c:
        wanted = and_(wanted, ~former.c.hidden)
    places = [
        holds_word(table.c.search_key, word),
        table.c.id.in_(select(former.c[owner]).where(wanted)),
    ]
    if entity == "person" and "@" in word[0]:
        address = func.lower(_contact.c.value).contains(word[0], autoescape=True)
        places.append(table.c.id.in_(select(_contact.c.person_id).where(address)))
    return or_(*places)


def holds_any(reader: Reader, entity: str) -> bool:
    """Tell whether there is any record of a kind."""
    query = select(TABLES[entity].c.serial).limit(1)
    return reader.connection.execute(query).first() is not None
