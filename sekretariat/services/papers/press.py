"""Of the press before a session: its invitation, and the notice of photography."""

from typing import TYPE_CHECKING

from sekretariat.domain.agenda import MATTERS, UNCLOCKED, in_order
from sekretariat.domain.meetings import AgendaItem, Meeting
from sekretariat.domain.rules.working_days import count_on
from sekretariat.services.minutes_records import closed_items
from sekretariat.services.papers.kinds import PressInvitationVariant
from sekretariat.services.papers.sources import Source
from sekretariat.services.press import contact_of

if TYPE_CHECKING:
    from sekretariat.documents.content import Document
    from sekretariat.documents.masthead import Masthead

DAYS_BEFORE = 2
"""The press registers until so many working days before the session."""


def press_invitation(source: Source) -> "Document":
    """Return the invitation of the press to a session, or the notice for its entrance."""
    from sekretariat.documents.press_invitation import (  # noqa: PLC0415  lazy
        PressTold,
        photo_notice,
    )
    from sekretariat.documents.press_invitation import (  # noqa: PLC0415  lazy
        press_invitation as paper,
    )

    meeting = source.meeting()
    occasion, masthead = source.heads(meeting, source.today)
    if source.variant(PressInvitationVariant) is PressInvitationVariant.NOTICE:
        return photo_notice(occasion, masthead)
    until = count_on(meeting.held_on, -DAYS_BEFORE) if meeting.held_on else None
    contact = contact_of(source.reader, meeting.id) or _office(source, masthead)
    told = PressTold(topics=_topics(source, meeting), register_until=until, contact=contact)
    return paper(told, occasion, masthead)


def _topics(source: Source, meeting: Meeting) -> list[str]:
    """Return the matters of the agenda that everybody may know, without what is below them."""
    items = [one for _, one in in_order(source.reader.find(AgendaItem, meeting_id=meeting.id))]
    closed = closed_items(items)
    told: dict[str, str] = {}
    for one in items:
        is_matter = one.kind in MATTERS and one.status not in UNCLOCKED
        if is_matter and not {one.id, one.parent_id} & (closed | told.keys()):
            told[one.id] = one.title
    return list(told.values())


def _office(source: Source, masthead: "Masthead") -> str:
    """Return whom the letterhead names for questions, and how the office is reached."""
    sender = masthead.sender
    email = sender.email or source.office.email
    lines = (sender.contact or (masthead.author if email else ""), sender.phone, email)
    return "\n".join(one for one in lines if one)
