"""One value as a cell holds it: real days and numbers, everything else text that stays text."""

import re
from collections.abc import Iterable
from datetime import date, datetime, time

from sekretariat.domain.fields import Kind
from sekretariat.domain.money import CENTS
from sekretariat.words import shown

CellValue = str | int | float | date | datetime | time
TEXT_KINDS = frozenset({Kind.TEXT, Kind.LONG_TEXT, Kind.CHOICE, Kind.REFERENCE})
LONGEST_TEXT = 32_767
BETWEEN_SEVERAL = "; "
# What spreadsheets take for the beginning of a formula, plain and full-width (OWASP).
RISKY = frozenset("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20")
_FIRST_EXCEL_DAY = date(1900, 3, 1)
# Excel reads _x0041_ inside a text as the letter A; the underscore's own code keeps it a text.
_CODE_LIKE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
_UNWRITABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def is_risky(text: str) -> bool:
    """Tell whether a spreadsheet could take the text for a formula when it is edited or pasted."""
    return text.lstrip(" \u00a0")[:1] in RISKY


def guarded(text: str) -> str:
    """Return text for a file without cell formats: an apostrophe keeps it from being a formula."""
    return f"'{text}" if is_risky(text.lstrip("'")) else text


def unguarded(text: str) -> str:
    """Return the text as it was before `guarded`."""
    return text[1:] if text.startswith("'") and is_risky(text.lstrip("'")) else text


def writable(text: str) -> str:
    """Return text any list can hold: line ends as one sign, no control characters."""
    joined = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    return _UNWRITABLE.sub("", joined)


def clean(text: str) -> str:
    """Return text a sheet can hold: writable, no code of Excel's, not too long."""
    kept = _CODE_LIKE.sub("_x005F_", writable(text))
    return kept if len(kept) <= LONGEST_TEXT else f"{kept[: LONGEST_TEXT - 1]}…"


def lines_needed(text: str, width: int) -> int:
    """Return how many lines the text takes in a column of `width` characters, wrapped at blanks."""
    return sum(_wrapped(line, width) for line in text.split("\n"))


def _wrapped(line: str, width: int) -> int:
    if len(line) <= width:
        return 1
    count, used = 1, -1
    for word in line.split(" "):
        used += 1 + len(word)
        if used > width:
            count += max(1, -(-len(word) // width) - (used == len(word)))
            used = (len(word) - 1) % width + 1
    return count


def cell_value(value: object, kind: Kind, language: str) -> CellValue:
    """Return the value as the cell of a column of that kind holds it.

    Days Excel cannot count (before March 1900) and choices come as text, several values joined.
    """
    if kind in TEXT_KINDS or isinstance(value, str):
        return clean(_in_words(value, language))
    if isinstance(value, bool):
        return clean(shown(value, language))
    if isinstance(value, datetime):
        return value.astimezone().replace(tzinfo=None) if value.tzinfo else value
    if isinstance(value, date):
        return value if value >= _FIRST_EXCEL_DAY else shown(value, language)
    if isinstance(value, int | float | time):
        return value / CENTS if kind is Kind.MONEY and isinstance(value, int) else value
    return clean(_in_words(value, language))


def _in_words(value: object, language: str) -> str:
    if type(value) is str:
        return value
    if isinstance(value, Iterable) and not isinstance(value, str):
        return BETWEEN_SEVERAL.join(shown(one, language) for one in value)
    return shown(value, language)
