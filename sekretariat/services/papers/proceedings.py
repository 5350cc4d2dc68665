"""What came of a session: minutes, public extract, corrections, press text."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from sekretariat.domain.attendance import Attendance
from sekretariat.domain.minutes import Minutes
from sekretariat.domain.press import PressRelease
from sekretariat.domain.records import Record
from sekretariat.services.minutes_contents import paper_of
from sekretariat.services.papers.kinds import Paper
from sekretariat.services.papers.sources import Source
from sekretariat.services.papers.subjects import with_any

if TYPE_CHECKING:
    from sekretariat.documents.content import Document

_NEEDS: Mapping[Paper, tuple[type[Record], ...]] = {
    Paper.PRESS: (PressRelease, Attendance),
    Paper.CORRECTION: (Minutes,),
}


def proceedings(source: Source) -> "Document":
    """Return the paper asked for, as its kind shows what was recorded."""
    paper = source.question.paper
    meeting = source.meeting(with_any(source.reader, *_NEEDS.get(paper, (Attendance,))))
    heads = source.heads(meeting, source.today)
    return paper_of(source.reader, meeting.id, paper.value, heads)
