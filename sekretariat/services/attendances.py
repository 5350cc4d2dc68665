"""Checking in: who is there, for which seat, since when; what that makes of the quorum."""

from collections.abc import Callable, Mapping, Sequence
from datetime import time
from typing import Any

from sekretariat.domain.arrivals import (
    Arrival,
    Step,
    arrive,
    arrive_all,
    correct,
    guest_arrives,
    leave,
    stay_away,
    take_over,
)
from sekretariat.domain.attendance import (
    Attendance,
    AttendanceState,
    Capacity,
    PresenceMode,
)
from sekretariat.domain.board import Board
from sekretariat.domain.meetings import Meeting
from sekretariat.domain.planning.gatherings import SessionDay, number_on
from sekretariat.domain.problems import Problem, Refused
from sekretariat.domain.rules.quorum import Finding
from sekretariat.services.attendance_rows import board_rows
from sekretariat.services.boards import Boards
from sekretariat.services.context import Context
from sekretariat.storage import bodies as questions
from sekretariat.storage.sessions import session_days
from sekretariat.storage.unit_of_work import Reader, UnitOfWork
from sekretariat.words import N_, fill

Told = tuple[str, str, Mapping[str, str]]
StepMaker = Callable[[Board], Step]
COME = N_("Check in {name}")


class Attendances:
    """Presence in sessions: on the first day, another one's by `on_day`."""

    def __init__(self, context: Context, day: int = 1, boards: Boards | None = None) -> None:
        self._context = context
        self._day = day
        self.boards = boards or Boards()

    def on_day(self, day: int) -> "Attendances":
        """Return the presence of another day of sessions; the first is 1."""
        return Attendances(self._context, day, self.boards)

    def days(self, meeting_id: str) -> list[SessionDay]:
        """Return the days of a session in their order."""
        with self._context.reader() as reader:
            return session_days(reader, reader.get(Meeting, meeting_id))

    def day_now(self, meeting_id: str) -> int:
        """Return which day of a session today is; 1 where it is none of them."""
        return number_on(self.days(meeting_id), self._context.today())

    def now(self) -> time:
        """Return the minute it is, as the clock in the room shows it."""
        return self._context.clock().astimezone().time().replace(second=0, microsecond=0)

    def board(self, meeting_id: str) -> Board:
        """Return the session as it stands that day, with what its attendance is judged by."""
        with self._context.reader() as reader:
            return self.boards.of(reader, meeting_id, self._day)

    def rows(self, meeting_id: str, at: time) -> list[dict[str, Any]]:
        """Return everybody who may sit there, and guests, with how they stand at a minute."""
        return board_rows(self.board(meeting_id), at)

    def quorum(self, meeting_id: str, at: time) -> Finding:
        """Return whether the session can decide at a minute, with the figures."""
        return self.board(meeting_id).finding(at)

    def check_in(
        self,
        meeting_id: str,
        person_id: str,
        *,
        at: time,
        for_id: str = "",
        mode: PresenceMode = PresenceMode.ROOM,
        proof: str = "",
    ) -> Attendance:
        """Note that somebody came, or speaks for another seat from now on.

        `for_id` is the person or seat stood in for, `proof` what a proxy rests on. A note that the
        person stays away goes. Raises Refused for one who is there already, or has no right.
        """
        arrival = Arrival(person_id, at, mode, for_id, proof)
        with self._context.work("attendance.in", COME, name="") as work:
            board = self.boards.of(work, meeting_id, self._day)
            work.relabel(fill(COME, {"name": name_of(work, board, person_id)}))
            step = arrive(board, arrival)
            _write(work, step)
        return step.saved[-1]

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
        arrivals = [Arrival(one, at, mode) for one in dict.fromkeys(person_ids)]
        with self._context.work("attendance.in", label, count="") as work:
            step = arrive_all(self.boards.of(work, meeting_id, self._day), arrivals)
            work.relabel(fill(label, {"count": len(step.saved)}))
            _write(work, step)
        return len(step.saved)

    def check_in_guest(
        self, meeting_id: str, name: str, *, at: time, capacity: Capacity = Capacity.GUEST
    ) -> Attendance:
        """Note somebody who is in no list, by the name typed."""
        return self._do(
            meeting_id,
            ("attendance.in", COME, {"name": name.strip()}),
            lambda board: guest_arrives(board, name, at, capacity),
        )[0]

    def take_over(self, meeting_id: str, *, at: time) -> int:
        """Note those there at the end of the day before as present again; return how many.

        Raises Refused on the first day, and where nobody is left to take over.
        """
        if self._day == 1:
            raise Refused(Problem("attendance.no_day_before"))
        before = self.on_day(self._day - 1).board(meeting_id)
        label = N_("Take over {count} persons from the day before")
        with self._context.work("attendance.in", label, count="") as work:
            step = take_over(self.boards.of(work, meeting_id, self._day), before, at)
            if not step.saved:
                raise Refused(Problem("attendance.nobody_stayed"))
            work.relabel(fill(label, {"count": len(step.saved)}))
            _write(work, step)
        return len(step.saved)

    def check_out(self, meeting_id: str, attendance_ids: Sequence[str], *, at: time) -> None:
        """Note that somebody left, or several in one step."""
        label = N_("Note {count} departures") if len(attendance_ids) > 1 else N_("Note a departure")
        told = ("attendance.out", label, {"count": str(len(attendance_ids))})
        self._do(meeting_id, told, lambda board: leave(board, attendance_ids, at))

    def leave(self, meeting_id: str, person_id: str, *, at: time) -> Attendance:
        """Note that a person left; raises Refused where they are not there."""

        def left(board: Board) -> Step:
            there = [one for one in board.there(at) if one.person_id == person_id]
            if not there:
                raise Refused(Problem("attendance.not_there", {"time": at}, "left_at"))
            return leave(board, [there[0].id], at)

        return self._do(meeting_id, ("attendance.out", N_("Note a departure"), {}), left)[0]

    def stay_away(self, meeting_id: str, person_ids: Sequence[str], state: AttendanceState) -> None:
        """Note that somebody, or several in one step, are excused or absent.

        Raises Refused for one who was there.
        """
        count = len(person_ids)
        several = N_("Note that {count} persons stay away")
        label = several if count > 1 else N_("Note who stays away")
        told = ("attendance.away", label, {"count": str(count)})
        self._do(meeting_id, told, lambda board: stay_away(board, person_ids, state))

    def get(self, attendance_id: str) -> Attendance:
        """Return what was noted of somebody."""
        with self._context.reader() as reader:
            return reader.get(Attendance, attendance_id)

    def save(self, attendance: Attendance) -> Attendance:
        """Correct what was noted; raises Refused where somebody would be there twice."""
        label = N_("Correct an attendance")
        self._do(
            attendance.meeting_id,
            ("attendance.correct", label, {}),
            lambda board: correct(board, attendance),
            attendance.day_number,
        )
        return attendance

    def delete(self, attendance_id: str) -> None:
        """Remove a row entered by mistake."""
        with self._context.work("attendance.delete", N_("Remove an attendance")) as work:
            work.delete(work.get(Attendance, attendance_id))

    def _do(
        self, meeting_id: str, told: Told, make: StepMaker, day: int = 0
    ) -> tuple[Attendance, ...]:
        """Write a step made from the board as it stands; `told` is action, label, its names."""
        action, label, named = told
        with self._context.work(action, label, **named) as work:
            step = make(self.boards.of(work, meeting_id, day or self._day))
            _write(work, step)
        return step.saved


def _write(work: UnitOfWork, step: Step) -> None:
    for row in step.removed:
        work.delete(row)
    for row in step.saved:
        work.save(row)


def name_of(reader: Reader, board: Board, person_id: str) -> str:
    """Return somebody's name on the day; raises Refused for a person nobody knows."""
    if name := board.name_of(person_id):
        return name
    names = questions.roster_persons(reader, [person_id], board.roster.as_of)
    if person_id not in names:
        raise Refused(Problem("record.unknown", {"value": person_id}))
    return names[person_id].name
