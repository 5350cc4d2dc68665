"""Days and times as clerks type them."""

from dataclasses import dataclass
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sekretariat.domain.fields import (
    choice,
    day,
    field_of,
    flag,
    text,
    time_of_day,
    whole_number,
)
from sekretariat.domain.meetings import ItemKind
from sekretariat.domain.problems import Refused
from sekretariat.domain.typed_values import parse_day, parse_time, typed_value

TODAY = date(2020, 11, 3)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("", None),
        ("   ", None),
        ("heute", date(2020, 11, 3)),
        ("Gestern", date(2020, 11, 2)),
        ("übermorgen", date(2020, 11, 5)),
        ("3.11.20", date(2020, 11, 3)),
        ("3. 11. 2020", date(2020, 11, 3)),
        ("03-11-2020", date(2020, 11, 3)),
        ("3/11/20", date(2020, 11, 3)),
        ("3.11.", date(2020, 11, 3)),
        ("031120", date(2020, 11, 3)),
        ("03112020", date(2020, 11, 3)),
        ("2020-11-03", date(2020, 11, 3)),
        ("3. November 2020", date(2020, 11, 3)),
        ("3 nov 20", date(2020, 11, 3)),
        ("1. März", date(2020, 3, 1)),
        ("1. Maerz 2019", date(2019, 3, 1)),
        ("24.12.53", date(1953, 12, 24)),
        ("24.12.40", date(2040, 12, 24)),
    ],
)
def test_days_are_read_as_clerks_type_them(typed: str, day: date | None) -> None:
    assert parse_day(typed, TODAY) == day


@pytest.mark.parametrize("typed", ["31.2.2020", "3.13.20", "bald", "3", "1.2.3.4", "3. Brumaire"])
def test_what_is_no_day_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_day(typed, TODAY)


@given(st.dates(min_value=date(1000, 1, 1)))
def test_every_day_shown_is_read_back(day: date) -> None:
    assert parse_day(f"{day:%d.%m.%Y}", TODAY) == day


@pytest.mark.parametrize(
    ("typed", "moment"),
    [
        ("", None),
        ("14:30", time(14, 30)),
        ("14.30 Uhr", time(14, 30)),
        ("1430", time(14, 30)),
        ("9", time(9)),
        ("9 Uhr", time(9)),
        ("9h05", time(9, 5)),
    ],
)
def test_times_are_read_as_clerks_type_them(typed: str, moment: time | None) -> None:
    assert parse_time(typed) == moment


@dataclass(kw_only=True)
class Sheet:
    """One field of each kind."""

    name: str = text("Name")
    number: int | None = whole_number("Number")
    held_on: date | None = day("Day")
    begins_at: time | None = time_of_day("Time")
    is_public: bool = flag("Public")
    kind: ItemKind = choice("Kind", ItemKind.DISCUSSION)


@pytest.mark.parametrize(
    ("name", "written", "value"),
    [
        ("name", " Muster ", "Muster"),
        ("number", "12", 12),
        ("number", "", None),
        ("held_on", "morgen", date(2020, 11, 4)),
        ("begins_at", "9 Uhr", time(9)),
        ("is_public", "Ja", True),
        ("is_public", "nein", False),
        ("kind", "bericht", ItemKind.REPORT),
    ],
)
def test_a_field_is_read_by_its_kind(name: str, written: str, value: object) -> None:
    assert typed_value(field_of(Sheet, name), written, TODAY) == value


@pytest.mark.parametrize(
    ("name", "written", "code"),
    [
        ("number", "zwölf", "field.not_a_number"),
        ("held_on", "31.2.2020", "field.not_a_day"),
        ("begins_at", "25:00", "field.not_a_time"),
        ("is_public", "vielleicht", "field.not_a_choice"),
        ("kind", "plausch", "field.not_a_choice"),
    ],
)
def test_a_value_that_does_not_fit_names_its_field(name: str, written: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        typed_value(field_of(Sheet, name), written, TODAY)
    [problem] = refused.value.problems
    assert (problem.code, problem.field, problem.values["value"]) == (code, name, written)


@pytest.mark.parametrize("typed", ["25:00", "12:60", "früh", "1:2:3"])
def test_what_is_no_time_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_time(typed)
