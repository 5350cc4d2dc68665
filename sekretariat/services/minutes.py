"""The way of minutes: passages as they are typed, states, dispatch, deadline, approval."""

from collections.abc import Sequence
from datetime import date

from sekretariat.domain.issued import IssuedPaper, IssueOccasion
from sekretariat.domain.meetings import Meeting
from sekretariat.domain.milestones import Deed
from sekretariat.domain.minutes import (
    Decision,
    Minutes,
    MinutesKind,
    MinutesStatus,
    Objection,
    Passage,
    PassageKind,
)
from sekretariat.domain.minutes_approval import (
    approval_day,
    check_approval,
    check_sending,
    check_step,
    objection_end,
    status_when_sent,
)
from sekretariat.domain.problems import Problem, Refused, refuse_errors
from sekretariat.domain.rules.rulebook import Approval
from sekretariat.services.context import Context
from sekretariat.services.issuing import keep_issue
from sekretariat.services.milestones import tick_off
from sekretariat.services.minutes_agenda import place_approval
from sekretariat.services.minutes_checks import sending_problems
from sekretariat.services.minutes_distribution import distribution
from sekretariat.services.minutes_drafts import refuse_sent, write_passage
from sekretariat.services.minutes_records import minutes_of, next_session, sessions_of
from sekretariat.services.minutes_versions import keep_version
from sekretariat.services.papers.kinds import Paper, PrintQuestion
from sekretariat.services.printing import Printing
from sekretariat.services.rules import rules_of
from sekretariat.storage.unit_of_work import Reader
from sekretariat.words import N_, shown
from sekretariat.words.sentences import sentence


class MinutesTaking:
    """The minutes of sessions."""

    def __init__(self, context: Context, printing: Printing) -> None:
        self._context = context
        self._printing = printing

    def of_meeting(self, meeting_id: str) -> Minutes:
        """Return the minutes of a session; a draft, not yet saved, where there are none."""
        with self._context.reader() as reader:
            return minutes_of(reader, meeting_id)

    def passages(self, meeting_id: str) -> list[Passage]:
        """Return what is written to the items, in order."""
        with self._context.reader() as reader:
            found = reader.find(Passage, meeting_id=meeting_id)
        return sorted(found, key=lambda one: (one.item_id, one.position or 0))

    def write(
        self,
        meeting_id: str,
        item_id: str,
        wording: str,
        kind: PassageKind = PassageKind.RESULT,
    ) -> Passage | None:
        """Keep the text of one kind to an item; an emptied text goes.

        Raises Refused once the minutes are sent: then only an objection changes them.
        """
        with self._context.work("minutes.write", N_("Write minutes")) as work:
            refuse_sent(work, meeting_id)
            return write_passage(work, meeting_id, (item_id, kind), wording)

    def choose_kind(self, meeting_id: str, kind: MinutesKind) -> Minutes:
        """Choose what the minutes tell; raises Refused once they are sent."""
        with self._context.work("minutes.save", N_("Change the minutes")) as work:
            refuse_sent(work, meeting_id)
            minutes = minutes_of(work, meeting_id)
            minutes.kind = kind
            return work.save(minutes)

    def step(self, meeting_id: str, to: MinutesStatus, reason: str = "") -> Minutes:
        """Note that the minutes are being checked, released, a draft again, or published.

        Each step keeps a version of the text; raises Refused where a step cannot be.
        """
        label = N_("Minutes: {state}")
        with self._context.work("minutes.step", label, state=shown(to)) as work:
            minutes = minutes_of(work, meeting_id)
            refuse_errors(check_step(minutes, to))
            minutes.status = to
            if to is MinutesStatus.RELEASED:
                deeds = (Deed.CHECK_MINUTES, Deed.RELEASE_MINUTES)
                tick_off(work, meeting_id, self._context.today(), *deeds)
            if to is MinutesStatus.PUBLISHED:
                minutes.published_on = self._context.today()
            else:
                keep_version(work, meeting_id, to, self._context.clock(), reason)
            return work.save(minutes)

    def send(
        self, meeting_id: str, on: date | None = None, recipients: Sequence[str] = ()
    ) -> Minutes:
        """Note that the minutes went out: the text stands, the time for objections begins.

        Where a session is to approve them, that is put on the agenda of the next one. The paper
        is kept as it is issued, with its `recipients`: members and deputies where none are named.
        """
        sent_on = on or self._context.today()
        with self._context.work("minutes.send", N_("Send the minutes")) as work:
            minutes, meeting = minutes_of(work, meeting_id), work.get(Meeting, meeting_id)
            refuse_errors(check_sending(minutes, meeting, sent_on))
            refuse_errors(sending_problems(work, meeting_id))
            rules = rules_of(work, meeting, meeting.held_on or sent_on)
            status = status_when_sent(rules)
            keep_version(work, meeting_id, status, self._context.clock(), "")
            later = next_session(work, meeting)
            is_end = rules.approval is Approval.NEXT_SESSION or rules.period_ends_with_session
            ending = later.held_on if later is not None and is_end else None
            end = objection_end(sent_on, rules, ending)
            minutes.sent_on, minutes.objection_until = sent_on, end.end
            minutes.explanation = sentence(end.explanation.code, end.explanation.values)
            minutes.status = status
            tick_off(work, meeting_id, sent_on, Deed.SEND_MINUTES)
            if later is not None and rules.approval is not Approval.PERIOD:
                place_approval(work, minutes, meeting, later)
            work.save(minutes)
        made = self._printing.made(PrintQuestion(paper=Paper.MINUTES, meeting_id=meeting_id))
        label, since = N_("Send the minutes"), work.change_set.id
        with self._context.work("minutes.send", label, continues=since) as further:
            names = "\n".join(recipients or distribution(further, meeting_id))
            issued = IssuedPaper(occasion=IssueOccasion.MINUTES, recipients=names)
            keep_issue(further, made, issued)
        return minutes

    def approval_due(self, meeting_id: str) -> date | None:
        """Return the day from which the minutes count as approved; None while it is unknown."""
        with self._context.reader() as reader:
            return _due(reader, reader.get(Meeting, meeting_id))

    def approve(self, meeting_id: str, on: date | None = None) -> Minutes:
        """Note the approval; without a day it is the one the rules of the body say.

        That is the working day after objections ended, or the day of the session that approves.
        Raises Refused before it, while an objection is open, or where nothing was sent.
        """
        with self._context.work("minutes.approve", N_("Approve the minutes")) as work:
            minutes, meeting = minutes_of(work, meeting_id), work.get(Meeting, meeting_id)
            objections = work.find(Objection, minutes_id=minutes.id)
            due = _due(work, meeting)
            refuse_errors(check_approval(minutes, objections, on or due, due))
            if on is None and due is not None and due > self._context.today():
                raise Refused(Problem("minutes.not_due", {"day": due}))
            changed = any(one.decision is Decision.ACCEPTED for one in objections)
            is_waiting = minutes.status is MinutesStatus.SENT
            minutes.status = MinutesStatus.CHANGED if changed else MinutesStatus.APPROVED
            minutes.approved_on = on or due
            tick_off(work, meeting_id, on or self._context.today(), Deed.APPROVE_MINUTES)
            code = "minutes.note" if is_waiting else "minutes.note_session"
            ending = "_objections" if objections else "_silence" if is_waiting else ""
            day = minutes.objection_until if is_waiting else minutes.approved_on
            minutes.approval_note = sentence(
                f"{code}{ending}", {"day": day, "count": len(objections)}
            )
            return work.save(minutes)

    def place_approval(self, meeting_id: str) -> str:
        """Put the approval on the agenda of the body's next session; return that session's id."""
        label = N_("Put the approval of the minutes on the next agenda")
        with self._context.work("minutes.place", label) as work:
            minutes, meeting = minutes_of(work, meeting_id), work.get(Meeting, meeting_id)
            if minutes.approval_item_id:
                raise Refused(Problem("minutes.placed_already"))
            later = next_session(work, meeting)
            if later is None:
                raise Refused(Problem("minutes.no_next_session"))
            place_approval(work, minutes, meeting, later)
            work.save(minutes)
            return later.id


def _due(reader: Reader, meeting: Meeting) -> date | None:
    minutes = minutes_of(reader, meeting.id)
    rules = rules_of(reader, meeting, meeting.held_on or date.max)
    days = [one.held_on for one in sessions_of(reader, meeting) if one.held_on]
    return approval_day(minutes, rules, days)
