"""What a clerk fills in at once for several records: many seats, or an end with its successor."""

import dataclasses
from dataclasses import dataclass
from datetime import date

from sekretariat.domain.bodies import EndReason, Membership, Role, Seat
from sekretariat.domain.fields import (
    check,
    choice,
    day,
    field_of,
    fields_of,
    flag,
    whole_number,
)
from sekretariat.domain.problems import Problem
from sekretariat.domain.records import ONE_DAY, overlap
from sekretariat.words import N_


@dataclass(kw_only=True, eq=False)
class SeatTemplate(Seat):
    """Seats that are alike; `number` is the first one's, the others follow."""

    count: int = whole_number(N_("Number of seats"), minimum=1, maximum=500)


@dataclass(kw_only=True, eq=False)
class Succession(Membership):
    """The successor's membership, with how the one before it ends."""

    last_day: date | None = day(N_("Last day so far"), required=True)
    why: EndReason = choice(N_("Why it ends"), EndReason.NONE)
    ends_deputyship: bool = flag(
        N_("End this person's deputyship in the seat the day before"), default=True
    )


def seats_from(template: SeatTemplate) -> list[Seat]:
    """Return the seats of a template, numbered one after the other."""
    shared = {one.name: getattr(template, one.name) for one in fields_of(Seat)}
    first = template.number or 1
    numbers = range(first, first + (template.count or 0))
    return [Seat(**{**shared, "number": number}) for number in numbers]


def check_succession(succession: Succession) -> list[Problem]:
    """Return what is missing in a succession, at its own fields."""
    problems = check(succession)
    if succession.valid_from is None:
        label = field_of(Succession, "valid_from").label
        problems.append(Problem("field.missing", {"label": label}, "valid_from"))
    if succession.why is EndReason.NONE:
        problems.append(Problem("membership.no_reason", {}, "why"))
    return problems


def check_end(membership: Membership) -> list[Problem]:
    """Return what is missing in the end of a membership: last day or reason."""
    problems = []
    if membership.valid_to is None:
        label = field_of(Membership, "valid_to").label
        problems.append(Problem("field.missing", {"label": label}, "valid_to"))
    if membership.end_reason is EndReason.NONE:
        problems.append(Problem("membership.no_reason", {}, "end_reason"))
    return problems


def successor_of(succession: Succession) -> Membership:
    """Return the successor's membership alone."""
    values = {one.name: getattr(succession, one.name) for one in fields_of(Membership)}
    return Membership(**values)


def ended(membership: Membership, last_day: date | None, reason: EndReason) -> Membership:
    """Return the membership with its end."""
    return dataclasses.replace(membership, valid_to=last_day, end_reason=reason)


def is_moving_up(deputy: Membership, successor: Membership) -> bool:
    """Tell whether a deputy of the seat becomes its member, so that the deputyship may end."""
    return (
        deputy.role is Role.DEPUTY
        and deputy.person_id == successor.person_id
        and successor.valid_from is not None
        and (deputy.valid_from is None or deputy.valid_from < successor.valid_from)
        and overlap(deputy, successor)
    )


def day_before(successor: Membership) -> date | None:
    """Return the last day before a membership begins."""
    return successor.valid_from - ONE_DAY if successor.valid_from else None
