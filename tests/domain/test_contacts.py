"""Numbers as papers write them.

Expected values by hand, from the rule of DIN 5008: a space between area code and number, the
extension behind a hyphen, abroad with + and country code.
"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sekretariat.domain.contacts import phone_written


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("00493023125164", "030 23125164"),
        ("(069) 900 09111", "069 90009111"),
        ("+49 69 90009259", "069 90009259"),
        ("069 / 90009-222", "069 90009-222"),
        ("06 11 / 32 19 - 0", "0611 3219-0"),
        ("+49 (0) 611 3219–0", "0611 3219-0"),
        ("0176 / 12345678", "0176 12345678"),
        ("06101-471147", "06101 471147"),
        ("0044 20 7946 0018", "+44 20 7946 0018"),
        ("+41 44 668 18 00", "+41 44 668 18 00"),
    ],
)
def test_numbers_are_written_alike(typed: str, written: str) -> None:
    assert phone_written(typed) == written


@pytest.mark.parametrize(
    "typed",
    ["", "+", "12", "115", "069 9000-0 oder 222", "Vorzimmer: 069 900090", "069 900091/069 900092"],
)
def test_what_is_not_one_number_stays_as_it_was_typed(typed: str) -> None:
    assert phone_written(typed) == typed


@given(st.from_regex(r"0(69|611|30|176) ?/? ?[1-9][0-9]{6,7}(-[0-9]{1,3})?", fullmatch=True))
def test_no_digit_is_lost_and_writing_twice_changes_nothing(typed: str) -> None:
    once = phone_written(typed)
    assert [one for one in once if one.isdigit()] == [one for one in typed if one.isdigit()]
    assert phone_written(once) == once
