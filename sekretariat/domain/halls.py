"""Who is expected in the hall of a session, as signs, badges and lists of the day name them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import time

from sekretariat.domain.attendance import Attendance, AttendanceState, Capacity, PresenceMode
from sekretariat.domain.bodies import Role
from sekretariat.domain.fields import Choice
from sekretariat.domain.invitations import SEATED, Invitation, InvitedAs, Response, invited_as
from sekretariat.domain.rosters import RosterLine
from sekretariat.words import N_

_NO_SEAT = 10_000


class HallOrder(Choice):
    """How a list of the hall is sorted."""

    SEAT = "seat", N_("by seat number")
    PROTOCOL = "protocol", N_("by order of precedence")
    NAME = "name", N_("by name")


@dataclass(frozen=True, kw_only=True)
class Place:
    """Somebody expected; `line` is the seat they sit on, None for guests."""

    person_id: str
    invited_as: InvitedAs
    line: RosterLine | None = None
    represents: str = ""
    mode: PresenceMode = PresenceMode.ROOM


@dataclass(frozen=True, kw_only=True)
class HallPerson:
    """Somebody as the papers of the hall name them: nothing private.

    `office` is the public office in the form the person is addressed by; `greeting` whom the chair
    greets ("Herrn Staatsminister …"); `rank` their place in the order of precedence, lower first;
    `may_be_named` that they agreed to be named to the press.
    """

    name: str
    person_id: str = ""
    sorted_name: str = ""
    sort_key: str = ""
    office: str = ""
    function: str = ""
    organization: str = ""
    seat_number: int = 0
    group: str = ""
    invited_as: InvitedAs = InvitedAs.MEMBER
    represents: str = ""
    mode: PresenceMode = PresenceMode.ROOM
    greeting: str = ""
    pronunciation: str = ""
    rank: int = 0
    may_be_named: bool = False

    @property
    def titles(self) -> tuple[str, ...]:
        """What stands below the name: the office, the organisation; each once."""
        return tuple(dict.fromkeys(one for one in (self.office, self.organization) if one))


def expected(lines: Sequence[RosterLine], kept: Mapping[str, Invitation]) -> list[Place]:
    """Return who is expected, by seats, then guests; `kept` are invitations by person.

    Who declined or is on leave stays away; a deputy comes where somebody named them or they said
    so themselves. Without an answer a member is expected. Each person stands once.
    """
    seats = {line.person_id: line for line in lines if line.role is Role.MEMBER}
    for_whom = {
        one.represented_by_id: seats[person_id]
        for person_id, one in kept.items()
        if one.represented_by_id and person_id in seats
    }
    found: dict[str, Place] = {}
    for line in lines:
        own = kept.get(line.person_id, Invitation())
        if line.person_id and _comes(line, own, for_whom):
            found.setdefault(line.person_id, _place(line, own, for_whom))
    seated = {line.person_id for line in lines}
    guests = (one for one in kept.values() if one.person_id not in seated)
    return [*found.values(), *(_guest(one) for one in guests if _is_guest(one))]


def _comes(line: RosterLine, own: Invitation, for_whom: Mapping[str, RosterLine]) -> bool:
    if line.person_id in for_whom:
        return True
    if line.role is Role.DEPUTY and line.taking_part is None:
        return own.response is Response.ACCEPTED
    stays_away = line.on_leave or own.represented_by_id or own.response is Response.DECLINED
    return not stays_away


def _place(line: RosterLine, own: Invitation, for_whom: Mapping[str, RosterLine]) -> Place:
    """Return the place of somebody: a deputy sits where the member would."""
    member = for_whom.get(line.person_id)
    place = Place(
        person_id=line.person_id, invited_as=invited_as(line), line=line, mode=own.response_mode
    )
    if member is None:
        return place
    seat = line if line.role is Role.MEMBER else replace(line, seat_number=member.seat_number)
    return replace(place, line=seat, represents=member.name)


def _is_guest(one: Invitation) -> bool:
    return one.invited_as not in SEATED and one.response is not Response.DECLINED


def _guest(one: Invitation) -> Place:
    return Place(person_id=one.person_id, invited_as=one.invited_as, mode=one.response_mode)


def attended(lines: Sequence[RosterLine], rows: Iterable[Attendance]) -> list[Place]:
    """Return who of the persons kept was there, by when they came; each stands once."""
    seats = {line.seat_id: line for line in lines if line.role is Role.MEMBER}
    own = {line.person_id: line for line in lines}
    found: dict[str, Place] = {}
    for row in sorted(rows, key=lambda one: one.arrived_at or time.min):
        if row.state is not AttendanceState.PRESENT or not row.person_id:
            continue
        is_deputy = row.capacity is Capacity.DEPUTY
        place = Place(
            person_id=row.person_id,
            invited_as=InvitedAs.DEPUTY if is_deputy else InvitedAs(row.capacity.value),
            line=own.get(row.person_id),
            represents=seats[row.seat_id].name if is_deputy and row.seat_id in seats else "",
            mode=row.mode,
        )
        found.setdefault(row.person_id, place)
    return list(found.values())


def ordered(persons: Iterable[HallPerson], order: HallOrder) -> list[HallPerson]:
    """Return persons as a list sorts them; who has no seat stands after those who have one."""
    keys = {
        HallOrder.SEAT: lambda one: (one.seat_number or _NO_SEAT, one.sort_key),
        HallOrder.PROTOCOL: lambda one: (one.rank, one.sort_key),
        HallOrder.NAME: lambda one: (one.sort_key, one.seat_number),
    }
    return sorted(persons, key=keys[order])


def in_the_room(persons: Iterable[HallPerson]) -> list[HallPerson]:
    """Return those who come themselves, without those who take part from afar."""
    return [one for one in persons if one.mode is PresenceMode.ROOM]
