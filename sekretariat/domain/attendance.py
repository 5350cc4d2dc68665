"""Who is in a session from when to when, for which seat, and who may vote at a minute.

A row of presence is one stretch of time; whoever comes back has another one. At any minute at most
one person votes for a seat: the member while there, else the deputy of the lowest rank.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import time

from sekretariat.domain.bodies import ParticipationKind, Role
from sekretariat.domain.fields import (
    Choice,
    choice,
    flag,
    long_text,
    reference,
    text,
    time_of_day,
)
from sekretariat.domain.planning.gatherings import day_number
from sekretariat.domain.problems import Problem
from sekretariat.domain.records import Record
from sekretariat.domain.rosters import Roster, RosterLine
from sekretariat.domain.rules.quorum import QuorumBase
from sekretariat.domain.rules.rulebook import BodyRules, Speech
from sekretariat.words import N_


class Capacity(Choice):
    """As what somebody is there."""

    MEMBER = "mitglied", N_("member")
    DEPUTY = "stellvertretung", N_("deputy")
    GUEST = "gast", N_("guest")
    SPEAKER = "referent", N_("speaker")
    PRESS = "presse", N_("press")
    STAFF = "verwaltung", N_("administration")


class PresenceMode(Choice):
    """Where somebody is while taking part."""

    ROOM = "saal", N_("in the room")
    VIDEO = "video", N_("by video")
    PHONE = "telefon", N_("by phone")


class AttendanceState(Choice):
    """Whether somebody is there; excused and absent are different things."""

    PRESENT = "anwesend", N_("present")
    EXCUSED = "entschuldigt", N_("excused")
    ABSENT = "unentschuldigt", N_("absent")


class AttendanceSource(Choice):
    """How the office knows."""

    OFFICE = "schriftführung", N_("noted by the office")
    SIGNATURE = "unterschrift", N_("signature")
    DIALLED_IN = "einwahl", N_("dialled in")


@dataclass(kw_only=True, eq=False)
class Attendance(Record):
    """A stretch of presence, or that somebody stays away; `seat_id` is the seat spoken for.

    Its times are those of one day of the session; one that is open ends with that day.
    `proxy_proof` says what a proxy for one session rests on; only with it may a proxy vote.
    """

    meeting_id: str = reference(N_("Session"), "meeting", required=True)
    person_id: str = reference(N_("Person"), "person")
    guest_name: str = text(N_("Name of the guest"))
    capacity: Capacity = choice(N_("As"), Capacity.MEMBER)
    seat_id: str = reference(N_("Seat"), "seat")
    mode: PresenceMode = choice(N_("Takes part"), PresenceMode.ROOM)
    state: AttendanceState = choice(N_("State"), AttendanceState.PRESENT)
    day_number: int = day_number()
    arrived_at: time | None = time_of_day(N_("From"))
    left_at: time | None = time_of_day(N_("Until"))
    signed: bool = flag(N_("Signed"))
    source: AttendanceSource = choice(N_("Known by"), AttendanceSource.OFFICE)
    proxy_proof: str = text(N_("Written proxy"))
    remark: str = long_text(N_("Remark"))


def is_there(attendance: Attendance, at: time) -> bool:
    """Tell whether somebody is present at a minute; the minute of leaving is over."""
    if attendance.state is not AttendanceState.PRESENT:
        return False
    begun = attendance.arrived_at is None or attendance.arrived_at <= at
    return begun and (attendance.left_at is None or at < attendance.left_at)


def voters(
    attendances: Iterable[Attendance],
    roster: Roster,
    rules: BodyRules,
    at: time,
    recused: Collection[str] = (),
) -> dict[str, str]:
    """Return who votes for which seat at a minute, by seat id; `recused` take no part.

    Advisory seats and members on leave have no vote; a deputy of a vacant seat votes only where
    the rules say so; nobody votes for two seats, unless the rules let votes add up.
    """
    lines = _by_person(roster.lines)
    vacant = {line.seat_id for line in roster.lines if line.is_vacant}
    voting = {line.seat_id for line in roster.lines if line.seat_id and line.voting}
    away = {*recused, *(line.person_id for line in roster.lines if line.on_leave)}
    ranked = [
        (_precedence(one, lines), seat_id, one.person_id)
        for one in attendances
        if is_there(one, at) and one.person_id not in away
        for seat_id in _seats_of(one, roster, rules)
        if seat_id in voting
        and (rules.video_counts or one.mode is PresenceMode.ROOM)
        and (seat_id not in vacant or rules.deputies_fill_vacancies)
    ]
    found: dict[str, str] = {}
    voted: set[str] = set()
    for _, seat_id, person_id in sorted(ranked):
        if seat_id not in found and (rules.votes_add_up or person_id not in voted):
            found[seat_id] = person_id
            voted.add(person_id)
    return found


def may_speak(rules: BodyRules, line: RosterLine | None, *, votes: bool) -> bool:
    """Tell whether somebody who is there may speak; `line` is their place, None for a guest.

    A deputy beside the member is a guest. Who votes speaks.
    """
    if votes or rules.speech is Speech.ALL:
        return True
    if line is None:
        return False
    if line.taking_part is None:
        is_member = line.role is Role.MEMBER
        return is_member and (line.voting or rules.speech is Speech.SEATED)
    return line.taking_part is ParticipationKind.MEMBER or rules.speech is Speech.SEATED


def _seats_of(attendance: Attendance, roster: Roster, rules: BodyRules) -> set[str]:
    """Return for which seats somebody may vote: the one spoken for, or all their own."""
    if not rules.votes_add_up:
        return {attendance.seat_id}
    own = (line for line in roster.lines if line.person_id == attendance.person_id)
    return {attendance.seat_id, *(line.seat_id for line in own if line.role is Role.MEMBER)}


def _by_person(lines: Sequence[RosterLine]) -> Mapping[tuple[str, str], RosterLine]:
    return {(line.person_id, line.seat_id): line for line in lines if line.person_id}


def _precedence(
    attendance: Attendance, lines: Mapping[tuple[str, str], RosterLine]
) -> tuple[bool, int, str]:
    """Members come before deputies, deputies by rank, those without a rank last."""
    line = lines.get((attendance.person_id, attendance.seat_id))
    is_member = line is not None and line.role is Role.MEMBER
    rank = line.rank if line is not None and line.rank else 99
    return not is_member, rank, attendance.id


def seats_counted(roster: Roster, base: QuorumBase) -> int:
    """Return how many seats a quorum is counted of."""
    filled = {line.seat_id for line in roster.lines if line.seat_id and not line.is_vacant}
    vacant = {line.seat_id for line in roster.lines if line.is_vacant}
    voting = {line.seat_id for line in roster.lines if line.seat_id and line.voting}
    counts = {
        QuorumBase.ALL_SEATS: roster.seats,
        QuorumBase.FILLED_SEATS: len(filled - vacant),
        QuorumBase.FILLED_VOTING_SEATS: len((filled - vacant) & voting),
    }
    return counts[base]


def check_attendance(attendance: Attendance, others: Iterable[Attendance]) -> list[Problem]:
    """Return what is wrong with a row: nobody named, times reversed, there twice at once."""
    if not attendance.person_id and not attendance.guest_name:
        return [Problem("attendance.nobody", {}, "guest_name")]
    start, end = attendance.arrived_at, attendance.left_at
    if start is not None and end is not None and end <= start:
        return [Problem("attendance.reversed", {"start": start, "end": end}, "left_at")]
    same = [
        one
        for one in others
        if one.id != attendance.id and one.person_id and one.person_id == attendance.person_id
    ]
    if any(_meet(one, attendance) for one in same):
        return [Problem("attendance.twice", {}, "arrived_at")]
    return []


def _meet(one: Attendance, other: Attendance) -> bool:
    """Tell whether two rows of a person speak of the same minute, or contradict each other."""
    if AttendanceState.PRESENT not in {one.state, other.state}:
        return True
    if one.state is not other.state:
        return True
    first, second = ((row.arrived_at or time.min, row.left_at or time.max) for row in (one, other))
    return first[0] < second[1] and second[0] < first[1]
