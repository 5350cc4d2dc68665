"""What came of a session: minutes, public extract, corrections, press text."""

from typing import TYPE_CHECKING

from sekretariat.services.minutes_contents import paper_of
from sekretariat.services.papers.sources import Source

if TYPE_CHECKING:
    from sekretariat.documents.content import Document


def proceedings(source: Source) -> "Document":
    """Return the paper asked for, as its kind shows what was recorded."""
    meeting = source.meeting()
    heads = source.heads(meeting, source.today)
    return paper_of(source.reader, meeting.id, source.question.paper.value, heads)
