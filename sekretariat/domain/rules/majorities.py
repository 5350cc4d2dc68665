"""Whether a motion is adopted (domain paper 4.5); invalid ballots are not cast."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from sekretariat.domain.fields import Choice
from sekretariat.domain.problems import Problem, Refused
from sekretariat.domain.rules.explanations import Explanation
from sekretariat.words import N_


class MajorityKind(Choice):
    """What a decision needs; "absolute" is used with different meanings, so each says of what."""

    SIMPLE = "einfach", N_("more votes for than against")
    CAST_WITH_ABSTENTIONS = "mehrheit_abgegeben_inkl_enth", N_("majority of votes and abstentions")
    ABSOLUTE_OF_PRESENT = "absolut_anwesend", N_("majority of those present")
    ABSOLUTE_OF_MEMBERS = "absolut_mitglieder", N_("majority of the members")
    TWO_THIRDS_CAST = "zweidrittel_abgegeben", N_("two thirds of the votes")
    TWO_THIRDS_OF_PRESENT = "zweidrittel_anwesend", N_("two thirds of those present")
    TWO_THIRDS_OF_MEMBERS = "zweidrittel_mitglieder", N_("two thirds of the members")
    NO_VOTE_AGAINST = "einstimmig_ohne_gegenstimme", N_("unanimous without a vote against")
    UNANIMOUS = "einstimmig_alle", N_("unanimous among all present")
    CONSENSUS = "konsens", N_("consensus without objection")
    RELATIVE = "relativ", N_("most votes")


class TieRule(Choice):
    """What happens where as many vote for as against."""

    REJECTED = "abgelehnt", N_("rejected")
    CHAIR = "stimme_vorsitz", N_("the chair's vote decides")
    REPEAT = "wiederholung", N_("the vote is repeated")
    LOT = "los", N_("a lot is drawn")


@dataclass(frozen=True, kw_only=True)
class MajorityRule:
    """A body's rule for decisions."""

    kind: MajorityKind = MajorityKind.SIMPLE
    tie: TieRule = TieRule.REJECTED
    abstention_is_no: bool = False


@dataclass(frozen=True, kw_only=True)
class Tally:
    """What was counted: votes, those entitled who are present, the body's members.

    `present` and `members` are None where nobody counted them; `chair_voted_yes` only where the
    chair may decide a tie.
    """

    yes: int
    no: int
    abstain: int = 0
    present: int | None = None
    members: int | None = None
    chair_voted_yes: bool | None = None


@dataclass(frozen=True)
class Outcome:
    """Whether a motion is adopted, and why; None where a tie leaves it open."""

    adopted: bool | None
    explanation: Explanation


class _Test(NamedTuple):
    """One comparison: left > right, or left >= right where it `may_equal`."""

    left: int
    right: int
    may_equal: bool = False


def _present(tally: Tally) -> int:
    if tally.present is None:
        raise Refused(Problem("rule.needs_present", {}, "present"))
    return tally.present


def _members(tally: Tally) -> int:
    if tally.members is None:
        raise Refused(Problem("rule.needs_base", {}, "base"))
    return tally.members


_TESTS: Mapping[MajorityKind, Callable[[Tally], _Test]] = {
    MajorityKind.SIMPLE: lambda t: _Test(t.yes, t.no),
    MajorityKind.RELATIVE: lambda t: _Test(t.yes, t.no),
    MajorityKind.CAST_WITH_ABSTENTIONS: lambda t: _Test(2 * t.yes, t.yes + t.no + t.abstain),
    MajorityKind.ABSOLUTE_OF_PRESENT: lambda t: _Test(2 * t.yes, _present(t)),
    MajorityKind.ABSOLUTE_OF_MEMBERS: lambda t: _Test(2 * t.yes, _members(t)),
    MajorityKind.TWO_THIRDS_CAST: lambda t: _Test(3 * t.yes, 2 * (t.yes + t.no), may_equal=True),
    MajorityKind.TWO_THIRDS_OF_PRESENT: lambda t: _Test(3 * t.yes, 2 * _present(t), may_equal=True),
    MajorityKind.TWO_THIRDS_OF_MEMBERS: lambda t: _Test(3 * t.yes, 2 * _members(t), may_equal=True),
    MajorityKind.UNANIMOUS: lambda t: _Test(t.yes, _present(t), may_equal=True),
}


def decide(rule: MajorityRule, tally: Tally) -> Outcome:
    """Return whether a motion is adopted; raises Refused for figures that cannot be."""
    _check(tally)
    if rule.abstention_is_no:
        tally = Tally(
            yes=tally.yes,
            no=tally.no + tally.abstain,
            present=tally.present,
            members=tally.members,
            chair_voted_yes=tally.chair_voted_yes,
        )
    if rule.kind in {MajorityKind.NO_VOTE_AGAINST, MajorityKind.CONSENSUS}:
        return _without_objection(rule, tally)
    test = _TESTS[rule.kind](tally)
    if rule.kind in {MajorityKind.SIMPLE, MajorityKind.RELATIVE} and tally.yes == tally.no > 0:
        return _tie(rule, tally)
    adopted = test.left >= test.right if test.may_equal else test.left > test.right
    adopted = adopted and tally.yes > 0
    sign = "at_least" if test.may_equal else "more"
    code = f"majority.{sign}" if adopted else f"majority.not_{sign}"
    return Outcome(adopted, Explanation(code, {**_figures(rule, tally), **test._asdict()}))


def _check(tally: Tally) -> None:
    if min(tally.yes, tally.no, tally.abstain) < 0:
        raise Refused(Problem("rule.negative", {}, "yes"))
    cast = tally.yes + tally.no + tally.abstain
    for field, limit in (("present", tally.present), ("base", tally.members)):
        if limit is not None and cast > limit:
            raise Refused(Problem(f"rule.more_votes_than_{field}", {"cast": cast, "limit": limit}))


def _figures(rule: MajorityRule, tally: Tally) -> dict[str, object]:
    return {"label": rule.kind.label, "yes": tally.yes, "no": tally.no, "abstain": tally.abstain}


def _without_objection(rule: MajorityRule, tally: Tally) -> Outcome:
    """Nobody against it; where votes are counted, somebody must be for it."""
    is_consensus = rule.kind is MajorityKind.CONSENSUS
    adopted = tally.no == 0 and (is_consensus or tally.yes > 0)
    code = "majority.unopposed" if adopted else "majority.opposed"
    if is_consensus and tally.yes == tally.no == tally.abstain == 0:
        code = "majority.consensus"
    return Outcome(adopted, Explanation(code, _figures(rule, tally)))


def _tie(rule: MajorityRule, tally: Tally) -> Outcome:
    figures = _figures(rule, tally)
    if rule.tie is TieRule.REJECTED:
        return Outcome(adopted=False, explanation=Explanation("majority.tie_rejected", figures))
    if rule.tie is TieRule.CHAIR and tally.chair_voted_yes is not None:
        code = "majority.tie_chair_for" if tally.chair_voted_yes else "majority.tie_chair_against"
        return Outcome(tally.chair_voted_yes, Explanation(code, figures))
    return Outcome(None, Explanation("majority.tie_open", {**figures, "label": rule.tie.label}))
