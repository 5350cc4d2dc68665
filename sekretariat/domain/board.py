"""A session's presence held in memory: who is there, who votes, who chairs, whether it can decide.

A board is that of one day of its session: what it is asked is asked for a minute of that day.
A board is never changed; what an arrival or a departure changes are steps (`domain/arrivals.py`).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import time

from sekretariat.domain.attendance import Attendance, is_there, seats_counted, voters
from sekretariat.domain.meetings import ChairCapacity, Meeting
from sekretariat.domain.planning.gatherings import SessionDay
from sekretariat.domain.proceedings import (
    FindingKind,
    Presiding,
    QuorumFinding,
    Recusal,
    presiding_at,
)
from sekretariat.domain.rosters import Roster
from sekretariat.domain.rules.quorum import Finding, Presence, find_quorum
from sekretariat.domain.rules.rulebook import BodyRules

HOUR = 60


@dataclass(frozen=True)
class Board:
    """A session with what its attendance is judged by; `names` are of persons without a seat.

    `own_chair` is the body's chair of the day; `pools` say by seat which deputies it shares;
    `uninvited` are voting members nobody wrote to; `is_second` tells that it was announced in a
    second invitation that any number can decide. `days` are all days of the session.
    """

    meeting: Meeting
    roster: Roster
    rules: BodyRules
    attendances: Sequence[Attendance]
    own_chair: str = ""
    pools: Mapping[str, str] = field(default_factory=dict)
    presidings: Sequence[Presiding] = ()
    recusals: Sequence[Recusal] = ()
    findings: Sequence[QuorumFinding] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    uninvited: frozenset[str] = frozenset()
    is_second: bool = False
    day_number: int = 1
    days: Sequence[SessionDay] = ()

    @property
    def begins_at(self) -> time | None:
        """When its day was to begin."""
        return self.day.begins_at

    @property
    def ends_at(self) -> time | None:
        """When its day was to end, or the session ended where it is the last one."""
        is_last = self.day_number == len(self.days)
        recorded = self.meeting.actual_end if is_last else None
        return recorded or self.day.ends_at

    @property
    def day(self) -> SessionDay:
        """The day it is of."""
        return self.days[self.day_number - 1]

    @property
    def began_at(self) -> time | None:
        """When its day began: as recorded or planned, a further day not before the first came."""
        if self.day_number == 1:
            return self.meeting.actual_begin or self.begins_at
        came = [one.arrived_at for one in self.attendances if one.arrived_at]
        return max((self.begins_at or time.min, min(came))) if came else self.begins_at

    @property
    def chair_id(self) -> str:
        """Who chairs at the beginning: the person named, else the body's chair of the day."""
        return self.meeting.chair_id or self.own_chair

    def chair_at(self, at: time) -> str:
        """Return the id of who chairs at a minute."""
        return self.presiding(at).person_id

    def presiding(self, at: time) -> Presiding:
        """Return who chairs at a minute, as what and in whose name."""
        meeting = self.meeting
        begun = Presiding(
            meeting_id=meeting.id,
            person_id=self.chair_id,
            capacity=meeting.chair_capacity,
            on_behalf_of=meeting.on_behalf_of,
        )
        return presiding_at(self.presidings, at) or begun

    def preside(self, person_id: str, at: time) -> Presiding:
        """Return that somebody takes the chair at a minute, in whose name they do.

        Who is back in the chair has it as before.
        """
        is_own = person_id == self.chair_id
        capacity = self.meeting.chair_capacity if is_own else ChairCapacity.FOR_OFFICE
        regular = self.own_chair or self.chair_id
        return Presiding(
            meeting_id=self.meeting.id,
            person_id=person_id,
            day_number=self.day_number,
            since=at,
            capacity=capacity,
            on_behalf_of=self.meeting.on_behalf_of if is_own else self.name_of(regular),
        )

    def number_of(self, seat_id: str) -> int | None:
        """Return a seat's number."""
        return next((one.seat_number for one in self.roster.lines if one.seat_id == seat_id), None)

    def name_of(self, person_id: str) -> str:
        """Return how a person is called on the day of the session; "" for one not known here."""
        known = (one.name for one in self.roster.lines if one.person_id == person_id)
        return next(known, self.names.get(person_id, ""))

    def recused(self, item_id: str) -> frozenset[str]:
        """Return who takes no part in an item."""
        return frozenset(one.person_id for one in self.recusals if item_id == one.item_id != "")

    def voters(self, at: time, item_id: str = "") -> dict[str, str]:
        """Return who votes for which seat at a minute, by seat id."""
        away = self.recused(item_id)
        return voters(self.attendances, self.roster, self.rules, at, away)

    def there(self, at: time) -> list[Attendance]:
        """Return the rows of those present at a minute."""
        return [one for one in self.attendances if is_there(one, at)]

    def presence(self, at: time, item_id: str = "") -> Presence:
        """Return how the session stands at a minute, as the rule for the quorum asks.

        Who came though nobody invited them has been reached all the same.
        """
        there = {one.person_id for one in self.there(at)}
        chair = self.chair_at(at)
        doubted = [one.found_at for one in self.findings if one.kind is FindingKind.DOUBTED]
        return Presence(
            base=seats_counted(self.roster, self.rules.quorum_base),
            present=len(self.voters(at, item_id)),
            all_invited=self.uninvited <= there,
            is_announced=self.is_second,
            chair_is_present=not chair or chair in there,
            is_doubted=any((one or time.min) <= at for one in doubted),
            has_waited=self._has_waited(at),
        )

    def finding(self, at: time, item_id: str = "") -> Finding:
        """Return whether the session can decide at a minute, with the figures."""
        return find_quorum(self.rules.quorum(), self.presence(at, item_id))

    def doubted(self, finding: QuorumFinding) -> "Board":
        """Return the board once somebody has doubted the quorum."""
        return replace(self, findings=[*self.findings, finding])

    def _has_waited(self, at: time) -> bool:
        begins = self.begins_at
        if begins is None:
            return False
        waited = (at.hour - begins.hour) * HOUR + at.minute - begins.minute
        return waited >= (self.rules.waiting_minutes or 0)
