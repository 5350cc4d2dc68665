"""The minutes on paper: head, who was there, quorum, items with results and resolutions, tasks."""

from collections.abc import Sequence
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
    Table,
    Tone,
)
from sekretariat.documents.masthead import Masthead, Occasion, particulars, session_paper
from sekretariat.documents.words import Words


@dataclass(frozen=True, kw_only=True)
class PersonThere:
    """Somebody of the attendance: name, sender, as what, when; `state` says present or excused."""

    name: str
    organization: str
    role: str
    when: str


@dataclass(frozen=True, kw_only=True)
class Decided:
    """A resolution under an item, with its votes in words and what was put on record."""

    number: str
    wording: str
    votes: str
    dissents: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class ItemTold:
    """An item with its passages and resolutions."""

    number: str
    title: str
    passages: tuple[str, ...] = ()
    decisions: tuple[Decided, ...] = ()


@dataclass(frozen=True, kw_only=True)
class MinutesTold:
    """Everything minutes are made of."""

    kind: str
    state: str
    chair: str
    minute_taker: str
    quorum: str
    people: Sequence[PersonThere]
    items: Sequence[ItemTold]
    tasks: Sequence[tuple[str, str, str]]
    objections_until: date | None = None


def minutes_paper(told: MinutesTold, occasion: Occasion, masthead: Masthead) -> Document:
    """Return the minutes of a session."""
    words = masthead.words
    title = words.say("minutes_of_session")
    more = [
        (words.say("minutes_kind"), f"{told.kind}, {told.state}"),
        (words.say("chair"), told.chair),
        (words.say("minute_taker"), told.minute_taker),
    ]
    blocks: list[Block] = [Heading(title), particulars(masthead, occasion, *more)]
    blocks += [Heading(words.say("attendance"), 2), *_people(told.people, words)]
    blocks.append(Paragraph(told.quorum))
    for item in told.items:
        blocks += _item(item, words)
    if told.tasks:
        blocks += [Heading(words.say("tasks"), 2), _tasks(told.tasks, words)]
    if told.objections_until is not None:
        until = words.full_date(told.objections_until)
        blocks.append(Paragraph(words.say("objections_until", day=until), Tone.NOTE))
    blocks += _signatures(told, words)
    return session_paper(title, masthead, occasion, tuple(blocks))


def _people(people: Sequence[PersonThere], words: Words) -> list[Block]:
    if not people:
        return [Paragraph(words.say("attendance_none"))]
    columns = (
        Column(words.say("name"), 5.4),
        Column(words.say("organization"), 5.8),
        Column(words.say("role"), 2.8),
        Column(words.say("from_to"), 3.0),
    )
    rows = tuple(Row((one.name, one.organization, one.role, one.when)) for one in people)
    return [Table(columns, rows, words.say("minutes_attendance_summary"), row_heading=0)]


def _item(item: ItemTold, words: Words) -> list[Block]:
    number = words.say("item_number", number=item.number) if item.number else ""
    blocks: list[Block] = [Heading(f"{number} {item.title}".strip(), 2)]
    blocks += [Paragraph(part) for text in item.passages for part in _parts(text)]
    for decision in item.decisions:
        name = words.say("resolution_number", number=decision.number)
        blocks.append(Paragraph((Run(f"{name}: ", bold=True), Run(decision.wording))))
        blocks.append(Paragraph(decision.votes, Tone.NOTE))
        blocks += [Paragraph(dissent, Tone.NOTE) for dissent in decision.dissents]
    return blocks


def _parts(text: str) -> list[str]:
    return [part.strip() for part in text.split("\n\n") if part.strip()]


def _tasks(tasks: Sequence[tuple[str, str, str]], words: Words) -> Table:
    columns = (
        Column(words.say("task"), 9.0),
        Column(words.say("in_charge"), 5.0),
        Column(words.say("due"), 3.0),
    )
    rows = tuple(Row(task) for task in tasks)
    return Table(columns, rows, words.say("tasks_summary"), row_heading=0)


def _signatures(told: MinutesTold, words: Words) -> list[Block]:
    named = [(words.say("chair"), told.chair), (words.say("minute_taker"), told.minute_taker)]
    lines = [f"{role}: {name}\n\n____________________________" for role, name in named if name]
    return [Paragraph(line) for line in lines]
