"""Calendars from files: what comes, what goes, what stays."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sekretariat.domain.planning.calendars import (
    CalendarEntry,
    CalendarKind,
    check_entry,
    likely_kind,
    plan_import,
)

EASTER, SUMMER = date(2027, 3, 22), date(2027, 6, 28)
K = CalendarKind


def entry(
    title: str, first: date, last: date | None = None, kind: K = K.SCHOOL, source: str = "a.ics"
) -> CalendarEntry:
    return CalendarEntry(title=title, first_day=first, last_day=last, kind=kind, source=source)


def test_an_entry_of_one_day_ends_on_it() -> None:
    one = entry("Osterferien", EASTER)
    assert [one.holds_on(day) for day in (EASTER, date(2027, 3, 23))] == [True, False]
    long = entry("Osterferien", EASTER, date(2027, 4, 2))
    assert long.holds_on(date(2027, 4, 2))
    assert not long.holds_on(date(2027, 4, 3))
    assert not CalendarEntry().holds_on(EASTER)


def test_an_entry_ends_after_it_begins() -> None:
    assert check_entry(entry("Osterferien", EASTER, EASTER)) == []
    assert [one.field for one in check_entry(entry("", EASTER, date(2027, 3, 1)))] == ["last_day"]


def test_a_newer_school_calendar_replaces_what_it_speaks_of() -> None:
    stored = [
        entry("Weihnachtsferien", date(2026, 12, 23), date(2027, 1, 12), source="alt.ics"),
        entry("Osterferien", date(2027, 3, 29), date(2027, 4, 9), source="alt.ics"),
        entry("Beweglicher Ferientag", date(2027, 5, 7), source=""),
        entry("Sommerferien", SUMMER, date(2027, 8, 6), source="alt.ics"),
        entry("Ostern", EASTER, kind=K.RELIGIOUS, source="alt.ics"),
        CalendarEntry(title="Ohne Tag", source="alt.ics"),
    ]
    found = [
        entry("Osterferien", EASTER, date(2027, 4, 2)),
        entry("Sommerferien", SUMMER, date(2027, 8, 6)),
    ]
    plan = plan_import(K.SCHOOL, found, stored, "neu.ics")
    assert [one.first_day for one in plan.added] == [EASTER]
    assert [one.first_day for one in plan.removed] == [date(2027, 3, 29)]
    assert [one.title for one in plan.kept] == ["Sommerferien"]


@pytest.mark.parametrize(("source", "gone"), [("a.ics", 1), ("b.ics", 0)])
def test_religious_calendars_stand_side_by_side(source: str, gone: int) -> None:
    stored = [entry("Purim", date(2027, 3, 23), kind=K.RELIGIOUS, source="a.ics")]
    found = [
        entry("Ramadanfest", date(2027, 3, 10), kind=K.RELIGIOUS),
        entry("Pessach", date(2027, 4, 22), kind=K.RELIGIOUS),
    ]
    assert len(plan_import(K.RELIGIOUS, found, stored, source).removed) == gone


@given(st.lists(st.tuples(st.sampled_from("AB"), st.dates()), max_size=6))
def test_a_calendar_taken_in_twice_changes_nothing(days: list[tuple[str, date]]) -> None:
    found = [entry(title, day) for title, day in days]
    first = plan_import(K.SCHOOL, found, [], "a.ics")
    again = plan_import(K.SCHOOL, found, first.added, "a.ics")
    assert (list(again.added), list(again.removed)) == ([], [])
    assert len(again.kept) == len(set(days))


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Schulferien Hessen.ics", K.SCHOOL),
        ("termine.ics Plenarsitzung Landtag", K.LANDTAG),
        ("Betriebsausflug", K.OWN),
        ("kalender.ics Jom Kippur", K.RELIGIOUS),
    ],
)
def test_the_kind_is_guessed_from_the_words(words: str, kind: K) -> None:
    assert likely_kind(words) is kind
