"""What is wrong with one part of a card: a title, an address, a contact point, a former name."""

from collections.abc import Sequence
from datetime import date

from sekretariat.domain.contacts import check_address, check_contact
from sekretariat.domain.fields import check
from sekretariat.domain.people import Address, ContactPoint
from sekretariat.domain.problems import Problem, Refused
from sekretariat.domain.records import ONE_DAY, Record, ValidRecord, check_validity


def check_part(part: Record, owner: str) -> list[Problem]:
    """Return the problems of a part; `owner` is its field that saving fills, so it may be empty."""
    problems = [one for one in check(part) if one.field != owner]
    if isinstance(part, ValidRecord):
        problems += check_validity(part)
    if isinstance(part, Address):
        problems += check_address(part)
    if isinstance(part, ContactPoint):
        problems += check_contact(part)
    return problems


def period_before(former: Sequence[ValidRecord], since: date) -> tuple[date | None, date]:
    """Return the first and last day of the name that another one follows `since` a day.

    Raises Refused, placed at "since", where a former name leaves it no day.
    """
    ends = [one.valid_to for one in former if one.valid_to]
    first = max(ends) + ONE_DAY if ends else None
    if first is not None and since <= first:
        raise Refused(Problem("validity.name_too_early", {"start": first}, "since"))
    return first, since - ONE_DAY
