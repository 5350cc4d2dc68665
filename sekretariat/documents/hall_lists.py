"""Lists of a session's hall: where people sit, whom the gate lets in, where guests sign."""

from collections.abc import Sequence

from sekretariat.documents.content import (
    Align,
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
from sekretariat.documents.masthead import Masthead, Occasion, session_name, session_paper, when
from sekretariat.documents.member_list import vacancy
from sekretariat.documents.words import Words
from sekretariat.domain.halls import HallOrder, HallPerson, ordered
from sekretariat.domain.rosters import RosterLine

_SIGNING_MM = 11.0
_GUEST_ROWS = 11  # as many as one page takes


def seating_list(
    persons: Sequence[HallPerson],
    vacant: Sequence[RosterLine],
    order: HallOrder,
    occasion: Occasion,
    masthead: Masthead,
) -> Document:
    """Return who sits where: seat, organisation, name; `vacant` seats stand in the order of seats.

    In the order of precedence and of names everybody is in one row, with the seat's number.
    """
    words = masthead.words
    rows: list[Row | GroupRow] = []
    if order is HallOrder.SEAT:
        seated = [(one.seat_number, _seat_row(one, words)) for one in persons if one.seat_number]
        seated += [(one.seat_number, _vacant_row(one, words)) for one in vacant]
        rows += [row for _, row in sorted(seated, key=lambda pair: pair[0])]
        guests = ordered((one for one in persons if not one.seat_number), HallOrder.NAME)
        rows += [GroupRow(words.say("without_seat"))] if guests else []
        rows += [_seat_row(one, words) for one in guests]
    else:
        rows += [_seat_row(one, words) for one in ordered(persons, order)]
    columns = (
        Column(words.say("seat"), 1.2, Align.END),
        Column(words.say("name"), 5.4),
        Column(words.say("organization"), 6.0),
    )
    notes = (words.say("hall_privacy"),)
    return _listing("seating_list", (columns, rows), occasion, masthead, notes)


def _seat_row(one: HallPerson, words: Words) -> Row:
    place = str(one.seat_number) if one.seat_number else "–"
    for_whom = words.say("sits_for", name=one.represents) if one.represents else ""
    name = "\n".join(part for part in (one.name, for_whom) if part)
    return Row((place, name, "\n".join(one.titles)))


def _vacant_row(line: RosterLine, words: Words) -> Row:
    return Row((str(line.seat_number), vacancy(line, words), line.sender))


def gate_list(persons: Sequence[HallPerson], occasion: Occasion, masthead: Masthead) -> Document:
    """Return whom the gate lets in, by name: name and organisation, nothing else."""
    words = masthead.words
    columns = (
        Column(words.say("name"), 5.4),
        Column(words.say("organization"), 6.4),
        Column(words.say("came"), 1.6),
    )
    rows = [
        Row((one.sorted_name or one.name, one.organization or one.office, ""))
        for one in ordered(persons, HallOrder.NAME)
    ]
    notes = (words.say("gate_privacy"),)
    return _listing("gate_list", (columns, rows), occasion, masthead, notes)


def guest_sheet(occasion: Occasion, masthead: Masthead) -> Document:
    """Return the sheet guests enter themselves on, with what it is kept for."""
    words = masthead.words
    columns = (
        Column(words.say("number"), 1.1, Align.END),
        Column(words.say("name"), 6.0),
        Column(words.say("organization"), 6.4),
        Column(words.say("from_to"), 2.6),
        Column(words.say("signature"), 6.0),
    )
    rows = tuple(Row((str(number), "", "", "", "")) for number in range(1, _GUEST_ROWS + 1))
    table = Table(
        columns,
        rows,
        words.say("guest_summary"),
        row_heading=0,
        row_height_mm=_SIGNING_MM,
        ruled=True,
    )
    title = words.say("guest_sheet")
    return session_paper(
        title,
        masthead,
        occasion,
        [Heading(title), *_lead(occasion, masthead), table],
        notes=(words.say("guest_privacy"),),
        orientation=Orientation.LANDSCAPE,
    )


def _lead(occasion: Occasion, masthead: Masthead) -> list[Block]:
    words = masthead.words
    told = (when(words, occasion), occasion.place)
    return [
        Paragraph(f"{session_name(masthead, occasion)} · {masthead.body}", Tone.LEAD),
        Paragraph(" · ".join(part for part in told if part)),
    ]


def _listing(
    name: str,
    told: tuple[Sequence[Column], Sequence[Row | GroupRow]],
    occasion: Occasion,
    masthead: Masthead,
    notes: Sequence[str],
) -> Document:
    """Return a list of persons: title, session, how many, the table."""
    words = masthead.words
    columns, rows = told
    title = words.say(name)
    count = sum(isinstance(row, Row) for row in rows)
    summary = words.say("table_summary", title=title, count=count)
    heading = next(place for place, one in enumerate(columns) if one.heading == words.say("name"))
    table = Table(tuple(columns), tuple(rows), summary, row_heading=heading)
    body: Block = table if count else Paragraph(words.say("no_rows"))
    blocks = [Heading(title), *_lead(occasion, masthead), body]
    return session_paper(title, masthead, occasion, blocks, notes=notes)
