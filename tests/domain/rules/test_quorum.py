"""Quorum, with the test values of the domain paper 4.4."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sekretariat.domain.rules.quorum import (
    Presence,
    QuorumKind,
    QuorumRule,
    find_quorum,
    needed_seats,
)

Kind = QuorumKind


@pytest.mark.parametrize(
    ("kind", "base", "present", "quorate"),
    [
        (Kind.AT_LEAST_HALF, 66, 33, True),
        (Kind.MORE_THAN_HALF, 66, 33, False),
        (Kind.MORE_THAN_HALF, 66, 34, True),
        (Kind.MORE_THAN_HALF, 70, 35, False),
        (Kind.MORE_THAN_HALF, 70, 36, True),
        (Kind.TWO_THIRDS, 66, 43, False),
        (Kind.TWO_THIRDS, 66, 44, True),
        (Kind.TWO_THIRDS, 67, 44, False),
        (Kind.COMMITTEE, 5, 2, False),
        (Kind.COMMITTEE, 3, 2, False),
        (Kind.COMMITTEE, 3, 3, True),
        (Kind.COMMITTEE, 66, 33, False),
        (Kind.NONE, 70, 0, True),
        (Kind.PRESUMED, 70, 10, True),
        (Kind.SECOND_INVITATION, 70, 1, True),
        (Kind.AFTER_WAITING, 70, 35, False),
        (Kind.AT_LEAST_HALF, 5, 2, False),
    ],
)
def test_the_values_of_the_paper(kind: QuorumKind, base: int, present: int, quorate: bool) -> None:
    found = find_quorum(QuorumRule(kind=kind), Presence(base=base, present=present))
    assert found.quorate is quorate


def test_what_else_rules_ask_for() -> None:
    committee = QuorumRule(kind=Kind.COMMITTEE)
    assert not find_quorum(committee, Presence(base=5, present=5, all_invited=False)).quorate
    presumed = QuorumRule(kind=Kind.PRESUMED)
    assert not find_quorum(presumed, Presence(base=70, present=10, is_doubted=True)).quorate
    second = QuorumRule(kind=Kind.SECOND_INVITATION)
    assert not find_quorum(second, Presence(base=70, present=10, is_announced=False)).quorate
    waiting = QuorumRule(kind=Kind.AFTER_WAITING)
    assert find_quorum(waiting, Presence(base=70, present=10, has_waited=True)).quorate
    fixed = QuorumRule(kind=Kind.FIXED_NUMBER, minimum=12)
    assert [find_quorum(fixed, Presence(base=70, present=p)).quorate for p in (11, 12)] == [
        False,
        True,
    ]
    chair = QuorumRule(chair_must_be_present=True)
    assert not find_quorum(chair, Presence(base=9, present=9, chair_is_present=False)).quorate


@given(st.sampled_from(QuorumKind), st.integers(0, 300), st.integers(0, 300))
def test_one_more_present_never_loses_the_quorum(kind: QuorumKind, base: int, present: int) -> None:
    rule = QuorumRule(kind=kind, minimum=7)
    fewer = find_quorum(rule, Presence(base=base, present=present))
    more = find_quorum(rule, Presence(base=base, present=present + 1))
    assert more.quorate or not fewer.quorate


@given(st.integers(1, 500))
def test_what_is_needed_is_the_least_that_is_enough(base: int) -> None:
    half, more, thirds = (
        needed_seats(QuorumRule(kind=kind), Presence(base=base, present=0))
        for kind in (Kind.AT_LEAST_HALF, Kind.MORE_THAN_HALF, Kind.TWO_THIRDS)
    )
    assert 2 * half >= base > 2 * (half - 1)
    assert 2 * more > base >= 2 * (more - 1)
    assert 3 * thirds >= 2 * base > 3 * (thirds - 1)
