"""What must not be read in a paper: open places, openings that name nobody, names nobody bears."""

import re
from collections.abc import Collection

from sekretariat.domain.names import fold

_OPEN = re.compile(r"\{[^{}\n]*\}|\[\s*(?:\.{3}|…)\s*\]|\?{3}|\bXX+\b")
_NAMED = re.compile(r"\b(?:Frau|Herrn?)\s+((?:(?:[A-ZÄÖÜ][\w’'.-]*|von|van|der|de|zu)\s*){1,4})")
_OFFICES = re.compile(
    r"^(?:dr|prof|professor|staatssekretar|minister|staatsminister|vorsitzende|prasident|"
    r"abgeordnete|landrat|burgermeister|oberburgermeister|von|van|der|de|zu)\w{0,2}$"
)
_NAMELESS = re.compile(
    r"^\s*(?:(?:Sehr geehrter?|Lieber?|Dear)(?:\s+(?:Frau|Herrn?|Ms|Mrs|Mr))?|Guten Tag\s)"
    r"(?:\s*(?:Dr|Prof)\b\.?)*\s*,",
    re.MULTILINE,
)


def open_places(text: str) -> list[str]:
    """Return the places still to be filled in: {name}, […], ???, XX."""
    return _OPEN.findall(text)


def nameless(text: str) -> str:
    """Return an opening that names nobody, such as "Sehr geehrte Frau ,"; "" where there is none.

    "Guten Tag," and "Sehr geehrte Damen und Herren," are whole.
    """
    found = _NAMELESS.search(text)
    return found.group().strip() if found else ""


def named(text: str) -> list[str]:
    """Return who is named with Frau, Herr or Herrn: "Dr. Muster", "Staatssekretärin Probe"."""
    return [name.strip(" .\n") for name in _NAMED.findall(text)]


def name_words(name: str) -> list[str]:
    """Return the folded words of a name, without titles, offices and particles."""
    return [word for word in fold(name).replace(".", " ").split() if not _OFFICES.match(word)]


def is_known(name: str, words: Collection[str]) -> bool:
    """Tell whether somebody with one of the folded words could be meant; an office always is."""
    own = name_words(name)
    return not own or any(word in words for word in own)
