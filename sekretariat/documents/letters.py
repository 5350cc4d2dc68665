"""What every letter has around its text: the address field for the window, the closing."""

from collections.abc import Sequence
from datetime import date

from sekretariat.documents.content import AddressField
from sekretariat.documents.letter_measures import LETTERS_OF_VALUE
from sekretariat.documents.masthead import Masthead


def address_field(
    lines: Sequence[str], masthead: Masthead, written_on: date, answer_until: date | None = None
) -> AddressField:
    """Return the field for the window, with the return line and day, reference, last day."""
    words = masthead.words
    pairs = [
        (words.say("letter_date"), words.long_date(written_on)),
        (words.say("reference"), masthead.file_reference),
        (words.say("letter_answer_until"), words.long_date(answer_until) if answer_until else ""),
    ]
    sender = masthead.sender
    pairs += [
        (words.say("letter_contact"), sender.contact),
        (words.say("letter_phone"), sender.phone),
        (words.say("letter_email"), _in_block(sender.email)),
    ]
    own = masthead.letterhead.lines[:3] if masthead.letterhead else ()
    information = tuple(pair for pair in pairs if pair[1])
    return AddressField(tuple(lines), " · ".join(sender.lines or own), information)


def _in_block(email: str) -> str:
    """Return an address broken before its @ where it is wider than the information block."""
    return email if len(email) <= LETTERS_OF_VALUE else email.replace("@", "\n@")


def closing(masthead: Masthead, *, is_signed: bool = False, signed_by: str = "") -> str:
    """Return greeting and sender, with room for a signature where the letter is signed.

    The office signs where nobody else does.
    """
    room = "\n\n\n" if is_signed else "\n"
    author = signed_by or masthead.author
    return f"{masthead.words.say('inquiry_closing')}{room}{author}".rstrip()
