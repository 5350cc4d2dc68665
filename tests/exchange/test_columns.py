"""The columns of the members' sheet."""

import pytest

from sekretariat.domain.problems import Refused
from sekretariat.exchange.columns import MEMBER_COLUMNS, chosen


def test_there_are_at_least_25_member_columns_and_only_the_id_is_hidden() -> None:
    keys = [column.key for column in MEMBER_COLUMNS]
    assert len(keys) == len(set(keys)) >= 25
    assert [column.key for column in MEMBER_COLUMNS if column.hidden] == ["id"]


def test_chosen_columns_keep_the_order_asked_for_and_bring_the_id_along() -> None:
    picked = chosen(MEMBER_COLUMNS, ["city", "name", "city"])
    assert [column.key for column in picked] == ["city", "name", "id"]


def test_an_unknown_column_is_refused_by_name() -> None:
    with pytest.raises(Refused) as refused:
        chosen(MEMBER_COLUMNS, ["name", "shoe_size"])
    assert refused.value.problems[0].code == "export.unknown_column"
    assert refused.value.problems[0].values["value"] == "shoe_size"
