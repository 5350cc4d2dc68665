"""A paper as it was made, with all that has to be kept of it where it is issued."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING

from sekretariat.services.papers.kinds import PrintQuestion

if TYPE_CHECKING:
    from sekretariat.documents.bindings import Written
    from sekretariat.documents.content import Document, LetterHead
    from sekretariat.documents.masthead import Masthead


@dataclass(frozen=True, kw_only=True)
class Made:
    """A finished paper: its bytes and words, and what it was made of.

    `question` names the session found for it, `body_id` the body; `recipients` are those of
    letters; `template` tells the words, the letterhead and the sender used.
    """

    question: PrintQuestion
    content: bytes = field(repr=False)
    text: str
    title: str
    recipients: tuple[str, ...]
    body_id: str
    as_of: date
    made_at: datetime
    clerk: str
    template: str


@dataclass(frozen=True)
class Said:
    """What a paper says, a line for each text, and the version of its template."""

    text: str
    template: str


def told(paper: "Written") -> str:
    """Return what a paper says, a line for each text."""
    from sekretariat.documents.reading_order import texts  # noqa: PLC0415  lazy

    return "\n".join(texts(paper))


def recipients(paper: "Written") -> tuple[str, ...]:
    """Return whom letters go to, as their windows show it."""
    named = (one.address for one in documents(paper))
    return tuple(", ".join(one.lines) for one in named if one is not None)


def template(paper: "Written", wording: Mapping[str, str], sender: str) -> str:
    """Return what tells the words, the letterheads and the sender of a paper: 64 digits."""
    heads = dict.fromkeys(one.letterhead for one in documents(paper))
    return template_of(wording, [one for one in heads if one is not None], sender)


def template_of(wording: Mapping[str, str], heads: "Iterable[LetterHead]", sender: str) -> str:
    """Return what tells an office's own words, letterheads and sender from others: 64 digits."""
    from sekretariat.documents.words import fingerprint  # noqa: PLC0415  lazy

    told = list(heads)
    pictures = [one.logo.image.hex() for one in told if one.logo is not None]
    return fingerprint(wording, [sender, *map(repr, told), *pictures])


def template_of_head(masthead: "Masthead") -> str:
    """Return what tells the words, the letterhead and the sender of letters: 64 digits."""
    heads = [masthead.letterhead] if masthead.letterhead is not None else []
    return template_of(masthead.wording, heads, repr(masthead.sender))


def documents(paper: "Written") -> "tuple[Document, ...]":
    """Return the documents a paper is made of; cards are none."""
    from sekretariat.documents.cards import CardSheet  # noqa: PLC0415  lazy
    from sekretariat.documents.content import Document  # noqa: PLC0415  lazy

    if isinstance(paper, CardSheet):
        return ()
    return (paper,) if isinstance(paper, Document) else paper.documents
