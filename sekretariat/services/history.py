"""Undo, redo and what happened to a record: who, when, old and new."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Any

from sekretariat.domain.changes import Change, ChangeSet
from sekretariat.domain.fields import Field, Kind, default_of, fields_of
from sekretariat.domain.names import full_name
from sekretariat.domain.people import Person
from sekretariat.domain.problems import Problem, Refused
from sekretariat.domain.records import Record
from sekretariat.services.context import Context
from sekretariat.storage import audit
from sekretariat.storage.kinds import RECORDS
from sekretariat.storage.references import with_merged
from sekretariat.storage.rows import from_json
from sekretariat.storage.unit_of_work import Reader
from sekretariat.words import shown, translate


@dataclass(frozen=True, kw_only=True)
class HistoryLine:
    """One field changed at one moment by one clerk; `kind` is added, changed or removed."""

    at: datetime
    clerk: str
    action: str
    kind: str
    entity: str
    record_id: str
    field: str
    label: str
    old: str
    new: str


class History:
    """Undo and redo over everything, also after a restart; the trail of every record."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def undo_label(self) -> str:
        """Return what undo would take back, "" where there is nothing."""
        with self._context.reader() as reader:
            found = audit.next_to_undo(reader.connection)
        return found.label if found else ""

    def redo_label(self) -> str:
        """Return what redo would do again, "" where there is nothing."""
        with self._context.reader() as reader:
            found = audit.next_to_redo(reader.connection)
        return found.label if found else ""

    def undo(self) -> ChangeSet:
        """Take the newest action back; raises Refused where there is none or rows moved on."""
        return self._take_back(audit.next_to_undo, "undo.nothing", redo=False)

    def redo(self) -> ChangeSet:
        """Do the action again that was taken back last."""
        return self._take_back(audit.next_to_redo, "redo.nothing", redo=True)

    def _take_back(
        self, find: Callable[[Any], ChangeSet | None], nothing: str, *, redo: bool
    ) -> ChangeSet:
        context = self._context
        with context.reader() as reader:
            header = find(reader.connection)
            found = audit.one_set(reader.connection, header.id) if header else None
        if found is None:
            raise Refused(Problem(nothing))
        done = context.database.take_back(found, at=context.clock(), clerk=context.clerk, redo=redo)
        context.tell(done)
        return done

    def recent(self, limit: int = 200) -> list[ChangeSet]:
        """Return the newest actions, newest first."""
        with self._context.reader() as reader:
            return audit.recent(reader.connection, limit)

    def trail(self, record_ids: Iterable[str]) -> list[HistoryLine]:
        """Return what happened to records, field by field, oldest first.

        A record that others were merged into tells their history too, under either id.
        """
        with self._context.reader() as reader:
            wanted = with_merged(reader, record_ids)
            sets = audit.trail(reader.connection, wanted)
            names = names_of(reader, sets, wanted)
            merged = names_of(reader, sets, ()) if len(wanted) > 1 else names
        return [
            line
            for one in sets
            for change in one.changes
            for line in lines_of(one, change, merged if change.record_id in wanted else names)
        ]


def lines_of(
    done: ChangeSet, change: Change, names: Mapping[str, str] = MappingProxyType({})
) -> list[HistoryLine]:
    """Return a change as lines a clerk can read; defaults of a new record are left out.

    `names` are those of records referred to, by id; a record named "" goes without saying.
    """
    record_class = RECORDS[change.entity]
    before = from_json(record_class, change.before or {})
    after = from_json(record_class, change.after or {})
    kind = "added" if change.before is None else "removed" if change.after is None else "changed"
    lines = []
    for described in fields_of(record_class):
        old = readable(described, before.get(described.name), names)
        new = readable(described, after.get(described.name), names)
        is_default = after.get(described.name) == default_of(record_class, described.name)
        if old == new or (kind == "added" and is_default):
            continue
        lines.append(
            HistoryLine(
                at=done.at,
                clerk=done.clerk,
                action=done.label,
                kind=kind,
                entity=change.entity,
                record_id=change.record_id,
                field=described.name,
                label=translate(described.label),
                old=old,
                new=new,
            )
        )
    return lines


def readable(described: Field, value: object, names: Mapping[str, str]) -> str:
    """Return a stored value as a clerk reads it: a choice by its label, a record by its name."""
    if described.choices is not None and isinstance(value, str):
        return translate(described.choices(value).label)
    if described.kind is Kind.REFERENCE and isinstance(value, str):
        return names.get(value, value)
    return shown(value)


def names_of(reader: Reader, sets: Iterable[ChangeSet], known: Collection[str]) -> dict[str, str]:
    """Return the names of the records the changes refer to; known ones are named ""."""
    names = dict.fromkeys(known, "")
    for target, ids in _references(sets).items():
        found = reader.find(RECORDS[target], id=sorted(ids - names.keys()))
        names |= {one.id: _name(one) for one in found}
    return names


def _references(sets: Iterable[ChangeSet]) -> dict[str, set[str]]:
    """Return which records the changes refer to: ids by kind of record."""
    found: dict[str, set[str]] = {}
    changes = [change for one in sets for change in one.changes]
    for change in changes:
        for described in fields_of(RECORDS[change.entity]):
            if described.kind is Kind.REFERENCE:
                sides = ((change.before or {}), (change.after or {}))
                ids = {str(side[described.name]) for side in sides if side.get(described.name)}
                found.setdefault(described.target, set()).update(ids)
    return found


def _name(record: Record) -> str:
    if isinstance(record, Person):
        return full_name(record)
    named = (getattr(record, name, "") for name in ("name", "title", "number"))
    return next((str(one) for one in named if one), record.id)
