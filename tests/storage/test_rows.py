"""Records and rows, rows and JSON: nothing is lost on the way, for every kind of record."""

import json
from datetime import UTC, date, datetime, time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sekretariat.domain.fields import Field, Kind, fields_of
from sekretariat.domain.people import Person
from sekretariat.domain.records import Record
from sekretariat.storage.kinds import RECORDS
from sekretariat.storage.rows import from_json, to_json, to_record, to_row
from sekretariat.storage.tables import TABLES


def values_of(described: Field) -> st.SearchStrategy[Any]:
    if described.choices is not None:
        return st.sampled_from(list(described.choices))
    strategies: dict[Kind, st.SearchStrategy[Any]] = {
        Kind.DAY: st.none() | st.dates(),
        Kind.TIME: st.none() | st.times(),
        Kind.MOMENT: st.none() | st.datetimes(timezones=st.just(UTC)),
        Kind.NUMBER: st.none() | st.integers(0, 9999),
        Kind.FLAG: st.booleans(),
        Kind.REFERENCE: st.just("") | st.uuids().map(str),
    }
    return strategies.get(described.kind, st.text(max_size=30))


@st.composite
def records(draw: st.DrawFn) -> Record:
    record_class = draw(st.sampled_from(list(RECORDS.values())))
    values = {one.name: draw(values_of(one)) for one in fields_of(record_class)}
    return record_class(row_version=draw(st.integers(0, 99)), **values)


@given(records())
def test_a_record_comes_back_from_its_row(record: Record) -> None:
    row = {"id": record.id, "row_version": record.row_version, **to_row(record)}
    assert vars(to_record(type(record), row)) == vars(record)


@given(records())
def test_a_row_comes_back_from_the_json_of_the_audit(record: Record) -> None:
    row = to_row(record)
    assert from_json(type(record), json.loads(json.dumps(to_json(row)))) == row


@pytest.mark.parametrize("entity", RECORDS)
def test_every_column_of_a_table_is_filled_from_the_record(entity: str) -> None:
    row = to_row(RECORDS[entity]())
    assert {"serial", "id", "row_version", *row} == set(TABLES[entity].columns.keys())


def test_values_stand_in_the_audit_as_plain_text() -> None:
    values = {
        "a": date(2020, 11, 3),
        "b": time(10, 30),
        "c": datetime.fromisoformat("2020-11-03T10:30:00+01:00"),
        "d": Person().salutation,
        "e": None,
        "f": True,
    }
    assert to_json(values) == {
        "a": "2020-11-03", "b": "10:30:00", "c": "2020-11-03T09:30:00+00:00", "d": "unklar",
        "e": None, "f": True,
    }  # fmt: skip
