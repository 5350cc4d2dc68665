"""The seats of the body a list is taken into: which seat and membership a line means.

A line finds its seat by number, by the membership its person has, else by organisation and group;
a seat that is missing is made. The invariants of domain paper 2.4 are asked before anything is
written.
"""

from collections import defaultdict
from copy import copy
from dataclasses import dataclass, field

from sekretariat.domain.bodies import Body, Membership, Role, Seat, SeatBasis
from sekretariat.domain.imports.lists import Entry, FieldChange, Placement
from sekretariat.domain.memberships import is_recorded
from sekretariat.domain.organizations import DeputyMode
from sekretariat.domain.problems import Problem, Severity
from sekretariat.domain.records import overlap
from sekretariat.domain.seating import Seating, Span, check_membership
from sekretariat.exchange.matching.signs import name_key
from sekretariat.exchange.parsing.names import read_name
from sekretariat.words import N_, shown

_DAYS = (("start", "valid_from", N_("From")), ("end", "valid_to", N_("Until")),
         ("appointed_on", "appointed_on", N_("Appointed on")))  # fmt: skip


@dataclass
class SeatBook:
    """Seats and memberships of one body, those a plan would add included."""

    body: Body
    seats: list[Seat]
    memberships: list[Membership]
    names: dict[str, str] = field(default_factory=dict)
    claimed: set[str] = field(default_factory=set)
    _in_seat: dict[str, list[Membership]] = field(default_factory=lambda: defaultdict(list))
    _of_person: dict[str, list[Membership]] = field(default_factory=lambda: defaultdict(list))

    def __post_init__(self) -> None:
        for membership in self.memberships:
            self._keep(membership)

    def vacancy(self, entry: Entry, organization_id: str) -> Placement:
        """Return the vacant seat a line "N. N." means."""
        seat = self._free_seat(entry, organization_id) or self._new_seat(entry, organization_id)
        self.claimed.add(seat.id)
        return Placement(seat)

    def place(self, entry: Entry, organization_id: str, person_id: str) -> Placement:
        """Return seat and membership of a person's line, with what speaks against them.

        A line that cannot be placed keeps no seat from others.
        """
        known = self.existing(entry, person_id)
        if known is not None:
            return known
        seats, claimed = len(self.seats), set(self.claimed)
        placement = self._place_anew(entry, organization_id, person_id)
        if any(problem.severity is Severity.ERROR for problem in placement.problems):
            del self.seats[seats:]
            self.claimed = claimed
        return placement

    def _place_anew(self, entry: Entry, organization_id: str, person_id: str) -> Placement:
        if (entry.role or Role.MEMBER) is Role.DEPUTY:
            found = self._seat_to_deputise(entry, organization_id)
            if isinstance(found, Problem):
                return Placement(Seat(body_id=self.body.id), problems=(found,))
            seat = found
        else:
            seat = self._free_seat(entry, organization_id) or self._new_seat(entry, organization_id)
            self.claimed.add(seat.id)
        return self._new_membership(entry, organization_id, person_id, seat)

    def existing(self, entry: Entry, person_id: str) -> Placement | None:
        """Return the membership the person has already, None where the line needs a new one."""
        own = self._own(entry, person_id)
        return None if own is None else self._changed(entry, own)

    def _keep(self, membership: Membership) -> None:
        if is_recorded(membership):
            self._in_seat[membership.seat_id].append(membership)
            if membership.person_id:
                self._of_person[membership.person_id].append(membership)

    def _own(self, entry: Entry, person_id: str) -> Membership | None:
        """Return the membership the person already has in the line's role (and seat, if named)."""
        role = entry.role or Role.MEMBER
        by_id = {seat.id: seat for seat in self.seats}
        own = [one for one in self._of_person.get(person_id, ()) if one.role is role]
        if entry.seat_number is not None:
            own = [one for one in own if by_id[one.seat_id].number == entry.seat_number]
        if entry.start is not None:
            own = [one for one in own if one.valid_to is None or one.valid_to >= entry.start]
        return own[-1] if own else None

    def _changed(self, entry: Entry, own: Membership) -> Placement:
        seat = next(seat for seat in self.seats if seat.id == own.seat_id)
        self.claimed.add(seat.id)
        wanted = copy(own)
        changes = []
        for said, name, label in _DAYS:
            new, old = getattr(entry, said), getattr(own, name)
            if new is not None and new != old:
                setattr(wanted, name, new)
                changes.append(FieldChange("membership", said, label, shown(old), shown(new)))
        if entry.rank is not None and entry.rank != own.rank:
            wanted.rank = entry.rank
            changes.append(
                FieldChange("membership", "rank", N_("Rank"), shown(own.rank), shown(entry.rank))
            )
        if entry.group and entry.group != seat.group:
            changes.append(FieldChange("seat", "group", N_("Group"), seat.group, entry.group))
        problems = self._problems(wanted, seat) if changes else ()
        return Placement(seat, wanted, tuple(changes), problems)

    def _new_membership(
        self, entry: Entry, organization_id: str, person_id: str, seat: Seat
    ) -> Placement:
        role = entry.role or Role.MEMBER
        deputies = [one for one in self._in_seat[seat.id] if one.role is Role.DEPUTY]
        if role is Role.DEPUTY and deputies and not seat.row_version:
            seat.deputy_mode = DeputyMode.RANKED
        membership = Membership(
            seat_id=seat.id,
            person_id=person_id,
            role=role,
            rank=(entry.rank or len(deputies) + 1) if role is Role.DEPUTY else None,
            on_behalf_of_id=organization_id or seat.organization_id,
            valid_from=entry.start or entry.appointed_on,
            valid_to=entry.end,
            appointed_on=entry.appointed_on,
        )
        problems = self._problems(membership, seat)
        if all(problem.severity is not Severity.ERROR for problem in problems):
            self._keep(membership)
        told = f"{seat.number}, {shown(role)}"
        change = FieldChange("membership", "membership", N_("Seat"), "", told)
        return Placement(seat, membership, (change,), problems)

    def _problems(self, membership: Membership, seat: Seat) -> tuple[Problem, ...]:
        seating = Seating(
            seat=seat,
            body=self.body,
            in_seat=[one for one in self._in_seat[seat.id] if one.id != membership.id],
            of_person=self._of_person.get(membership.person_id, ()),
            seats_of_body=frozenset(one.id for one in self.seats),
        )
        return tuple(check_membership(membership, seating))

    def _free_seat(self, entry: Entry, organization_id: str) -> Seat | None:
        """Return the seat of the number named, else a vacant one of organisation and group."""
        if entry.seat_number is not None:
            return self._by_number(entry.seat_number)
        period = Span(entry.start, entry.end)
        for seat in self.seats:
            fits = seat.organization_id == organization_id and seat.id not in self.claimed
            if fits and (not entry.group or entry.group == seat.group) and overlap(seat, period):
                taken = (
                    one.role is Role.MEMBER and overlap(one, period)
                    for one in self._in_seat[seat.id]
                )
                if not any(taken):
                    return seat
        return None

    def _by_number(self, number: int) -> Seat | None:
        found = [seat for seat in self.seats if seat.number == number]
        return found[-1] if found else None

    def _new_seat(self, entry: Entry, organization_id: str) -> Seat:
        highest = max((seat.number or 0 for seat in self.seats), default=0)
        default = SeatBasis.ORGANIZATION if organization_id else SeatBasis.PERSON
        basis = entry.basis or default
        seat = Seat(
            body_id=self.body.id,
            number=entry.seat_number or highest + 1,
            basis=basis,
            organization_id=organization_id,
            group=entry.group,
            voting=basis not in {SeatBasis.ADVISORY, SeatBasis.GUEST},
            valid_from=self.body.constituted_on,
        )
        self.seats.append(seat)
        return seat

    def _seat_to_deputise(self, entry: Entry, organization_id: str) -> Seat | Problem:
        if entry.seat_number is not None:
            seat = self._by_number(entry.seat_number)
            return seat or self._new_seat(entry, organization_id)
        if entry.deputy_for:
            found = self._seat_of_member(entry.deputy_for)
            values = {"value": entry.deputy_for}
            return found or Problem("deputy.member_unknown", values, "deputy_for")
        fitting = [
            seat
            for seat in self.seats
            if organization_id
            and seat.organization_id == organization_id
            and (not entry.group or seat.group in {"", entry.group})
        ]
        if not fitting:
            return Problem("deputy.no_seat", {}, "role")
        return min(fitting, key=self._deputies)

    def _deputies(self, seat: Seat) -> int:
        return sum(one.role is Role.DEPUTY for one in self._in_seat[seat.id])

    def _seat_of_member(self, written: str) -> Seat | None:
        """Return the seat whose member bears the name; a family name alone must be the only one."""
        name = read_name(written)
        key = name_key(name.given_names, name.particle, name.family_name)
        fitting = [
            seat
            for seat in self.seats
            for one in self._in_seat[seat.id]
            if one.role is Role.MEMBER and _is_called(key, self.names.get(one.person_id, ""))
        ]
        return fitting[0] if len({seat.id for seat in fitting}) == 1 else None


def _is_called(key: str, name: str) -> bool:
    return key == name or (" " not in key and name.split()[-1:] == [key])
