"""The press text on paper: its head, the day, the text, who answers questions."""

from sekretariat.documents.content import Block, Document, Heading, Paragraph, Tone
from sekretariat.documents.masthead import Masthead, Occasion, session_paper
from sekretariat.domain.press import PressRelease


def press_paper(release: PressRelease, occasion: Occasion, masthead: Masthead) -> Document:
    """Return the press text of a session; its first line is the headline."""
    words = masthead.words
    title = words.say("press_release")
    headline, *rest = [part.strip() for part in release.wording.split("\n\n") if part.strip()] or [
        ""
    ]
    dated = words.long_date(release.released_on) if release.released_on else ""
    head = " · ".join(part for part in (release.number, dated) if part)
    blocks: list[Block] = [Heading(title)]
    if head:
        blocks.append(Paragraph(head, Tone.NOTE))
    if headline:
        blocks.append(Heading(headline, 2))
    blocks += [Paragraph(part) for part in rest]
    return session_paper(title, masthead, occasion, tuple(blocks))
