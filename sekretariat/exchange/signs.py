"""What a person is known by in a list: the name in the forms it is compared in, the addresses."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz

from sekretariat.domain.imports import Entry
from sekretariat.domain.names import collapse, fold
from sekretariat.exchange.parsing.contacts import email_key

_SIMILAR = 84
_BLOCK = 2


@dataclass(frozen=True)
class Signs:
    """What is compared first: name keys (the present one first), the name as read, addresses.

    `sorted_keys` are the keys with their words in order, `figures` the digits in each key.
    """

    keys: tuple[str, ...]
    as_read: str
    sorted_keys: tuple[str, ...]
    figures: tuple[str, ...]
    emails: frozenset[str]


def signs_of(entry: Entry, former_names: tuple[str, ...] = ()) -> Signs:
    """Return what an entry is known by."""
    keys = (entry_key(entry), *former_names)
    return Signs(
        keys,
        _as_read(entry),
        tuple(map(sorted_words, keys)),
        tuple("".join(filter(str.isdigit, key)) for key in keys),
        frozenset(map(email_key, entry.emails)),
    )


@lru_cache(maxsize=65536)
def name_key(given_names: str, particle: str, family_name: str) -> str:
    """Return the form names are compared in: "Jörg von Müller" -> "jorg von muller"."""
    folded = collapse(fold(f"{given_names} {particle} {family_name}"))
    return " ".join("".join(c if c.isalnum() else " " for c in folded).split())


def name_block(family_name: str) -> str:
    """Return the beginning of a family name; similar names are looked for under the same one."""
    return collapse(fold(family_name))[:_BLOCK]


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


def likeness(said: Signs, known: Signs) -> float:
    """Return how alike two names are, 0 when not enough; another figure is no slip of the pen."""
    pairs = zip(known.sorted_keys, known.figures, strict=True)
    keys = [key for key, figures in pairs if figures == said.figures[0]]
    own = said.sorted_keys[0]
    ratio = max((fuzz.ratio(own, key, score_cutoff=_SIMILAR) for key in keys), default=0.0)
    if not ratio and _one_contains_the_other(own, keys):
        ratio = max(fuzz.ratio(own, key) for key in keys)
    return ratio


def _one_contains_the_other(said: str, keys: Iterable[str]) -> bool:
    """Tell whether all words of one name are in the other: "Ada Kaya", "Ada Kaya-Roth"."""
    words = set(said.split())
    others = [set(key.split()) for key in keys]
    return len(words) > 1 and any(
        len(other) > 1 and (words <= other or other <= words) for other in others
    )
