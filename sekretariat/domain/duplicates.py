"""Who may be kept twice: pairs of persons with reasons and a score from 0 to 100.

Only pairs that share a cheap key (sound of the name, e-mail address, phone number, …) are weighed,
so that 100,000 persons take seconds, not weeks.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from sekretariat.domain.likeness import (
    SAME,
    UNLIKE,
    Likeness,
    Reason,
    Reasons,
    Written,
    best_likeness,
)
from sekretariat.domain.name_forms import name_groups
from sekretariat.domain.names import fold
from sekretariat.domain.people import Salutation
from sekretariat.domain.sounds import sound
from sekretariat.progress import Progress

OFFERED_FROM = 45
BEST = 100
NAME_BLOCK, CONTACT_BLOCK, NEIGHBOURS = 60, 40, 8
STRIDE = 5_000
_EMAIL, _SHARED_MAILBOX, _PHONE, _ORGANIZATION, _OTHER_NAME = 30, 10, 15, 12, 15
_SALUTATION, _SUFFIX, _ONE_SUFFIX, _FIGURES, _OTHER_EMAIL = 35, 40, 15, 40, 15
_SPOKEN = frozenset({Salutation.WOMAN, Salutation.MAN})
_MAILBOXES = frozenset(
    {
        "buero", "büro", "contact", "geschaeftsstelle", "geschäftsstelle", "info", "kontakt",
        "mail", "office", "post", "poststelle", "presse", "sekretariat", "service", "vorstand",
        "zentrale",
    }
)  # fmt: skip
_SHORTEST_PHONE = 6
_NAME_KEYS = frozenset("fgnw")


@dataclass(frozen=True, slots=True)
class Profile:
    """A person as others are compared with; the first name is the present one."""

    id: str
    names: tuple[Written, ...]
    salutation: str = Salutation.UNKNOWN
    suffix: str = ""
    emails: frozenset[str] = frozenset()
    phones: frozenset[str] = frozenset()
    organizations: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Pair:
    """Two records that may be the same: ids, why, and how likely (0 to 100)."""

    one_id: str
    other_id: str
    score: int
    reasons: Reasons

    @property
    def ids(self) -> frozenset[str]:
        """The two ids, in no order."""
        return frozenset((self.one_id, self.other_id))


@dataclass
class Findings:
    """What a search found: pairs, the likeliest first, and among how many records."""

    pairs: list[Pair] = field(default_factory=list)
    searched: int = 0


def email_form(address: str) -> str:
    """Return an e-mail address as it is compared."""
    return address.strip().casefold()


def phone_form(number: str) -> str:
    """Return a phone number as it is compared: German ones without country code and zero."""
    digits = "".join(c for c in number.replace("(0)", "") if c.isdigit())
    for prefix in ("0049", "49" if number.strip().startswith("+") else "0049", "0"):
        if digits.startswith(prefix):
            digits = digits[len(prefix) :]
            break
    return digits if len(digits) >= _SHORTEST_PHONE else ""


def score(one: Profile, other: Profile) -> tuple[int, Reasons]:
    """Return how likely two are the same person, and why; the same whichever comes first."""
    points, reasons = best_likeness(one.names, other.names)
    if not points and one.emails.isdisjoint(other.emails):
        return UNLIKE  # whatever else they share, it is not enough
    found = [(points, reasons), *_evidence(one, other, has_name=points > 0)]
    found += _contradictions(one, other, is_same_name=points >= SAME)
    total = sum(gained for gained, _ in found)
    return max(0, min(BEST, total)), tuple(reason for _, why in found for reason in why)


def _evidence(one: Profile, other: Profile, *, has_name: bool) -> Iterator[Likeness]:
    emails = one.emails & other.emails
    if emails and all(address.split("@")[0] in _MAILBOXES for address in emails):
        yield _SHARED_MAILBOX, (Reason.EMAIL,)
    elif emails:
        yield _EMAIL + (0 if has_name else _OTHER_NAME), (Reason.EMAIL,)
    if one.phones & other.phones:
        yield _PHONE, (Reason.PHONE,)
    if one.organizations & other.organizations:
        yield _ORGANIZATION, (Reason.ORGANIZATION,)


def _contradictions(one: Profile, other: Profile, *, is_same_name: bool) -> Iterator[Likeness]:
    if {one.salutation, other.salutation} == _SPOKEN:
        yield -_SALUTATION, (Reason.SALUTATION,)
    if fold(one.suffix) != fold(other.suffix):
        is_told = bool(one.suffix and other.suffix)
        yield -_SUFFIX if is_told else -_ONE_SUFFIX, (Reason.SUFFIX,)
    if _figures(one) != _figures(other):
        yield -_FIGURES, (Reason.FIGURES,)
    if not is_same_name and _write_from_one_place(one, other):
        yield -_OTHER_EMAIL, (Reason.OTHER_EMAIL,)


def _figures(profile: Profile) -> list[str]:
    return [c for word in profile.names[0].plain if not word.isalpha() for c in word if c.isdigit()]


def _write_from_one_place(one: Profile, other: Profile) -> bool:
    """Tell whether both have addresses of their own at one domain of one organisation."""
    if not one.organizations & other.organizations or one.emails & other.emails:
        return False
    domains = [{address.rpartition("@")[2] for address in p.emails} for p in (one, other)]
    return bool(domains[0] & domains[1])


def find_pairs(
    profiles: Sequence[Profile],
    decided: Collection[frozenset[str]] = frozenset(),
    progress: Progress | None = None,
) -> list[Pair]:
    """Return the pairs worth asking about, the likeliest first; decided ones are left out."""
    found = []
    for first, second in candidates(profiles, progress or Progress()):
        one, other = profiles[first], profiles[second]
        points, reasons = score(one, other)
        if points >= OFFERED_FROM and frozenset((one.id, other.id)) not in decided:
            found.append(Pair(one.id, other.id, points, reasons))
    found.sort(key=lambda pair: -pair.score)
    return found


def candidates(profiles: Sequence[Profile], progress: Progress) -> Iterator[tuple[int, int]]:
    """Give each two places of profiles that share a key, once."""
    blocks: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for place, profile in enumerate(profiles):
        if place % STRIDE == 0:
            progress.step(0, len(profiles))
        for key in set(_keys(profile)):
            blocks[key].append(place)
    shared = [(key, places) for key, places in blocks.items() if len(places) > 1]
    blocks.clear()
    total = sum(_size(key, places) for key, places in shared)
    seen: set[int] = set()
    done = 0
    for key, places in shared:
        for pair in _within(key, places, profiles):
            done += 1
            if done % STRIDE == 0:
                progress.step(min(done, total), total)
            code = pair[0] * len(profiles) + pair[1]
            if code not in seen:
                seen.add(code)
                yield pair
    progress.step(total, total)


def _size(key: tuple[str, ...], places: list[int]) -> int:
    """Return about how many pairs a block gives."""
    if _is_small(key, places):
        return len(places) * (len(places) - 1) // 2
    return len(places) * NEIGHBOURS if key[0] in _NAME_KEYS else 0


def _is_small(key: tuple[str, ...], places: list[int]) -> bool:
    return len(places) <= (NAME_BLOCK if key[0] in _NAME_KEYS else CONTACT_BLOCK)


def _within(
    key: tuple[str, ...], places: list[int], profiles: Sequence[Profile]
) -> Iterable[tuple[int, int]]:
    """Return the pairs of a block; of a large one, those next to each other by name."""
    if _is_small(key, places):
        return combinations(places, 2)
    if key[0] not in _NAME_KEYS:
        return ()  # a number or address of so many tells nothing
    ordered = sorted(places, key=lambda place: _sorting(profiles[place].names[0], key[0]))
    return (
        (min(one, other), max(one, other))
        for number, one in enumerate(ordered)
        for other in ordered[number + 1 : number + 1 + NEIGHBOURS]
    )


def _sorting(name: Written, kind: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return what brings like names of a block together: by what they do not share already."""
    return (name.family, name.given) if kind == "g" else (name.given, name.family)


def _keys(profile: Profile) -> Iterator[tuple[str, ...]]:
    for name in profile.names:
        yield from _name_keys(name)
        for organization in profile.organizations:
            for family in name.family:
                yield "o", organization, sound(family)
    for address in profile.emails:
        yield "e", address
    for number in profile.phones:
        yield "p", number


def _name_keys(name: Written) -> Iterator[tuple[str, ...]]:
    """Give the keys of a name: typing errors, forms and swapped parts share at least one."""
    for family in name.family:
        sounds = sound(family)
        for given in name.given[:1]:
            yield "g", given, family[:2]
        for given in name.given:
            yield "f", sounds, given[0]
            for group in name_groups(given):
                yield "n", sounds, str(group)
    yield "w", *sorted(sound(word) for word in (*name.given, *name.family))
