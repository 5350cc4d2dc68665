"""Decisions between sessions: a question in writing, two answers of each member, a deadline.

Each member is asked whether the procedure may be used at all, and how they vote (domain paper 2.5
and 4.6).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sekretariat.domain.attendance import Capacity
from sekretariat.domain.bodies import Role
from sekretariat.domain.fields import (
    Choice,
    choice,
    day,
    long_text,
    moment,
    reference,
    text,
    whole_number,
)
from sekretariat.domain.meetings import AgendaItem, ItemKind
from sekretariat.domain.problems import Problem
from sekretariat.domain.records import Record
from sekretariat.domain.rosters import Roster, RosterLine
from sekretariat.domain.rules.deadlines import Deadline, Length, deadline
from sekretariat.domain.rules.majorities import MajorityKind, Tally
from sekretariat.domain.rules.rulebook import Silence
from sekretariat.words import N_

USUAL_DAYS = 14


class CircularStatus(Choice):
    """How a circular vote stands."""

    OPEN = "läuft", N_("running")
    CLOSED = "abgeschlossen", N_("closed")
    ABORTED = "abgebrochen", N_("stopped")


class Procedure(Choice):
    """What a member says of deciding in writing."""

    AGREES = "einverstanden", N_("agrees with the procedure")
    OBJECTS = "widerspricht", N_("objects to the procedure")


class BallotVote(Choice):
    """How somebody votes on the question."""

    NONE = "keine", N_("no vote")
    YES = "ja", N_("yes")
    NO = "nein", N_("no")
    ABSTAIN = "enthaltung", N_("abstention")


@dataclass(kw_only=True, eq=False)
class Circular(Record):
    """A question put to the members in writing; the rules it went by are kept with it."""

    body_id: str = reference(N_("Body"), "body", required=True)
    number: str = text(N_("No."), limit=60)
    question: str = text(N_("Question"), required=True, limit=500)
    wording: str = long_text(N_("Wording"))
    reason: str = long_text(N_("Reason for the circular"))
    opened_on: date | None = day(N_("Opened on"), required=True)
    length_days: int | None = whole_number(N_("Days to answer"), minimum=1, maximum=365)
    deadline: date | None = day(N_("Answers until"))
    calculation: str = long_text(N_("Calculation of the deadline"))
    silence: Silence = choice(N_("Silence means"), Silence.NO_VOTE)
    majority_kind: MajorityKind = choice(N_("Majority"), MajorityKind.SIMPLE)
    status: CircularStatus = choice(N_("Status"), CircularStatus.OPEN)
    closed_on: date | None = day(N_("Closed on"))
    explanation: str = long_text(N_("Calculation"))
    resolution_id: str = reference(N_("Resolution"), "resolution")
    item_id: str = reference(N_("Moved to item"), "agenda_item")
    remark: str = long_text(N_("Remark"))


@dataclass(kw_only=True, eq=False)
class Ballot(Record):
    """What one person answered, when and as what; whether it counts is asked, never stored."""

    circular_id: str = reference(N_("Circular vote"), "circular", required=True)
    person_id: str = reference(N_("Person"), "person", required=True)
    seat_id: str = reference(N_("Seat"), "seat", required=True)
    capacity: Capacity = choice(N_("As"), Capacity.MEMBER)
    procedure: Procedure = choice(N_("Procedure"), Procedure.AGREES)
    vote: BallotVote = choice(N_("Vote"), BallotVote.NONE)
    received_at: datetime | None = moment(N_("Received"))
    remark: str = long_text(N_("Remark"))


class BallotState(Choice):
    """What becomes of a ballot."""

    COUNTS = "zählt", N_("counts")
    LATE = "verspätet", N_("too late")
    VOID = "ungültig", N_("void, the member voted")
    NO_RIGHT = "ohne_stimmrecht", N_("no right to vote")


def answer_until(opened_on: date, days: int | None) -> Deadline:
    """Return the last day ballots can arrive, by the forward rule of the civil code."""
    return deadline(opened_on, Length(days or USUAL_DAYS))


def asked(roster: Roster) -> list[RosterLine]:
    """Return who is asked: members and deputies of voting seats, members first in each seat."""
    return [line for line in roster.lines if line.seat_id and line.voting and line.person_id]


def judge(
    ballots: Iterable[Ballot], roster: Roster, until: date | None
) -> Mapping[str, BallotState]:
    """Return what becomes of each ballot by its id.

    For each seat one ballot counts: the member's if it arrived in time, else that of the deputy of
    the lowest rank.
    """
    lines = {(line.person_id, line.seat_id): line for line in asked(roster)}
    found: dict[str, BallotState] = {}
    first: dict[str, str] = {}
    for one in sorted(ballots, key=lambda ballot: _precedence(ballot, lines)):
        if (one.person_id, one.seat_id) not in lines:
            found[one.id] = BallotState.NO_RIGHT
        elif is_late(one, until):
            found[one.id] = BallotState.LATE
        elif one.seat_id in first:
            found[one.id] = BallotState.VOID
        else:
            first[one.seat_id] = one.id
            found[one.id] = BallotState.COUNTS
    return found


def is_late(ballot: Ballot, until: date | None) -> bool:
    """Tell whether a ballot arrived after the last day had ended, by the clock of the office."""
    if until is None or ballot.received_at is None:
        return False
    return ballot.received_at.astimezone().date() > until


def _precedence(
    ballot: Ballot, lines: Mapping[tuple[str, str], RosterLine]
) -> tuple[bool, int, str]:
    line = lines.get((ballot.person_id, ballot.seat_id))
    is_member = line is not None and line.role is Role.MEMBER
    rank = line.rank if line is not None and line.rank else 99
    return not is_member, rank, ballot.id


@dataclass(frozen=True)
class CircularCount:
    """What was counted: votes after the silence rule, seats that answered, seats that are silent.

    `objectors` are the ballots against the procedure that count.
    """

    tally: Tally
    answered: int
    silent: int
    objectors: Sequence[Ballot]


def count(
    ballots: Sequence[Ballot], roster: Roster, until: date | None, silence: Silence
) -> CircularCount:
    """Count the ballots that count; a filled seat without one is silent."""
    states = judge(ballots, roster, until)
    counting = [one for one in ballots if states[one.id] is BallotState.COUNTS]
    votes = {vote: sum(one.vote is vote for one in counting) for vote in BallotVote}
    filled = {line.seat_id for line in asked(roster) if line.role is Role.MEMBER}
    seats = filled | {one.seat_id for one in counting}
    voted = sum(one.vote is not BallotVote.NONE for one in counting)
    silent = len(seats) - voted
    tally = Tally(
        yes=votes[BallotVote.YES] + (silent if silence is Silence.CONSENT else 0),
        no=votes[BallotVote.NO],
        abstain=votes[BallotVote.ABSTAIN] + (silent if silence is Silence.ABSTENTION else 0),
        present=voted if silence is Silence.NO_VOTE else len(seats),
        members=len(seats),
    )
    objectors = [one for one in counting if one.procedure is Procedure.OBJECTS]
    return CircularCount(tally, voted, silent, objectors)


def question_item(circular: Circular, meeting_id: str) -> AgendaItem:
    """Return the item that puts a question stopped in writing to a session."""
    return AgendaItem(
        meeting_id=meeting_id,
        title=circular.question,
        kind=ItemKind.DECISION,
        requested_by=circular.number,
        remark=circular.wording,
    )


def check_circular(circular: Circular) -> list[Problem]:
    """Return what is wrong: nothing is voted on without its exact wording."""
    if not circular.wording.strip():
        return [Problem("field.missing", {"label": N_("Wording")}, "wording")]
    return []


def check_ballot(ballot: Ballot, circular: Circular) -> list[Problem]:
    """Return what is wrong with a ballot: the vote is over, or nothing was answered."""
    if circular.status is not CircularStatus.OPEN:
        return [
            Problem("circular.over", {"number": circular.number, "label": circular.status.label})
        ]
    if ballot.procedure is Procedure.AGREES and ballot.vote is BallotVote.NONE:
        return [Problem("circular.no_vote", {}, "vote")]
    return []
