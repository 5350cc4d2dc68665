"""What speaks against a day: told with its reason, never forbidding it (domain paper 4.9)."""

from datetime import date, time

import pytest

from sekretariat.domain.planning.calendars import CalendarEntry, CalendarKind
from sekretariat.domain.planning.conflicts import Gathering, conflicts
from sekretariat.domain.planning.gatherings import SessionDay
from sekretariat.domain.problems import Problem, Severity

DAY = date(2027, 3, 16)
K = CalendarKind
W, H = Severity.WARNING, Severity.HINT


def gathering(
    day: date = DAY,
    begins: time | None = None,
    ends: time | None = None,
    *,
    body: str = "konferenz",
    persons: tuple[str, ...] = (),
    venue: str = "",
) -> Gathering:
    return Gathering(
        name=f"Sitzung · {body}",
        days=[SessionDay(day, begins, ends)],
        body_ids=frozenset({body}),
        persons={one: one.title() for one in persons},
        venue=venue,
    )


def told(found: list[Problem]) -> list[tuple[str, Severity]]:
    return [(one.code, one.severity) for one in found]


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (DAY, []),
        (date(2027, 5, 6), [("meeting.on_holiday", W)]),  # Christi Himmelfahrt
        (date(2027, 5, 7), [("meeting.bridge_day", H)]),  # the Friday after it
        (date(2026, 5, 25), [("meeting.on_holiday", W)]),  # Pfingstmontag
        (date(2029, 4, 30), [("meeting.bridge_day", H)]),  # the Monday before 1 May
        (date(2026, 12, 24), [("meeting.off_duty", W)]),
        (date(2027, 3, 20), [("meeting.on_weekend", H)]),
    ],
)
def test_days_nobody_works_are_told(day: date, expected: list[tuple[str, Severity]]) -> None:
    assert told(conflicts(gathering(day), [], [])) == expected


def test_calendars_are_told_by_their_kind() -> None:
    """Scenario 26: school holidays, religious days and Landtag weeks are hints with their name."""
    entries = [
        CalendarEntry(
            kind=K.SCHOOL, title="Ferien", first_day=date(2027, 3, 15), last_day=date(2027, 3, 19)
        ),
        CalendarEntry(kind=K.RELIGIOUS, title="Fest", first_day=DAY),
        CalendarEntry(kind=K.LANDTAG, title="Plenum", first_day=date(2027, 3, 17)),
    ]
    found = conflicts(gathering(), entries, [])
    assert told(found) == [("meeting.in_calendar", W), ("meeting.on_calendar_day", H)]
    assert [one.values["title"] for one in found] == ["Ferien", "Fest"]


def test_another_session_of_the_day_is_told_by_what_both_share() -> None:
    mine = gathering(DAY, time(10), time(12), persons=("abel", "birke"), venue="Saal 1")
    assert conflicts(mine, [], [gathering(date(2027, 3, 17), persons=("abel",))]) == []
    same_body = gathering(DAY, time(14))
    assert told(conflicts(mine, [], [same_body])) == [("meeting.same_body", H)]
    persons = gathering(DAY, time(14), body="beirat", persons=("birke", "celik"))
    (found,) = conflicts(mine, [], [persons])
    assert (found.code, found.values["names"]) == ("meeting.same_persons", ("Birke",))


def test_many_persons_are_counted_and_three_are_named() -> None:
    names = ("abel", "birke", "celik", "diaz")
    (found,) = conflicts(gathering(persons=names), [], [gathering(body="beirat", persons=names)])
    assert found.code == "meeting.many_same_persons"
    assert (found.values["count"], found.values["names"]) == (4, ("Abel", "Birke", "Celik"))


@pytest.mark.parametrize(
    ("begins", "ends", "is_told"),
    [
        (time(11), time(13), True),
        (time(12), time(13), False),
        (time(8), time(10), False),
        (None, None, True),
    ],
)
def test_a_room_is_taken_only_at_the_same_time(
    begins: time | None, ends: time | None, is_told: bool
) -> None:
    mine = gathering(DAY, time(10), time(12), venue="Saal 1")
    other = gathering(DAY, begins, ends, body="beirat", venue="Saal 1")
    assert bool(conflicts(mine, [], [other])) is is_told
