"""Seats from a template, and a deputy who becomes the member."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from sekretariat.domain.appointments import (
    SeatTemplate,
    Succession,
    check_end,
    check_succession,
    day_before,
    is_moving_up,
    seats_from,
    successor_of,
)
from sekretariat.domain.bodies import EndReason, Membership, Role
from sekretariat.domain.organizations import DeputyMode


@given(first=st.integers(1, 400), count=st.integers(1, 60))
def test_a_template_gives_as_many_seats_as_asked_numbered_on(first: int, count: int) -> None:
    template = SeatTemplate(
        body_id="b", number=first, count=count, group="Kirchen", deputy_mode=DeputyMode.RANKED
    )
    seats = seats_from(template)
    assert [seat.number for seat in seats] == list(range(first, first + count))
    assert {(seat.body_id, seat.group, seat.deputy_mode) for seat in seats} == {
        ("b", "Kirchen", DeputyMode.RANKED)
    }
    assert len({seat.id for seat in seats}) == count
    assert {type(seat).__name__ for seat in seats} == {"Seat"}


def test_the_successor_is_a_plain_new_membership() -> None:
    made = successor_of(
        Succession(
            seat_id="s", person_id="p", valid_from=date(2021, 4, 1), last_day=date(2021, 3, 15)
        )
    )
    assert type(made) is Membership
    assert (made.seat_id, made.person_id, made.valid_from) == ("s", "p", date(2021, 4, 1))
    assert (made.row_version, made.valid_to) == (0, None)
    assert day_before(made) == date(2021, 3, 31)


def test_only_a_deputy_who_would_still_be_there_moves_up() -> None:
    new = Membership(seat_id="s", person_id="lind", valid_from=date(2021, 4, 1))
    deputy = Membership(
        seat_id="s", person_id="lind", role=Role.DEPUTY, valid_from=date(2019, 12, 3)
    )
    assert is_moving_up(deputy, new)
    deputy.valid_to = date(2021, 3, 31)
    assert not is_moving_up(deputy, new)
    deputy.valid_to, deputy.person_id = None, "kaya"
    assert not is_moving_up(deputy, new)
    deputy.person_id, deputy.valid_from = "lind", date(2021, 4, 1)
    assert not is_moving_up(deputy, new)


def test_a_succession_needs_both_days_and_the_reason() -> None:
    bare = Succession(seat_id="s", person_id="p")
    assert [(one.code, one.field) for one in check_succession(bare)] == [
        ("field.missing", "last_day"),
        ("field.missing", "valid_from"),
        ("membership.no_reason", "why"),
    ]
    bare.last_day, bare.valid_from = date(2021, 3, 15), date(2021, 4, 1)
    bare.why = EndReason.RECALL
    assert check_succession(bare) == []


def test_an_end_needs_its_last_day_and_its_reason() -> None:
    ending = Membership(seat_id="s", person_id="p")
    assert [(one.code, one.field) for one in check_end(ending)] == [
        ("field.missing", "valid_to"),
        ("membership.no_reason", "end_reason"),
    ]
    ending.valid_to, ending.end_reason = date(2021, 3, 15), EndReason.RECALL
    assert check_end(ending) == []
