"""The days of all sessions, as statistics name them."""

from collections.abc import Sequence
from datetime import date

from sekretariat.domain.bodies import LegislativeTerm
from sekretariat.domain.carrying_over import OFF
from sekretariat.domain.meetings import Meeting
from sekretariat.domain.planning.gatherings import MeetingDay, days_of
from sekretariat.domain.presence_statistics import Sitting
from sekretariat.domain.sessions import ordinal_name, term_name
from sekretariat.storage import bodies as questions
from sekretariat.storage.unit_of_work import Reader
from sekretariat.words import shown


def sittings(reader: Reader) -> list[Sitting]:
    """Return each day of the sessions that were not called off, the latest first."""
    terms = {one.id: one for one in reader.find(LegislativeTerm)}
    names = questions.body_names_by_day(reader)
    further: dict[str, list[MeetingDay]] = {}
    for one in reader.find(MeetingDay):
        further.setdefault(one.meeting_id, []).append(one)
    found: list[Sitting] = []
    for meeting in (one for one in reader.find(Meeting) if one.status not in OFF):
        days = [one.held_on for one in days_of(meeting, further.get(meeting.id, ()))]
        for number, day in enumerate(days, 1):
            sitting = Sitting(
                meeting_id=meeting.id,
                name=f"{ordinal_name(meeting)}, {_span(days)}",
                body_id=meeting.body_id,
                body=names(day)[meeting.body_id][0],
                term_id=meeting.term_id,
                term=term_name(terms.get(meeting.term_id)),
                held_on=day,
                begun_on=days[0],
                day_number=number,
            )
            found.append(sitting)
    return sorted(found, key=lambda one: one.held_on, reverse=True)


def _span(days: Sequence[date]) -> str:
    first, last = days[0], days[-1]
    return shown(first) if first == last else f"{shown(first)}–{shown(last)}"
