"""What came of a session: minutes, public extract, corrections, press text."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from sekretariat.domain.attendance import Attendance
from sekretariat.domain.minutes import Minutes
from sekretariat.domain.press import PressRelease
from sekretariat.domain.problems import Problem, Refused
from sekretariat.domain.records import Record
from sekretariat.domain.resolutions import Resolution
from sekretariat.services.minutes_contents import paper_of
from sekretariat.services.minutes_records import recorded
from sekretariat.services.minutes_votes import told_vote
from sekretariat.services.papers.addressed import series
from sekretariat.services.papers.kinds import Paper
from sekretariat.services.papers.sources import Source
from sekretariat.services.papers.subjects import with_any

if TYPE_CHECKING:
    from sekretariat.documents.bindings import Written
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


def resolution_copies(source: Source) -> "Written":
    """Return a certified copy of each resolution a session adopted; Refused where it has none."""
    from sekretariat.documents.resolution_copy import Adopted, resolution_copy  # noqa: PLC0415  lazy

    meeting = source.meeting(with_any(source.reader, Resolution))
    found = recorded(source.reader, meeting.id)
    occasion, masthead = source.heads(meeting, source.today)
    items = {one.id: f"{one.number} {one.title}" for one in found.items}
    copies = []
    for place, one in enumerate(one for one in found.resolutions if one.number):
        told = Adopted(
            number=one.number,
            wording=one.wording,
            item=items.get(one.item_id, ""),
            vote=told_vote(found, one),
            addressee=one.addressee,
        )
        copies.append((f"{place:04}", resolution_copy(told, occasion, masthead)))
    if not copies:
        raise Refused(Problem("print.no_resolution", {}, "meeting"))
    return series(masthead.words.say("resolution_copies"), masthead, copies)
