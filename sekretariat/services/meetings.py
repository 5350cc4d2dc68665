"""What a clerk does with sessions."""

from datetime import date

from sekretariat.domain import agenda
from sekretariat.domain.attachments import Attachment
from sekretariat.domain.attendance import Attendance
from sekretariat.domain.bodies import Body, LegislativeTerm
from sekretariat.domain.dispatches import Delivery, Dispatch
from sekretariat.domain.fields import check
from sekretariat.domain.invitations import Invitation
from sekretariat.domain.meetings import AgendaItem, Meeting, MeetingStatus, StandardItem
from sekretariat.domain.milestones import Deed, Milestone
from sekretariat.domain.minutes import Passage
from sekretariat.domain.needs import SealedNeed
from sekretariat.domain.planning.gatherings import (
    JointBody,
    MeetingDay,
    check_gathering,
)
from sekretariat.domain.planning.states import check_reason, check_status, release_number
from sekretariat.domain.problems import Problem, refuse_errors
from sekretariat.domain.records import holds_on
from sekretariat.domain.sessions import (
    check_meeting,
    day_of,
    latest_first,
    meeting_name,
    next_in_term,
    next_in_year,
)
from sekretariat.services.carrying_over import carry_into, carry_on
from sekretariat.services.context import Context
from sekretariat.services.milestones import move_along, plan_steps, tick_off
from sekretariat.services.rules import rules_of
from sekretariat.services.session_cards import SessionCard, read_card, save_further
from sekretariat.services.session_heads import MeetingHead, read_head
from sekretariat.storage.sessions import meetings_of
from sekretariat.storage.unit_of_work import Reader, UnitOfWork
from sekretariat.words import N_, fill, shown


class Meetings:
    """Sessions of bodies."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def all(self, body_id: str = "") -> list[Meeting]:
        """Return the sessions of a body, joint ones too, or of all; the latest first."""
        with self._context.reader() as reader:
            return latest_first(meetings_of(reader, body_id))

    def choices(self) -> list[tuple[str, str]]:
        """Return (id, name with the day) of all sessions, the latest first, for references."""
        with self._context.reader() as reader:
            meetings = latest_first(reader.find(Meeting))
            bodies = {one.id: one.name for one in reader.find(Body)}
        names = {one.id: meeting_name(one, bodies[one.body_id]) for one in meetings}
        return [(one.id, f"{names[one.id]} · {shown(one.held_on) or '–'}") for one in meetings]

    def get(self, meeting_id: str) -> Meeting:
        """Return one session."""
        with self._context.reader() as reader:
            return reader.get(Meeting, meeting_id)

    def head(self, meeting_id: str) -> MeetingHead:
        """Return a session with its names, its chair on that day and its five steps."""
        with self._context.reader() as reader:
            return read_head(reader, meeting_id, self._context.today())

    def card(self, meeting_id: str) -> SessionCard:
        """Return a session with its further bodies and days."""
        with self._context.reader() as reader:
            return read_card(reader, meeting_id)

    def save_card(self, card: SessionCard, *, with_steps: bool = False) -> SessionCard:
        """Save a session with its further bodies and days; a new one takes the standard items.

        `with_steps` plans the steps around it in the same action.
        """
        is_new = card.meeting.row_version == 0
        label = N_("Add {name}") if is_new else N_("Change {name}")
        action = "meeting.add" if is_new else "meeting.change"
        refuse_errors(check_gathering(card.meeting, card.joint_bodies, card.days))
        with self._context.work(action, label, name="") as work:
            save_meeting(work, card.meeting)
            save_further(work, card)
            if is_new:
                self._begin_agenda(work, card.meeting)
            if with_steps:
                plan_steps(work, card.meeting)
            _name_action(work, label, card.meeting)
        return self.card(card.meeting.id)

    def draft(self, body_id: str, held_on: date | None = None) -> Meeting:
        """Return a new session, not yet saved, with the term and numbers that come next."""
        with self._context.reader() as reader:
            body = reader.get(Body, body_id)
            others = reader.find(Meeting, body_id=body_id)
            term_id = term_for(reader, body, held_on)
        year = held_on.year if held_on else self._context.today().year
        return Meeting(
            body_id=body_id,
            term_id=term_id,
            held_on=held_on,
            ordinal_in_term=next_in_term(others, term_id),
            ordinal_in_year=next_in_year(others, year),
            file_reference=body.file_reference,
        )

    def add(self, meeting: Meeting, *, with_standard_items: bool = True) -> Meeting:
        """Save a new session, with the body's standard items as its agenda."""
        with self._context.work("meeting.add", N_("Add session")) as work:
            save_meeting(work, meeting)
            if with_standard_items:
                self._begin_agenda(work, meeting)
            _name_action(work, N_("Add {name}"), meeting)
        return meeting

    def save(self, meeting: Meeting) -> Meeting:
        """Save a session; raises Refused with problems of number, times or day."""
        with self._context.work("meeting.change", N_("Change session")) as work:
            save_meeting(work, meeting)
            _name_action(work, N_("Change {name}"), meeting)
        return meeting

    def _begin_agenda(self, work: UnitOfWork, meeting: Meeting) -> None:
        """Begin an agenda with the body's standard items and what earlier sessions left open."""
        add_standard_items(work, meeting)
        carry_into(work, meeting, self._context.today())

    def delete(self, meeting_id: str) -> None:
        """Remove a session entered by mistake with its agenda and the needs for it; undoable."""
        with self._context.work("meeting.delete", N_("Delete session"), name="") as work:
            meeting = work.get(Meeting, meeting_id)
            work.delete_parts(Attachment, "meeting_id", meeting_id)
            items = work.find(AgendaItem, meeting_id=meeting_id)
            for _, item in reversed(agenda.in_order(items)):
                work.delete(item)
            for parts in (JointBody, MeetingDay, Milestone, Attendance, Invitation, Passage):
                work.delete_parts(parts, "meeting_id", meeting_id)
            for sent in (Delivery, Dispatch):
                work.delete_parts(sent, "meeting_id", meeting_id)
            for need in work.find(SealedNeed, meeting_id=meeting_id):
                work.delete(need)
            work.delete(meeting)


def term_for(reader: Reader, body: Body, held_on: date | None) -> str:
    """Return the id of the term a session of a body belongs to: the body's own, while it lasts."""
    if body.term_id:
        own = reader.get(LegislativeTerm, body.term_id)
        if held_on is None or holds_on(own, held_on):
            return body.term_id
    return term_on(reader, held_on)


def term_on(reader: Reader, held_on: date | None) -> str:
    """Return the id of the term of a day, without one of the latest; "" where there is none."""
    terms = sorted(reader.find(LegislativeTerm), key=lambda term: term.number or 0)
    if held_on is not None:
        holding = [
            term
            for term in terms
            if (term.valid_from or date.min) <= held_on <= (term.valid_to or date.max)
        ]
        return holding[-1].id if holding else ""
    return terms[-1].id if terms else ""


def save_meeting(work: UnitOfWork, meeting: Meeting) -> None:
    """Check and write a session inside an action; its open steps follow it to another day."""
    problems = check(meeting)
    if any(problem.field == "body_id" for problem in problems):
        refuse_errors(problems)
    body = work.get(Body, meeting.body_id)
    others = work.find(Meeting, body_id=meeting.body_id)
    term = work.get(LegislativeTerm, meeting.term_id) if meeting.term_id else None
    if meeting.held_on is None:
        problems.append(Problem("field.missing", {"label": N_("Date")}, "held_on"))
    refuse_errors([*problems, *check_meeting(meeting, others, term, body.name)])
    if meeting.row_version == 0:
        work.save(meeting)
        return
    before = work.get(Meeting, meeting.id)
    is_moved = meeting.held_on != before.held_on and meeting.moved_from == before.held_on
    problems = [] if is_moved else check_status(before.status, meeting.status)
    refuse_errors([*problems, *check_reason(meeting, before.status)])
    if meeting.status is not before.status:
        _release_number(work, meeting)
    work.save(meeting)
    move_along(work, meeting, before.held_on)
    if meeting.status is MeetingStatus.HELD and before.status is not MeetingStatus.HELD:
        carry_on(work, meeting)
        tick_off(work, meeting.id, day_of(meeting), Deed.HOLD)


def _release_number(work: UnitOfWork, meeting: Meeting) -> None:
    invited = work.find(Invitation, meeting_id=meeting.id)
    was_sent = meeting.invited_on is not None or any(one.sent_on for one in invited)
    rules = rules_of(work, meeting, meeting.held_on or date.max)
    release_number(meeting, was_sent=was_sent, reuses=rules.reuses_cancelled)


def _name_action(work: UnitOfWork, label: str, meeting: Meeting) -> None:
    body = work.get(Body, meeting.body_id)
    work.relabel(fill(label, {"name": meeting_name(meeting, body.name)}))


def add_standard_items(work: UnitOfWork, meeting: Meeting) -> None:
    """Give a session the items its body puts on every agenda, inside an action."""
    standard = sorted(
        work.find(StandardItem, body_id=meeting.body_id), key=lambda item: item.position or 0
    )
    items: list[AgendaItem] = []
    parents: list[str] = []
    for template in standard:
        parents = parents[: template.depth or 0]
        item = AgendaItem(
            meeting_id=meeting.id,
            parent_id=parents[-1] if parents else "",
            position=len(items) + 1,
            title=template.title,
            kind=template.kind,
            is_public=template.is_public,
            minutes_planned=template.minutes_planned,
        )
        items.append(item)
        parents.append(item.id)
    agenda.renumber(items)
    for item in items:
        work.add(item)
