"""Who sits where on a day: the lines every list, sheet and paper of members is made of."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sekretariat.domain.bodies import (
    Membership,
    MembershipStatus,
    Participation,
    ParticipationKind,
    Role,
    Seat,
    SeatBasis,
)
from sekretariat.domain.memberships import is_recorded, membership_status
from sekretariat.domain.organizations import DeputyMode
from sekretariat.domain.records import ONE_DAY, holds_on


@dataclass(frozen=True, kw_only=True)
class RosterPerson:
    """A person as lists show them on the day asked about."""

    id: str
    name: str
    sorted_name: str
    sort_key: str
    salutation: str = ""
    function: str = ""
    organization: str = ""


@dataclass(frozen=True, kw_only=True)
class RosterLine:
    """One line of a roster: a person in a seat, or the vacant seat itself ("N. N.").

    `vacant_since` is the first day without a member; None with person_id "" means never filled.
    """

    body_id: str
    seat_id: str
    membership_id: str = ""
    person_id: str = ""
    seat_number: int = 0
    group: str = ""
    organization_id: str = ""
    organization: str = ""
    office: str = ""
    taking_part: ParticipationKind | None = None
    basis: SeatBasis = SeatBasis.ORGANIZATION
    name: str = ""
    sorted_name: str = ""
    sort_key: str = ""
    salutation: str = ""
    function: str = ""
    role: Role = Role.MEMBER
    rank: int | None = None
    deputy_for: str = ""
    voting: bool = True
    status: MembershipStatus | None = None
    since: date | None = None
    until: date | None = None
    vacant_since: date | None = None

    @property
    def on_leave(self) -> bool:
        """Tell whether the member's rights rest."""
        return self.status is MembershipStatus.RESTING

    @property
    def sender(self) -> str:
        """Who has sent the person: the organisation, else the office."""
        return self.organization or self.office

    @property
    def is_vacant(self) -> bool:
        """Tell whether this line stands for an empty seat."""
        return not self.person_id


@dataclass(frozen=True)
class Roster:
    """A body's members on a day, in seat order: member line, then deputies by rank."""

    as_of: date
    lines: tuple[RosterLine, ...]

    @property
    def seats(self) -> int:
        """Count the seats valid on the day."""
        return len({line.seat_id for line in self.lines if line.seat_id})

    @property
    def filled_seats(self) -> int:
        """Count the seats with a member; deputies never count."""
        return self.seats - sum(line.is_vacant for line in self.lines)

    @property
    def members(self) -> tuple[RosterLine, ...]:
        """The lines of members, without deputies, vacant seats and guests."""
        return tuple(
            line
            for line in self.lines
            if line.role is Role.MEMBER
            and not line.is_vacant
            and line.taking_part in {None, ParticipationKind.MEMBER}
        )


@dataclass(frozen=True)
class RosterSources:
    """What a roster is put together from; mappings go by id."""

    seats: Sequence[Seat]
    memberships: Sequence[Membership]
    persons: Mapping[str, RosterPerson]
    organizations: Mapping[str, str]
    offices: Mapping[str, str]
    participations: Sequence[Participation] = ()


def vacant_since(seat: Seat, memberships: Iterable[Membership], as_of: date) -> date | None:
    """Return the first day of the seat's present vacancy; None where it was never filled."""
    ends = [
        membership.valid_to
        for membership in memberships
        if membership.role is Role.MEMBER and membership.valid_to and membership.valid_to < as_of
    ]
    return max(ends) + ONE_DAY if ends else seat.valid_from


def roster(sources: RosterSources, as_of: date) -> Roster:
    """Return who sits where on the day; vacant seats stand as lines without a person.

    A pooled deputy stands once, at the seat of the pool they were named for, for all its members.
    """
    by_seat: dict[str, list[Membership]] = {}
    for membership in filter(is_recorded, sources.memberships):
        by_seat.setdefault(membership.seat_id, []).append(membership)
    seats = sorted(
        (seat for seat in sources.seats if holds_on(seat, as_of)),
        key=lambda seat: (seat.number or 0, seat.id),
    )
    represented: dict[str, list[str]] = {}
    for seat in seats:
        names = [
            sources.persons[one.person_id].name
            for one in by_seat.get(seat.id, [])
            if one.role is Role.MEMBER and holds_on(one, as_of)
        ]
        represented.setdefault(pool_of(seat), []).extend(names)
    lines: list[RosterLine] = []
    for seat in seats:
        deputy_for = ", ".join(represented[pool_of(seat)]) or "N. N."
        lines.extend(_lines_of(seat, by_seat.get(seat.id, []), sources, (as_of, deputy_for)))
    return Roster(as_of, (*lines, *_taking_part(sources, as_of)))


def pool_of(seat: Seat) -> str:
    """Return what the seats share whose deputies stand in for each other; alone: the seat's id."""
    pools = {
        DeputyMode.ORGANIZATION_POOL: f"{seat.body_id} {seat.organization_id}",
        DeputyMode.BODY_POOL: seat.body_id,
    }
    return pools.get(seat.deputy_mode, seat.id)


def _taking_part(sources: RosterSources, as_of: date) -> list[RosterLine]:
    """Return those who take part in a forum without a seat, by name."""
    found = [_participant(one, sources) for one in sources.participations if holds_on(one, as_of)]
    return sorted(found, key=lambda line: (line.body_id, line.sort_key))


def _participant(participation: Participation, sources: RosterSources) -> RosterLine:
    person = sources.persons[participation.person_id]
    return RosterLine(
        body_id=participation.body_id,
        seat_id="",
        membership_id=participation.id,
        person_id=person.id,
        organization=sources.organizations.get(person.organization, ""),
        taking_part=participation.kind,
        name=person.name,
        sorted_name=person.sorted_name,
        sort_key=person.sort_key,
        salutation=person.salutation,
        function=person.function,
        voting=False,
        since=participation.valid_from,
        until=participation.valid_to,
    )


def _lines_of(
    seat: Seat, memberships: list[Membership], sources: RosterSources, shown: tuple[date, str]
) -> list[RosterLine]:
    """Return a seat's lines; `shown` is the day and whom its deputies stand in for."""
    as_of, deputy_for = shown
    valid = [membership for membership in memberships if holds_on(membership, as_of)]
    members = [one for one in valid if one.role is Role.MEMBER]
    deputies = sorted(
        (one for one in valid if one.role is Role.DEPUTY), key=lambda one: one.rank or 99
    )
    lines = [_filled(seat, one, sources, as_of, "") for one in members]
    if not members:
        lines = [_vacant(seat, sources, vacant_since(seat, memberships, as_of))]
    return lines + [_filled(seat, one, sources, as_of, deputy_for) for one in deputies]


def _vacant(seat: Seat, sources: RosterSources, since: date | None) -> RosterLine:
    return RosterLine(
        body_id=seat.body_id,
        seat_id=seat.id,
        seat_number=seat.number or 0,
        group=seat.group,
        organization_id=seat.organization_id,
        organization=sources.organizations.get(seat.organization_id, ""),
        office=sources.offices.get(seat.office_id, ""),
        basis=seat.basis,
        voting=seat.voting,
        vacant_since=since,
    )


def _filled(
    seat: Seat, membership: Membership, sources: RosterSources, as_of: date, deputy_for: str
) -> RosterLine:
    person = sources.persons[membership.person_id]
    sender = membership.on_behalf_of_id or seat.organization_id
    return RosterLine(
        body_id=seat.body_id,
        seat_id=seat.id,
        membership_id=membership.id,
        person_id=person.id,
        seat_number=seat.number or 0,
        group=seat.group,
        organization_id=sender,
        organization=sources.organizations.get(sender, ""),
        office=sources.offices.get(seat.office_id, ""),
        basis=seat.basis,
        name=person.name,
        sorted_name=person.sorted_name,
        sort_key=person.sort_key,
        salutation=person.salutation,
        function=person.function,
        role=membership.role,
        rank=membership.rank,
        deputy_for=deputy_for,
        voting=seat.voting,
        status=membership_status(membership, as_of),
        since=membership.valid_from,
        until=membership.valid_to,
    )
