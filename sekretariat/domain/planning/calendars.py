"""Days an office plans around: calendars from files, kept as records (domain paper 2.8)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sekretariat.domain.fields import Choice, choice, day, text
from sekretariat.domain.problems import Problem
from sekretariat.domain.records import Record
from sekretariat.words import N_


class CalendarKind(Choice):
    """What the days of a calendar mean for a session."""

    SCHOOL = "schulferien", N_("School holidays")
    RELIGIOUS = "religiöser_tag", N_("Religious day")
    LANDTAG = "landtagswoche", N_("Landtag week")
    OWN = "eigene_freie_tage", N_("Own days off")


_ALONE = frozenset({CalendarKind.SCHOOL, CalendarKind.LANDTAG})
_SIGNS = {
    CalendarKind.SCHOOL: ("ferien",),
    CalendarKind.LANDTAG: ("landtag", "plenar", "plenum"),
    CalendarKind.OWN: ("dienstfrei", "betriebsausflug", "geschlossen"),
}


@dataclass(kw_only=True, eq=False)
class CalendarEntry(Record):
    """A stretch of days, both included; an end left open is the first day itself."""

    kind: CalendarKind = choice(N_("Calendar"), CalendarKind.SCHOOL)
    title: str = text(N_("Title"), required=True, limit=300)
    first_day: date | None = day(N_("First day"), required=True)
    last_day: date | None = day(N_("Last day"))
    source: str = text(N_("From file"))

    @property
    def until(self) -> date:
        """The last day that belongs to it."""
        return self.last_day or self.first_day or date.min

    def holds_on(self, asked: date) -> bool:
        """Tell whether a day belongs to it."""
        return self.first_day is not None and self.first_day <= asked <= self.until


@dataclass(frozen=True)
class CalendarPlan:
    """What an import would do: `added` come, `removed` go, `kept` are there already."""

    kind: CalendarKind
    added: Sequence[CalendarEntry] = ()
    removed: Sequence[CalendarEntry] = ()
    kept: Sequence[CalendarEntry] = ()


def plan_import(
    kind: CalendarKind, found: Sequence[CalendarEntry], stored: Iterable[CalendarEntry], source: str
) -> CalendarPlan:
    """Return what it takes to make the time a file speaks of what the file says.

    That time goes from its first to its last first day. School holidays and Landtag weeks have one
    calendar, so a newer file replaces any older one; of the other kinds there may be several side
    by side, so only what came from a file of the same name goes. What was typed always stays.
    """
    wanted = {_sign(one): one for one in found}
    days = [one.first_day for one in found if one.first_day]
    of_kind = [one for one in stored if one.kind is kind]
    known = {_sign(one) for one in of_kind}
    replaced = [
        one
        for one in of_kind
        if one.first_day
        and days
        and min(days) <= one.first_day <= max(days)
        and one.source
        and (kind in _ALONE or one.source == source)
        and _sign(one) not in wanted
    ]
    return CalendarPlan(
        kind,
        added=[one for sign, one in wanted.items() if sign not in known],
        removed=replaced,
        kept=[one for one in of_kind if _sign(one) in wanted],
    )


def likely_kind(words: str) -> CalendarKind:
    """Return the kind a calendar is likely of, by the words in it; a clerk chooses."""
    told = words.casefold()
    for kind, signs in _SIGNS.items():
        if any(sign in told for sign in signs):
            return kind
    return CalendarKind.RELIGIOUS


def check_entry(entry: CalendarEntry) -> list[Problem]:
    """Return a problem where an entry ends before it begins."""
    if entry.first_day and entry.last_day and entry.last_day < entry.first_day:
        values = {"start": entry.first_day, "end": entry.last_day}
        return [Problem("validity.reversed", values, "last_day")]
    return []


def _sign(entry: CalendarEntry) -> tuple[str, date | None, date]:
    return entry.title.casefold(), entry.first_day, entry.until
