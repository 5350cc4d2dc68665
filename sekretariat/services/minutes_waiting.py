"""The minutes that went out and are not approved yet, for the start page."""

from dataclasses import dataclass
from datetime import date

from sekretariat.domain.meetings import AgendaItem, Meeting
from sekretariat.domain.minutes import Minutes
from sekretariat.domain.minutes_approval import WAITING
from sekretariat.domain.sessions import meeting_name
from sekretariat.storage import bodies as questions
from sekretariat.storage.unit_of_work import Reader


@dataclass(frozen=True, kw_only=True)
class WaitingMinutes:
    """Minutes sent; objections come until `until`, `approved_in` is the day of a session's item.

    `is_open` tells that objections can still come; both days are None where none is known.
    """

    meeting_id: str
    name: str
    until: date | None
    approved_in: date | None
    is_open: bool


def waiting_minutes(reader: Reader, today: date) -> list[WaitingMinutes]:
    """Return the minutes that wait for objections or for approval, the first to end on top."""
    found = reader.find(Minutes, status=list(WAITING))
    items = reader.find(AgendaItem, id=[one.approval_item_id for one in found])
    ids = {one.meeting_id for one in found} | {one.meeting_id for one in items}
    meetings = {one.id: one for one in reader.find(Meeting, id=ids)}
    days = {one.id: meetings[one.meeting_id].held_on for one in items}
    names = questions.body_names(reader, today)
    waiting = [
        WaitingMinutes(
            meeting_id=one.meeting_id,
            name=meeting_name(meetings[one.meeting_id], names[meetings[one.meeting_id].body_id][0]),
            until=one.objection_until,
            approved_in=days.get(one.approval_item_id),
            is_open=one.objection_until is not None and one.objection_until >= today,
        )
        for one in found
    ]
    return sorted(waiting, key=lambda one: one.until or one.approved_in or date.max)
