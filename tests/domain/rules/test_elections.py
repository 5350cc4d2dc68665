"""Elections (domain paper 4.5): most votes, or more than half of them, else a run-off."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sekretariat.domain.problems import Refused
from sekretariat.domain.rules.elections import ElectionKind, elect
from sekretariat.words.sentences import sentence

Kind = ElectionKind


@pytest.mark.parametrize(
    ("kind", "votes", "elected", "run_off"),
    [
        (Kind.RELATIVE, {"A": 20, "B": 18, "C": 15}, "A", ()),
        (Kind.RELATIVE, {"A": 20, "B": 20, "C": 15}, "", ("A", "B")),
        (Kind.ABSOLUTE, {"A": 27, "B": 18, "C": 8}, "A", ()),
        (Kind.ABSOLUTE, {"A": 20, "B": 18, "C": 15}, "", ("A", "B")),
        (Kind.ABSOLUTE, {"A": 20, "B": 15, "C": 15}, "", ("A", "B", "C")),
        (Kind.ABSOLUTE, {"A": 0}, "", ("A",)),
    ],
)
def test_who_is_elected(
    kind: ElectionKind, votes: dict[str, int], elected: str, run_off: tuple[str, ...]
) -> None:
    found = elect(kind, votes)
    assert (found.candidate, found.run_off) == (elected, run_off)


def test_in_a_run_off_most_votes_are_enough() -> None:
    found = elect(Kind.ABSOLUTE, {"A": 20, "B": 18, "C": 3}, is_run_off=True)
    assert found.candidate == "A"
    told = sentence(found.explanation.code, found.explanation.values, "de")
    assert told.startswith("20 von 41 Stimmen für A")


@pytest.mark.parametrize("votes", [{}, {"A": -1}])
def test_figures_that_cannot_be_are_refused(votes: dict[str, int]) -> None:
    with pytest.raises(Refused):
        elect(Kind.RELATIVE, votes)


@given(st.dictionaries(st.sampled_from("ABCDE"), st.integers(0, 50), min_size=1))
def test_who_is_elected_by_more_than_half_has_most_votes(votes: dict[str, int]) -> None:
    found = elect(Kind.ABSOLUTE, votes)
    if found.candidate:
        assert elect(Kind.RELATIVE, votes).candidate == found.candidate
        assert 2 * votes[found.candidate] > sum(votes.values())
