"""Putting an item on the agenda in the session itself, as far as the body's rules let it."""

from collections.abc import Mapping

from sekretariat.domain.meetings import AgendaItem, ItemStatus, Meeting, MeetingStatus
from sekretariat.domain.problems import Problem, Refused
from sekretariat.domain.resolutions import Resolution
from sekretariat.domain.rules.majorities import MajorityKind, MajorityRule, Tally, decide
from sekretariat.domain.rules.rulebook import AdditionRule
from sekretariat.services.agendas import Agendas
from sekretariat.services.attendances import Attendances
from sekretariat.services.context import Context
from sekretariat.words import N_, fill
from sekretariat.words.sentences import sentence

MAJORITIES: Mapping[AdditionRule, MajorityKind] = {
    AdditionRule.SIMPLE: MajorityKind.SIMPLE,
    AdditionRule.TWO_THIRDS: MajorityKind.TWO_THIRDS_OF_MEMBERS,
    AdditionRule.UNOPPOSED: MajorityKind.CONSENSUS,
}


class Additions:
    """Items added while a session runs."""

    def __init__(self, context: Context, attendances: Attendances, agendas: Agendas) -> None:
        self._context = context
        self._attendances = attendances
        self._agendas = agendas

    def asked(self, meeting_id: str) -> AdditionRule | None:
        """Return what an item asks for now; None before and after the session: it is free then.

        Raises Refused where the rules let no item be added in the session.
        """
        with self._context.reader() as reader:
            is_running = reader.get(Meeting, meeting_id).status is MeetingStatus.RUNNING
        if not is_running:
            return None
        rule = self._attendances.board(meeting_id).rules.addition_rule
        _majority(rule)
        return rule

    def add(self, item: AgendaItem, vote: Resolution, *, after_id: str = "") -> AgendaItem:
        """Add an item that the figures of a vote carry; why they do is kept with it.

        Raises Refused where the rules allow none, or the vote is not enough for them.
        """
        meeting_id, at = item.meeting_id, self._attendances.now()
        today = self._attendances.on_day(self._attendances.day_now(meeting_id))
        board = today.board(meeting_id)
        kind = _majority(board.rules.addition_rule)
        standing = board.presence(at)
        tally = Tally(
            yes=vote.yes or 0,
            no=vote.no or 0,
            abstain=vote.abstain or 0,
            present=standing.present if board.attendances else None,
            members=standing.base,
        )
        rules = board.rules
        rule = MajorityRule(kind=kind, tie=rules.tie_rule, abstention_is_no=rules.abstention_is_no)
        found = decide(rule, tally)
        if not found.adopted:
            raise Refused(Problem("agenda.not_added", {"why": found.explanation}, "yes"))
        why = sentence(found.explanation.code, found.explanation.values)
        item.status, item.remark = (
            ItemStatus.ADDED,
            fill(N_("Added in the session. {why}"), {"why": why}),
        )
        return self._agendas.add(item, after_id=after_id)


def _majority(rule: AdditionRule) -> MajorityKind:
    if rule is AdditionRule.NONE:
        raise Refused(Problem("agenda.no_addition"))
    return MAJORITIES[rule]
