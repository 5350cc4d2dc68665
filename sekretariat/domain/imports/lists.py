"""Taking in a list: what a line says, and the plan that is shown before anything is written.

Services, window and command line share these; they know neither files nor the database.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from sekretariat.domain.bodies import FunctionKind, Membership, Role, Seat, SeatBasis
from sekretariat.domain.fields import Choice
from sekretariat.domain.imports.marks import FoundMark, Mark, Meaning
from sekretariat.domain.people import Salutation
from sekretariat.domain.problems import Problem
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
    OTHER_NAME = "other_name", N_("the row was theirs, but names another person now")


@dataclass(kw_only=True)
class Entry:
    """What a list, or the stock, says about a person; empty means it says nothing.

    Nobody changes one: `replace` makes another. It is not frozen because thousands are made, and
    freezing would take as long as reading them.

    `forums` are numbers or names of forums as written; `basis` is set by roles such as "beratend";
    `known_as` is the id a card or record carries, where it went out from here.
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
    known_as: str = ""
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
    """One field that would change; `old` and `new` as a clerk reads them.

    A question was changed by hand since the list last came, and in the list too: `last` is what the
    list said then. One that erases was emptied in a list that came back; it waits to be accepted.
    """

    record: str
    field: str
    label: str
    old: str
    new: str
    accepted: bool = True
    last: str = ""
    is_question: bool = False
    erases: bool = False


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


@dataclass(frozen=True)
class ColumnMapping:
    """A column: its place (from 0), its heading, the field it fills ("" none), sample values."""

    index: int
    heading: str
    field: str = ""
    samples: tuple[str, ...] = ()


@dataclass(frozen=True)
class Profile:
    """A stored way to read one kind of list; what is empty is found by looking.

    `body` is the id or name of the body such lists fill, `on_doubt` what is suggested for doubtful
    lines ("" ask each time), `name` how the office calls this kind of list ("" not stored), `marks`
    what a colour or a line through a row means ("yellow": "deputy"), `ended_on` the day (ISO) when
    those left whom a mark tells to have left.
    """

    columns: dict[str, str] = field(default_factory=dict)
    sheet: str = ""
    header_row: int = 0
    name: str = ""
    body: str = ""
    on_doubt: str = ""
    marks: dict[str, str] = field(default_factory=dict)
    ended_on: str = ""

    def meanings(self) -> Mapping[Mark, Meaning]:
        """Return what each mark means; raises ValueError for a word that is none."""
        return {Mark(mark): Meaning(meaning) for mark, meaning in self.marks.items()}

    def day_of_ending(self) -> date | None:
        """Return the day of ending; raises ValueError for a text that is no day."""
        return date.fromisoformat(self.ended_on) if self.ended_on else None


@dataclass(frozen=True)
class ListCell:
    """A cell that fills a field: its column (from 0), heading, field and text."""

    column: int
    heading: str
    field: str
    text: str


@dataclass(frozen=True)
class GroupHeading:
    """A heading between the rows: its row, its text, the field it fills of the rows below."""

    row: int
    text: str
    field: str


@dataclass(frozen=True)
class SheetPreview:
    """A sheet as the mapping page shows it; `header_row` 0 when none was found.

    `profile` is the stored profile it was read with; its name is "" where there is none.
    """

    file: str
    sheets: tuple[str, ...]
    sheet: str
    header_row: int
    columns: tuple[ColumnMapping, ...]
    rows: int
    sha256: str = ""
    profile: Profile = field(default_factory=Profile)
    marks: tuple[FoundMark, ...] = ()
