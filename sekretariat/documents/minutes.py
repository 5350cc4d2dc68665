"""The minutes on paper: each block of the draft in the dress of its kind."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sekretariat.documents.content import (
    Block,
    Column,
    Document,
    Heading,
    Paragraph,
    Row,
    Run,
    SignatureLine,
    Table,
    Tone,
)
from sekretariat.documents.enclosures import enclosure
from sekretariat.documents.masthead import Masthead, Occasion, particulars, session_paper
from sekretariat.documents.rich_text import rich_blocks
from sekretariat.documents.words import Words
from sekretariat.domain.attachments import Attachment
from sekretariat.domain.minutes_blocks import COLUMNS, BlockKind
from sekretariat.domain.minutes_blocks import Block as Told
from sekretariat.domain.writing.markup import parse

MINUTES, EXTRACT, CORRECTION = "minutes_of_session", "minutes_extract", "minutes_correction"


@dataclass(frozen=True, kw_only=True)
class Correction:
    """A numbered correction: where, what stood there, what is to stand there; decided when."""

    number: int
    part: str
    passage: str
    wording: str
    decided_on: date | None = None


@dataclass(frozen=True, kw_only=True)
class MinutesTold:
    """Everything minutes are made of: their kind, how far they are, their blocks in order.

    `title` names the paper: the minutes, a public extract, or the corrections alone. `papers` are
    the attachments of the session; the minutes alone name them, and whom they go to.
    """

    kind: str
    state: str
    blocks: Sequence[Told]
    objections_until: date | None = None
    corrections: Sequence[Correction] = ()
    approval: str = ""
    title: str = MINUTES
    papers: Sequence[Attachment] = ()


def minutes_paper(told: MinutesTold, occasion: Occasion, masthead: Masthead) -> Document:
    """Return the minutes of a session, or the corrections to them; empty blocks are left out."""
    words = masthead.words
    title = words.say(told.title)
    pairs = [(words.say("minutes_kind"), f"{told.kind}, {told.state}")]
    pairs += [
        (label, value)
        for one in told.blocks
        if one.kind is BlockKind.HEAD
        for label, _, value in (line.partition(": ") for line in one.wording.splitlines())
    ]
    blocks: list[Block] = [Heading(title), particulars(masthead, occasion, *pairs)]
    for one in told.blocks:
        blocks += _DRESSES.get(one.kind, _plain)(one, words)
    blocks += _ending(told, words)
    return session_paper(title, masthead, occasion, tuple(blocks))


def _ending(told: MinutesTold, words: Words) -> list[Block]:
    """Return what came after the text: corrections, until when objections come, the approval."""
    blocks = _below(told, words) if told.title == MINUTES else []
    is_correction = told.title == CORRECTION
    if told.corrections and not is_correction:
        blocks.append(Heading(words.say("minutes_corrections"), 2))
    for one in told.corrections:
        blocks += _correction(one, words, 2 if is_correction else 3)
    if is_correction and not told.corrections:
        blocks.append(Paragraph(words.say("minutes_no_corrections")))
    if told.objections_until is not None:
        until = words.full_date(told.objections_until)
        blocks.append(Paragraph(words.say("objections_until", day=until), Tone.NOTE))
    if told.approval:
        blocks.append(Paragraph(told.approval, Tone.NOTE))
    return blocks


def _below(told: MinutesTold, words: Words) -> list[Block]:
    """Return what stands below the signatures: the attachments, whom the minutes go to."""
    blocks: list[Block] = []
    if told.papers:
        blocks.append(Heading(words.say("enclosures"), 2))
        blocks += [Paragraph(enclosure(words, one)) for one in told.papers]
    return [*blocks, Paragraph(words.say("minutes_distribution"), Tone.NOTE)]


def _correction(one: Correction, words: Words, level: int) -> list[Block]:
    number = words.say("minutes_correction_number", number=one.number)
    blocks: list[Block] = [Heading(" · ".join(x for x in (number, one.part) if x), level)]
    if one.passage:
        blocks.append(Paragraph(words.say("minutes_correction_before", text=one.passage)))
        blocks.append(Paragraph(words.say("minutes_correction_after", text=one.wording)))
    else:
        blocks.append(Paragraph(one.wording))
    if one.decided_on is not None:
        day = words.long_date(one.decided_on)
        blocks.append(Paragraph(words.say("minutes_correction_decided", day=day), Tone.NOTE))
    return blocks


def _plain(one: Told, _words: Words) -> list[Block]:
    return [Paragraph(part) for part in _parts(one.wording)]


def _passage(one: Told, _words: Words) -> list[Block]:
    return rich_blocks(parse(one.wording))


def _note(one: Told, _words: Words) -> list[Block]:
    return [Paragraph(part, Tone.NOTE) for part in _parts(one.wording)]


def _nothing(_one: Told, _words: Words) -> list[Block]:
    return []


def _item(one: Told, words: Words) -> list[Block]:
    return [Heading(one.title, 2), *_note(one, words)]


def _resolution(one: Told, _words: Words) -> list[Block]:
    first, *rest = _parts(one.wording) or [""]
    begun = Paragraph((Run(f"{one.title}: ", bold=True), Run(first)))
    return [begun, *(Paragraph(part) for part in rest)]


def _attendance(one: Told, words: Words) -> list[Block]:
    heading = Heading(words.say("attendance"), 2)
    if not one.wording.strip():
        return [heading, Paragraph(words.say("attendance_none"))]
    columns = (
        Column(words.say("name"), 4.4),
        Column(words.say("organization"), 5.2),
        Column(words.say("role"), 4.0),
        Column(words.say("from_to"), 3.4),
    )
    return [heading, *_table(one.wording, columns, words.say("minutes_attendance_summary"))]


def _tasks(one: Told, words: Words) -> list[Block]:
    columns = (
        Column(words.say("task"), 9.0),
        Column(words.say("in_charge"), 5.0),
        Column(words.say("due"), 3.0),
    )
    heading = Heading(words.say("tasks"), 2)
    return [heading, *_table(one.wording, columns, words.say("tasks_summary"))]


def _table(text: str, columns: tuple[Column, ...], summary: str) -> list[Block]:
    """Return the lines with as many cells as columns as a table, other lines under it."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    cells = [tuple(line.split(COLUMNS)) for line in lines]
    rows = tuple(Row(one) for one in cells if len(one) == len(columns))
    notes: list[Block] = [
        Paragraph(line) for line, one in zip(lines, cells, strict=True) if len(one) != len(columns)
    ]
    return [Table(columns, rows, summary, row_heading=0), *notes] if rows else notes


def _next(one: Told, words: Words) -> list[Block]:
    return [Heading(one.title, 2), *_plain(one, words)] if one.wording.strip() else []


def _signatures(one: Told, _words: Words) -> list[Block]:
    captions = tuple(line for line in one.wording.splitlines() if line.strip())
    return [SignatureLine(captions)] if captions else []


def _parts(text: str) -> list[str]:
    return [part.strip() for part in text.split("\n\n") if part.strip()]


_DRESSES: Mapping[BlockKind, Callable[[Told, Words], list[Block]]] = {
    BlockKind.HEAD: _nothing,
    BlockKind.ATTENDANCE: _attendance,
    BlockKind.ITEM: _item,
    BlockKind.PRESENCE: _note,
    BlockKind.RESULT: _passage,
    BlockKind.COURSE: _passage,
    BlockKind.INTERNAL: _passage,
    BlockKind.MOTION: _note,
    BlockKind.RESOLUTION: _resolution,
    BlockKind.VOTE: _note,
    BlockKind.DISSENT: _note,
    BlockKind.TASKS: _tasks,
    BlockKind.NEXT: _next,
    BlockKind.SIGNATURES: _signatures,
}
