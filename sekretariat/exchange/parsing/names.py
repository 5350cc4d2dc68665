"""Names as lists write them, split the official way: titles, given names, particle, family, suffix.

Nobility stands after the given name (statutory form, domain paper 2.2). No first name ever tells a
salutation. What cannot be split with certainty keeps its words in order.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from sekretariat.domain.names import fold
from sekretariat.domain.people import Salutation
from sekretariat.exchange.parsing.titles import split_after, split_before

# words a family part may begin with, and those that only go on ("von der")
_OPENING = frozenset(
    {
        "von", "vom", "van", "vander", "vanden", "zu", "zum", "zur", "de", "del", "della",
        "dello", "degli", "dei", "di", "da", "das", "do", "dos", "du", "des", "la", "le",
        "ter", "ten", "te", "op", "auf", "aus", "af", "av", "bin", "ben", "ibn", "bint",
        "abu", "an", "am", "in",
    }
)  # fmt: skip
_PARTICLES = _OPENING | {
        "der", "den", "dem", "las", "los", "het", "'t", "y", "e", "und", "d'",
}  # fmt: skip
_NOBILITY = re.compile(
    r"(?:Reichs|Erb|Land|Mark|Burg)?(?:Freiherr|Freifrau|Freiin|Frhr\.|Frfr\.|Baron|Baronin|"
    r"Baronesse|Graf|Gräfin|Fürst|Fürstin|Prinz|Prinzessin|Herzog|Herzogin|Ritter|Edler|Edle|"
    r"graf|gräfin|freiherr|freifrau|prinz|prinzessin)$"
)
_GLUED = re.compile(r"((?:al|el|ad|as|ar|at|an|ash|az)-|d['’])(\S+)$")
_NOTE = re.compile(r"[\s,]*(\([^()]*\)|\*\d*|[¹²³]|,?\s?geb(?:\.|orene?r?)\s.+)$")
_SIDE = r"[^\W\d_][\w.'’ ,-]*[^\W\d_]\.?"
_TWO = re.compile(rf"({_SIDE})\s*(?:/|\s&\s|;|\s\+\s|\su(?:nd|\.)\s|\n)\s*({_SIDE})$")
_GIVEN = re.compile(r"[^\W\d_][\w.'’-]*")
_LONGEST_SIDE = 5
_VACANT = re.compile(
    r"(?:n\.?\s?n\.?|vakant|unbesetzt|nicht besetzt|noch nicht benannt|noch offen|offen|vacant)"
    r"(?:\s*\(.*\))?$"
)
_VIETNAMESE = frozenset(
    {
        "nguyen", "tran", "le", "pham", "hoang", "huynh", "phan", "vu", "vo", "dang", "bui",
        "do", "ho", "ngo", "duong", "ly",
    }
)  # fmt: skip
_VIETNAMESE_MIDDLE = frozenset({"thi", "van"})


@dataclass(frozen=True)
class WrittenName:
    """The parts of a name as the program keeps them; `note` is what stood in brackets behind it."""

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


def is_vacant(text: str) -> bool:
    """Tell whether a name cell says that nobody sits there: "N. N.", "vakant"."""
    return bool(_VACANT.match(fold(text.strip())))


def names_two_persons(text: str) -> bool:
    """Tell whether a name cell holds two persons: "Müller/Schmidt", "Ada A. und Bert B."."""
    found = _TWO.match(text.strip())
    if not found:
        return False
    sides = [split_before(side).rest for side in found.groups()]
    return all(
        len(side) > 1 and side[0].isupper() and len(side.split()) <= _LONGEST_SIDE for side in sides
    )


def read_name(text: str) -> WrittenName:
    """Split a whole name in one cell, whichever part comes first: "Müller, Dr. Hans"."""
    rest, note = _without_note(" ".join(text.split()))
    before = split_before(rest)
    after = split_after(before.rest)
    head, comma, tail = after.rest.partition(",")
    is_sorted = comma and tail.strip()
    name = _family_first(head, tail) if is_sorted else _natural(head.split())
    return replace(
        name,
        salutation=name.salutation or before.salutation,
        titles=before.titles + name.titles,
        suffix=" ".join(part for part in (name.suffix, after.suffix) if part),
        office_titles=before.offices + name.office_titles + after.offices,
        note=note,
    )


def read_parts(given: str, family: str) -> WrittenName:
    """Split a name from two columns; titles, particles and suffixes may stand in either."""
    if not given.strip() and "," in family and _reads_as_sorted(family):
        return read_name(family)
    head, _, tail = " ".join(family.split()).partition(",")
    behind = split_before(tail)
    if not behind.titles or behind.rest:  # the comma belongs to the name, or there is none
        head, behind = " ".join(family.split()), split_before("")
    family_before = split_before(head)
    family_after = split_after(family_before.rest)
    nobility, particle, family_name = _family_of(family_after.rest.split())
    given_before = split_before(" ".join(given.split()))
    given_words, given_nobility, given_particle = _given_of(given_before.rest.split())
    return WrittenName(
        salutation=given_before.salutation or family_before.salutation,
        titles=given_before.titles + family_before.titles + behind.titles,
        given_names=given_words,
        nobility=given_nobility or nobility,
        particle=particle or given_particle,
        family_name=family_name,
        suffix=family_after.suffix,
        office_titles=given_before.offices + family_before.offices + family_after.offices,
    )


def _reads_as_sorted(text: str) -> bool:
    """Tell whether "X, Y" looks like a name sorted by family name: two parts of few words each."""
    parts = text.split(",")
    return len(parts) <= 3 and all(  # noqa: PLR2004  family, given, mandate
        0 < len(part.split()) <= 5 and part.strip()[0].isalpha()  # noqa: PLR2004
        for part in parts
    )


def _without_note(text: str) -> tuple[str, str]:
    found = _NOTE.search(text)
    if not found or not text[: found.start()].strip():
        return text, ""
    return text[: found.start()].strip(), found.group(1).strip(" ,()*¹²³")


def _family_first(head: str, tail: str) -> WrittenName:
    """Read "Müller, Dr. Hans Freiherr von" and "Müller, Hans, Dr."."""
    pieces = [piece.strip() for piece in tail.split(",") if piece.strip()]
    titles: tuple[str, ...] = ()
    offices: tuple[str, ...] = ()
    salutation = None
    words: list[str] = []
    suffix = ""
    for piece in pieces:
        before = split_before(piece)
        titles += before.titles
        offices += before.offices
        salutation = salutation or before.salutation
        after = split_after(f" {before.rest}") if before.rest else split_after("")
        words += after.rest.split()
        suffix = suffix or after.suffix
        offices += after.offices
    given, nobility, particle = _given_of(words)
    head_nobility, head_particle, family = _family_of(split_after(head).rest.split())
    return WrittenName(
        salutation=salutation,
        titles=titles,
        given_names=given,
        nobility=nobility or head_nobility,
        particle=head_particle or particle,
        family_name=family,
        suffix=suffix or split_after(head).suffix,
        office_titles=offices,
    )


def _natural(words: Sequence[str]) -> WrittenName:
    """Read "Hans Freiherr von Müller": everything before nobility or particle is given."""
    if len(words) > 2 and _is_vietnamese(words):  # noqa: PLR2004
        return WrittenName(given_names=" ".join(words[1:]), family_name=words[0], family_first=True)
    shouted = _shouted_family(words)
    if shouted is not None:
        return shouted
    start = _family_start(words)
    nobility, particle, family = _family_of(words[start:])
    return WrittenName(
        given_names=" ".join(words[:start]),
        nobility=nobility,
        particle=particle,
        family_name=family,
    )


def _is_vietnamese(words: Sequence[str]) -> bool:
    return fold(words[0]) in _VIETNAMESE and fold(words[1]) in _VIETNAMESE_MIDDLE


def _shouted_family(words: Sequence[str]) -> WrittenName | None:
    """Read "MÜLLER Hans" and "Hans MÜLLER": the family name in capitals, first or last."""
    is_loud = [len(word) > 2 and word.isupper() and word.isalpha() for word in words]  # noqa: PLR2004
    loud = [word for word, shouts in zip(words, is_loud, strict=True) if shouts]
    quiet = [word for word, shouts in zip(words, is_loud, strict=True) if not shouts]
    stands_together = all(is_loud[: len(loud)]) or all(is_loud[len(quiet) :])
    particles = [word for word in quiet if word in _PARTICLES]
    given = [word for word in quiet if word not in particles]
    if not loud or not stands_together or not given or not all(map(_GIVEN.fullmatch, given)):
        return None
    return WrittenName(
        given_names=" ".join(given),
        particle=" ".join(particles),
        family_name=" ".join(word.title() for word in loud),
    )


def _family_start(words: Sequence[str]) -> int:
    """Return where the family part begins: nobility, a particle, else the last word."""
    for place in range(1, len(words) - 1):
        word = words[place]
        opens = word in _OPENING or (word.lower() in _OPENING and word.istitle())
        if opens or _NOBILITY.match(word):
            return place
        if words[place + 1] in {"y", "i"} and place + 2 < len(words):
            return place
    if words and (words[0] in _OPENING or _NOBILITY.match(words[0])) and len(words) > 1:
        return 0
    return max(len(words) - 1, 0)


def _family_of(words: Sequence[str]) -> tuple[str, str, str]:
    """Split the family part into nobility, particle and family name; the last word always stays."""
    place = 0
    last = len(words) - 1
    while place < last and _NOBILITY.match(words[place]):
        place += 1
    nobility = " ".join(words[:place])
    start = place
    while (
        place < last and words[place] in _PARTICLES and (place > start or words[place] in _OPENING)
    ):
        place += 1
    particle = " ".join(words[start:place])
    family = " ".join(words[place:])
    glued = _GLUED.match(family)
    if glued and not particle:
        return nobility, glued.group(1), glued.group(2)
    return nobility, particle, family


def _given_of(words: Sequence[str]) -> tuple[str, str, str]:
    """Split trailing nobility and particle off given names: "Hans Freiherr von"."""
    end = len(words)
    while end > 1 and words[end - 1] in _PARTICLES:
        end -= 1
    particle = " ".join(words[end:])
    start = end
    while start > 1 and _NOBILITY.match(words[start - 1]):
        start -= 1
    return " ".join(words[:start]), " ".join(words[start:end]), particle
