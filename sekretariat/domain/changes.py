"""Changes as data: what undo, history, refreshing views and conflicts all work on."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

Values = Mapping[str, object]


@dataclass(frozen=True)
class Change:
    """One record before and after: None before = added, None after = removed.

    An update holds the changed columns only; additions and removals hold the whole row. A part of
    another record (an address, a membership) names that one as its owner.
    """

    entity: str
    record_id: str
    before: Values | None
    after: Values | None
    version: int = 0
    owner_id: str = ""

    def inverse(self) -> "Change":
        """Return the change that takes this one back."""
        return replace(self, before=self.after, after=self.before)

    def followed_by(self, later: "Change") -> "Change | None":
        """Return both changes of one record as one, None where nothing is left of them."""
        if self.before is None and later.after is None:
            return None
        before = None if self.before is None else {**(later.before or {}), **self.before}
        after = None if later.after is None else {**(self.after or {}), **later.after}
        return replace(later, before=before, after=after)


@dataclass(frozen=True)
class ChangeSet:
    """Everything one action changed, in its order; `undoes` names the set it takes back."""

    id: str
    at: datetime
    clerk: str
    action: str
    label: str
    changes: tuple[Change, ...] = field(default=())
    undoes: str = ""

    def inverse(self) -> tuple[Change, ...]:
        """Return the changes that take the whole set back, last first."""
        return tuple(change.inverse() for change in reversed(self.changes))

    def followed_by(self, later: Iterable[Change]) -> tuple[Change, ...]:
        """Return these changes with later ones folded in, one for each record."""
        found = {(one.entity, one.record_id): one for one in self.changes}
        for one in later:
            key = (one.entity, one.record_id)
            earlier = found.pop(key, None)
            both = one if earlier is None else earlier.followed_by(one)
            if both is not None:
                found[key] = both
        return tuple(found.values())

    def entities(self) -> frozenset[str]:
        """Return which kinds of records changed."""
        return frozenset(change.entity for change in self.changes)
