"""Any list as a paper: title, what it is of, a table across the sheet, notes below."""

from collections.abc import Sequence
from dataclasses import dataclass

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


@dataclass(frozen=True, kw_only=True)
class Listed:
    """A list as a paper shows it; shares are parts of the width, texts are ready to read."""

    title: str
    lead: str = ""
    headings: Sequence[str]
    shares: Sequence[float]
    right: frozenset[int] = frozenset()
    rows: Sequence[Sequence[str]]
    notes: Sequence[str] = ()
    is_wide: bool = False


def table_paper(listed: Listed, masthead: Masthead) -> Document:
    """Return the paper of a list; wide ones lie on their side."""
    words = masthead.words
    blocks: list[Block] = [Heading(listed.title)]
    if masthead.body:
        blocks.append(Paragraph(masthead.body, Tone.LEAD))
    if listed.lead:
        blocks.append(Paragraph(listed.lead))
    blocks.append(_table(listed, words) if listed.rows else Paragraph(words.say("no_rows")))
    blocks += [Paragraph(note, Tone.NOTE) for note in listed.notes]
    is_wide = listed.is_wide or len(listed.headings) > 5
    return Document(
        title=" · ".join(part for part in (listed.title, masthead.body) if part),
        subject=listed.title,
        author=masthead.office or listed.title,
        language=masthead.language,
        letterhead=masthead.letterhead,
        header=running_head(masthead, listed.title),
        as_of=masthead.stand,
        orientation=Orientation.LANDSCAPE if is_wide else Orientation.PORTRAIT,
        blocks=tuple(blocks),
    )


def _table(listed: Listed, words: Words) -> Table:
    columns = tuple(
        Column(heading, share, Align.END if place in listed.right else Align.START)
        for place, (heading, share) in enumerate(zip(listed.headings, listed.shares, strict=True))
    )
    rows = tuple(Row(tuple(row)) for row in listed.rows)
    summary = words.say("table_summary", title=listed.title, count=len(rows))
    return Table(columns, rows, summary, row_heading=0)
