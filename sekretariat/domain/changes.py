"""Changes as data: what undo, history, refreshing views and conflicts all work on."""

from collections.abc import Mapping
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

    def entities(self) -> frozenset[str]:
        """Return which kinds of records changed."""
        return frozenset(change.entity for change in self.changes)
