"""Who gets a piece of a dispatch, and which: what is to be sent before it is written."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from sekretariat.domain.addenda import ItemChange, agenda_changes, sent_items
from sekretariat.domain.attachments import Attachment, with_papers
from sekretariat.domain.attendance import AttendanceState
from sekretariat.domain.board import Board
from sekretariat.domain.bodies import PaperLanguage
from sekretariat.domain.dispatches import (
    CALLS_OFF,
    Dispatch,
    DispatchKind,
    Standing,
    standing,
)
from sekretariat.domain.invitations import (
    SEATED,
    Invitation,
    InvitedAs,
    Reach,
    Response,
    fill_in,
    proof,
)
from sekretariat.domain.meetings import AgendaItem
from sekretariat.domain.problems import Problem, Severity
from sekretariat.services.boards import read_board
from sekretariat.services.inviting.recipients import (
    Recipient,
    language_of,
    reaches_of,
    recipients_of,
)
from sekretariat.storage.unit_of_work import Reader

WITHOUT_CLOSED = frozenset({InvitedAs.GUEST, InvitedAs.SPEAKER, InvitedAs.PRESS})


@dataclass(frozen=True, kw_only=True)
class Piece:
    """One person's piece; `kind` is an invitation for those who have none yet."""

    kind: DispatchKind
    name: str
    invitation: Invitation
    changes: tuple[ItemChange, ...] = ()
    is_blocked: bool = False

    @property
    def is_public(self) -> bool:
        """Tell whether closed items stay out."""
        return self.invitation.invited_as in WITHOUT_CLOSED


@dataclass(frozen=True, kw_only=True)
class Round:
    """A session with all that was sent about it, and who is concerned."""

    session: Board
    items: Sequence[AgendaItem]
    dispatches: Sequence[Dispatch]
    recipients: Sequence[Recipient]
    standing: Standing
    language: PaperLanguage

    @property
    def last_agenda(self) -> Dispatch | None:
        """The last dispatch that told an agenda."""
        sent = [one for one in self.dispatches if one.sent_at is not None and one.agenda]
        return max(sent, key=lambda one: str(one.sent_at), default=None)

    @property
    def news(self) -> tuple[ItemChange, ...]:
        """What the agenda says otherwise than the one sent last."""
        last = self.last_agenda
        return agenda_changes(sent_items(last.agenda), self.items) if last is not None else ()


def round_of(reader: Reader, meeting_id: str) -> Round:
    """Return how the dispatches of a session stand; those left out so far make one more due."""
    session = read_board(reader, meeting_id)
    items = with_papers(
        reader.find(AgendaItem, meeting_id=meeting_id),
        reader.find(Attachment, meeting_id=meeting_id),
    )
    dispatches = reader.find(Dispatch, meeting_id=meeting_id)
    recipients = recipients_of(reader, session)
    stands = standing(session.meeting, items, dispatches)
    is_on = stands.told is not None and stands.told.kind not in CALLS_OFF
    if stands.due is None and is_on and any(map(needs_invitation, recipients)):
        stands = replace(stands, due=DispatchKind.INVITATION)
    return Round(
        session=session,
        items=items,
        dispatches=dispatches,
        recipients=recipients,
        standing=stands,
        language=language_of(reader, meeting_id),
    )


def needs_invitation(one: Recipient) -> bool:
    """Tell whether somebody is still to be invited: not written to yet, or it came back."""
    if one.line is None and one.invited_as in SEATED:
        return False
    return not one.was_sent or (one.kept is not None and one.kept.bounced)


def is_silent(one: Recipient, session: Board) -> bool:
    """Tell whether somebody is to be reminded: asked, not excused, no answer; deputies never."""
    if one.kept is None or not one.was_sent or one.line is None:
        return False
    away = {
        row.person_id
        for row in session.attendances
        if row.state in {AttendanceState.EXCUSED, AttendanceState.ABSENT}
    }
    is_asked = one.invited_as is not InvitedAs.DEPUTY and one.person_id not in away
    return is_asked and one.kept.response is Response.OPEN


def pieces(
    reader: Reader, found: Round, kind: DispatchKind, today: date
) -> tuple[list[Piece], list[Problem]]:
    """Return the pieces of a dispatch, and the problems of those who get none."""
    wanted = [(one, own) for one in found.recipients if (own := _kind(one, found, kind))]
    reaches = reaches_of(reader, [one.person_id for one, _ in wanted], today)
    ready, problems = [], []
    for one, own in wanted:
        reach = reaches[one.person_id]
        told = proof(reach)
        problems += told
        if not any(problem.severity is Severity.ERROR for problem in told):
            ready.append(_piece(one, own, found, reach))
    return [one for one in ready if one.changes or one.kind is not DispatchKind.ADDENDUM], problems


def _kind(one: Recipient, found: Round, kind: DispatchKind) -> DispatchKind | None:
    """Return what somebody is told, None nothing."""
    if kind is DispatchKind.REMINDER:
        return kind if is_silent(one, found.session) else None
    if kind in CALLS_OFF:
        return kind if one.was_sent else None
    if needs_invitation(one):
        return DispatchKind.INVITATION
    has_seat_or_guest = one.line is not None or one.invited_as not in SEATED
    return kind if kind is not DispatchKind.INVITATION and has_seat_or_guest else None


def _piece(one: Recipient, kind: DispatchKind, found: Round, reach: Reach) -> Piece:
    invitation = one.kept or Invitation(
        meeting_id=found.session.meeting.id,
        person_id=one.person_id,
        seat_id=one.line.seat_id if one.line is not None else "",
        invited_as=one.invited_as,
    )
    fill_in(invitation, reach, found.language)
    is_guest = invitation.invited_as in WITHOUT_CLOSED
    changes = tuple(change for change in found.news if change.is_public or not is_guest)
    is_addendum = kind is DispatchKind.ADDENDUM
    return Piece(
        kind=kind,
        name=one.name,
        invitation=invitation,
        changes=changes if is_addendum else (),
        is_blocked=reach.is_blocked,
    )
