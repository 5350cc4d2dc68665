"""Majorities, with the test values of the domain paper 4.5."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sekretariat.domain.problems import Refused
from sekretariat.domain.rules.majorities import MajorityKind, MajorityRule, Tally, TieRule, decide

Kind = MajorityKind
NUMBERS = st.integers(0, 60)


def adopted(kind: MajorityKind, tally: Tally) -> bool | None:
    return decide(MajorityRule(kind=kind), tally).adopted


@pytest.mark.parametrize(
    ("kind", "yes", "no", "abstain", "expected"),
    [
        (Kind.SIMPLE, 20, 18, 5, True),
        (Kind.CAST_WITH_ABSTENTIONS, 20, 18, 5, False),
        (Kind.SIMPLE, 30, 30, 2, False),
        (Kind.TWO_THIRDS_CAST, 44, 20, 0, True),
        (Kind.TWO_THIRDS_OF_MEMBERS, 44, 20, 0, True),
        (Kind.TWO_THIRDS_CAST, 43, 20, 0, True),
        (Kind.TWO_THIRDS_OF_MEMBERS, 43, 20, 0, False),
        (Kind.ABSOLUTE_OF_MEMBERS, 33, 0, 0, False),
        (Kind.ABSOLUTE_OF_MEMBERS, 34, 0, 0, True),
        (Kind.ABSOLUTE_OF_PRESENT, 32, 10, 10, False),
        (Kind.ABSOLUTE_OF_PRESENT, 33, 10, 10, True),
        (Kind.TWO_THIRDS_OF_PRESENT, 43, 0, 0, True),
        (Kind.TWO_THIRDS_OF_PRESENT, 42, 0, 0, False),
        (Kind.NO_VOTE_AGAINST, 1, 0, 40, True),
        (Kind.NO_VOTE_AGAINST, 0, 0, 40, False),
        (Kind.NO_VOTE_AGAINST, 40, 1, 0, False),
        (Kind.UNANIMOUS, 64, 0, 0, True),
        (Kind.UNANIMOUS, 63, 0, 1, False),
        (Kind.CONSENSUS, 0, 0, 0, True),
        (Kind.CONSENSUS, 0, 1, 0, False),
        (Kind.SIMPLE, 0, 0, 5, False),
        (Kind.TWO_THIRDS_CAST, 0, 0, 5, False),
        (Kind.RELATIVE, 20, 19, 0, True),
    ],
)
def test_the_values_of_the_paper(
    kind: MajorityKind, yes: int, no: int, abstain: int, *, expected: bool
) -> None:
    tally = Tally(yes=yes, no=no, abstain=abstain, present=64, members=66)
    assert adopted(kind, tally) is expected


@pytest.mark.parametrize(
    ("tie", "chair", "expected"),
    [
        (TieRule.REJECTED, True, False),
        (TieRule.CHAIR, True, True),
        (TieRule.CHAIR, False, False),
        (TieRule.CHAIR, None, None),
        (TieRule.REPEAT, None, None),
        (TieRule.LOT, None, None),
    ],
)
def test_a_tie_goes_by_the_rule(tie: TieRule, chair: bool | None, expected: bool | None) -> None:
    tally = Tally(yes=30, no=30, abstain=2, chair_voted_yes=chair)
    assert decide(MajorityRule(tie=tie), tally).adopted is expected


def test_abstentions_may_count_as_votes_against() -> None:
    rule = MajorityRule(abstention_is_no=True)
    assert decide(rule, Tally(yes=20, no=18, abstain=5)).adopted is False


@pytest.mark.parametrize(
    ("kind", "tally", "code"),
    [
        (Kind.ABSOLUTE_OF_PRESENT, Tally(yes=1, no=0), "rule.needs_present"),
        (Kind.TWO_THIRDS_OF_MEMBERS, Tally(yes=1, no=0), "rule.needs_base"),
        (Kind.SIMPLE, Tally(yes=3, no=3, present=5), "rule.more_votes_than_present"),
        (Kind.SIMPLE, Tally(yes=3, no=3, members=5), "rule.more_votes_than_base"),
        (Kind.SIMPLE, Tally(yes=-1, no=0), "rule.negative"),
    ],
)
def test_figures_that_cannot_be_are_refused(kind: MajorityKind, tally: Tally, code: str) -> None:
    with pytest.raises(Refused) as refused:
        adopted(kind, tally)
    assert refused.value.problems[0].code == code


@given(st.sampled_from(MajorityKind), NUMBERS, NUMBERS, NUMBERS)
def test_a_vote_that_turns_from_no_to_yes_never_rejects(
    kind: MajorityKind, yes: int, no: int, abstain: int
) -> None:
    tally = Tally(yes=yes, no=no + 1, abstain=abstain, present=200, members=200)
    turned = Tally(yes=yes + 1, no=no, abstain=abstain, present=200, members=200)
    assert adopted(kind, turned) or not adopted(kind, tally)


@given(NUMBERS, NUMBERS, NUMBERS)
def test_stricter_rules_imply_weaker_ones(yes: int, no: int, abstain: int) -> None:
    tally = Tally(yes=yes, no=no, abstain=abstain, present=190, members=200)
    chain = (Kind.ABSOLUTE_OF_MEMBERS, Kind.ABSOLUTE_OF_PRESENT, Kind.CAST_WITH_ABSTENTIONS)
    results = [bool(adopted(kind, tally)) for kind in (*chain, Kind.SIMPLE)]
    assert results == sorted(results)


def test_consensus_counts_nobody_and_says_so() -> None:
    outcome = decide(MajorityRule(kind=MajorityKind.CONSENSUS), Tally(yes=0, no=0))
    assert outcome.adopted is True
    assert outcome.explanation.code == "majority.consensus"
