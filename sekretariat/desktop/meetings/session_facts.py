"""The line under a session's name: title, days, bodies, place, status, chair."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from sekretariat.domain.meetings import ChairCapacity, Meeting
from sekretariat.domain.planning.gatherings import SessionDay
from sekretariat.domain.planning.states import OFF
from sekretariat.services.session_heads import MeetingHead
from sekretariat.words import shown


def facts_of(head: MeetingHead) -> str:
    """Return what is known of a session in one line."""
    meeting = head.meeting
    parts = (
        meeting.title,
        when(head.days),
        _together(head),
        head.term,
        ", ".join(part for part in (shown(meeting.mode), meeting.venue) if part),
        _status(meeting),
        _chair(head),
    )
    return " · ".join(part for part in parts if part)


def when(days: Sequence[SessionDay]) -> str:
    """Return days and times as they are said: Di., 3. November 2020, 14:30–16:30 Uhr."""
    return "; ".join(_day(one) for one in days)


def _day(one: SessionDay) -> str:
    day = QDate(one.held_on.year, one.held_on.month, one.held_on.day)
    parts = [QLocale().toString(day, "ddd, d. MMMM yyyy")]
    times = [f"{at:%H:%M}" for at in (one.begins_at, one.ends_at) if at]
    if times:
        parts.append(f"{'–'.join(times)} Uhr")
    return ", ".join(parts)


def _together(head: MeetingHead) -> str:
    names = ", ".join(head.together_with)
    return (
        QCoreApplication.translate("SessionPage", "together with {}").format(names) if names else ""
    )


def _status(meeting: Meeting) -> str:
    """Return how the session stands, with why, or since when it was moved."""
    status = shown(meeting.status)
    if meeting.status in OFF:
        return f"{status} ({meeting.status_reason})" if meeting.status_reason else status
    if meeting.moved_from is None:
        return status
    moved = QCoreApplication.translate("SessionPage", "moved from {}")
    return f"{status}, {moved.format(shown(meeting.moved_from))}"


def _chair(head: MeetingHead) -> str:
    if not head.chair:
        return ""
    capacity = head.meeting.chair_capacity
    if head.chair_by_office or capacity is ChairCapacity.CHAIR:
        return QCoreApplication.translate("SessionPage", "Chair: {}").format(head.chair)
    named = QCoreApplication.translate("SessionPage", "Chair: {} ({})")
    return named.format(head.chair, shown(capacity))
