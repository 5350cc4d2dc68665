"""How everybody of a session stands at a minute, as rows of a list."""

from collections.abc import Collection, Mapping, Sequence
from datetime import time
from typing import Any, NamedTuple

from sekretariat.domain.attendance import Attendance, AttendanceState, is_there, may_speak
from sekretariat.domain.board import Board
from sekretariat.domain.rosters import RosterLine
from sekretariat.domain.rules.rulebook import BodyRules
from sekretariat.services.list_rows import person_cells


def board_rows(board: Board, at: time, item_id: str = "") -> list[dict[str, Any]]:
    """Return everybody who may sit there, and guests, with how they stand at a minute."""
    voting = {person: seat for seat, person in board.voters(at, item_id).items()}
    own: dict[str, list[Attendance]] = {}
    for one in board.attendances:
        own.setdefault(one.person_id, []).append(one)
    numbers = {line.seat_id: line.seat_number for line in board.roster.lines}
    moment = _Moment(at, voting, numbers, board.recused(item_id), board.rules)
    seated = [line for line in board.roster.lines if line.person_id]
    rows = [_person_row(line, own.get(line.person_id, ()), moment) for line in seated]
    of_roster = {line.person_id for line in seated}
    return rows + [
        _guest_row(one, board, at) for one in board.attendances if one.person_id not in of_roster
    ]


class _Moment(NamedTuple):
    """What every row is judged by: the seat voted for by person, numbers of seats by id."""

    at: time
    voting: Mapping[str, str]
    numbers: Mapping[str, int]
    recused: Collection[str]
    rules: BodyRules


def _person_row(line: RosterLine, own: Sequence[Attendance], moment: _Moment) -> dict[str, Any]:
    """Return how somebody of the roster stands; `attendance_id` is the row that says so."""
    there = next((one for one in own if is_there(one, moment.at)), None)
    latest = there or max(own, key=lambda one: one.arrived_at or time.min, default=None)
    votes = there is not None and line.person_id in moment.voting
    return {
        "id": line.membership_id,
        "attendance_id": latest.id if latest else "",
        **person_cells(line),
        "role": line.taking_part or line.role,
        "for_seat": moment.numbers.get(latest.seat_id) if latest else None,
        "state": latest.state if latest else None,
        "is_there": there is not None,
        "votes": votes,
        "speaks": there is None or may_speak(moment.rules, line, votes=votes),
        "on_leave": line.on_leave,
        "recused": line.person_id in moment.recused,
        **_times(latest),
    }


def _guest_row(one: Attendance, board: Board, at: time) -> dict[str, Any]:
    """Return how a guest stands."""
    return {
        "id": one.id,
        "attendance_id": one.id,
        "person_id": one.person_id,
        "seat_id": one.seat_id,
        "seat_number": None,
        "name": board.name_of(one.person_id) if one.person_id else one.guest_name,
        "organization": "",
        "group": "",
        "role": one.capacity,
        "for_seat": None,
        "state": one.state,
        "is_there": is_there(one, at),
        "votes": False,
        "speaks": not is_there(one, at) or may_speak(board.rules, None, votes=False),
        "on_leave": False,
        "recused": False,
        **_times(one),
    }


def _times(one: Attendance | None) -> dict[str, Any]:
    return {
        "arrived_at": one.arrived_at if one else None,
        "left_at": one.left_at if one else None,
        "mode": one.mode if one and one.state is AttendanceState.PRESENT else None,
    }
