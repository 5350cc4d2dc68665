"""Names of persons: written, sorted, searched; titles in address and salutation.

Rules: domain paper 3.2; sorting by DIN 5007-1 (dictionary: ä = a, ß = ss), particles and titles
do not influence it; keys are plain text, so every database sorts and finds alike.
"""

import re
import unicodedata
from collections.abc import Sequence
from typing import Protocol

from sekretariat.domain.people import NameOrder, Salutation

_LETTERS = str.maketrans(
    {
        "ß": "ss", "ẞ": "SS", "ı": "i", "İ": "I", "ł": "l", "Ł": "L", "ø": "o", "Ø": "O",
        "đ": "d", "Đ": "D", "ð": "d", "Ð": "D", "þ": "th", "Þ": "Th", "æ": "ae", "Æ": "Ae",
        "œ": "oe", "Œ": "Oe", "ħ": "h", "Ħ": "H", "ŋ": "n", "ə": "e", "Ə": "E", "ʼ": "'", "’": "'",
    }
)  # fmt: skip
_LATIN_MARKS = re.compile("[\u0300-\u036f]+")
_BETWEEN_PARTS = "  "  # before a blank inside a part: "Müller, Zoe" before "Müller Lopez, Ada"
_UMLAUT_PAIRS = (("ae", "a"), ("oe", "o"), ("ue", "u"))


class PersonName(Protocol):
    """The parts of a name, of a person or of a former name."""

    salutation: Salutation
    given_names: str
    particle: str
    family_name: str
    nobility: str
    suffix: str


def fold(text: str) -> str:
    """Return text without marks and case, as search and sorting see it: "Şükrü" -> "sukru"."""
    if text.isascii():
        return text.casefold()
    decomposed = unicodedata.normalize("NFKD", text.translate(_LETTERS))
    bare = _LATIN_MARKS.sub("", decomposed)
    if bare.isascii():
        return bare.casefold()
    return "".join(c for c in decomposed if not unicodedata.combining(c)).casefold()


def collapse(folded: str) -> str:
    """Return folded text with ae, oe, ue as a, o, u: "mueller" and "muller" become one."""
    for pair, letter in _UMLAUT_PAIRS:
        folded = folded.replace(pair, letter)
    return folded


def search_key(*texts: str) -> str:
    """Return what a search looks into: the folded words, and again collapsed where that differs."""
    folded = " ".join(fold(text) for text in texts if text)
    collapsed = collapse(folded)
    return folded if collapsed == folded else f"{folded} | {collapsed}"


def search_words(typed: str) -> list[tuple[str, str]]:
    """Return each typed word as (folded, collapsed); a key matches when it contains either."""
    words = fold(typed).replace(",", " ").replace(";", " ").split()
    return [(word, collapse(word)) for word in words]


def matches(key: str, words: Sequence[tuple[str, str]]) -> bool:
    """Tell whether a search key contains every word."""
    return all(folded in key or collapsed in key for folded, collapsed in words)


def _letters_and_digits(text: str) -> str:
    """DIN 5007: hyphens and apostrophes do not sort, blanks come first."""
    words = "".join(c for c in fold(text) if c.isalnum() or c.isspace()).split()
    return " ".join(words)


def sort_key(name: PersonName, override: str = "") -> str:
    """Return the DIN 5007-1 key of a name: family name, given names, particle; never the title."""
    if override:
        return _letters_and_digits(override)
    parts = (name.family_name, name.given_names, name.particle, name.suffix)
    return _BETWEEN_PARTS.join(_letters_and_digits(part) for part in parts).rstrip()


def text_sort_key(text: str) -> str:
    """Return the DIN 5007-1 key of any text."""
    return _letters_and_digits(text)


def _joined(*parts: str) -> str:
    return " ".join(part for part in parts if part)


def family_part(name: PersonName) -> str:
    """Return the family name with particle: "von der Heide"; "D'Angelo" stays whole."""
    glued = name.particle.endswith(("'", "’", "-"))
    separator = "" if glued or not name.particle else " "
    return f"{name.particle}{separator}{name.family_name}"


def full_name(name: PersonName, titles: Sequence[str] = ()) -> str:
    """Return the name as it is spoken: "Prof. Dr. Hans Freiherr von Müller jun."."""
    family = family_part(name)
    if getattr(name, "name_order", NameOrder.GIVEN_FIRST) is NameOrder.FAMILY_FIRST:
        return _joined(*titles, family, name.given_names, name.nobility, name.suffix)
    return _joined(*titles, name.given_names, name.nobility, family, name.suffix)


def sorted_name(name: PersonName, titles: Sequence[str] = ()) -> str:
    """Return the name as lists sort it: "Müller, Prof. Dr. Hans Freiherr von"."""
    rest = _joined(*titles, name.given_names, name.nobility, name.particle, name.suffix)
    return f"{name.family_name}, {rest}" if rest else name.family_name


def highest_title(titles: Sequence[str], salutation: Salutation) -> str:
    """Return the one title a salutation names: professor written out, doctor abbreviated."""
    joined = " ".join(titles).lower()
    if "prof" in joined:
        return "Professorin" if salutation is Salutation.WOMAN else "Professor"
    return "Dr." if "dr." in joined else ""


def english_salutation_line(name: PersonName, titles: Sequence[str] = ()) -> str:
    """Return the opening of a letter in English: "Dear Ms Beispiel", "Dear Dr Muster"."""
    form = {Salutation.WOMAN: "Ms", Salutation.MAN: "Mr"}.get(name.salutation, "")
    if not form:
        return f"Dear {full_name(name, titles)},"
    title = {"Dr.": "Dr", "": form}.get(highest_title(titles, Salutation.MAN), "Professor")
    return f"Dear {title} {family_part(name)},"


def salutation_line(name: PersonName, titles: Sequence[str] = (), phrase: str = "") -> str:
    """Return the opening of a letter in German; `phrase` replaces title and name ("Ministerin")."""
    if name.salutation is Salutation.WOMAN:
        opening = "Sehr geehrte Frau"
    elif name.salutation is Salutation.MAN:
        opening = "Sehr geehrter Herr"
    else:
        return f"Guten Tag {full_name(name, titles)},"
    named = phrase or _joined(highest_title(titles, name.salutation), family_part(name))
    return f"{opening} {named},"


def greeted_name(salutation: Salutation, office: str, name: str) -> str:
    """Return whom a speaker greets or stands in for: "Herrn Staatsminister Dr. Max Muster"."""
    form = {Salutation.WOMAN: "Frau", Salutation.MAN: "Herrn"}.get(salutation, "")
    return _joined(form, office, name)


def address_name(name: PersonName, titles: Sequence[str] = ()) -> str:
    """Return the name line of an address: "Frau Prof. Dr. Eva Beispiel", "Herrn Max Muster"."""
    form = {Salutation.WOMAN: "Frau", Salutation.MAN: "Herrn"}.get(name.salutation, "")
    return _joined(form, full_name(name, titles))
