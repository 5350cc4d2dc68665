"""Statistics of sessions: who came how often, and what was held in a period."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from sekretariat.domain.agenda import MATTERS, in_order
from sekretariat.domain.attendance import Attendance
from sekretariat.domain.bodies import LegislativeTerm
from sekretariat.domain.carrying_over import OFF, is_over
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
from sekretariat.domain.sessions import ordinal_name, term_name
from sekretariat.progress import Progress
from sekretariat.services.context import Context
from sekretariat.services.exporting import Heading
from sekretariat.services.reports import Report, described
from sekretariat.storage import bodies as questions
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
        """Return every seat in every session with attendance, the latest session first.

        Takes a while with many sessions; the figures are summed from it at once.
        """
        found: list[SeatInSession] = []
        with self._context.reader() as reader:
            attendances = _by_meeting(reader.find(Attendance))
            sittings = [one for one in _sittings(reader) if one.meeting_id in attendances]
            for done, sitting in enumerate(sittings):
                meeting = reader.get(Meeting, sitting.meeting_id)
                roster, _ = session_seats(reader, meeting, sitting.held_on)
                found += seats_in_session(roster, attendances[meeting.id], sitting)
                if progress is not None:
                    progress.step(done + 1, len(sittings))
        return found

    def rows(
        self, question: StatisticsQuestion, seats: Sequence[SeatInSession] | None = None
    ) -> list[Row]:
        """Return the figures by group, names sorted, sessions and terms the latest first."""
        known = self.seats() if seats is None else seats
        asked = [one for one in known if _fits(one.sitting, question)]
        words = search_words(question.search)
        figures = [
            one
            for one in summed(asked, question.grouping)
            if matches(search_key(one.name, one.organization), words)
        ]
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
            found = [_session(reader, one, seats, today) for one in reversed(_sittings(reader))]
        return fitting_sessions([row for row in found if row["is_over"]], question)

    def report(self, question: StatisticsQuestion) -> Report:
        """Return the figures as they are printed and written to sheets."""
        seats = [one for one in self.seats() if _fits(one.sitting, question)]
        days = [one.sitting.held_on for one in seats]
        counted = len({one.sitting.meeting_id for one in seats})
        values = {"count": counted, "start": min(days, default=""), "end": max(days, default="")}
        note = N_("Sessions with attendance on record: {count}, {start} to {end}.")
        return Report(
            title=f"{translate(N_('Attendance'))} {shown(question.grouping)}",
            headings=FIGURES,
            rows=self.rows(question, seats),
            as_of=self._context.today(),
            chosen=_chosen(question, seats),
            notes=[fill(note, values)] if counted else [],
        )

    def sessions_report(self, question: StatisticsQuestion) -> Report:
        """Return what was held as it is printed and written to sheets."""
        return Report(
            title=translate(N_("Sessions held")),
            headings=SESSIONS,
            rows=self.sessions(question),
            as_of=self._context.today(),
        )


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


def _by_meeting(attendances: Sequence[Attendance]) -> dict[str, list[Attendance]]:
    found: dict[str, list[Attendance]] = {}
    for one in attendances:
        found.setdefault(one.meeting_id, []).append(one)
    return found


def _by_sitting(seats: Sequence[SeatInSession]) -> Mapping[str, tuple[int, int]]:
    """Return seats represented and seats in all, by session."""
    found: dict[str, tuple[int, int]] = {}
    for one in seats:
        there, total = found.get(one.sitting.meeting_id, (0, 0))
        found[one.sitting.meeting_id] = (there + bool(one.came_id), total + 1)
    return found


def _sittings(reader: Reader) -> list[Sitting]:
    """Return the sessions with a day that were not called off, the latest first."""
    terms = {one.id: one for one in reader.find(LegislativeTerm)}
    names = questions.body_names_by_day(reader)
    held = [(one, one.held_on) for one in reader.find(Meeting) if one.status not in OFF]
    found = [
        Sitting(
            meeting_id=one.id,
            name=f"{ordinal_name(one)}, {shown(day)}",
            body_id=one.body_id,
            body=names(day)[one.body_id][0],
            term_id=one.term_id,
            term=term_name(terms.get(one.term_id)),
            held_on=day,
        )
        for one, day in held
        if day is not None
    ]
    return sorted(found, key=lambda one: one.held_on, reverse=True)


def _fits(one: Sitting, asked: StatisticsQuestion) -> bool:
    is_asked = asked.body_id in {"", one.body_id} and asked.term_id in {"", one.term_id}
    return is_asked and (asked.start or date.min) <= one.held_on <= (asked.end or date.max)


def _session(
    reader: Reader, one: Sitting, seats: Mapping[str, tuple[int, int]], today: date
) -> Row:
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
        "represented": "{} / {}".format(*figures) if figures else "",
        "resolutions": len(decided),
        "minutes_sent": minutes[0].sent_on if minutes else None,
    }
