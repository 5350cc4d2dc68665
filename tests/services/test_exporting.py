"""Lists as sheets: columns and order of the window, and what was filtered said above them."""

from datetime import date
from pathlib import Path
from typing import Any

import openpyxl

from sekretariat.domain.fields import Kind
from sekretariat.services.exporting import Heading
from sekretariat.services.lists import ListQuestion
from sekretariat.services.secretariat import Secretariat

DAY = date(2020, 11, 3)


def cells(path: Path) -> list[tuple[Any, ...]]:
    sheet = openpyxl.load_workbook(path).active
    assert sheet is not None
    return [tuple(cell for cell in row if cell is not None) for row in sheet.values]


def test_a_list_of_the_window_keeps_columns_order_and_filter(
    sqlite_office: Secretariat, tmp_path: Path
) -> None:
    path = tmp_path / "personen.xlsx"
    headings = [Heading("since", "Seit", Kind.DAY), Heading("name", "Name", width=30)]
    rows: list[dict[str, object]] = [
        {"name": "Muster", "since": DAY},
        {"name": "Beispiel", "since": None},
    ]
    question = ListQuestion(as_of=DAY, search="must")
    assert sqlite_office.exporting.shown(path, "Personen", question, headings, rows) == 2
    found = [row for row in cells(path) if row]
    assert found[0] == ("Personen",)
    assert "03.11.2020" in found[1][0]
    assert "must" in found[1][0]
    assert found[2] == ("Seit", "Name")
    assert [row[-1] for row in found[3:]] == ["Muster", "Beispiel"]
    assert found[3][0].date() == DAY


def test_without_a_filter_only_the_day_stands_above(
    sqlite_office: Secretariat, tmp_path: Path
) -> None:
    path = tmp_path / "mitglieder.xlsx"
    assert sqlite_office.exporting.members(path, ListQuestion(as_of=DAY)) == 0
    assert ("Stand 03.11.2020",) in cells(path)
