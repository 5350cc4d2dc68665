"""Whom minutes go to: members and deputies of the session's day, and who chaired or wrote."""

from sekretariat.domain.invitations import SEATED
from sekretariat.domain.meetings import Meeting
from sekretariat.services.boards import read_board
from sekretariat.services.inviting.recipients import recipients_of
from sekretariat.storage.bodies import roster_persons
from sekretariat.storage.unit_of_work import Reader


def distribution(reader: Reader, meeting_id: str) -> list[str]:
    """Return the names of those the minutes of a session go to, each once, by seat."""
    session = read_board(reader, meeting_id)
    seated = [one for one in recipients_of(reader, session) if one.line is not None]
    names = {one.person_id: one.name for one in seated if one.invited_as in SEATED}
    meeting = reader.get(Meeting, meeting_id)
    others = [one for one in (session.chair_id, meeting.minute_taker_id) if one]
    known = roster_persons(reader, sorted(set(others)), session.roster.as_of)
    names |= {one: known[one].name for one in others if one not in names}
    return list(names.values())
