"""Reports of imports: kept beside the audit, with what the list said, until they are deleted."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, Select, delete, desc, insert, select

from sekretariat.domain.imports.reports import ImportHead
from sekretariat.storage.tables import TABLES, change_set, import_record

_COMPARED = 100
_HEAD = (
    "id", "at", "clerk", "file", "sheet", "sha256", "profile", "body", "counts", "change_set_id",
)  # fmt: skip


@dataclass(frozen=True)
class KindOfList:
    """What tells lists of one kind: the body they fill and their headings in compared form."""

    body_id: str
    headings: Sequence[str]


def add(
    connection: Connection, head: ImportHead, kind: KindOfList, content: bytes, memory: bytes | None
) -> None:
    """Keep the report of an import, and what the list said."""
    values: dict[str, Any] = {name: getattr(head, name) for name in _HEAD}
    values["counts"] = dict(head.counts)
    values["change_set_id"] = head.change_set_id or None
    connection.execute(
        insert(import_record).values(
            **values,
            body_id=kind.body_id,
            headings=list(kind.headings),
            content=content,
            memory=memory,
        )
    )


def heads(connection: Connection, limit: int = 500, **wanted: str) -> list[ImportHead]:
    """Return imports, the newest first; `wanted` columns equal the values given (sha256, id)."""
    query = _heads().order_by(desc(import_record.c.serial)).limit(limit)
    for name, value in wanted.items():
        query = query.where(import_record.c[name] == value)
    return [_head(row) for row in connection.execute(query)]


def content(connection: Connection, record_id: str) -> bytes | None:
    """Return the content of a report, None where there is none."""
    query = select(import_record.c.content).where(import_record.c.id == record_id)
    return connection.execute(query).scalar()


def kinds(connection: Connection, body_id: str) -> list[tuple[str, list[str]]]:
    """Return (id, headings) of imports that still stand and filled a body, the newest first."""
    query = (
        select(import_record.c.id, import_record.c.headings)
        .outerjoin(change_set, change_set.c.id == import_record.c.change_set_id)
        .where(change_set.c.undone_by.is_(None), import_record.c.body_id == body_id)
        .where(import_record.c.memory.is_not(None))
        .order_by(desc(import_record.c.serial))
        .limit(_COMPARED)
    )
    return [(row.id, row.headings) for row in connection.execute(query)]


def memory(connection: Connection, record_id: str) -> bytes:
    """Return what the list of an import said."""
    query = select(import_record.c.memory).where(import_record.c.id == record_id)
    return connection.execute(query).scalar() or b""


def remove(connection: Connection, ids: Sequence[str]) -> None:
    """Remove reports for good; what was imported stays."""
    connection.execute(delete(import_record).where(import_record.c.id.in_(list(ids))))


def merged_persons(connection: Connection) -> dict[str, str]:
    """Return which person stayed for each that was merged into another one, by id."""
    person = TABLES["person"]
    query = select(person.c.id, person.c.merged_into).where(person.c.merged_into.is_not(None))
    return {row.id: row.merged_into for row in connection.execute(query)}


def _heads() -> Select[Any]:
    columns = (import_record.c[name] for name in _HEAD)
    return select(*columns, change_set.c.undone_by).outerjoin(
        change_set, change_set.c.id == import_record.c.change_set_id
    )


def _head(row: Row[Any]) -> ImportHead:
    values: dict[str, Any] = {name: getattr(row, name) for name in _HEAD}
    values["change_set_id"] = row.change_set_id or ""
    return ImportHead(**values, is_taken_back=row.undone_by is not None)
