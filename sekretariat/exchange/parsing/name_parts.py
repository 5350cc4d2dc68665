"""The parts of a written name, and how its words are told apart once their order is known.

Nobility stands after the given name (statutory form, domain paper 2.2).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from sekretariat.domain.people import Salutation
from sekretariat.exchange.parsing.name_words import (
    ARTICLE,
    GLUED,
    NOBILITY,
    OPENING,
    PARTICLES,
    WRITTEN_OUT,
)

_LETTERS = re.compile(r"[^\W\d_]+")
_TURKISH = frozenset("ĞŞİ")


@dataclass
class WrittenName:
    """The parts of a name as the program keeps them; `note` is what stood in brackets behind it.

    Never changed once made, as an Entry.

    `other` is the second reading of a name that reads two ways; this one is the likelier.
    """

    salutation: Salutation | None = None
    titles: tuple[str, ...] = ()
    given_names: str = ""
    nobility: str = ""
    particle: str = ""
    family_name: str = ""
    suffix: str = ""
    office_titles: tuple[str, ...] = ()
    family_first: bool = False
    note: str = ""
    other: "WrittenName | None" = None


def written_out(words: Sequence[str]) -> list[str]:
    """Return the words with sure abbreviations written out: "Frhr. v." -> "Freiherr von".

    "v. d." stays: it may be "von der" and "von dem".
    """
    following = [*words[1:], ""][: len(words)]
    return [
        word if follower == "d." else WRITTEN_OUT.get(word, word)
        for word, follower in zip(words, following, strict=True)
    ]


def at(words: Sequence[str], start: int) -> WrittenName:
    """Return the name whose family part begins at a word."""
    nobility, particle, family = family_of(words[start:])
    return WrittenName(
        given_names=" ".join(words[:start]),
        nobility=nobility,
        particle=particle,
        family_name=family,
    )


def family_of(words: Sequence[str]) -> tuple[str, str, str]:
    """Split the family part into nobility, particle and family name; the last word always stays."""
    last = len(words) - 1
    place = _after_nobility(words)
    nobility = " ".join(words[:place])
    start = place
    while place < last and words[place] in PARTICLES and (place > start or words[place] in OPENING):
        place += 1
    particle = " ".join(words[start:place])
    family = " ".join(words[place:])
    glued = ARTICLE.match(family)
    if glued and not particle:
        return nobility, glued.group(1), glued.group(2)
    return nobility, particle, family


def _after_nobility(words: Sequence[str]) -> int:
    """Return the place after "Freiherr" or "Ritter und Edler" at the beginning."""
    place, last = 0, len(words) - 1
    while place < last and NOBILITY.match(words[place]):
        place += 1
        if place + 1 < last and words[place] == "und" and NOBILITY.match(words[place + 1]):
            place += 1
    return place


def given_of(words: Sequence[str]) -> tuple[str, str, str]:
    """Split nobility and particle off given names: "Hans Freiherr von", "Gräfin Ada"."""
    end = len(words)
    while end > 1 and words[end - 1] in PARTICLES | GLUED:
        end -= 1
    particle = " ".join(words[end:])
    start = end
    while start > 1 and NOBILITY.match(words[start - 1]):
        start -= 1
    nobility = words[start:end]
    given = words[:start]
    if len(given) > 1 and NOBILITY.match(given[0]) and not nobility:
        nobility, given = given[:1], given[1:]
    return " ".join(given), " ".join(nobility), particle


def both(first: str, second: str) -> str:
    """Return what two places say of one part: the one that speaks, both where they differ."""
    if not first or not second or first == second:
        return first or second
    return f"{first} {second}"


def is_loud(word: str) -> bool:
    """Tell whether a word of a name is written in capitals: "MÜLLER-MUSTER", "McMUSTER"."""
    if not (word.isupper() or word.startswith("Mc")):
        return False
    letters = "".join(_LETTERS.findall(word.removeprefix("Mc")))
    return len(letters) > 2 and letters.isupper() and not word.endswith(".")  # noqa: PLR2004


def quiet(word: str) -> str:
    """Return a word in capitals as it is usually written: "MÜLLER" -> "Müller", "VON" -> "von"."""
    if word.lower() in PARTICLES:
        return word.lower()
    if word.startswith("Mc"):
        return "Mc" + quiet(word.removeprefix("Mc"))
    is_turkish = bool(_TURKISH & set(word))

    def lowered(found: re.Match[str]) -> str:
        rest = found[0][1:].replace("İ", "i")
        return found[0][0] + (rest.replace("I", "ı") if is_turkish else rest).lower()

    return _LETTERS.sub(lowered, word)
