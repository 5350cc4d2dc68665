"""The letter that asks an organisation to name persons for its seats (§ 13 HGlG, Art. 14 DSGVO)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sekretariat.documents.content import (
    Block,
    Column,
    Document,
    Heading,
    PageBreak,
    Row,
    SignatureLine,
    Table,
)
from sekretariat.documents.masthead import Masthead
from sekretariat.documents.personal_letter import Letter, To, personal_letter
from sekretariat.documents.words import Words

_ROOM_TO_WRITE_MM = 17.0


@dataclass(frozen=True, kw_only=True)
class Nomination:
    """What an organisation is asked for; kind is "initial", "reminder" or "further".

    `seats` are the numbers of its seats, `vacant` of those nobody sits in.
    """

    kind: str
    organization: str
    seats: Sequence[int]
    vacant: Sequence[int] = ()
    deputies: int = 1
    answer_until: date | None = None


def nomination_letter(to: To, asked: Nomination, masthead: Masthead) -> Document:
    """Return the letter with the form to answer on."""
    words = masthead.words
    term = words.say("nomination_term", number=masthead.term) if masthead.term else ""
    named = {"body": masthead.body, "term": term, "organization": asked.organization}
    paragraphs = [
        words.say(f"nomination_lead_{asked.kind}", **named),
        words.say(
            "nomination_seats",
            seats=_count(words, "nomination_one_seat", "nomination_more_seats", len(asked.seats)),
            deputies=_deputies(words, asked.deputies),
        ),
        _vacant(asked, words),
        words.say("nomination_profile"),
        words.say("nomination_parity"),
        words.say("nomination_until", day=words.full_date(asked.answer_until))
        if asked.answer_until
        else words.say("nomination_without_until"),
        words.say("nomination_data"),
    ]
    letter = Letter(
        subject=words.say(f"nomination_subject_{asked.kind}", body=masthead.body),
        paragraphs=paragraphs,
        answer_until=asked.answer_until,
        after=_form(asked, masthead),
    )
    return personal_letter(to, letter, masthead)


def _count(words: Words, one: str, more: str, count: int) -> str:
    return words.say(one) if count == 1 else words.say(more, count=count)


def _deputies(words: Words, count: int) -> str:
    if not count:
        return words.say("nomination_no_deputy")
    return _count(words, "nomination_one_deputy", "nomination_more_deputies", count)


def _vacant(asked: Nomination, words: Words) -> str:
    if asked.kind != "further" or not asked.vacant:
        return ""
    named = (words.say("nomination_seat", number=number) for number in asked.vacant)
    return words.say("nomination_vacant", seats=", ".join(named))


def _form(asked: Nomination, masthead: Masthead) -> list[Block]:
    """Return the form to answer on: a row for each place, empty to be written in."""
    words = masthead.words
    columns = (
        Column(words.say("nomination_place"), 3),
        Column(words.say("nomination_name"), 6),
        Column(words.say("nomination_reach"), 6),
    )
    seats = asked.vacant if asked.kind == "further" and asked.vacant else asked.seats
    rows = [
        Row((words.say(key, number=number), "", ""))
        for number in seats
        for key in ("nomination_member_of", *("nomination_deputy_of",) * asked.deputies)
    ]
    return [
        PageBreak(),
        Heading(words.say("nomination_reply", body=masthead.body), 2),
        Table(
            columns,
            tuple(rows),
            words.say("nomination_reply_summary"),
            row_heading=0,
            row_height_mm=_ROOM_TO_WRITE_MM,
            ruled=True,
        ),
        SignatureLine((words.say("nomination_sign"),)),
    ]
