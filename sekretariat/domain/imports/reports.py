"""What stays of an import: its report, and the profile of a kind of list.

A report quotes cells of the list, so it holds personal data; it can be deleted at any time.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sekretariat.domain.fields import Choice
from sekretariat.domain.imports.plans import Answer
from sekretariat.words import N_, translate


class LineKind(Choice):
    """What a line of a report tells."""

    PROBLEM = "problems", N_("Problems")
    CHANGE = "changes", N_("Changes taken over")
    REFUSED = "refused", N_("Changes refused")
    NEW = "new_persons", N_("New persons")
    ANSWER = "answers", N_("Answers to doubtful rows")
    CORRECTION = "corrections", N_("Corrected in the plan")


@dataclass(frozen=True, kw_only=True)
class ReportLine:
    """A line of a report: the row of the list (0 none), whom it is about, old and new, a text."""

    kind: LineKind
    row: int
    person: str = ""
    field: str = ""
    old: str = ""
    new: str = ""
    text: str = ""


class ImportState(Choice):
    """What became of an import."""

    TAKEN_OVER = "taken_over", N_("taken over")
    NOTHING = "nothing", N_("without changes")
    TAKEN_BACK = "taken_back", N_("taken back")


@dataclass(frozen=True, kw_only=True)
class ImportHead:
    """One import in the list of all: what, when, by whom, with how many lines of each kind.

    `counts` has the lines by status, "left_out" those the clerk left out, "problems" the problems.
    `body` is the name of the body at that time. An import that changed nothing has no
    `change_set_id`.
    """

    id: str
    at: datetime
    clerk: str
    file: str
    sheet: str
    sha256: str
    profile: str = ""
    body: str = ""
    counts: Mapping[str, int]
    change_set_id: str = ""
    is_taken_back: bool = False

    @property
    def state(self) -> ImportState:
        """What became of the import."""
        if self.is_taken_back:
            return ImportState.TAKEN_BACK
        return ImportState.TAKEN_OVER if self.change_set_id else ImportState.NOTHING


@dataclass(frozen=True, kw_only=True)
class ImportReport:
    """A whole report: its head, and plain JSON values.

    `content` has the keys of `sekretariat import --json` (columns, problems, changes …), besides
    "answers", "corrections" and "attachment", the columns that fill no field: {"headings": [],
    "rows": {row: [values]}}.
    """

    head: ImportHead
    content: Mapping[str, Any]

    def lines(self) -> Iterator[ReportLine]:
        """Yield what the report tells, kind by kind, each in the order of the list."""
        for kind in LineKind:
            for one in self.content.get(kind.value, ()):
                yield _line(kind, one)


def _line(kind: LineKind, one: Mapping[str, Any]) -> ReportLine:
    """Return a line; a problem's value and an answer's person stand where the old value does."""
    answer = next((known for known in Answer if known.value == one.get("answer")), None)
    return ReportLine(
        kind=kind,
        row=int(one["row"]),
        person=one.get("person", ""),
        field=one.get("label") or one.get("column", ""),
        old=one.get("old") or one.get("value") or one.get("meant", ""),
        new=one.get("new", ""),
        text=one.get("message") or (translate(answer.label) if answer else ""),
    )
