"""Last list, stock, new list: who changed what, and what is asked about."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sekretariat.domain.imports.lists import FieldChange
from sekretariat.exchange.matching.three_way import Mover, mover, since_last

WORDS = st.sampled_from(["", "Weg 1", "Weg 2", "Weg 3"])


def change(field: str, old: str, new: str, record: str = "address") -> FieldChange:
    return FieldChange(record, field, field, old, new)


@pytest.mark.parametrize(
    ("last", "stock", "said", "expected"),
    [
        ("Weg 1", "Weg 1", "Weg 1", Mover.NOBODY),
        ("Weg 1", "Weg 1", "Weg 2", Mover.LIST),
        ("Weg 1", "Weg 2", "Weg 1", Mover.STOCK),
        ("Weg 1", "Weg 2", "Weg 3", Mover.BOTH),
        ("Weg 1", "Weg 2", "Weg 2", Mover.NOBODY),
        ("Weg 1", "Weg 2", "", Mover.NOBODY),
        ("Weg 1", "", "Weg 1", Mover.STOCK),
        ("", "", "Weg 1", Mover.LIST),
        ("", "Weg 2", "Weg 1", Mover.BOTH),
    ],
)
def test_who_changed_a_value(last: str, stock: str, said: str, expected: Mover) -> None:
    assert mover(last, stock, said) is expected


@given(WORDS, WORDS, WORDS)
def test_a_list_that_says_the_same_as_last_time_changes_nothing(
    last: str, stock: str, said: str
) -> None:
    if said == last:
        assert mover(last, stock, said) in {Mover.NOBODY, Mover.STOCK}
    if stock == last and said not in {"", last}:
        assert mover(last, stock, said) is Mover.LIST


def test_what_was_edited_by_hand_stays() -> None:
    by_hand = [change("street", "Weg 2", "Weg 1")]
    assert since_last(by_hand, by_hand, lambda _: True) == []


def test_a_change_of_the_list_alone_is_accepted() -> None:
    [found] = since_last([change("street", "Weg 1", "Weg 3")], [], lambda _: True)
    assert (found.accepted, found.is_question) == (True, False)


def test_what_both_changed_is_asked_with_all_three_values() -> None:
    now, last = change("street", "Weg 2", "Weg 3"), change("street", "Weg 2", "Weg 1")
    [found] = since_last([now], [last], lambda _: True)
    assert (found.last, found.old, found.new) == ("Weg 1", "Weg 2", "Weg 3")
    assert (found.accepted, found.is_question) == (False, True)


def test_a_value_filled_in_by_hand_where_the_list_said_nothing_is_asked_about() -> None:
    [found] = since_last([change("street", "Weg 2", "Weg 3")], [], lambda _: False)
    assert found.is_question
    [found] = since_last([change("street", "", "Weg 3")], [], lambda _: False)
    assert found.accepted


def test_a_forum_left_by_hand_does_not_hold_up_another_one() -> None:
    first, third = (change("forums", "", f"Forum {n}", "participation") for n in (1, 3))
    found = since_last([first, third], [first], lambda _: True)
    assert [(one.new, one.accepted) for one in found] == [("Forum 3", True)]
