"""Uniting two records that are the same: what is chosen, what repeats itself, what contradicts."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Any, TypeVar

from sekretariat.domain.bodies import Membership, Participation
from sekretariat.domain.fields import Field, Kind, default_of, fields_of
from sekretariat.domain.memberships import is_recorded
from sekretariat.domain.records import Record, overlap

R = TypeVar("R", bound=Record)

MERGED = "merged_into"
PLACES = frozenset({"position"})
_ALWAYS_EQUAL = frozenset({Kind.FLAG, Kind.CHOICE})
_PERIOD = frozenset({"valid_from", "valid_to"})


@dataclass(frozen=True, kw_only=True)
class Merge:
    """How two records become one: the kept one's values stay but where this says otherwise.

    `from_other` and `joined` are names of fields: taken from the other one, or written one below
    the other; `left_out` are ids of parts that go. A name that does not stay becomes a former name
    where `keeps_name` says so.
    """

    keep_id: str
    other_id: str
    kind: str = "person"
    from_other: frozenset[str] = frozenset()
    joined: frozenset[str] = frozenset()
    left_out: frozenset[str] = frozenset()
    keeps_name: bool = True

    def dropping_name(self) -> "Merge":
        """Return the same without keeping the other name."""
        return replace(self, keeps_name=False)


def chosen_values(keep: Any, other: Any, wanted: Merge) -> Mapping[str, object]:
    """Return the fields of the kept record that change: taken over, or one below the other."""
    values: dict[str, object] = {}
    for described in fields_of(type(keep)):
        name = described.name
        mine, theirs = getattr(keep, name), getattr(other, name)
        if name in wanted.joined and mine != theirs:
            values[name] = "\n".join(text for text in (mine, theirs) if text)
        elif name in wanted.from_other and name != MERGED:
            values[name] = theirs
    return values


def usual_choice(keep: Any, other: Any) -> tuple[frozenset[str], frozenset[str]]:
    """Return the fields to take from the other one and to join, where a clerk says nothing.

    What is empty is filled; remarks are kept both; everything else stays.
    """
    fields = [one for one in fields_of(type(keep)) if one.name != MERGED]
    filled = {
        one.name
        for one in fields
        if getattr(keep, one.name) == default_of(type(keep), one.name) != getattr(other, one.name)
    }
    remarks = {"remark"} if getattr(keep, "remark", "") and getattr(other, "remark", "") else set()
    return frozenset(filled), frozenset(remarks)


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
