"""Letterheads: who writes, from which day on; an old paper keeps the head of its day."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sekretariat.domain.contacts import is_email
from sekretariat.domain.contrast import GRAPHICS_LEAST, TEXT_LEAST, contrast, rgb_of
from sekretariat.domain.fields import (
    Choice,
    Kind,
    check,
    choice,
    fields_of,
    flag,
    long_text,
    reference,
    text,
    whole_number,
)
from sekretariat.domain.placeholders import flaws, in_code, in_german
from sekretariat.domain.problems import Problem, Severity
from sekretariat.domain.records import ONE_DAY, ValidRecord, check_validity, holds_on, overlap
from sekretariat.words import N_

MOST_LINES = 6
"""Lines below the name that end above the window of a letter (DIN 5008, form B)."""
LETTERS_OF_RETURN_LINE = 60
WIDEST_MM, NARROWEST_MM = 80, 10
PATTERN = "{Aktenzeichen}-{Nummer}/{Jahr}"
"""What a pattern of file references may have: the body's reference, the session, its year."""


class LetterSheet(Choice):
    """The paper letters are printed on; on the printed kind the letterhead stands already."""

    BLANK = "blank", N_("blank paper, the letterhead is printed with it")
    PRINTED = "printed", N_("letterhead paper, the letterhead stands on it already")


class NextSheet(Choice):
    """The paper of the following sheets of letters."""

    BLANK = "blank", N_("blank paper")
    PRINTED = "printed", N_("the same letterhead paper")


@dataclass(kw_only=True, eq=False)
class Letterhead(ValidRecord):
    """The head of the office's papers, or of one body's, and their look; bodies below have it too.

    The bytes of the logo (PNG) are kept beside the records, known by `logo`. The margins are those
    of upright papers that are no letters; letters keep the ones of DIN 5008.
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
    typeface: str = text(N_("Typeface"), limit=120)
    type_size: int = whole_number(N_("Size of the text in pt"), 11, minimum=9, maximum=14)
    accent: str = text(N_("Colour"), limit=7)
    margin_left: int = whole_number(N_("Left margin in mm"), 25, minimum=15, maximum=40)
    margin_right: int = whole_number(N_("Right margin in mm"), 20, minimum=15, maximum=40)
    margin_top: int = whole_number(N_("Upper margin in mm"), 24, minimum=20, maximum=50)
    margin_bottom: int = whole_number(N_("Lower margin in mm"), 20, minimum=20, maximum=50)
    large_tables: bool = flag(N_("Wide tables on A3"))
    first_sheet: LetterSheet = choice(N_("First sheet of letters"), LetterSheet.BLANK)
    next_sheets: NextSheet = choice(N_("Following sheets"), NextSheet.BLANK)


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
    return in_code(pattern).format(reference=base, number=number, year=day.year)


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
    problems += [*_of_numbers(head), *_of_colour(head)]
    found = flaws(in_german(head.reference_pattern), PATTERN, needs_all=False)
    problems += [Problem(one.code, one.values, "reference_pattern") for one in found]
    if any(overlap(head, one) for one in others):
        problems.append(Problem("letterhead.overlap", {}, "valid_from"))
    return problems


def pale_logo(reached: float | None) -> list[Problem]:
    """Return the problem of a logo that is hardly seen on white; None stands for no logo."""
    if reached is None or reached >= GRAPHICS_LEAST:
        return []
    values = {"ratio": round(reached, 1), "least": GRAPHICS_LEAST}
    return [Problem("letterhead.pale_logo", values, "logo", Severity.WARNING)]


def _of_numbers(head: Letterhead) -> list[Problem]:
    """Return what is left out among the measures: papers need every one."""
    return [
        Problem("field.missing", {"label": one.label}, one.name)
        for one in fields_of(Letterhead)
        if one.kind is Kind.NUMBER and getattr(head, one.name) is None
    ]


def _of_colour(head: Letterhead) -> list[Problem]:
    is_colour = not head.accent or rgb_of(head.accent) is not None
    unread = Problem("letterhead.no_colour", {"value": head.accent}, "accent")
    return pale_colour(head.accent) if is_colour else [unread]


def pale_colour(accent: str) -> list[Problem]:
    """Return the problem of a colour that is hardly read on white; it may be meant."""
    colour = rgb_of(accent)
    reached = TEXT_LEAST if colour is None else contrast(colour)
    if reached >= TEXT_LEAST:
        return []
    values = {"ratio": round(reached, 1), "least": TEXT_LEAST}
    return [Problem("letterhead.pale_colour", values, "accent", Severity.WARNING)]
