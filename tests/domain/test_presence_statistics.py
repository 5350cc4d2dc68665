"""Figures of attendance: those of a session are the sum of its days."""

from dataclasses import asdict, replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from sekretariat.domain.attendance import PresenceMode
from sekretariat.domain.presence_statistics import (
    Figures,
    Grouping,
    Outcome,
    SeatInSession,
    Sitting,
    summed,
)

FIRST = Sitting(
    meeting_id="meeting",
    name="2. Sitzung",
    body_id="body",
    body="Musterbeirat",
    term_id="term",
    term="20. Wahlperiode",
    held_on=date(2020, 11, 3),
    begun_on=date(2020, 11, 3),
)
SECOND = replace(FIRST, held_on=date(2020, 11, 4), day_number=2)
COUNTED = (
    *("possible", "by_member", "by_deputy", "by_video", "excused", "absent", "vacant"),
    "represented",
)


@st.composite
def seats(draw: st.DrawFn, sitting: Sitting) -> list[SeatInSession]:
    """Return what became of some seats on a day."""
    return [
        SeatInSession(
            sitting=sitting,
            organization=draw(st.sampled_from(("Verein A", "Verein A, früher", "Verein B"))),
            organization_id=draw(st.sampled_from(("a", "b"))),
            member_id=draw(st.sampled_from(("", "ada", "bo"))),
            member="",
            deputies={"cem": "Cem"},
            outcome=draw(st.sampled_from(list(Outcome)[:-1])),
            is_vacant=draw(st.booleans()),
            came_id=draw(st.sampled_from(("", "cem"))),
            mode=draw(st.sampled_from((None, *PresenceMode))),
        )
        for _ in range(draw(st.integers(0, 6)))
    ]


def totals(found: list[Figures]) -> dict[str, int]:
    return {name: sum(getattr(one, name) for one in found) for name in COUNTED}


@given(seats(FIRST), seats(SECOND), st.sampled_from(Grouping))
def test_the_figures_of_a_session_are_the_sum_of_its_days(
    first: list[SeatInSession], second: list[SeatInSession], grouping: Grouping
) -> None:
    whole = totals(summed([*first, *second], grouping))
    one, other = totals(summed(first, grouping)), totals(summed(second, grouping))
    assert whole == {name: one[name] + other[name] for name in COUNTED}


@given(seats(FIRST))
def test_an_organisation_stands_once_whatever_it_was_called(found: list[SeatInSession]) -> None:
    ids = [asdict(one)["organization_id"] for one in summed(found, Grouping.ORGANIZATION)]
    assert sorted(ids) == sorted({one.organization_id for one in found})
