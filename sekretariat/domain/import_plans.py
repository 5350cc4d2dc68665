"""The plan that is shown before anything of a list is written: line by line, to be decided."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from sekretariat.domain.imports import (
    Candidate,
    CellProblem,
    ColumnMapping,
    Entry,
    FieldChange,
    Placement,
    RowStatus,
)
from sekretariat.domain.organizations import Organization
from sekretariat.domain.problems import Severity
from sekretariat.domain.records import new_id


@dataclass(kw_only=True)
class PlanRow:
    """One line of the list and what it will do.

    `person_id` is the person's id, of the stock or (status new) the one the person will get, ""
    while the line is doubtful; the verbs below are the clerk's answers to a doubtful line.
    """

    number: int
    status: RowStatus
    person: str
    entry: Entry
    person_id: str = ""
    candidates: tuple[Candidate, ...] = ()
    changes: list[FieldChange] = field(default_factory=list)
    problems: list[CellProblem] = field(default_factory=list)
    organization_id: str = ""
    forum_ids: tuple[str, ...] = ()
    placement: Placement | None = None
    placement_if_new: Placement | None = None
    skipped: bool = False

    def is_person(self, candidate: Candidate) -> None:
        """Decide that the line means this candidate: his changes become the line's."""
        self.person_id = candidate.person_id
        self.changes = list(candidate.changes)
        self.placement = candidate.placement
        self.status = RowStatus.CHANGED if self.changes else RowStatus.UNCHANGED
        self.skipped = False

    def is_new_person(self) -> None:
        """Decide that the line means somebody not known yet."""
        self.person_id = new_id()
        self.placement = self.placement_if_new
        self.changes = []
        self.status = RowStatus.NEW
        self.skipped = False

    def leave_out(self) -> None:
        """Decide that the line is not taken in."""
        self.skipped = True


@dataclass(kw_only=True)
class ImportPlan:
    """The whole plan; `organizations` are those it would add, `problems` those of the sheet."""

    file: str
    sheet: str
    header_row: int
    columns: tuple[ColumnMapping, ...]
    rows: list[PlanRow]
    body_id: str = ""
    organizations: list[Organization] = field(default_factory=list)
    problems: list[CellProblem] = field(default_factory=list)
    applied: bool = False

    def counts(self) -> dict[RowStatus, int]:
        """Count the lines by status; every status is there."""
        found = Counter(row.status for row in self.rows)
        return {status: found[status] for status in RowStatus}

    def all_problems(self) -> Iterator[CellProblem]:
        """Yield the sheet's problems, then those of the lines in their order."""
        yield from self.problems
        for row in self.rows:
            yield from row.problems

    def undecided(self) -> list[PlanRow]:
        """Return the doubtful lines without an answer."""
        return [row for row in self.rows if row.status is RowStatus.DOUBTFUL and not row.skipped]


def fails(problems: list[CellProblem]) -> bool:
    """Tell whether these problems keep a line out."""
    return any(one.problem.severity is Severity.ERROR for one in problems)
