"""Objections to minutes: received, decided, kept as numbered corrections."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sekretariat.domain.attendance import AttendanceState
from sekretariat.domain.fields import check
from sekretariat.domain.minutes import Decision, Minutes, Objection
from sekretariat.domain.minutes_approval import is_late
from sekretariat.domain.minutes_blocks import Block, titles_of, unpacked
from sekretariat.domain.problems import Problem, Refused, Severity, refuse_errors
from sekretariat.domain.rules.rulebook import Objectors
from sekretariat.services.boards import read_board, read_days
from sekretariat.services.context import Context
from sekretariat.services.minutes_records import minutes_of
from sekretariat.services.minutes_versions import versions_of
from sekretariat.storage import bodies as questions
from sekretariat.storage.unit_of_work import Reader, UnitOfWork
from sekretariat.words import N_, shown, translate


@dataclass(frozen=True)
class Received:
    """An objection that was noted, and what a clerk should know about it."""

    objection: Objection
    warnings: list[Problem]


class Objections:
    """Objections to the minutes of sessions."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def rows(self, meeting_id: str) -> list[dict[str, Any]]:
        """Return the objections to the minutes of a session, in the order received."""
        with self._context.reader() as reader:
            minutes = minutes_of(reader, meeting_id)
            found = reader.find(Objection, minutes_id=minutes.id)
            ids = sorted({one.person_id for one in found})
            names = questions.roster_persons(reader, ids, self._context.today())
            titles = titles_of(_blocks(reader, meeting_id))
        return [
            _row(one, minutes, names[one.person_id].name, titles.get(one.block, ""))
            for one in sorted(found, key=lambda one: one.received_on or date.max)
        ]

    def parts(self, meeting_id: str) -> list[tuple[str, str]]:
        """Return key and title of the parts of the minutes sent; none while nothing is sent."""
        with self._context.reader() as reader:
            titles = titles_of(_blocks(reader, meeting_id))
        return list(titles.items())

    def get(self, objection_id: str) -> Objection:
        """Return one objection."""
        with self._context.reader() as reader:
            return reader.get(Objection, objection_id)

    def draft(self, meeting_id: str, block: str = "") -> Objection:
        """Return an objection not yet noted, to a part of the minutes.

        Raises Refused where nothing was sent yet, or the minutes have no such part.
        """
        with self._context.reader() as reader:
            minutes = _sent(reader, meeting_id)
            _refuse_unknown_part(reader, meeting_id, block)
            passage = _passage(reader, meeting_id, block)
        return Objection(
            minutes_id=minutes.id,
            block=block,
            passage=passage,
            wording=passage,
            received_on=self._context.today(),
        )

    def object(
        self,
        meeting_id: str,
        person_id: str,
        wording: str,
        *,
        block: str = "",
        received_on: date | None = None,
    ) -> Received:
        """Note an objection; one that came late is kept too, and told as late.

        Raises Refused for one that does not say what is wanted.
        """
        objection = self.draft(meeting_id, block)
        if not wording.strip():
            raise Refused(Problem("objection.no_wish", {}, "wording"))
        objection.person_id, objection.wording = person_id, wording
        objection.received_on = received_on or objection.received_on
        return self.save(meeting_id, objection)

    def save(self, meeting_id: str, objection: Objection) -> Received:
        """Note an objection or what was decided about it; an accepted one becomes a correction.

        Raises Refused for one that is accepted without saying how the passage is to read. That the
        person was not present, or that it is late, comes back as warnings: the decision is open.
        """
        refuse_errors(check(objection))
        with self._context.work("minutes.object", N_("Note an objection")) as work:
            minutes = _sent(work, meeting_id)
            if not objection.passage:
                objection.passage = _passage(work, meeting_id, objection.block)
            if objection.decision is not Decision.OPEN:
                work.relabel(translate(N_("Decide an objection")))
                _decide(work, objection, self._context.today())
                rules = read_board(work, meeting_id).rules
                decided_by = objection.decided_by or shown(rules.objections_decided_by)
                objection.decided_by = decided_by
            work.save(objection)
            return Received(objection, _warnings(work, meeting_id, minutes, objection))

    def correct(self, objection: Objection) -> Received:
        """Save an objection that was changed, or what was decided about it."""
        with self._context.reader() as reader:
            meeting_id = reader.get(Minutes, objection.minutes_id).meeting_id
        return self.save(meeting_id, objection)

    def decide(
        self, objection_id: str, decision: Decision, *, correction: str = "", by: str = ""
    ) -> Received:
        """Note what was decided about an objection, by whom, and how the passage is to read."""
        with self._context.reader() as reader:
            objection = reader.get(Objection, objection_id)
        objection.decision, objection.decided_by = decision, by
        objection.correction = correction or objection.correction or objection.wording
        return self.correct(objection)


def corrections(reader: Reader, minutes: Minutes) -> list[Objection]:
    """Return the accepted objections by the number of their correction."""
    found = reader.find(Objection, minutes_id=minutes.id, decision=Decision.ACCEPTED)
    return sorted(found, key=lambda one: one.number or 0)


def _decide(work: UnitOfWork, objection: Objection, today: date) -> None:
    """Date a decision and number an accepted one; no number is given twice."""
    objection.decided_on = objection.decided_on or today
    if objection.decision is Decision.REFUSED:
        return
    if not objection.correction.strip():
        raise Refused(Problem("objection.no_wording", {}, "correction"))
    others = work.find(Objection, minutes_id=objection.minutes_id)
    taken = max((one.number or 0 for one in others), default=0)
    objection.number = objection.number or taken + 1


def _sent(reader: Reader, meeting_id: str) -> Minutes:
    minutes = minutes_of(reader, meeting_id)
    if minutes.sent_on is None:
        raise Refused(Problem("minutes.not_sent"))
    return minutes


def _refuse_unknown_part(reader: Reader, meeting_id: str, key: str) -> None:
    known = titles_of(_blocks(reader, meeting_id))
    if key and key not in known:
        values = {"value": key, "known": ", ".join(known)}
        raise Refused(Problem("minutes.block_unknown", values, "block"))


def _blocks(reader: Reader, meeting_id: str) -> list[Block]:
    """Return the text that was sent, block by block."""
    if minutes_of(reader, meeting_id).sent_on is None:
        return []
    return unpacked(versions_of(reader, meeting_id)[0].content)


def _passage(reader: Reader, meeting_id: str, key: str) -> str:
    """Return what stands in a part of the minutes sent; "" for no part."""
    found = (one.said for one in _blocks(reader, meeting_id) if one.key == key)
    return next(found, "")


def _warnings(
    reader: Reader, meeting_id: str, minutes: Minutes, objection: Objection
) -> list[Problem]:
    warnings = []
    if is_late(objection, minutes):
        until = {"day": minutes.objection_until}
        warnings.append(Problem("objection.late", until, "received_on", Severity.WARNING))
    days = read_days(reader, meeting_id)
    session = days[0]
    noted = [one for board in days for one in board.attendances]
    there = {one.person_id for one in noted if one.state is AttendanceState.PRESENT}
    is_open = objection.decision is Decision.OPEN
    is_limited = session.rules.objectors is Objectors.PRESENT and noted
    if is_open and is_limited and objection.person_id not in there:
        ids = [objection.person_id]
        names = questions.roster_persons(reader, ids, session.roster.as_of)
        values = {"name": names[objection.person_id].name}
        warnings.append(Problem("objection.was_absent", values, "person_id", Severity.WARNING))
    return warnings


def _row(one: Objection, minutes: Minutes, person: str, part: str) -> dict[str, Any]:
    return {
        "id": one.id,
        "person": person,
        "part": part,
        "block": one.block,
        "received_on": one.received_on,
        "passage": one.passage,
        "wording": one.wording,
        "decision": one.decision,
        "decided_on": one.decided_on,
        "decided_by": one.decided_by,
        "correction": one.correction,
        "number": one.number,
        "is_late": is_late(one, minutes),
    }
