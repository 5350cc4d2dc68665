"""The head of a session's page: its names, its chair, how far it has come."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sekretariat.domain import agenda
from sekretariat.domain.bodies import LegislativeTerm
from sekretariat.domain.meetings import AgendaItem, Meeting
from sekretariat.domain.minutes import Minutes
from sekretariat.domain.planning.gatherings import SessionDay
from sekretariat.domain.session_steps import Step, steps
from sekretariat.domain.sessions import meeting_name, term_name
from sekretariat.storage import bodies as questions
from sekretariat.storage.sessions import bodies_of, session_days
from sekretariat.storage.unit_of_work import Reader


@dataclass(frozen=True, kw_only=True)
class MeetingHead:
    """A session as the head of its page shows it; names are those of its day.

    `chair_by_office` tells that nobody was named and the body's own chair of that day is shown.
    """

    meeting: Meeting
    name: str
    body: str
    term: str
    chair: str
    chair_by_office: bool
    steps: Sequence[Step]
    minutes_over: int | None
    together_with: Sequence[str] = ()
    days: Sequence[SessionDay] = ()


def read_head(reader: Reader, meeting_id: str, today: date) -> MeetingHead:
    """Return a session with its names, its chair on that day and its five steps."""
    meeting = reader.get(Meeting, meeting_id)
    items = reader.find(AgendaItem, meeting_id=meeting_id)
    minutes = reader.find(Minutes, meeting_id=meeting_id)
    day = meeting.held_on or today
    names = questions.body_names(reader, day)
    body, *others = (names[one][0] for one in bodies_of(reader, meeting))
    named = meeting.chair_id
    chair_id = named or questions.function_holder(reader, meeting.body_id, day, "vorsitz")
    chairs = questions.roster_persons(reader, [chair_id] if chair_id else [], day)
    terms = [reader.get(LegislativeTerm, meeting.term_id)] if meeting.term_id else []
    return MeetingHead(
        meeting=meeting,
        name=meeting_name(meeting, body),
        body=body,
        term=", ".join(term_name(term) for term in terms),
        chair=chairs[chair_id].name if chair_id in chairs else "",
        chair_by_office=not named,
        steps=steps(meeting, items, minutes[0] if minutes else None),
        minutes_over=agenda.over_time(items, meeting.begins_at, meeting.ends_at),
        together_with=others,
        days=session_days(reader, meeting),
    )
