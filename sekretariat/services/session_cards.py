"""The card of a session: itself, the bodies that meet with it, its further days."""

from dataclasses import dataclass, field

from sekretariat.domain.attendance import Attendance
from sekretariat.domain.meetings import Meeting
from sekretariat.domain.planning.gatherings import (
    JointBody,
    MeetingDay,
    move_days,
)
from sekretariat.domain.problems import Problem, Refused
from sekretariat.domain.proceedings import Presiding, QuorumFinding
from sekretariat.domain.records import Versions, versions_of
from sekretariat.domain.resolutions import Resolution
from sekretariat.storage.unit_of_work import Reader, UnitOfWork


@dataclass
class SessionCard:
    """A session with further bodies and days; `began_with` are the versions they were read in."""

    meeting: Meeting
    joint_bodies: list[JointBody] = field(default_factory=list)
    days: list[MeetingDay] = field(default_factory=list)
    began_with: Versions | None = None


def read_card(reader: Reader, meeting_id: str) -> SessionCard:
    """Return a card; its days stand in their order."""
    joint = reader.find(JointBody, meeting_id=meeting_id)
    days = reader.find(MeetingDay, meeting_id=meeting_id)
    days.sort(key=lambda one: str(one.held_on))
    began_with = versions_of([*joint, *days])
    return SessionCard(reader.get(Meeting, meeting_id), joint, days, began_with)


def save_further(work: UnitOfWork, card: SessionCard) -> None:
    """Write the further bodies and days of a session that is saved already, inside an action."""
    meeting = card.meeting
    for body in card.joint_bodies:
        body.meeting_id = meeting.id
    for day in card.days:
        day.meeting_id = meeting.id
    _refuse_lost_days(work, card)
    work.save_parts(JointBody, "meeting_id", meeting.id, card.joint_bodies, card.began_with)
    work.save_parts(MeetingDay, "meeting_id", meeting.id, card.days, card.began_with)


def _refuse_lost_days(work: UnitOfWork, card: SessionCard) -> None:
    """Refuse that a day something was noted on goes, or becomes another one."""
    meeting_id = card.meeting.id
    before = [one.id for one in read_card(work, meeting_id).days]
    after = [one.id for one in sorted(card.days, key=lambda one: str(one.held_on))]
    noted: list[Attendance | Presiding | QuorumFinding | Resolution] = [
        *work.find(Attendance, meeting_id=meeting_id),
        *work.find(Presiding, meeting_id=meeting_id),
        *work.find(QuorumFinding, meeting_id=meeting_id),
        *work.find(Resolution, meeting_id=meeting_id),
    ]
    used = max((one.day_number for one in noted), default=1)
    if before[: used - 1] != after[: used - 1]:
        raise Refused(Problem("meeting.day_used", {"number": used}, "days"))


def move_further(work: UnitOfWork, before: Meeting, after: Meeting) -> None:
    """Let the further days of a session follow it, inside an action."""
    if before.held_on is None or after.held_on is None or before.held_on == after.held_on:
        return
    days = work.find(MeetingDay, meeting_id=after.id)
    move_days(days, before.held_on, after.held_on)
    for one in days:
        work.save(one)
