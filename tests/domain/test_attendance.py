"""What a row of an attendance list may say."""

from datetime import time

import pytest

from sekretariat.domain.attendance import Attendance, AttendanceState, check_attendance

PRESENT, EXCUSED, ABSENT = (
    AttendanceState.PRESENT,
    AttendanceState.EXCUSED,
    AttendanceState.ABSENT,
)


def row(state: AttendanceState = PRESENT, *times: time) -> Attendance:
    came, left = (*times, None, None)[:2]
    return Attendance(person_id="ada", state=state, arrived_at=came, left_at=left)


def codes(one: Attendance, *others: Attendance) -> list[str]:
    return [problem.code for problem in check_attendance(one, others)]


def test_somebody_is_named_by_record_or_by_name() -> None:
    assert codes(Attendance(arrived_at=time(10))) == ["attendance.nobody"]
    assert codes(Attendance(guest_name="Gast Beispiel", arrived_at=time(10))) == []
    assert codes(row()) == []


@pytest.mark.parametrize(("left", "expected"), [(10, ["attendance.reversed"]), (11, [])])
def test_nobody_leaves_before_they_came(left: int, expected: list[str]) -> None:
    assert codes(row(PRESENT, time(10), time(left))) == expected


@pytest.mark.parametrize(
    ("other", "is_twice"),
    [
        (row(PRESENT, time(9), time(10)), False),
        (row(PRESENT, time(9), time(10, 1)), True),
        (row(PRESENT, time(11)), False),
        (row(PRESENT), True),
        (row(EXCUSED), True),
    ],
)
def test_nobody_is_there_twice_at_once_nor_there_and_excused(
    other: Attendance, *, is_twice: bool
) -> None:
    found = codes(row(PRESENT, time(10), time(11)), other)
    assert found == (["attendance.twice"] if is_twice else [])


def test_nobody_is_excused_and_absent() -> None:
    assert codes(row(EXCUSED), row(ABSENT)) == ["attendance.twice"]
    away = row(EXCUSED)
    assert codes(away, away) == []
