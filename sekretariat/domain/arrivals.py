"""What an arrival, a departure or an excuse changes in a session: rows to save, rows to remove."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import time

from sekretariat.domain.attendance import (
    Attendance,
    AttendanceState,
    Capacity,
    PresenceMode,
    check_attendance,
    is_there,
)
from sekretariat.domain.board import Board
from sekretariat.domain.bodies import Role
from sekretariat.domain.fields import check
from sekretariat.domain.problems import Problem, Refused, refuse_errors
from sekretariat.domain.rosters import RosterLine


@dataclass(frozen=True)
class Arrival:
    """Somebody comes: when, how, and for whom (a person or seat), by which written proxy."""

    person_id: str
    at: time
    mode: PresenceMode = PresenceMode.ROOM
    for_id: str = ""
    proof: str = ""


@dataclass(frozen=True)
class Step:
    """What an action does to the rows of a session."""

    saved: tuple[Attendance, ...] = ()
    removed: tuple[Attendance, ...] = ()


def after(board: Board, step: Step) -> Board:
    """Return the board with a step done."""
    touched = {one.id for one in (*step.saved, *step.removed)}
    kept = [one for one in board.attendances if one.id not in touched]
    return replace(board, attendances=[*kept, *step.saved])


def arrive(board: Board, arrival: Arrival) -> Step:
    """Return what an arrival changes; a note that somebody stays away goes.

    Who is there already speaks for the seat named from then on. Raises Refused for one who is
    there and names none, or has no right to stand in.
    """
    noted = _rows_of(board, arrival.person_id)
    there = [one for one in noted if is_there(one, arrival.at)]
    if there and arrival.for_id:
        return _speak_for(board, there[0], arrival)
    capacity, seat_id = _place(board, arrival)
    row = Attendance(
        meeting_id=board.meeting.id,
        person_id=arrival.person_id,
        capacity=capacity,
        seat_id=seat_id,
        mode=arrival.mode,
        day_number=board.day_number,
        arrived_at=arrival.at,
        proxy_proof=arrival.proof,
    )
    away = [one for one in noted if one.state is not AttendanceState.PRESENT]
    return _checked(board, Step((row,), tuple(away)))


def arrive_all(board: Board, arrivals: Iterable[Arrival]) -> Step:
    """Return what several arrivals change; who is there already stays so."""
    saved, removed = list[Attendance](), list[Attendance]()
    for one in arrivals:
        if not any(is_there(row, one.at) for row in _rows_of(board, one.person_id)):
            single = arrive(board, one)
            board = after(board, single)
            saved += single.saved
            removed += single.removed
    return Step(tuple(saved), tuple(removed))


def guest_arrives(board: Board, name: str, at: time, capacity: Capacity = Capacity.GUEST) -> Step:
    """Return what changes when somebody comes who is in no list."""
    row = Attendance(
        meeting_id=board.meeting.id,
        guest_name=name.strip(),
        capacity=capacity,
        day_number=board.day_number,
        arrived_at=at,
    )
    return _checked(board, Step((row,)))


def take_over(board: Board, before: Board, at: time) -> Step:
    """Return what changes when those there at the end of the day before are there again.

    Who has a row of this day already stays as noted. Who lost their place overnight comes as they
    would now; what a proxy rests on holds on.
    """
    noted = {_who(one) for one in board.attendances}
    ended = _ended(before)
    stayed = {_who(one): one for one in before.attendances if _stayed(one, ended)}
    rows = [_again(board, one, at) for who, one in stayed.items() if who not in noted]
    return _checked(board, Step(tuple(rows)))


def leave(board: Board, attendance_ids: Iterable[str], at: time) -> Step:
    """Return what changes when some leave."""
    wanted = set(attendance_ids)
    rows = [replace(one, left_at=at) for one in board.attendances if one.id in wanted]
    return _checked(board, Step(tuple(rows)))


def stay_away(board: Board, person_ids: Iterable[str], state: AttendanceState) -> Step:
    """Return what changes when some are excused or absent; Refused for one who was there."""
    rows = []
    for person_id in person_ids:
        own = _rows_of(board, person_id)
        noted = next((one for one in own if one.state is not AttendanceState.PRESENT), None)
        capacity, seat_id = _place(board, Arrival(person_id, time.min))
        row = replace(noted) if noted else Attendance(meeting_id=board.meeting.id)
        row.person_id, row.state, row.day_number = person_id, state, board.day_number
        row.capacity, row.seat_id = capacity, seat_id
        rows.append(row)
    return _checked(board, Step(tuple(rows)))


def correct(board: Board, attendance: Attendance) -> Step:
    """Return a row as it was corrected; raises Refused where somebody would be there twice."""
    return _checked(board, Step((attendance,)))


def _who(one: Attendance) -> str:
    return one.person_id or one.guest_name


def _ended(board: Board) -> time:
    """Return when a day ended: as planned or recorded, at the latest when the last one left."""
    there = [one for one in board.attendances if one.state is AttendanceState.PRESENT]
    left = [one.left_at or time.max for one in there]
    return min(max(left, default=time.max), board.ends_at or time.max)


def _stayed(one: Attendance, ended: time) -> bool:
    is_there = one.state is AttendanceState.PRESENT
    return is_there and (one.left_at is None or one.left_at >= ended)


def _again(board: Board, one: Attendance, at: time) -> Attendance:
    """Return the row of somebody who is there again; the seat is theirs if it still can be."""
    row = Attendance(
        meeting_id=board.meeting.id,
        person_id=one.person_id,
        guest_name=one.guest_name,
        capacity=one.capacity,
        seat_id=one.seat_id,
        mode=one.mode,
        day_number=board.day_number,
        arrived_at=at,
        proxy_proof=one.proxy_proof,
    )
    if one.seat_id and not one.proxy_proof:
        pool = board.pools.get(one.seat_id)
        own = [line.seat_id for line in board.roster.lines if line.person_id == one.person_id]
        if pool not in {board.pools.get(seat) for seat in own}:
            row.capacity, row.seat_id = _place(board, Arrival(one.person_id, at, one.mode))
    return row


def _speak_for(board: Board, there: Attendance, arrival: Arrival) -> Step:
    """End a stretch of presence and begin one for another seat in the same minute.

    Raises Refused where the person speaks for that seat already.
    """
    seat_id = next((one.seat_id for one in board.roster.lines if arrival.for_id in _keys(one)), "")
    if there.seat_id == seat_id:
        raise Refused(Problem("attendance.twice", {}, "arrived_at"))
    is_same_minute = there.arrived_at == arrival.at
    ended = () if is_same_minute else (replace(there, left_at=arrival.at),)
    undone = (there,) if is_same_minute else ()
    meanwhile = after(board, Step(ended, undone))
    begun = arrive(meanwhile, replace(arrival, mode=there.mode))
    return Step((*ended, *begun.saved), (*undone, *begun.removed))


def _checked(board: Board, step: Step) -> Step:
    rows = after(board, step).attendances
    problems: list[Problem] = []
    for row in step.saved:
        problems += [*check(row), *check_attendance(row, rows)]
    refuse_errors(problems)
    return step


def _keys(line: RosterLine) -> set[str]:
    """Return what names a line: its person or its seat."""
    return {line.person_id, line.seat_id}


def _rows_of(board: Board, person_id: str) -> list[Attendance]:
    return [one for one in board.attendances if one.person_id == person_id]


def _place(board: Board, arrival: Arrival) -> tuple[Capacity, str]:
    """Return as what somebody comes and for which seat; who has none is a guest.

    A pooled deputy who names nobody comes for the first seat nobody speaks for.
    """
    seated = [line for line in board.roster.lines if line.seat_id]
    own = [line for line in seated if line.person_id == arrival.person_id]
    if arrival.for_id:
        return Capacity.DEPUTY, _represented(board, own, arrival)
    members = [line for line in own if line.role is Role.MEMBER]
    if members:
        return Capacity.MEMBER, members[0].seat_id
    if not own:
        return Capacity.GUEST, ""
    pool = board.pools[own[0].seat_id]
    taken = {one.seat_id for one in board.there(arrival.at)}
    free = [line.seat_id for line in seated if board.pools[line.seat_id] == pool]
    return Capacity.DEPUTY, next((one for one in free if one not in taken), own[0].seat_id)


def _represented(board: Board, own: Sequence[RosterLine], arrival: Arrival) -> str:
    """Return the seat a deputy or proxy stands in for; raises Refused without the right.

    A proxy for one session needs a rule that allows it and something in writing.
    """
    for_id = arrival.for_id
    lines = [one for one in board.roster.lines if for_id in _keys(one)]
    seat_id = next((one.seat_id for one in lines if one.seat_id), "")
    if not seat_id:
        raise Refused(Problem("attendance.no_seat", {}, "seat_id"))
    pool = board.pools[seat_id]
    is_proxy = pool not in {board.pools[one.seat_id] for one in own}
    if is_proxy and not board.rules.proxies_allowed:
        raise Refused(Problem("attendance.no_right", {}, "seat_id"))
    if is_proxy and not arrival.proof.strip():
        raise Refused(Problem("attendance.no_proof", {}, "proxy_proof"))
    acting = (one for one in board.there(arrival.at) if one.seat_id == seat_id)
    if any(one.capacity is Capacity.DEPUTY for one in acting) and (is_proxy or pool != seat_id):
        values = {"number": board.number_of(seat_id)}
        raise Refused(Problem("attendance.seat_taken", values, "seat_id"))
    return seat_id
