"""The letter that asks an organisation to check what is kept of it, with the sheet to correct."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sekretariat.documents.content import (
    Block,
    Column,
    Document,
    Heading,
    KeyValues,
    PageBreak,
    Paragraph,
    Row,
    Table,
)
from sekretariat.documents.letters import address_field, closing
from sekretariat.documents.masthead import Masthead, running_head
from sekretariat.documents.words import Words
from sekretariat.domain.imports.returned import Contents, Values
from sekretariat.words import shown, translate

NOBODY = "N. N."
_ROOM_TO_WRITE_MM = 17.0
_HOW_TO_REACH = ("emails", "phones", "mobile")


@dataclass(frozen=True, kw_only=True)
class Asking:
    """One organisation being asked: its name, the day of the data, the last day for the answer.

    A reminder names the day the first letter went out (None where it is not known).
    """

    organization: str
    as_of: date
    written_on: date
    due_on: date | None = None
    is_reminder: bool = False
    sent_on: date | None = None


def subject(asking: Asking, words: Words, body: str) -> str:
    """Return what letter and message are about."""
    key = "reminder_subject" if asking.is_reminder else "inquiry_subject"
    return words.say(f"{key}_body", body=body) if body else words.say(key)


def message(asking: Asking, words: Words, contents: Contents, sender: str) -> str:
    """Return the text of the message that brings the sheet as a file."""
    again = words.say("reminder_mail_again", day=words.long_date(asking.as_of))
    first = words.say(
        "inquiry_mail_lead",
        organization=asking.organization,
        day=words.long_date(asking.as_of),
    )
    asked = (_reminding(asking, words), again) if asking.is_reminder else (first,)
    parts = (
        words.say("inquiry_opening"),
        *asked,
        *_requests(asking, words, contents),
        f"{words.say('inquiry_closing')}\n{sender}".rstrip(),
    )
    return "\n\n".join(parts) + "\n"


def inquiry_letter(
    asking: Asking, contents: Contents, masthead: Masthead, address: Sequence[str]
) -> Document:
    """Return the letter: one page for the window envelope, then the sheet to correct."""
    words = masthead.words
    about = subject(asking, words, masthead.body)
    title = words.say("inquiry_sheet")
    blocks: tuple[Block, ...] = (
        Heading(about),
        *(Paragraph(text) for text in _letter_texts(asking, words, contents)),
        Paragraph(closing(masthead, is_signed=True)),
        PageBreak(),
        Heading(f"{title}: {asking.organization}", 2),
        *_sheet(contents, words),
    )
    return Document(
        title=f"{about} · {asking.organization}",
        subject=about,
        author=masthead.office,
        language=masthead.language,
        letterhead=masthead.letterhead,
        address=address_field(address, masthead, asking.written_on, asking.due_on),
        header=running_head(masthead, title, asking.organization),
        as_of=masthead.stand,
        blocks=blocks,
    )


def _letter_texts(asking: Asking, words: Words, contents: Contents) -> list[str]:
    day = words.long_date(asking.as_of)
    if asking.is_reminder:
        asked = [_reminding(asking, words), words.say("reminder_again", day=day)]
    else:
        asked = [words.say("inquiry_lead", organization=asking.organization, day=day)]
    return [words.say("inquiry_opening"), *asked, *_requests(asking, words, contents)]


def _reminding(asking: Asking, words: Words) -> str:
    named = {"organization": asking.organization}
    if asking.sent_on is None:
        return words.say("reminder_unsent_lead", **named)
    return words.say("reminder_lead", sent=words.long_date(asking.sent_on), **named)


def _requests(asking: Asking, words: Words, contents: Contents) -> list[str]:
    due = asking.due_on
    has_vacancy = any(row.get("family_name") == NOBODY for row in contents.rows)
    return [
        *([words.say("inquiry_vacant")] if has_vacancy else []),
        words.say("inquiry_due", day=words.full_date(due))
        if due
        else words.say("inquiry_without_due"),
        words.say("inquiry_third_party"),
    ]


def _sheet(contents: Contents, words: Words) -> list[Block]:
    """Return the sheet: what is kept of the organisation, then its persons and seats."""
    empty = words.say("inquiry_not_given")
    facts = tuple(
        (translate(one.label, words.language), one.value or empty) for one in contents.facts
    )
    blocks: list[Block] = [Heading(words.say("inquiry_of_organization"), 3), KeyValues(facts)]
    blocks.append(Heading(words.say("inquiry_persons"), 3))
    if not contents.rows:
        return [*blocks, Paragraph(words.say("inquiry_nobody"))]
    columns = (
        Column(words.say("inquiry_seat"), 3.6),
        Column(words.say("inquiry_name"), 4.4),
        Column(words.say("inquiry_contact"), 4.8),
        Column(words.say("inquiry_correction"), 4.2),
    )
    rows = tuple(_row(row, words) for row in contents.rows)
    summary = words.say("inquiry_persons_summary")
    return [
        *blocks,
        Table(columns, rows, summary, row_heading=1, row_height_mm=_ROOM_TO_WRITE_MM, ruled=True),
    ]


def _row(row: Values, words: Words) -> Row:
    number = row.get("seat_number")
    seat = (
        row.get("body"),
        words.say("inquiry_seat_number", number=number) if number else "",
        shown(row.get("role"), words.language),
    )
    name = (
        *(row.get(key) for key in ("titles", "given_names", "nobility", "particle")),
        *(row.get(key) for key in ("family_name", "suffix")),
    )
    town = " ".join(str(row[key]) for key in ("postcode", "city") if row.get(key))
    reach = (*(row.get(key) for key in _HOW_TO_REACH), row.get("street"), town)
    return Row(
        (
            _lines(seat),
            _lines((" ".join(str(part) for part in name if part), row.get("function"))),
            _lines(reach),
            "",
        )
    )


def _lines(parts: Sequence[object]) -> str:
    return "\n".join(str(part) for part in parts if part)
