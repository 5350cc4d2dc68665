"""Pairs of records that may be the same, found among many.

Only pairs that share a cheap key (sound of the name, e-mail address, phone number, …) are weighed,
so that 100,000 persons take seconds, not weeks.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import Generic, Protocol, TypeVar

from sekretariat.domain.duplicates.likeness import Reasons, Written
from sekretariat.progress import Progress

OFFERED_FROM = 45
NAME_BLOCK, CONTACT_BLOCK, NEIGHBOURS = 60, 40, 8
STRIDE = 5_000
_NAME_KEYS = frozenset("fgnw")

Key = tuple[str, ...]


class Comparable(Protocol):
    """What is compared: it has an id and names, the first of them the present one."""

    @property
    def id(self) -> str:
        """The id of the record."""
        ...

    @property
    def names(self) -> tuple[Written, ...]:
        """All names it has or had."""
        ...


P = TypeVar("P", bound=Comparable)


@dataclass(frozen=True)
class Rules(Generic[P]):
    """How a kind of record is compared.

    `keys_of` gives what likely pairs share; a key's first letter is its kind: "f", "g", "n", "w"
    are names, of which large blocks are compared among neighbours; others in large blocks are not.
    """

    keys_of: Callable[[P], Iterator[Key]]
    score: Callable[[P, P], tuple[int, Reasons]]


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


def find_pairs(
    rules: Rules[P],
    profiles: Sequence[P],
    decided: Collection[frozenset[str]] = frozenset(),
    progress: Progress | None = None,
) -> list[Pair]:
    """Return the pairs worth asking about, the likeliest first; decided ones are left out."""
    found = []
    for first, second in candidates(rules, profiles, progress or Progress()):
        one, other = profiles[first], profiles[second]
        points, reasons = rules.score(one, other)
        if points >= OFFERED_FROM and frozenset((one.id, other.id)) not in decided:
            found.append(Pair(one.id, other.id, points, reasons))
    found.sort(key=lambda pair: -pair.score)
    return found


def candidates(
    rules: Rules[P], profiles: Sequence[P], progress: Progress
) -> Iterator[tuple[int, int]]:
    """Give each two places of profiles that share a key, once."""
    shared = _shared(rules, profiles, progress)
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


def _shared(
    rules: Rules[P], profiles: Sequence[P], progress: Progress
) -> list[tuple[Key, list[int]]]:
    """Return the keys that at least two profiles have, with their places."""
    blocks: dict[Key, list[int]] = defaultdict(list)
    for place, profile in enumerate(profiles):
        if place % STRIDE == 0:
            progress.step(0, len(profiles))
        for key in set(rules.keys_of(profile)):
            blocks[key].append(place)
    shared = []
    while blocks:  # one by one: a million lists let go at once would stop every other thread
        key, places = blocks.popitem()
        if len(places) > 1:
            shared.append((key, places))
    return shared


def _size(key: Key, places: list[int]) -> int:
    """Return about how many pairs a block gives."""
    if _is_small(key, places):
        return len(places) * (len(places) - 1) // 2
    return len(places) * NEIGHBOURS if key[0] in _NAME_KEYS else 0


def _is_small(key: Key, places: list[int]) -> bool:
    return len(places) <= (NAME_BLOCK if key[0] in _NAME_KEYS else CONTACT_BLOCK)


def _within(
    key: Key, places: list[int], profiles: Sequence[Comparable]
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
