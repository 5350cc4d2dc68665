"""Uniting two records that are the same: which repeat each other, and what would contradict."""

from collections.abc import Iterable, Sequence
from itertools import combinations
from typing import TypeVar

from sekretariat.domain.bodies import Membership, Participation
from sekretariat.domain.fields import Field, Kind, fields_of
from sekretariat.domain.memberships import is_recorded
from sekretariat.domain.records import Record, overlap

R = TypeVar("R", bound=Record)

PLACES = frozenset({"position"})
_ALWAYS_EQUAL = frozenset({Kind.FLAG, Kind.CHOICE})
_PERIOD = frozenset({"valid_from", "valid_to"})


def united(kept: R, other: R) -> R | None:
    """Return the kept record with what the other knows more, None where the two differ.

    Two parts of one owner repeat each other when every field is the same or empty on one side;
    periods, choices and yes/no have to be the same. Their place in a list does not count.
    """
    filled = {}
    for described in fields_of(type(kept)):
        mine, theirs = getattr(kept, described.name), getattr(other, described.name)
        if mine == theirs or described.name in PLACES:
            continue
        if not _may_fill(described, mine, theirs):
            return None
        filled[described.name] = mine or theirs
    for name, value in filled.items():
        setattr(kept, name, value)
    return kept


def _may_fill(described: Field, mine: object, theirs: object) -> bool:
    if described.name in _PERIOD or described.kind in _ALWAYS_EQUAL:
        return False
    return mine in ("", None) or theirs in ("", None)


def repeated(part: R, among: Iterable[R]) -> R | None:
    """Return the record a part repeats, filled with what the part knows more; None for none."""
    return next((one for one in among if one.id != part.id and united(one, part)), None)


def clashes(memberships: Sequence[Membership]) -> list[tuple[Membership, Membership]]:
    """Return memberships of one person in the same seat that share a day."""
    return [
        (one, other)
        for one, other in combinations(filter(is_recorded, memberships), 2)
        if one.seat_id == other.seat_id and overlap(one, other)
    ]


def double_participations(
    participations: Sequence[Participation],
) -> list[tuple[Participation, Participation]]:
    """Return participations of one person in the same body that share a day."""
    return [
        (one, other)
        for one, other in combinations(participations, 2)
        if one.body_id == other.body_id and overlap(one, other)
    ]
