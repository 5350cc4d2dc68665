"""What the rules of a body say about one of its sessions."""

from dataclasses import dataclass
from datetime import date

from sekretariat.domain.bodies import Body
from sekretariat.domain.dispatches import Dispatch
from sekretariat.domain.meetings import Meeting, MeetingStatus
from sekretariat.domain.rules.notice import Light, Notice, latest_notice, light
from sekretariat.domain.rules.rulebook import BodyRules, rules_on
from sekretariat.services.context import Context
from sekretariat.storage.unit_of_work import Reader

_OVER = frozenset({MeetingStatus.CANCELLED, MeetingStatus.POSTPONED})


@dataclass(frozen=True)
class NoticeState:
    """The last days of a session's notice and how it stands; `is_sent` once invited.

    `is_shortened` tells that the notice is the shortened one, for a reason given in the
    invitation; `shortened` is the one that could still be given where the regular one is missed.
    """

    notice: Notice
    light: Light
    is_sent: bool
    is_shortened: bool = False
    shortened: Notice | None = None


class Rules:
    """The rules of bodies, applied."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def of_meeting(self, meeting_id: str) -> BodyRules:
        """Return the rules a session goes by: the version of its day, else the body's preset."""
        with self._context.reader() as reader:
            meeting = reader.get(Meeting, meeting_id)
            return rules_of(reader, meeting, meeting.held_on or self._context.today())

    def notice(self, meeting_id: str) -> NoticeState | None:
        """Return how the notice of a session stands; None without a day, or when called off.

        Once invited it is judged by the day of the invitation, before that by today; a notice
        shortened with a reason by the last day of its own.
        """
        with self._context.reader() as reader:
            meeting = reader.get(Meeting, meeting_id)
            if meeting.held_on is None or meeting.status in _OVER:
                return None
            rules = rules_of(reader, meeting, meeting.held_on)
            dispatches = reader.find(Dispatch, meeting_id=meeting_id)
        today = self._context.today()
        if meeting.invited_on is None and meeting.held_on < today:
            return None
        judged_on, is_sent = meeting.invited_on or today, meeting.invited_on is not None
        regular, short = latest_notice(meeting.held_on, rules.notice()), rules.shortened_notice()
        judged = light(regular, judged_on)
        if judged is not Light.RED or short is None:
            return NoticeState(regular, judged, is_sent)
        shortened = latest_notice(meeting.held_on, short)
        if any(one.shortened_reason for one in dispatches):
            return NoticeState(shortened, light(shortened, judged_on), is_sent, is_shortened=True)
        return NoticeState(regular, judged, is_sent, shortened=shortened)


def rules_of(reader: Reader, meeting: Meeting, day: date) -> BodyRules:
    """Return the rules a session goes by on a day: the body's version of it, else its preset."""
    versions = reader.find(BodyRules, body_id=meeting.body_id)
    return rules_on(versions, reader.get(Body, meeting.body_id).rules_profile, day)
