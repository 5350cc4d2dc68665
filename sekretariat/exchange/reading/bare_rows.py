"""Headings for rows that have none, only where the content of a column leaves no doubt.

Which of two columns of plain words is the given name nobody can tell; they get a neutral heading,
and the clerk says what they hold.
"""

import re
from collections.abc import Callable, Sequence

from sekretariat.exchange.parsing.contacts import is_mobile, is_possible_phone
from sekretariat.exchange.parsing.roles import read_role
from sekretariat.exchange.parsing.titles import read_salutation, split_before

_MOST = 0.8
_LETTERS = 26
_PLACE = re.compile(r"\d{5}\s+\D+$")
_STREET = re.compile(
    r"\D+(?:str\.|straße|strasse|weg|platz|allee|gasse|ring)\s*\d+\s?\w?$", re.IGNORECASE
)
_WORDS = re.compile(r"[^\W\d_][^\d@]*$")
_SORTED = re.compile(r"[^\W\d_][\w.'’ -]*,\s*[^\W\d_][\w.'’ -]*$")


def headings_for(rows: Sequence[Sequence[str]]) -> list[str]:
    """Return a heading for each column: "E-Mail", "PLZ" …, "Spalte B" where it is not sure."""
    columns = [[cell for cell in column if cell] for column in zip(*rows, strict=True)]
    found = [_sure(column) for column in columns]
    words = [
        place
        for place, column in enumerate(columns)
        if not found[place] and column and _mostly(column, _WORDS.match)
    ]
    named = [place for place in words if _mostly(columns[place], _is_whole_name)]
    if len(named) == 1 or len(words) == 1:
        found[(named or words)[0]] = "Name"
    first: dict[str, int] = {}
    for place, heading in enumerate(found):
        first.setdefault(heading, place)
    return [
        heading if heading and first[heading] == place else f"Spalte {_letters(place)}"
        for place, heading in enumerate(found)
    ]


def _sure(column: Sequence[str]) -> str:
    """Return the heading most cells of a column prove, "" for none."""
    for heading, proves in _PROOFS:
        if column and _mostly(column, proves):
            return heading
    return ""


def _mostly(column: Sequence[str], proves: Callable[[str], object]) -> bool:
    return sum(bool(proves(cell)) for cell in column) >= _MOST * len(column)


def _is_phone(cell: str) -> bool:
    return not cell.isdecimal() and not any(c.isalpha() for c in cell) and is_possible_phone(cell)


def _is_title(cell: str) -> bool:
    before = split_before(cell)
    return bool(before.titles) and not before.rest


def _is_whole_name(cell: str) -> bool:
    """Tell whether a cell is a person's name beyond doubt: sorted, or with title or salutation."""
    before = split_before(cell)
    has_more = bool(before.rest) and bool(before.titles or before.salutation)
    return has_more or bool(_SORTED.match(cell))


def _is_role(cell: str) -> bool:
    return len(cell.split()) <= 2 and read_role(cell) is not None  # noqa: PLR2004


def _letters(place: int) -> str:
    """Return the name of a column as Excel has it: A to Z, then AA."""
    tens, ones = divmod(place, _LETTERS)
    return (_letters(tens - 1) if tens else "") + chr(ord("A") + ones)


_PROOFS: tuple[tuple[str, Callable[[str], object]], ...] = (
    ("E-Mail", lambda cell: "@" in cell),
    ("Anrede", lambda cell: read_salutation(cell)[0]),
    ("Titel", _is_title),
    ("PLZ", re.compile(r"\d{5}$").match),
    ("PLZ Ort", _PLACE.match),
    ("Straße", _STREET.match),
    ("Mobil", lambda cell: _is_phone(cell) and is_mobile(cell)),
    ("Telefon", _is_phone),
    ("Rolle", _is_role),
)
