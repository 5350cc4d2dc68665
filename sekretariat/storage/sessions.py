"""Questions about sessions: which bodies meet, on which days, who sits there."""

from collections.abc import Sequence
from datetime import date

from sekretariat.domain.bodies import Role, Seat
from sekretariat.domain.meetings import Meeting
from sekretariat.domain.planning.gatherings import (
    JointBody,
    MeetingDay,
    SessionDay,
    days_of,
    joined,
)
from sekretariat.domain.rosters import Roster, roster
from sekretariat.storage.bodies import roster_sources
from sekretariat.storage.unit_of_work import Reader


def bodies_of(reader: Reader, meeting: Meeting) -> list[str]:
    """Return the ids of the bodies that meet in a session, the leading one first.

    The one place that knows: who is invited, sits, votes or signs follows from these.
    """
    further = reader.find(JointBody, meeting_id=meeting.id)
    return list(dict.fromkeys([meeting.body_id, *(one.body_id for one in further)]))


def meetings_of(reader: Reader, body_id: str) -> list[Meeting]:
    """Return the sessions a body meets in, those it joins too; with "" all sessions."""
    if not body_id:
        return reader.find(Meeting)
    joined_in = [one.meeting_id for one in reader.find(JointBody, body_id=body_id)]
    own = reader.find(Meeting, body_id=body_id)
    known = {one.id for one in own}
    return [*own, *(one for one in reader.find(Meeting, id=joined_in) if one.id not in known)]


def session_days(reader: Reader, meeting: Meeting) -> list[SessionDay]:
    """Return the days of a session in their order."""
    return days_of(meeting, reader.find(MeetingDay, meeting_id=meeting.id))


def session_seats(reader: Reader, meeting: Meeting, as_of: date) -> tuple[Roster, Sequence[Seat]]:
    """Return who sits in a session on a day, each person once, and all seats of its bodies."""
    sources = [roster_sources(reader, [one], as_of) for one in bodies_of(reader, meeting)]
    seats = [seat for one in sources for seat in one.seats]
    return joined([roster(one, as_of) for one in sources]), seats


def seated_on(reader: Reader, body_ids: Sequence[str], as_of: date) -> dict[str, str]:
    """Return the names of the members and guests of some bodies on a day, by id; no deputies."""
    if not body_ids:
        return {}
    lines = roster(roster_sources(reader, body_ids, as_of), as_of).lines
    return {one.person_id: one.name for one in lines if one.person_id and one.role is Role.MEMBER}
