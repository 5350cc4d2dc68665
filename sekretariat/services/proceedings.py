"""What happens in a session besides presence: the chair, who steps aside, the quorum."""

from datetime import time

from sekretariat.domain.board import Board
from sekretariat.domain.calculations import QUORUM, calculation
from sekretariat.domain.problems import Problem, Refused
from sekretariat.domain.proceedings import (
    FindingKind,
    Presiding,
    QuorumFinding,
    Recusal,
    told_chair,
)
from sekretariat.services.attendances import Attendances, name_of
from sekretariat.services.context import Context
from sekretariat.storage.unit_of_work import UnitOfWork
from sekretariat.words import N_, fill
from sekretariat.words.sentences import sentence


class Proceedings:
    """The chair, who takes no part in an item, findings of the quorum, on one day of sessions."""

    def __init__(self, context: Context, attendances: Attendances, day: int = 1) -> None:
        self._context = context
        self._attendances = attendances
        self._boards = attendances.boards
        self._day = day

    def on_day(self, day: int) -> "Proceedings":
        """Return what happens on another day of sessions; the first is 1."""
        return Proceedings(self._context, self._attendances, day)

    def take_chair(self, meeting_id: str, person_id: str, *, at: time) -> Presiding:
        """Note that somebody takes the chair, in the chair's name where it is not they.

        Raises Refused for one who is not there.
        """
        label = N_("{name} takes the chair")
        with self._context.work("presiding.change", label, name="") as work:
            board = self._boards.of(work, meeting_id, self._day)
            work.relabel(fill(label, {"name": name_of(work, board, person_id)}))
            if person_id not in {one.person_id for one in board.there(at)}:
                raise Refused(Problem("attendance.not_there", {"time": at}, "person_id"))
            for one in board.presidings:
                if one.since == at:
                    work.delete(one)
            return work.add(board.preside(person_id, at))

    def step_aside(self, meeting_id: str, item_id: str, person_id: str) -> bool:
        """Note that somebody takes no part in an item, or does again; return whether they do not.

        Raises Refused without an item.
        """
        if not item_id:
            raise Refused(Problem("recusal.no_item", {}, "item_id"))
        with self._context.work("recusal.change", N_("Note who takes no part")) as work:
            found = work.find(Recusal, item_id=item_id, person_id=person_id)
            for one in found:
                work.delete(one)
            if not found:
                work.add(Recusal(meeting_id=meeting_id, item_id=item_id, person_id=person_id))
        return not found

    def state_quorum(
        self,
        meeting_id: str,
        *,
        at: time,
        item_id: str = "",
        kind: FindingKind = FindingKind.STATED,
    ) -> QuorumFinding:
        """Keep whether the session can decide at a minute, with figures and calculation."""
        with self._context.work("quorum.state", N_("State the quorum")) as work:
            board = self._boards.of(work, meeting_id, self._day)
            return _keep_finding(
                work, board, QuorumFinding(item_id=item_id, found_at=at, kind=kind)
            )


def told_chairs(board: Board, begin: time, language: str = "") -> str:
    """Return who chaired, as minutes say it: as what, in whose name, and since when."""
    told = [_told(board, board.presiding(begin), language)]
    later = sorted(board.presidings, key=lambda one: one.since or time.min)
    for one in later:
        if (since := one.since or time.min) > begin:
            values = {"time": since, "name": _told(board, one, language)}
            told.append(fill(N_("from {time} {name}"), values, language))
    return "; ".join(part for part in told if part)


def _told(board: Board, chair: Presiding, language: str) -> str:
    name = board.name_of(chair.person_id)
    return told_chair(name, chair.capacity, chair.on_behalf_of, language)


def _keep_finding(work: UnitOfWork, board: Board, finding: QuorumFinding) -> QuorumFinding:
    at = finding.found_at or time.min
    if finding.kind is FindingKind.DOUBTED:
        board = board.doubted(finding)
    standing = board.presence(at, finding.item_id)
    found = board.finding(at, finding.item_id)
    finding.meeting_id, finding.day_number = board.meeting.id, board.day_number
    finding.present, finding.base, finding.needed = standing.present, standing.base, found.needed
    finding.quorate = found.quorate
    finding.explanation = sentence(found.explanation.code, found.explanation.values)
    finding.calculation = calculation(board.rules, QUORUM, {"at": at, **vars(standing)})
    return work.add(finding)
