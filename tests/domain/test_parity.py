"""Counting by gender: shares of those with an entry, small numbers."""

from hypothesis import given
from hypothesis import strategies as st

from sekretariat.domain.parity import Composition, Counted, by, composition, must_merge
from sekretariat.domain.people import Gender

people = st.lists(st.builds(Counted, gender=st.sampled_from(Gender), group=st.sampled_from("ab")))


def test_the_share_of_women_is_of_those_with_an_entry() -> None:
    assert Composition(30, 38, 2, 6).share == 43  # 30 of 70 are 42.86 %
    assert Composition(1, 1).share == 50
    assert Composition(not_given=4).share is None


@given(people)
def test_groups_add_up_to_the_whole(found: list[Counted]) -> None:
    whole = composition(found)
    parts = by(found, lambda one: [one.group])
    assert whole.total == len(found) == sum(one.total for _, one in parts)
    assert whole.women == sum(one.women for _, one in parts)


def test_one_or_two_persons_could_be_recognised() -> None:
    assert [must_merge([Composition(diverse=count)]) for count in range(4)] == [
        False,
        True,
        True,
        False,
    ]
