"""The office a command works on, and how commands print."""

import json
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import Enum
from pathlib import Path
from typing import Any

import typer

from sekretariat import folders
from sekretariat.domain import typed_values
from sekretariat.domain.problems import Problem, Refused
from sekretariat.services.context import system_clock
from sekretariat.services.secretariat import Secretariat, open_secretariat
from sekretariat.words import shown
from sekretariat.words.sentences import sentence


@dataclass
class Office:
    """Which database, opened only when a command needs it; and the way to its window."""

    open_window: Callable[[str], int]
    target: str = ""
    is_verbose: bool = False
    options: Mapping[str, Any] = field(default_factory=dict)

    @contextmanager
    def open(self) -> Iterator[Secretariat]:
        """Give the opened secretariat and close it afterwards.

        Raises Refused where an option names a session, person or body that is not there: what
        nobody knows has no empty list.
        """
        secretariat = open_secretariat(self.target)
        if secretariat.upgraded is not None:
            warn(secretariat.upgraded)
        try:
            for option, find in NAMED.items():
                for written in _written(self.options.get(option)):
                    find(secretariat, written)
            yield secretariat
        finally:
            secretariat.close()


NAMED: Mapping[str, Callable[[Secretariat, str], object]] = {
    "meeting": lambda secretariat, written: secretariat.meetings.get(written),
    "person": lambda secretariat, written: secretariat.people.card(written),
    "body": lambda secretariat, written: secretariat.bodies.find(written),
    "circular": lambda secretariat, written: secretariat.circulars.get(written),
    "resolution": lambda secretariat, written: secretariat.resolutions.get(written),
}
"""The options that name a record, and how it is found; raises Refused where it is not."""


def _written(value: object) -> Sequence[str]:
    several = value if isinstance(value, list | tuple) else [value]
    return [str(one) for one in several if one]


def default_database() -> Path:
    """Return the office file in the user's data folder."""
    return folders.data() / "Geschaeftsstelle.sekretariat"


def office_of(context: typer.Context) -> Office:
    """Return the office chosen by --database."""
    found: Office = context.obj
    found.options = context.params
    return found


def parse_day(written: str) -> date | None:
    """Read a day as the window does: 2020-11-03, 3.11.20, heute; raises Refused otherwise."""
    try:
        return typed_values.parse_day(written, system_clock().astimezone().date())
    except ValueError:
        raise Refused(Problem("field.not_a_day", {"value": written})) from None


def parse_time(written: str) -> time | None:
    """Read a time of day as the window does: 14:30, 14.30 Uhr; raises Refused otherwise."""
    try:
        return typed_values.parse_time(written)
    except ValueError:
        raise Refused(Problem("field.not_a_time", {"value": written})) from None


def plain(value: object) -> Any:
    """Return a value as JSON has it: days and times in ISO form, choices as their codes."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, time):
        return value.strftime("%H:%M")
    return value


def print_json(value: object) -> None:
    """Print JSON and nothing else."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=2, default=plain) + "\n")


def say(text: str) -> None:
    """Print a line for a person."""
    sys.stdout.write(text + "\n")


def warn(problem: Problem) -> None:
    """Print what went less well than asked, beside the output."""
    sys.stderr.write(sentence(problem.code, problem.values) + "\n")


def print_rows(
    rows: Sequence[Mapping[str, object]], *, as_json: bool, columns: Sequence[str]
) -> None:
    """Print rows as JSON, or as a table of some columns for a person."""
    if as_json:
        print_json([{key: plain(value) for key, value in row.items()} for row in rows])
        return
    cells = [[shown(row.get(name)) or "–" for name in columns] for row in rows]
    widths = [
        min(40, max([len(name), *(len(line[place]) for line in cells)]))
        for place, name in enumerate(columns)
    ]
    for line in [list(columns), *cells]:
        shortened = (text[:40].ljust(width) for text, width in zip(line, widths, strict=True))
        say("  ".join(shortened).rstrip())
    say(f"({len(rows)})")
