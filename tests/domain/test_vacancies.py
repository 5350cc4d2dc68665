"""A seat is either held or vacant on each day of its life, never both."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from sekretariat.domain.bodies import EndReason, Membership, Role, Seat
from sekretariat.domain.records import holds_on
from sekretariat.domain.seating import vacancies

FIRST = date(2020, 1, 1)


def day(number: int) -> date:
    return FIRST + timedelta(days=number)


@st.composite
def one_after_the_other(draw: st.DrawFn) -> list[Membership]:
    marks = sorted(draw(st.lists(st.integers(0, 99), max_size=8, unique=True)))
    pairs = zip(marks[::2], marks[1::2], strict=False)
    return [Membership(valid_from=day(start), valid_to=day(end)) for start, end in pairs]


@given(one_after_the_other(), st.booleans())
def test_every_day_is_held_or_vacant(held: list[Membership], is_open: bool) -> None:
    if held and is_open:
        held[-1].valid_to = None
    seat = Seat(valid_from=FIRST, valid_to=day(99))
    found = vacancies(seat, held)
    for number in range(100):
        now = day(number)
        is_vacant = any(holds_on(gap, now) for gap in found)
        assert is_vacant is not any(holds_on(one, now) for one in held)


def test_deputies_and_corrections_fill_no_seat() -> None:
    seat = Seat(valid_from=FIRST)
    deputy = Membership(role=Role.DEPUTY, valid_from=FIRST)
    wrong = Membership(valid_from=FIRST, end_reason=EndReason.CORRECTION)
    (gap,) = vacancies(seat, [deputy, wrong])
    assert (gap.valid_from, gap.valid_to) == (FIRST, None)


def test_a_seat_held_to_its_end_is_not_vacant_after_it() -> None:
    held = [Membership(valid_from=FIRST, valid_to=day(30))]
    assert vacancies(Seat(valid_from=FIRST, valid_to=day(30)), held) == []
