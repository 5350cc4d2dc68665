"""What a list that goes out and comes back carries: where it comes from, whom it is about."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

Values = Mapping[str, object]


@dataclass(frozen=True, kw_only=True)
class SheetOrigin:
    """Where a sheet comes from: its round of asking, organisation, body and day ("" for none).

    Without organisation the sheet is about several of them.
    """

    as_of: date
    inquiry_id: str = ""
    organization_id: str = ""
    organization: str = ""
    body_id: str = ""

    @property
    def is_answer(self) -> bool:
        """Tell whether the sheet is one organisation's answer in a round of asking."""
        return bool(self.inquiry_id and self.organization_id)


@dataclass(frozen=True, kw_only=True)
class Fact:
    """One thing kept of an organisation itself: its field, how it is called, what is kept."""

    organization_id: str
    organization: str
    field: str
    label: str
    value: str = ""


@dataclass(frozen=True, kw_only=True)
class Contents:
    """What a sheet says: one row of values for each person in each seat, vacant seats, facts.

    `rows` hold the cells by the code of their column; "id" is the record the row stands for: a
    membership, a participation, a vacant seat, or a person without any of these.
    """

    rows: Sequence[Values] = ()
    facts: Sequence[Fact] = ()
