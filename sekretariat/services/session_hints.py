"""What speaks against the days of a session: holidays, calendars, other sessions of that day."""

from collections.abc import Sequence
from datetime import date

from sekretariat.domain.meetings import Meeting
from sekretariat.domain.planning.calendars import CalendarEntry
from sekretariat.domain.planning.conflicts import Gathering, conflicts
from sekretariat.domain.planning.gatherings import MeetingDay, SessionDay
from sekretariat.domain.planning.states import OFF
from sekretariat.domain.problems import Problem
from sekretariat.domain.sessions import meeting_name
from sekretariat.storage import bodies as questions
from sekretariat.storage.sessions import bodies_of, seated_on, session_days
from sekretariat.storage.unit_of_work import Reader


def hints_of(
    reader: Reader, meeting: Meeting, days: Sequence[SessionDay], body_ids: Sequence[str]
) -> list[Problem]:
    """Return what speaks against some days for a session of some bodies; stored or not."""
    if not days:
        return []
    others = _others(reader, meeting, days)
    session = Gathering(
        name="",
        days=days,
        body_ids=frozenset(body_ids),
        persons=seated_on(reader, body_ids, days[0].held_on) if others else {},
        venue=meeting.venue,
    )
    return conflicts(session, reader.find(CalendarEntry), others)


def _others(reader: Reader, meeting: Meeting, days: Sequence[SessionDay]) -> list[Gathering]:
    """Return the other sessions that meet on one of some days."""
    wanted = [one.held_on for one in days]
    ids = {one.id for one in reader.find(Meeting, held_on=wanted)}
    ids |= {one.meeting_id for one in reader.find(MeetingDay, held_on=wanted)}
    found = reader.find(Meeting, id=ids - {meeting.id})
    return [_gathering(reader, one) for one in found if one.status not in OFF]


def _gathering(reader: Reader, meeting: Meeting) -> Gathering:
    body_ids, days = bodies_of(reader, meeting), session_days(reader, meeting)
    day = days[0].held_on if days else date.max
    return Gathering(
        name=meeting_name(meeting, questions.body_names(reader, day)[meeting.body_id][0]),
        days=days,
        body_ids=frozenset(body_ids),
        persons=seated_on(reader, body_ids, day),
        venue=meeting.venue,
    )
