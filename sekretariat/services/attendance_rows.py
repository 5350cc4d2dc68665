"""How everybody of a session stands at a minute, as rows of a list."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import time
from typing import Any

from sekretariat.domain.attendance import Attendance, AttendanceState, is_there
from sekretariat.domain.meetings import Meeting
from sekretariat.domain.rosters import Roster, RosterLine
from sekretariat.domain.rules.rulebook import BodyRules
from sekretariat.services.list_rows import person_cells


@dataclass(frozen=True)
class Session:
    """A session with what its attendance is judged by."""

    meeting: Meeting
    roster: Roster
    rules: BodyRules
    attendances: Sequence[Attendance]
    chair_id: str
    pools: Mapping[str, str]

    def number_of(self, seat_id: str) -> int | None:
        """Return a seat's number."""
        return next((one.seat_number for one in self.roster.lines if one.seat_id == seat_id), None)


def person_row(
    line: RosterLine, session: Session, at: time, voting: Mapping[str, str]
) -> dict[str, Any]:
    """Return how somebody of the roster stands; `attendance_id` is the row that says so."""
    own = [one for one in session.attendances if one.person_id == line.person_id]
    there = next((one for one in own if is_there(one, at)), None)
    latest = there or max(own, key=lambda one: one.arrived_at or time.min, default=None)
    seats = [seat_id for seat_id, voter in voting.items() if voter == line.person_id]
    return {
        "id": line.membership_id,
        "attendance_id": latest.id if latest else "",
        **person_cells(line),
        "role": line.taking_part or line.role,
        "for_seat": session.number_of(latest.seat_id) if latest else None,
        "state": latest.state if latest else None,
        "is_there": there is not None,
        "votes": bool(seats) and there is not None,
        **_times(latest),
    }


def guest_row(one: Attendance, name: str, at: time) -> dict[str, Any]:
    """Return how a guest stands."""
    return {
        "id": one.id,
        "attendance_id": one.id,
        "person_id": one.person_id,
        "seat_id": one.seat_id,
        "seat_number": None,
        "name": name,
        "organization": "",
        "group": "",
        "role": one.capacity,
        "for_seat": None,
        "state": one.state,
        "is_there": is_there(one, at),
        "votes": False,
        **_times(one),
    }


def _times(one: Attendance | None) -> dict[str, Any]:
    return {
        "arrived_at": one.arrived_at if one else None,
        "left_at": one.left_at if one else None,
        "mode": one.mode if one and one.state is AttendanceState.PRESENT else None,
    }
