"""Where the family name stands in a name without comma; what reads two ways says so.

Usage by country follows IFLA, Names of Persons: National Usages for Entry in Catalogues (1996).
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from sekretariat.domain.names import fold
from sekretariat.exchange.parsing.name_parts import (
    WrittenName,
    at,
    both,
    family_of,
    is_loud,
    quiet,
)
from sekretariat.exchange.parsing.name_words import (
    CHINESE,
    HUNGARIAN,
    HUNGARIAN_GIVEN,
    HUNGARIAN_WIFE,
    KOREAN,
    KOREAN_GIVEN,
    PARTICLES,
    PINYIN,
    VIETNAMESE,
    VIETNAMESE_MIDDLE,
    VIETNAMESE_PARTS,
    is_family_name,
    is_given_name,
)
from sekretariat.exchange.parsing.western_names import western

_GIVEN = re.compile(r"[^\W\d_][\w.'’-]*")
_EASTERN = VIETNAMESE | CHINESE | KOREAN
_SHORT = 4
_INITIALS = re.compile(r"(?:[^\W\d_]\.-?)+$")
_SHARP_S = re.compile(r"(?<=[AEIOUÄÖÜ])SS(?![AEIOUÄÖÜY])")


def natural(words: Sequence[str]) -> WrittenName:
    """Read "Hans Freiherr von Müller", "Nguyễn Thị Hằng", "Hans MÜLLER"."""
    if not words:
        return WrittenName()
    for read in (_with_capitals, _eastern, _hungarian, _with_initials_behind, _turned_round):
        found = read(words)
        if found is not None:
            return found
    return western(words)


def sharpened(name: WrittenName, loud: Sequence[str]) -> WrittenName:
    """Return the name, doubtful where SS in capitals may stand for ß: "WEISS"."""
    if not any(_SHARP_S.search(word) for word in loud):
        return name
    family = " ".join(quiet(_SHARP_S.sub("ß", word)) for word in loud)
    return replace(name, other=replace(name, family_name=family))


def _with_capitals(words: Sequence[str]) -> WrittenName | None:
    """Read "MÜLLER Hans" and "Hans MÜLLER": the family name in capitals, first or last."""
    capitals = [_is_capital(word) for word in words]
    if len(words) < 2 or (not any(map(is_loud, words)) and not _is_short_eastern(words)):  # noqa: PLR2004
        return None
    if all(capitals):
        likely = natural([quiet(word) for word in words])
        return replace(likely, other=_turned([quiet(word) for word in words]))
    loud = [word for word, is_capital in zip(words, capitals, strict=True) if is_capital]
    stands_first = all(capitals[: len(loud)])
    if not stands_first and not all(capitals[-len(loud) :]):
        return None
    given, particle = _given_and_particle(words[len(loud) :] if stands_first else words, loud)
    if not given or not all(map(_GIVEN.fullmatch, given)):
        return None
    nobility, own_particle, family = family_of([quiet(word) for word in loud])
    name = WrittenName(
        given_names=" ".join(given),
        nobility=nobility,
        particle=both(" ".join(particle), own_particle),
        family_name=family,
        family_first=stands_first and _is_eastern_pair(loud[0], given),
    )
    if len(given) > 1 and len("".join(loud)) <= _SHORT and not stands_first:  # "Max Muster FRS"
        return replace(name, other=natural(given))
    return sharpened(name, loud)


def _given_and_particle(words: Sequence[str], loud: Sequence[str]) -> tuple[list[str], list[str]]:
    others = [word for word in words if word not in loud]
    particle = [word for word in others if word in PARTICLES]
    return [word for word in others if word not in PARTICLES], particle


def _is_capital(word: str) -> bool:
    """Tell whether a word is in capitals, short particles and family names included."""
    is_short = word.isupper() and (word.lower() in PARTICLES or fold(word) in CHINESE | VIETNAMESE)
    return is_loud(word) or is_short


def _is_short_eastern(words: Sequence[str]) -> bool:
    """Tell whether a name begins or ends like "LI Wei": too short to be loud by itself."""
    ends = (words[0], words[-1])
    return sum(_is_capital(word) and word.isalpha() for word in ends) == 1


def _turned(words: Sequence[str]) -> WrittenName:
    return WrittenName(given_names=" ".join(words[1:]), family_name=words[0])


def _is_eastern_pair(family: str, given: Sequence[str]) -> bool:
    folded, parts = fold(family), [fold(word) for word in given]
    if folded in VIETNAMESE and all(part in VIETNAMESE_PARTS for part in parts):
        return True
    return folded in CHINESE | KOREAN and all(PINYIN.match(part) or "-" in part for part in parts)


def _eastern(words: Sequence[str]) -> WrittenName | None:
    """Read Vietnamese, Chinese and Korean names: the family name first, in its own order."""
    first, rest = fold(words[0]), [fold(word) for word in words[1:]]
    if not rest or not {first, rest[-1]} & _EASTERN:
        return None
    name = replace(_turned(words), family_first=True)
    if first in VIETNAMESE and len(rest) > 1 and rest[0] in VIETNAMESE_MIDDLE:
        return name
    if first in KOREAN and len(rest) == 1 and KOREAN_GIVEN.match(words[1]):
        return name
    if rest[-1] in VIETNAMESE and rest[-2:-1] and rest[-2] in VIETNAMESE_MIDDLE:
        return at(words, len(words) - 1)
    is_chinese = first in CHINESE and len(rest) == 1 and not is_family_name(words[1])
    is_vietnamese = first in VIETNAMESE and all(part in VIETNAMESE_PARTS for part in rest)
    if is_vietnamese or (is_chinese and PINYIN.match(rest[0])):
        return replace(name, other=at(words, len(words) - 1))
    return None


def _hungarian(words: Sequence[str]) -> WrittenName | None:
    """Read "Nagy László", which may stand in its own order or be a given name before a family."""
    if len(words) < 2 or fold(words[0]) not in HUNGARIAN:  # noqa: PLR2004
        return None
    name = replace(_turned(words), family_first=True)
    if HUNGARIAN_WIFE.match(words[-1]):
        return name
    if all(fold(word) in HUNGARIAN_GIVEN for word in words[1:]):
        return replace(name, other=at(words, len(words) - 1))
    return None


def _with_initials_behind(words: Sequence[str]) -> WrittenName | None:
    """Read "Müller H."; "Anna B." reads the same, so it is a doubt."""
    if len(words) != 2 or not _INITIALS.match(words[1]) or "." in words[0]:  # noqa: PLR2004
        return None
    return replace(_turned(words), other=at(words, 1))


def _turned_round(words: Sequence[str]) -> WrittenName | None:
    """Read "Müller Hans": a known family name first, or a given name last, in the usual order."""
    if not 2 <= len(words) <= 3 or set(words) & PARTICLES or is_given_name(words[0]):  # noqa: PLR2004
        return None
    begins, ends = is_family_name(words[0]), is_family_name(words[-1])
    if is_given_name(words[-1]) or (begins and not ends and len(words) == 2):  # noqa: PLR2004
        return replace(_turned(words), other=at(words, len(words) - 1))
    return None
