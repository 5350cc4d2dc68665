"""How alike two names are, and why; symmetric, and never sure: a clerk decides."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz

from sekretariat.domain.duplicates.name_forms import name_groups
from sekretariat.domain.duplicates.sounds import sound
from sekretariat.domain.fields import Choice
from sekretariat.domain.names import collapse, fold
from sekretariat.words import N_

SAME, SWAPPED, SAME_GIVEN = 60, 56, 20
SIMILAR_FROM = 82
SOUNDS_FROM = 60
SURE_SOUND_FROM = 75
SHORTEST_SIMILAR = 4


class Reason(Choice):
    """Why two records may be the same; those that begin with "but" speak against it."""

    SAME_NAME = "gleicher_name", N_("same name")
    LETTERS = "zeichen", N_("umlaut or letter written differently")
    SWAPPED = "vertauscht", N_("given and family name swapped")
    SOUND = "klang", N_("name sounds the same")
    FORM = "rufform", N_("form of the same given name")
    INITIAL = "abgekürzt", N_("given name abbreviated")
    MORE_NAMES = "weiterer_vorname", N_("one has a further given name")
    DOUBLE_NAME = "doppelname", N_("double name with the same part")
    FORMER_NAME = "früherer_name", N_("former name")
    SIMILAR = "ähnlich", N_("similar spelling")
    NO_GIVEN = "ohne_vorname", N_("one has no given name")
    SAME_GIVEN = "gleicher_vorname", N_("same given name")
    SHORT_NAME = "kurzname", N_("same short name")
    PART_OF_NAME = "namensteil", N_("one name holds the other")
    EMAIL = "gleiche_email", N_("same e-mail address")
    PHONE = "gleiche_nummer", N_("same phone number")
    ORGANIZATION = "gleiche_organisation", N_("same organisation")
    WEBSITE = "gleiche_website", N_("same website")
    SALUTATION = "gegen_anrede", N_("but Ms and Mr")
    SUFFIX = "gegen_zusatz", N_("but another name suffix")
    FIGURES = "gegen_ziffern", N_("but other figures in the name")
    OTHER_EMAIL = "gegen_email", N_("but another e-mail address at the same place")


Reasons = tuple[Reason, ...]
Likeness = tuple[int, Reasons]
UNLIKE: Likeness = (0, ())


@dataclass(frozen=True, slots=True)
class Written:
    """A name as it is compared: `plain` words as written, given and family words without marks."""

    plain: tuple[str, ...]
    given: tuple[str, ...]
    family: tuple[str, ...]


def written(given_names: str, family_name: str) -> Written:
    """Return a name ready to be compared; particles and titles are left to the caller."""
    return Written(
        _plain_words(f"{given_names} {family_name}"), _words(given_names), _words(family_name)
    )


@lru_cache(maxsize=65_536)
def _words(text: str) -> tuple[str, ...]:
    return _split(collapse(fold(text)))


def _plain_words(text: str) -> tuple[str, ...]:
    return _split(text.casefold())


def _split(text: str) -> tuple[str, ...]:
    if text.isalpha():
        return (text,)
    return tuple("".join(c if c.isalnum() else " " for c in text).split())


def likeness(one: Written, other: Written) -> Likeness:
    """Return the points (0 to 60) and reasons of two names."""
    if one.given == other.given and one.family == other.family:
        return SAME, (Reason.SAME_NAME if one.plain == other.plain else Reason.LETTERS,)
    family = _family(one.family, other.family)
    given = _given(one.given, other.given)
    if family is not None and given is not None:
        return SAME - given[0] - family[0], (*family[1], *given[1])
    if sorted(one.given + one.family) == sorted(other.given + other.family):
        return SWAPPED, (Reason.SWAPPED,)
    is_same_given = one.given == other.given and len("".join(one.given)) > 1
    return (SAME_GIVEN, (Reason.SAME_GIVEN,)) if is_same_given else UNLIKE


def best_likeness(names: Iterable[Written], others: Iterable[Written]) -> Likeness:
    """Return the best likeness of any two names; the first of each is the present one."""
    mine, theirs = tuple(names), tuple(others)
    if len(mine) == len(theirs) == 1:
        return likeness(mine[0], theirs[0])
    found = [
        _as_former(likeness(one, other)) if place or number else likeness(one, other)
        for place, one in enumerate(mine)
        for number, other in enumerate(theirs)
    ]
    return max(found, default=UNLIKE)


def _as_former(found: Likeness) -> Likeness:
    points, reasons = found
    return (points - 2, (Reason.FORMER_NAME, *reasons)) if points > SAME_GIVEN else UNLIKE


@lru_cache(maxsize=65_536)
def _family(one: tuple[str, ...], other: tuple[str, ...]) -> Likeness | None:
    """Return what is lost by differing family names; None where they are others."""
    if one == other:
        return UNLIKE
    mine, theirs = set(one), set(other)
    if mine and theirs and (mine <= theirs or theirs <= mine):
        return 7, (Reason.DOUBLE_NAME,)
    return _spelling(" ".join(one), " ".join(other))


@lru_cache(maxsize=65_536)
def _given(one: tuple[str, ...], other: tuple[str, ...]) -> Likeness | None:
    """Return what is lost by differing given names; None where they are others."""
    if one == other:
        return UNLIKE
    if not one or not other:
        return 25, (Reason.NO_GIVEN,)
    mine, theirs = set(one), set(other)
    if mine <= theirs or theirs <= mine:
        return 4, (Reason.MORE_NAMES,)
    if _are_initials(one, other):
        return 12, (Reason.INITIAL,)
    if any(name_groups(a) & name_groups(b) for a in one for b in other):
        return 8, (Reason.FORM,)
    return _spelling(" ".join(one), " ".join(other), are_given=True)


def _are_initials(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    pairs = [(a, b) for a, b in zip(one, other, strict=False) if a != b]
    return bool(pairs) and all(a[0] == b[0] and 1 in {len(a), len(b)} for a, b in pairs)


def _spelling(one: str, other: str, *, are_given: bool = False) -> Likeness | None:
    """Return what is lost by another spelling; given names apart in their last letter lose more."""
    ratio = fuzz.ratio(one, other)
    ends_apart = are_given and _end_apart(one, other)
    sounds = sound(one)
    needed = SURE_SOUND_FROM if are_given or len(sounds) == 1 else SOUNDS_FROM
    if not ends_apart and ratio >= needed and sounds == sound(other):
        return 6, (Reason.SOUND,)
    if ratio < SIMILAR_FROM or min(len(one), len(other)) < SHORTEST_SIMILAR:
        return None
    return 8 + round((100 - ratio) / 2) + (8 if ends_apart else 0), (Reason.SIMILAR,)


def _end_apart(one: str, other: str) -> bool:
    """Tell whether two names differ in their last letter alone: Jan and Jana, Mario and Maria."""
    short, long = sorted((one, other), key=len)
    return len(long) - len(short) <= 1 and long[:-1] in {short, short[:-1]}
