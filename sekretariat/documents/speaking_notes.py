"""What the chair says: greetings in the order of precedence, each item, how votes are taken.

Spoken text is set larger than the hints around it; a line to fill in is left where a figure is
known in the session only.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from sekretariat.documents.content import (
    Block,
    Column,
    Document,
    Heading,
    Paragraph,
    Row,
    Table,
    Tone,
)
from sekretariat.documents.masthead import (
    Masthead,
    Occasion,
    particulars,
    session_name,
    session_paper,
)
from sekretariat.documents.words import Words
from sekretariat.domain.agenda import AgendaLine
from sekretariat.domain.halls import HallPerson
from sekretariat.domain.meetings import ItemKind, ItemStatus

_OFF = frozenset({ItemStatus.REMOVED, ItemStatus.POSTPONED, ItemStatus.PROPOSED})
_VOTED = frozenset({ItemKind.DECISION, ItemKind.ELECTION, ItemKind.MINUTES})
_DEEPEST = 3


@dataclass(frozen=True, kw_only=True)
class Speaking:
    """What the notes are made of.

    `for_whom` is who the chair stands in for; `wordings` are proposed resolutions by item; seats
    and needed are the voting seats of the quorum, needed 0 where none is asked for.
    """

    chair: str = ""
    for_whom: str = ""
    honoured: Sequence[HallPerson] = ()
    others: Sequence[HallPerson] = ()
    counts: Mapping[str, int] = field(default_factory=dict)
    items: Sequence[AgendaLine] = ()
    wordings: Mapping[str, Sequence[str]] = field(default_factory=dict)
    is_consensus: bool = False
    seats: int = 0
    needed: int = 0
    invited_on: date | None = None
    next_on: date | None = None


def speaking_notes(told: Speaking, occasion: Occasion, masthead: Masthead) -> Document:
    """Return the notes the chair reads from."""
    words = masthead.words
    title = words.say("speaking_notes")
    pair = (words.say("chaired_by"), _chaired(told, words))
    blocks: list[Block] = [Heading(title), particulars(masthead, occasion, pair)]
    shown = [line for line in told.items if line.status not in _OFF]
    is_opened = bool(shown) and shown[0].kind is ItemKind.OPENING
    heading = _heading(shown[0], words) if is_opened else words.say("spoken_greeting")
    blocks.append(Heading(heading, 2))
    blocks += _greeting(told, session_name(masthead, occasion), masthead)
    for line in shown[is_opened:]:
        blocks += _item(line, told, words)
    if not shown:
        blocks.append(Paragraph(words.say("no_items")))
    blocks += _closing(told, words)
    return session_paper(title, masthead, occasion, blocks, notes=(words.say("speaking_foot"),))


def _chaired(told: Speaking, words: Words) -> str:
    if told.chair and told.for_whom:
        return words.say("standing_in", name=told.chair, whom=told.for_whom)
    return told.chair


def _said(words: Words, key: str, **values: object) -> Paragraph:
    return Paragraph(words.say(key, **values), Tone.LEAD)


def _hint(words: Words, key: str, **values: object) -> Paragraph:
    return Paragraph(words.say(key, **values), Tone.NOTE)


def _greeting(told: Speaking, session: str, masthead: Masthead) -> list[Block]:
    words = masthead.words
    whom = words.say("spoken_for", whom=told.for_whom) if told.for_whom else ""
    opening = _said(words, "spoken_opening", session=session, body=masthead.body, whom=whom)
    blocks: list[Block] = [opening]
    if told.honoured:
        blocks += [_said(words, "spoken_honoured"), _persons(told.honoured, words, "honoured")]
    if any(told.counts.values()):
        blocks.append(_hint(words, "spoken_expected", **told.counts))
    if told.others:
        blocks += [_hint(words, "spoken_others"), _persons(told.others, words, "others")]
    if told.invited_on or told.seats:
        blocks.append(Heading(words.say("spoken_formalities"), 2))
    if told.invited_on:
        blocks.append(_said(words, "spoken_invited", day=words.long_date(told.invited_on)))
    if told.seats:
        key = "spoken_quorum" if told.needed else "spoken_no_quorum"
        blocks.append(_said(words, key, seats=told.seats, needed=told.needed))
    return blocks


def _persons(persons: Sequence[HallPerson], words: Words, kind: str) -> Table:
    columns = (
        Column(words.say("name"), 5.2),
        Column(words.say("organization"), 5.0),
        Column(words.say("pronunciation"), 3.6),
    )
    rows = tuple(Row((one.greeting or one.name, _place(one), one.pronunciation)) for one in persons)
    return Table(columns, rows, words.say(f"{kind}_summary"), row_heading=0)


def _place(one: HallPerson) -> str:
    function = "" if one.function == one.office else one.function
    return "\n".join(part for part in (function, one.organization) if part)


def _item(line: AgendaLine, told: Speaking, words: Words) -> list[Block]:
    level = min(line.depth + 2, _DEEPEST)
    if line.kind is ItemKind.SECTION:
        return [Heading(line.title, level)]
    blocks: list[Block] = [Heading(_heading(line, words), level)]
    if hints := _hints(line, words):
        blocks.append(Paragraph(" · ".join(hints), Tone.NOTE))
    blocks.append(_said(words, "spoken_call", number=line.number, title=line.title))
    if line.rapporteurs:
        blocks.append(_said(words, "spoken_floor", names=line.rapporteurs))
    if line.kind is ItemKind.ANY_OTHER:
        return [*blocks, _hint(words, "spoken_nothing_decided")]
    wordings = told.wordings.get(line.item_id, ())
    blocks += [_said(words, "spoken_proposal", wording=wording) for wording in wordings]
    if wordings or line.kind in _VOTED:
        key = "spoken_consensus" if told.is_consensus else "spoken_vote"
        return [*blocks, _said(words, key), _hint(words, f"{key}_noted")]
    has_parts = any(one.parent_id == line.item_id for one in told.items)
    return blocks if has_parts else [*blocks, _said(words, "spoken_discussion")]


def _heading(line: AgendaLine, words: Words) -> str:
    return words.say("spoken_item", number=line.number, title=line.title)


def _hints(line: AgendaLine, words: Words) -> list[str]:
    found = [
        words.clock(line.begins_at) if line.begins_at else "",
        words.say("papers", papers=line.papers) if line.papers else "",
        "" if line.is_public else words.say("closed"),
        line.remark,
    ]
    return [one for one in found if one]


def _closing(told: Speaking, words: Words) -> list[Block]:
    blocks: list[Block] = [Heading(words.say("spoken_end"), 2), _said(words, "spoken_thanks")]
    if told.next_on:
        blocks.append(_said(words, "spoken_next", day=words.full_date(told.next_on)))
    return [*blocks, _said(words, "spoken_close")]
