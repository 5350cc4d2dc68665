"""The member directory: who sits for whom, by group, with deputies and vacant seats.

It shows names, functions and organisations, and of contacts what is handed in; nothing private is.
"""

from collections.abc import Iterable, Mapping

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
from sekretariat.documents.masthead import Masthead, running_head
from sekretariat.documents.words import Words
from sekretariat.domain.audiences import Audience
from sekretariat.domain.bodies import Role
from sekretariat.domain.rosters import Roster, RosterLine

Contacts = Mapping[str, tuple[str, ...]]
"""Phone numbers and e-mail addresses to be shown, by person."""


def member_list(
    roster: Roster,
    masthead: Masthead,
    contacts: Contacts | None = None,
    audience: Audience | None = None,
) -> Document:
    """Return the directory of a body's members on the day of the roster; wide with contacts."""
    words = masthead.words
    title = words.say("member_list")
    filled = words.say("seats_filled", filled=roster.filled_seats, seats=roster.seats)
    shown = contacts or {}
    blocks: tuple[Block, ...] = (
        Heading(title),
        Paragraph(masthead.body, Tone.LEAD),
        Paragraph(f"{filled} · {masthead.stand}"),
        _table(roster, words, shown) if roster.lines else Paragraph(words.say("no_seats")),
    )
    return Document(
        title=f"{title} · {masthead.body}",
        subject=filled,
        author=masthead.office,
        language=masthead.language,
        letterhead=masthead.letterhead,
        header=running_head(masthead, title),
        as_of=masthead.stand,
        orientation=Orientation.LANDSCAPE if any(shown.values()) else Orientation.PORTRAIT,
        notes=(words.say(f"member_list_{audience.value}"),) if audience else (),
        blocks=blocks,
    )


def by_group(lines: Iterable[RosterLine]) -> dict[str, list[RosterLine]]:
    """Return lines by group, groups in the order they first appear."""
    groups: dict[str, list[RosterLine]] = {}
    for line in lines:
        groups.setdefault(line.group, []).append(line)
    return groups


def vacancy(line: RosterLine, words: Words) -> str:
    """Return what stands in place of a name: N. N. (unbesetzt seit 15.03.2021)."""
    if line.vacant_since is None:
        return words.say("vacant")
    return words.say("vacant_since", day=words.short_date(line.vacant_since))


def _table(roster: Roster, words: Words, contacts: Contacts) -> Table:
    columns = (
        Column(words.say("number"), 1.2, Align.END),
        Column(words.say("organization"), 4.9),
        Column(words.say("member"), 6.4),
        Column(words.say("deputy"), 6.0 if contacts else 4.3),
        Column(words.say("since"), 2.4),
    )
    rows: list[Row | GroupRow] = []
    for group, lines in by_group(roster.lines).items():
        rows.append(GroupRow(group or words.say("no_group")))
        rows.extend(_rows(lines, words, contacts))
    return Table(columns, tuple(rows), words.say("member_list_summary"), row_heading=2)


def _rows(lines: Iterable[RosterLine], words: Words, contacts: Contacts) -> list[Row]:
    """Return one row for each member (or vacant seat), the seat's deputies beside it."""
    seats: dict[str, list[RosterLine]] = {}
    for line in lines:
        seats.setdefault(line.seat_id, []).append(line)
    rows = []
    for of_seat in seats.values():
        deputies = [line for line in of_seat if line.role is Role.DEPUTY]
        members = [line for line in of_seat if line.role is not Role.DEPUTY]
        for place, member in enumerate(members):
            rows.append(_row(member, deputies if place == 0 else [], words, contacts))
    return rows


def _row(member: RosterLine, deputies: list[RosterLine], words: Words, contacts: Contacts) -> Row:
    since = words.short_date(member.since) if member.since else ""
    return Row(
        (
            str(member.seat_number or ""),
            member.sender,
            "\n".join((_member(member, words), *contacts.get(member.person_id, ()))),
            "\n".join(
                part
                for line in deputies
                for part in (
                    _deputy(line, member, ranked=len(deputies) > 1),
                    *contacts.get(line.person_id, ()),
                )
            ),
            since,
        )
    )


def _member(line: RosterLine, words: Words) -> str:
    if line.is_vacant:
        return vacancy(line, words)
    notes = [
        line.function,
        "" if line.voting else words.say("advisory"),
        words.say("on_leave") if line.on_leave else "",
    ]
    shown = ", ".join(note for note in notes if note)
    return f"{line.name}\n{shown}" if shown else line.name


def _deputy(line: RosterLine, member: RosterLine, *, ranked: bool) -> str:
    rank = f"{line.rank}. " if ranked and line.rank else ""
    other = line.organization if line.organization != member.organization else ""
    return f"{rank}{line.name}" + (f" ({other})" if other else "")
