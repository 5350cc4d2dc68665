"""What was sent about a session: each dispatch with its approval, each piece as it went out.

A dispatch keeps the session and its agenda as they were told; what differs now has to be told too.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from sekretariat.domain.addenda import ItemChange, agenda_changes, sent_items
from sekretariat.domain.fields import (
    Choice,
    choice,
    day,
    flag,
    long_text,
    moment,
    reference,
    text,
    time_of_day,
    whole_number,
)
from sekretariat.domain.inquiries import Way
from sekretariat.domain.invitations import InvitedAs
from sekretariat.domain.meetings import AgendaItem, Meeting, MeetingStatus, Mode
from sekretariat.domain.problems import Problem
from sekretariat.domain.records import ONE_DAY, Record
from sekretariat.domain.rules.explanations import Explanation
from sekretariat.domain.rules.notice import PostUnit
from sekretariat.domain.rules.rulebook import BodyRules
from sekretariat.domain.rules.working_days import count_on, is_delivery_day
from sekretariat.words import N_


class DispatchKind(Choice):
    """What a dispatch tells."""

    INVITATION = "einladung", N_("invitation")
    ADDENDUM = "nachtrag", N_("addendum")
    UPDATE = "änderung", N_("change of day or place")
    POSTPONEMENT = "verschiebung", N_("postponement")
    CANCELLATION = "absage", N_("cancellation")
    REMINDER = "erinnerung", N_("reminder")


CALLS_OFF = frozenset({DispatchKind.POSTPONEMENT, DispatchKind.CANCELLATION})
WITHOUT_AGENDA = CALLS_OFF | {DispatchKind.REMINDER}
TOLD = ("held_on", "begins_at", "ends_at", "venue", "mode", "second_invitation")


@dataclass(kw_only=True, eq=False)
class Dispatch(Record):
    """One dispatch to many; without `sent_at` it is approved and waits.

    `sequence` is that of its calendar file; `agenda` holds the items as they were told.
    """

    meeting_id: str = reference(N_("Session"), "meeting", required=True)
    kind: DispatchKind = choice(N_("Kind"), DispatchKind.INVITATION)
    approved_on: date | None = day(N_("Approved on"))
    approved_by: str = text(N_("Approved by"))
    sent_at: datetime | None = moment(N_("Sent at"))
    clerk: str = text(N_("Clerk"))
    sequence: int | None = whole_number(N_("Version"), minimum=0, maximum=999)
    answer_until: date | None = day(N_("Answer until"))
    shortened_reason: str = text(N_("Why the notice is shortened"), limit=500)
    note: str = long_text(N_("Added to the text"), limit=2000)
    agenda: str = text(N_("Agenda as told"), limit=0, internal=True)
    held_on: date | None = day(N_("Date"))
    begins_at: time | None = time_of_day(N_("Begin"))
    ends_at: time | None = time_of_day(N_("Ends at"))
    venue: str = text(N_("Place"))
    mode: Mode = choice(N_("Mode"), Mode.IN_PERSON)
    second_invitation: bool = flag(N_("Second invitation, any number can decide"))
    folder: str = text(N_("Folder"), limit=1000)
    template: str = text(N_("Version of the template"), limit=64, internal=True)


@dataclass(kw_only=True, eq=False)
class Delivery(Record):
    """One piece of a dispatch, exactly as it went: to whom, where to, its words, its file.

    `file_hash` is the SHA-256 of the file, as 64 hexadecimal digits; its bytes are kept under
    `sha512`, those of a message without the files in it, which are kept once. `enclosed` names
    them, one in each line. `is_blocked` keeps the address out of every list.
    """

    dispatch_id: str = reference(N_("Dispatch"), "dispatch", required=True)
    meeting_id: str = reference(N_("Session"), "meeting", required=True)
    person_id: str = reference(N_("Person"), "person", required=True)
    name: str = text(N_("Name"))
    invited_as: InvitedAs = choice(N_("Invited as"), InvitedAs.MEMBER)
    way: Way = choice(N_("Way"), Way.EMAIL)
    address: str = long_text(N_("Address"), limit=1000)
    is_blocked: bool = flag(N_("Address blocked"))
    wording: str = long_text(N_("Text"))
    file: str = text(N_("File"), limit=500)
    enclosed: str = long_text(N_("Enclosed"), limit=0)
    file_hash: str = text(N_("Fingerprint of the file"), limit=64, internal=True)
    sha512: str = text(N_("Checksum (SHA-512)"), internal=True)
    received_on: date | None = day(N_("Deemed received on"))
    bounced_on: date | None = day(N_("Came back on"))
    remark: str = long_text(N_("Remark"))


@dataclass(frozen=True)
class Standing:
    """How the dispatches of a session stand.

    `told` is the last one that said what holds, `approved` one that waits; `due` what has to be
    sent next (None nothing), `changes` the items that differ from what was told or approved.
    """

    told: Dispatch | None = None
    approved: Dispatch | None = None
    due: DispatchKind | None = DispatchKind.INVITATION
    changes: tuple[ItemChange, ...] = ()


def standing(
    meeting: Meeting, items: Sequence[AgendaItem], dispatches: Sequence[Dispatch]
) -> Standing:
    """Return what has been told of a session and what has to be told next."""
    telling = [one for one in dispatches if one.kind is not DispatchKind.REMINDER]
    sent = sorted((one for one in telling if one.sent_at), key=_moment)
    waiting = [one for one in telling if one.sent_at is None]
    told = sent[-1] if sent else None
    approved = waiting[-1] if waiting else None
    compared = approved or next((one for one in reversed(sent) if one.agenda), None)
    changes = agenda_changes(sent_items(compared.agenda), items) if compared else ()
    is_waiting = approved is not None and approved.kind is DispatchKind.ADDENDUM
    due = _due(meeting, told, differs=bool(changes) or is_waiting)
    return Standing(told, approved, due, changes)


def _moment(dispatch: Dispatch) -> float:
    return dispatch.sent_at.timestamp() if dispatch.sent_at else 0.0


def _due(meeting: Meeting, told: Dispatch | None, *, differs: bool) -> DispatchKind | None:
    if told is None:
        return None if is_off(meeting) else DispatchKind.INVITATION
    if meeting.status is MeetingStatus.CANCELLED:
        return None if told.kind is DispatchKind.CANCELLATION else DispatchKind.CANCELLATION
    has_moved = not tells_session(told, meeting)
    if meeting.status is MeetingStatus.POSTPONED and meeting.held_on in {None, told.held_on}:
        is_told = told.kind is DispatchKind.POSTPONEMENT
        return None if is_told else DispatchKind.POSTPONEMENT
    if has_moved or told.kind in CALLS_OFF:
        return DispatchKind.UPDATE
    return DispatchKind.ADDENDUM if differs else None


def is_off(meeting: Meeting) -> bool:
    """Tell whether a session does not take place, or not as planned."""
    return meeting.status in {MeetingStatus.CANCELLED, MeetingStatus.POSTPONED}


def tells_session(dispatch: Dispatch, meeting: Meeting) -> bool:
    """Tell whether a dispatch said when, where and how the session is as it is now."""
    return all(getattr(dispatch, name) == getattr(meeting, name) for name in TOLD)


def is_announced(meeting: Meeting, dispatches: Sequence[Dispatch]) -> bool:
    """Tell whether a second invitation said that any number can decide.

    Where nothing was sent by the program, the session says it.
    """
    sent = [one for one in dispatches if one.sent_at is not None]
    told = not sent or any(one.second_invitation for one in sent)
    return meeting.second_invitation and told


def keep_session(dispatch: Dispatch, meeting: Meeting) -> None:
    """Write into a dispatch when, where and how the session is."""
    for name in TOLD:
        setattr(dispatch, name, getattr(meeting, name))


def next_sequence(kind: DispatchKind, dispatches: Sequence[Dispatch]) -> int:
    """Return the number of the next calendar file: what moves or calls off counts on."""
    numbers = [one.sequence or 0 for one in dispatches if one.sent_at]
    highest = max(numbers, default=0)
    counts_on = kind in CALLS_OFF or kind is DispatchKind.UPDATE
    return highest + 1 if numbers and counts_on else highest


def is_stale(standing: Standing, meeting: Meeting) -> list[Problem]:
    """Return why an approval no longer holds: the agenda or the session was changed since."""
    approved = standing.approved
    if approved is None:
        return []
    if approved.kind is not standing.due or not tells_session(approved, meeting):
        return [Problem("dispatch.session_changed")]
    if standing.changes and approved.kind not in CALLS_OFF:
        return [Problem("dispatch.changed_since", {"changes": told_changes(standing.changes)})]
    return []


def told_changes(changes: Sequence[ItemChange]) -> tuple[Explanation, ...]:
    """Return what is different in the agenda, each as an explanation to be worded."""
    return tuple(
        Explanation(f"dispatch.{one.kind.name.lower()}", {"number": one.number or one.title})
        for one in changes
    )


def deemed_received(way: Way, sent_on: date, rules: BodyRules) -> date:
    """Return when a piece counts as received: after the days the rules give its way."""
    if way is Way.EMAIL:
        return sent_on + ONE_DAY * (rules.email_days or 0)
    days = rules.post_days or 0
    if rules.post_unit is PostUnit.DELIVERY_DAYS:
        return count_on(sent_on, days, is_delivery_day)
    return sent_on + ONE_DAY * days
