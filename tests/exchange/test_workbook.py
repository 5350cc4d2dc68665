"""The sheet a clerk gets: read back as Excel's readers see it."""

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import python_calamine
from hypothesis import given
from hypothesis import strategies as st

from sekretariat.domain.bodies import Role
from sekretariat.domain.fields import Kind
from sekretariat.domain.people import Salutation
from sekretariat.domain.problems import Refused
from sekretariat.exchange.cells import LONGEST_TEXT, cell_value, clean, is_risky
from sekretariat.exchange.columns import Column
from sekretariat.exchange.workbook import HEADER_ROW, SheetHead, write_sheet
from sekretariat.progress import Cancelled, Progress

COLUMNS = (
    Column("seat_number", "Seat no.", Kind.NUMBER, 7),
    Column("name", "Name", Kind.TEXT, 28),
    Column("start", "From", Kind.DAY, 12),
    Column("postcode", "Postcode", Kind.TEXT, 8),
    Column("id", "Record id", Kind.TEXT, 38, hidden=True),
)
HEAD = SheetHead("Mitgliederliste", "Stand 03.11.2020", COLUMNS)
ROWS = [
    {"seat_number": 1, "name": "Nguyễn Thị Hằng", "start": date(2019, 12, 3), "postcode": "65183"},
    {"seat_number": 2, "name": "Sari", "start": None, "postcode": "04109", "id": "b-2"},
]


def _sheet(path: Path) -> Any:
    return openpyxl.load_workbook(path).worksheets[0]


def _written(
    folder: Path, rows: list[Mapping[str, object]], columns: tuple[Column, ...] = COLUMNS
) -> Any:
    path = folder / "liste.xlsx"
    write_sheet(path, SheetHead("Mitgliederliste", "Stand 03.11.2020", columns), rows)
    return _sheet(path)


def test_title_stand_line_headings_and_rows_stand_in_their_places(tmp_path: Path) -> None:
    sheet = _written(tmp_path, list(ROWS))
    rows = [tuple(cell.value for cell in row) for row in sheet.iter_rows()]
    assert rows[0][0] == "Mitgliederliste"
    assert rows[1][0] == "Stand 03.11.2020"
    assert rows[2] == (None,) * 5
    assert rows[4][2].date() == date(2019, 12, 3)
    assert (*rows[4][:2], *rows[4][3:]) == (1, "Nguyễn Thị Hằng", "65183", None)
    assert rows[5] == (2, "Sari", None, "04109", "b-2")


def test_another_reader_sees_real_days_numbers_and_text_postcodes(tmp_path: Path) -> None:
    path = tmp_path / "liste.xlsx"
    assert write_sheet(path, HEAD, ROWS) == 2
    rows = python_calamine.load_workbook(str(path)).get_sheet_by_index(0).to_python()
    assert rows[4][:4] == [1.0, "Nguyễn Thị Hằng", date(2019, 12, 3), "65183"]
    assert rows[5][3] == "04109"


def test_the_heading_is_styled_frozen_filtered_and_repeated_in_print(tmp_path: Path) -> None:
    sheet = _written(tmp_path, list(ROWS))
    heading = sheet.cell(HEADER_ROW, 2)
    assert heading.font.bold
    assert heading.fill.fill_type == "solid"
    assert sheet.freeze_panes == "A5"
    assert sheet.auto_filter.ref == "A4:E6"
    assert sheet.print_title_rows == "$4:$4"


def test_the_page_is_landscape_and_fits_its_width(tmp_path: Path) -> None:
    sheet = _written(tmp_path, list(ROWS))
    assert sheet.page_setup.orientation == "landscape"
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert "&P" in sheet.oddFooter.right.text
    assert "&N" in sheet.oddFooter.right.text
    assert sheet.oddFooter.center.text == "Stand 03.11.2020"


def test_every_row_has_its_line_also_where_cells_are_empty(tmp_path: Path) -> None:
    sheet = _written(tmp_path, list(ROWS))
    assert {cell.border.bottom.style for cell in sheet[6]} == {"hair"}


def test_widths_and_the_hidden_id_are_kept(tmp_path: Path) -> None:
    sheet = _written(tmp_path, list(ROWS))
    assert sheet.column_dimensions["B"].width == 28
    assert sheet.column_dimensions["E"].hidden
    assert not sheet.column_dimensions["B"].hidden


def test_days_have_the_german_format(tmp_path: Path) -> None:
    cell = _written(tmp_path, list(ROWS)).cell(5, 3)
    assert cell.is_date
    assert cell.number_format == "dd.mm.yyyy"


def test_several_values_choices_and_flags_become_text(tmp_path: Path) -> None:
    columns = (
        Column("emails", "E-mail addresses"),
        Column("role", "Role", Kind.CHOICE),
        Column("voting", "Voting", Kind.FLAG),
        Column("salutation", "Salutation", Kind.CHOICE),
    )
    row = {
        "emails": ("a@example.org", "b@example.org"),
        "role": Role.DEPUTY,
        "voting": True,
        "salutation": Salutation.WOMAN,
    }
    path = tmp_path / "liste.xlsx"
    write_sheet(path, SheetHead("Liste", "Stand", columns, language="en"), [row])
    assert [cell.value for cell in _sheet(path)[5]] == [
        "a@example.org; b@example.org", "deputy", "yes", "Ms",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "=1+1", "+49 611 99998", "-5", "@SUM(A1)", "\t=1", "\r=1", " =1+1",
        "\uff1d1+1", "\uff0b1", "\uff0d1", "\uff20A1",
    ],
)  # fmt: skip
def test_no_text_starts_a_formula_and_editing_keeps_it_text(tmp_path: Path, text: str) -> None:
    cell = _written(tmp_path, [{"name": text}]).cell(5, 2)
    assert cell.data_type == "s"
    assert cell.quotePrefix
    assert cell.value == clean(text)


@pytest.mark.parametrize("text", ["#N/A", "#REF!", "TRUE", "4,91761E+11", "1-2", "{=1}"])
def test_text_that_looks_like_something_else_stays_text(tmp_path: Path, text: str) -> None:
    cell = _written(tmp_path, [{"name": text}]).cell(5, 2)
    assert (cell.data_type, cell.value, cell.number_format) == ("s", text, "@")


def test_risky_text_in_a_column_of_days_is_no_formula_either(tmp_path: Path) -> None:
    sheet = _written(tmp_path, [{"start": "=1+1", "seat_number": "=2+2"}])
    assert [sheet.cell(5, place).data_type for place in (1, 3)] == ["s", "s"]


def test_a_title_that_is_a_formula_stays_text(tmp_path: Path) -> None:
    path = tmp_path / "liste.xlsx"
    write_sheet(path, SheetHead("=HYPERLINK(1)", "=1+1", COLUMNS), [])
    sheet = _sheet(path)
    assert [sheet.cell(row, 1).data_type for row in (1, 2)] == ["s", "s"]


def test_a_row_after_a_risky_one_is_not_marked(tmp_path: Path) -> None:
    sheet = _written(tmp_path, [{"name": "=1"}, {"name": "Sari"}, {}])
    assert [sheet.cell(row, 2).quotePrefix for row in (5, 6)] == [True, False]
    assert sheet.cell(7, 2).value is None


def test_rows_are_as_high_as_their_text_needs(tmp_path: Path) -> None:
    long = "Geschäftsführerin des Beispielverbands der kulturellen Vielfalt"
    sheet = _written(tmp_path, [{"name": long}, {"name": "Sari"}, {"name": "Haus A\nHof B"}])
    assert [sheet.row_dimensions[row].height for row in (5, 6, 7)] == [45, None, 30]


def test_control_characters_go_and_line_ends_stay(tmp_path: Path) -> None:
    cell = _written(tmp_path, [{"name": "Haus\x07 A\r\nHof\tB\ud800"}]).cell(5, 2)
    assert cell.value == "Haus A\nHof B"


def test_text_that_looks_like_an_excel_code_is_shown_as_written(tmp_path: Path) -> None:
    path = tmp_path / "liste.xlsx"
    write_sheet(path, HEAD, [{"name": "_x0041_kte"}])
    rows = python_calamine.load_workbook(str(path)).get_sheet_by_index(0).to_python()
    assert rows[4][1] == "_x0041_kte"


def test_text_longer_than_a_cell_ends_in_an_ellipsis() -> None:
    cut = clean("ä" * 40_000)
    assert len(cut) == LONGEST_TEXT
    assert cut.endswith("…")


def test_a_day_before_excel_counts_is_written_as_text() -> None:
    assert cell_value(date(1871, 1, 18), Kind.DAY, "de") == "18.01.1871"


def test_moments_lose_their_zone_and_times_stay_times() -> None:
    written = cell_value(datetime(2020, 11, 3, 9, 0, tzinfo=UTC), Kind.MOMENT, "de")
    assert isinstance(written, datetime)
    assert written.tzinfo is None
    assert written.astimezone(UTC) == datetime(2020, 11, 3, 9, 0, tzinfo=UTC)
    assert cell_value(time(14, 30), Kind.TIME, "de") == time(14, 30)


@given(st.text(max_size=60))
def test_cleaned_text_is_safe_to_write_and_cleaning_again_adds_no_control(text: str) -> None:
    cleaned = clean(text)
    assert not re.search("[\x00-\x08\x0b-\x1f\ud800-\udfff]", cleaned)
    assert is_risky(cleaned) == bool(
        re.match("[ \u00a0]*[=+\\-@\n\uff1d\uff0b\uff0d\uff20]", cleaned)
    )


def test_an_old_file_stays_when_the_work_is_cancelled(tmp_path: Path) -> None:
    path = tmp_path / "liste.xlsx"
    path.write_bytes(b"old")
    watch = Progress()

    def rows() -> Iterator[Mapping[str, object]]:
        for number in range(1000):
            if number == 500:
                watch.cancel()
            yield {"seat_number": number}

    with pytest.raises(Cancelled):
        write_sheet(path, HEAD, rows(), progress=watch)
    assert path.read_bytes() == b"old"
    assert [found.name for found in tmp_path.iterdir()] == ["liste.xlsx"]


def test_progress_is_told_up_to_the_end(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    watch = Progress(lambda done, total: told.append((done, total)))
    rows = [{"seat_number": number} for number in range(250)]
    write_sheet(tmp_path / "liste.xlsx", HEAD, rows, total=250, progress=watch)
    assert told == [(0, 250), (100, 250), (200, 250), (250, 250)]


def test_a_missing_folder_is_made(tmp_path: Path) -> None:
    path = tmp_path / "none" / "liste.xlsx"
    write_sheet(path, HEAD, ROWS)
    assert [found.name for found in path.parent.iterdir()] == ["liste.xlsx"]


def test_a_folder_that_cannot_be_made_is_told_in_a_problem(tmp_path: Path) -> None:
    (tmp_path / "none").touch()
    with pytest.raises(Refused) as refused:
        write_sheet(tmp_path / "none" / "liste.xlsx", HEAD, ROWS)
    assert [problem.code for problem in refused.value.problems] == ["export.not_written"]


def test_a_file_that_cannot_be_replaced_is_told_in_a_problem(tmp_path: Path) -> None:
    path = tmp_path / "liste.xlsx"
    path.mkdir()
    with pytest.raises(Refused) as refused:
        write_sheet(path, HEAD, ROWS)
    assert refused.value.problems[0].values["path"] == path
    assert [found.name for found in tmp_path.iterdir()] == ["liste.xlsx"]
