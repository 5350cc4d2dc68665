"""Between records and rows, and between rows and the JSON of the audit."""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time
from enum import Enum
from functools import cache
from typing import Any, TypeVar

from sekretariat.domain.fields import Field, Kind, fields_of
from sekretariat.domain.records import Record
from sekretariat.storage.kinds import DERIVED, ENTITY_OF, RECORDS

R = TypeVar("R", bound=Record)
Row = dict[str, Any]


def to_row(record: Record) -> Row:
    """Return the record's columns with the derived keys; without id and version."""
    row: Row = {}
    for described in fields_of(type(record)):
        value = getattr(record, described.name)
        if described.kind is Kind.REFERENCE:
            value = value or None
        elif described.kind is Kind.CHOICE:
            value = value.value
        row[described.name] = value
    for name, derive in DERIVED.get(ENTITY_OF[type(record)], {}).items():
        row[name] = derive(record)
    return row


@cache
def _readers(entity: str) -> Mapping[str, Callable[[Any], Any]]:
    readers: dict[str, Callable[[Any], Any]] = {}
    for described in fields_of(RECORDS[entity]):
        if described.kind is Kind.CHOICE and described.choices is not None:
            readers[described.name] = described.choices
        elif described.kind is Kind.REFERENCE:
            readers[described.name] = _or_empty
        else:
            readers[described.name] = _as_is
    return readers


def _as_is(value: Any) -> Any:
    return value


def _or_empty(value: Any) -> Any:
    return value or ""


def to_record(record_class: type[R], row: Mapping[str, Any]) -> R:
    """Return a detached record from a row that has all its columns."""
    values = {name: read(row[name]) for name, read in _readers(ENTITY_OF[record_class]).items()}
    return record_class(id=row["id"], row_version=row["row_version"], **values)


def to_json(row: Mapping[str, Any]) -> dict[str, object]:
    """Return a row as plain JSON values: days and moments as ISO text."""
    return {name: _json_value(value) for name, value in row.items()}


def _json_value(value: Any) -> object:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    if isinstance(value, date | time):
        return value.isoformat()
    return value.value if isinstance(value, Enum) else value


def from_json(record_class: type[Record], values: Mapping[str, object]) -> Row:
    """Return column values from the JSON of the audit."""
    kinds = {described.name: described for described in fields_of(record_class)}
    return {name: _from_json(kinds.get(name), value) for name, value in values.items()}


def _from_json(described: Field | None, value: Any) -> Any:
    if value is None or described is None:
        return value
    parsers: dict[Kind, Callable[[str], Any]] = {
        Kind.DAY: date.fromisoformat,
        Kind.TIME: time.fromisoformat,
        Kind.MOMENT: datetime.fromisoformat,
    }
    parse = parsers.get(described.kind)
    return parse(value) if parse else value
