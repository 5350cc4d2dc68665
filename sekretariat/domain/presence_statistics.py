"""Who came how often: each seat in each session counted once a day, then grouped.

A seat was represented by its member where the member was there at any time, else by a deputy; a
vacant seat can be represented by a deputy too and is counted as vacant besides.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from sekretariat.domain.attendance import Attendance, AttendanceState, PresenceMode
from sekretariat.domain.bodies import Role
from sekretariat.domain.fields import Choice
from sekretariat.domain.rosters import Roster, RosterLine
from sekretariat.words import N_, translate


class Grouping(Choice):
    """What the figures are summed up for."""

    ORGANIZATION = "organisation", N_("by organisation")
    MEMBER = "mitglied", N_("by member")
    DEPUTY = "stellvertretung", N_("by deputy")
    SESSION = "sitzung", N_("by session")
    MODE = "teilnahme", N_("by way of taking part")
    TERM = "wahlperiode", N_("by legislative term")


class Outcome(Choice):
    """What became of a seat in a session."""

    MEMBER = "mitglied", N_("by the member")
    DEPUTY = "stellvertretung", N_("by a deputy")
    EXCUSED = "entschuldigt", N_("excused")
    ABSENT = "unentschuldigt", N_("absent")
    VACANT = "unbesetzt", N_("vacant")
    SPARED = "nicht_gebraucht", N_("not needed")


@dataclass(frozen=True, kw_only=True)
class Sitting:
    """A day of a session as statistics name it: all as on that day; `begun_on` is the first."""

    meeting_id: str
    name: str
    body_id: str
    body: str
    term_id: str
    term: str
    held_on: date
    begun_on: date
    day_number: int = 1


@dataclass(frozen=True, kw_only=True)
class SeatInSession:
    """One seat on one day of a session; `came_id` is the person who sat there, "" for nobody.

    `deputies` are names by person id; `organization_id` is "" for a seat of an office.
    """

    sitting: Sitting
    organization: str
    organization_id: str = ""
    member_id: str
    member: str
    deputies: Mapping[str, str] = field(default_factory=dict)
    outcome: Outcome
    is_vacant: bool
    came_id: str = ""
    mode: PresenceMode | None = None


@dataclass
class Figures:
    """What is summed up: seats that could be represented, and how they were."""

    name: str
    organization: str = ""
    organization_id: str = ""
    possible: int = 0
    by_member: int = 0
    by_deputy: int = 0
    by_video: int = 0
    excused: int = 0
    absent: int = 0
    vacant: int = 0

    @property
    def represented(self) -> int:
        """How many were represented at all."""
        return self.by_member + self.by_deputy

    @property
    def share(self) -> int | None:
        """How many of a hundred were represented, rounded; None where none was possible."""
        if not self.possible:
            return None
        return (200 * self.represented + self.possible) // (2 * self.possible)

    def add(self, one: SeatInSession) -> None:
        """Count one seat in one session; a deputy nobody needed had nothing to come to."""
        self.possible += one.outcome is not Outcome.SPARED
        self.by_member += one.outcome is Outcome.MEMBER
        self.by_deputy += one.outcome is Outcome.DEPUTY
        self.excused += one.outcome is Outcome.EXCUSED
        self.absent += one.outcome is Outcome.ABSENT
        self.vacant += one.is_vacant
        self.by_video += one.mode is not None and one.mode is not PresenceMode.ROOM


def seats_in_session(
    roster: Roster, attendances: Sequence[Attendance], sitting: Sitting
) -> list[SeatInSession]:
    """Return the seats of a session with what became of them."""
    lines: dict[str, list[RosterLine]] = {}
    for line in (one for one in roster.lines if one.seat_id):
        lines.setdefault(line.seat_id, []).append(line)
    return [_seat(of_seat, attendances, sitting) for of_seat in lines.values()]


def _seat(
    lines: Sequence[RosterLine], attendances: Sequence[Attendance], sitting: Sitting
) -> SeatInSession:
    members = [line for line in lines if line.role is Role.MEMBER and not line.is_vacant]
    own = [one for one in attendances if one.seat_id == lines[0].seat_id]
    there = [one for one in own if one.state is AttendanceState.PRESENT]
    sat = {line.person_id for line in members}
    came = [one for one in there if one.person_id in sat]
    chosen = next(iter(came or there), None)
    return SeatInSession(
        sitting=sitting,
        organization=lines[0].sender,
        organization_id=lines[0].organization_id,
        member_id=members[0].person_id if members else "",
        member=members[0].sorted_name if members else "",
        deputies={line.person_id: line.sorted_name for line in lines if line.role is Role.DEPUTY},
        outcome=_outcome(own, has_member=bool(members), came=bool(came), acted=bool(there)),
        is_vacant=not members,
        came_id=chosen.person_id if chosen is not None else "",
        mode=chosen.mode if chosen is not None else None,
    )


def _outcome(own: Sequence[Attendance], *, has_member: bool, came: bool, acted: bool) -> Outcome:
    if acted:
        return Outcome.MEMBER if came else Outcome.DEPUTY
    if not has_member:
        return Outcome.VACANT
    is_excused = any(one.state is AttendanceState.EXCUSED for one in own)
    return Outcome.EXCUSED if is_excused else Outcome.ABSENT


def summed(found: Iterable[SeatInSession], grouping: Grouping) -> list[Figures]:
    """Return the figures by a grouping, in the order in which groups first appear."""
    rows: dict[str, Figures] = {}
    for seat in found:
        for key, figures, counted in _GROUPS[grouping](seat):
            rows.setdefault(key, figures).add(counted)
    return list(rows.values())


Groups = Iterable[tuple[str, Figures, SeatInSession]]


def _by_member(one: SeatInSession) -> Groups:
    """Members of vacant seats are nobody; a member is counted in each session of their time."""
    if one.member_id:
        yield one.member_id, Figures(one.member, one.organization), one


def _by_deputy(one: SeatInSession) -> Groups:
    """A deputy is counted in each session of their time; needed where the member did not come."""
    for person_id, name in one.deputies.items():
        acted = one.outcome is Outcome.DEPUTY and one.came_id == person_id
        needed = Outcome.SPARED if one.outcome in {Outcome.MEMBER, Outcome.DEPUTY} else one.outcome
        other = replace(one, outcome=needed, mode=None, is_vacant=False)
        yield person_id, Figures(name, one.organization), one if acted else other


def _by_mode(one: SeatInSession) -> Groups:
    if one.mode is not None:
        yield one.mode.value, Figures(translate(one.mode.label)), one


def _by_organization(one: SeatInSession) -> Groups:
    """An organisation that was renamed stays one."""
    key = one.organization_id or one.organization
    yield key, Figures(one.organization, organization_id=one.organization_id), one


_GROUPS: Mapping[Grouping, Callable[[SeatInSession], Groups]] = {
    Grouping.ORGANIZATION: _by_organization,
    Grouping.MEMBER: _by_member,
    Grouping.DEPUTY: _by_deputy,
    Grouping.SESSION: lambda one: [
        (one.sitting.meeting_id, Figures(one.sitting.name, one.sitting.body), one)
    ],
    Grouping.MODE: _by_mode,
    Grouping.TERM: lambda one: [(one.sitting.term, Figures(one.sitting.term), one)],
}
