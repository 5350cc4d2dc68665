"""When records were made, last changed or deleted, as the audit knows it."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import func, select

from sekretariat.storage.tables import TABLES, change, change_set
from sekretariat.storage.unit_of_work import Reader

_CHUNK = 500


def stamps_of(reader: Reader, ids: Sequence[str]) -> dict[str, tuple[datetime, datetime]]:
    """Return the first and the last moment records or their parts were written, by id."""
    owner = func.coalesce(change.c.owner_id, change.c.record_id)
    found: dict[str, tuple[datetime, datetime]] = {}
    for start in range(0, len(ids), _CHUNK):
        query = (
            select(owner, func.min(change_set.c.at), func.max(change_set.c.at))
            .join(change_set, change_set.c.id == change.c.change_set_id)
            .where(owner.in_(ids[start : start + _CHUNK]))
            .group_by(owner)
        )
        for record_id, first, last in reader.connection.execute(query):
            found[record_id] = (first, last)
    return found


def deleted_records(reader: Reader, entities: Collection[str]) -> list[tuple[str, str]]:
    """Return (entity, id) of the records that are no more, in the order they were first written."""
    found: list[tuple[str, str]] = []
    for entity in entities:
        there = select(TABLES[entity].c.id)
        query = (
            select(change.c.record_id)
            .where(change.c.entity == entity, change.c.record_id.not_in(there))
            .group_by(change.c.record_id)
            .order_by(func.min(change.c.serial))
        )
        found += [(entity, record_id) for record_id in reader.connection.execute(query).scalars()]
    return found
