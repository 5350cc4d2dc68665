"""Minutes: passages kept as they are typed, states and deadlines, objections, approval."""

from datetime import date
from typing import Any

from sekretariat.domain.fields import check
from sekretariat.domain.meetings import Meeting
from sekretariat.domain.minutes import (
    Decision,
    Minutes,
    MinutesStatus,
    Objection,
    Passage,
    PassageKind,
    approval_day,
    check_approval,
    objection_deadline,
)
from sekretariat.domain.problems import Problem, Refused, refuse_errors
from sekretariat.services.context import Context
from sekretariat.services.minutes_drafts import refuse_sent, write_passage
from sekretariat.services.minutes_records import minutes_of
from sekretariat.services.rules import rules_of
from sekretariat.storage import bodies as questions
from sekretariat.words import N_
from sekretariat.words.sentences import sentence


class MinutesTaking:
    """The minutes of sessions."""

    def __init__(self, context: Context) -> None:
        self._context = context

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

    def save(self, minutes: Minutes) -> Minutes:
        """Save kind and state; sending and approving have verbs of their own."""
        refuse_errors(check(minutes))
        with self._context.work("minutes.save", N_("Change the minutes")) as work:
            return work.save(minutes)

    def send(self, meeting_id: str, on: date | None = None) -> Minutes:
        """Note that the minutes went out; the day objections end follows from the body's rules."""
        sent_on = on or self._context.today()
        with self._context.work("minutes.send", N_("Send the minutes")) as work:
            minutes = minutes_of(work, meeting_id)
            meeting = work.get(Meeting, meeting_id)
            rules = rules_of(work, meeting, meeting.held_on or sent_on)
            end = objection_deadline(sent_on, rules)
            minutes.sent_on, minutes.objection_until = sent_on, end.end
            minutes.explanation = sentence(end.explanation.code, end.explanation.values)
            minutes.status = MinutesStatus.SENT
            return work.save(minutes)

    def objections(self, meeting_id: str) -> list[dict[str, Any]]:
        """Return the objections to the minutes of a session, in the order received."""
        with self._context.reader() as reader:
            minutes = minutes_of(reader, meeting_id)
            found = reader.find(Objection, minutes_id=minutes.id)
            ids = sorted({one.person_id for one in found})
            names = questions.roster_persons(reader, ids, self._context.today())
        return [
            {
                "id": one.id,
                "person": names[one.person_id].name,
                "received_on": one.received_on,
                "wording": one.wording,
                "decision": one.decision,
                "is_late": _is_late(one, minutes),
            }
            for one in found
        ]

    def object(
        self, meeting_id: str, person_id: str, wording: str, *, received_on: date | None = None
    ) -> Objection:
        """Note an objection; one that came late is kept too, and told as late."""
        with self._context.work("minutes.object", N_("Note an objection")) as work:
            minutes = minutes_of(work, meeting_id)
            if minutes.sent_on is None:
                raise Refused(Problem("minutes.not_sent"))
            objection = Objection(
                minutes_id=minutes.id,
                person_id=person_id,
                wording=wording,
                received_on=received_on or self._context.today(),
            )
            refuse_errors(check(objection))
            return work.add(objection)

    def decide(self, objection_id: str, decision: Decision) -> Objection:
        """Note what was decided about an objection."""
        with self._context.work("minutes.decide", N_("Decide an objection")) as work:
            found = work.get(Objection, objection_id)
            found.decision = decision
            found.decided_on = None if decision is Decision.OPEN else self._context.today()
            return work.save(found)

    def approve(self, meeting_id: str, on: date | None = None) -> Minutes:
        """Note the approval; without a day it is the working day after objections ended.

        Raises Refused before that day, while an objection is open, or where nothing was sent.
        """
        with self._context.work("minutes.approve", N_("Approve the minutes")) as work:
            minutes = minutes_of(work, meeting_id)
            objections = work.find(Objection, minutes_id=minutes.id)
            day = on or approval_day(minutes) or self._context.today()
            refuse_errors(check_approval(minutes, objections, day))
            changed = any(one.decision is Decision.ACCEPTED for one in objections)
            minutes.status = MinutesStatus.CHANGED if changed else MinutesStatus.APPROVED
            minutes.approved_on = day
            code = "minutes.note_objections" if objections else "minutes.note_silence"
            values = {"day": minutes.objection_until, "count": len(objections)}
            minutes.approval_note = sentence(code, values)
            return work.save(minutes)


def _is_late(one: Objection, minutes: Minutes) -> bool:
    until, received = minutes.objection_until, one.received_on
    return until is not None and received is not None and received > until
