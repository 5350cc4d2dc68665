"""What was recorded of a session, read once, with the names of its day."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sekretariat.domain.agenda import in_order
from sekretariat.domain.attendance import Attendance
from sekretariat.domain.board import Board
from sekretariat.domain.bodies import Body, PaperLanguage
from sekretariat.domain.meetings import AgendaItem, ItemStatus, Meeting, MeetingStatus
from sekretariat.domain.minutes import Minutes, MinutesBlock, Passage
from sekretariat.domain.minutes_blocks import Placed
from sekretariat.domain.resolutions import Dissent, Resolution, Task
from sekretariat.domain.votes import Candidate, Motion, NamedVote, voting_order
from sekretariat.services.boards import read_days
from sekretariat.storage import bodies as questions
from sekretariat.storage.unit_of_work import Reader

CALLED_OFF = frozenset({MeetingStatus.CANCELLED, MeetingStatus.POSTPONED})


@dataclass(frozen=True, kw_only=True)
class Recorded:
    """A session with everything its minutes are made of; `language` is that of its papers.

    `days` are the session day by day; `items` come in reading order; `closed` are the ids of those
    that are not public, with all below them; `edited` are the parts worded by hand.
    """

    days: Sequence[Board]
    minutes: Minutes
    language: str
    items: Sequence[AgendaItem]
    closed: frozenset[str]
    passages: Sequence[Passage]
    edited: Sequence[MinutesBlock]
    resolutions: Sequence[Resolution]
    dissents: Sequence[Dissent]
    motions: Sequence[Motion]
    named: Sequence[NamedVote]
    candidates: Sequence[Candidate]
    tasks: Sequence[Task]
    names: Mapping[str, str]
    next_session: Meeting | None

    @property
    def session(self) -> Board:
        """The session as it began, on its first day."""
        return self.days[0]

    @property
    def attendances(self) -> list[Attendance]:
        """Everybody noted, day after day."""
        return [one for board in self.days for one in board.attendances]

    @property
    def meeting(self) -> Meeting:
        """The session itself."""
        return self.session.meeting

    def name(self, person_id: str) -> str:
        """Return somebody's name as of the session; "" for nobody."""
        return self.names.get(person_id, "")

    def sender(self, person_id: str) -> str:
        """Return who sent somebody to the body on the day of the session; "" for a guest."""
        lines = [line for board in self.days for line in board.roster.lines if line.person_id]
        return next((one.sender for one in lines if one.person_id == person_id), "")

    def owner(self, task: Task) -> str:
        """Return who is in charge of a task."""
        return self.name(task.owner_id) or task.owner


def recorded(reader: Reader, meeting_id: str) -> Recorded:
    """Return what was recorded of a session; raises Refused where it has no day."""
    days = read_days(reader, meeting_id)
    session, meeting = days[0], days[0].meeting
    items = [item for _, item in in_order(reader.find(AgendaItem, meeting_id=meeting_id))]
    resolutions = reader.find(Resolution, meeting_id=meeting_id)
    decided = [one.id for one in resolutions]
    dissents = reader.find(Dissent, resolution_id=decided)
    named = reader.find(NamedVote, resolution_id=decided)
    motions = voting_order(reader.find(Motion, meeting_id=meeting_id))
    tasks = reader.find(Task, meeting_id=meeting_id)
    persons = {meeting.minute_taker_id, session.chair_id, *(one.owner_id for one in tasks)}
    persons |= {one.person_id for board in days for one in board.attendances}
    persons |= {one.person_id for one in dissents} | {one.person_id for one in named}
    persons |= {one.mover_id for one in motions}
    found = questions.roster_persons(reader, sorted(persons - {""}), session.roster.as_of)
    body = reader.get(Body, meeting.body_id)
    return Recorded(
        days=days,
        minutes=minutes_of(reader, meeting_id),
        language="en" if body.language is PaperLanguage.ENGLISH else "de",
        items=[one for one in items if one.status is not ItemStatus.PROPOSED],
        closed=closed_items(items),
        passages=reader.find(Passage, meeting_id=meeting_id),
        edited=reader.find(MinutesBlock, meeting_id=meeting_id),
        resolutions=sorted(resolutions, key=_order),
        dissents=dissents,
        motions=motions,
        named=named,
        candidates=reader.find(Candidate, resolution_id=decided),
        tasks=tasks,
        names={one: person.name for one, person in found.items()},
        next_session=next_session(reader, meeting),
    )


def minutes_of(reader: Reader, meeting_id: str) -> Minutes:
    """Return the minutes of a session; a draft, not yet saved, where there are none."""
    found = reader.find(Minutes, meeting_id=meeting_id)
    return found[0] if found else Minutes(meeting_id=meeting_id)


def block_of(draft: Sequence[Placed], key: str) -> Placed | None:
    """Return the block of a draft with a key."""
    return next((one for one in draft if one.block.key == key), None)


def closed_items(items: Sequence[AgendaItem]) -> frozenset[str]:
    """Return the ids of the items that are not public, with all below them; parents come first."""
    closed: set[str] = set()
    for item in items:
        if not item.is_public or item.parent_id in closed:
            closed.add(item.id)
    return frozenset(closed)


def sessions_of(reader: Reader, meeting: Meeting) -> list[Meeting]:
    """Return the sessions of the same body that have a day and are not called off, by day."""
    found = reader.find(Meeting, body_id=meeting.body_id)
    dated = [one for one in found if one.held_on and one.status not in CALLED_OFF]
    return sorted(dated, key=lambda one: one.held_on or date.max)


def next_session(reader: Reader, meeting: Meeting) -> Meeting | None:
    """Return the body's session after one; None where none is set."""
    day = meeting.held_on or date.max
    later = (one for one in sessions_of(reader, meeting) if (one.held_on or date.min) > day)
    return next(later, None)


def _order(one: Resolution) -> tuple[bool, int, str, str]:
    """Adopted ones come by the day and minute they were adopted, then by number."""
    return not one.number, one.day_number, str(one.decided_at or ""), one.number
