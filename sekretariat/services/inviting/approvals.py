"""Approving what is due: the agenda is kept as it will be told, its numbers are fixed."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from sekretariat.domain.addenda import ChangeKind, kept_text
from sekretariat.domain.attachments import Attachment, with_papers
from sekretariat.domain.dispatches import (
    CALLS_OFF,
    WITHOUT_AGENDA,
    Dispatch,
    DispatchKind,
    keep_session,
)
from sekretariat.domain.meetings import AgendaItem, ItemStatus, Meeting
from sekretariat.domain.milestones import Deed
from sekretariat.domain.problems import Problem, Refused, Severity
from sekretariat.domain.rules.notice import latest_notice
from sekretariat.services.inviting.pieces import Round
from sekretariat.services.milestones import tick_off
from sekretariat.storage.unit_of_work import UnitOfWork

MISSED = "invitation.shortened_missed"
ANSWER_BEFORE = timedelta(days=7)
ASKS = frozenset({DispatchKind.INVITATION, DispatchKind.UPDATE, DispatchKind.REMINDER})


def due_of(found: Round) -> DispatchKind:
    """Return what is to be sent next; raises Refused where nothing is."""
    due = found.standing.due
    if due is None:
        raise Refused(Problem("dispatch.nothing_due"))
    return due


def drafted(found: Round, kind: DispatchKind, approved_by: str, today: date) -> Dispatch:
    """Return a dispatch as it would be approved, not yet saved."""
    meeting = found.session.meeting
    return Dispatch(
        meeting_id=meeting.id,
        kind=kind,
        approved_by=approved_by,
        answer_until=_answer_until(meeting, today) if kind in ASKS else None,
        note=meeting.status_reason if kind in CALLS_OFF else "",
    )


def too_late(found: Round, today: date) -> list[Problem]:
    """Return a problem where the notice of a session still to come can no longer be kept.

    Where the rules know a shortened notice, it tells until when that could be given.
    """
    held_on, due = found.session.meeting.held_on, found.standing.due
    is_asked = due in ASKS and not any(one.was_sent for one in found.recipients)
    if held_on is None or held_on < today or not (is_asked or due is DispatchKind.UPDATE):
        return []
    rules = found.session.rules
    latest, short = latest_notice(held_on, rules.notice()).latest_dispatch, rules.shortened_notice()
    if today <= latest:
        return []
    values = {"day": latest}
    if short is None:
        return [Problem("invitation.too_late", values, "shortened_reason")]
    values["last"] = latest_notice(held_on, short).latest_dispatch
    code = MISSED if today > values["last"] else "invitation.only_shortened"
    return [Problem(code, values, "shortened_reason")]


def still_late(found: Round, dispatch: Dispatch, today: date) -> list[Problem]:
    """Return what speaks against the day of a dispatch; with a reason a shortened notice is kept.

    Even a reason does not help where the shortened notice is missed too.
    """
    problems = too_late(found, today)
    return [one for one in problems if one.code == MISSED or not dispatch.shortened_reason]


def shortened_to(found: Round, dispatch: Dispatch, today: date) -> int | None:
    """Return to how many days the notice is shortened; None where that is not what keeps it."""
    is_kept = [one.code for one in too_late(found, today)] == ["invitation.only_shortened"]
    return found.session.rules.shortened_days if is_kept and dispatch.shortened_reason else None


def as_warnings(problems: Sequence[Problem]) -> tuple[Problem, ...]:
    """Return problems that inform and do not block."""
    return tuple(replace(one, severity=Severity.WARNING) for one in problems)


def approve(work: UnitOfWork, found: Round, dispatch: Dispatch, today: date) -> Dispatch:
    """Keep an approval inside an action; one that waited before is replaced."""
    for one in found.dispatches:
        if one.sent_at is None:
            work.delete(one)
    if dispatch.kind not in WITHOUT_AGENDA:
        items = work.find(AgendaItem, meeting_id=dispatch.meeting_id)
        _fix(work, found, items)
        attached = work.find(Attachment, meeting_id=dispatch.meeting_id)
        dispatch.agenda = kept_text(with_papers(items, attached))
    keep_session(dispatch, found.session.meeting)
    dispatch.approved_on = today
    if dispatch.kind is DispatchKind.INVITATION:
        tick_off(work, dispatch.meeting_id, today, Deed.APPROVE_INVITATION)
    return work.add(dispatch)


def _answer_until(meeting: Meeting, today: date) -> date | None:
    last = meeting.held_on - ANSWER_BEFORE if meeting.held_on is not None else today
    return last if last > today else None


def _fix(work: UnitOfWork, found: Round, items: Sequence[AgendaItem]) -> None:
    """Fix the numbers; what came after the first dispatch is marked as added later."""
    new = {one.item_id for one in found.news if one.kind is ChangeKind.NEW}
    for item in items:
        item.number_frozen = bool(item.number)
        if item.id in new and item.status is ItemStatus.INCLUDED:
            item.status = ItemStatus.ADDED
        work.save(item)
