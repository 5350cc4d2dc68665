"""What is wrong with one part of a card: a title, an address, a contact point, a former name."""

from sekretariat.domain.contacts import check_address, check_contact
from sekretariat.domain.fields import check
from sekretariat.domain.people import Address, ContactPoint
from sekretariat.domain.problems import Problem
from sekretariat.domain.records import Record, ValidRecord, check_validity


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
