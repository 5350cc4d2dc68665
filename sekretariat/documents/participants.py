"""The list of those who take part: for the office, for members, for the press."""

from collections import Counter
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
from sekretariat.domain.attendance import PresenceMode
from sekretariat.domain.audiences import Audience
from sekretariat.domain.halls import HallPerson
from sekretariat.domain.invitations import InvitedAs
from sekretariat.words import shown


def participant_list(
    persons: Sequence[HallPerson], audience: Audience, occasion: Occasion, masthead: Masthead
) -> Document:
    """Return who takes part, in the order given.

    For the public only those are named who hold a public office or agreed to be named; of the
    others it says how many each organisation sends.
    """
    words = masthead.words
    title = words.say("participant_list")
    table = (
        _open(persons, words) if audience is Audience.PUBLIC else _named(persons, audience, words)
    )
    told = (when(words, occasion), occasion.place)
    blocks: list[Block] = [
        Heading(title),
        Paragraph(f"{session_name(masthead, occasion)} · {masthead.body}", Tone.LEAD),
        Paragraph(" · ".join(part for part in told if part)),
        Paragraph(words.say("participants_count", count=len(persons))),
        table if table.rows else Paragraph(words.say("no_rows")),
    ]
    note = words.say(f"participants_{audience.value}")
    return session_paper(title, masthead, occasion, blocks, notes=(note,))


def _named(persons: Sequence[HallPerson], audience: Audience, words: Words) -> Table:
    """Return everybody by name; the office also sees as what they come."""
    columns = [
        Column(words.say("name"), 4.6),
        Column(words.say("function"), 3.8),
        Column(words.say("organization"), 5.0),
    ]
    rows = [[one.sorted_name, one.office or one.function, one.organization] for one in persons]
    if audience is Audience.INTERNAL:
        columns.append(Column(words.say("comes_as"), 3.6))
        for row, one in zip(rows, persons, strict=True):
            row.append(_comes_as(one, words))
    if any(one.mode is not PresenceMode.ROOM for one in persons):
        columns.append(Column(words.say("takes_part"), 2.7))
        for row, one in zip(rows, persons, strict=True):
            row.append(shown(one.mode, words.language))
    return _table(columns, rows, words)


def _comes_as(one: HallPerson, words: Words) -> str:
    is_deputy = one.invited_as is InvitedAs.DEPUTY
    role = words.say("deputy") if is_deputy else shown(one.invited_as, words.language)
    for_whom = words.say("sits_for", name=one.represents) if one.represents else ""
    return "\n".join(part for part in (role, for_whom) if part)


def _open(persons: Sequence[HallPerson], words: Words) -> Table:
    """Return those who may be named, then the organisations with how many others they send."""
    named = [one for one in persons if one.office or one.may_be_named]
    rows = [[one.organization, f"{one.office} {one.name}".strip(), "1"] for one in named]
    unnamed = words.say("without_organization")
    others = (one for one in persons if not one.office and not one.may_be_named)
    sent = Counter(one.organization or unnamed for one in others)
    has_names = bool(rows)
    rows += [[house, "", str(count)] for house, count in sorted(sent.items())]
    columns = [
        Column(words.say("organization"), 6.0),
        Column(words.say("name"), 5.0),
        Column(words.say("persons"), 1.8, Align.END),
    ]
    if not has_names:
        columns, rows = [columns[0], columns[2]], [[house, count] for house, _, count in rows]
    return _table(columns, rows, words)


def _table(columns: Sequence[Column], rows: Sequence[Sequence[str]], words: Words) -> Table:
    title = words.say("participant_list")
    summary = words.say("table_summary", title=title, count=len(rows))
    return Table(tuple(columns), tuple(Row(tuple(row)) for row in rows), summary, row_heading=0)
