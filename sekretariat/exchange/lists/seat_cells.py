"""What a row says about seat, role, forums and days."""

from collections.abc import Callable
from datetime import date
from functools import lru_cache, partial
from typing import Any

from sekretariat.domain.bodies import Role, SeatBasis
from sekretariat.domain.imports.marks import Meaning
from sekretariat.domain.problems import Problem, Severity
from sekretariat.exchange.lists.line import FORUM, Line
from sekretariat.exchange.lists.rows import DataRow
from sekretariat.exchange.parsing.cells import Cell, cell_text, is_placeholder
from sekretariat.exchange.parsing.dates import assumed, is_open_end, read_day
from sekretariat.exchange.parsing.roles import (
    WrittenRole,
    read_forums,
    read_mark,
    read_role,
    read_seat_number,
)

_MARKED = {
    Meaning.DEPUTY: WrittenRole(Role.DEPUTY), Meaning.GUEST: WrittenRole(basis=SeatBasis.GUEST),
    Meaning.ADVISORY: WrittenRole(basis=SeatBasis.ADVISORY), Meaning.MEMBER: WrittenRole(),
}  # fmt: skip
_DayAndHints = tuple[date | None, list[Problem]]
_DAYS = ("start", "end", "appointed_on")


def read_days(line: Line, data: DataRow) -> dict[str, Any]:
    """Return start, end and appointment of a row; days that cannot be read become problems.

    A row marked as having left ends on the day it names itself, else on the one named for all.
    """
    days: dict[str, date | None] = dict.fromkeys(_DAYS)
    for name in _DAYS:
        if name not in line.columns:
            continue
        for day, hints in line.read(name, _day_reader(line.today, is_end=name == "end")):
            days[name] = day
            for hint in hints:
                line.report(name, hint)
    if Meaning.ENDED in data.meanings and days["end"] is None:
        days["end"] = data.ended_on
        if data.ended_on is None:
            line.report("end", Problem("end.unknown", field="end"))
    start, end = days["start"], days["end"]
    if start and end and end < start:
        line.report("end", Problem("validity.reversed", {"start": start, "end": end}, "end"))
    return days


@lru_cache(maxsize=8)
def _day_reader(today: date, *, is_end: bool) -> Callable[[Cell], _DayAndHints]:
    return partial(day_and_hints, today=today, is_end=is_end)


@lru_cache(maxsize=8192, typed=True)
def day_and_hints(cell: Cell, *, today: date, is_end: bool) -> _DayAndHints:
    """Return the day a cell names, None for none, and what was assumed; raises Refused."""
    if is_placeholder(cell_text(cell)):
        return None, []
    if is_end and is_open_end(cell):
        values = {"value": cell_text(cell)}
        return None, [Problem("date.open_end", values, severity=Severity.HINT)]
    day = read_day(cell, is_end=is_end, today=today)
    return day, assumed(cell, day)


def read_seat(line: Line, data: DataRow, group: str) -> dict[str, Any]:
    """Return role, group, seat number and forums of a row; `group` is what a column says of it."""
    said: dict[str, Any] = {"forums": _forums(line), "group": group or data.group}
    number_text = line.text("seat_number")
    if number_text:
        number = read_seat_number(number_text)
        if number is None:
            line.report("seat_number", Problem("field.not_a_number", {"value": number_text}))
        said["seat_number"] = number
    text = line.text("role") or data.role
    written = _as_marked(data, read_role(text) if text else None)
    if written is None:
        if text:
            values = {"value": text}
            line.report("role", Problem("role.unknown", values, severity=Severity.WARNING))
        return said
    said["role"], said["rank"] = written.role, written.rank
    said["function_in_body"], said["basis"] = written.function, written.basis
    return said


def _as_marked(data: DataRow, written: WrittenRole | None) -> WrittenRole | None:
    """Return the role a mark tells; the one written where it says the same, and more."""
    marked = next((role for one, role in _MARKED.items() if one in data.meanings), None)
    if marked is None:
        return written
    says_same = written is not None and (written.role, written.basis) == (marked.role, marked.basis)
    return written if says_same else marked


def _forums(line: Line) -> tuple[str, ...]:
    forums = [forum for found in line.read("forums", read_forums) for forum in found]
    for name in line.forums:
        for _, cell in line.cells(name):
            ticked = read_mark(cell)
            if ticked:
                forums.append(name.removeprefix(FORUM))
            if ticked is None:
                values = {"value": cell_text(cell)}
                line.report(name, Problem("forum.unclear_mark", values, severity=Severity.WARNING))
    return tuple(dict.fromkeys(forums))
