"""Sheets of the office's own: measures as on the pack, refused where they do not fit A4."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sekretariat.domain.card_formats import (
    CardFormat,
    check_format,
    layout_of,
    read_mm,
    shown_mm,
)

# L7160 as its data sheet has it: 3 x 7, 63.5 x 38.1, left 7.2, top 15.15, 2.54 between columns
L7160 = {
    "name": "Etiketten",
    "columns": 3,
    "rows": 7,
    "width": "63,5",
    "height": "38,1",
    "left": "7,2",
    "top": "15.15 mm",
    "gap_right": "2,54",
}


def said(**more: object) -> CardFormat:
    return CardFormat(**{**L7160, **more})  # type: ignore[arg-type]


def codes(one: CardFormat, *others: CardFormat) -> list[tuple[str, str]]:
    return [(problem.code, problem.field) for problem in check_format(one, others)]


def test_a_sheet_from_the_shop_fits() -> None:
    layout = layout_of(said())
    assert layout is not None
    assert layout.pitch == pytest.approx((66.04, 38.1))
    assert layout.ends() == pytest.approx((202.78, 281.85))
    assert codes(said()) == []


@pytest.mark.parametrize(
    ("more", "code", "field"),
    [
        ({"columns": 4}, "cards.too_wide", "width"),
        ({"rows": 8}, "cards.too_high", "height"),
        ({"left": "14,5"}, "cards.too_wide", "width"),
        ({"gap_below": "10"}, "cards.too_high", "height"),
        ({"width": "4,9"}, "cards.too_small", "width"),
        ({"height": "0"}, "cards.too_small", "height"),
        ({"top": "viel"}, "cards.no_measure", "top"),
        ({"gap_right": "-3"}, "cards.no_measure", "gap_right"),
        ({"name": ""}, "field.missing", "name"),
        ({"columns": 0}, "field.out_of_range", "columns"),
    ],
)
def test_what_cannot_be_is_told_at_its_field(
    more: dict[str, object], code: str, field: str
) -> None:
    assert codes(said(**more)) == [(code, field)]


def test_a_sheet_without_columns_is_not_laid_out() -> None:
    assert layout_of(said(columns=None)) is None


def test_landscape_has_the_room_the_other_way() -> None:
    assert codes(said(columns=4, rows=5, is_landscape=True)) == []


def test_a_name_is_given_once() -> None:
    assert codes(said(name="ETIKETTEN"), said()) == [("cards.name_taken", "name")]
    one = said()
    assert codes(one, one) == []


@given(st.integers(0, 99_999))
def test_measures_are_read_as_they_are_written(hundredths: int) -> None:
    assert read_mm(shown_mm(hundredths / 100)) == pytest.approx(hundredths / 100)


def test_nothing_written_is_nothing() -> None:
    assert (read_mm(""), read_mm("1234"), read_mm("1,234")) == (0, None, None)
