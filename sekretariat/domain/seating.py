"""The invariants of seats and memberships (domain paper 2.4), each with a problem of its own."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sekretariat.domain.bodies import Body, Membership, Role, Seat
from sekretariat.domain.memberships import is_recorded
from sekretariat.domain.organizations import DeputyMode
from sekretariat.domain.problems import Problem, Severity
from sekretariat.domain.records import (
    ONE_DAY,
    HasValidity,
    ValidRecord,
    check_validity,
    lies_within,
    overlap,
)


@dataclass
class Span:
    """A bare period in days, both ends included; None is open."""

    valid_from: date | None
    valid_to: date | None


def body_span(body: Body) -> Span:
    """Return how long a body exists, the time in office after its end included."""
    ends = [day for day in (body.ended_on, body.caretaker_until) if day]
    return Span(body.constituted_on, max(ends) if body.ended_on else None)


def stays_within(inner: HasValidity, outer: HasValidity) -> bool:
    """Tell whether no stated day lies outside; open ends are those of the outer period."""
    start, end = inner.valid_from or outer.valid_from, inner.valid_to or outer.valid_to
    return lies_within(Span(start, end), outer)


def check_seat(seat: Seat, body: Body, others: Iterable[Seat]) -> list[Problem]:
    """Return what is wrong with a seat: its number, its validity, whom it belongs to."""
    problems = []
    if not stays_within(seat, body_span(body)):
        problems.append(Problem("seat.outside_body", {"body": body.name}, "valid_from"))
    for other in others:
        if other.id != seat.id and other.number == seat.number and overlap(other, seat):
            values = {"number": seat.number, "body": body.name}
            problems.append(Problem("seat.number_taken", values, "number"))
            break
    return problems


def check_shortened(seat: Seat, memberships: Iterable[Membership]) -> list[Problem]:
    """Return a problem where a membership has a day on which its seat would not exist."""
    if all(stays_within(one, seat) for one in memberships if is_recorded(one)):
        return []
    return [Problem("membership.outside_seat", {"number": seat.number}, "valid_to")]


@dataclass(frozen=True)
class Seating:
    """What a membership is checked against: its seat, its body, the memberships around it."""

    seat: Seat
    body: Body
    in_seat: Sequence[Membership]
    of_person: Sequence[Membership] = ()
    seats_of_body: frozenset[str] = frozenset()


def check_membership(membership: Membership, seating: Seating) -> list[Problem]:
    """Return what speaks against a membership; holding two seats is only a warning."""
    if not is_recorded(membership):
        return []
    around = [
        other
        for other in seating.in_seat
        if other.id != membership.id and is_recorded(other) and overlap(other, membership)
    ]
    return [
        *_validity(membership, seating),
        *_place(membership, seating.seat, around),
        *_same_person(membership, around),
        *_leave(membership),
        *_two_seats(membership, seating),
    ]


def _validity(membership: Membership, seating: Seating) -> list[Problem]:
    outer: list[tuple[str, ValidRecord | Span]] = [
        ("membership.outside_seat", seating.seat),
        ("membership.outside_body", body_span(seating.body)),
    ]
    for code, period in outer:
        if not stays_within(membership, period):
            values = {"number": seating.seat.number, "body": seating.body.name}
            return [Problem(code, values, "valid_from")]
    return []


def _place(membership: Membership, seat: Seat, around: Sequence[Membership]) -> list[Problem]:
    same_role = [other for other in around if other.role is membership.role]
    if membership.role is Role.DEPUTY:
        return _place_of_deputy(membership, seat, same_role)
    if len(same_role) >= (2 if seat.shared else 1):
        return [Problem("membership.seat_taken", {"number": seat.number}, "valid_from")]
    return []


def _place_of_deputy(
    membership: Membership, seat: Seat, deputies: Sequence[Membership]
) -> list[Problem]:
    values = {"number": seat.number}
    if seat.deputy_mode is DeputyMode.NONE:
        return [Problem("membership.no_deputies", values, "role")]
    if seat.deputy_mode is DeputyMode.PERSONAL and deputies:
        return [Problem("membership.one_deputy", values, "role")]
    ranks = {other.rank for other in deputies} - {None}
    if membership.rank in ranks and not seat.deputy_mode.is_pool:
        return [Problem("membership.rank_taken", {**values, "rank": membership.rank}, "rank")]
    return []


def _same_person(membership: Membership, around: Sequence[Membership]) -> list[Problem]:
    if any(other.person_id == membership.person_id for other in around):
        return [Problem("membership.same_person", {}, "person_id")]
    return []


def _leave(membership: Membership) -> list[Problem]:
    leave = Span(membership.suspended_from, membership.suspended_to)
    return [replace(problem, field="suspended_to") for problem in check_validity(leave)]


def _two_seats(membership: Membership, seating: Seating) -> list[Problem]:
    elsewhere = [
        other
        for other in seating.of_person
        if other.seat_id != membership.seat_id
        and other.seat_id in seating.seats_of_body
        and other.role is membership.role is Role.MEMBER
        and is_recorded(other)
        and overlap(other, membership)
    ]
    if not elsewhere:
        return []
    values = {"body": seating.body.name}
    return [Problem("membership.two_seats", values, "person_id", Severity.WARNING)]


def vacancies(seat: Seat, memberships: Iterable[Membership]) -> list[Span]:
    """Return the periods in which a seat had no member, oldest first; an open end has none yet.

    A seat without a first day counts from its first member on.
    """
    held = sorted(
        (one for one in memberships if is_recorded(one) and one.role is Role.MEMBER),
        key=lambda one: one.valid_from or date.min,
    )
    found: list[Span] = []
    free_from = seat.valid_from
    for one in held:
        if free_from and one.valid_from and free_from < one.valid_from:
            found.append(Span(free_from, one.valid_from - ONE_DAY))
        if one.valid_to is None:
            return found
        free_from = max(free_from or date.min, one.valid_to + ONE_DAY)
    if held and seat.valid_to and free_from and free_from > seat.valid_to:
        return found
    return [*found, Span(free_from, seat.valid_to)]
