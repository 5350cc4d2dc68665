"""Inviting: recipients by the day of the session, proof, dispatch with snapshots, replies."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sekretariat.domain.addressing import Addressee, letter_address, office_title_on, titles_on
from sekretariat.domain.attendance import PresenceMode
from sekretariat.domain.board import Board
from sekretariat.domain.invitations import (
    Invitation,
    InvitedAs,
    Reach,
    Response,
    fill_in,
    invited_as,
    proof,
)
from sekretariat.domain.meetings import AgendaItem, Meeting, MeetingStatus
from sekretariat.domain.organizations import Organization
from sekretariat.domain.problems import Problem, Refused, Severity
from sekretariat.domain.records import holds_on
from sekretariat.domain.rosters import RosterLine
from sekretariat.progress import Progress
from sekretariat.services.boards import read_board
from sekretariat.services.context import Context
from sekretariat.services.list_rows import person_cells
from sekretariat.services.people import read_card
from sekretariat.services.printing import Printing
from sekretariat.storage.unit_of_work import Reader, UnitOfWork
from sekretariat.words import N_

if TYPE_CHECKING:
    from sekretariat.services.invitation_papers import Sent

ANSWER_BEFORE = timedelta(days=7)


class Invitations:
    """Invitations to sessions."""

    def __init__(self, context: Context, printing: Printing) -> None:
        self._context = context
        self._printing = printing

    def rows(self, meeting_id: str) -> list[dict[str, Any]]:
        """Return everybody invited, or to be invited, in the order of the seats."""
        with self._context.reader() as reader:
            session = read_board(reader, meeting_id)
            kept = {one.person_id: one for one in reader.find(Invitation, meeting_id=meeting_id)}
        return [_row(line, kept.get(line.person_id)) for line in _recipients(session)]

    def proof(self, meeting_id: str) -> list[Problem]:
        """Return what speaks against sending: no salutation, no address, valid but not invited."""
        with self._context.reader() as reader:
            session = read_board(reader, meeting_id)
            kept = reader.find(Invitation, meeting_id=meeting_id)
            found = [
                problem
                for line in _recipients(session)
                for problem in proof(_reach(reader, line.person_id, self._context.today()))
            ]
        return [*found, *_mismatches(session, kept)]

    def prepare(self, meeting_id: str) -> int:
        """Give everybody who is valid on the day an invitation; return how many were added."""
        with self._context.work("invitation.prepare", N_("Prepare invitations")) as work:
            return len(_prepare(work, read_board(work, meeting_id), self._context.today()))

    def send(self, meeting_id: str, folder: Path, progress: Progress | None = None) -> "Sent":
        """Write drafts, letters and the calendar file, and keep what was sent to whom.

        Those the proof speaks against stay out and are told. Afterwards the session is invited and
        the numbers of its agenda are fixed.
        """
        today = self._context.today()
        with self._context.work("invitation.send", N_("Send invitations")) as work:
            session = read_board(work, meeting_id)
            _prepare(work, session, today)
            kept = {one.person_id: one for one in work.find(Invitation, meeting_id=meeting_id)}
            ready, refused = [], []
            for line in _recipients(session):
                reach = _reach(work, line.person_id, today)
                problems = proof(reach)
                refused += problems
                if not any(one.severity is Severity.ERROR for one in problems):
                    fill_in(kept[line.person_id], reach)
                    ready.append((line.name, kept[line.person_id]))
            if not ready:
                raise Refused(*(refused or [Problem("invitation.nobody")]))
            from sekretariat.services.invitation_papers import Papers  # noqa: PLC0415  lazy: PDF

            papers = Papers(work, self._printing, meeting_id, self._context.clock())
            until = _answer_until(session.meeting, today)
            sent = papers.write(folder, ready, until, progress or Progress())
            for _, invitation in ready:
                again = invitation.sent_on is not None
                invitation.sequence = (invitation.sequence or 0) + again
                invitation.sent_on, invitation.proof = today, str(folder)
                work.save(invitation)
            _mark_as_invited(work, session.meeting, today)
        return replace(sent, problems=tuple(refused))

    def reply(
        self,
        meeting_id: str,
        person_id: str,
        response: Response,
        *,
        by_id: str = "",
        mode: PresenceMode = PresenceMode.ROOM,
    ) -> Invitation:
        """Note an answer; `by_id` is who stands in for somebody who declines."""
        with self._context.work("invitation.reply", N_("Note an answer")) as work:
            found = work.find(Invitation, meeting_id=meeting_id, person_id=person_id)
            if not found:
                raise Refused(Problem("invitation.not_invited", {}, "person_id"))
            [invitation] = found
            invitation.response, invitation.response_mode = response, mode
            invitation.represented_by_id = by_id
            is_open = response is Response.OPEN
            invitation.responded_on = None if is_open else self._context.today()
            work.save(invitation)
        return invitation

    def forecast(self, meeting_id: str) -> dict[str, int]:
        """Count the answers of members, and the seats that will be represented by them."""
        rows = [row for row in self.rows(meeting_id) if row["invited_as"] is InvitedAs.MEMBER]
        counted = Counter(row["response"] for row in rows)
        coming = {row["seat_id"] for row in rows if row["will_be_represented"]}
        return {
            "invited": len(rows),
            **{one.value: counted[one] for one in Response},
            "seats_expected": len(coming - {""}),
        }

    def unanswered(self, meeting_id: str) -> list[dict[str, Any]]:
        """Return who was written to and has not answered, deputies aside."""
        return [
            row
            for row in self.rows(meeting_id)
            if row["sent_on"]
            and row["response"] is Response.OPEN
            and row["invited_as"] is not InvitedAs.DEPUTY
        ]


def _recipients(session: Board) -> list[RosterLine]:
    """Return one line for each person; a member's line wins over a deputy's."""
    lines = [line for line in session.roster.lines if line.person_id]
    lines.sort(key=lambda line: invited_as(line) is InvitedAs.DEPUTY)
    first = {line.person_id: line for line in reversed(lines)}
    return [line for line in session.roster.lines if first.get(line.person_id) is line]


def _prepare(work: UnitOfWork, session: Board, today: date) -> list[Invitation]:
    known = {one.person_id for one in work.find(Invitation, meeting_id=session.meeting.id)}
    added = []
    for line in _recipients(session):
        if line.person_id not in known:
            invitation = Invitation(
                meeting_id=session.meeting.id,
                person_id=line.person_id,
                seat_id=line.seat_id,
                invited_as=invited_as(line),
            )
            fill_in(invitation, _reach(work, line.person_id, today))
            added.append(work.add(invitation))
    return added


def _reach(reader: Reader, person_id: str, today: date) -> Reach:
    card = read_card(reader, person_id)
    works = [one for one in card.affiliations if holds_on(one, today)]
    work = next((one for one in works if one.is_primary), works[0] if works else None)
    house = reader.get(Organization, work.organization_id).name if work else ""
    addressee = Addressee(
        card.person,
        titles_on(card.titles, today),
        office_title_on(card.office_titles, today),
        letter_address(card.addresses, today),
        house,
    )
    return Reach(addressee=addressee, contacts=card.contacts)


def _mismatches(session: Board, kept: Sequence[Invitation]) -> list[Problem]:
    """Warn of those invited whose mandate is not valid on the day, and of the other way round."""
    if not kept:
        return []
    names = {line.person_id: line.name for line in session.roster.lines if line.person_id}
    invited = {one.person_id for one in kept}
    missing = [name for person_id, name in names.items() if person_id not in invited]
    problems = [
        Problem("invitation.missing", {"name": name}, "", Severity.WARNING) for name in missing
    ]
    extra = len(invited - names.keys())
    if extra:
        problems.append(Problem("invitation.ended", {"count": extra}, "", Severity.WARNING))
    return problems


def _answer_until(meeting: Meeting, today: date) -> date | None:
    if meeting.held_on is None or meeting.held_on - ANSWER_BEFORE <= today:
        return None
    return meeting.held_on - ANSWER_BEFORE


def _mark_as_invited(work: UnitOfWork, meeting: Meeting, today: date) -> None:
    stored = work.get(Meeting, meeting.id)
    stored.invited_on = stored.invited_on or today
    if stored.status in {MeetingStatus.IDEA, MeetingStatus.SCHEDULED}:
        stored.status = MeetingStatus.INVITED
    work.save(stored)
    for item in work.find(AgendaItem, meeting_id=meeting.id):
        item.number_frozen = True
        work.save(item)


def _row(line: RosterLine, kept: Invitation | None) -> dict[str, Any]:
    one = kept or Invitation(invited_as=invited_as(line))
    accepted = one.response is Response.ACCEPTED
    return {
        "id": line.membership_id,
        "invitation_id": kept.id if kept else "",
        **person_cells(line),
        "invited_as": one.invited_as,
        "channel": one.channel if kept else None,
        "email": one.email,
        "sent_on": one.sent_on,
        "bounced": one.bounced,
        "response": one.response,
        "response_mode": one.response_mode if accepted else None,
        "represented_by_id": one.represented_by_id,
        "responded_on": one.responded_on,
        "will_be_represented": accepted or bool(one.represented_by_id),
    }
