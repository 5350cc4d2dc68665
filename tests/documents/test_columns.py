"""Columns by their shares, wide enough for every date and number."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sekretariat.documents.columns import column_widths, widened
from sekretariat.documents.content import Column, GroupRow, Row, Run, Table


def ten_a_letter(text: str) -> float:
    return 10.0 * len(text)


def a_table(*rows: Row | GroupRow) -> Table:
    return Table((Column("Name", 9), Column("seit", 1)), rows)


def test_a_date_widens_its_column_and_the_others_give_way() -> None:
    table = a_table(GroupRow("Kommunen"), Row(("Muster", "03.12.2019")))
    assert column_widths(table, 1000, ten_a_letter) == [893, 107]


def test_dates_within_a_sentence_and_in_bold_count_words_do_not() -> None:
    table = a_table(
        Row(("Integrationsbeauftragte", (Run("seit "), Run("03.12.2019", bold=True)))),
        Row(("A", "")),
    )
    assert column_widths(table, 1000, ten_a_letter) == [893, 107]


def test_an_address_for_mail_is_whole_too() -> None:
    table = a_table(Row(("Muster", "Büro:\nm@example.org")))
    assert column_widths(table, 1000, ten_a_letter) == [863, 137]


@pytest.mark.parametrize("told", ["Vorsitz", "2", "", "0049 69 900 00 33-3333-4444-5555"])
def test_what_may_be_divided_or_fits_leaves_the_shares_alone(told: str) -> None:
    assert column_widths(a_table(Row(("Muster", told))), 1000, ten_a_letter) == [900, 100]


def test_two_narrow_columns_take_from_the_wide_one_in_turn() -> None:
    assert widened([8, 1, 1], [0, 150, 110], 1000) == [740, 150, 110]
    # the second is wide enough by its share until the third has taken its part
    assert widened([6, 2, 2], [0, 195, 300], 1000) == pytest.approx([505, 195, 300])


def test_where_figures_would_take_nearly_all_the_shares_stay() -> None:
    assert widened([1, 1, 1], [400, 400, 0], 900) == [300, 300, 300]


@given(
    st.lists(st.tuples(st.floats(0.1, 10), st.floats(0, 200)), min_size=1, max_size=8),
    st.floats(100, 800),
)
def test_columns_fill_the_width_and_none_is_lost(
    columns: list[tuple[float, float]], whole: float
) -> None:
    widths = widened([share for share, _ in columns], [least for _, least in columns], whole)
    assert sum(widths) == pytest.approx(whole)
    assert all(width > 0 for width in widths)
