"""The answers to an invitation on paper: what they promise, by group, person by person."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from sekretariat.documents.content import (
    Align,
    Block,
    Column,
    Document,
    GroupRow,
    Heading,
    Paragraph,
    Row,
    Table,
    Tone,
)
from sekretariat.documents.masthead import Masthead, Occasion, particulars, session_paper
from sekretariat.documents.words import Words
from sekretariat.domain.replies import Counts

COUNTED = ("invited", "room", "video", "represented", "declined", "tentative", "open")


@dataclass(frozen=True, kw_only=True)
class Answered:
    """One person's answer as it is told: group, name, what, since when, by which remark."""

    group: str
    name: str
    answer: str
    on: str = ""
    remark: str = ""


def replies_paper(
    groups: Sequence[tuple[str, Counts]],
    persons: Sequence[Answered],
    promise: str,
    occasion: Occasion,
    masthead: Masthead,
) -> Document:
    """Return the overview; `promise` is the sentence on the quorum ahead."""
    words = masthead.words
    title = words.say("replies")
    blocks: list[Block] = [
        Heading(title),
        particulars(masthead, occasion),
        Paragraph(words.say("replies_forecast", told=promise), Tone.LEAD),
        Heading(words.say("replies_by_group"), 2),
        _by_group(groups, words),
    ]
    if persons:
        blocks += [Heading(words.say("replies_person"), 2), _by_person(persons, words)]
    return session_paper(title, masthead, occasion, blocks)


def _by_group(groups: Sequence[tuple[str, Counts]], words: Words) -> Table:
    counted = tuple(Column(words.say(f"replies_{one}"), 1.6, Align.END) for one in COUNTED)
    rows = tuple(
        Row((name, *(str(getattr(counts, one)) for one in COUNTED))) for name, counts in groups
    )
    columns = (Column(words.say("replies_group"), 4), *counted)
    return Table(columns, rows, words.say("replies_by_group"), row_heading=0)


def _by_person(persons: Sequence[Answered], words: Words) -> Table:
    columns = (
        Column(words.say("replies_person"), 4),
        Column(words.say("replies_answer"), 4),
        Column(words.say("replies_on"), 2),
        Column(words.say("replies_remark"), 4),
    )
    rows: list[Row | GroupRow] = []
    for group, those in groupby(persons, key=lambda one: one.group):
        rows += [GroupRow(group)] if group else []
        rows += [Row((one.name, one.answer, one.on, one.remark)) for one in those]
    return Table(columns, tuple(rows), words.say("replies"), row_heading=0)
