"""What the rules of a body say about one of its sessions."""

from dataclasses import dataclass
from datetime import date

from sekretariat.domain.bodies import Body
from sekretariat.domain.meetings import Meeting, MeetingStatus
from sekretariat.domain.rules.notice import Light, Notice, latest_notice, light
from sekretariat.domain.rules.rulebook import BodyRules, rules_on
from sekretariat.services.context import Context
from sekretariat.storage.unit_of_work import Reader

_OVER = frozenset({MeetingStatus.CANCELLED, MeetingStatus.POSTPONED})


@dataclass(frozen=True)
class NoticeState:
    """The last days of a session's notice and how it stands; `is_sent` once invited."""

    notice: Notice
    light: Light
    is_sent: bool


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

        Once invited it is judged by the day of the invitation, before that by today.
        """
        with self._context.reader() as reader:
            meeting = reader.get(Meeting, meeting_id)
            if meeting.held_on is None or meeting.status in _OVER:
                return None
            rules = rules_of(reader, meeting, meeting.held_on)
        notice = latest_notice(meeting.held_on, rules.notice())
        today = self._context.today()
        if meeting.invited_on is None and meeting.held_on < today:
            return None
        judged_on = meeting.invited_on or today
        return NoticeState(notice, light(notice, judged_on), meeting.invited_on is not None)


def rules_of(reader: Reader, meeting: Meeting, day: date) -> BodyRules:
    """Return the rules a session goes by on a day: the body's version of it, else its preset."""
    versions = reader.find(BodyRules, body_id=meeting.body_id)
    return rules_on(versions, reader.get(Body, meeting.body_id).rules_profile, day)
