"""Which organisations may be kept twice: what they are compared by, a score, reasons."""

from collections.abc import Iterator
from dataclasses import dataclass

from rapidfuzz import fuzz

from sekretariat.domain.duplicates.likeness import (
    UNLIKE,
    Likeness,
    Reason,
    Reasons,
    Written,
    written,
)
from sekretariat.domain.duplicates.pairs import Key, Rules
from sekretariat.domain.duplicates.sounds import sound

BEST = 100
SIMILAR_FROM = 88
_SAME, _PART, _SHORT, _SIMILAR, _OTHER = 65, 47, 55, 62, 15
_EMAIL, _PHONE, _WEBSITE, _FIGURES = 25, 15, 20, 40
_LEGAL_FORMS = frozenset(
    {"ag", "co", "e", "ev", "gbr", "gemeinnutzig", "ggmbh", "gmbh", "kdor", "kg", "mbh", "ohg", "v"}
)
_TELLING_WORDS = 2


@dataclass(frozen=True, slots=True)
class OrganizationProfile:
    """An organisation as others are compared with; the first name is the present one."""

    id: str
    names: tuple[Written, ...]
    short_names: frozenset[str] = frozenset()
    emails: frozenset[str] = frozenset()
    phones: frozenset[str] = frozenset()
    websites: frozenset[str] = frozenset()


def named(name: str) -> Written:
    """Return a name ready to be compared: without legal form ("e. V.")."""
    whole = written("", name)
    telling = tuple(word for word in whole.family if word not in _LEGAL_FORMS)
    return Written(whole.plain, (), telling or whole.family)


def website_form(address: str) -> str:
    """Return the place of a website: "https://www.muster.de/" -> "muster.de"."""
    place = address.casefold().rpartition("//")[2].removeprefix("www.")
    return place.split("/")[0].strip()


def score(one: OrganizationProfile, other: OrganizationProfile) -> tuple[int, Reasons]:
    """Return how likely two are the same organisation, and why; the same whichever comes first."""
    points, reasons = _best(one, other)
    evidence = [
        (_EMAIL, Reason.EMAIL, one.emails & other.emails),
        (_PHONE, Reason.PHONE, one.phones & other.phones),
        (_WEBSITE, Reason.WEBSITE, one.websites & other.websites),
    ]
    found = [(points, reasons)]
    found += [(gained, (reason,)) for gained, reason, shared in evidence if shared]
    if not points and len(found) > 1:
        found.append((_OTHER, ()))
    if _figures(one) != _figures(other):
        found.append((-_FIGURES, (Reason.FIGURES,)))
    total = sum(gained for gained, _ in found)
    return max(0, min(BEST, total)), tuple(reason for _, why in found for reason in why)


def _best(one: OrganizationProfile, other: OrganizationProfile) -> Likeness:
    found = [
        _as_former(_likeness(mine, theirs)) if place or number else _likeness(mine, theirs)
        for place, mine in enumerate(one.names)
        for number, theirs in enumerate(other.names)
    ]
    if one.short_names & other.short_names:
        found.append((_SHORT, (Reason.SHORT_NAME,)))
    return max(found, default=UNLIKE)


def _as_former(found: Likeness) -> Likeness:
    points, reasons = found
    return (points - 2, (Reason.FORMER_NAME, *reasons)) if points else UNLIKE


def _likeness(one: Written, other: Written) -> Likeness:
    mine, theirs = one.family, other.family
    if sorted(mine) == sorted(theirs):
        return _SAME, (Reason.SAME_NAME if one.plain == other.plain else Reason.LETTERS,)
    ratio = fuzz.token_sort_ratio(" ".join(mine), " ".join(theirs))
    if ratio >= SIMILAR_FROM:
        return _SIMILAR - round(100 - ratio), (Reason.SIMILAR,)
    few, many = sorted((set(mine), set(theirs)), key=len)
    if len(few) >= _TELLING_WORDS and few <= many:
        return _PART, (Reason.PART_OF_NAME,)
    return UNLIKE


def _figures(profile: OrganizationProfile) -> list[str]:
    """Return what numbers an organisation: "Ortsgruppe 2", "Landesverband A"."""
    words = profile.names[0].family
    return sorted(word for word in words if len(word) == 1 or any(c.isdigit() for c in word))


def _keys(profile: OrganizationProfile) -> Iterator[Key]:
    for name in profile.names:
        yield "w", *sorted(name.family)
        for word in name.family:
            yield "f", sound(word)
    for kind, shared in (
        ("s", profile.short_names),
        ("e", profile.emails),
        ("p", profile.phones),
        ("u", profile.websites),
    ):
        for one in shared:
            yield kind, one


ORGANIZATIONS: Rules[OrganizationProfile] = Rules(_keys, score)
