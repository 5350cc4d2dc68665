"""Who refers to whom, read from the described fields; and where a merged record went."""

from collections.abc import Iterable
from functools import cache

from sqlalchemy import or_, select

from sekretariat.domain.duplicates.merging import MERGED
from sekretariat.domain.fields import Kind, fields_of
from sekretariat.domain.records import Record
from sekretariat.storage.kinds import OWNERS, RECORDS
from sekretariat.storage.tables import TABLES
from sekretariat.storage.unit_of_work import Reader

MERGEABLE = ("person", "organization")


@cache
def references_to(target: str) -> tuple[tuple[type[Record], str], ...]:
    """Return every field that refers to a kind of record, with the class it belongs to."""
    return tuple(
        (record_class, described.name)
        for record_class in RECORDS.values()
        for described in fields_of(record_class)
        if described.kind is Kind.REFERENCE and described.target == target
    )


def is_part(entity: str) -> bool:
    """Tell whether records of a kind belong to another one, so that a repetition is superfluous."""
    return entity in OWNERS


def kept_id(reader: Reader, entity: str, record_id: str) -> str:
    """Return the id of the record that stayed when this one was merged, else the id itself."""
    table = TABLES[entity]
    followed: str | None = record_id
    while followed:
        record_id = followed
        query = select(table.c[MERGED]).where(table.c.id == record_id)
        followed = reader.connection.execute(query).scalar()
    return record_id


def with_merged(reader: Reader, record_ids: Iterable[str]) -> set[str]:
    """Return the ids with those they were merged into, and all that were merged into these."""
    known = set(record_ids)
    tables = [TABLES[entity] for entity in MERGEABLE]
    newest = known
    while newest:
        found: set[str] = set()
        for table in tables:
            related = or_(table.c.id.in_(newest), table.c[MERGED].in_(newest))
            query = select(table.c.id, table.c[MERGED]).where(related)
            found |= {value for row in reader.connection.execute(query) for value in row if value}
        newest = found - known
        known |= found
    return known
