"""What a person is known by in a list: the name in the forms it is compared in, the addresses."""

import re
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz

from sekretariat.domain.contacts import email_key
from sekretariat.domain.imports.lists import Entry
from sekretariat.domain.names import collapse, fold

_SIMILAR = 84
_FIGURES = re.compile(r"\d+")
_BETWEEN_WORDS = re.compile(r"[\W_]+")
_BLOCK = 2


@dataclass(frozen=True)
class Signs:
    """What is compared first: name keys (the present one first), the name as read, addresses.

    `sorted_keys` are the keys with their words in order, `figures` and `words` what is in each.
    """

    keys: tuple[str, ...]
    as_read: str
    sorted_keys: tuple[str, ...]
    figures: tuple[str, ...]
    words: tuple[frozenset[str], ...]
    emails: frozenset[str]


def signs_of(entry: Entry, former_names: tuple[str, ...] = ()) -> Signs:
    """Return what an entry is known by."""
    keys = (entry_key(entry), *former_names)
    return Signs(
        keys,
        _as_read(entry),
        tuple(map(sorted_words, keys)),
        tuple(map(_figures, keys)),
        tuple(frozenset(key.split()) for key in keys),
        frozenset(map(email_key, entry.emails)),
    )


def _figures(key: str) -> str:
    return "".join(_FIGURES.findall(key))


@lru_cache(maxsize=65536)
def name_key(given_names: str, particle: str, family_name: str) -> str:
    """Return the form names are compared in: "Jörg von Müller" -> "jorg von muller"."""
    folded = collapse(fold(f"{given_names} {particle} {family_name}"))
    return _BETWEEN_WORDS.sub(" ", folded).strip()


@lru_cache(maxsize=65536)
def name_block(family_name: str) -> str:
    """Return the beginning of a family name; similar names are looked for under the same one."""
    return collapse(fold(family_name))[:_BLOCK]


@lru_cache(maxsize=65536)
def sorted_words(key: str) -> str:
    """Return a name key with its words in alphabetical order."""
    return " ".join(sorted(key.split()))


def entry_key(entry: Entry) -> str:
    """Return the name key of an entry."""
    return name_key(entry.given_names, entry.particle, entry.family_name)


def _as_read(entry: Entry) -> str:
    """Return the name in the order it is written: split otherwise, "Lê Thị Hoa" stays the same."""
    if entry.family_first:
        return name_key(entry.family_name, "", entry.given_names)
    return entry_key(entry)


def are_alike(one: str, other: str) -> bool:
    """Tell whether two keys with sorted words may be one name: `likeness` would be above 0."""
    if fuzz.ratio(one, other, score_cutoff=_SIMILAR):
        return True
    return _is_part(frozenset(one.split()), frozenset(other.split()))


def likeness(said: Signs, known: Signs) -> float:
    """Return how alike two names are, 0 when not enough; another figure is no slip of the pen."""
    own, best = said.sorted_keys[0], 0.0
    for key, figures, words in zip(known.sorted_keys, known.figures, known.words, strict=True):
        if figures == said.figures[0]:
            ratio = fuzz.ratio(own, key, score_cutoff=_SIMILAR)
            if not ratio and _is_part(said.words[0], words):
                ratio = fuzz.ratio(own, key)
            best = max(best, ratio)
    return best


def _is_part(words: frozenset[str], others: frozenset[str]) -> bool:
    """Tell whether all words of one name are in the other: "Ada Kaya", "Ada Kaya-Roth"."""
    return min(len(words), len(others)) > 1 and (words <= others or others <= words)
