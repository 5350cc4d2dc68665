"""What goes out before a session: save the date, letters of invitation, forms to answer on."""

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from sekretariat.domain import agenda as agendas
from sekretariat.domain.agenda import MATTERS, in_order
from sekretariat.domain.attachments import Attachment, going_out
from sekretariat.domain.dispatches import Dispatch, DispatchKind
from sekretariat.domain.invitations import InvitedAs
from sekretariat.domain.meetings import AgendaItem, ItemStatus, Meeting, Mode
from sekretariat.domain.problems import Problem, Severity
from sekretariat.services.boards import read_board
from sekretariat.services.inviting.pieces import WITHOUT_CLOSED
from sekretariat.services.inviting.recipients import Recipient, recipients_of
from sekretariat.services.papers.addressed import addressed, chosen, series
from sekretariat.services.papers.kinds import InvitationVariant
from sekretariat.services.papers.sources import Source
from sekretariat.words import shown

if TYPE_CHECKING:
    from sekretariat.documents.bindings import Written
    from sekretariat.documents.content import Document
    from sekretariat.documents.masthead import Masthead, Occasion

_MODES = {
    InvitationVariant.IN_PERSON: Mode.IN_PERSON,
    InvitationVariant.DIGITAL: Mode.DIGITAL,
    InvitationVariant.HYBRID: Mode.HYBRID,
}


def save_the_date(source: Source) -> "Document":
    """Return the note that asks to keep the day of a session free, with its first matter."""
    from sekretariat.documents.session_letters import save_the_date as paper  # noqa: PLC0415  lazy

    meeting = source.meeting()
    items = source.reader.find(AgendaItem, meeting_id=meeting.id)
    topics = [
        one.title
        for _, one in in_order(items)
        if one.kind in MATTERS and one.status is not ItemStatus.PROPOSED and one.is_public
    ]
    return paper(*source.heads(meeting, source.today), topics[0] if topics else "")


def invitation(source: Source) -> "Written":
    """Return the letters of invitation to everybody it concerns, or to one person."""
    from sekretariat.documents.invitation_letter import invitation_letter  # noqa: PLC0415  lazy
    from sekretariat.documents.invitation_texts import Telling, subject  # noqa: PLC0415  lazy

    meeting = source.meeting()
    planned, masthead = source.heads(meeting, source.today)
    variant = source.variant(InvitationVariant)
    occasion = _as(variant, planned)
    dispatch = _told(source, meeting)
    reason = dispatch.shortened_reason
    if variant is InvitationVariant.SHORTENED:
        reason = reason or _reason_open(source, masthead)
    enclosed = {True: _enclosed(source, meeting, only_public=True)}
    enclosed[False] = _enclosed(source, meeting, only_public=False)
    letters = []
    people = {one.person_id: one for one in _concerned(source, meeting)}
    to = addressed(source, chosen(source, list(people), "letter.nobody_invited"))
    for person_id, one in to.items():
        is_public = people[person_id].invited_as in WITHOUT_CLOSED
        telling = Telling(
            kind=DispatchKind.INVITATION,
            opening=one.opening,
            lines=one.lines,
            invited_as=people[person_id].invited_as,
            written_on=source.today,
            answer_until=dispatch.answer_until,
            video=meeting.video_link if occasion.mode is not Mode.IN_PERSON else "",
            shortened=reason,
            is_second=variant is InvitationVariant.SECOND or dispatch.second_invitation,
            note=dispatch.note,
            is_public=is_public,
            papers=enclosed[is_public],
        )
        letters.append((one.sort_key, invitation_letter(telling, occasion, masthead)))
    return series(subject(DispatchKind.INVITATION, occasion, masthead), masthead, letters)


def reply_form(source: Source) -> "Written":
    """Return the forms to answer on, one for each member, filled in before."""
    from sekretariat.documents.session_letters import (  # noqa: PLC0415  lazy
        Replying,
    )
    from sekretariat.documents.session_letters import reply_form as paper  # noqa: PLC0415  lazy

    meeting = source.meeting()
    occasion, masthead = source.heads(meeting, source.today)
    until = _told(source, meeting).answer_until
    asked = {
        one.person_id: one
        for one in _concerned(source, meeting)
        if one.invited_as is not InvitedAs.DEPUTY
    }
    forms = [
        (
            asked[person_id].sorted_name,
            paper(
                Replying(
                    name=asked[person_id].name,
                    organization=_sender(asked[person_id]),
                    role=shown(asked[person_id].invited_as, masthead.words.language),
                    answer_until=until,
                ),
                occasion,
                masthead,
            ),
        )
        for person_id in chosen(source, list(asked), "letter.nobody_invited")
    ]
    return series(masthead.words.say("reply_form"), masthead, forms)


def _enclosed(source: Source, meeting: Meeting, *, only_public: bool) -> tuple[Attachment, ...]:
    """Return what goes out with the agenda; guests get nothing of closed items."""
    lines = agendas.lines(source.reader.find(AgendaItem, meeting_id=meeting.id))
    attached = source.reader.find(Attachment, meeting_id=meeting.id)
    return tuple(going_out(attached, lines, only_public=only_public))


def _as(variant: InvitationVariant, planned: "Occasion") -> "Occasion":
    if variant is InvitationVariant.CONSTITUTING:
        return replace(planned, is_constituting=True)
    return replace(planned, mode=_MODES.get(variant, planned.mode))


def _reason_open(source: Source, masthead: "Masthead") -> str:
    """Return what stands for a reason not yet entered, and tell the clerk so."""
    reason = masthead.words.say("invitation_reason_open")
    source.told.append(Problem("letter.no_reason", {"reason": reason}, severity=Severity.WARNING))
    return reason


def _concerned(source: Source, meeting: Meeting) -> list[Recipient]:
    return recipients_of(source.reader, read_board(source.reader, meeting.id))


def _sender(one: Recipient) -> str:
    return one.line.sender if one.line is not None else ""


def _told(source: Source, meeting: Meeting) -> Dispatch:
    """Return the last invitation approved, for its last day to answer and its reasons."""
    found = source.reader.find(Dispatch, meeting_id=meeting.id, kind=DispatchKind.INVITATION)
    return max(found, key=lambda one: one.approved_on or date.min, default=Dispatch())
