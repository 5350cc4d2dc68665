"""What stays in the house: notes for the file with what is to be done, submissions to its head."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sekretariat.documents.content import (
    Block,
    Column,
    Document,
    Heading,
    KeyValues,
    ListItem,
    NumberedList,
    PageBreak,
    Paragraph,
    Row,
    SignatureLine,
    Table,
)
from sekretariat.documents.masthead import Masthead, running_head
from sekretariat.documents.words import Words

OFFICES, SIGNERS = 3, 4
_ROOM_TO_WRITE_MM, _ROOM_TO_SIGN_MM = 8.0, 12.0


@dataclass(frozen=True, kw_only=True)
class FileNote:
    """A note: what it is about, its text, the day it is brought up again and what for."""

    subject: str
    clerk: str = ""
    facts: Sequence[str] = ()
    again_on: date | None = None
    again_for: str = ""


@dataclass(frozen=True, kw_only=True)
class ToAppoint:
    """Somebody the head of the house is to appoint."""

    seat: str
    name: str
    organization: str
    role: str


@dataclass(frozen=True, kw_only=True)
class Submission:
    """What is put to the head of the house.

    kind is "appointment", "date", "agenda", "minutes" or "press".
    """

    kind: str
    subject: str
    facts: Sequence[str] = ()
    opinion: Sequence[str] = ()
    to_appoint: Sequence[ToAppoint] = ()


def file_note(told: FileNote, masthead: Masthead) -> Document:
    """Return the note: 1. its text, 2. when it is brought up again, 3. for the file."""
    words = masthead.words
    again = words.say("note_order_again_open")
    if told.again_on is not None:
        day = words.long_date(told.again_on)
        again = words.say("note_order_again", day=day, step=told.again_for)
    text = (words.say("note_order_note"), *told.facts)
    orders = (text, (again,), (words.say("note_order_file"),))
    items = tuple(
        ListItem(f"{number}.", tuple(map(Paragraph, order)))
        for number, order in enumerate(orders, start=1)
    )
    head = (
        (words.say("reference"), masthead.file_reference),
        (words.say("letter_date"), words.long_date(masthead.as_of)),
        (words.say("note_clerk"), told.clerk),
        (words.say("note_about"), told.subject),
    )
    title = words.say("note")
    blocks: list[Block] = [
        Heading(title),
        _pairs(head),
        NumberedList(items),
        SignatureLine((words.say("note_sign"),)),
    ]
    return _paper(title, told.subject, masthead, blocks)


def submission(told: Submission, masthead: Masthead) -> Document:
    """Return the submission: what is proposed, the facts, opinion, countersigning, enclosures."""
    words = masthead.words
    title = words.say("submission")
    head = (
        (words.say("submission_to"), words.say("submission_to_whom")),
        (words.say("submission_through"), words.say("submission_through_whom")),
        (words.say("submission_from"), masthead.office),
        (words.say("reference"), masthead.file_reference),
        (words.say("letter_date"), words.long_date(masthead.as_of)),
        (words.say("note_about"), told.subject),
    )
    opinion = (*told.opinion, words.say(f"submission_opinion_{told.kind}"))
    votes = (words.say(f"submission_{one}") for one in ("yes", "no", "talk"))
    blocks: list[Block] = [
        Heading(title),
        _pairs(head),
        Heading(words.say("submission_proposal"), 2),
        Paragraph(words.say(f"submission_proposal_{told.kind}")),
        Paragraph("\n".join(votes)),
        Heading(words.say("submission_facts"), 2),
        *map(Paragraph, told.facts),
        Heading(words.say("submission_opinion"), 2),
        Paragraph(" ".join(opinion)),
        Heading(words.say("submission_countersigned"), 2),
        _countersigned(words),
        Heading(words.say("submission_enclosed"), 2),
        Paragraph(words.say(f"submission_enclosed_{told.kind}")),
        _signed(words),
        *_list(told.to_appoint, words),
    ]
    return _paper(title, told.subject, masthead, blocks)


def _paper(title: str, subject: str, masthead: Masthead, blocks: Sequence[Block]) -> Document:
    return Document(
        title=f"{title} · {subject}",
        subject=subject,
        author=masthead.office,
        language=masthead.language,
        letterhead=masthead.letterhead,
        header=running_head(masthead, title, subject),
        as_of=masthead.stand,
        notes=(masthead.words.say("file_internal"),),
        blocks=tuple(blocks),
    )


def _pairs(pairs: Sequence[tuple[str, str]]) -> KeyValues:
    return KeyValues(tuple(pair for pair in pairs if pair[1]))


def _countersigned(words: Words) -> Table:
    columns = (
        Column(words.say("submission_office"), 6),
        Column(words.say("submission_day"), 4),
        Column(words.say("submission_initials"), 5),
    )
    named = (words.say(f"submission_office_{one}") for one in range(1, OFFICES + 1))
    rows = tuple(Row((one, "", "")) for one in named)
    summary = words.say("submission_countersigned_summary")
    return Table(columns, rows, summary, row_heading=0, row_height_mm=_ROOM_TO_WRITE_MM, ruled=True)


def _signed(words: Words) -> Table:
    """Return a field for each level that signs, from the office up to the head of the house."""
    named = (words.say(f"submission_sign_{one}") for one in range(1, SIGNERS + 1))
    columns = tuple(Column(one) for one in named)
    row = Row(("",) * SIGNERS)
    summary = words.say("submission_signed_summary")
    return Table(columns, (row,), summary, row_height_mm=_ROOM_TO_SIGN_MM, ruled=True)


def _list(people: Sequence[ToAppoint], words: Words) -> list[Block]:
    """Return the list of those to be appointed, on pages of its own."""
    if not people:
        return []
    columns = (
        Column(words.say("number"), 1.2),
        Column(words.say("name"), 5),
        Column(words.say("organization"), 6),
        Column(words.say("submission_list_as"), 3),
    )
    rows = tuple(Row((one.seat, one.name, one.organization, one.role)) for one in people)
    table = Table(columns, rows, words.say("submission_list_summary"), row_heading=1)
    return [PageBreak(), Heading(words.say("submission_list"), 2), table]
