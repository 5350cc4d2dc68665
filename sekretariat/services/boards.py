"""The board of a session, kept in memory as long as nothing it rests on was changed by anybody."""

from dataclasses import replace

from sekretariat.domain.attendance import Attendance
from sekretariat.domain.board import Board
from sekretariat.domain.dispatches import Dispatch, is_announced
from sekretariat.domain.invitations import Invitation, uninvited
from sekretariat.domain.meetings import Meeting
from sekretariat.domain.problems import Problem, Refused
from sekretariat.domain.proceedings import Presiding, QuorumFinding, Recusal
from sekretariat.domain.rosters import pool_of
from sekretariat.domain.rules.rulebook import as_invited
from sekretariat.domain.sessions import day_of
from sekretariat.services.rules import rules_of
from sekretariat.storage import audit
from sekretariat.storage import bodies as questions
from sekretariat.storage.sessions import session_days, session_seats
from sekretariat.storage.unit_of_work import Reader

ROWS = frozenset({"attendance", "presiding", "recusal", "quorum_finding"})
BESIDE = frozenset(
    {
        *("resolution", "dissent", "motion", "named_vote", "candidate", "task"),
        *("passage", "minutes", "agenda_item", "milestone"),
        *("minutes_block", "minutes_version", "objection"),
    }
)
"""Kinds of records a board does not rest on; any other kind has it read anew."""


class Boards:
    """Keeps the board asked for last; another clerk's changes are seen in the audit."""

    def __init__(self) -> None:
        self._board: Board | None = None
        self._seen: audit.Mark | None = None

    def of(self, reader: Reader, meeting_id: str, number: int = 1) -> Board:
        """Return the board of a day of a session as of now; raises Refused without that day."""
        mark = audit.mark(reader.connection)
        kept, seen = self._board, self._seen
        asked = (meeting_id, number)
        if kept is None or seen is None or (kept.meeting.id, kept.day_number) != asked:
            kept = read_board(reader, meeting_id, number)
        elif mark != seen:
            kept = _renewed(reader, kept, audit.entities_since(reader.connection, seen))
        self._board, self._seen = kept, mark
        return kept


def _renewed(reader: Reader, board: Board, changed: frozenset[str]) -> Board:
    if not changed or changed - ROWS - BESIDE:
        return read_board(reader, board.meeting.id, board.day_number)
    return _with_rows(reader, board) if changed & ROWS else board


def read_board(reader: Reader, meeting_id: str, number: int = 1) -> Board:
    """Return a day of a session with what its attendance is judged by.

    Who sits there follows from that day, the rules from the first one. Raises Refused where the
    session has no such day.
    """
    meeting = reader.get(Meeting, meeting_id)
    rules = rules_of(reader, meeting, day_of(meeting))
    days = session_days(reader, meeting)
    if not 1 <= number <= len(days):
        values = {"number": number, "count": len(days)}
        raise Refused(Problem("attendance.no_day", values, "day_number"))
    held_on = days[number - 1].held_on
    seated, seats = session_seats(reader, meeting, held_on)
    is_second = is_announced(meeting, reader.find(Dispatch, meeting_id=meeting_id))
    board = Board(
        meeting,
        seated,
        as_invited(rules, is_second=is_second),
        (),
        questions.function_holder(reader, meeting.body_id, held_on, "vorsitz"),
        {seat.id: pool_of(seat) for seat in seats},
        uninvited=uninvited(seated.lines, reader.find(Invitation, meeting_id=meeting_id)),
        is_second=is_second,
        day_number=number,
        days=days,
    )
    return _with_rows(reader, board)


def _with_rows(reader: Reader, board: Board) -> Board:
    """Return a board with what was noted in the session, and the names of those without a seat."""
    of_meeting = {"meeting_id": board.meeting.id}
    of_day = {**of_meeting, "day_number": board.day_number}
    attendances = reader.find(Attendance, **of_day)
    presidings = reader.find(Presiding, **of_day)
    named = {board.chair_id, board.own_chair}
    named |= {one.person_id for one in attendances} | {one.person_id for one in presidings}
    known = {line.person_id for line in board.roster.lines} | board.names.keys()
    names = dict(board.names)
    if unknown := sorted(named - known - {""}):
        persons = questions.roster_persons(reader, unknown, board.roster.as_of)
        names |= {one.id: one.name for one in persons.values()}
    return replace(
        board,
        attendances=attendances,
        presidings=presidings,
        recusals=reader.find(Recusal, **of_meeting),
        findings=reader.find(QuorumFinding, **of_day),
        names=names,
    )


def read_days(reader: Reader, meeting_id: str) -> list[Board]:
    """Return a session day by day; raises Refused without a day."""
    first = read_board(reader, meeting_id)
    further = range(2, len(first.days) + 1)
    return [first, *(read_board(reader, meeting_id, number) for number in further)]
