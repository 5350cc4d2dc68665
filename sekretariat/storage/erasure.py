"""Erasing: records that are gone for good, from their table and from the audit's memory."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, delete, exists, insert, null, select

from sekretariat.domain.records import Record
from sekretariat.storage.kinds import ENTITY_OF
from sekretariat.storage.tables import TABLES, change, change_set
from sekretariat.storage.unit_of_work import Reader, UnitOfWork


def erase(work: UnitOfWork, record_class: type[Record], ids: Collection[str]) -> None:
    """Erase records with all the audit knows of them; no undo brings them back.

    What stays is a line of the history: who erased, when, with the action's words.
    """
    entity, connection = ENTITY_OF[record_class], work.connection
    table = TABLES[entity]
    connection.execute(delete(table).where(table.c.id.in_(ids)))
    _forget(connection, (change.c.entity == entity) & change.c.record_id.in_(ids))
    header = work.change_set
    connection.execute(
        insert(change_set).values(
            id=header.id,
            at=header.at,
            clerk=header.clerk,
            action=header.action,
            label=header.label,
            undone_by=header.id,  # nothing stands that could be undone
        )
    )


def removed_before(reader: Reader, record_class: type[Record], moment: datetime) -> set[str]:
    """Return the ids of records the audit alone still knows, removed before a moment."""
    table, entity = TABLES[ENTITY_OF[record_class]], ENTITY_OF[record_class]
    query = (
        select(change.c.record_id)
        .join(change_set, change_set.c.id == change.c.change_set_id)
        .where(change.c.entity == entity, change.c.after.is_(null()), change_set.c.at < moment)
        .where(~exists().where(table.c.id == change.c.record_id))
    )
    return set(reader.connection.execute(query).scalars())


def _forget(connection: Connection, which: ColumnElement[bool]) -> None:
    """Take changes out of the audit, and actions that consisted of nothing else."""
    touched = list(
        connection.execute(select(change.c.change_set_id).where(which).distinct()).scalars()
    )
    connection.execute(delete(change).where(which))
    left = exists().where(change.c.change_set_id == change_set.c.id)
    connection.execute(delete(change_set).where(change_set.c.id.in_(touched), ~left))
