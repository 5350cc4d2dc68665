"""Colours and struck rows are told, and mean what the clerk says, nothing before."""

import io
import os
import shutil
import subprocess
import zipfile
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.styles import Color, Font, PatternFill

from sekretariat.domain.bodies import Role
from sekretariat.domain.imports.lists import Profile
from sekretariat.domain.imports.marks import Mark, Meaning
from sekretariat.exchange.lists.entries import ParsedRow
from sekretariat.exchange.lists.headings import find_header
from sekretariat.exchange.lists.hints import hints_of
from sekretariat.exchange.lists.open_list import OpenList
from sekretariat.exchange.lists.row_marks import found_marks
from sekretariat.exchange.lists.rows import data_rows
from sekretariat.exchange.looks import colour_mark
from sekretariat.exchange.reading.ods_looks import ods_looks
from sekretariat.exchange.reading.worker import read_apart
from sekretariat.exchange.sheets import Row, Sheet

TODAY = date(2020, 11, 2)
HEADINGS = ["Nachname", "Vorname", "Institution", "Bemerkung"]
PEOPLE = [
    ["Muster", "Ada", "Verband A", ""],
    ["Probe", "Max", "Verband A", ""],
    ["Beispiel", "Eva", "Verband B", ""],
    ["Vorlage", "Ben", "Verband B", "weg"],
]
SOFFICE = shutil.which("soffice") or ""
YELLOW = PatternFill("solid", fgColor="FFFF00")


def read(path: Path) -> Sheet:
    return read_apart(path).sheets[0]


def looks(row: Row) -> object:
    """Return how the filled cells of a row look; of empty ones each program has its own idea."""
    filled = {place: marks for place, marks in row.marks.items() if row.text(place)}
    return row.texts, filled, row.hidden


@pytest.fixture
def marked(tmp_path: Path) -> Path:
    """A list like those made by hand: a yellow deputy, a struck member, a hidden row, a note."""
    book = Workbook()
    sheet = book.active
    sheet.append(HEADINGS)
    for row in PEOPLE:
        sheet.append(row)
    for cell in (*sheet[1], *sheet[3]):
        cell.fill = YELLOW
    for cell in sheet[5]:
        cell.font = Font(strike=True)
    sheet["C2"].fill = PatternFill("solid", fgColor="00B050")  # a reminder beside the name
    sheet["A4"].comment = Comment("Ruft im Mai wieder an", "Büro")
    sheet.row_dimensions[4].hidden = True
    sheet.column_dimensions["C"].hidden = True
    book.save(tmp_path / "Liste.xlsx")
    return tmp_path / "Liste.xlsx"


def understood(path: Path, **marks: str) -> list[ParsedRow]:
    sheet = read(path)
    ended_on = marks.pop("ended_on", "")
    return list(
        OpenList(
            sheet,
            find_header(sheet, Profile(marks=marks, ended_on=ended_on)),
            TODAY,
            with_seats=True,
        ).entries()
    )


ODS = """<office:document-content xmlns:office="o" xmlns:style="s" xmlns:table="t" xmlns:text="x"
 xmlns:fo="f" xmlns:dc="d"><office:automatic-styles>
<style:style style:name="y" style:family="table-cell">
 <style:table-cell-properties fo:background-color="#ffff00"/></style:style>
<style:style style:name="ys" style:family="table-cell" style:parent-style-name="y">
 <style:text-properties style:text-line-through-style="solid"/></style:style>
</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="A">
<table:table-column table:number-columns-repeated="2"/>
<table:table-column table:visibility="collapse" table:default-cell-style-name="y"/>
<table:table-row table:number-rows-repeated="3"/>
<table:table-row><table:table-cell/><table:table-cell office:value-type="string"
 table:style-name="ys"><office:annotation><dc:date>2026</dc:date><text:p>Anruf</text:p>
</office:annotation><text:p>Ada</text:p></table:table-cell>
<table:table-cell office:value-type="string"><text:p>B</text:p></table:table-cell></table:table-row>
<table:table-row table:visibility="filter" table:number-rows-repeated="2"/>
</table:table></office:spreadsheet></office:body></office:document-content>"""


def test_ods_cells_are_found_by_their_order() -> None:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w") as archive:
        archive.writestr("content.xml", ODS)
    with zipfile.ZipFile(whole) as archive:
        looks = ods_looks(archive).sheets["A"]
    assert {place: set(marks) for place, marks in looks.marks.items()} == {
        (3, 1): {Mark.YELLOW, Mark.STRUCK}, (3, 2): {Mark.YELLOW},
    }  # fmt: skip
    assert looks.notes == {(3, 1): "Anruf"}
    assert looks.hidden_rows == {4, 5}
    assert looks.hidden_columns == {2}


@pytest.mark.skipif(not SOFFICE, reason="LibreOffice is not installed")
@pytest.mark.parametrize("kind", ["ods", "xls"])
def test_other_programs_files_look_the_same(marked: Path, kind: str) -> None:
    subprocess.run(
        [SOFFICE, "--headless", "--convert-to", kind, "--outdir", marked.parent, marked],
        env={**os.environ, "HOME": str(marked.parent)},
        check=True,
        capture_output=True,
        timeout=120,
    )
    other, own = read(marked.with_suffix(f".{kind}")), read(marked)
    assert list(map(looks, other.rows)) == list(map(looks, own.rows))
    assert (other.hidden_columns, other.notes) == (own.hidden_columns, own.notes)


def test_marks_are_found_and_change_nothing(marked: Path) -> None:
    sheet = read(marked)
    header = find_header(sheet)
    body = data_rows(sheet, header)
    found = found_marks((one.row for one in body.rows), header)
    assert {(one.mark, one.rows, one.samples, one.meaning) for one in found} == {
        (Mark.YELLOW, 1, ("Probe, Max",), Meaning.NOTHING),
        (Mark.STRUCK, 1, ("Vorlage, Ben",), Meaning.NOTHING),
    }
    assert [one.entry.role for one in understood(marked)] == [None] * 4


def test_everything_beside_the_values_is_told(marked: Path) -> None:
    sheet = read(marked)
    header = find_header(sheet)
    hints = hints_of(sheet, header, data_rows(sheet, header))
    assert {(one.row, one.column, one.problem.code, one.value) for one in hints} == {
        (2, "", "marks.unexplained", "gelb"),
        (2, "", "marks.unexplained", "durchgestrichen"),
        (4, "", "rows.hidden", "4"),
        (1, "", "columns.hidden", "Institution"),
        (4, "Nachname", "cell.note", "Ruft im Mai wieder an"),
    }


def test_a_colour_means_the_role_it_was_said_to_mean(marked: Path) -> None:
    rows = understood(marked, yellow="deputy", struck="left_out")
    assert [(one.entry.family_name, one.entry.role) for one in rows] == [
        ("Muster", None), ("Probe", Role.DEPUTY), ("Beispiel", None),
    ]  # fmt: skip


def test_struck_rows_end_on_the_day_named(marked: Path) -> None:
    rows = understood(marked, struck="ended", ended_on="2020-06-30")
    assert [one.entry.end for one in rows] == [None, None, None, date(2020, 6, 30)]


def test_struck_rows_without_a_day_are_asked_about(marked: Path) -> None:
    rows = understood(marked, struck="ended")
    assert [one.problem.code for one in rows[3].problems] == ["end.unknown"]
    assert rows[3].entry.end is None


@pytest.mark.parametrize(
    ("rgb", "mark"),
    [
        ("FFFFFF00", Mark.YELLOW), ("FFEB9C", Mark.LIGHT_YELLOW), ("FFC000", Mark.ORANGE),
        ("FF0000", Mark.RED), ("C00000", Mark.RED), ("FFC7CE", Mark.LIGHT_RED),
        ("00B050", Mark.DARK_GREEN), ("92D050", Mark.GREEN), ("C6EFCE", Mark.LIGHT_GREEN),
        ("00B0F0", Mark.BLUE), ("002060", Mark.DARK_BLUE), ("BDD7EE", Mark.LIGHT_BLUE),
        ("7030A0", Mark.VIOLET), ("D9D9D9", Mark.GREY), ("000000", Mark.BLACK),
        ("FFFFFF", None), ("", None), ("auto", None),
    ],
)  # fmt: skip
def test_a_colour_has_the_name_a_clerk_would_give_it(rgb: str, mark: Mark | None) -> None:
    assert colour_mark(rgb) is mark


@pytest.mark.parametrize(
    ("colour", "mark"),
    [
        (Color(indexed=13), Mark.YELLOW), (Color(theme=7), Mark.VIOLET),
        (Color(theme=5, tint=0.6), Mark.LIGHT_RED), (Color(theme=0), None),
        (Color(theme=4, tint=-0.5), Mark.DARK_BLUE),
    ],
)  # fmt: skip
def test_a_colour_is_found_however_the_file_names_it(
    tmp_path: Path, colour: Color, mark: Mark | None
) -> None:
    book = Workbook()
    book.active["A1"] = "Name"
    book.active["A1"].fill = PatternFill("solid", fgColor=colour)
    book.save(tmp_path / "Liste.xlsx")
    row = read(tmp_path / "Liste.xlsx").rows[0]
    assert row.marks == ({0: (mark,)} if mark else {})
