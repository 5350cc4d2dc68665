"""Calendars of days an office plans around: taken in from files, typed, listed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from sekretariat.domain.fields import check
from sekretariat.domain.planning.calendars import (
    CalendarEntry,
    CalendarKind,
    CalendarPlan,
    check_entry,
    likely_kind,
    plan_import,
)
from sekretariat.domain.problems import Problem, Refused, refuse_errors
from sekretariat.domain.records import new_id
from sekretariat.exchange import CALENDAR_WORD
from sekretariat.exchange.reading.worker import read_apart
from sekretariat.progress import Progress
from sekretariat.services.context import Context
from sekretariat.words import N_

YEARS_AHEAD = 5


@dataclass(frozen=True)
class CalendarFile:
    """What a calendar file says; `kind` is the likely one.

    `unread` counts entries without a day or repeated otherwise than yearly.
    """

    name: str
    entries: Sequence[CalendarEntry]
    unread: int
    kind: CalendarKind


class Calendars:
    """School holidays, religious days, Landtag weeks, own days off."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def all(self, kind: CalendarKind | None = None, year: int | None = None) -> list[CalendarEntry]:
        """Return the entries of a kind and year, or all, by their first day."""
        with self._context.reader() as reader:
            found = reader.find(CalendarEntry, **({"kind": kind} if kind else {}))
        wanted = [one for one in found if year is None or year in _years(one)]
        return sorted(wanted, key=lambda one: (one.first_day or date.min, one.title))

    def get(self, entry_id: str) -> CalendarEntry:
        """Return one entry."""
        with self._context.reader() as reader:
            return reader.get(CalendarEntry, entry_id)

    def save(self, entry: CalendarEntry) -> CalendarEntry:
        """Save an entry typed by hand."""
        label = N_("Save calendar entry {name}")
        with self._context.work("calendar.save", label, name=entry.title) as work:
            refuse_errors([*check(entry), *check_entry(entry)])
            work.save(entry)
        return entry

    def delete(self, entry_ids: Sequence[str]) -> None:
        """Remove entries."""
        label = N_("Remove {count} calendar entries")
        with self._context.work("calendar.delete", label, count=str(len(entry_ids))) as work:
            for one in work.find(CalendarEntry, id=list(entry_ids)):
                work.delete(one)

    def read(self, path: Path, progress: Progress | None = None) -> CalendarFile:
        """Return what is in a calendar file, read in a process of its own; nothing is written.

        A yearly entry stands in each year up to five ahead.
        """
        file = read_apart(path, progress, CALENDAR_WORD)
        rows = [row.cells for row in file.sheets[0].rows]
        last_year = self._context.today().year + YEARS_AHEAD
        entries = [
            CalendarEntry(title=title, first_day=first, last_day=last, source=file.name)
            for row in rows
            for title, first, last in _repeated(row, last_year)
        ]
        words = " ".join((file.name, *(str(row[0]) for row in rows)))
        unread = sum(not isinstance(row[1], date) for row in rows)
        return CalendarFile(file.name, entries, unread, likely_kind(words))

    def plan(self, file: CalendarFile, kind: CalendarKind) -> CalendarPlan:
        """Return what taking in a file as a kind of calendar would change."""
        found = [replace(one, id=new_id(), kind=kind) for one in file.entries]
        with self._context.reader() as reader:
            return plan_import(kind, found, reader.find(CalendarEntry, kind=kind), file.name)

    def take_in(self, file: CalendarFile, kind: CalendarKind) -> CalendarPlan:
        """Write what a file says, in one step; raises Refused where it says nothing."""
        if not file.entries:
            raise Refused(Problem("calendar.nothing", {"file": file.name}))
        label = N_("Take in calendar {name}")
        with self._context.work("calendar.import", label, name=file.name) as work:
            plan = self.plan(file, kind)
            for gone in plan.removed:
                work.delete(gone)
            for come in plan.added:
                work.add(come)
        return plan


def _years(entry: CalendarEntry) -> range:
    first = entry.first_day or date.min
    return range(first.year, entry.until.year + 1)


def _repeated(row: Sequence[object], last_year: int) -> Iterator[tuple[str, date, date]]:
    """Return the days of an entry: once, or in each year up to the last; a 29 February skips."""
    title, first, last, until = row
    if not isinstance(first, date) or not isinstance(last, date):
        return
    length = last - first
    for year in range(first.year, max(first.year, min(int(str(until)), last_year)) + 1):
        try:
            begins = first.replace(year=year)
        except ValueError:
            continue
        yield str(title), begins, begins + length
