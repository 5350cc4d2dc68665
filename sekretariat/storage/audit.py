"""The audit: what each action changed, written with the change itself; undo and history read it."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import (
    Connection,
    Row,
    delete,
    desc,
    distinct,
    func,
    insert,
    or_,
    select,
    update,
)

from sekretariat.domain.changes import Change, ChangeSet
from sekretariat.storage.tables import change, change_set


class Mark(NamedTuple):
    """Up to where the audit was seen; a set that goes on is written again with a later moment."""

    serial: int
    set_id: str
    at: datetime


def mark(connection: Connection) -> Mark | None:
    """Return up to where the audit goes now; None where nothing was ever changed."""
    columns = (change_set.c.serial, change_set.c.id, change_set.c.at)
    newest = select(*columns).order_by(desc(change_set.c.serial)).limit(1)
    found = connection.execute(newest).first()
    return Mark(found.serial, found.id, found.at) if found else None


def entities_since(connection: Connection, seen: Mark) -> frozenset[str]:
    """Return which kinds of records changed since a mark, also in its set where that went on."""
    query = (
        select(change_set.c.serial, change_set.c.at, change.c.entity)
        .join(change, change_set.c.id == change.c.change_set_id)
        .where(change_set.c.serial >= seen.serial)
    )
    found = connection.execute(query).all()
    return frozenset(row.entity for row in found if (row.serial, row.at) != (seen.serial, seen.at))


def write(connection: Connection, changes: ChangeSet) -> None:
    """Write a change set and its changes."""
    header = {
        "id": changes.id,
        "at": changes.at,
        "clerk": changes.clerk,
        "action": changes.action,
        "label": changes.label,
        "undoes": changes.undoes or None,
    }
    connection.execute(insert(change_set).values(header))
    rows = [
        {
            "change_set_id": changes.id,
            "entity": one.entity,
            "record_id": one.record_id,
            "owner_id": one.owner_id or None,
            "version": one.version,
            "before": one.before,
            "after": one.after,
        }
        for one in changes.changes
    ]
    connection.execute(insert(change), rows)


def take_out(connection: Connection, set_id: str) -> ChangeSet | None:
    """Remove a set that goes on, to be written again; None where something was done since."""
    query = select(change_set.c.id, change_set.c.undone_by).order_by(desc(change_set.c.serial))
    newest = connection.execute(query.limit(1)).first()
    if newest is None or newest.id != set_id or newest.undone_by is not None:
        return None
    taken = one_set(connection, set_id)
    connection.execute(delete(change).where(change.c.change_set_id == set_id))
    connection.execute(delete(change_set).where(change_set.c.id == set_id))
    return taken


def _sets(connection: Connection, headers: Sequence[Row[Any]]) -> list[ChangeSet]:
    ids = [header.id for header in headers]
    rows = connection.execute(
        select(change).where(change.c.change_set_id.in_(ids)).order_by(change.c.serial)
    )
    changes: dict[str, list[Change]] = {}
    for row in rows:
        changes.setdefault(row.change_set_id, []).append(_change(row))
    return [_set(header, changes.get(header.id, ())) for header in headers]


def _change(row: Row[Any]) -> Change:
    owner_id = row.owner_id or ""
    return Change(row.entity, row.record_id, row.before, row.after, row.version, owner_id)


def _set(header: Row[Any], changes: Sequence[Change]) -> ChangeSet:
    return ChangeSet(
        header.id,
        header.at,
        header.clerk,
        header.action,
        header.label,
        tuple(changes),
        header.undoes or "",
    )


def next_to_undo(connection: Connection) -> ChangeSet | None:
    """Return the newest action that still stands, without its changes; None where nothing does."""
    query = (
        select(change_set)
        .where(change_set.c.undoes.is_(None), change_set.c.undone_by.is_(None))
        .order_by(desc(change_set.c.serial))
        .limit(1)
    )
    header = connection.execute(query).first()
    return _set(header, ()) if header else None


def next_to_redo(connection: Connection) -> ChangeSet | None:
    """Return the newest undo that nothing new has followed, without its changes; else None."""
    newest_action = (
        select(change_set.c.serial)
        .where(change_set.c.undoes.is_(None), change_set.c.undone_by.is_(None))
        .order_by(desc(change_set.c.serial))
        .limit(1)
    )
    newest = connection.execute(newest_action).scalar() or 0
    last = mark(connection)
    if last is None or last.serial == newest:
        return None
    undone = change_set.alias()
    query = (
        select(change_set)
        .join(undone, undone.c.id == change_set.c.undoes)
        .where(
            change_set.c.undone_by.is_(None),
            undone.c.undoes.is_(None),
            change_set.c.serial > newest,
        )
        .order_by(desc(change_set.c.serial))
        .limit(1)
    )
    header = connection.execute(query).first()
    return _set(header, ()) if header else None


def mark_undone(connection: Connection, undone_id: str, by_id: str | None) -> None:
    """Note that a set was taken back by another one; None where it stands again."""
    connection.execute(
        update(change_set).where(change_set.c.id == undone_id).values(undone_by=by_id)
    )


def recent(connection: Connection, limit: int) -> list[ChangeSet]:
    """Return the newest change sets, newest first."""
    query = select(change_set).order_by(desc(change_set.c.serial)).limit(limit)
    return _sets(connection, connection.execute(query).all())


def headlines(connection: Connection, limit: int) -> list[tuple[ChangeSet, int, bool]]:
    """Return the newest sets without their changes, how many there are, whether taken back."""
    counted = (
        select(change.c.change_set_id, func.count(distinct(change.c.record_id)).label("records"))
        .group_by(change.c.change_set_id)
        .subquery()
    )
    newest = select(change_set).order_by(desc(change_set.c.serial)).limit(limit).subquery()
    query = (
        select(newest, counted.c.records)
        .outerjoin(counted, counted.c.change_set_id == newest.c.id)
        .order_by(desc(newest.c.serial))
    )
    return [
        (
            ChangeSet(row.id, row.at, row.clerk, row.action, row.label, (), row.undoes or ""),
            row.records or 0,
            row.undone_by is not None,
        )
        for row in connection.execute(query)
    ]


def one_set(connection: Connection, set_id: str) -> ChangeSet | None:
    """Return a change set with its changes, None where there is none."""
    query = select(change_set).where(change_set.c.id == set_id)
    found = _sets(connection, connection.execute(query).all())
    return found[0] if found else None


def trail(connection: Connection, record_ids: Iterable[str]) -> list[ChangeSet]:
    """Return what happened to some records and their parts, oldest first.

    Each set holds only their changes; parts that are gone are told too.
    """
    wanted = list(record_ids)
    theirs = or_(change.c.record_id.in_(wanted), change.c.owner_id.in_(wanted))
    changes: dict[str, list[Change]] = {}
    for row in connection.execute(select(change).where(theirs).order_by(change.c.serial)):
        changes.setdefault(row.change_set_id, []).append(_change(row))
    query = select(change_set).where(change_set.c.id.in_(list(changes)))
    headers = connection.execute(query.order_by(change_set.c.serial))
    return [_set(header, changes[header.id]) for header in headers]


def changes_since(
    connection: Connection, entity: str, record_id: str, version: int
) -> list[Mapping[str, Any]]:
    """Return the `before` values of each change of a record after a version, oldest first."""
    query = (
        select(change.c.before)
        .where(
            change.c.entity == entity,
            change.c.record_id == record_id,
            change.c.version > version,
        )
        .order_by(change.c.serial)
    )
    return [before or {} for before in connection.execute(query).scalars()]


def values_at(
    connection: Connection, entity: str, record_id: str, version: int
) -> Mapping[str, Any]:
    """Return the values a record that is gone had at a version; empty where it is not gone."""
    query = (
        select(change.c.before)
        .where(change.c.entity == entity, change.c.record_id == record_id, change.c.after.is_(None))
        .order_by(desc(change.c.serial))
        .limit(1)
    )
    values = dict(connection.execute(query).scalar() or {})
    for before in reversed(changes_since(connection, entity, record_id, version)):
        values.update(before)
    return values
