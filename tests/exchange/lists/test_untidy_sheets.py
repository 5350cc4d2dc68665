"""Lists as offices make them over ten years: untidiness is understood or told, never guessed."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from sekretariat.domain.bodies import Role
from sekretariat.domain.imports.lists import GroupHeading
from sekretariat.exchange.lists.headings import choose_sheet, find_header
from sekretariat.exchange.lists.open_list import OpenList
from sekretariat.exchange.reading.worker import read_apart

TODAY = date(2020, 11, 2)


def opened(path: Path) -> OpenList:
    file = read_apart(path)
    sheet = choose_sheet(file)
    return OpenList(sheet, find_header(sheet), TODAY, with_seats=True)


def fill(sheet: Any, rows: Sequence[Sequence[object]], merged: Sequence[str] = ()) -> None:
    for row in rows:
        sheet.append(row)
    for cells in merged:
        sheet.merge_cells(cells)


def saved(book: Workbook, folder: Path) -> OpenList:
    book.save(folder / "Liste.xlsx")
    return opened(folder / "Liste.xlsx")


@pytest.fixture
def long_grown(tmp_path: Path) -> OpenList:
    """A cover, titles, bands over two-line headings, groups, a sum, headings again, footnotes."""
    book = Workbook()
    fill(book.active, [["Integrationskonferenz"], [], ["Geschäftsstelle, Zimmer 12"]])
    fill(
        book.create_sheet("Mitglieder"),
        [
            ["Mitgliederliste der Integrationskonferenz"], ["Stand: 02.11.2020"], [],
            ["Person", "", "", "Kontakt", "", "", "Mitgliedschaft", ""],
            ["Nachname", "Vorname", "Titel", "Mail dienstl.", "Tel.", "PLZ Ort", "seit", "bis"],
            ["Gruppe 1: Landesverbände"],
            ["Muster", "Ada", "Prof. Dr.", "a@example.org; b@example.org", "0611 1234",
             "4109 Leipzig", "seit März 2020", ""],
            ["Probe", "Max", "", "", 61132190.0, "65189 Wiesbaden", 43802, ""],
            ["Summe", "2"], [],
            ["Nachname", "Vorname", "Titel", "Mail dienstl.", "Tel.", "PLZ Ort", "seit", "bis"],
            ["Stellvertretende Mitglieder"],
            ["Beispiel", "Eva", "", "x@example.org", "0611 123 45 / 0171 1234567",
             "60311 Frankfurt", "1.4.19", "31.12.2021"],
            [], ["* beratend, ohne Stimmrecht"], ["Anzahl Mitglieder: 3"],
        ],
        ["A4:C4", "D4:F4", "G4:H4", "A6:H6"],
    )  # fmt: skip
    hidden = book.create_sheet("Alt")
    hidden.sheet_state = "hidden"
    fill(hidden, [["Nachname", "Vorname", "Institution", "E-Mail", "Tel."], ["Alt", "Ina"]])
    return saved(book, tmp_path)


def test_persons_are_found_and_nothing_else(long_grown: OpenList) -> None:
    rows = list(long_grown.entries())
    assert [(one.number, one.entry.family_name) for one in rows] == [
        (7, "Muster"), (8, "Probe"), (13, "Beispiel"),
    ]  # fmt: skip
    assert [(one.entry.group, one.entry.role) for one in rows] == [
        ("Gruppe 1: Landesverbände", None), ("Gruppe 1: Landesverbände", None), ("", Role.DEPUTY),
    ]  # fmt: skip
    assert long_grown.group_headings() == (
        GroupHeading(6, "Gruppe 1: Landesverbände", "group"),
        GroupHeading(12, "Stellvertretende Mitglieder", "role"),
    )


def test_its_cells_are_understood(long_grown: OpenList) -> None:
    ada, max_, eva = (one.entry for one in long_grown.entries())
    assert (ada.titles, ada.emails) == (("Prof.", "Dr."), ("a@example.org", "b@example.org"))
    assert (ada.postcode, ada.city, ada.start) == ("04109", "Leipzig", date(2020, 3, 1))
    assert (max_.phones, max_.start) == (("061132190",), date(2019, 12, 3))
    assert (eva.phones, eva.mobiles) == (("0611 123 45",), ("0171 1234567",))
    assert (eva.start, eva.end) == (date(2019, 4, 1), date(2021, 12, 31))


def test_headings_span_columns_and_lines(tmp_path: Path) -> None:
    book = Workbook()
    fill(
        book.active,
        [
            ["Name, Vorname, Titel", "Institution", "Anschrift", "", "Forum", "", ""],
            ["", "", "Straße", "PLZ/Ort", 1, "2", "3"],
            ["Muster, Ada, Dr.", "Verband A", "Weg 1", "65189 Wiesbaden", "x", "", "x"],
        ],
        ["A1:A2", "B1:B2", "C1:D1", "E1:G1"],
    )
    book.active["E2"] = "1"
    [row] = saved(book, tmp_path).entries()
    assert (row.entry.family_name, row.entry.titles) == ("Muster", ("Dr.",))
    assert (row.entry.street, row.entry.postcode) == ("Weg 1", "65189")
    assert row.entry.forums == ("1", "3")


def test_bare_days_of_a_sheet_from_1904_are_counted_from_there(tmp_path: Path) -> None:
    book = Workbook()
    book.epoch = CALENDAR_MAC_1904
    fill(
        book.active,
        [["Nachname", "seit", "bis", "Telefon"], ["Muster", 42340, date(2021, 1, 1), 61132190]],
    )
    [row] = saved(book, tmp_path).entries()
    assert (row.entry.start, row.entry.end) == (date(2019, 12, 3), date(2021, 1, 1))
    assert row.entry.phones == ("061132190",)


@pytest.mark.parametrize(
    ("encoding", "delimiter"),
    [("cp1252", ";"), ("cp1252", "^"), ("utf-8-sig", "\t"), ("utf-8", "~"), ("utf-16", "|"),
     ("utf-16-le", ","), ("utf-8", ":")],
)  # fmt: skip
def test_text_is_read_below_its_titles(tmp_path: Path, encoding: str, delimiter: str) -> None:
    rows = (
        ("Mitgliederliste",), ("Stand 1.1.2020",), (),
        ("Anrede", "Nachname", "Vorname", "Straße", "Telefon"),
        ("Frau", "Möller", "Jörg", "Hauptstraße 1", "4.91761E+11"),
        ("Herr", "Groß", "Zoë", "Weg 2", "0611/123456"),
    )  # fmt: skip
    text = "\r\n".join(delimiter.join(row) for row in rows)
    (tmp_path / "Liste.csv").write_bytes(text.encode(encoding))
    first, second = opened(tmp_path / "Liste.csv").entries()
    assert (first.number, first.entry.family_name, first.entry.given_names) == (5, "Möller", "Jörg")
    assert [one.problem.code for one in first.problems] == ["contact.phone_lost"]
    assert (second.entry.family_name, second.entry.phones) == ("Groß", ("0611/123456",))
