"""The plan of a year on paper: sessions with what speaks against their days, then calendars."""

from collections.abc import Sequence

from sekretariat.documents.content import (
    Align,
    Block,
    Column,
    Document,
    Heading,
    Orientation,
    Paragraph,
    Row,
    Table,
    Tone,
)
from sekretariat.documents.masthead import Masthead, clock_times, running_head
from sekretariat.documents.words import Words
from sekretariat.domain.planning.calendars import CalendarEntry
from sekretariat.domain.planning.years import PlannedSession, Year, sessions_in
from sekretariat.words import shown
from sekretariat.words.sentences import sentence


def year_plan_paper(year: int, plan: Year, masthead: Masthead) -> Document:
    """Return the plan of a year as a paper."""
    words = masthead.words
    title = words.say("year_plan", year=year)
    sessions = sessions_in(plan)
    blocks: list[Block] = [
        Heading(title),
        Paragraph(masthead.body, Tone.LEAD),
        _sessions(sessions, words) if sessions else Paragraph(words.say("no_sessions")),
        Heading(words.say("closed_days"), 2),
        _days(plan, words),
    ]
    return Document(
        title=f"{title} · {masthead.body}",
        subject=title,
        author=masthead.office,
        language=masthead.language,
        letterhead=masthead.letterhead,
        header=running_head(masthead, title),
        as_of=masthead.stand,
        orientation=Orientation.LANDSCAPE,
        blocks=tuple(blocks),
    )


def _sessions(sessions: Sequence[PlannedSession], words: Words) -> Table:
    columns = (
        Column(words.say("when"), 4.4, Align.START),
        Column(words.say("session_label"), 5.2),
        Column(words.say("hours"), 3.0),
        Column(words.say("where"), 4.0),
        Column(words.say("state"), 2.4),
        Column(words.say("hints"), 7.0),
    )
    rows = tuple(
        Row(
            (
                words.full_date(one.held_on),
                one.name,
                clock_times(words, one.begins_at, one.ends_at),
                one.venue,
                shown(one.status, words.language),
                " ".join(sentence(hint.code, hint.values, words.language) for hint in one.hints),
            )
        )
        for one in sessions
    )
    return Table(columns, rows, words.say("year_sessions_summary"), row_heading=1)


def _days(plan: Year, words: Words) -> Table:
    """Return holidays and calendars by their first day; a stretch of days is one row."""
    columns = (
        Column(words.say("when"), 5.0, Align.START),
        Column(words.say("day_kind"), 4.0),
        Column(words.say("day_name"), 9.0),
    )
    rows: list[Row] = []
    told: set[str] = set()
    for day, planned in plan.items():
        if planned.holiday:
            rows.append(Row((words.full_date(day), words.say("holiday"), planned.holiday)))
        for entry in planned.entries:
            if entry.id not in told:
                told.add(entry.id)
                kind = shown(entry.kind, words.language)
                rows.append(Row((_span(entry, words), kind, entry.title)))
    return Table(columns, tuple(rows), words.say("year_days_summary"), row_heading=2)


def _span(entry: CalendarEntry, words: Words) -> str:
    first = entry.first_day or entry.until
    if entry.until == first:
        return words.full_date(first)
    start, end = words.short_date(first), words.short_date(entry.until)
    return words.say("day_span", start=start, end=end)
