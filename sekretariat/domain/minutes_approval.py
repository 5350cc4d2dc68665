"""How minutes become approved: until when objections come, by silence or in a session, the states.

Domain paper 4.7. A session held within the period ends it on its day: objections are raised there.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sekretariat.domain.meetings import Meeting, MeetingStatus
from sekretariat.domain.minutes import Decision, Minutes, MinutesStatus, Objection
from sekretariat.domain.problems import Problem
from sekretariat.domain.records import ONE_DAY
from sekretariat.domain.rules.deadlines import Length, deadline
from sekretariat.domain.rules.explanations import Explanation
from sekretariat.domain.rules.notice import Basis, PostUnit
from sekretariat.domain.rules.rulebook import Approval, BodyRules
from sekretariat.domain.rules.working_days import count_on, is_delivery_day

OPEN_STATES = (MinutesStatus.DRAFT, MinutesStatus.CHECKED, MinutesStatus.RELEASED)
WAITING = frozenset({MinutesStatus.DISPATCHED, MinutesStatus.SENT})
HELD = frozenset({MeetingStatus.RUNNING, MeetingStatus.HELD})
OUT = frozenset({MinutesStatus.APPROVED, MinutesStatus.CHANGED, MinutesStatus.PUBLISHED})


@dataclass(frozen=True)
class ObjectionEnd:
    """The last day of objections (None: in a session not yet set) and how it was worked out."""

    end: date | None
    explanation: Explanation


def objection_end(sent_on: date, rules: BodyRules, session: date | None = None) -> ObjectionEnd:
    """Return until when objections can come; `session` is one after dispatch that ends the time."""
    if rules.approval is Approval.NEXT_SESSION:
        code = "minutes.until_session" if session else "minutes.until_some_session"
        return ObjectionEnd(session, Explanation(code, {"session": session}))
    received = _received(sent_on, rules)
    found = deadline(received, Length(rules.objection_length or 0, rules.objection_unit))
    why = found.explanation
    if received != sent_on:
        values = {"sent": sent_on, "received": received, "why": why}
        why = Explanation("minutes.received", values)
    if session is not None and sent_on < session <= found.end:
        values = {"session": session, "why": why}
        return ObjectionEnd(session, Explanation("minutes.ends_in_session", values))
    return ObjectionEnd(found.end, why)


def status_when_sent(rules: BodyRules) -> MinutesStatus:
    """Return the state of minutes sent: a period runs, or the next session is waited for."""
    is_session = rules.approval is Approval.NEXT_SESSION
    return MinutesStatus.DISPATCHED if is_session else MinutesStatus.SENT


def approval_day(minutes: Minutes, rules: BodyRules, sessions: Sequence[date]) -> date | None:
    """Return the day the minutes count as approved; None while it is not known.

    By silence that is the working day after objections end, else the day of the first session that
    can approve them; `sessions` are the days of the body's sessions.
    """
    if minutes.sent_on is None:
        return None
    end = minutes.objection_until or minutes.sent_on
    if rules.approval is Approval.PERIOD:
        return count_on(end, 1)
    begin = minutes.sent_on if rules.approval is Approval.NEXT_SESSION else end
    return min((day for day in sessions if day > minutes.sent_on and day >= begin), default=None)


def check_approval(
    minutes: Minutes, objections: Sequence[Objection], on: date | None, day: date | None
) -> list[Problem]:
    """Return what keeps minutes from being approved on a day; `day` is what the rules say.

    By silence any day after the end of objections will do, in a session only its day or a later.
    """
    if minutes.approved_on is not None:
        return [Problem("minutes.approved_already", {"day": minutes.approved_on})]
    if minutes.sent_on is None:
        return [Problem("minutes.not_sent")]
    waiting = sum(one.decision is Decision.OPEN for one in objections)
    if waiting:
        return [Problem("minutes.objections_open", {"count": waiting})]
    return _check_day(minutes, on, day)


def _check_day(minutes: Minutes, on: date | None, day: date | None) -> list[Problem]:
    if day is None or on is None:
        return [Problem("minutes.needs_session")]
    until = minutes.objection_until or day
    if minutes.status is MinutesStatus.SENT and on <= until < day:
        return [Problem("minutes.too_early", {"day": until})]
    if minutes.status is not MinutesStatus.SENT and on < day:
        return [Problem("minutes.before_session", {"day": day})]
    return []


def check_step(minutes: Minutes, to: MinutesStatus) -> list[Problem]:
    """Return what keeps minutes from a state that is set by hand; sent ones never go back.

    Sending and approving are actions of their own.
    """
    now = minutes.status
    if to is MinutesStatus.PUBLISHED:
        return [] if now in OUT else [Problem("minutes.not_approved", {"state": now})]
    if to not in OPEN_STATES:
        return [Problem("minutes.own_action", {"state": to})]
    return [] if now in OPEN_STATES else [Problem("minutes.sent_stays", {"state": now})]


def check_sending(minutes: Minutes, meeting: Meeting, sent_on: date) -> list[Problem]:
    """Return what keeps minutes from being sent on a day; nobody sends those of no session."""
    held_on = meeting.held_on
    if minutes.sent_on is not None:
        return [Problem("minutes.sent_already", {"day": minutes.sent_on})]
    if held_on is None or sent_on < held_on:
        return [Problem("minutes.before_held", {"day": held_on})]
    if meeting.status not in HELD:
        return [Problem("minutes.not_held", {"state": meeting.status})]
    return []


def is_late(objection: Objection, minutes: Minutes) -> bool:
    """Tell whether an objection came after the last day."""
    until, received = minutes.objection_until, objection.received_on
    return until is not None and received is not None and received > until


def _received(sent_on: date, rules: BodyRules) -> date:
    if rules.objection_basis is not Basis.RECEIPT:
        return sent_on
    days = rules.post_days or 0
    if rules.post_unit is PostUnit.DELIVERY_DAYS:
        return count_on(sent_on, days, is_delivery_day)
    return sent_on + ONE_DAY * days
