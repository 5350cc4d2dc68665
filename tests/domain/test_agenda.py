"""The agenda as a tree: numbers by place, fixed numbers, the running clock, moving."""

from collections.abc import Sequence
from datetime import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sekretariat.domain import agenda
from sekretariat.domain.meetings import AgendaItem, ItemKind, ItemStatus
from sekretariat.domain.problems import Refused


def item(title: str, under: str = "", place: int = 1, **values: Any) -> AgendaItem:
    return AgendaItem(id=title, title=title, parent_id=under, position=place, **values)


def numbers(items: Sequence[AgendaItem]) -> list[str]:
    agenda.renumber(items)
    return [f"{one.number} {one.title}".strip() for _, one in agenda.in_order(items)]


def tree() -> list[AgendaItem]:
    """A, B (with C, D below), E."""
    return [item("A"), item("B", place=2), item("C", "B"), item("D", "B", 2), item("E", place=3)]


def test_numbers_follow_the_place_in_the_tree() -> None:
    assert numbers(tree()) == ["1 A", "2 B", "2.1 C", "2.2 D", "3 E"]
    deep = [*tree(), item("F", "D")]
    assert numbers(deep)[4] == "2.2.1 F"


def test_sections_are_not_numbered_and_do_not_interrupt() -> None:
    items = [
        item("Formalia", place=1, kind=ItemKind.SECTION),
        item("Eröffnung", place=2),
        item("Öffentlicher Teil", place=3, kind=ItemKind.SECTION),
        item("Bericht", place=4),
        item("Unter dem Titel", "Öffentlicher Teil"),
    ]
    assert numbers(items) == [
        "Formalia", "1 Eröffnung", "Öffentlicher Teil", "2 Unter dem Titel", "3 Bericht",
    ]  # fmt: skip


def test_what_comes_between_fixed_numbers_gets_letters() -> None:
    items = [item(name, place=place, number_frozen=True, number=str(place))
             for place, name in enumerate("ABCD", start=1)]  # fmt: skip
    items += [item("neu", place=5), item("auch", place=6)]
    agenda.move(items, "neu", "", 4)
    agenda.move(items, "auch", "", 5)
    assert numbers(items) == ["1 A", "2 B", "3 C", "4 D", "5 neu", "6 auch"]
    agenda.move(items, "auch", "", 2)
    agenda.move(items, "neu", "", 2)
    assert numbers(items) == ["1 A", "2 B", "2a neu", "2b auch", "3 C", "4 D"]
    agenda.move(items, "neu", "", 0)
    assert numbers(items) == ["0a neu", "1 A", "2 B", "2a auch", "3 C", "4 D"]


def test_letters_below_fixed_items_keep_their_prefix() -> None:
    fixed: dict[str, Any] = {"number_frozen": True}
    items = [
        item("A", number="4", **fixed),
        item("B", "A", 1, number="4.1", **fixed),
        item("neu", "A", 2),
        item("C", "A", 3, number="4.2", **fixed),
        item("Ende", "A", 4),
    ]
    assert numbers(items) == ["4 A", "4.1 B", "4.1a neu", "4.2 C", "4.3 Ende"]


def test_a_fixed_number_with_a_letter_goes_on_counting() -> None:
    items = [item("A", number="4a", number_frozen=True), item("B", place=2)]
    assert numbers(items) == ["4a A", "5 B"]
    items[0].number = "III"
    assert numbers(items) == ["III A", "1 B"]


def test_no_number_is_given_twice_after_several_dispatches() -> None:
    items = [
        item("A", place=1, number="2", number_frozen=True),
        item("neu", place=2),
        item("B", place=3, number="2a", number_frozen=True),
        item("auch neu", place=4),
        item("C", place=5, number="5", number_frozen=True),
        item("D", place=6, number="3", number_frozen=True),
        item("Ende", place=7),
    ]
    assert numbers(items) == ["2 A", "2b neu", "2a B", "2c auch neu", "5 C", "3 D", "6 Ende"]


def test_letters_go_on_after_z() -> None:
    items = [item("A", number="1", number_frozen=True)]
    items += [item(f"n{place:02}", place=place) for place in range(2, 30)]
    items.append(item("Z", place=99, number="2", number_frozen=True))
    found = numbers(items)
    assert (found[1], found[26], found[27], found[28]) == (
        "1a n02", "1z n27", "1aa n28", "1ab n29",
    )  # fmt: skip


def test_moving_takes_along_what_is_below() -> None:
    items = tree()
    agenda.move(items, "B", "", 0)
    assert numbers(items) == ["1 B", "1.1 C", "1.2 D", "2 A", "3 E"]
    agenda.move(items, "B", "E", 99)
    assert numbers(items) == ["1 A", "2 E", "2.1 B", "2.1.1 C", "2.1.2 D"]


@pytest.mark.parametrize("target", ["B", "C"])
def test_nothing_moves_under_itself(target: str) -> None:
    items = tree()
    with pytest.raises(Refused) as refused:
        agenda.move(items, "B", target, 0)
    (problem,) = refused.value.problems
    assert (problem.code, problem.values) == ("agenda.under_itself", {"title": "B"})
    assert numbers(items) == ["1 A", "2 B", "2.1 C", "2.2 D", "3 E"]


def test_the_clock_runs_over_planned_minutes_of_what_takes_place() -> None:
    items = [
        item("A", place=1, minutes_planned=10),
        item("B", place=2, minutes_planned=30, status=ItemStatus.REMOVED),
        item("C", place=3),
        item("D", "C", minutes_planned=45),
        item("E", place=4, minutes_planned=20, status=ItemStatus.ADDED),
    ]
    shown = agenda.lines(items, time(9, 30))
    assert [(line.title, line.begins_at) for line in shown] == [
        ("A", time(9, 30)), ("B", None), ("C", time(9, 40)), ("D", time(9, 40)),
        ("E", time(10, 25)),
    ]  # fmt: skip
    assert [line.depth for line in shown] == [0, 0, 0, 1, 0]
    assert agenda.planned_end(items, time(9, 30)) == time(10, 45)
    assert agenda.planned_end(items, None) is None
    assert {line.begins_at for line in agenda.lines(items)} == {None}


def test_a_plan_is_compared_with_the_end_of_the_session() -> None:
    items = [item("A", minutes_planned=100)]
    assert agenda.over_time(items, time(9, 30), time(11, 0)) == 10
    assert agenda.over_time(items, time(9, 30), time(12, 0)) == -50
    assert agenda.over_time(items, None, time(12, 0)) is None
    assert agenda.over_time(items, time(9, 30), None) is None
    assert agenda.over_time([item("A")], time(9, 30), time(12, 0)) is None


Moves = list[tuple[int, int, int]]
MOVES = st.lists(st.tuples(st.integers(0, 7), st.integers(-1, 7), st.integers(0, 9)), max_size=20)


def carry_out(items: list[AgendaItem], moves: Moves) -> None:
    for moved, parent, place in moves:
        try:
            agenda.move(items, f"{moved}", "" if parent < 0 else f"{parent}", place)
        except Refused as refused:
            assert refused.problems[0].code == "agenda.under_itself"  # noqa: PT017


def place_numbers(items: Sequence[AgendaItem], parent: str = "", prefix: str = "") -> list[str]:
    """Say it the plain way: the place among the neighbours, after the parent's number."""
    found: list[str] = []
    below = sorted((one for one in items if one.parent_id == parent), key=lambda one: one.position)
    for place, one in enumerate(below, start=1):
        found += [f"{prefix}{place}", *place_numbers(items, one.id, f"{prefix}{place}.")]
    return found


@given(MOVES)
def test_after_any_moves_the_numbers_are_the_places(moves: Moves) -> None:
    items = [item(f"{place}", place=place + 1) for place in range(8)]
    carry_out(items, moves)
    ordered = [one for _, one in agenda.in_order(items)]
    assert sorted(one.id for one in ordered) == [f"{place}" for place in range(8)]
    agenda.renumber(items)
    assert [one.number for one in ordered] == place_numbers(items)


@given(MOVES, st.sets(st.integers(0, 7)))
def test_no_move_changes_a_fixed_number(moves: Moves, fixed: set[int]) -> None:
    items = [item(f"{place}", place=place + 1) for place in range(8)]
    agenda.renumber(items)
    for place in fixed:
        items[place].number_frozen = True
    carry_out(items, moves)
    assert {place: items[place].number for place in fixed} == {
        place: f"{place + 1}" for place in fixed
    }
    given_numbers = [one.number for one in items]
    assert len(set(given_numbers)) == len(items)
    assert all(given_numbers)
