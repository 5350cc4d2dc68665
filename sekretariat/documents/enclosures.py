"""How papers name the files that go with them: number and title."""

from collections.abc import Sequence

from sekretariat.documents.words import Words
from sekretariat.domain.attachments import Attachment


def enclosure(words: Words, paper: Attachment) -> str:
    """Return "Anlage 3: Sachstand"."""
    return words.say("enclosure", number=paper.position, title=paper.title)


def enclosures(words: Words, papers: Sequence[Attachment]) -> str:
    """Return what a letter says below its signature; "" where nothing but the agenda goes."""
    if not papers:
        return ""
    named = (enclosure(words, one) for one in papers)
    return "\n".join([words.say("enclosures"), words.say("agenda"), *named])
