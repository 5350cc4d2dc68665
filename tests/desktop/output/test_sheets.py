"""Letters of two pages and more: which sheet comes from which tray, however they are printed."""

from hypothesis import given
from hypothesis import strategies as st

from sekretariat.desktop.output.printer_setups import PrinterSetup
from sekretariat.desktop.output.sheets import (
    Handling,
    Run,
    Sheet,
    Side,
    runs,
    sheets_of,
    sides,
    tray_of,
)
from sekretariat.services.papers.letter_sheets import Stretch

SETUP = PrinterSetup(letterhead_tray="1", blank_tray="2")
ONE_SIDED = (
    Stretch(1, 1, is_printed=True),
    Stretch(2, 3, is_printed=False),
    Stretch(4, 4, is_printed=True),
)
"""A letter of three pages, then one of one."""
TWO_SIDED = (
    Stretch(1, 2, is_printed=True),
    Stretch(3, 4, is_printed=False),
    Stretch(5, 5, is_printed=True),
)
"""The same on both sides: the back of the second sheet stays empty."""


def test_the_first_page_of_a_letter_is_letterhead_paper() -> None:
    assert [tray_of(page, ONE_SIDED, SETUP) for page in range(1, 5)] == ["1", "2", "2", "1"]


def test_printed_on_one_side_every_page_is_a_sheet() -> None:
    found = sheets_of([1, 2, 3, 4], ONE_SIDED, SETUP, is_duplex=False)
    assert [(one.pages, one.tray) for one in found] == [
        ((1,), "1"), ((2,), "2"), ((3,), "2"), ((4,), "1"),
    ]  # fmt: skip
    assert runs(found, is_duplex=False) == [Run((1,), "1"), Run((2, 3), "2"), Run((4,), "1")]


def test_printed_on_both_sides_front_and_back_stay_one_sheet() -> None:
    found = sheets_of([1, 2, 3, 4, 5], TWO_SIDED, SETUP, is_duplex=True)
    assert found == [Sheet((1, 2), "1"), Sheet((3, 4), "2"), Sheet((5,), "1")]
    assert runs(found, is_duplex=True) == [Run((1, 2), "1"), Run((3, 4), "2"), Run((5,), "1")]


def test_chosen_pages_keep_their_trays_and_share_no_sheet_that_was_none() -> None:
    assert sheets_of([3, 4], ONE_SIDED, SETUP, is_duplex=False) == [
        Sheet((3,), "2"),
        Sheet((4,), "1"),
    ]
    found = sheets_of([2, 3, 4], TWO_SIDED, SETUP, is_duplex=True)
    assert found == [Sheet((2,), "1"), Sheet((3, 4), "2")]
    assert sides(found, Handling(is_duplex=True)) == [
        Side(2, "1"), Side(None, "1"), Side(3, "2"), Side(4, "2"),
    ]  # fmt: skip


def test_sheets_of_one_tray_with_an_empty_back_are_not_run_together() -> None:
    """Else the second letter would be printed on the back of the first."""
    alone = [Sheet((1,), "1"), Sheet((3,), "1")]
    assert runs(alone, is_duplex=True) == [Run((1,), "1"), Run((3,), "1")]
    assert runs(alone, is_duplex=False) == [Run((1, 3), "1")]


def test_copies_begin_on_sheets_of_their_own() -> None:
    found = sheets_of([1, 2, 5], TWO_SIDED, SETUP, is_duplex=True)
    twice = sides(found, Handling(is_duplex=True, copies=2))
    assert [one.page for one in twice] == [1, 2, 5, None, 1, 2, 5]
    apart = sides(found, Handling(is_duplex=True, copies=2, is_collated=False))
    assert [one.page for one in apart] == [1, 2, 1, 2, 5, None, 5]


def test_the_last_sheet_first_turns_sheets_not_pages() -> None:
    found = sheets_of([1, 2, 3, 4, 5], TWO_SIDED, SETUP, is_duplex=True)
    turned = sides(found, Handling(is_duplex=True, is_reversed=True))
    assert [one.page for one in turned] == [5, None, 3, 4, 1, 2]


@given(
    pages=st.sets(st.integers(1, 5)).map(sorted),
    is_duplex=st.booleans(),
    copies=st.integers(1, 3),
    is_collated=st.booleans(),
    is_reversed=st.booleans(),
)
def test_every_chosen_page_is_printed_as_often_as_asked_from_its_tray(
    pages: list[int], *, is_duplex: bool, copies: int, is_collated: bool, is_reversed: bool
) -> None:
    found = sheets_of(pages, TWO_SIDED, SETUP, is_duplex=is_duplex)
    handling = Handling(is_duplex, copies, is_collated, is_reversed)
    printed = [one for one in sides(found, handling) if one.page is not None]
    assert sorted(one.page for one in printed if one.page) == sorted(pages * copies)
    assert all(one.tray == ("2" if one.page in {3, 4} else "1") for one in printed)
    assert [page for run in runs(found, is_duplex=is_duplex) for page in run.pages] == pages
