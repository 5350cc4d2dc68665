"""What a vote came to: the rule of the session's day judges the figures; the reason is kept."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import time

from sekretariat.domain.board import Board
from sekretariat.domain.calculations import ELECTION, MAJORITY, calculation
from sekretariat.domain.problems import Problem, Severity
from sekretariat.domain.resolutions import (
    ChairVote,
    Dissent,
    Resolution,
    ResolutionKind,
    ResolutionStatus,
    VoteForm,
)
from sekretariat.domain.rules.elections import elect
from sekretariat.domain.rules.majorities import MajorityKind, MajorityRule, Outcome, Tally, decide
from sekretariat.domain.rules.rulebook import BodyRules
from sekretariat.domain.votes import Candidate, NamedVote, counted
from sekretariat.words.sentences import sentence


@dataclass(frozen=True)
class Ballot:
    """A motion with everything cast on it: votes by name, votes of candidates, dissents."""

    resolution: Resolution
    dissents: Sequence[Dissent] = ()
    named: Sequence[NamedVote] = ()
    candidates: Sequence[Candidate] = ()

    @property
    def is_election(self) -> bool:
        """Tell whether candidates stand."""
        return self.resolution.kind is ResolutionKind.ELECTION and bool(self.candidates)


@dataclass(frozen=True)
class Judged:
    """What came of it, and what a clerk should know: no quorum, votes missing."""

    outcome: Outcome
    elected: str = ""
    warnings: Sequence[Problem] = field(default=())

    @property
    def told(self) -> str:
        """The sentence that explains it."""
        return sentence(self.outcome.explanation.code, self.outcome.explanation.values)


def judge(board: Board, ballot: Ballot, at: time) -> Judged:
    """Fill in the figures of the session and return what the rule makes of the votes.

    Raises Refused for figures that cannot be. Votes by name are counted; nothing else is changed.
    """
    resolution = ballot.resolution
    standing = board.presence(at, resolution.item_id)
    resolution.base = standing.base
    if board.attendances:
        resolution.present = standing.present
    if resolution.form is VoteForm.BY_NAME and ballot.named:
        for name, number in counted(ballot.named).items():
            setattr(resolution, name, number)
    warnings = _warnings(board, ballot, at)
    if ballot.is_election:
        return _elected(board.rules, ballot, warnings)
    return Judged(decide(_rule(board.rules, resolution), _tally(resolution)), "", warnings)


def record(board: Board, ballot: Ballot, at: time) -> Judged:
    """Judge a vote and keep in the motion what came of it, but for its number."""
    found = judge(board, ballot, at)
    resolution = ballot.resolution
    resolution.decided_at, resolution.explanation = at, found.told
    used = ELECTION if ballot.is_election else MAJORITY
    resolution.calculation = calculation(board.rules, used, _inputs(ballot, at))
    for one in ballot.candidates:
        one.is_elected = one.id == found.elected
    if not (found.outcome.adopted or resolution.override_reason):
        resolution.status = ResolutionStatus.REJECTED
    return found


def _elected(rules: BodyRules, ballot: Ballot, warnings: Sequence[Problem]) -> Judged:
    called = _called(ballot.candidates)
    names = {name: one.id for name, one in called.items()}
    votes = {name: one.votes or 0 for name, one in called.items()}
    is_run_off = bool(ballot.resolution.run_off_of_id)
    found = elect(rules.election_kind, votes, is_run_off=is_run_off)
    outcome = Outcome(bool(found.candidate) or None, found.explanation)
    return Judged(outcome, names.get(found.candidate, ""), warnings)


def finalists(rules: BodyRules, ballot: Ballot) -> list[Candidate]:
    """Return those who stand in the run-off after an election, as new candidates."""
    called = _called(ballot.candidates)
    votes = {name: one.votes or 0 for name, one in called.items()}
    is_run_off = bool(ballot.resolution.run_off_of_id)
    standing = elect(rules.election_kind, votes, is_run_off=is_run_off).run_off
    return [
        Candidate(position=place, person_id=called[name].person_id, name=called[name].name)
        for place, name in enumerate(standing, start=1)
    ]


def _called(candidates: Sequence[Candidate]) -> dict[str, Candidate]:
    """Return candidates by name; who shares a name, or has none yet, is called by their place."""
    found: dict[str, Candidate] = {}
    for place, one in enumerate(candidates, start=1):
        is_free = bool(one.name) and one.name not in found
        found[one.name if is_free else f"{one.name} ({place})".strip()] = one
    return found


def _rule(rules: BodyRules, resolution: Resolution) -> MajorityRule:
    kind = MajorityKind.CONSENSUS if resolution.form is VoteForm.CONSENSUS else None
    return MajorityRule(
        kind=kind or resolution.majority_kind,
        tie=rules.tie_rule,
        abstention_is_no=rules.abstention_is_no,
    )


def _tally(resolution: Resolution) -> Tally:
    chair = resolution.chair_vote
    return Tally(
        yes=resolution.yes or 0,
        no=resolution.no or 0,
        abstain=resolution.abstain or 0,
        present=resolution.present,
        members=resolution.base,
        chair_voted_yes=None if chair is ChairVote.NONE else chair is ChairVote.YES,
    )


def _inputs(ballot: Ballot, at: time) -> dict[str, object]:
    one = ballot.resolution
    cast = {"yes": one.yes, "no": one.no, "abstain": one.abstain, "invalid": one.invalid}
    asked = "" if ballot.is_election else one.majority_kind.label
    return {"at": at, "present": one.present, "base": one.base, **cast, "majority_used": asked}


def _warnings(board: Board, ballot: Ballot, at: time) -> list[Problem]:
    """Return what is unusual: no quorum, fewer votes than could have been cast."""
    warnings = []
    missing = _votes_missing(ballot)
    if missing is not None:
        warnings.append(Problem("resolution.votes_missing", missing, "", Severity.WARNING))
    found = board.finding(at, ballot.resolution.item_id)
    if board.attendances and not found.quorate:
        values = {"why": found.explanation}
        warnings.append(Problem("resolution.no_quorum", values, "", Severity.WARNING))
    return warnings


def _votes_missing(ballot: Ballot) -> dict[str, object] | None:
    """Return how many voted and could have, where they differ; consensus counts nobody."""
    one = ballot.resolution
    if one.form in {VoteForm.CONSENSUS, VoteForm.ACCLAMATION} or one.present is None:
        return None
    cast = sum(number or 0 for number in (one.yes, one.no, one.abstain, one.invalid))
    if ballot.is_election:
        cast = sum(candidate.votes or 0 for candidate in ballot.candidates)
        cast += (one.abstain or 0) + (one.invalid or 0)
    return None if cast == one.present else {"cast": cast, "present": one.present}
