"""E-mail addresses and phone numbers, several in a cell; numbers Excel made floats are repaired."""

import re
from collections.abc import Sequence
from functools import lru_cache

import email_validator
import phonenumbers

from sekretariat.domain.problems import Problem, Refused, Severity
from sekretariat.exchange.parsing.cells import Cell, cell_text, is_placeholder

_REGION = "DE"
_LABELS = (
    r"tel(?:efon)?(?:\s?nr|nummer)?|fon|phone|mobil(?:telefon|nummer)?|handy(?:nummer)?|mobile|"
    r"(?:tele)?fax|dienstl(?:ich)?|dienst|privat|priv|büro|buero|zentrale|sekretariat|vorzimmer|"
    r"festnetz|geschäftlich|gesch|beruflich|work|home|office|e-?mails?|mail|p|d|m|g|t|f"
)
_AT = re.compile(r"\s*[(\[{<]\s*(?:at|ät|@)\s*[)\]}>]\s*", re.IGNORECASE)
_DOT = re.compile(r"\s*[(\[{<]\s*(?:dot|punkt|\.)\s*[)\]}>]\s*", re.IGNORECASE)
_SPOKEN = re.compile(r"(\S+)\s+at\s+(\S+)\s+(?:dot|punkt)\s+(\S+)", re.IGNORECASE)
_BETWEEN_EMAILS = re.compile(r"[;,\n\s|]+|\s+/\s+|(?<=\w)/(?=[^/\s]+@)")
_WORD_BETWEEN = frozenset({"oder", "und", "u.", "&", "bzw.", "or", "and", "/", "-"})
_EMAIL_LABEL = re.compile(rf"\(?(?:{_LABELS})[.:)]*$", re.IGNORECASE)
_EMAIL_PREFIX = re.compile(rf"^(?:{_LABELS})\.?:(?=\S+@)", re.IGNORECASE)
_COMMA_FOR_DOT = re.compile(r"\S+@[\w-]+,(?:de|com|org|net|eu|at|ch|info)\b")
_BETWEEN_PHONES = re.compile(
    rf"[;,\n|]+|\s+/\s+(?=[+0(]|(?:{_LABELS})\b)|\s*//\s*|\s+(?:oder|und|u\.|od\.|bzw\.|&|or)\s+|"
    rf"(?<=\d)\s+(?=(?:{_LABELS})\b[^\d]{{0,3}}[\d+(])",
    re.IGNORECASE,
)
_LINK = re.compile(r"^mailto:([^?]*)(?:\?.*)?$", re.IGNORECASE)
_NAMED = re.compile(r"<([^<>\s]+@[^<>\s]+)>")
_LABEL = re.compile(rf"^(?:\(?(?:{_LABELS})\b[.:)]*\s*)+", re.IGNORECASE)
_LABEL_BEHIND = re.compile(rf"\s*\((?:{_LABELS})\.?\)$", re.IGNORECASE)
_FAX = re.compile(r"\b(?:tele)?fax\b|^f[.:]", re.IGNORECASE)
_EXTENSION = re.compile(r"-\s?\d{1,4}$")
_SCIENTIFIC = re.compile(r"^\+?\d(?:[.,]\d+)?\s?[eE]\+?\d+$")
_ROUNDED = re.compile(r"[1-9]\d*0{5,}$")  # what is left when Excel has shortened a number
# What most lists hold is told at a glance; the libraries look at the rest, and agree (tested).
_ORDINARY_EMAIL = re.compile(
    r"[A-Za-z0-9]+(?:[._+-][A-Za-z0-9]+)*@(?:[a-z0-9]+(?:-[a-z0-9]+)*\.)+(?:de|com|net|org|eu|info)"
)
_ORDINARY_PHONE = re.compile(r"0[1-9][0-9]{1,4}(?:[ /-]|/ | / (?!0))?[0-9]+(?:[ -][0-9]+)*")
_ORDINARY_DIGITS = range(7, 13)
_LONGEST_ORDINARY = 60
_MOBILE_TYPES = frozenset({phonenumbers.PhoneNumberType.MOBILE})
_LANDLINES = frozenset("23456789")
_BETWEEN_DIGITS = str.maketrans("", "", " /-")
_INVISIBLE = {ord(c): None for c in "\u200b\u200c\u200d\u2060\ufeff\u00ad"}


def read_emails(cell: Cell) -> tuple[str, ...]:
    """Return the e-mail addresses of a cell; raises Refused for what is none.

    Labels ("dienstl.:") are passed over; "eva (at) example.org" hides its sign from robots only.
    """
    text = cell_text(cell)
    if is_plain_email(text):
        return (text,)
    text = _visible(text)
    if not text or is_placeholder(text):
        return ()
    if typo := _COMMA_FOR_DOT.search(text):
        raise Refused(Problem("contact.comma_for_dot", {"value": typo[0]}))
    text = _DOT.sub(".", _AT.sub("@", _SPOKEN.sub(r"\1@\2.\3", text)))
    named = _NAMED.findall(text)
    pieces = named or [piece for piece in _BETWEEN_EMAILS.split(text) if _says_something(piece)]
    if not pieces:  # a lone label: the address was behind a link
        raise Refused(Problem("contact.not_an_email", {"value": text}, severity=Severity.WARNING))
    return tuple(dict.fromkeys(read_email(_EMAIL_PREFIX.sub("", piece)) for piece in pieces))


def is_plain_email(text: str) -> bool:
    """Tell whether a text is an address as most are; others may be one too."""
    return len(text) < _LONGEST_ORDINARY and bool(_ORDINARY_EMAIL.fullmatch(text))


def is_plain_phone(text: str) -> bool:
    """Tell whether a text is a German number as most are written; others may be one too."""
    return bool(_ordinary(text))


def _visible(text: str) -> str:
    return text if text.isascii() else text.translate(_INVISIBLE)


def _says_something(piece: str) -> bool:
    is_between = piece.lower() in _WORD_BETWEEN or bool(_EMAIL_LABEL.match(piece))
    return bool(piece) and not is_between


@lru_cache(maxsize=4096)
def read_email(text: str) -> str:
    """Return one address with its domain in small letters; raises Refused. Asks no network."""
    address = _LINK.sub(r"\1", text.strip()).strip("<>()\"' .")
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
    if isinstance(cell, str) and is_plain_phone(cell):
        return (cell,), ()
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return _from_number(cell)
    text = _visible(cell_text(cell))
    if not text or is_placeholder(text):
        return (), ()
    numbers: list[str] = []
    problems: list[Problem] = []
    for piece in _pieces(text):
        number = _checked(_number_of(piece), numbers)
        if not number:
            continue
        if not is_possible_phone(number):
            values = {"value": number}
            problems.append(Problem("contact.odd_phone", values, severity=Severity.WARNING))
        numbers.append(number)
    return tuple(dict.fromkeys(numbers)), tuple(problems)


def _checked(number: str, before: Sequence[str]) -> str:
    """Return a number that has digits; "-12" goes on the one before: "3219-0, -12"."""
    if _EXTENSION.fullmatch(number) and before and "-" in before[-1]:
        return before[-1].rpartition("-")[0] + number.replace(" ", "")
    if _SCIENTIFIC.match(number):
        raise Refused(Problem("contact.phone_lost", {"value": number}))
    if number and sum(c.isdigit() for c in number) < 3:  # noqa: PLR2004
        raise Refused(Problem("contact.not_a_phone", {"value": number}))
    return number


def read_faxes(cell: Cell) -> tuple[str, ...]:
    """Return those numbers of a cell that are labelled as fax: "Tel. 0611 1234, Fax 0611 1235"."""
    if not isinstance(cell, str):
        return ()
    if "f" not in cell and "F" not in cell:  # almost every cell
        return ()
    text = _visible(cell)
    return tuple(_number_of(piece) for piece in _pieces(text) if _FAX.search(piece))


def _pieces(text: str) -> list[str]:
    """Split a cell of numbers; two that stand side by side are told by what can be dialled."""
    if _SCIENTIFIC.match(text):
        return [text]
    found: list[str] = []
    for piece in _BETWEEN_PHONES.split(text):
        number = _number_of(piece)
        halves = re.split(r"\s*/?\s+(?=\+|0[1-9])", number)
        is_two = len(halves) > 1 and not is_possible_phone(number)
        found += halves if is_two and all(map(is_possible_phone, halves)) else [piece.strip()]
    return found


def _number_of(piece: str) -> str:
    """Return a number without the labels around it."""
    return _LABEL_BEHIND.sub("", _LABEL.sub("", piece.strip())).strip()


def _from_number(cell: float) -> tuple[tuple[str, ...], tuple[Problem, ...]]:
    digits = str(int(cell))
    if _ROUNDED.match(digits) and len(digits) > 9:  # noqa: PLR2004
        raise Refused(Problem("contact.phone_lost", {"value": digits}))
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
def _ordinary(number: str) -> str:
    """Return the digits of a German number as most are written, "" for any other."""
    if len(number) > _LONGEST_ORDINARY or not _ORDINARY_PHONE.fullmatch(number):
        return ""
    digits = number.translate(_BETWEEN_DIGITS)
    return digits if len(digits) in _ORDINARY_DIGITS else ""


@lru_cache(maxsize=8192)
def _parsed(number: str) -> phonenumbers.PhoneNumber | None:
    try:
        return phonenumbers.parse(number, _REGION)
    except phonenumbers.NumberParseException:
        return None


def is_possible_phone(number: str) -> bool:
    """Tell whether the number could be dialled."""
    if _ordinary(number):
        return True
    parsed = _parsed(number)
    return parsed is not None and phonenumbers.is_possible_number(parsed)


def is_mobile(number: str) -> bool:
    """Tell whether the number is a mobile phone's; in Germany they begin with 015, 016, 017."""
    if number[:1] == "0" and number[1:2] in _LANDLINES:
        return False
    parsed = _parsed(number)
    return parsed is not None and phonenumbers.number_type(parsed) in _MOBILE_TYPES


def phone_key(number: str) -> str:
    """Return the number in one form however it is written: "+4961132190"; digits where unknown."""
    if ordinary := _ordinary(number):
        return f"+49{ordinary[1:]}"
    parsed = _parsed(number)
    if parsed is None:
        return "".join(c for c in number if c.isdigit())
    return str(phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164))
