"""Sessions in a row: their dates proposed with what speaks against each, added in one step."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sekretariat.domain.bodies import Body
from sekretariat.domain.meetings import Meeting
from sekretariat.domain.planning import recurrence
from sekretariat.domain.planning.gatherings import SessionDay
from sekretariat.domain.planning.recurrence import Series, check_series
from sekretariat.domain.problems import Problem, Refused, Severity, refuse_errors
from sekretariat.domain.sessions import next_in_term, next_in_year
from sekretariat.services.context import Context
from sekretariat.services.meetings import add_standard_items, save_meeting, term_for
from sekretariat.services.milestones import plan_steps
from sekretariat.services.session_hints import hints_of
from sekretariat.storage.unit_of_work import Reader
from sekretariat.words import N_


@dataclass(frozen=True)
class Proposal:
    """A date of a series with what speaks against it."""

    held_on: date
    hints: Sequence[Problem]

    @property
    def is_skipped(self) -> bool:
        """Tell whether it is left out unless a clerk wants it: holidays, offices closed."""
        return any(one.severity is Severity.WARNING for one in self.hints)


class SeriesPlanning:
    """Dates in a row."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def proposals(self, series: Series) -> list[Proposal]:
        """Return the dates of a series; raises Refused with what is wrong with it."""
        refuse_errors(check_series(series))
        with self._context.reader() as reader:
            return [Proposal(one, _hints(reader, series, one)) for one in recurrence.dates(series)]

    def add(self, series: Series, dates: Sequence[date]) -> list[Meeting]:
        """Add a session on each date, in one step; each gets the numbers that follow."""
        refuse_errors(check_series(series))
        if not dates:
            raise Refused(Problem("series.no_date", {}, "count"))
        label = N_("Add {count} sessions")
        with self._context.work("meeting.series", label, count=str(len(dates))) as work:
            added = []
            for one in sorted(dates):
                meeting = _drafted(work, series, one)
                save_meeting(work, meeting)
                add_standard_items(work, meeting)
                if series.with_steps:
                    plan_steps(work, meeting)
                added.append(meeting)
        return added


def _drafted(reader: Reader, series: Series, held_on: date) -> Meeting:
    body = reader.get(Body, series.body_id)
    others = reader.find(Meeting, body_id=body.id)
    term_id = term_for(reader, body, held_on)
    return Meeting(
        body_id=body.id,
        term_id=term_id,
        held_on=held_on,
        begins_at=series.begins_at,
        ends_at=series.ends_at,
        venue=series.venue,
        ordinal_in_term=next_in_term(others, term_id),
        ordinal_in_year=next_in_year(others, held_on.year),
        file_reference=body.file_reference,
    )


def _hints(reader: Reader, series: Series, held_on: date) -> list[Problem]:
    session = Meeting(body_id=series.body_id, held_on=held_on, venue=series.venue)
    days = [SessionDay(held_on, series.begins_at, series.ends_at)]
    return hints_of(reader, session, days, [series.body_id])
