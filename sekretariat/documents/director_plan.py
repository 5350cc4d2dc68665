"""The running order for those who run a session: when, what, who, what is decided, technique."""

from collections.abc import Mapping, Sequence

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
from sekretariat.documents.masthead import Masthead, Occasion, particulars, session_paper
from sekretariat.documents.words import Words
from sekretariat.domain.agenda import AgendaLine
from sekretariat.domain.meetings import ItemStatus

_ROOM_TO_WRITE_MM = 14.0
_OFF = frozenset({ItemStatus.PROPOSED, ItemStatus.REMOVED, ItemStatus.POSTPONED})


def director_plan(
    lines: Sequence[AgendaLine],
    wordings: Mapping[str, Sequence[str]],
    occasion: Occasion,
    masthead: Masthead,
) -> Document:
    """Return the running order; `wordings` are the resolutions proposed, by item."""
    words = masthead.words
    title = words.say("director_plan")
    rows = tuple(
        _row(line, wordings.get(line.item_id, ()), words)
        for line in lines
        if line.status not in _OFF
    )
    columns = (
        Column(words.say("director_time"), 1.6),
        Column(words.say("director_minutes"), 1.1, Align.END),
        Column(words.say("director_item"), 6),
        Column(words.say("director_who"), 3.4),
        Column(words.say("director_wording"), 5.4),
        Column(words.say("director_technique"), 3.4),
    )
    summary = words.say("director_summary")
    table = Table(
        columns, rows, summary, row_heading=2, row_height_mm=_ROOM_TO_WRITE_MM, ruled=True
    )
    blocks: list[Block] = [Heading(title), particulars(masthead, occasion)]
    blocks.append(table if rows else Paragraph(words.say("no_items")))
    blocks.append(Paragraph(words.say("director_internal"), Tone.NOTE))
    return session_paper(title, masthead, occasion, blocks, orientation=Orientation.LANDSCAPE)


def _row(line: AgendaLine, wordings: Sequence[str], words: Words) -> Row:
    return Row(
        (
            words.digits(line.begins_at) if line.begins_at else "",
            str(line.minutes_planned or ""),
            f"{line.number} {line.title}".strip(),
            line.rapporteurs,
            "\n".join(wordings),
            "" if line.is_public else words.say("director_closed"),
        )
    )
