"""The checklist of a session: its steps by their day, with room to tick them off by hand."""

from collections.abc import Sequence

from sekretariat.documents.content import (
    Align,
    Block,
    Column,
    Document,
    Heading,
    Paragraph,
    Row,
    Table,
    Tone,
)
from sekretariat.documents.masthead import Masthead, Occasion, session_name, session_paper, when
from sekretariat.documents.words import Words
from sekretariat.domain.milestones import Milestone

ROW_HEIGHT_MM = 8


def checklist(steps: Sequence[Milestone], occasion: Occasion, masthead: Masthead) -> Document:
    """Return the checklist of a session."""
    words = masthead.words
    title, session = words.say("checklist"), session_name(masthead, occasion)
    blocks: list[Block] = [
        Heading(title),
        Paragraph(f"{session} · {masthead.body}", Tone.LEAD),
        Paragraph(when(words, occasion)),
        _table(steps, words) if steps else Paragraph(words.say("no_steps")),
    ]
    return session_paper(title, masthead, occasion, blocks)


def _table(steps: Sequence[Milestone], words: Words) -> Table:
    columns = (
        Column(words.say("due"), 2.4, Align.START),
        Column(words.say("step"), 8.6),
        Column(words.say("done_on"), 2.8),
        Column(words.say("reason_moved"), 3.4),
    )
    rows = tuple(
        Row(
            (
                words.short_date(one.due_on) if one.due_on else "",
                one.title,
                words.short_date(one.done_on) if one.done_on else "",
                one.reason,
            )
        )
        for one in steps
    )
    return Table(
        columns,
        rows,
        words.say("checklist_summary"),
        row_heading=1,
        row_height_mm=ROW_HEIGHT_MM,
        ruled=True,
    )
