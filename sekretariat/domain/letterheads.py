"""Letterheads: who writes, from which day on; an old paper keeps the head of its day."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sekretariat.domain.contacts import is_email
from sekretariat.domain.fields import check, long_text, reference, text, whole_number
from sekretariat.domain.placeholders import flaws
from sekretariat.domain.problems import Problem
from sekretariat.domain.records import ONE_DAY, ValidRecord, check_validity, holds_on, overlap
from sekretariat.words import N_

MOST_LINES = 6
"""Lines below the name that end above the window of a letter (DIN 5008, form B)."""
LETTERS_OF_RETURN_LINE = 70
WIDEST_MM, NARROWEST_MM = 80, 10
PATTERN = "{reference}-{number}/{year}"
"""What a pattern of file references may have: the body's reference, the session, its year."""


@dataclass(kw_only=True, eq=False)
class Letterhead(ValidRecord):
    """The head of the office's papers, or of one body's; bodies below it have it too.

    The bytes of the logo (PNG) are kept beside the records, known by `logo`.
    """

    body_id: str = reference(N_("Body"), "body")
    name: str = text(N_("Ministry or office"), required=True)
    lines: str = long_text(N_("Further lines"), limit=1000)
    address: str = long_text(N_("Address block"), limit=500)
    contact: str = text(N_("Contact person"))
    phone: str = text(N_("Phone"), limit=60)
    email: str = text(N_("E-mail"))
    reference_pattern: str = text(N_("Pattern of file references"), limit=120)
    logo: str = text(N_("Logo (SHA-512)"), internal=True)
    logo_alternative: str = text(N_("Text for the logo"))
    logo_width: int = whole_number(
        N_("Width of the logo in mm"), 40, minimum=NARROWEST_MM, maximum=WIDEST_MM
    )


def said_lines(said: str) -> list[str]:
    """Return the lines of a text that say something."""
    return [line.strip() for line in said.splitlines() if line.strip()]


def return_lines(head: Letterhead) -> tuple[str, ...]:
    """Return the sender above the window's address: name, else first line, with the address.

    The whole stands in one line (DIN 5008), so a long name gives way: letters have to come back.
    """
    address = said_lines(head.address)
    for name in (head.name, *said_lines(head.lines)[:1]):
        if len(" · ".join((name, *address))) <= LETTERS_OF_RETURN_LINE:
            return (name, *address)
    return tuple(address) or (head.name,)


def head_on(heads: Iterable[Letterhead], body_id: str, day: date) -> Letterhead | None:
    """Return the head of a body (of the office: "") that holds on a day."""
    return next((one for one in heads if one.body_id == body_id and holds_on(one, day)), None)


def filled_reference(pattern: str, base: str, number: int | None, day: date | None) -> str:
    """Return the file reference a pattern makes for a session; "" while it has no number."""
    if not pattern or number is None or day is None:
        return ""
    return pattern.format(reference=base, number=number, year=day.year)


def giving_way(head: Letterhead, others: Iterable[Letterhead]) -> list[Letterhead]:
    """End the open heads that began before this one, on the day before; return those."""
    start = head.valid_from
    if start is None:
        return []
    ended = [
        one
        for one in others
        if one.valid_to is None and (one.valid_from is None or one.valid_from < start)
    ]
    for one in ended:
        one.valid_to = start - ONE_DAY
    return ended


def check_letterhead(head: Letterhead, others: Sequence[Letterhead] = ()) -> list[Problem]:
    """Return what is wrong with a head beside the other ones of the same body."""
    problems = [*check(head), *check_validity(head)]
    count = len(said_lines(head.lines)) + len(said_lines(head.address))
    if count > MOST_LINES:
        values = {"count": count, "most": MOST_LINES}
        problems.append(Problem("letterhead.too_many_lines", values, "lines"))
    if head.email and not is_email(head.email):
        problems.append(Problem("contact.not_an_email", {"value": head.email}, "email"))
    if head.logo and not head.logo_alternative:
        problems.append(Problem("letterhead.no_alternative", {}, "logo_alternative"))
    found = flaws(head.reference_pattern, PATTERN, needs_all=False)
    problems += [Problem(one.code, one.values, "reference_pattern") for one in found]
    if any(overlap(head, one) for one in others):
        problems.append(Problem("letterhead.overlap", {}, "valid_from"))
    return problems
