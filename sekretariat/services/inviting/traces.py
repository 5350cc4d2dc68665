"""What stays of a dispatch: its pieces, who was written to when, what came back."""

from collections.abc import Sequence
from datetime import date, datetime

from sekretariat.domain.attendance import PresenceMode
from sekretariat.domain.dispatches import Delivery, Dispatch, DispatchKind, keep_session
from sekretariat.domain.inquiries import Way
from sekretariat.domain.invitations import Invitation, Response, ResponseVia
from sekretariat.domain.meetings import Meeting, MeetingStatus
from sekretariat.domain.milestones import Deed
from sekretariat.domain.people import ContactPoint
from sekretariat.domain.problems import Problem, Refused
from sekretariat.services.inviting.pieces import Piece, Round
from sekretariat.services.milestones import tick_off
from sekretariat.storage.unit_of_work import UnitOfWork

_BEFORE = frozenset({MeetingStatus.IDEA, MeetingStatus.SCHEDULED})
_INVITES = frozenset({DispatchKind.INVITATION, DispatchKind.UPDATE})


def note_sent(
    work: UnitOfWork,
    dispatch: Dispatch,
    deliveries: Sequence[Delivery],
    found: Round,
    ready: Sequence[Piece],
    today: date,
) -> None:
    """Keep a dispatch inside an action: its pieces, each person's day, the state of the session.

    An answer to another day than the session now has no longer holds.
    """
    meeting, told = found.session.meeting, found.standing.told
    keep_session(dispatch, meeting)
    work.save(dispatch)
    work.add_all(deliveries)
    is_anew = told is not None and told.held_on != meeting.held_on
    for piece in ready:
        _note_person(piece, dispatch, today)
        if piece.kind is DispatchKind.UPDATE and is_anew:
            forget_answer(piece.invitation)
        work.save(piece.invitation)
    if dispatch.kind in _INVITES:
        _mark_as_invited(work, meeting.id, today)
        tick_off(work, meeting.id, today, Deed.APPROVE_INVITATION, Deed.SEND_INVITATION)


def note_bounce(work: UnitOfWork, meeting_id: str, person_id: str, now: datetime) -> Delivery:
    """Note inside an action that a person's last piece came back; their address is marked too.

    A message comes back before a letter. Raises Refused for who was not written to.
    """
    found = work.find(Delivery, meeting_id=meeting_id, person_id=person_id)
    if not found:
        raise Refused(Problem("invitation.not_invited", {}, "person_id"))
    delivery = ([one for one in found if one.way is Way.EMAIL] or found)[-1]
    delivery.bounced_on = now.astimezone().date()
    if delivery.way is Way.EMAIL:
        for contact in work.find(ContactPoint, person_id=person_id, value=delivery.address):
            contact.bounced_at = now
            work.save(contact)
    for invitation in work.find(Invitation, meeting_id=meeting_id, person_id=person_id):
        invitation.bounced = True
        work.save(invitation)
    return delivery


def forget_answer(invitation: Invitation) -> None:
    """Take an answer back: the person has to be asked anew."""
    invitation.response, invitation.response_mode = Response.OPEN, PresenceMode.ROOM
    invitation.responded_on, invitation.responded_via = None, ResponseVia.NONE
    invitation.represented_by_id = ""


def _note_person(piece: Piece, dispatch: Dispatch, today: date) -> None:
    invitation = piece.invitation
    if dispatch.kind is DispatchKind.REMINDER:
        invitation.reminded_on = today
    else:
        invitation.sent_on, invitation.bounced = today, False


def _mark_as_invited(work: UnitOfWork, meeting_id: str, today: date) -> None:
    meeting = work.get(Meeting, meeting_id)
    meeting.invited_on = meeting.invited_on or today
    if meeting.status in _BEFORE:
        meeting.status = MeetingStatus.INVITED
    work.save(meeting)
