"""Names as lists write them, split the official way: titles, given names, particle, family, suffix.

No first name ever tells a salutation. What reads two ways is a doubt, told with both readings.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from sekretariat.domain.names import fold
from sekretariat.domain.people import Salutation
from sekretariat.exchange.parsing.name_notes import Noted, without_notes
from sekretariat.exchange.parsing.name_orders import natural, sharpened
from sekretariat.exchange.parsing.name_parts import (
    WrittenName,
    both,
    family_of,
    given_of,
    is_loud,
    quiet,
    written_out,
)
from sekretariat.exchange.parsing.name_words import (
    BETWEEN_FAMILY_NAMES,
    NOBILITY,
    OPENING_CAPITALS,
    PARTICLES,
    is_family_name,
    is_given_name,
)
from sekretariat.exchange.parsing.offices import only_office
from sekretariat.exchange.parsing.titles import (
    After,
    Before,
    is_degree,
    split_after,
    split_before,
)

_TITLE_BETWEEN = re.compile(r"(?<=\w)\s+(?=(?:Prof|Dr|PD|Dipl)\b[.-])")
_HYPHEN_TYPED = re.compile(r"(?<=\w)(?:-\s|\s-)(?=[^\W\d_])")
_HYPHEN_APART = re.compile(r"(?<=\w)\s-\s(?=[^\W\d_][\w-]*(?:,|$))")
_PARTY = re.compile(r"[A-ZÄÖÜ]{2,6}(?:/.+)?$|.*\d")
_SIDE = r"[^\W\d_][\w.'’ ,-]*[^\W\d_]\.?"
_TWO = re.compile(
    rf"({_SIDE})\s*(?:/|\s&\s|;|\s\+\s|\su(?:nd|\.)\s|\soder\s|\sbzw\.\s|\ssowie\s|\n)\s*({_SIDE})$"
)
_COUPLE = re.compile(
    r"(?:eheleute|ehepaar|familie|fam\.|geschwister)\s"
    r"|(?:herrn?|frau)\s?(?:und|u\.|&|/|\+)\s?(?:frau|herrn?)\b"
)
_LONGEST_SIDE = 5
_VACANT = re.compile(
    r"(?:(?:derzeit|zurzeit|z\.\s?zt\.|noch)\s)?"
    r"(?:n\.?\s?n\.?|vakant|unbesetzt|nicht besetzt|nicht benannt|offen|vacant|"
    r"(?:wird|werden) (?:noch )?(?:nach)?benannt|zu benennen|nachfolge (?:noch )?offen)"
    r"(?:\s*\(.*\)|,.*)?$"
)


@dataclass
class _Behind:
    """What stands behind the first comma of a name."""

    titles: list[str] = field(default_factory=list)
    offices: list[str] = field(default_factory=list)
    suffixes: list[str] = field(default_factory=list)
    salutation: Salutation | None = None
    names: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


@lru_cache(maxsize=8192)
def is_vacant(text: str) -> bool:
    """Tell whether a name cell says that nobody sits there: "N. N.", "vakant"."""
    return bool(_VACANT.match(fold(text.strip())))


@lru_cache(maxsize=8192)
def names_two_persons(text: str) -> bool:
    """Tell whether a name cell holds two persons: "Müller/Schmidt", "Eheleute Müller"."""
    if _COUPLE.match(fold(text.strip())):
        return True
    found = _TWO.match(text.strip())
    if not found:
        return False
    sides = [split_before(side).rest for side in found.groups()]
    fewest = 2 if "\n" in text.strip() else 1  # two lines may be the two parts of one name
    return all(_may_be_a_person(side, fewest) for side in sides)


def _may_be_a_person(side: str, fewest: int) -> bool:
    words = side.split()
    if len(words) < fewest or len(words) > _LONGEST_SIDE or NOBILITY.match(words[0]):
        return False
    return len(side) > 1 and side[0].isupper()


def read_name(text: str) -> WrittenName:
    """Split a whole name in one cell, whichever part comes first: "Müller, Dr. Hans"."""
    tidy = " ".join(text.split()).lstrip(",; ")
    is_apart = bool(_HYPHEN_APART.search(tidy))
    if "- " in tidy or " -" in tidy:
        tidy = _HYPHEN_TYPED.sub("-", _HYPHEN_APART.sub("-", tidy))
    noted = without_notes(tidy)
    before = split_before(noted.text)
    head, comma, tail = before.rest.partition(",")
    if not comma and (found := _TITLE_BETWEEN.search(head)):  # "MÜLLER Dr. Hans"
        title = split_before(head[found.end() :])
        if title.titles and title.rest:
            head, tail = head[: found.start()], head[found.end() :]
    after = split_after(head)
    behind = _behind(tail, is_loud_head=is_loud(after.rest))
    words = written_out(after.rest.split())
    name = _sorted(words, behind.names[0]) if behind.names else natural(words)
    if is_apart and name.other is None:
        name = replace(name, other=natural(words[:-1] or words))
    return _completed(name, noted, before, after, behind)


def read_turned_name(text: str) -> WrittenName:
    """Split a name of a column that promises the family name first: "Müller Hans".

    A comma goes before the promise; without one, "Hans Müller" may still be meant: a doubt.
    """
    whole = read_name(text)
    tidy = " ".join(text.split())
    before = split_before(tidy)
    words = before.rest.split()
    is_sure = "," in tidy or whole.family_first or _TITLE_BETWEEN.search(before.rest)
    has_order = not NOBILITY.match(before.rest) and any(map(NOBILITY.match, words[1:-1]))
    if has_order or len(words) < 2 or is_sure or any(map(is_loud, words)):  # noqa: PLR2004
        return whole
    place = 0
    while place < len(words) - 2 and (words[place] in PARTICLES or NOBILITY.match(words[place])):
        place += 1
    while place < len(words) - 2 and is_family_name(words[place + 1]):
        place += 1
    opened = tidy.removesuffix(before.rest)
    family, given = " ".join(words[: place + 1]), " ".join(words[place + 1 :])
    turned = read_name(f"{opened}{family}, {given}")
    is_usual = is_given_name(words[0]) and not is_given_name(words[-1])
    likely, other = (whole, turned) if is_usual else (turned, whole)
    return replace(likely, other=other)


def _completed(
    name: WrittenName, noted: Noted, before: Before, after: After, behind: _Behind
) -> WrittenName:
    """Add what stood around the name itself."""
    return replace(
        name,
        titles=(*before.titles, *after.titles, *behind.titles, *noted.titles),
        salutation=before.salutation or behind.salutation or noted.salutation,
        suffix=" ".join(filter(None, (after.suffix, *behind.suffixes, noted.suffix))),
        office_titles=(*before.offices, *after.offices, *behind.offices, *noted.offices),
        note="; ".join(filter(None, (name.note, noted.note, *behind.notes))),
    )


def _behind(tail: str, *, is_loud_head: bool) -> _Behind:
    """Read the pieces behind the first comma: titles, degrees, offices, given names, notes."""
    found = _Behind()
    if not tail:
        return found
    for piece in (piece.strip() for piece in re.split("[,;]", tail)):
        before = split_before(piece)
        found.titles += before.titles
        found.offices += before.offices
        found.salutation = found.salutation or before.salutation
        if is_degree(before.rest):
            found.suffixes.append(before.rest)
        elif office := only_office(before.rest):
            found.offices.append(office)
        elif found.names or (_PARTY.match(before.rest) and not is_loud_head):
            found.notes.append(before.rest)
        elif before.rest:
            after = split_after(before.rest)
            found.names.append(after.rest)
            found.titles += after.titles
            found.suffixes += [after.suffix] if after.suffix else []
            found.offices += after.offices
    return found


def _sorted(head: Sequence[str], tail: str) -> WrittenName:
    """Read "Müller, Hans Freiherr von"; "Hans Müller, Frankfurt" may be no sorted name at all."""
    loud = [word for word in head if is_loud(word)]
    family_words = [quiet(word) if loud and word.isupper() else word for word in head]
    given_words = [quiet(word) if is_loud(word) and loud else word for word in tail.split()]
    given, nobility, particle = given_of(written_out(given_words))
    own_nobility, own_particle, family = family_of(family_words)
    name = WrittenName(
        given_names=given,
        nobility=both(nobility, own_nobility),
        particle=both(own_particle, particle),
        family_name=family,
    )
    if loud:
        return sharpened(name, loud)
    is_plain = not (own_nobility or own_particle or set(head) & BETWEEN_FAMILY_NAMES)
    if len(head) == 2 and is_plain and not _begins_a_family(head[0]):  # noqa: PLR2004
        whole = natural(head)
        if is_given_name(head[0]):
            return replace(whole, note=tail, other=name)
        return replace(name, other=whole)
    return name


def _begins_a_family(word: str) -> bool:
    return is_family_name(word) or word in OPENING_CAPITALS
