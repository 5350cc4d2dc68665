"""What every record has: an id that never changes, a version, and often a validity in days."""

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Protocol

from sekretariat.domain.fields import day
from sekretariat.domain.problems import Problem
from sekretariat.words import N_

ONE_DAY = timedelta(days=1)


def new_id() -> str:
    """Return a fresh id: a random UUID (RFC 9562, version 4), 36 characters.

    Written out here because the library takes three times as long, and lists draw thousands.
    """
    drawn = os.urandom(16).hex()
    variant = "89ab"[int(drawn[16], 16) & 3]
    return f"{drawn[:8]}-{drawn[8:12]}-4{drawn[13:16]}-{variant}{drawn[17:20]}-{drawn[20:]}"


@dataclass(kw_only=True, eq=False)
class Record:
    """A row the office keeps; `row_version` counts its saves, 0 = never saved."""

    id: str = field(default_factory=new_id)
    row_version: int = 0


Versions = Mapping[str, int]


def versions_of(records: Iterable[Record]) -> dict[str, int]:
    """Return the versions of the stored ones among some records, by id."""
    return {one.id: one.row_version for one in records if one.row_version}


class HasValidity(Protocol):
    """Anything valid from one day to another, both included; None is open."""

    valid_from: date | None
    valid_to: date | None


@dataclass(kw_only=True, eq=False)
class ValidRecord(Record):
    """A record that holds from one day to another, both included; None is open."""

    valid_from: date | None = day(N_("From"))
    valid_to: date | None = day(N_("Until"))


def holds_on(period: HasValidity, as_of: date) -> bool:
    """Tell whether a period includes the day."""
    begun = period.valid_from is None or period.valid_from <= as_of
    return begun and (period.valid_to is None or period.valid_to >= as_of)


def overlap(one: HasValidity, other: HasValidity) -> bool:
    """Tell whether two periods share a day."""
    starts_in_time = (
        one.valid_from is None or other.valid_to is None or one.valid_from <= other.valid_to
    )
    ends_late_enough = (
        one.valid_to is None or other.valid_from is None or one.valid_to >= other.valid_from
    )
    return starts_in_time and ends_late_enough


def lies_within(inner: HasValidity, outer: HasValidity) -> bool:
    """Tell whether a period stays inside another one; an open inner end needs an open outer one."""
    after_start = outer.valid_from is None or (
        inner.valid_from is not None and inner.valid_from >= outer.valid_from
    )
    before_end = outer.valid_to is None or (
        inner.valid_to is not None and inner.valid_to <= outer.valid_to
    )
    return after_start and before_end


def check_validity(period: HasValidity) -> list[Problem]:
    """Return a problem where the end lies before the beginning."""
    start, end = period.valid_from, period.valid_to
    if start is not None and end is not None and end < start:
        return [Problem("validity.reversed", {"start": start, "end": end}, "valid_to")]
    return []
