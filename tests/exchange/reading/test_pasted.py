"""What spreadsheets put on the clipboard, taken from Excel 365 and Calc 24, becomes a list."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sekretariat.domain.problems import Refused
from sekretariat.exchange.lists.headings import find_header
from sekretariat.exchange.reading.files import read_file
from sekretariat.exchange.reading.pasted import cells_of, keep_pasted, table_of

EXCEL = """\
<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body link="#0563C1">
<!--StartFragment-->
<table border=0 cellpadding=0 cellspacing=0 width=240 style='border-collapse:collapse'>
 <col width=80 style='width:60pt'>
 <tr height=20 style='height:15.0pt'>
  <td height=20 class=xl65 width=80>Name</td>
  <td class=xl65>Institution</td><td>PLZ</td>
 </tr>
 <tr height=40>
  <td rowspan=2 height=80 class=xl66>Dr. Ada
  Muster</td>
  <td class=xl67>Verband &quot;A&quot;<br>Abteilung&nbsp;1</td><td>01067</td>
 </tr>
 <tr><td>Verband B</td><td></td></tr>
</table>
<!--EndFragment--></body></html>"""
CALC = """\
<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/>
</head><body><table cellspacing="0" border="0"><colgroup width="85"></colgroup>
<tr><td height="17">Öztürk</td><td align="left"><font face="Arial">Şükrü</font></td></tr>
<tr><td colspan=2>zusammen</td></tr></table></body></html>"""


def test_a_table_of_excel_is_read_cell_by_cell() -> None:
    assert table_of(EXCEL) == [
        ["Name", "Institution", "PLZ"],
        ["Dr. Ada Muster", 'Verband "A"\nAbteilung 1', "01067"],
        ["Dr. Ada Muster", "Verband B", ""],
    ]


def test_a_table_of_calc_is_read_cell_by_cell() -> None:
    assert table_of(CALC) == [["Öztürk", "Şükrü"], ["zusammen", ""]]


@pytest.mark.parametrize(
    "html", ["", "<p>nur Text</p>", "<table>", "<table></table>", "<t", "\x00<td>"]
)
def test_html_without_rows_gives_none(html: str) -> None:
    assert table_of(html) == []


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("a\tb\r\nc\td\r\n", [["a", "b"], ["c", "d"]]),
        ('"erste\nzweite"\tb\r\n', [["erste\nzweite", "b"]]),
        ('"Haus ""A""\n"\tb', [['Haus "A"\n', "b"]]),
        ('"Haus" e. V.\tb', [['"Haus" e. V.', "b"]]),
        ('"Haus"\tb', [['"Haus"', "b"]]),
        ("a\t\tb\n\t\tc", [["a", "", "b"], ["", "", "c"]]),
        ("a;b\nc;d", [["a", "b"], ["c", "d"]]),
        ("Muster, Ada\nProbe, Max", [["Muster, Ada"], ["Probe, Max"]]),
    ],
)
def test_plain_text_is_cut_at_tabs(text: str, cells: list[list[str]]) -> None:
    assert cells_of(text) == cells


plain = st.text(
    st.characters(exclude_characters='\t\r\n"\x00', exclude_categories=["Cs"]), max_size=8
)


@given(st.lists(st.lists(plain, min_size=2, max_size=4), min_size=1, max_size=4))
def test_every_row_of_plain_cells_comes_back(rows: list[list[str]]) -> None:
    rows[-1][-1] += "x"  # rows that end in nothing cannot be told from the end of the text
    assert cells_of("\r\n".join("\t".join(row) for row in rows)) == rows


def fields(text: str, folder: Path) -> list[str]:
    sheet = read_file(keep_pasted(text, "", folder / "Zwischenablage.csv")).sheets[0]
    columns = find_header(sheet).columns
    return [one.field or one.heading for one in columns]


def test_rows_with_headings_keep_them(tmp_path: Path) -> None:
    text = "Familienname\tVorname\tMail\nMuster\tAda\tada@example.org"
    assert fields(text, tmp_path) == ["family_name", "given_names", "emails"]


def test_bare_rows_get_the_headings_that_are_sure(tmp_path: Path) -> None:
    text = (
        "Frau\tDr. Ada Muster\tVerband A\tada@example.org\t0611 32190\t65189 Wiesbaden\n"
        "Herr\tProbe, Max\tVerband B\tmax@example.org\t0611 32191\t34117 Kassel"
    )
    assert fields(text, tmp_path) == [
        "salutation",
        "name",
        "Spalte C",
        "emails",
        "phones",
        "postcode_city",
    ]


def test_which_word_is_the_given_name_is_not_guessed(tmp_path: Path) -> None:
    assert fields("Martin\tFriedrich\tm@example.org\nOtto\tKarl\to@example.org", tmp_path) == [
        "Spalte A",
        "Spalte B",
        "emails",
    ]


def test_no_row_is_taken_for_the_headings(tmp_path: Path) -> None:
    path = keep_pasted("Muster, Ada\t65189\nProbe, Max\t34117", "", tmp_path / "x.csv")
    rows = read_file(path).sheets[0].rows
    assert [row.cells[1] for row in rows] == ["PLZ", "65189", "34117"]


def test_no_pasted_text_becomes_a_formula(tmp_path: Path) -> None:
    path = keep_pasted("Name\tOrt\n=1+1\tKassel", "", tmp_path / "x.csv")
    assert "'=1+1" in path.read_text(encoding="utf-8-sig")
    assert read_file(path).sheets[0].rows[1].cells[0] == "=1+1"


@pytest.mark.parametrize("text", ["", "  \n ", "ein Wort"])
def test_a_clipboard_without_rows_is_refused(text: str, tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        keep_pasted(text, "<p>ein Wort</p>", tmp_path / "x.csv")
    assert [one.code for one in refused.value.problems] == ["paste.nothing"]
    assert not (tmp_path / "x.csv").exists()
