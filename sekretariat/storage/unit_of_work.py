"""One action: reads and writes in one transaction, audit written with it, all or nothing."""

import dataclasses
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeVar

from sqlalchemy import Connection, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from sekretariat.domain.changes import Change, ChangeSet, Values
from sekretariat.domain.fields import field_of
from sekretariat.domain.problems import Problem, Refused
from sekretariat.domain.records import Record, Versions, versions_of
from sekretariat.storage import audit, text_index
from sekretariat.storage.criteria import where
from sekretariat.storage.integrity import refusal
from sekretariat.storage.kinds import DERIVED, ENTITY_OF, OWNERS, RECORDS
from sekretariat.storage.rows import Row, from_json, to_json, to_record, to_row
from sekretariat.storage.tables import TABLES

R = TypeVar("R", bound=Record)


class Reader:
    """Reads records; they leave detached, as plain objects."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    def get(self, record_class: type[R], record_id: str) -> R:
        """Return a record; raises Refused (record.unknown) when there is none."""
        found = self.find(record_class, id=record_id)
        if not found:
            raise Refused(Problem("record.unknown", {"value": record_id}))
        return found[0]

    def find(self, record_class: type[R], **criteria: object) -> list[R]:
        """Return the records whose columns equal the criteria (a list means any of them).

        In the order they were first saved. "" looks for an empty reference.
        """
        table = TABLES[ENTITY_OF[record_class]]
        rows = self.connection.execute(where(select(table), table, criteria)).mappings()
        return [to_record(record_class, dict(row)) for row in rows]

    def columns(self, record_class: type[R], *names: str, **criteria: object) -> Iterable[Any]:
        """Return some columns of the records `find` would, as named tuples of what is stored.

        Ten times faster, for looking through a whole stock.
        """
        table = TABLES[ENTITY_OF[record_class]]
        query = where(select(*(table.c[name] for name in names)), table, criteria)
        return self.connection.execute(query)


class UnitOfWork(Reader):
    """One transaction of one clerk; `change_set` is what it did, once committed."""

    def __init__(self, connection: Connection, header: ChangeSet) -> None:
        super().__init__(connection)
        self._header = header
        self._changes: list[Change] = []

    @property
    def change_set(self) -> ChangeSet:
        """What has been changed so far, in order, with what the action goes on with."""
        goes_on = bool(self._header.changes)
        changes = self._header.followed_by(self._changes) if goes_on else tuple(self._changes)
        return dataclasses.replace(self._header, changes=changes)

    def relabel(self, label: str) -> None:
        """Say better what the action did, once it is known."""
        self._header = dataclasses.replace(self._header, label=label)

    def add(self, record: R) -> R:
        """Insert a record."""
        self.add_all([record])
        return record

    def add_all(self, records: Iterable[Record]) -> None:
        """Insert many records, those of one kind together, the kinds in the order they come."""
        rows, added = dict[str, list[Row]](), list(records)
        for record in added:
            row = {"id": record.id, "row_version": 1, **to_row(record)}
            rows.setdefault(ENTITY_OF[type(record)], []).append(row)
            record.row_version = 1
        for entity, found in rows.items():
            self._execute(insert(TABLES[entity]), "record.duplicate", found[0], found)
            for row in found:
                self._note(entity, row, (None, to_json(row)), 1)

    def save(self, record: R) -> R:
        """Write what changed in a record since it was read; merges with another clerk's change.

        A field changed by both is refused as record.conflict with both values and the stored
        record; a record never saved is added. Nothing is written, nor noted, where nothing changed.
        """
        if record.row_version == 0:
            return self.add(record)
        entity = ENTITY_OF[type(record)]
        current = self._row(entity, record.id)
        if current["row_version"] != record.row_version:
            self._merge(record, current)
        wanted = to_row(record)
        changed = {name: value for name, value in wanted.items() if current[name] != value}
        record.row_version = current["row_version"]
        if changed:
            self._update(entity, current, changed)
            record.row_version += 1
        return record

    def delete(self, record: Record) -> None:
        """Remove a record; raises Refused (record.in_use) while others point to it."""
        entity = ENTITY_OF[type(record)]
        self._delete(entity, self._row(entity, record.id))

    def save_parts(
        self,
        part_class: type[R],
        owner: str,
        owner_id: str,
        parts: Sequence[R],
        began_with: Versions | None = None,
    ) -> None:
        """Write the parts of an owner: those taken out go, new ones come, some change.

        Taken out are those of `began_with` that are missing: what another clerk added meanwhile
        stays; without it, the parts become exactly these. Raises Refused where one clerk removed
        what the other changed (part.removed, part.changed), with the part.
        """
        stored = {one.id: one for one in self.find(part_class, **{owner: owner_id})}
        read = versions_of(stored.values()) if began_with is None else began_with
        for part_id in stored.keys() & read.keys() - {part.id for part in parts}:
            if stored[part_id].row_version != read[part_id]:
                raise Refused(Problem("part.changed", {"stored": stored[part_id]}))
            self.delete(stored[part_id])
        for part in parts:
            setattr(part, owner, owner_id)
            if part.row_version == 0 or part.id in stored:
                self.save(part)
            elif not self._is_as_read(part):
                raise Refused(Problem("part.removed", {"stored": part}))

    def delete_parts(self, part_class: type[R], owner: str, owner_id: str) -> None:
        """Remove all parts of an owner that goes itself."""
        for stored in self.find(part_class, **{owner: owner_id}):
            self.delete(stored)

    def apply(self, changes: Iterable[Change]) -> None:
        """Carry out changes, for undo and redo; raises Refused where rows no longer match."""
        for change in changes:
            self._apply(change)

    def finish(self, undoes: str = "") -> ChangeSet:
        """Write the audit and what the search looks into; nothing where nothing was changed."""
        done = dataclasses.replace(self.change_set, undoes=undoes)
        if done.changes:
            audit.write(self.connection, done)
            text_index.follow(self.connection, self._changes)
        return done

    def _row(self, entity: str, record_id: str) -> Row:
        table = TABLES[entity]
        query = select(table).where(table.c.id == record_id)
        found = self.connection.execute(query).mappings().first()
        if found is None:
            raise Refused(Problem("record.unknown", {"value": record_id}))
        row = dict(found)
        row.pop("serial")
        return row

    def _merge(self, record: Record, current: Mapping[str, Any]) -> None:
        """Take over what another clerk changed; refuse fields changed by both."""
        entity = ENTITY_OF[type(record)]
        mine = to_row(record)
        base: dict[str, Any] = {}
        for before in audit.changes_since(self.connection, entity, record.id, record.row_version):
            base = {**from_json(type(record), before), **base}
        theirs = to_record(type(record), current)
        problems = []
        for name, value in base.items():
            if name in DERIVED.get(entity, {}) or not hasattr(record, name):
                continue
            if mine[name] == value:
                setattr(record, name, getattr(theirs, name))
            elif current[name] not in (value, mine[name]):
                problems.append(self._conflict(record, theirs, name))
        if problems:
            raise Refused(*problems)

    def _is_as_read(self, part: Record) -> bool:
        """Tell whether a part that is gone meanwhile is still as it was read, its place aside."""
        entity, mine = ENTITY_OF[type(part)], to_row(part)
        read = audit.values_at(self.connection, entity, part.id, part.row_version)
        return all(
            mine[name] == value
            for name, value in from_json(type(part), read).items()
            if name in mine and name != "position"
        )

    @staticmethod
    def _conflict(record: Record, theirs: Record, name: str) -> Problem:
        values = {
            "label": field_of(type(record), name).label,
            "mine": getattr(record, name),
            "theirs": getattr(theirs, name),
            "stored": theirs,
        }
        return Problem("record.conflict", values, name)

    def _insert(self, entity: str, row: Row) -> None:
        self._execute(insert(TABLES[entity]).values(row), "record.duplicate", row)
        self._note(entity, row, (None, to_json(row)), row["row_version"])

    def _update(self, entity: str, current: Row, changed: Row) -> None:
        table, version = TABLES[entity], current["row_version"] + 1
        statement = update(table).where(table.c.id == current["id"])
        self._execute(statement.values(row_version=version, **changed), "record.in_use", current)
        before = to_json({name: current[name] for name in changed})
        self._note(entity, current, (before, to_json(changed)), version)

    def _delete(self, entity: str, row: Row) -> None:
        table = TABLES[entity]
        self._execute(delete(table).where(table.c.id == row["id"]), "record.in_use", row)
        self._note(entity, row, (to_json(row), None), row["row_version"])

    def _apply(self, change: Change) -> None:
        record_class = RECORDS[change.entity]
        if change.before is None and change.after is not None:
            # columns that came after the audit entry start with their defaults
            row = {**to_row(record_class()), **from_json(record_class, change.after)}
            self._insert(change.entity, row)
            return
        current = self._row(change.entity, change.record_id)
        expected = from_json(record_class, change.before or {})
        compared = (name for name in expected if name != "row_version")
        if any(current[name] != expected[name] for name in compared):
            raise Refused(Problem("undo.conflict", {"entity": change.entity}))
        if change.after is None:
            self._delete(change.entity, current)
        else:
            self._update(change.entity, current, from_json(record_class, change.after))

    def _note(
        self, entity: str, row: Row, values: tuple[Values | None, Values | None], version: int
    ) -> None:
        """Remember what was done to a row: its values before and after."""
        owners = (row[name] for name in OWNERS.get(entity, ()) if row[name])
        before, after = values
        owner = next(owners, "")
        self._changes.append(Change(entity, row["id"], before, after, version, owner))

    def _execute(
        self, statement: Any, code: str, row: Mapping[str, Any], rows: Sequence[Row] = ()
    ) -> None:
        try:
            self.connection.execute(statement, rows or None)
        except IntegrityError as error:
            raise refusal(error, code, row) from error
