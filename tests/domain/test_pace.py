"""How a running session keeps to its plan."""

from datetime import time

from sekretariat.domain.agenda import AgendaLine
from sekretariat.domain.meetings import ItemKind, ItemStatus
from sekretariat.domain.pace import Pace, is_left, next_left, pace_of


def line(
    name: str = "a",
    *,
    minutes: int | None = 15,
    begins: time | None = time(14, 45),
    status: ItemStatus = ItemStatus.INCLUDED,
    kind: ItemKind = ItemKind.DISCUSSION,
    is_done: bool = False,
) -> AgendaLine:
    return AgendaLine(
        item_id=name,
        depth=0,
        number="1",
        title="Bericht",
        kind=kind,
        minutes_planned=minutes,
        begins_at=begins,
        status=status,
        is_done=is_done,
    )


def test_an_item_has_its_planned_minutes() -> None:
    pace = pace_of(line(), time(14, 50))
    assert pace == Pace(time(14, 45), time(15, 0), 10)
    assert not pace.is_over
    assert not pace_of(line(), time(15, 0)).is_over


def test_a_minute_after_its_end_an_item_is_over_time() -> None:
    pace = pace_of(line(), time(15, 1))
    assert (pace.minutes_left, pace.is_over) == (-1, True)


def test_without_a_plan_nothing_is_over() -> None:
    assert pace_of(line(minutes=None), time(23)) == Pace(time(14, 45))
    assert pace_of(line(begins=None), time(23)) == Pace()
    assert not Pace().is_over


def test_an_item_may_end_after_midnight() -> None:
    assert pace_of(line(begins=time(23, 50)), time(23, 55)).ends_at == time(0, 5)


def test_what_is_done_put_off_or_a_heading_is_not_left() -> None:
    assert is_left(line())
    assert is_left(line(status=ItemStatus.ADDED))
    assert not is_left(line(is_done=True))
    for status in (ItemStatus.REMOVED, ItemStatus.POSTPONED):
        assert not is_left(line(status=status))
    assert not is_left(line(kind=ItemKind.SECTION))


def test_one_goes_on_with_the_next_item_left_else_with_one_passed_over() -> None:
    lines = [line("a"), line("b", is_done=True), line("c")]
    assert [next_left(lines, one) for one in ("", "a", "c")] == ["a", "c", "a"]
    assert next_left([line(is_done=True)], "a") == ""
