"""Taking in a list: what a line says, and the plan that is shown before anything is written.

Services, window and command line share these; they know neither files nor the database.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from sekretariat.domain.bodies import FunctionKind, Membership, Role, Seat, SeatBasis
from sekretariat.domain.fields import Choice
from sekretariat.domain.organizations import Organization
from sekretariat.domain.people import Salutation
from sekretariat.domain.problems import Problem, Severity
from sekretariat.domain.records import new_id
from sekretariat.words import N_


class RowStatus(Choice):
    """What a line of the list means for the stock."""

    NEW = "new", N_("new")
    CHANGED = "changed", N_("changed")
    UNCHANGED = "unchanged", N_("unchanged")
    DOUBTFUL = "doubtful", N_("doubtful")
    FAILED = "failed", N_("failed")


class OnDoubt(Choice):
    """What happens to doubtful lines nobody has decided about."""

    NEW = "new", N_("take in as new persons")
    SKIP = "skip", N_("leave out")
    FAIL = "fail", N_("refuse the import")


class Reason(Choice):
    """Why a person of the stock may be the one of the line."""

    SAME_NAME = "same_name", N_("same name")
    SAME_NAME_IN_FILE = "same_name_in_file", N_("same name in this list")
    SIMILAR_NAME_SAME_EMAIL = "similar_name_same_email", N_("similar name, same e-mail")
    SIMILAR_NAME_SAME_ORGANIZATION = (
        "similar_name_same_organization",
        N_("similar name, same organisation"),
    )
    SAME_EMAIL = "same_email", N_("other name, same e-mail")
    CONTRADICTION = "contradiction", N_("same name, but something contradicts")
    SEVERAL = "several", N_("several persons fit equally well")


@dataclass(frozen=True, kw_only=True)
class Entry:
    """What a list, or the stock, says about a person; empty means it says nothing.

    `forums` are numbers or names of forums as written; `basis` is set by roles such as "beratend".
    """

    salutation: Salutation | None = None
    titles: tuple[str, ...] = ()
    given_names: str = ""
    particle: str = ""
    family_name: str = ""
    nobility: str = ""
    suffix: str = ""
    family_first: bool = False
    office_titles: tuple[str, ...] = ()
    organization: str = ""
    function: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    mobiles: tuple[str, ...] = ()
    faxes: tuple[str, ...] = ()
    street: str = ""
    postcode: str = ""
    city: str = ""
    country: str = ""
    private_street: str = ""
    private_postcode: str = ""
    private_city: str = ""
    remark: str = ""
    role: Role | None = None
    rank: int | None = None
    function_in_body: FunctionKind | None = None
    basis: SeatBasis | None = None
    group: str = ""
    seat_number: int | None = None
    forums: tuple[str, ...] = ()
    start: date | None = None
    end: date | None = None
    appointed_on: date | None = None
    deputy_for: str = ""
    vacant: bool = False


@dataclass(frozen=True)
class CellProblem:
    """A problem at its place in the file; `row` as Excel shows it, `column` is the heading."""

    sheet: str
    row: int
    column: str
    value: str
    problem: Problem


@dataclass
class FieldChange:
    """One field that would change; `old` and `new` as a clerk reads them."""

    record: str
    field: str
    label: str
    old: str
    new: str
    accepted: bool = True


@dataclass(frozen=True)
class Candidate:
    """A person the line may mean; `score` from 0 to 100, `changes` if it is this person."""

    person_id: str
    name: str
    reason: Reason
    score: int
    changes: tuple[FieldChange, ...] = ()
    placement: "Placement | None" = None


@dataclass(frozen=True)
class Placement:
    """The seat and membership of a line in the body imported into; either may be new.

    Without membership the line stands for a vacant seat.
    """

    seat: Seat
    membership: Membership | None = None
    changes: tuple[FieldChange, ...] = ()
    problems: tuple[Problem, ...] = ()


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


@dataclass(frozen=True)
class ColumnMapping:
    """A column: its place (from 0), its heading, the field it fills ("" none), sample values."""

    index: int
    heading: str
    field: str = ""
    samples: tuple[str, ...] = ()


@dataclass(frozen=True)
class Profile:
    """A stored way to read one kind of list; what is empty is found by looking."""

    columns: dict[str, str] = field(default_factory=dict)
    sheet: str = ""
    header_row: int = 0


@dataclass(frozen=True)
class SheetPreview:
    """A sheet as the mapping page shows it; `header_row` 0 when none was found."""

    file: str
    sheets: tuple[str, ...]
    sheet: str
    header_row: int
    columns: tuple[ColumnMapping, ...]
    rows: int


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
