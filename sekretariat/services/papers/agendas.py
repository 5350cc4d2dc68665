"""The agenda in its editions, and the running order."""

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from sekretariat.domain import agenda as agendas
from sekretariat.domain.addenda import agenda_changes, public_lines, sent_items
from sekretariat.domain.attachments import Attachment, going_out, with_papers
from sekretariat.domain.dispatches import Dispatch
from sekretariat.domain.issued import IssuedPaper
from sekretariat.domain.meetings import AgendaItem, Meeting
from sekretariat.domain.votes import Fate, Motion
from sekretariat.services.papers.kinds import AgendaVariant
from sekretariat.services.papers.sources import Source
from sekretariat.services.papers.subjects import with_any

if TYPE_CHECKING:
    from sekretariat.documents.agenda import AgendaEdition
    from sekretariat.documents.content import Document
    from sekretariat.documents.words import Words


def agenda(source: Source) -> "Document":
    """Return the agenda: whole, without closed items, as a draft, or with its changes marked.

    One that is amended on a day has its changes marked too.
    """
    from sekretariat.documents.agenda import agenda as agenda_paper  # noqa: PLC0415  lazy

    is_addendum = source.variant(AgendaVariant) is AgendaVariant.ADDENDUM
    meeting = source.meeting(
        with_any(source.reader, Dispatch, IssuedPaper) if is_addendum else None
    )
    occasion, masthead = source.heads(meeting)
    items = source.reader.find(AgendaItem, meeting_id=meeting.id)
    lines = agendas.lines(items, meeting.begins_at)
    is_public = source.variant(AgendaVariant) is AgendaVariant.PUBLIC
    attached = source.reader.find(Attachment, meeting_id=meeting.id)
    papers = going_out(attached, lines, only_public=is_public)
    edition = _edition(source, meeting, with_papers(items, attached), masthead.words)
    shown = public_lines(lines) if is_public else lines
    paper = agenda_paper(shown, occasion, masthead, papers, edition)
    if source.question.addendum_on is None:
        return paper
    day = masthead.words.long_date(source.question.addendum_on)
    return replace(paper, notes=(*paper.notes, masthead.words.say("addendum_version", day=day)))


def _edition(
    source: Source, meeting: Meeting, items: list[AgendaItem], words: "Words"
) -> "AgendaEdition":
    from sekretariat.documents.agenda import AgendaEdition  # noqa: PLC0415  lazy

    variant = source.variant(AgendaVariant)
    if variant is AgendaVariant.DRAFT:
        return AgendaEdition(title="agenda_draft", lead="agenda_draft_lead", is_draft=True)
    if variant is not AgendaVariant.ADDENDUM and source.question.addendum_on is None:
        return AgendaEdition()
    is_public = variant is AgendaVariant.PUBLIC
    # what tells the agenda of now is the addendum itself: what it changed is marked
    told = _told(source, meeting)
    changed = [
        (at, changes)
        for at, agenda in told
        if (changes := agenda_changes(sent_items(agenda), items))
    ]
    if not told:
        return AgendaEdition(title="agenda_addendum", lead="agenda_addendum_unsent")
    at, changes = changed[-1] if changed else (told[-1][0], ())
    return AgendaEdition(
        title="agenda_addendum",
        lead="agenda_addendum_lead" if changes else "agenda_addendum_same",
        values={"day": words.long_date(at.astimezone().date())},
        changes={one.item_id: one for one in changes if one.is_public or not is_public},
    )


def _told(source: Source, meeting: Meeting) -> list[tuple[datetime, str]]:
    """Return the agendas that were sent or issued by hand, and when; the last one last."""
    sent = source.reader.find(Dispatch, meeting_id=meeting.id)
    issued = source.reader.find(IssuedPaper, meeting_id=meeting.id)
    found = [(one.sent_at, one.agenda) for one in sent]
    found += [(one.made_at, one.agenda) for one in issued]
    return sorted((at, agenda) for at, agenda in found if at is not None and agenda)


def director_plan(source: Source) -> "Document":
    """Return the running order for those who run the session."""
    from sekretariat.documents.director_plan import director_plan as paper  # noqa: PLC0415  lazy

    meeting = source.meeting()
    lines = agendas.lines(source.reader.find(AgendaItem, meeting_id=meeting.id), meeting.begins_at)
    wordings: dict[str, list[str]] = {}
    for motion in source.reader.find(Motion, meeting_id=meeting.id):
        if motion.fate is not Fate.WITHDRAWN:
            wordings.setdefault(motion.item_id, []).append(motion.wording)
    return paper(lines, wordings, *source.heads(meeting))
