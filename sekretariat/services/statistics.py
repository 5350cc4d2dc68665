"""Statistics of sessions: who came how often, and what was held in a period."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from sekretariat.domain.agenda import MATTERS, in_order
from sekretariat.domain.attendance import Attendance
from sekretariat.domain.carrying_over import is_over
from sekretariat.domain.fields import Kind
from sekretariat.domain.meetings import AgendaItem, Meeting
from sekretariat.domain.minutes import Minutes
from sekretariat.domain.names import matches, search_key, search_words
from sekretariat.domain.presence_statistics import (
    Grouping,
    SeatInSession,
    Sitting,
    seats_in_session,
    summed,
)
from sekretariat.domain.resolutions import Resolution
from sekretariat.domain.sessions import ordinal_name
from sekretariat.progress import Progress
from sekretariat.services.context import Context
from sekretariat.services.exporting import Heading
from sekretariat.services.organization_figures import named_at_end
from sekretariat.services.reports import Report, described
from sekretariat.services.sittings import sittings
from sekretariat.storage.sessions import session_seats
from sekretariat.storage.unit_of_work import Reader
from sekretariat.words import N_, fill, shown, translate

Row = dict[str, Any]
FIGURES = (
    Heading("name", N_("Name"), Kind.TEXT, 28),
    Heading("organization", N_("Organisation"), Kind.TEXT, 20),
    Heading("possible", N_("Possible"), Kind.NUMBER, 8),
    Heading("represented", N_("Represented"), Kind.NUMBER, 9),
    Heading("share", N_("Per cent"), Kind.NUMBER, 8),
    Heading("by_member", N_("By member"), Kind.NUMBER, 8),
    Heading("by_deputy", N_("By deputy"), Kind.NUMBER, 14),
    Heading("by_video", N_("By video"), Kind.NUMBER, 7),
    Heading("excused", N_("Excused"), Kind.NUMBER, 12),
    Heading("absent", N_("Absent"), Kind.NUMBER, 14),
    Heading("vacant", N_("Vacant"), Kind.NUMBER, 9),
)
SESSIONS = (
    described(Meeting, "held_on", 12),
    Heading("name", N_("Session"), Kind.TEXT, 30),
    described(Meeting, "mode", 12),
    Heading("topics", N_("Topics"), Kind.TEXT, 50),
    Heading("represented", N_("Seats represented"), Kind.TEXT, 12),
    Heading("resolutions", N_("Resolutions"), Kind.NUMBER, 10),
    Heading("minutes_sent", N_("Minutes sent on"), Kind.DAY, 22),
)


@dataclass(frozen=True, kw_only=True)
class StatisticsQuestion:
    """Which sessions count, and what the figures are summed up for; "" and None are all."""

    grouping: Grouping = Grouping.ORGANIZATION
    body_id: str = ""
    term_id: str = ""
    start: date | None = None
    end: date | None = None
    search: str = ""


class Statistics:
    """Counts the sessions with attendance; names are those of each session's day."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def seats(self, progress: Progress | None = None) -> list[SeatInSession]:
        """Return every seat on every day of a session with attendance, the latest day first.

        Takes a while with many sessions; the figures are summed from it at once.
        """
        with self._context.reader() as reader:
            return seats_in_sessions(reader, progress)

    def rows(
        self, question: StatisticsQuestion, seats: Sequence[SeatInSession] | None = None
    ) -> list[Row]:
        """Return the figures by group, names sorted, sessions and terms the latest first.

        Organisations are named as at the end of the period, with the names they had within it.
        """
        known = self.seats() if seats is None else seats
        asked = [one for one in known if _fits(one.sitting, question)]
        words = search_words(question.search)
        sums = summed(asked, question.grouping)
        if question.grouping is Grouping.ORGANIZATION and sums:
            days = {one.sitting.held_on for one in asked}
            until = max(*days, question.end or self._context.today())
            with self._context.reader() as reader:
                sums = named_at_end(reader, sums, (min(days), until))
        figures = [one for one in sums if matches(search_key(one.name, one.organization), words)]
        if question.grouping not in {Grouping.SESSION, Grouping.TERM}:
            figures.sort(key=lambda one: one.name)
        return [
            {
                "id": str(place),
                **asdict(one),
                "represented": one.represented,
                "share": one.share,
            }
            for place, one in enumerate(figures)
        ]

    def sessions(self, question: StatisticsQuestion) -> list[Row]:
        """Return what was held, the earliest first: day, mode, topics, minutes sent."""
        seats, today = _by_sitting(self.seats()), self._context.today()
        with self._context.reader() as reader:
            begun = [one for one in reversed(sittings(reader)) if one.day_number == 1]
            found = [_session(reader, one, seats, today) for one in begun]
        return fitting_sessions([row for row in found if row["is_over"]], question)

    def report(self, question: StatisticsQuestion) -> Report:
        """Return the figures as they are printed and written to sheets."""
        seats = [one for one in self.seats() if _fits(one.sitting, question)]
        days = [one.sitting.held_on for one in seats]
        counted = len({one.sitting.meeting_id for one in seats})
        values = {"count": counted, "start": min(days, default=""), "end": max(days, default="")}
        notes = [fill(N_("Sessions with attendance on record: {count}, {start} to {end}."), values)]
        if any(one.sitting.day_number > 1 for one in seats):
            notes.append(translate(N_("A session of several days counts once for each day.")))
        return Report(
            title=f"{translate(N_('Attendance'))} {shown(question.grouping)}",
            headings=headings_of(question.grouping),
            rows=self.rows(question, seats),
            as_of=self._context.today(),
            chosen=_chosen(question, seats),
            notes=notes if counted else [],
        )

    def sessions_report(self, question: StatisticsQuestion) -> Report:
        """Return what was held as it is printed and written to sheets."""
        return Report(
            title=translate(N_("Sessions held")),
            headings=SESSIONS,
            rows=self.sessions(question),
            as_of=self._context.today(),
        )


def seats_in_sessions(
    reader: Reader, progress: Progress | None = None, body_id: str = ""
) -> list[SeatInSession]:
    """Return every seat on every day of the sessions with attendance, the latest day first."""
    found: list[SeatInSession] = []
    attendances = _by_day(reader.find(Attendance))
    counted = [
        one for one in sittings(reader) if _key(one) in attendances and body_id in {"", one.body_id}
    ]
    for done, sitting in enumerate(counted):
        meeting = reader.get(Meeting, sitting.meeting_id)
        roster, _ = session_seats(reader, meeting, sitting.held_on)
        found += seats_in_session(roster, attendances[_key(sitting)], sitting)
        if progress is not None:
            progress.step(done + 1, len(counted))
    return found


def fitting_sessions(rows: Sequence[Row], asked: StatisticsQuestion) -> list[Row]:
    """Return the sessions that fit a question, in their order."""
    words = search_words(asked.search)
    return [
        row
        for row in rows
        if _fits(row["sitting"], asked) and matches(search_key(row["name"], row["topics"]), words)
    ]


def _chosen(asked: StatisticsQuestion, seats: Sequence[SeatInSession]) -> str:
    """Return in words which sessions were asked for; body and term as the latest one names them."""
    sitting = seats[0].sitting if seats else None
    parts = [sitting.body if sitting and asked.body_id else ""]
    parts.append(sitting.term if sitting and asked.term_id else "")
    parts += [shown(asked.start), shown(asked.end), asked.search]
    return ", ".join(part for part in parts if part)


def headings_of(grouping: Grouping) -> tuple[Heading, ...]:
    """Return the columns of a grouping; only persons and sessions belong to somebody."""
    owned = {Grouping.MEMBER, Grouping.DEPUTY, Grouping.SESSION}
    return tuple(one for one in FIGURES if one.key != "organization" or grouping in owned)


def _key(one: Sitting) -> tuple[str, int]:
    return one.meeting_id, one.day_number


def _by_day(attendances: Sequence[Attendance]) -> dict[tuple[str, int], list[Attendance]]:
    found: dict[tuple[str, int], list[Attendance]] = {}
    for one in attendances:
        found.setdefault((one.meeting_id, one.day_number), []).append(one)
    return found


def _by_sitting(seats: Sequence[SeatInSession]) -> Mapping[str, str]:
    """Return "seats represented / seats in all" by session, day after day."""
    counts: dict[tuple[str, int], tuple[int, int]] = {}
    for one in seats:
        there, total = counts.get(_key(one.sitting), (0, 0))
        counts[_key(one.sitting)] = (there + bool(one.came_id), total + 1)
    told: dict[str, list[str]] = {}
    for (meeting_id, _), (there, total) in sorted(counts.items()):
        told.setdefault(meeting_id, []).append(f"{there} / {total}")
    return {meeting_id: "; ".join(days) for meeting_id, days in told.items()}


def _fits(one: Sitting, asked: StatisticsQuestion) -> bool:
    """Tell whether a day is asked for; a session counts whole, by its first day."""
    is_asked = asked.body_id in {"", one.body_id} and asked.term_id in {"", one.term_id}
    return is_asked and (asked.start or date.min) <= one.begun_on <= (asked.end or date.max)


def _session(reader: Reader, one: Sitting, seats: Mapping[str, str], today: date) -> Row:
    meeting = reader.get(Meeting, one.meeting_id)
    items = [item for _, item in in_order(reader.find(AgendaItem, meeting_id=meeting.id))]
    decided = [found for found in reader.find(Resolution, meeting_id=meeting.id) if found.number]
    minutes = reader.find(Minutes, meeting_id=meeting.id)
    figures = seats.get(meeting.id)
    return {
        "id": meeting.id,
        "sitting": one,
        "held_on": one.held_on,
        "name": f"{ordinal_name(meeting)} · {one.body}",
        "mode": meeting.mode,
        "status": meeting.status,
        "is_over": is_over(meeting, today) or figures is not None,
        "topics": "; ".join(item.title for item in items if item.kind in MATTERS),
        "represented": figures or "",
        "resolutions": len(decided),
        "minutes_sent": minutes[0].sent_on if minutes else None,
    }
