"""What a list holds besides the columns that were understood is told, not passed over."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook

from sekretariat.exchange.lists.entries import ParsedRow
from sekretariat.exchange.lists.headings import find_header
from sekretariat.exchange.lists.hints import lists_on_other_sheets
from sekretariat.exchange.lists.open_list import OpenList
from sekretariat.exchange.parsing.cells import Cell
from sekretariat.exchange.reading.worker import read_apart
from sekretariat.exchange.sheets import Sheet, numbered

TODAY = date(2020, 11, 2)


def opened(*rows: Sequence[Cell]) -> OpenList:
    sheet = Sheet("Mitglieder", numbered(rows))
    return OpenList(sheet, find_header(sheet), TODAY, with_seats=True)


def entries(*rows: Sequence[Cell]) -> list[ParsedRow]:
    return list(opened(*rows).entries())


def unread(*rows: Sequence[Cell]) -> list[str]:
    return [one.value for one in opened(*rows).notes() if one.problem.code == "columns.unread"]


def codes(row: ParsedRow) -> list[str]:
    return [one.problem.code for one in row.problems]


def test_columns_that_fill_no_field_are_named() -> None:
    assert unread(
        ("lfd. Nr.", "Organisation", "Mitglied", "Stellvertretung", "E-Mail", ""),
        (1, "Laubbund", "Ahorn, Ada", "Birke, Ben", "ada@example.org", "kommt später"),
        (2, "Nadelbund", "Fichte, Fritz", "", "", ""),
    ) == ["Stellvertretung, F"]


def test_a_second_column_of_names_is_named_too() -> None:
    assert unread(("Name", "Name", "Verband"), ("Rabe", "Ria", "Rabenbund")) == ["Name"]


def test_empty_columns_and_numbers_of_rows_are_no_loss() -> None:
    rows = (("Nr.", "Name", "Verband", "Kürzel"), (1, "Rabe, Ria", "Rabenbund", ""))
    assert unread(*rows) == []


def test_lists_on_other_sheets_are_named_hidden_ones_and_covers_are_not(tmp_path: Path) -> None:
    book = Workbook()
    book.active.append(["Landeskonferenz"])
    for name in ("Beirat", "Forum", "Alt"):
        sheet = book.create_sheet(name)
        sheet.append(["Nachname", "Vorname", "E-Mail"])
        sheet.append(["Uhu", "Alex", "uhu@example.org"])
    book["Alt"].sheet_state = "hidden"
    book.save(tmp_path / "Liste.xlsx")
    file = read_apart(tmp_path / "Liste.xlsx")
    beirat = next(sheet for sheet in file.sheets if sheet.name == "Beirat")
    [hint] = lists_on_other_sheets(file, beirat)
    assert (hint.problem.code, hint.value) == ("sheets.unread", "Forum")


@pytest.mark.parametrize("given", ["Jan & Jo", "Karl und Inge", "Ada / Ben"])
def test_two_given_names_in_one_cell_are_two_persons(given: str) -> None:
    [row] = entries(("Vorname", "Nachname", "Verband"), (given, "Muster", "Verband A"))
    assert codes(row) == ["name.two_persons"]


@pytest.mark.parametrize("sign", ['"', "dto.", "Dito", "s. o.", '-"-'])
def test_signs_of_repetition_mean_what_stands_above(sign: str) -> None:
    rows = entries(
        ("Verband", "Name", "Ort"),
        ("Flussbund", "Strom, Stina", "Kassel"),
        (sign, "Flut, Finn", sign),
        (sign, "Welle, Wim", "Fulda"),
    )
    assert [(one.entry.organization, one.entry.city) for one in rows] == [
        ("Flussbund", "Kassel"), ("Flussbund", "Kassel"), ("Flussbund", "Fulda"),
    ]  # fmt: skip


def test_a_sign_in_place_of_a_name_repeats_nobody() -> None:
    rows = entries(("Nachname", "Verband"), ("Rabe", "Bund A"), ('"', '"'))
    assert [(one.entry.family_name, one.entry.organization) for one in rows] == [
        ("Rabe", "Bund A"), ('"', "Bund A"),
    ]  # fmt: skip


def test_nobility_between_the_names_shows_their_order_whatever_the_heading_promises() -> None:
    [row] = entries(
        ("Name, Vorname", "Verband"), ("Prof. Dr. Otto Freiherr vom Sperber", "Verband A")
    )
    entry = row.entry
    assert (entry.given_names, entry.nobility, entry.particle, entry.family_name) == (
        "Otto", "Freiherr", "vom", "Sperber",
    )  # fmt: skip
    assert codes(row) == []


def test_a_column_of_landlines_and_mobiles_is_sorted_by_the_numbers() -> None:
    [row] = entries(
        ("Name", "Verband", "Tel./Handy"), ("Rabe, Ria", "V", "069 12345; 0151 98765432")
    )
    assert (row.entry.phones, row.entry.mobiles) == (("069 12345",), ("0151 98765432",))


def test_a_country_behind_the_town_is_the_country() -> None:
    [row] = entries(("Name", "Verband", "PLZ Ort"), ("Rabe, Ria", "V", "1010 Wien, Österreich"))
    assert (row.entry.postcode, row.entry.city, row.entry.country) == ("1010", "Wien", "AT")
    assert codes(row) == []


def test_the_start_of_an_english_list_is_read() -> None:
    [row] = entries(
        ("First name", "Last name", "Company", "Member since"), ("Ann", "Muster", "V", "2020-01-05")
    )
    assert row.entry.start == date(2020, 1, 5)


def test_headings_below_each_other_are_no_list_of_persons() -> None:
    assert opened(
        ("Name", "Luchs", "Wolf"),
        ("Vorname", "Lea", "Willi"),
        ("Verband", "Bund A", "Bund B"),
        ("E-Mail", "lea@example.org", "willi@example.org"),
    ).lies_on_its_side()


def test_somebody_may_be_called_like_a_heading() -> None:
    rows = [("Bank, Ada", "Bund A"), ("Land", "Bund A"), ("Ort", "Bund B"), ("Rabe, Ria", "Bund B"),
            ("Elster, Emil", "Bund B")]  # fmt: skip
    assert not opened(("Name", "Verband"), *rows).lies_on_its_side()


def test_headings_broken_in_narrow_columns_are_headings() -> None:
    [row] = entries(
        ("Verband", "Mitglied", "Mitglied", "Kontakt"),
        ("Verband", "Name", "Name", "Kontakt"),
        ("Verband", "Nach-\nname", "Vor-\nname", "Tele-\nfon"),
        ("Bund A", "Luchs", "Lea", "0611 4444"),
    )
    assert (row.entry.family_name, row.entry.given_names) == ("Luchs", "Lea")
    assert row.entry.phones == ("0611 4444",)


def test_links_are_addresses_and_a_lone_label_is_told() -> None:
    headings = ("Name", "Verband", "E-Mail")
    linked, labelled = entries(
        headings,
        ("Rabe, Ria", "Bund A", "mailto:ria@example.org?subject=Liste"),
        ("Elster, Emil", "Bund A", "Mail"),
    )
    assert (linked.entry.emails, codes(linked)) == (("ria@example.org",), [])
    assert codes(labelled) == ["contact.not_an_email"]


@pytest.mark.parametrize("end", ["31.12.9999", date(9999, 12, 31), "9999-12-31"])
def test_the_last_year_of_other_programs_is_an_open_end(end: Cell) -> None:
    [row] = entries(("Name", "Verband", "seit", "bis"), ("Rabe, Ria", "Bund A", "1.1.2020", end))
    assert (row.entry.start, row.entry.end) == (date(2020, 1, 1), None)
    assert codes(row) == ["date.open_end"]
