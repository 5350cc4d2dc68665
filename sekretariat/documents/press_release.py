"""The press text on paper: its head, the day, the text, who answers questions."""

from sekretariat.documents.content import Block, Document, Heading, Paragraph, Tone
from sekretariat.documents.masthead import Masthead, Occasion, session_paper
from sekretariat.documents.words import Words
from sekretariat.domain.press import PressRelease


def press_paper(release: PressRelease, occasion: Occasion, masthead: Masthead) -> Document:
    """Return the press text of a session; its first line is the headline."""
    words = masthead.words
    title = words.say("press_release")
    headline, *rest = _paragraphs(release.wording) or [""]
    dated = words.long_date(release.released_on) if release.released_on else ""
    embargo = words.say("press_embargo", until=release.embargo) if release.embargo else ""
    heads = [" · ".join(part for part in (release.number, dated) if part), embargo]
    blocks: list[Block] = [Heading(title)]
    if release.row_version == 0:
        heads.append(words.say("press_draft"))
    blocks += [Paragraph(head, Tone.NOTE) for head in heads if head]
    if headline:
        blocks.append(Heading(headline, 2))
    blocks += [Paragraph(part) for part in rest]
    if release.quote:
        blocks.append(Paragraph(words.say("press_quote", quote=release.quote, who=release.quoted)))
    blocks += _part(words, "press_background", release.background)
    blocks += _part(words, "press_contact", release.contact)
    return session_paper(title, masthead, occasion, tuple(blocks))


def _part(words: Words, title: str, text: str) -> list[Block]:
    """Return a part with its heading; nothing where nothing is said."""
    told = _paragraphs(text)
    return [Heading(words.say(title), 2), *map(Paragraph, told)] if told else []


def _paragraphs(text: str) -> list[str]:
    return [part.strip() for part in text.split("\n\n") if part.strip()]
