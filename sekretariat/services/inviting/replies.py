"""Answers to invitations: noted in a moment, counted by group, and what they promise."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from datetime import date
from typing import Any

from sekretariat.domain.board import Board
from sekretariat.domain.invitations import SEATED, Invitation, InvitedAs, Response
from sekretariat.domain.problems import Problem, Refused, refuse_errors
from sekretariat.domain.replies import (
    Answer,
    Counts,
    Forecast,
    check_answer,
    check_deputy,
    count,
    deputies,
    forecast,
)
from sekretariat.domain.rosters import RosterLine
from sekretariat.services.boards import read_board
from sekretariat.services.context import Context
from sekretariat.services.inviting.pieces import is_silent
from sekretariat.services.inviting.recipients import Recipient, add_missing, recipients_of
from sekretariat.services.inviting.traces import forget_answer
from sekretariat.storage.unit_of_work import UnitOfWork
from sekretariat.words import N_, fill, translate

REPLY = N_("Note the answer of {name}")
REPLIES = N_("Note {count} answers")
NO_GROUP, ALL_MEMBERS = N_("without a group"), N_("All members")
GUESTS = N_("Guests and administration")


class Replies:
    """What those invited answer."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def reply(self, meeting_id: str, person_id: str, answer: Answer) -> Invitation:
        """Note an answer; raises Refused for who is not invited, or cannot be represented so."""
        with self._context.work("invitation.reply", REPLY, name="") as work:
            session = read_board(work, meeting_id)
            found = recipients_of(work, session)
            one = _recipient(found, person_id)
            _note(work, session, found, (one, answer), self._context.today())
            work.relabel(fill(REPLY, {"name": one.name}))
            [kept] = work.find(Invitation, meeting_id=meeting_id, person_id=person_id)
        return kept

    def reply_all(self, meeting_id: str, person_ids: Sequence[str], answer: Answer) -> int:
        """Note the same answer of several, in one step; return how many."""
        label = str(len(person_ids))
        with self._context.work("invitation.reply", REPLIES, count=label) as work:
            session = read_board(work, meeting_id)
            found = recipients_of(work, session)
            for person_id in person_ids:
                noted = (_recipient(found, person_id), answer)
                _note(work, session, found, noted, self._context.today())
        return len(person_ids)

    def get(self, meeting_id: str, person_id: str) -> Invitation:
        """Return somebody's invitation to look at; it is not kept yet where none was written."""
        with self._context.reader() as reader:
            one = _recipient(recipients_of(reader, read_board(reader, meeting_id)), person_id)
        return one.kept or Invitation(
            meeting_id=meeting_id,
            person_id=person_id,
            seat_id=one.line.seat_id if one.line is not None else "",
            invited_as=one.invited_as,
        )

    def correct(self, invitation: Invitation) -> Invitation:
        """Save when and how an answer came, and what was said with it."""
        with self._context.work("invitation.correct", REPLY, name="") as work:
            found = recipients_of(work, read_board(work, invitation.meeting_id))
            one = _recipient(found, invitation.person_id)
            refuse_errors(check_answer(invitation))
            work.relabel(fill(REPLY, {"name": one.name}))
            return work.save(invitation)

    def deputies(self, meeting_id: str, person_id: str) -> list[tuple[str, str]]:
        """Return (id, name) of those who may stand in for somebody, by rank."""
        with self._context.reader() as reader:
            session = read_board(reader, meeting_id)
            one = _recipient(recipients_of(reader, session), person_id)
        return [(line.person_id, line.name) for line in _deputies(session, one)]

    def unanswered(self, meeting_id: str) -> list[str]:
        """Return the ids of those who would be reminded."""
        with self._context.reader() as reader:
            session = read_board(reader, meeting_id)
            found = recipients_of(reader, session)
        return [one.person_id for one in found if is_silent(one, session)]

    def overview(self, meeting_id: str) -> list[dict[str, Any]]:
        """Return the answers of the members by group, then of all, then of guests and the like."""
        with self._context.reader() as reader:
            found = recipients_of(reader, read_board(reader, meeting_id))
        return [{"group": name, **asdict(counts)} for name, counts in by_group(found)]

    def forecast(self, meeting_id: str) -> Forecast:
        """Return the seats the answers promise against the quorum."""
        with self._context.reader() as reader:
            session = read_board(reader, meeting_id)
            return promise_of(session, recipients_of(reader, session))


def by_group(found: Sequence[Recipient]) -> list[tuple[str, Counts]]:
    """Return the answers of the members by group, then of all, then of guests and the like."""
    members = [one for one in found if one.invited_as is InvitedAs.MEMBER]
    guests = [one for one in found if one.invited_as not in SEATED]
    rows = [
        (name or translate(NO_GROUP), _counted(one for one in members if one.group == name))
        for name in dict.fromkeys(one.group for one in members)
    ]
    rows.append((translate(ALL_MEMBERS), _counted(members)))
    return [*rows, *([(translate(GUESTS), _counted(guests))] if guests else [])]


def promise_of(session: Board, found: Sequence[Recipient]) -> Forecast:
    """Return what the answers to a session promise."""
    kept = {one.person_id: one.kept for one in found if one.kept is not None}
    told = (session.roster, session.rules, kept, session.chair_id)
    return forecast(*told, is_second=session.is_second)


def _recipient(found: Sequence[Recipient], person_id: str) -> Recipient:
    one = next((one for one in found if one.person_id == person_id), None)
    if one is None:
        raise Refused(Problem("invitation.not_invited", {}, "person_id"))
    return one


def _note(
    work: UnitOfWork,
    session: Board,
    found: Sequence[Recipient],
    noted: tuple[Recipient, Answer],
    today: date,
) -> Invitation:
    """Write an answer inside an action; who has no invitation yet gets one."""
    one, answer = noted
    kept = one.kept or add_missing(work, [one], session.meeting.id, today)[0]
    forget_answer(kept)
    if answer.is_represented:
        kept.represented_by_id = _stand_in(session, found, one, answer.by_id)
    if answer.response is not Response.OPEN:
        kept.response, kept.response_mode = answer.response, answer.mode
        kept.responded_on, kept.responded_via = today, answer.via
    return work.save(kept)


def _stand_in(session: Board, found: Sequence[Recipient], one: Recipient, by_id: str) -> str:
    """Return who stands in for somebody: the one named, or the only one there is."""
    if one.invited_as is not InvitedAs.MEMBER:
        raise Refused(Problem("reply.not_a_member", {}, "represented_by_id"))
    who = _deputies(session, one)
    if not who:
        raise Refused(Problem("reply.no_deputy", {}, "represented_by_id"))
    if not by_id and len(who) > 1:
        values = {"names": tuple(line.name for line in who)}
        raise Refused(Problem("reply.which_deputy", values, "represented_by_id"))
    chosen = by_id or who[0].person_id
    kept = {other.person_id: other.kept for other in found if other.kept is not None}
    refuse_errors(check_deputy(chosen, who, one.person_id, kept))
    return chosen


def _deputies(session: Board, one: Recipient) -> list[RosterLine]:
    """Return who may stand in; where proxies are allowed, whoever sits in the session."""
    if one.line is None:
        return []
    own = deputies(session.roster, session.pools, one.line.seat_id)
    if not session.rules.proxies_allowed:
        return own
    known = {line.person_id for line in own} | {one.person_id}
    return [*own, *(line for line in session.roster.members if line.person_id not in known)]


def _counted(those: Iterable[Recipient]) -> Counts:
    return count(one.kept or Invitation() for one in those)
