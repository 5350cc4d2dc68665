"""A letter to one person or organisation: address, opening, paragraphs, closing, enclosures."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from sekretariat.documents.content import Block, Document, Heading, Paragraph, Tone
from sekretariat.documents.letters import address_field, closing
from sekretariat.documents.masthead import Masthead, running_head


@dataclass(frozen=True, kw_only=True)
class To:
    """Whom a letter goes to: name for lists and files, lines for the window, opening."""

    name: str
    lines: tuple[str, ...]
    opening: str
    sort_key: str = ""


@dataclass(frozen=True, kw_only=True)
class Letter:
    """What a letter says; `after` follows on pages of its own.

    `signed_by` signs, the office where nobody is named; `copy_to` is told to get a copy.
    """

    subject: str
    paragraphs: Sequence[str | Block]
    enclosures: str = ""
    answer_until: date | None = None
    after: Sequence[Block] = ()
    signed_by: str = ""
    copy_to: str = ""


def personal_letter(to: To, letter: Letter, masthead: Masthead) -> Document:
    """Return the letter, of the day of the masthead."""
    words = masthead.words
    blocks: list[Block] = [Heading(letter.subject), Paragraph(to.opening)]
    blocks += [Paragraph(one) if isinstance(one, str) else one for one in letter.paragraphs if one]
    blocks.append(Paragraph(closing(masthead, is_signed=True, signed_by=letter.signed_by)))
    if letter.enclosures:
        label = words.say("letter_enclosures")
        blocks.append(Paragraph(f"{label}: {letter.enclosures}", Tone.NOTE))
    if letter.copy_to:
        copy = words.say("letter_copy_to", organization=letter.copy_to)
        blocks.append(Paragraph(copy, Tone.NOTE))
    return Document(
        title=f"{letter.subject} · {to.name}",
        subject=letter.subject,
        author=masthead.office,
        language=masthead.language,
        letterhead=masthead.letterhead,
        address=address_field(to.lines, masthead, masthead.as_of, letter.answer_until),
        header=running_head(masthead, letter.subject, to.name),
        blocks=(*blocks, *letter.after),
    )


def copy_of(letter: Document, to: To, masthead: Masthead) -> Document:
    """Return the copy of a letter that goes to an organisation, without the person's address."""
    words = masthead.words
    heading, *rest = letter.blocks
    about = Paragraph(words.say("letter_copy"), Tone.LEAD)
    return replace(
        letter,
        title=f"{letter.title} · {words.say('letter_copy')} {to.name}",
        address=address_field(to.lines, masthead, masthead.as_of),
        blocks=(heading, about, *rest),
    )
