"""What stays of an import: its report, and the profile of a kind of list.

A report quotes cells of the list, so it holds personal data; it can be deleted at any time.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sekretariat.domain.fields import long_text, text
from sekretariat.domain.records import Record
from sekretariat.words import N_


@dataclass(kw_only=True, eq=False)
class ImportProfile(Record):
    """How a kind of list is read: `headings` tells it again, `content` is the profile as JSON.

    `headings` are the compared forms of all headings, one a line.
    """

    name: str = text(N_("Name of the profile"), required=True, limit=120)
    headings: str = long_text(N_("Headings"))
    content: str = long_text(N_("Assignment"))


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


@dataclass(frozen=True, kw_only=True)
class ImportReport:
    """A whole report: its head, and plain JSON values.

    `content` has the keys of `sekretariat import --json` (columns, problems, changes …), besides
    "answers", "corrections" and "attachment", the columns that fill no field: {"headings": [],
    "rows": {row: [values]}}.
    """

    head: ImportHead
    content: Mapping[str, Any]
