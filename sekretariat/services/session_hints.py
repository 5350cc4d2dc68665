"""What speaks against the days of a session: holidays, calendars, other sessions of that day."""

from collections.abc import Sequence

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
    own = gathering(reader, meeting, days, body_ids, has_others=bool(others))
    return conflicts(own, reader.find(CalendarEntry), others)


def gathering(
    reader: Reader,
    meeting: Meeting,
    days: Sequence[SessionDay],
    body_ids: Sequence[str],
    *,
    has_others: bool = True,
) -> Gathering:
    """Return a session as it can be in another's way; who sits there is read for others only."""
    day = days[0].held_on
    names = questions.body_names(reader, day) if has_others else {}
    return Gathering(
        name=meeting_name(meeting, names.get(meeting.body_id, ("", "", ""))[0]),
        days=days,
        body_ids=frozenset(body_ids),
        persons=seated_on(reader, body_ids, day) if has_others else {},
        venue=meeting.venue,
    )


def _others(reader: Reader, meeting: Meeting, days: Sequence[SessionDay]) -> list[Gathering]:
    """Return the other sessions that meet on one of some days."""
    wanted = [one.held_on for one in days]
    ids = {one.id for one in reader.find(Meeting, held_on=wanted)}
    ids |= {one.meeting_id for one in reader.find(MeetingDay, held_on=wanted)}
    found = reader.find(Meeting, id=ids - {meeting.id})
    return [
        gathering(reader, one, session_days(reader, one), bodies_of(reader, one))
        for one in found
        if one.status not in OFF
    ]
