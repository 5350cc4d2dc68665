"""Planning sessions: what speaks against a day, postponing them, calling them off."""

from copy import copy
from datetime import date, time

from sekretariat.domain.meetings import Meeting, MeetingStatus
from sekretariat.domain.planning import states
from sekretariat.domain.planning.gatherings import days_of, move_days
from sekretariat.domain.problems import Problem, Refused
from sekretariat.domain.sessions import meeting_name
from sekretariat.services.context import Context
from sekretariat.services.meetings import save_meeting
from sekretariat.services.session_cards import SessionCard, move_further, read_card
from sekretariat.services.session_hints import hints_of
from sekretariat.storage import bodies as questions
from sekretariat.storage.unit_of_work import Reader
from sekretariat.words import N_, fill

Times = tuple[time | None, time | None]


class Planning:
    """Dates of sessions."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def hints(self, card: SessionCard) -> list[Problem]:
        """Return what speaks against the days of a session as it stands in a form."""
        bodies = [card.meeting.body_id, *(one.body_id for one in card.joint_bodies)]
        with self._context.reader() as reader:
            days = days_of(card.meeting, card.days)
            return hints_of(reader, card.meeting, days, [one for one in bodies if one])

    def hints_if_moved(self, meeting_id: str, held_on: date, times: Times) -> list[Problem]:
        """Return what speaks against another day for a session; its further days follow."""
        with self._context.reader() as reader:
            card = read_card(reader, meeting_id)
        move_days(card.days, card.meeting.held_on or held_on, held_on)
        card.meeting.held_on = held_on
        card.meeting.begins_at, card.meeting.ends_at = times
        return self.hints(card)

    def postpone(
        self, meeting_id: str, held_on: date | None, reason: str, times: Times | None = None
    ) -> Meeting:
        """Move a session to another day, or leave its day open; number and all else stay.

        Its open steps and further days follow; `times` are begin and end of the new day, None
        leaves them. Raises Refused without a reason, for the same day, or once it has begun.
        """
        label = N_("Postpone {name}")
        with self._context.work("meeting.postpone", label, name="") as work:
            meeting = work.get(Meeting, meeting_id)
            before = copy(meeting)
            _refuse_move(meeting, held_on, reason)
            states.postpone(meeting, held_on, reason)
            if times is not None:
                meeting.begins_at, meeting.ends_at = times
            save_meeting(work, meeting)
            move_further(work, before, meeting)
            work.relabel(_told(work, label, meeting))
        return meeting

    def call_off(self, meeting_id: str, reason: str) -> Meeting:
        """Call a session off; whether its number is given back is a rule of its body."""
        label = N_("Call off {name}")
        with self._context.work("meeting.cancel", label, name="") as work:
            meeting = work.get(Meeting, meeting_id)
            told = _told(work, label, meeting)
            meeting.status, meeting.status_reason = MeetingStatus.CANCELLED, reason.strip()
            save_meeting(work, meeting)
            work.relabel(told)
        return meeting


def _refuse_move(meeting: Meeting, held_on: date | None, reason: str) -> None:
    problems = states.check_status(meeting.status, MeetingStatus.POSTPONED)
    if not reason.strip():
        problems.append(Problem("meeting.no_reason", {}, "status_reason"))
    if held_on is not None and held_on == meeting.held_on:
        problems.append(Problem("meeting.same_day", {"day": held_on}, "held_on"))
    if problems:
        raise Refused(*problems)


def _told(reader: Reader, label: str, meeting: Meeting) -> str:
    names = questions.body_names(reader, meeting.held_on or date.max)
    return fill(label, {"name": meeting_name(meeting, names[meeting.body_id][0])})
