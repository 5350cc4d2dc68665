"""A resolution as it was adopted, to be handed to whom it concerns, certified by the office."""

from dataclasses import dataclass

from sekretariat.documents.content import (
    Block,
    Document,
    Heading,
    Paragraph,
    SignatureLine,
)
from sekretariat.documents.masthead import Masthead, Occasion, particulars, session_paper


@dataclass(frozen=True, kw_only=True)
class Adopted:
    """A resolution as adopted: number, exact wording, agenda item, vote, who receives it."""

    number: str
    wording: str
    item: str = ""
    vote: str = ""
    addressee: str = ""


def resolution_copy(told: Adopted, occasion: Occasion, masthead: Masthead) -> Document:
    """Return the certified copy of one resolution."""
    words = masthead.words
    title = words.say("resolution_copy", number=told.number)
    pairs = (
        (words.say("resolution_item"), told.item),
        (words.say("resolution_vote"), told.vote),
        (words.say("resolution_addressee"), told.addressee),
    )
    blocks: list[Block] = [
        Heading(title),
        particulars(masthead, occasion, *pairs),
        Heading(words.say("resolution_wording"), 2),
        *(Paragraph(part.strip()) for part in told.wording.split("\n\n") if part.strip()),
        Paragraph(words.say("resolution_certified")),
        SignatureLine((words.say("resolution_place"), words.say("resolution_signature"))),
    ]
    return session_paper(title, masthead, occasion, blocks)
