"""What a row says about seat, role, forums and days."""

from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from sekretariat.domain.imports import Entry
from sekretariat.domain.problems import Problem, Severity
from sekretariat.exchange.line import Line
from sekretariat.exchange.parsing.cells import cell_text, is_placeholder
from sekretariat.exchange.parsing.dates import assumed, read_day
from sekretariat.exchange.parsing.roles import read_forums, read_mark, read_role, read_seat_number
from sekretariat.exchange.reading import Cell
from sekretariat.exchange.rows import DataRow

_DAYS = ("start", "end", "appointed_on")


def read_days(line: Line) -> dict[str, Any]:
    """Return start, end and appointment of a row; days that cannot be read become problems."""
    days: dict[str, date | None] = {}
    for name in _DAYS:
        days[name] = None
        found = line.read(name, partial(_day_and_hint, today=line.today, is_end=name == "end"))
        for day, hints in found:
            days[name] = day
            for hint in hints:
                line.report(name, hint)
    start, end = days["start"], days["end"]
    if start and end and end < start:
        line.report("end", Problem("validity.reversed", {"start": start, "end": end}, "end"))
    return days


def _day_and_hint(cell: Cell, *, today: date, is_end: bool) -> tuple[date | None, list[Problem]]:
    if is_placeholder(cell_text(cell)):
        return None, []
    day = read_day(cell, is_end=is_end, today=today)
    return day, assumed(cell, day)


def with_role(line: Line, entry: Entry, data: DataRow) -> Entry:
    """Return the entry with role, group, seat number and forums of its row."""
    entry = replace(entry, forums=_forums(line), group=entry.group or data.group)
    number_text = line.text("seat_number")
    if number_text:
        number = read_seat_number(number_text)
        if number is None:
            line.report("seat_number", Problem("field.not_a_number", {"value": number_text}))
        entry = replace(entry, seat_number=number)
    text = line.text("role") or data.role
    written = read_role(text) if text else None
    if written is None:
        if text:
            values = {"value": text}
            line.report("role", Problem("role.unknown", values, severity=Severity.WARNING))
        return entry
    return replace(
        entry,
        role=written.role,
        rank=written.rank,
        function_in_body=written.function,
        basis=written.basis,
    )


def _forums(line: Line) -> tuple[str, ...]:
    forums = [forum for found in line.read("forums", read_forums) for forum in found]
    for name in line.columns:
        if not name.startswith("forum_"):
            continue
        for _, cell in line.cells(name):
            ticked = read_mark(cell)
            if ticked:
                forums.append(name.removeprefix("forum_"))
            if ticked is None:
                values = {"value": cell_text(cell)}
                line.report(name, Problem("forum.unclear_mark", values, severity=Severity.WARNING))
    return tuple(dict.fromkeys(forums))
