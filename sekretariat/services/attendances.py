"""Checking in: who is there, for which seat, since when; what that makes of the quorum."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import time
from typing import Any

from sekretariat.domain.attendance import (
    Attendance,
    AttendanceState,
    Capacity,
    PresenceMode,
    check_attendance,
    is_there,
    presence,
    voters,
)
from sekretariat.domain.bodies import Role
from sekretariat.domain.fields import check
from sekretariat.domain.meetings import Meeting
from sekretariat.domain.problems import Problem, Refused, refuse_errors
from sekretariat.domain.rosters import RosterLine, pool_of
from sekretariat.domain.rules.quorum import Finding, find_quorum
from sekretariat.services.attendance_rows import Session, guest_row, person_row
from sekretariat.services.context import Context
from sekretariat.services.rules import rules_of
from sekretariat.storage import bodies as questions
from sekretariat.storage.sessions import session_seats
from sekretariat.storage.unit_of_work import Reader, UnitOfWork
from sekretariat.words import N_, fill


class Attendances:
    """Presence in sessions."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def now(self) -> time:
        """Return the minute it is, as the clock in the room shows it."""
        return self._context.clock().astimezone().time().replace(second=0, microsecond=0)

    def rows(self, meeting_id: str, at: time) -> list[dict[str, Any]]:
        """Return everybody who may sit there, and guests, with how they stand at a minute."""
        return self.board(meeting_id, at)[0]

    def board(self, meeting_id: str, at: time) -> tuple[list[dict[str, Any]], Finding]:
        """Return the rows and the quorum of a minute, read at once."""
        with self._context.reader() as reader:
            session = session_of(reader, meeting_id)
            ids = {one.person_id for one in session.attendances if one.person_id}
            known = questions.roster_persons(reader, sorted(ids), session.roster.as_of)
        voting = voters(session.attendances, session.roster, session.rules, at)
        seated = [line for line in session.roster.lines if line.person_id]
        rows = [person_row(line, session, at, voting) for line in seated]
        of_roster = {line.person_id for line in seated}
        rows += [
            guest_row(one, known[one.person_id].name if one.person_id else one.guest_name, at)
            for one in session.attendances
            if one.person_id not in of_roster
        ]
        return rows, _finding(session, at)

    def quorum(self, meeting_id: str, at: time) -> Finding:
        """Return whether the session can decide at a minute, with the figures."""
        with self._context.reader() as reader:
            return _finding(session_of(reader, meeting_id), at)

    def check_in(
        self,
        meeting_id: str,
        person_id: str,
        *,
        at: time,
        for_id: str = "",
        mode: PresenceMode = PresenceMode.ROOM,
    ) -> Attendance:
        """Note that somebody came. `for_id` is whom a deputy of a pool stands in for.

        A note that the person stays away goes. Raises Refused for one who is there already.
        """
        with self._context.work("attendance.in", N_("Check in {name}"), name="") as work:
            session = session_of(work, meeting_id)
            work.relabel(fill(N_("Check in {name}"), {"name": _name_of(work, person_id, session)}))
            arrived = Attendance(person_id=person_id, mode=mode, arrived_at=at)
            _arrive(work, session, arrived, for_id)
        return arrived

    def check_in_all(
        self,
        meeting_id: str,
        person_ids: Sequence[str],
        *,
        at: time,
        mode: PresenceMode = PresenceMode.ROOM,
    ) -> int:
        """Note that several came, in one step; return how many. Who is there already stays so."""
        label = N_("Check in {count} persons")
        with self._context.work("attendance.in", label, count=str(len(person_ids))) as work:
            session = session_of(work, meeting_id)
            there = {one.person_id for one in session.attendances if is_there(one, at)}
            coming = [one for one in dict.fromkeys(person_ids) if one not in there]
            work.relabel(fill(label, {"count": len(coming)}))
            for person_id in coming:
                arrived = Attendance(person_id=person_id, mode=mode, arrived_at=at)
                _arrive(work, session, arrived)
                session = replace(session, attendances=[*session.attendances, arrived])
        return len(coming)

    def check_in_guest(
        self, meeting_id: str, name: str, *, at: time, capacity: Capacity = Capacity.GUEST
    ) -> Attendance:
        """Note somebody who is in no list, by the name typed."""
        guest = Attendance(
            meeting_id=meeting_id, guest_name=name.strip(), capacity=capacity, arrived_at=at
        )
        with self._context.work("attendance.in", N_("Check in {name}"), name=name) as work:
            _save(work, guest)
        return guest

    def check_out(self, attendance_id: str, *, at: time) -> Attendance:
        """Note that somebody left."""
        with self._context.work("attendance.out", N_("Note a departure")) as work:
            found = work.get(Attendance, attendance_id)
            found.left_at = at
            _save(work, found)
        return found

    def check_out_all(self, attendance_ids: Sequence[str], *, at: time) -> None:
        """Note that several left, in one step."""
        label = N_("Note {count} departures")
        with self._context.work("attendance.out", label, count=str(len(attendance_ids))) as work:
            for attendance_id in attendance_ids:
                found = work.get(Attendance, attendance_id)
                found.left_at = at
                _save(work, found)

    def leave(self, meeting_id: str, person_id: str, *, at: time) -> Attendance:
        """Note that a person left; raises Refused where they are not there."""
        with self._context.reader() as reader:
            rows = reader.find(Attendance, meeting_id=meeting_id, person_id=person_id)
        there = [one for one in rows if is_there(one, at)]
        if not there:
            raise Refused(Problem("attendance.not_there", {"time": at}, "left_at"))
        return self.check_out(there[0].id, at=at)

    def stay_away(self, meeting_id: str, person_id: str, state: AttendanceState) -> Attendance:
        """Note that somebody is excused or absent; raises Refused for one who was there."""
        with self._context.work("attendance.away", N_("Note who stays away")) as work:
            return _stay_away(work, session_of(work, meeting_id), person_id, state)

    def stay_away_all(
        self, meeting_id: str, person_ids: Sequence[str], state: AttendanceState
    ) -> None:
        """Note that several are excused or absent, in one step."""
        label = N_("Note that {count} persons stay away")
        with self._context.work("attendance.away", label, count=str(len(person_ids))) as work:
            session = session_of(work, meeting_id)
            for person_id in person_ids:
                _stay_away(work, session, person_id, state)

    def delete(self, attendance_id: str) -> None:
        """Remove a row entered by mistake."""
        with self._context.work("attendance.delete", N_("Remove an attendance")) as work:
            work.delete(work.get(Attendance, attendance_id))


def session_of(reader: Reader, meeting_id: str) -> Session:
    """Return a session with what its attendance is judged by; raises Refused without a day."""
    meeting = reader.get(Meeting, meeting_id)
    if meeting.held_on is None:
        raise Refused(Problem("milestone.no_day", {}, "held_on"))
    seated, seats = session_seats(reader, meeting, meeting.held_on)
    chair = questions.function_holder(reader, meeting.body_id, meeting.held_on, "vorsitz")
    return Session(
        meeting,
        seated,
        rules_of(reader, meeting, meeting.held_on),
        reader.find(Attendance, meeting_id=meeting_id),
        meeting.chair_id or chair,
        {seat.id: pool_of(seat) for seat in seats},
    )


def _finding(session: Session, at: time) -> Finding:
    found = presence(
        session.attendances, session.roster, session.rules, at=at, chair_id=session.chair_id
    )
    return find_quorum(session.rules.quorum(), found)


def _place(session: Session, person_id: str, for_id: str, at: time) -> tuple[Capacity, str]:
    """Return as what somebody comes and for which seat; who has none is a guest.

    `for_id` is the person or seat a deputy stands in for: one of the same pool, or any where the
    rules allow proxies. A pooled deputy without it comes for the first seat nobody speaks for.
    """
    seated = [line for line in session.roster.lines if line.seat_id]
    own = [line for line in seated if line.person_id == person_id]
    if for_id:
        return Capacity.DEPUTY, _represented(session, own, for_id)
    members = [line for line in own if line.role is Role.MEMBER]
    if members:
        return Capacity.MEMBER, members[0].seat_id
    if not own:
        return Capacity.GUEST, ""
    pool = session.pools[own[0].seat_id]
    taken = {one.seat_id for one in session.attendances if is_there(one, at)}
    free = [line.seat_id for line in seated if session.pools[line.seat_id] == pool]
    return Capacity.DEPUTY, next((one for one in free if one not in taken), own[0].seat_id)


def _represented(session: Session, own: Sequence[RosterLine], for_id: str) -> str:
    lines = [one for one in session.roster.lines if for_id in {one.person_id, one.seat_id}]
    seat_id = next((one.seat_id for one in lines if one.seat_id), "")
    if not seat_id:
        raise Refused(Problem("attendance.no_seat", {}, "seat_id"))
    is_of_pool = session.pools[seat_id] in {session.pools[one.seat_id] for one in own}
    if not is_of_pool and not session.rules.proxies_allowed:
        raise Refused(Problem("attendance.no_right", {}, "seat_id"))
    return seat_id


def _arrive(work: UnitOfWork, session: Session, arrived: Attendance, for_id: str = "") -> None:
    """Give somebody who came their seat and keep it; a note that they stay away goes."""
    arrived.meeting_id = session.meeting.id
    at = arrived.arrived_at or time.min
    arrived.capacity, arrived.seat_id = _place(session, arrived.person_id, for_id, at)
    for one in session.attendances:
        if one.person_id == arrived.person_id and one.state is not AttendanceState.PRESENT:
            work.delete(one)
    _save(work, arrived)


def _stay_away(
    work: UnitOfWork, session: Session, person_id: str, state: AttendanceState
) -> Attendance:
    own = [one for one in session.attendances if one.person_id == person_id]
    noted = next((one for one in own if one.state is not AttendanceState.PRESENT), None)
    away = noted or Attendance(meeting_id=session.meeting.id, person_id=person_id)
    away.capacity, away.seat_id = _place(session, person_id, "", time.min)
    away.state = state
    _save(work, away)
    return away


def _save(work: UnitOfWork, attendance: Attendance) -> None:
    others = work.find(Attendance, meeting_id=attendance.meeting_id)
    refuse_errors([*check(attendance), *check_attendance(attendance, others)])
    work.save(attendance)


def _name_of(reader: Reader, person_id: str, session: Session) -> str:
    known = (one.name for one in session.roster.lines if one.person_id == person_id)
    if name := next(known, ""):
        return name
    names = questions.roster_persons(reader, [person_id], session.roster.as_of)
    if person_id not in names:
        raise Refused(Problem("record.unknown", {"value": person_id}))
    return names[person_id].name
