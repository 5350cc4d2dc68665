"""Files of every kind become rows with Excel's numbers, or end as one problem."""

import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook

from sekretariat.domain.problems import Refused
from sekretariat.exchange.reading.files import read_file

LINES = "Name;Ort\r\nMüller, Eva;Gießen\r\n\r\nŁukasz;Köln\r\n"


@pytest.fixture
def written(tmp_path: Path) -> Callable[[bytes, str], Path]:
    def write(data: bytes, name: str = "Liste.csv") -> Path:
        path = tmp_path / name
        path.write_bytes(data)
        return path

    return write


def refusal(path: Path) -> str:
    with pytest.raises(Refused) as refused:
        read_file(path)
    assert len(refused.value.problems) == 1
    return refused.value.problems[0].code


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"],
)
def test_csv_is_read_in_every_unicode_encoding(written: Callable[..., Path], encoding: str) -> None:
    sheet = read_file(written(LINES.encode(encoding))).sheets[0]
    assert [(row.number, row.cells) for row in sheet.rows] == [
        (1, ("Name", "Ort")),
        (2, ("Müller, Eva", "Gießen")),
        (4, ("Łukasz", "Köln")),
    ]


def test_windows_text_is_read(written: Callable[..., Path]) -> None:
    data = "Name;Preis\r\nJürgen Groß;5 €\r\n".encode("cp1252")
    assert read_file(written(data)).sheets[0].rows[1].cells == ("Jürgen Groß", "5 €")


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
def test_any_delimiter_is_found(written: Callable[..., Path], delimiter: str) -> None:
    text = "\n".join(delimiter.join(row) for row in (("A", "B", "C"), ("1", "2", "3")))
    assert read_file(written(text.encode())).sheets[0].rows[1].cells == ("1", "2", "3")


def test_quoted_line_breaks_stay_in_their_cell(written: Callable[..., Path]) -> None:
    data = b'Name,Ort\n"Eva\nMuster",Kassel\nMax,Fulda\n'
    rows = read_file(written(data)).sheets[0].rows
    assert rows[1].cells == ("Eva\nMuster", "Kassel")
    assert rows[2].number == 3


def test_excel_s_own_directive_is_no_row(written: Callable[..., Path]) -> None:
    rows = read_file(written(b"sep=|\r\nA|B\r\n1|2\r\n")).sheets[0].rows
    assert (rows[0].number, rows[0].cells) == (1, ("A", "B"))


def test_rows_and_columns_keep_their_places_in_a_workbook(tmp_path: Path) -> None:
    book = Workbook()
    book.active["C4"] = "Name"
    book.active["C6"] = date(2020, 11, 3)
    book.create_sheet("Geheim").sheet_state = "hidden"
    book.save(tmp_path / "Liste.xlsx")
    file = read_file(tmp_path / "Liste.xlsx")
    assert [(row.number, row.cells[2]) for row in file.sheets[0].rows] == [
        (4, "Name"),
        (6, date(2020, 11, 3)),
    ]
    assert [(sheet.name, sheet.hidden) for sheet in file.sheets] == [
        ("Sheet", False),
        ("Geheim", True),
    ]


def test_a_cell_merged_over_rows_speaks_for_each_of_them(tmp_path: Path) -> None:
    book = Workbook()
    for row in (("Institution", "Name"), ("Verband A", "Ada"), ("", "Max"), ("Verband B", "Eva")):
        book.active.append(row)
    book.active.merge_cells("A2:A3")
    book.save(tmp_path / "Liste.xlsx")
    rows = read_file(tmp_path / "Liste.xlsx").sheets[0].rows
    assert [row.cells[0] for row in rows] == ["Institution", "Verband A", "Verband A", "Verband B"]


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path / "weg.xlsx") == "file.missing"


@pytest.mark.parametrize("data", [b"", b"  \r\n", b";;;\r\n;;;\r\n"])
def test_an_empty_file_is_refused(written: Callable[..., Path], data: bytes) -> None:
    assert refusal(written(data)) == "file.empty"


@pytest.mark.parametrize(
    "data", [b"%PDF-1.7 ...", b"\x89PNG\r\n\x1a\n....", bytes(range(256)) * 4,
     b"PK\x05\x06" + b"\0" * 18]
)  # fmt: skip
def test_what_is_no_sheet_is_refused(written: Callable[..., Path], data: bytes) -> None:
    assert refusal(written(data, "Liste.xlsx")) == "file.not_a_sheet"


@pytest.mark.parametrize("head", [b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"PK\x03\x04"])
def test_a_broken_workbook_is_refused(written: Callable[..., Path], head: bytes) -> None:
    assert refusal(written(head + b"\x01" * 600, "Liste.xls")) == "file.damaged"


def test_a_file_of_many_megabytes_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "Liste.csv"
    with path.open("wb") as stream:
        stream.truncate(65 * 1024 * 1024)
    assert refusal(path) == "file.too_big"


def test_a_cell_without_end_is_refused(written: Callable[..., Path]) -> None:
    assert refusal(written(b'Name;Ort\n"' + b"a" * 1_100_000)) == "file.damaged"


def test_a_zip_of_something_else_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.xlsx", "w") as archive:
        archive.writestr("word/document.xml", "<w/>")
    assert refusal(tmp_path / "a.xlsx") == "file.not_a_sheet"


def test_a_truncated_workbook_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    Workbook().save(path)
    path.write_bytes(path.read_bytes()[:-900])
    assert refusal(path) == "file.damaged"


def test_a_workbook_that_unpacks_to_gigabytes_is_refused_unopened(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    Workbook().save(path)
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/media/bomb.bin", b"\0" * 50_000_000)
    assert refusal(path) == "file.too_big"


def test_a_sheet_spanning_all_cells_is_refused(tmp_path: Path) -> None:
    book = Workbook()
    book.active["A1"] = "Name"
    book.active["XFD1048576"] = "x"
    book.save(tmp_path / "a.xlsx")
    assert refusal(tmp_path / "a.xlsx") == "file.too_big"


def test_a_quotation_mark_that_is_never_closed_is_told_with_its_line(
    written: Callable[..., Path],
) -> None:
    data = 'Name;Ort\r\nMüller, Eva;Gießen\r\n"Offen, Otto;Kassel\r\nŁukasz;Köln\r\n'
    with pytest.raises(Refused) as refused:
        read_file(written(data.encode()))
    [problem] = refused.value.problems
    assert (problem.code, problem.values["row"]) == ("file.quote_left_open", 3)


def test_inches_and_quoted_last_lines_are_no_open_quotation(written: Callable[..., Path]) -> None:
    data = 'Name;Schirm\nEva;12" breit\nOtto;"letzte ""Zeile"""'
    sheet = read_file(written(data.encode())).sheets[0]
    assert [row.cells for row in sheet.rows[1:]] == [
        ("Eva", '12" breit'),
        ("Otto", 'letzte "Zeile"'),
    ]
