"""Known formula payloads and naughty strings come back from a sheet as the text they are."""

import json
from pathlib import Path

import openpyxl
import pytest

from sekretariat.exchange.cells import clean
from sekretariat.exchange.columns import Column
from sekretariat.exchange.workbook import HEADER_ROW, SheetHead, write_sheet

SHARED = Path(__file__).parents[2].parent / "shared"
PAYLOADS = SHARED / "data" / "peer" / "csv-injection" / "csv-payload.txt"
NAUGHTY = SHARED / "data" / "peer" / "blns" / "blns.json"
HEAD = SheetHead("Liste", "Stand 03.11.2020", (Column("name", "Name", width=40),))


def _payloads() -> list[str]:
    if not PAYLOADS.is_file():
        pytest.skip("../shared/data/peer/csv-injection is not beside the checkout")
    return PAYLOADS.read_text(encoding="utf-8", errors="replace").splitlines()


def _naughty_strings() -> list[str]:
    if not NAUGHTY.is_file():
        pytest.skip("../shared/data/peer/blns is not beside the checkout")
    strings: list[str] = json.loads(NAUGHTY.read_text(encoding="utf-8"))
    return strings


def _round_trip(texts: list[str], folder: Path) -> list[tuple[str, str]]:
    """Return (data type, value) of each text's cell; an empty text is an empty cell."""
    path = folder / "liste.xlsx"
    write_sheet(path, HEAD, [{"name": text} for text in texts])
    sheet = openpyxl.load_workbook(path).worksheets[0]
    cells = [sheet.cell(HEADER_ROW + place, 1) for place in range(1, len(texts) + 1)]
    return [(cell.data_type, cell.value or "") for cell in cells]


def test_no_payload_becomes_a_formula_and_each_stays_as_it_is(tmp_path: Path) -> None:
    texts = [text for text in _payloads() if text.strip()]
    written = _round_trip(texts, tmp_path)
    assert written == [("s", text) for text in texts]


def test_naughty_strings_come_back_without_their_control_characters(tmp_path: Path) -> None:
    texts = [text for text in _naughty_strings() if clean(text)]
    written = _round_trip(texts, tmp_path)
    assert [value for _, value in written] == [clean(text) for text in texts]
    assert {kind for kind, _ in written} == {"s"}
