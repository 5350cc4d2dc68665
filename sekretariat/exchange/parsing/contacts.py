"""E-mail addresses and phone numbers, several in a cell; numbers Excel made floats are repaired."""

import re
from functools import lru_cache

import email_validator
import phonenumbers

from sekretariat.domain.problems import Problem, Refused, Severity
from sekretariat.exchange.parsing.cells import cell_text, is_placeholder
from sekretariat.exchange.reading import Cell

_REGION = "DE"
_BETWEEN_EMAILS = re.compile(r"[;,\n\s|]+|\s+/\s+|\s+oder\s+")
_BETWEEN_PHONES = re.compile(r"[;,\n|]+|\s+/\s+(?=[+0(])|\s+(?:oder|und|u\.)\s+")
_NAMED = re.compile(r"<([^<>\s]+@[^<>\s]+)>")
_LABEL = re.compile(
    r"^(?:tel|telefon|fon|phone|mobil|handy|mobile|fax|dienstl|privat|priv|p|d|m)\b[.:]*\s*",
    re.IGNORECASE,
)
_SCIENTIFIC = re.compile(r"^\d(?:[.,]\d+)?[eE]\+?\d+$")
_MOBILE_TYPES = frozenset({phonenumbers.PhoneNumberType.MOBILE})


def read_emails(cell: Cell) -> tuple[str, ...]:
    """Return the e-mail addresses of a cell; raises Refused for what is none."""
    text = cell_text(cell)
    if not text or is_placeholder(text):
        return ()
    named = _NAMED.findall(text)
    pieces = named or [piece for piece in _BETWEEN_EMAILS.split(text) if piece]
    return tuple(dict.fromkeys(read_email(piece) for piece in pieces))


@lru_cache(maxsize=4096)
def read_email(text: str) -> str:
    """Return one address with its domain in small letters; raises Refused. Asks no network."""
    address = text.strip().removeprefix("mailto:").strip("<>()\"' .")
    try:
        checked = email_validator.validate_email(
            address, check_deliverability=False, test_environment=True
        )
    except email_validator.EmailNotValidError as error:
        raise Refused(Problem("contact.not_an_email", {"value": text})) from error
    return checked.normalized


def read_phones(cell: Cell) -> tuple[tuple[str, ...], tuple[Problem, ...]]:
    """Return the phone numbers of a cell, as written; raises Refused where no digits are left.

    A number that no German phone can have is kept with a warning; a float is made a number again.
    """
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return _from_number(cell)
    text = cell_text(cell)
    if not text or is_placeholder(text):
        return (), ()
    if _SCIENTIFIC.match(text):
        raise Refused(Problem("contact.phone_lost", {"value": text}))
    numbers: list[str] = []
    problems: list[Problem] = []
    for piece in _BETWEEN_PHONES.split(text):
        number = _LABEL.sub("", piece.strip()).strip()
        if not number:
            continue
        if sum(c.isdigit() for c in number) < 3:  # noqa: PLR2004
            raise Refused(Problem("contact.not_a_phone", {"value": piece}))
        if not is_possible_phone(number):
            values = {"value": number}
            problems.append(Problem("contact.odd_phone", values, severity=Severity.WARNING))
        numbers.append(number)
    return tuple(dict.fromkeys(numbers)), tuple(problems)


def _from_number(cell: float) -> tuple[tuple[str, ...], tuple[Problem, ...]]:
    digits = str(int(cell))
    if cell != int(cell) or len(digits) < 5:  # noqa: PLR2004
        raise Refused(Problem("contact.not_a_phone", {"value": cell_text(cell)}))
    number = (
        f"+{digits}"
        if digits.startswith("49") and is_possible_phone(f"+{digits}")
        else f"0{digits}"
    )
    values = {"value": digits, "repaired": number}
    return (number,), (Problem("contact.phone_repaired", values, severity=Severity.HINT),)


@lru_cache(maxsize=8192)
def _parsed(number: str) -> phonenumbers.PhoneNumber | None:
    try:
        return phonenumbers.parse(number, _REGION)
    except phonenumbers.NumberParseException:
        return None


def is_possible_phone(number: str) -> bool:
    """Tell whether the number could be dialled."""
    parsed = _parsed(number)
    return parsed is not None and phonenumbers.is_possible_number(parsed)


def is_mobile(number: str) -> bool:
    """Tell whether the number is a mobile phone's."""
    parsed = _parsed(number)
    return parsed is not None and phonenumbers.number_type(parsed) in _MOBILE_TYPES


def phone_key(number: str) -> str:
    """Return the number in one form however it is written: "+4961132190"; digits where unknown."""
    parsed = _parsed(number)
    if parsed is None:
        return "".join(c for c in number if c.isdigit())
    return str(phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164))


def email_key(address: str) -> str:
    """Return the address in one form: addresses differ in more than case almost never."""
    return address.casefold()
