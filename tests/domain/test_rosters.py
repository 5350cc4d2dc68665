"""Who sits where on a day: the worked example of seat 27 (domain paper 2.4), leave, forums."""

from datetime import date
from typing import Any

import pytest

from sekretariat.domain.bodies import (
    EndReason,
    Membership,
    Participation,
    ParticipationKind,
    Role,
    Seat,
)
from sekretariat.domain.rosters import Roster, RosterPerson, RosterSources, roster

FOUNDED = date(2019, 12, 3)
SEAT = Seat(
    body_id="konferenz", number=27, organization_id="x", group="Verbände", valid_from=FOUNDED
)
PERSONS = {
    name: RosterPerson(id=name, name=f"{name[0]}. {name[2:]}", sorted_name=name[2:], sort_key=name)
    for name in ("a kaya", "b lind", "c öz")
}


def sits(person: str, start: date, end: date | None = None, **values: Any) -> Membership:
    return Membership(seat_id=SEAT.id, person_id=person, valid_from=start, valid_to=end, **values)


MEMBERSHIPS = [
    sits("a kaya", FOUNDED, date(2021, 3, 15), end_reason=EndReason.RESIGNATION),
    sits("b lind", FOUNDED, date(2021, 3, 31), role=Role.DEPUTY, rank=1),
    sits("b lind", date(2021, 4, 1)),
    sits("c öz", date(2021, 2, 1), date(2021, 3, 15), end_reason=EndReason.CORRECTION),
]


def on(day: date, *memberships: Membership, seats: tuple[Seat, ...] = (SEAT,)) -> Roster:
    offices = {"x": "Landesverband X"}
    return roster(RosterSources(seats, memberships, PERSONS, offices, {}), day)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2019, 12, 2), []),
        (date(2019, 12, 3), [("a kaya", "mitglied", ""), ("b lind", "stellvertretung", "a. kaya")]),
        (date(2021, 3, 15), [("a kaya", "mitglied", ""), ("b lind", "stellvertretung", "a. kaya")]),
        (date(2021, 3, 16), [("", "mitglied", ""), ("b lind", "stellvertretung", "N. N.")]),
        (date(2021, 3, 31), [("", "mitglied", ""), ("b lind", "stellvertretung", "N. N.")]),
        (date(2021, 4, 1), [("b lind", "mitglied", "")]),
    ],
)
def test_seat_27_on_every_turning_day(day: date, expected: list[tuple[str, str, str]]) -> None:
    lines = on(day, *MEMBERSHIPS).lines
    assert [(line.person_id, line.role, line.deputy_for) for line in lines] == expected


def test_a_vacant_seat_says_since_when() -> None:
    (vacant, deputy) = on(date(2021, 3, 20), *MEMBERSHIPS).lines
    assert (vacant.is_vacant, vacant.vacant_since) == (True, date(2021, 3, 16))
    assert (vacant.organization, vacant.group, vacant.seat_number) == (
        "Landesverband X", "Verbände", 27,
    )  # fmt: skip
    assert deputy.until == date(2021, 3, 31)
    (never_filled,) = on(date(2020, 1, 1)).lines
    assert never_filled.vacant_since == FOUNDED


def test_deputies_and_vacant_seats_do_not_count_as_filled() -> None:
    vacant, filled = on(date(2021, 3, 20), *MEMBERSHIPS), on(date(2021, 4, 1), *MEMBERSHIPS)
    assert (vacant.seats, vacant.filled_seats, len(vacant.members)) == (1, 0, 0)
    assert (filled.seats, filled.filled_seats, len(filled.members)) == (1, 1, 1)


def test_lines_stand_by_seat_number_then_rank() -> None:
    second = Seat(body_id="konferenz", number=3)
    ranked = [
        sits("b lind", FOUNDED, role=Role.DEPUTY, rank=2),
        sits("c öz", FOUNDED, role=Role.DEPUTY, rank=1),
        sits("a kaya", FOUNDED),
    ]
    lines = on(date(2020, 1, 1), *ranked, seats=(SEAT, second)).lines
    assert [(line.seat_number, line.person_id) for line in lines] == [
        (3, ""), (27, "a kaya"), (27, "c öz"), (27, "b lind"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("day", "on_leave"),
    [
        (date(2020, 6, 30), False),
        (date(2020, 7, 1), True),
        (date(2020, 12, 31), True),
        (date(2021, 1, 1), False),
    ],
)
def test_leave_lasts_from_its_first_to_its_last_day(day: date, on_leave: bool) -> None:
    resting = sits(
        "a kaya", FOUNDED, suspended_from=date(2020, 7, 1), suspended_to=date(2020, 12, 31)
    )
    (line,) = on(day, resting).lines
    assert line.on_leave is on_leave


def test_who_takes_part_without_a_seat_stands_below_by_name() -> None:
    parts = [
        Participation(body_id="forum", person_id="c öz", kind=ParticipationKind.GUEST),
        Participation(body_id="forum", person_id="a kaya", valid_from=FOUNDED),
        Participation(body_id="forum", person_id="b lind", valid_to=FOUNDED),
    ]
    sources = RosterSources([], [], PERSONS, {}, {}, parts)
    found = roster(sources, date(2020, 1, 1))
    assert [(line.person_id, line.taking_part, line.voting) for line in found.lines] == [
        ("a kaya", ParticipationKind.MEMBER, False),
        ("c öz", ParticipationKind.GUEST, False),
    ]
    assert (found.seats, found.filled_seats) == (0, 0)
    assert [line.person_id for line in found.members] == ["a kaya"]
