"""What happens in a session besides presence: who chairs since when, who steps aside, the quorum.

A finding of the quorum keeps what it was worked out from, so that it can be explained years later.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import time

from sekretariat.domain.fields import (
    Choice,
    choice,
    flag,
    long_text,
    reference,
    text,
    time_of_day,
    whole_number,
)
from sekretariat.domain.meetings import ChairCapacity
from sekretariat.domain.planning.gatherings import day_number
from sekretariat.domain.records import Record
from sekretariat.words import N_, fill, shown


@dataclass(kw_only=True, eq=False)
class Presiding(Record):
    """Somebody takes the chair at a minute; `on_behalf_of` is whom they stand in for.

    It holds until the day of the session ends.
    """

    meeting_id: str = reference(N_("Session"), "meeting", required=True)
    person_id: str = reference(N_("Chair"), "person", required=True)
    day_number: int = day_number()
    since: time | None = time_of_day(N_("From"))
    capacity: ChairCapacity = choice(N_("Chairs as"), ChairCapacity.CHAIR)
    on_behalf_of: str = text(N_("In the name of"))


@dataclass(kw_only=True, eq=False)
class Recusal(Record):
    """Somebody takes no part in an item, because it concerns them."""

    meeting_id: str = reference(N_("Session"), "meeting", required=True)
    item_id: str = reference(N_("Agenda item"), "agenda_item", required=True)
    person_id: str = reference(N_("Person"), "person", required=True)
    reason: str = text(N_("Reason"))


class FindingKind(Choice):
    """Why the quorum was looked at."""

    STATED = "festgestellt", N_("stated")
    DOUBTED = "gerügt", N_("doubted")
    VOTE = "abstimmung", N_("before a vote")


@dataclass(kw_only=True, eq=False)
class QuorumFinding(Record):
    """Whether a session could decide at a minute, with the figures and their calculation."""

    meeting_id: str = reference(N_("Session"), "meeting", required=True)
    item_id: str = reference(N_("Agenda item"), "agenda_item")
    kind: FindingKind = choice(N_("Occasion"), FindingKind.STATED)
    day_number: int = day_number()
    found_at: time | None = time_of_day(N_("At"))
    present: int | None = whole_number(N_("Seats represented"), minimum=0, maximum=9999)
    base: int | None = whole_number(N_("Of seats"), minimum=0, maximum=9999)
    needed: int | None = whole_number(N_("Seats needed"), minimum=0, maximum=9999)
    quorate: bool = flag(N_("Quorum"))
    explanation: str = long_text(N_("Calculation"))
    calculation: str = long_text(N_("Calculated from"))
    remark: str = text(N_("Remark"))


def presiding_at(changes: Iterable[Presiding], at: time) -> Presiding | None:
    """Return the latest change of the chair up to a minute; None where there was none."""
    begun = [one for one in changes if (one.since or time.min) <= at]
    return max(begun, key=lambda one: one.since or time.min, default=None)


def told_chair(name: str, capacity: ChairCapacity, on_behalf_of: str, language: str = "") -> str:
    """Return who chairs as minutes say it: "Muster, stellvertretend für die Ministerin"."""
    if not name:
        return ""
    if on_behalf_of:
        values = {"name": name, "for": on_behalf_of}
        return fill(N_("{name}, standing in for {for}"), values, language)
    if capacity is ChairCapacity.CHAIR:
        return name
    return f"{name} ({shown(capacity, language)})"
