"""The book of resolutions: what was decided, session after session, word for word."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sekretariat.documents.content import (
    Block,
    Column,
    Document,
    GroupRow,
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
class Decided:
    """One motion that was decided, as the book shows it; one that was rejected has no number."""

    number: str = ""
    item: str = ""
    mover: str = ""
    wording: str = ""
    result: str = ""
    release: str = ""


@dataclass(frozen=True, kw_only=True)
class Chapter:
    """What one session decided, or one circular vote where `circular` is its number."""

    session: str = ""
    circular: str = ""
    held_on: date | None = None
    decided: Sequence[Decided] = ()


def resolution_book(chapters: Sequence[Chapter], lead: str, masthead: Masthead) -> Document:
    """Return the book; `lead` says what it holds: a session, a legislative term, all."""
    words = masthead.words
    title, count = words.say("book"), sum(len(one.decided) for one in chapters)
    blocks: list[Block] = [
        Heading(title),
        Paragraph(masthead.body, Tone.LEAD),
        Paragraph(f"{lead} · {words.say('book_count', count=count)}" if count else lead),
        _table(chapters, words) if count else Paragraph(words.say("book_none")),
    ]
    return Document(
        title=f"{title} · {lead} · {masthead.body}",
        subject=lead,
        author=masthead.office,
        language=masthead.language,
        letterhead=masthead.letterhead,
        header=running_head(masthead, title, lead),
        as_of=masthead.stand,
        orientation=Orientation.LANDSCAPE,
        blocks=tuple(blocks),
    )


def _table(chapters: Sequence[Chapter], words: Words) -> Table:
    columns = (
        Column(words.say("book_number"), 2),
        Column(words.say("book_item"), 3.4),
        Column(words.say("book_mover"), 2.4),
        Column(words.say("book_wording"), 7),
        Column(words.say("book_result"), 3.4),
        Column(words.say("book_release"), 1.8),
    )
    rows: list[Row | GroupRow] = []
    for chapter in chapters:
        rows.append(GroupRow(chapter_name(chapter, words)))
        rows += [_row(one, words) for one in chapter.decided]
    return Table(columns, tuple(rows), words.say("book_summary"), row_heading=0)


def _row(one: Decided, words: Words) -> Row:
    cells = (one.number, one.item, one.mover, one.wording, one.result, one.release)
    return Row(tuple(cell or words.say("book_nothing") for cell in cells))


def chapter_name(chapter: Chapter, words: Words) -> str:
    """2. Sitzung in der 20. Wahlperiode, 3. November 2020."""
    day = words.long_date(chapter.held_on) if chapter.held_on else ""
    if chapter.circular:
        return words.say("book_circular", number=chapter.circular, day=day)
    return words.say("book_session", session=chapter.session, day=day)
