"""Sums of money and numbers of accounts, as they are written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sekretariat.domain.accounts import check_iban, shown_iban, tidy_iban
from sekretariat.domain.money import euros, read_euros
from sekretariat.domain.problems import Refused


@pytest.mark.parametrize(
    ("written", "cents"),
    [("48,50", 4850), ("48,5 €", 4850), ("1.250", 125000), ("7 EUR", 700), ("", 0), (" ", 0)],
)
def test_sums_are_read_as_people_write_them(written: str, cents: int) -> None:
    assert read_euros(written) == cents


@pytest.mark.parametrize("written", ["viel", "1,2,3", "-5", "12.50", "1.2345"])
def test_what_is_no_sum_is_refused(written: str) -> None:
    with pytest.raises(Refused):
        read_euros(written)


@given(st.integers(min_value=0, max_value=99_999_999_999))
def test_a_sum_survives_being_written(cents: int) -> None:
    assert read_euros(euros(cents)) == cents


def test_an_iban_is_checked_and_shown_in_fours() -> None:
    kept = tidy_iban("de89 3704 0044 0532 0130 00")
    assert kept == "DE89370400440532013000"
    assert shown_iban(kept) == "DE89 3704 0044 0532 0130 00"
    assert check_iban(kept) == check_iban("") == []
    assert [one.field for one in check_iban("DE00370400440532013000")] == ["iban"]
