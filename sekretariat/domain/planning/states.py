"""How a session may go from one state to the next (domain paper 2.4), and what becomes of its no.

A state may be passed over on the way forward: what was done on paper is entered later. Back leads
only undo, and from postponed a new date.
"""

from datetime import date

from sekretariat.domain.meetings import Meeting, MeetingStatus
from sekretariat.domain.problems import Problem

_FORWARD = (
    MeetingStatus.IDEA,
    MeetingStatus.SCHEDULED,
    MeetingStatus.INVITED,
    MeetingStatus.RUNNING,
    MeetingStatus.HELD,
)
_BEGUN = frozenset({MeetingStatus.RUNNING, MeetingStatus.HELD})
OFF = frozenset({MeetingStatus.CANCELLED, MeetingStatus.POSTPONED})


def check_status(before: MeetingStatus, after: MeetingStatus) -> list[Problem]:
    """Return why a session cannot go from one state to another; nothing where it can."""
    if before is after:
        return []
    values = {"before": before, "after": after}
    if before is MeetingStatus.CANCELLED:
        return [Problem("meeting.is_cancelled", values, "status")]
    if after in OFF:
        too_late = before in _BEGUN
        return [Problem("meeting.too_late_to_move", values, "status")] if too_late else []
    if before is MeetingStatus.POSTPONED:
        is_set = after is MeetingStatus.SCHEDULED
        return [] if is_set else [Problem("meeting.needs_new_day", values, "status")]
    if _FORWARD.index(after) < _FORWARD.index(before):
        return [Problem("meeting.not_back", values, "status")]
    return []


def check_reason(meeting: Meeting, before: MeetingStatus) -> list[Problem]:
    """Return a problem where a session is postponed or called off and nobody says why."""
    if meeting.status in OFF and meeting.status is not before and not meeting.status_reason:
        return [Problem("meeting.no_reason", {}, "status_reason")]
    return []


def postpone(meeting: Meeting, held_on: date | None, reason: str) -> None:
    """Move a session to another day, or leave its day open; number and all else stay.

    With a day it is scheduled again and has to be invited to anew.
    """
    if held_on is None:
        meeting.status = MeetingStatus.POSTPONED
    else:
        meeting.moved_from, meeting.held_on = meeting.held_on, held_on
        meeting.status, meeting.invited_on = MeetingStatus.SCHEDULED, None
    meeting.status_reason = reason.strip()


def release_number(meeting: Meeting, *, was_sent: bool, reuses: bool) -> bool:
    """Take the number from a session called off where its body's rules give it back; tell whether.

    Once anything was sent the number stays, whatever the rules say (4.8).
    """
    if was_sent or not reuses or meeting.status is not MeetingStatus.CANCELLED:
        return False
    meeting.ordinal_in_term = meeting.ordinal_in_year = None
    return True
