"""Letters that confirm something: that somebody was there."""

from typing import TYPE_CHECKING

from sekretariat.domain.attendance import Attendance, AttendanceState
from sekretariat.services.papers.addressed import addressed, chosen, series
from sekretariat.services.papers.sources import Source
from sekretariat.storage.unit_of_work import Reader

if TYPE_CHECKING:
    from sekretariat.documents.bindings import Written
    from sekretariat.domain.meetings import Meeting


def presence(source: Source) -> "Written":
    """Return the confirmations for those who were at a session, or for one of them."""
    from sekretariat.documents.presence_letter import presence_letter  # noqa: PLC0415  lazy

    meeting = source.meeting(lambda one: bool(_present(source.reader, one)))
    occasion, masthead = source.heads(meeting)
    stretches = _stretches(source.reader, meeting)
    to = addressed(source, chosen(source, list(stretches), "letter.nobody_present"))
    letters = [
        (one.sort_key, presence_letter(one, tuple(stretches[person_id]), occasion, masthead))
        for person_id, one in to.items()
    ]
    return series(masthead.words.say("presence_subject"), masthead, letters)


def _present(reader: Reader, meeting: "Meeting") -> list[Attendance]:
    found = reader.find(Attendance, meeting_id=meeting.id, state=AttendanceState.PRESENT)
    return [one for one in found if one.person_id]


def _stretches(reader: Reader, meeting: "Meeting") -> dict[str, list[tuple[str, str]]]:
    """Return from when until when each person was there, earliest first; open ends by the session.

    A stretch without any time stays untold.
    """
    begun = meeting.actual_begin or meeting.begins_at
    ended = meeting.actual_end or meeting.ends_at
    found: dict[str, list[tuple[str, str]]] = {}
    for one in _present(reader, meeting):
        start, end = one.arrived_at or begun, one.left_at or ended
        own = found.setdefault(one.person_id, [])
        if start and end:
            own.append((f"{start:%H:%M}", f"{end:%H:%M}"))
    return {person_id: sorted(own) for person_id, own in found.items()}
