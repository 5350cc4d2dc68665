"""The attendance of a session in words: a line for everybody noted, and how many were there."""

from sekretariat.domain.attendance import Attendance, AttendanceState, Capacity, PresenceMode
from sekretariat.domain.board import Board
from sekretariat.domain.bodies import Role
from sekretariat.domain.minutes_blocks import COLUMNS
from sekretariat.domain.planning.gatherings import told_day
from sekretariat.services.minutes_people import begin_of
from sekretariat.services.minutes_records import Recorded
from sekretariat.words import N_, fill, shown, translate

SEATED = frozenset({Capacity.MEMBER, Capacity.DEPUTY})


def attendance_lines(found: Recorded) -> str:
    """Return a line for everybody noted, by sender and name: name | sender | as what | when.

    A session of several days is told day after day.
    """
    rows: list[tuple[str, str, str, str]] = []
    for board in found.days:
        of_day = [_row(found, board, one) for one in board.attendances]
        rows += sorted(of_day, key=_by_sender)
    return "\n".join(COLUMNS.join(cell or "–" for cell in row) for row in rows)


def _by_sender(row: tuple[str, str, str, str]) -> tuple[str, str, str]:
    return row[1], row[0], row[3]


def _row(found: Recorded, board: Board, one: Attendance) -> tuple[str, str, str, str]:
    name = found.name(one.person_id) or one.guest_name
    role = shown(one.capacity, found.language)
    member = _member_of(board, one.seat_id) if one.capacity is Capacity.DEPUTY else ""
    if member:
        values = {"role": role, "name": member}
        role = fill(N_("{role}, for {name}"), values, found.language)
    when = _when(one, found.language)
    if len(found.days) > 1:
        when = f"{told_day(board.day_number, found.language)} {when}".strip()
    return name, found.sender(one.person_id), role, when


def _member_of(board: Board, seat_id: str) -> str:
    lines = board.roster.lines
    members = (one for one in lines if one.seat_id == seat_id and one.role is Role.MEMBER)
    return next((one.name for one in members), "")


def _when(one: Attendance, language: str) -> str:
    if one.state is not AttendanceState.PRESENT:
        return shown(one.state, language)
    times = [shown(part) for part in (one.arrived_at, one.left_at) if part]
    told = "–".join(times)
    if len(times) == 1:
        told = fill(N_("from {time}"), {"time": times[0]}, language)
    mode = "" if one.mode is PresenceMode.ROOM else shown(one.mode, language)
    return ", ".join(part for part in (told, mode) if part)


def summaries(found: Recorded) -> list[tuple[str, str]]:
    """Return how many were there, with the label of it; day by day where there are several."""
    label, language = translate(N_("Attendance"), found.language), found.language
    if len(found.days) == 1:
        return [(label, _summary(found, found.session))]
    return [
        (f"{label} {told_day(one.day_number, language)}", _summary(found, one))
        for one in found.days
    ]


def _summary(found: Recorded, board: Board) -> str:
    """Return how many were there: seats represented, deputies, guests, by video."""
    there = [one for one in board.attendances if one.state is AttendanceState.PRESENT]
    if not there:
        return ""
    persons = {one.person_id or one.guest_name: one for one in there}.values()
    counts = {
        **board.finding(begin_of(board)).explanation.values,
        "deputies": sum(one.capacity is Capacity.DEPUTY for one in persons),
        "guests": sum(one.capacity not in SEATED for one in persons),
        "video": sum(one.mode is not PresenceMode.ROOM for one in persons),
    }
    told = N_(
        "{present} of {base} voting seats represented; deputies: {deputies}, guests: {guests}, "
        "by video: {video}"
    )
    return fill(told, counts, found.language)
