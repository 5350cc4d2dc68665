"""What a clerk does with seats and memberships: create, appoint, end, replace; rosters of a day."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from sekretariat.domain.appointments import (
    SeatTemplate,
    Succession,
    check_succession,
    day_before,
    ended,
    is_moving_up,
    seats_from,
    successor_of,
)
from sekretariat.domain.bodies import Body, EndReason, Membership, Role, Seat
from sekretariat.domain.fields import check
from sekretariat.domain.problems import Problem, Refused, refuse_errors
from sekretariat.domain.records import check_validity
from sekretariat.domain.rosters import Roster, roster
from sekretariat.domain.seating import Seating, check_membership, check_seat, check_shortened
from sekretariat.services.context import Context
from sekretariat.storage import bodies as questions
from sekretariat.storage.unit_of_work import Reader, UnitOfWork
from sekretariat.words import N_, fill

ENDING = {"valid_to": "last_day", "end_reason": "why"}


class Seats:
    """Seats and memberships of bodies."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def roster(self, body_id: str, as_of: date) -> Roster:
        """Return who sits in a body on the day, vacant seats included."""
        with self._context.reader() as reader:
            return roster(questions.roster_sources(reader, [body_id], as_of), as_of)

    def of_body(self, body_id: str) -> list[Seat]:
        """Return all seats of a body, ended ones included, by number."""
        with self._context.reader() as reader:
            found = reader.find(Seat, body_id=body_id)
        return sorted(found, key=lambda seat: seat.number or 0)

    def seat(self, seat_id: str) -> Seat:
        """Return one seat."""
        with self._context.reader() as reader:
            return reader.get(Seat, seat_id)

    def membership(self, membership_id: str) -> Membership:
        """Return one membership."""
        with self._context.reader() as reader:
            return reader.get(Membership, membership_id)

    def memberships(self, seat_id: str) -> list[Membership]:
        """Return all memberships of a seat, corrected ones included, oldest first."""
        with self._context.reader() as reader:
            found = reader.find(Membership, seat_id=seat_id)
        return sorted(found, key=lambda one: (one.valid_from or date.min, one.role))

    def next_number(self, body_id: str) -> int:
        """Return the next free seat number of a body."""
        return max((seat.number or 0 for seat in self.of_body(body_id)), default=0) + 1

    def save_seat(self, seat: Seat) -> Seat:
        """Save a seat; raises Refused with problems of number, validity or owner."""
        return self.save_seats([seat])[0]

    def save_seats(self, seats: Sequence[Seat]) -> list[Seat]:
        """Save several seats in one action, for example from a template."""
        number = str(seats[0].number or "–") if seats else ""
        named = {"number": number, "count": str(len(seats))}
        with self._context.work("seat.save", _seats_label(seats), **named) as work:
            for seat in seats:
                save_seat(work, seat)
        return list(seats)

    def create_from(self, template: SeatTemplate) -> list[Seat]:
        """Create the seats of a template in one action, numbered one after the other."""
        problems = check(template)
        if not template.count:
            problems.append(Problem("field.missing", {"label": N_("Number of seats")}, "count"))
        refuse_errors(problems)
        if not template.number:
            template.number = self.next_number(template.body_id)
        return self.save_seats(seats_from(template))

    def delete_seat(self, seat_id: str) -> None:
        """Remove a seat that never had a membership; otherwise it is ended with a day."""
        seat = self.seat(seat_id)
        if self.memberships(seat_id):
            raise Refused(Problem("seat.in_use", {"number": seat.number}))
        label = N_("Delete seat {number}")
        with self._context.work("seat.delete", label, number=str(seat.number)) as work:
            work.delete(seat)

    def save_membership(self, membership: Membership) -> list[Problem]:
        """Save a membership; returns warnings, raises Refused with errors."""
        is_new = membership.row_version == 0
        label = N_("Appoint {name}") if is_new else N_("Change membership of {name}")
        with self._context.work("membership.save", label, name="") as work:
            warnings = save_membership(work, membership)
            work.relabel(fill(label, _named(work, membership)))
        return warnings

    def end(
        self,
        membership_ids: Iterable[str],
        last_day: date,
        reason: EndReason,
        document: str = "",
    ) -> None:
        """End memberships with last day, reason and letter, in one action."""
        ids = list(membership_ids)
        label = N_("End {count} memberships")
        with self._context.work("membership.end", label, count=str(len(ids))) as work:
            for membership_id in ids:
                membership = work.get(Membership, membership_id)
                membership.end_document = document or membership.end_document
                save_membership(work, ended(membership, last_day, reason))
                if len(ids) == 1:
                    label = N_("End membership of {name}")
                    work.relabel(fill(label, _named(work, membership)))

    def replace(self, ending: Membership, successor: Membership) -> list[Problem]:
        """End one membership and begin its successor in the same seat, in one action."""
        with self._context.work("membership.replace", N_("Change of membership"), name="") as work:
            save_membership(work, ending)
            warnings = save_membership(work, successor)
            work.relabel(_change_label(work, ending, successor))
        return warnings

    def succeed(self, ending_id: str, succession: Succession) -> list[Problem]:
        """End a membership and begin its successor's, in one action; returns warnings.

        Days between the two stay vacant. A deputy of the seat who moves up ends as deputy the day
        before, where the succession says so. Problems of the end sit at `last_day` and `why`.
        """
        refuse_errors(check_succession(succession))
        successor = successor_of(succession)
        with self._context.work("membership.replace", N_("Change of membership"), name="") as work:
            ending = work.get(Membership, ending_id)
            _end_before(work, ended(ending, succession.last_day, succession.why))
            if succession.ends_deputyship:
                _end_deputyships(work, successor)
            warnings = save_membership(work, successor)
            work.relabel(_change_label(work, ending, successor))
        return warnings


def _end_before(work: UnitOfWork, ending: Membership) -> None:
    """End the earlier membership; what is wrong with its end is told at the end's own fields."""
    try:
        save_membership(work, ending)
    except Refused as refused:
        moved = [replace(one, field=ENDING.get(one.field, one.field)) for one in refused.problems]
        raise Refused(*moved) from refused


def _end_deputyships(work: UnitOfWork, successor: Membership) -> None:
    for deputy in work.find(Membership, seat_id=successor.seat_id, role=Role.DEPUTY.value):
        if is_moving_up(deputy, successor):
            save_membership(work, ended(deputy, day_before(successor), EndReason.MOVED_UP))


def save_seat(work: UnitOfWork, seat: Seat) -> Seat:
    """Check and write a seat inside an action."""
    body = work.get(Body, seat.body_id)
    same_number = work.find(Seat, body_id=seat.body_id, number=seat.number)
    problems = [*check(seat), *check_validity(seat), *check_seat(seat, body, same_number)]
    memberships = work.find(Membership, seat_id=seat.id)
    refuse_errors([*problems, *check_shortened(seat, memberships)])
    return work.save(seat)


def save_membership(work: UnitOfWork, membership: Membership) -> list[Problem]:
    """Check and write a membership inside an action; returns warnings."""
    problems = [*check(membership), *check_validity(membership)]
    refuse_errors(problems)
    seat = work.get(Seat, membership.seat_id)
    is_ranked = membership.role is Role.DEPUTY and not seat.deputy_mode.is_pool
    membership.rank = (membership.rank or 1) if is_ranked else None
    if not membership.on_behalf_of_id:
        membership.on_behalf_of_id = seat.organization_id
    seating = _seating(work, seat, membership)
    warnings = refuse_errors([*problems, *check_membership(membership, seating)])
    work.save(membership)
    return warnings


def _seating(reader: Reader, seat: Seat, membership: Membership) -> Seating:
    of_person = reader.find(Membership, person_id=membership.person_id)
    their_seats = [one.seat_id for one in of_person]
    in_body = reader.find(Seat, body_id=seat.body_id, id=their_seats)
    return Seating(
        seat=seat,
        body=reader.get(Body, seat.body_id),
        in_seat=reader.find(Membership, seat_id=seat.id),
        of_person=of_person,
        seats_of_body=frozenset(one.id for one in in_body),
    )


def _seats_label(seats: Sequence[Seat]) -> str:
    is_new = all(seat.row_version == 0 for seat in seats)
    if len(seats) == 1:
        return N_("Add seat {number}") if is_new else N_("Change seat {number}")
    return N_("Add {count} seats") if is_new else N_("Change {count} seats")


def _change_label(reader: Reader, ending: Membership, successor: Membership) -> str:
    former = _named(reader, ending)["name"]
    values = {**_named(reader, successor), "former": former}
    return fill(N_("{name} succeeds {former}"), values)


def _named(reader: Reader, membership: Membership) -> dict[str, str]:
    """Return who the membership is about, as called when it began."""
    on = membership.valid_from or date.max
    person = questions.roster_persons(reader, [membership.person_id], on)[membership.person_id]
    return {"name": person.name}
