"""The plan that is shown before anything of a list is written: line by line, to be decided."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from sekretariat.domain.fields import Choice
from sekretariat.domain.imports.lists import (
    Candidate,
    CellProblem,
    ColumnMapping,
    Entry,
    FieldChange,
    GroupHeading,
    OnDoubt,
    Placement,
    RowStatus,
)
from sekretariat.domain.imports.returned import SheetOrigin
from sekretariat.domain.organizations import Organization
from sekretariat.domain.problems import Severity
from sekretariat.domain.records import new_id
from sekretariat.words import N_


class Answer(Choice):
    """What a clerk said about a line."""

    SAME = "same", N_("the same person")
    NEW = "new", N_("a new person")
    LEFT_OUT = "left_out", N_("left out")


@dataclass(frozen=True)
class Correction:
    """A cell that was corrected in the plan, the file staying as it is.

    `column` is its heading, `index` its place from 0.
    """

    column: str
    index: int
    old: str
    new: str


@dataclass(kw_only=True, eq=False)
class PlanRow:
    """One line of the list and what it will do.

    `person_id` is the person's id, of the stock or (status new) the one the person will get, ""
    while the line is doubtful; the verbs below are the clerk's answers to a doubtful line. A line
    may be about the organisation itself, whose id is `organization_id` then; `sheet` is named
    where it is another one than the plan's.
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
    corrections: tuple[Correction, ...] = ()
    is_organization: bool = False
    sheet: str = ""

    def is_person(self, candidate: Candidate) -> None:
        """Decide that the line means this candidate: his changes become the line's."""
        self.person_id = candidate.person_id
        self.changes = [replace(change) for change in candidate.changes]
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

    def take_in(self) -> None:
        """Decide that the line is taken in after all."""
        self.skipped = False

    @property
    def outcome(self) -> RowStatus:
        """What comes of the line as it stands: with every change refused it changes nothing."""
        if self.status is RowStatus.CHANGED and not any(one.accepted for one in self.changes):
            return RowStatus.UNCHANGED
        return self.status

    @property
    def is_undecided(self) -> bool:
        """Tell whether the line waits for an answer."""
        return self.status is RowStatus.DOUBTFUL and not self.skipped

    @property
    def answer(self) -> Answer | None:
        """What a clerk said about the line, None where nothing was asked or said."""
        if self.skipped:
            return Answer.LEFT_OUT
        if not self.candidates or self.status is RowStatus.DOUBTFUL:
            return None
        return Answer.NEW if self.status is RowStatus.NEW else Answer.SAME


@dataclass(kw_only=True)
class ImportPlan:
    """The whole plan; `organizations` are those it would add, `problems` those of the sheet.

    `profile` is the name of the profile the list was read with, `sha256` the hash of its file.
    `made_with` is what the services need to plan a line again and to report; opaque to others.
    `origin` is where a list comes from that went out from here and came back.
    """

    file: str
    sheet: str
    header_row: int
    columns: tuple[ColumnMapping, ...]
    rows: list[PlanRow]
    body_id: str = ""
    organizations: list[Organization] = field(default_factory=list)
    problems: list[CellProblem] = field(default_factory=list)
    applied: bool = False
    profile: str = ""
    sha256: str = ""
    group_headings: tuple[GroupHeading, ...] = ()
    origin: SheetOrigin | None = None
    made_with: Any = field(default=None, repr=False)

    @property
    def ticks_off(self) -> bool:
        """Tell whether the list is an organisation's answer, to be ticked off when taken over."""
        return self.origin is not None and self.origin.is_answer

    def counts(self) -> dict[RowStatus, int]:
        """Count the lines by status; every status is there."""
        found = Counter(row.status for row in self.rows)
        return {status: found[status] for status in RowStatus}

    def outcomes(self) -> dict[RowStatus, int]:
        """Count the lines by what comes of them; every status is there."""
        found = Counter(row.outcome for row in self.rows)
        return {status: found[status] for status in RowStatus}

    def all_problems(self) -> Iterator[CellProblem]:
        """Yield the sheet's problems, then those of the lines in their order."""
        yield from self.problems
        for row in self.rows:
            yield from row.problems

    def undecided(self) -> list[PlanRow]:
        """Return the doubtful lines without an answer."""
        return [row for row in self.rows if row.is_undecided]

    def settle(self, on_doubt: OnDoubt) -> None:
        """Answer doubtful lines nobody has decided about: left out, or new; FAIL leaves them."""
        answers = {OnDoubt.SKIP: PlanRow.leave_out, OnDoubt.NEW: PlanRow.is_new_person}
        for row in self.undecided() if on_doubt in answers else ():
            answers[on_doubt](row)

    def accept_field(self, name: str, *, accepted: bool) -> int:
        """Accept or refuse a field's change in every line; return how many lines have one."""
        found = [one for row in self.rows for one in row.changes if one.field == name]
        for change in found:
            change.accepted = accepted
        return len(found)

    def replace_row(self, row: PlanRow, rows: Iterable[PlanRow]) -> None:
        """Put other lines in the place of one."""
        place = next(place for place, one in enumerate(self.rows) if one is row)
        self.rows[place : place + 1] = list(rows)


def fails(problems: list[CellProblem]) -> bool:
    """Tell whether these problems keep a line out."""
    return any(one.problem.severity is Severity.ERROR for one in problems)
