"""Of resolutions: the book of a session, or of all sessions and circular votes of a term."""

from datetime import date
from typing import TYPE_CHECKING

from sekretariat.domain.bodies import LegislativeTerm
from sekretariat.domain.circulars import Circular
from sekretariat.domain.meetings import AgendaItem, Meeting
from sekretariat.domain.records import holds_on
from sekretariat.domain.resolutions import Resolution
from sekretariat.services.minutes_records import Recorded, recorded
from sekretariat.services.minutes_votes import told_figures, told_vote
from sekretariat.services.papers.kinds import BookVariant
from sekretariat.services.papers.sources import Source
from sekretariat.services.papers.subjects import occasion_of, with_any
from sekretariat.words import shown

if TYPE_CHECKING:
    from sekretariat.documents.content import Document
    from sekretariat.documents.masthead import Masthead
    from sekretariat.documents.resolution_book import Chapter, Decided


def resolution_book(source: Source) -> "Document":
    """Return what a session decided, or what its body decided in the session's term so far."""
    from sekretariat.documents.resolution_book import chapter_name  # noqa: PLC0415  lazy
    from sekretariat.documents.resolution_book import (  # noqa: PLC0415  lazy
        resolution_book as paper,
    )

    meeting = source.meeting(with_any(source.reader, Resolution))
    _, masthead = source.heads(meeting, source.today)
    if source.variant(BookVariant) is BookVariant.SESSION:
        chapter = _of_session(source, meeting, masthead)
        lead = chapter_name(chapter, masthead.words)
        return paper([chapter] if chapter.decided else [], lead, masthead)
    chapters = [*_of_sessions(source, meeting, masthead), *_of_circulars(source, meeting)]
    chapters.sort(key=lambda one: one.held_on or date.max)
    lead = masthead.words.say("book_all")
    if masthead.term is not None:
        lead = masthead.words.say("book_term", number=masthead.term)
    return paper(chapters, lead, masthead)


def _of_sessions(source: Source, meeting: Meeting, masthead: "Masthead") -> "list[Chapter]":
    reader = source.reader
    found = reader.find(Meeting, body_id=meeting.body_id, term_id=meeting.term_id)
    having = with_any(reader, Resolution)
    return [_of_session(source, one, masthead) for one in found if having(one)]


def _of_session(source: Source, meeting: Meeting, masthead: "Masthead") -> "Chapter":
    from sekretariat.documents.masthead import session_name  # noqa: PLC0415  lazy
    from sekretariat.documents.resolution_book import Chapter  # noqa: PLC0415  lazy

    found = recorded(source.reader, meeting.id)
    return Chapter(
        session=session_name(masthead, occasion_of(source.reader, meeting)),
        held_on=meeting.held_on,
        decided=[_decided(found, one) for one in found.resolutions],
    )


def _decided(found: Recorded, one: Resolution) -> "Decided":
    from sekretariat.documents.resolution_book import Decided  # noqa: PLC0415  lazy

    item = next((item for item in found.items if item.id == one.item_id), AgendaItem())
    return Decided(
        number=one.number,
        item=f"{item.number} {item.title}".strip(),
        mover=item.requested_by or _mover(found, one),
        wording=one.wording,
        result=told_vote(found, one),
        release=shown(one.release, found.language),
    )


def _mover(found: Recorded, one: Resolution) -> str:
    """Return who moved what was voted on; "" where it was the proposal of the agenda."""
    moved = (motion for motion in found.motions if motion.id == one.motion_id)
    return next((found.name(motion.mover_id) or motion.mover for motion in moved), "")


def _of_circulars(source: Source, meeting: Meeting) -> "list[Chapter]":
    """Return what was decided in writing in the term of a session."""
    from sekretariat.documents.resolution_book import Chapter  # noqa: PLC0415  lazy

    reader = source.reader
    term = reader.get(LegislativeTerm, meeting.term_id) if meeting.term_id else None
    found = [
        one
        for one in reader.find(Circular, body_id=meeting.body_id)
        if one.resolution_id and (term is None or holds_on(term, one.closed_on or date.max))
    ]
    language = source.language.value
    return [
        Chapter(
            circular=one.number,
            held_on=one.closed_on,
            decided=[_written(reader.get(Resolution, one.resolution_id), one, language)],
        )
        for one in found
    ]


def _written(one: Resolution, circular: Circular, language: str) -> "Decided":
    from sekretariat.documents.resolution_book import Decided  # noqa: PLC0415  lazy

    return Decided(
        number=one.number,
        item=circular.question,
        wording=one.wording,
        result=told_figures(one, language),
        release=shown(one.release, language),
    )
