"""The report on who took part: by session and by organisation, and who never did."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

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
from sekretariat.documents.masthead import Masthead, running_head
from sekretariat.documents.words import Words
from sekretariat.domain.presence_statistics import Figures

_FIGURES = (
    "possible",
    "represented",
    "share",
    "by_member",
    "by_deputy",
    "by_video",
    "excused",
    "absent",
)


@dataclass(frozen=True, kw_only=True)
class AttendanceTold:
    """What the report says: sums of seats in the sessions from a first to a last day."""

    by_session: Sequence[Figures]
    by_organization: Sequence[Figures]
    start: date
    end: date


def attendance_report(told: AttendanceTold | None, masthead: Masthead) -> Document:
    """Return the report; None says that nothing is recorded yet."""
    words = masthead.words
    title = words.say("attendance_report")
    blocks: list[Block] = [Heading(title), Paragraph(masthead.body, Tone.LEAD)]
    if told is None:
        blocks.append(Paragraph(words.say("attendance_report_none")))
    else:
        blocks += _blocks(told, masthead)
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


def _blocks(told: AttendanceTold, masthead: Masthead) -> list[Block]:
    words = masthead.words
    count = len(told.by_session)
    key = "attendance_one_session" if count == 1 else "attendance_more_sessions"
    lead = words.say(
        "attendance_report_lead",
        term=f"{words.say('term', number=masthead.term)}." if masthead.term else "",
        sessions=words.say(key, count=count),
        start=words.long_date(told.start),
        end=words.long_date(told.end),
    )
    blocks: list[Block] = [Paragraph(lead.strip())]
    for key, figures in (("session", told.by_session), ("organization", told.by_organization)):
        heading = words.say(f"attendance_by_{key}")
        blocks += [Heading(heading, 2), _table(heading, figures, words)]
    never = [one.name for one in told.by_organization if one.possible and not one.represented]
    if never:
        blocks += [
            Heading(words.say("attendance_never"), 2),
            Paragraph("; ".join(never)),
        ]
    return blocks


def _table(heading: str, figures: Sequence[Figures], words: Words) -> Table:
    columns = (
        Column(heading, 6),
        *(Column(words.say(f"attendance_{key}"), 2, Align.END) for key in _FIGURES),
    )
    rows = tuple(
        Row((one.name, *(_shown(getattr(one, key)) for key in _FIGURES))) for one in figures
    )
    summary = words.say("attendance_report_summary", title=heading)
    return Table(columns, rows, summary, row_heading=0)


def _shown(value: int | None) -> str:
    return "–" if value is None else str(value)
