"""Who came and who left between two moments of a session, for the item it happened at."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import time

from sekretariat.domain.attendance import Attendance, AttendanceState


@dataclass(frozen=True)
class Change:
    """Somebody came or left at a minute."""

    at: time
    attendance: Attendance
    has_come: bool


def changes_between(attendances: Iterable[Attendance], after: time, until: time) -> list[Change]:
    """Return who came or left after a minute and up to another one, in order."""
    there = [one for one in attendances if one.state is AttendanceState.PRESENT]
    came = [Change(one.arrived_at, one, has_come=True) for one in there if one.arrived_at]
    left = [Change(one.left_at, one, has_come=False) for one in there if one.left_at]
    within = [one for one in (*left, *came) if after < one.at <= until]
    return sorted(within, key=lambda one: one.at)


def begun_at(begin: time | None, attendances: Iterable[Attendance]) -> time:
    """Return the minute a session counts as begun: as recorded, else when the last one came."""
    arrived = [one.arrived_at for one in attendances if one.arrived_at]
    return begin or max(arrived, default=time(12))


def first_arrival(attendances: Iterable[Attendance]) -> time:
    """Return the minute the first one came; midnight where nothing is known."""
    return min((one.arrived_at for one in attendances if one.arrived_at), default=time.min)
