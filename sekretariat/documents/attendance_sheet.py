"""The sign-in sheet: one row to sign for everybody who may sit there, rows to write in for others.

It shows nothing private; what it is kept for stands at the foot of every page.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import count, repeat

from sekretariat.documents.content import (
    Align,
    Block,
    Column,
    Document,
    GroupRow,
    Heading,
    Orientation,
    PageBreak,
    Paragraph,
    Row,
    Table,
    Tone,
)
from sekretariat.documents.masthead import Masthead, Occasion, session_name, session_paper, when
from sekretariat.documents.member_list import by_group, vacancy
from sekretariat.documents.words import Words
from sekretariat.domain.bodies import Role
from sekretariat.domain.names import text_sort_key
from sekretariat.domain.rosters import Roster, RosterLine
from sekretariat.domain.sheets import SheetOptions, SheetOrder

__all__ = ["SheetOptions", "SheetOrder", "attendance_sheet"]

ROW_HEIGHT_MM = 10.5  # room for a signature


def attendance_sheet(
    rosters: Sequence[Roster],
    occasion: Occasion,
    masthead: Masthead,
    options: SheetOptions | None = None,
) -> Document:
    """Return the sign-in sheet of a session for the members and deputies of its day.

    Each day has a sheet of its own, with its own roster.
    """
    words = masthead.words
    title = words.say("attendance_sheet")
    blocks: list[Block] = []
    for day, roster in zip(_days(occasion), rosters, strict=True):
        if blocks:
            blocks.append(PageBreak())
        table = _table(roster, words, options or SheetOptions())
        blocks += [Heading(title), *_head(day, masthead), table]
    return session_paper(
        title,
        masthead,
        occasion,
        blocks,
        notes=(words.say("attendance_privacy"),),
        orientation=Orientation.LANDSCAPE,
    )


def _days(occasion: Occasion) -> list[Occasion]:
    """Return a session once for each of its days."""
    first = replace(occasion, further_days=())
    further = [
        replace(first, held_on=one.held_on, begins_at=one.begins_at, ends_at=one.ends_at)
        for one in occasion.further_days
    ]
    return [first, *further]


def _head(day: Occasion, masthead: Masthead) -> list[Block]:
    words = masthead.words
    where = day.place or words.say(f"mode_{day.mode.name.lower()}")
    return [
        Paragraph(f"{session_name(masthead, day)} · {masthead.body}", Tone.LEAD),
        Paragraph(" · ".join(part for part in (when(words, day), where) if part)),
    ]


def _table(roster: Roster, words: Words, options: SheetOptions) -> Table:
    columns = (
        Column(words.say("number"), 1.1, Align.END),
        Column(words.say("organization"), 5.2),
        Column(words.say("name"), 5.2),
        Column(words.say("role"), 3.4),
        Column(words.say("represents"), 3.7),
        Column(words.say("signature"), 6.2),
        Column(words.say("from_to"), 2.6),
    )
    rows = _sorted_rows(roster, words, options.order)
    empty = Row(("",) * len(columns))
    for heading, empty_rows in (
        ("guests", options.guest_rows),
        ("late_additions", options.late_rows),
    ):
        if empty_rows:
            rows.append(GroupRow(words.say(heading)))
            rows.extend([empty] * empty_rows)
    return Table(
        columns,
        tuple(rows),
        words.say("attendance_summary"),
        row_heading=2,
        row_height_mm=ROW_HEIGHT_MM,
        ruled=True,
    )


def _sorted_rows(roster: Roster, words: Words, order: SheetOrder) -> list[Row | GroupRow]:
    numbers = _numbers(roster)
    if order is not SheetOrder.GROUP:
        lines = sorted(roster.lines, key=_SORT_KEYS[order])
        by_name = order is SheetOrder.NAME
        return [_row(line, next(numbers), words, by_name=by_name) for line in lines]
    rows: list[Row | GroupRow] = []
    for group, lines in by_group(roster.lines).items():
        rows.append(GroupRow(group or words.say("no_group")))
        rows.extend(_row(line, next(numbers), words, by_name=False) for line in lines)
    return rows


def _numbers(roster: Roster) -> Iterator[int | None]:
    """Yield a number for each row where nobody has a seat, else none: the seat's stands there."""
    has_seats = any(line.seat_number for line in roster.lines)
    return repeat(None) if has_seats else count(1)


def _by_organization(line: RosterLine) -> tuple[str, int, bool, str]:
    sender = text_sort_key(line.sender)
    return sender, line.seat_number, line.role is Role.DEPUTY, line.sort_key


def _by_name(line: RosterLine) -> tuple[bool, str, int]:
    return line.is_vacant, line.sort_key, line.seat_number


def _by_seat(line: RosterLine) -> tuple[bool, int, bool, int]:
    return not line.seat_number, line.seat_number, line.role is Role.DEPUTY, line.rank or 0


_SORT_KEYS: dict[SheetOrder, Callable[[RosterLine], tuple[object, ...]]] = {
    SheetOrder.ORGANIZATION: _by_organization,
    SheetOrder.NAME: _by_name,
    SheetOrder.SEAT: _by_seat,
}


def _row(line: RosterLine, number: int | None, words: Words, *, by_name: bool) -> Row:
    name = line.sorted_name if by_name else line.name
    return Row(
        (
            str(number or line.seat_number or ""),
            line.sender,
            vacancy(line, words) if line.is_vacant else name,
            _role(line, words),
            line.deputy_for,
            "",
            "",
        )
    )


def _role(line: RosterLine, words: Words) -> str:
    role = words.say("deputy" if line.role is Role.DEPUTY else "member")
    return role if line.voting else f"{role}, {words.say('advisory')}"
