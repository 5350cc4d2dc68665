"""The report on the composition of a body by gender; base and day are always told."""

from collections.abc import Sequence
from dataclasses import dataclass

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
from sekretariat.documents.masthead import Masthead, running_head
from sekretariat.documents.words import Words
from sekretariat.domain.parity import Composition, must_merge


@dataclass(frozen=True)
class Section:
    """One table: the key of its heading, and its lines."""

    key: str
    lines: Sequence[tuple[str, Composition]]


@dataclass(frozen=True, kw_only=True)
class ParityTold:
    """What the report says; one for outside never shows a small number of persons apart."""

    sections: Sequence[Section]
    persons: int
    seats: int
    is_external: bool = False


def parity_report(told: ParityTold, masthead: Masthead) -> Document:
    """Return the report."""
    words = masthead.words
    title = words.say("parity_report")
    day = words.long_date(masthead.as_of)
    lead = words.say("parity_lead", day=day, count=told.persons, seats=told.seats)
    sections = [one for one in told.sections if one.lines]
    every = [numbers for one in sections for _, numbers in one.lines]
    is_merged = told.is_external and must_merge(every)
    blocks: list[Block] = [Heading(title), Paragraph(masthead.body, Tone.LEAD), Paragraph(lead)]
    if not told.persons:
        blocks.append(Paragraph(words.say("parity_none")))
    for one in sections:
        heading = words.say(one.key)
        blocks += [Heading(heading, 2), _table(one, heading, words, is_merged=is_merged)]
    if is_merged:
        blocks.append(Paragraph(words.say("parity_external"), Tone.NOTE))
    return Document(
        title=f"{title} · {masthead.body}",
        subject=title,
        author=masthead.office,
        language=masthead.language,
        letterhead=masthead.letterhead,
        header=running_head(masthead, title),
        as_of=masthead.stand,
        blocks=tuple(blocks),
    )


def _table(section: Section, heading: str, words: Words, *, is_merged: bool) -> Table:
    others = ("parity_merged",) if is_merged else ("parity_diverse", "parity_not_given")
    keys = ("parity_women", "parity_men", *others, "parity_total", "parity_share")
    columns = (
        Column(heading, 4.6),
        *(Column(words.say(key), 1.9, Align.END) for key in keys),
    )
    rows = tuple(Row((name, *_cells(numbers, is_merged))) for name, numbers in section.lines)
    return Table(columns, rows, words.say("parity_summary", title=heading), row_heading=0)


def _cells(numbers: Composition, is_merged: bool) -> tuple[str, ...]:  # noqa: FBT001
    rest = (numbers.diverse, numbers.not_given)
    shown = (sum(rest),) if is_merged else rest
    share = "–" if numbers.share is None else str(numbers.share)
    counts = (numbers.women, numbers.men, *shown, numbers.total)
    return (*map(str, counts), share)
