"""Lists as CSV: what German Excel opens by a double click, and no text that becomes a formula."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sekretariat.domain.fields import Kind
from sekretariat.exchange.cells import guarded, unguarded
from sekretariat.exchange.columns import Column
from sekretariat.exchange.delimited_list import write_delimited
from sekretariat.exchange.reading.delimited import read_delimited

COLUMNS = (Column("name", "Name"), Column("since", "Seit", Kind.DAY), Column("seat", "Sitz"))


def test_the_file_is_utf8_with_mark_semicolons_and_german_days(tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    rows: list[dict[str, object]] = [
        {"name": "Öztürk; Ada", "since": date(2020, 11, 3), "seat": 7},
        {"name": "Müller"},
    ]
    assert write_delimited(path, COLUMNS, rows) == 2
    written = path.read_bytes()
    assert written == (
        b"\xef\xbb\xbfName;Seit;Sitz\r\n"
        b'"\xc3\x96zt\xc3\xbcrk; Ada";03.11.2020;7\r\n'
        b"M\xc3\xbcller;;\r\n"
    )


@pytest.mark.parametrize(
    "text",
    ["=1+1", "+49 611 32190", "-2", "@SUM(A1)", " =cmd|' /C calc'!A0", "'=1", "\uff1d1+1"],
)
def test_no_text_is_left_to_become_a_formula(text: str, tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    write_delimited(path, COLUMNS, [{"name": text, "since": date(2020, 11, 3), "seat": 1}] * 3)
    assert path.read_text(encoding="utf-8-sig").splitlines()[1].startswith("'")
    assert read_delimited(path)[1] == [text.strip(), "03.11.2020", "1"]


@given(st.text())
def test_what_is_guarded_is_the_same_again(text: str) -> None:
    assert unguarded(guarded(text)) == text


def test_several_values_stand_in_one_cell(tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    write_delimited(path, COLUMNS[:1], [{"name": ["a@example.org", "b@example.org"]}])
    assert read_delimited(path)[1] == ["a@example.org; b@example.org"]
