"""Names that begin with the given names: where the family part begins, and where it may.

Usage by country follows IFLA, Names of Persons: National Usages for Entry in Catalogues (1996).
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from sekretariat.domain.names import fold
from sekretariat.exchange.parsing.name_parts import WrittenName, at, both
from sekretariat.exchange.parsing.name_words import (
    ARTICLE,
    BETWEEN_FAMILY_NAMES,
    CHILD_OF,
    MARIAN,
    MARIAN_LINKS,
    NOBILITY,
    OPENING,
    OPENING_CAPITALS,
    PARTICLES,
    SERVANT_OF,
    SURNAMES_OF_NOBILITY,
    is_family_name,
)

_GIVEN = re.compile(r"[^\W\d_][\w.'’-]*")
_FAMILY_ONLY = frozenset({"Von", "Vom", "Zum", "Zur", "De", "Della", "Du"})


def western(words: Sequence[str]) -> WrittenName:
    """Read "Hans Freiherr von Müller", "Ana López Muster", "Maria de los Ángeles Ruiz"."""
    return _without_odd_words(words, _plain(words))


def _without_odd_words(words: Sequence[str], name: WrittenName) -> WrittenName:
    """Doubt a name with words that are hardly names: "staatl. gepr. Max Muster"."""
    given = name.given_names.split()
    odd = {word for word in given if word[0].islower() or not _GIVEN.fullmatch(word)}
    odd -= PARTICLES | {word for word in odd if ARTICLE.match(word)}
    if name.other is not None or not odd or odd == set(given):
        return name
    return replace(name, other=_plain([word for word in words if word not in odd]))


def _plain(words: Sequence[str]) -> WrittenName:
    """Read a name that begins with the given names, or with nobility before them."""
    if len(words) > 2 and NOBILITY.match(words[0]) and words[1] not in PARTICLES:  # noqa: PLR2004
        rest = _plain(words[1:])
        return replace(rest, nobility=both(words[0], rest.nobility))
    start, second = _family_start(words)
    name = at(words, start)
    if second is not None:
        return replace(name, other=at(words, second))
    if fold(name.nobility) in SURNAMES_OF_NOBILITY and not name.particle:
        family = f"{name.nobility} {name.family_name}"
        return replace(name, other=replace(name, nobility="", family_name=family))
    if _given_compound(words) == len(words) > 1:
        return replace(name, other=WrittenName(given_names=" ".join(words)))
    return name


def _family_start(words: Sequence[str]) -> tuple[int, int | None]:
    """Return where the family part begins, and where it may begin instead (None: it is sure)."""
    last = len(words) - 1
    if last > 1 and NOBILITY.match(words[0]):
        return 0, None
    compound = _given_compound(words)
    first = compound if 0 < compound <= last else 1
    for place in range(first, last):
        if _opens(words, place):
            return _opened(words, place)
    opens_all = words[0] in OPENING or NOBILITY.match(words[0]) or words[0] in _FAMILY_ONLY
    if opens_all and (last == 1 or words[0] not in _FAMILY_ONLY) and last > 0:
        return 0, None
    for place in range(first, last):
        if is_family_name(words[place]):
            is_sure = all(map(is_family_name, words[place:]))
            return place, None if is_sure else last
    return last, None


def _opens(words: Sequence[str], place: int) -> bool:
    """Tell whether a family part begins at this word, before the last one."""
    word, follower = words[place], words[place + 1]
    if word in OPENING or word in OPENING_CAPITALS or NOBILITY.match(word) or word == "Ben":
        return True
    if follower in BETWEEN_FAMILY_NAMES and place + 2 < len(words):
        return True
    head, hyphen, tail = word.rpartition("-")
    return bool(hyphen and head) and tail in OPENING


def _opened(words: Sequence[str], place: int) -> tuple[int, int | None]:
    """Return the beginnings of a family part that was seen to begin at a word."""
    last, word = len(words) - 1, words[place]
    if word == "Ben":  # a given name, or the son of somebody
        return last, place
    if word in CHILD_OF and last - place > 1 and ARTICLE.match(words[last]):
        return last, None
    if place > 1 and is_family_name(words[place - 1]):
        return place - 1, place
    if fold(word) in SERVANT_OF and last - place > 1:
        return place, last
    return place, None


def _given_compound(words: Sequence[str]) -> int:
    """Return how many words belong to a compound given name: "Maria de los Ángeles", "Abd al-X"."""
    folded = [fold(word).strip(".") for word in words]
    if folded[0] in SERVANT_OF and len(words) > 2:  # noqa: PLR2004
        return 2
    place = folded.index("maria") + 1 if "maria" in folded[:2] else 0
    if not place or place >= len(words) or words[place] not in MARIAN_LINKS:
        return 0
    while place < len(words) and words[place] in MARIAN_LINKS:
        place += 1
    return place + 1 if place < len(words) and folded[place] in MARIAN else 0
