"""The workbook that comes back, as a spreadsheet program opens it."""

from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sekretariat.domain.bodies import Role
from sekretariat.domain.imports.returned import Contents, Fact, SheetOrigin
from sekretariat.domain.people import Salutation
from sekretariat.exchange.lists.headings import choose_sheet, find_header
from sekretariat.exchange.reading.files import read_file
from sekretariat.exchange.returns.book import NEW_ROWS, ReturnHead, write_return_book
from sekretariat.exchange.returns.returned import came_back
from sekretariat.exchange.returns.sent_sheets import sent_sheet
from sekretariat.words import translate

TODAY = date(2020, 11, 3)
HEAD = ReturnHead(title="Stammdatenblatt", stand_line="Stand", instructions="Bitte prüfen.")
ORIGIN = SheetOrigin(
    as_of=date(2020, 11, 2),
    inquiry_id="i1",
    organization_id="o1",
    organization="Musterverein",
    body_id="b1",
)
ADA = {
    "id": "m1",
    "organization": "Musterverein",
    "body": "Musterkonferenz",
    "seat_number": 7,
    "role": Role.MEMBER,
    "salutation": Salutation.WOMAN,
    "titles": "Dr.",
    "given_names": "Ada",
    "family_name": "=SUMME(A1)",
    "emails": "ada@example.org; zwei@example.org",
    "phones": "+49 611 32190",
    "postcode": "04109",
}
VACANT = {"id": "s2", "role": Role.MEMBER, "seat_number": 8, "family_name": "N. N."}
FACTS = [
    Fact(organization_id="o1", organization="Musterverein", field=code, label=label, value=value)
    for code, label, value in (
        ("name", "Name", "Musterverein"),
        ("website", "Website", "@evil"),
        ("city", "City", ""),
    )
]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The workbook of one organisation."""
    path = tmp_path / "Blatt.xlsx"
    write_return_book(path, HEAD, ORIGIN, Contents(rows=[ADA, VACANT], facts=FACTS))
    return path


@pytest.fixture
def book(path: Path) -> Any:
    """The same, opened."""
    return openpyxl.load_workbook(path)


def _column(sheet: Any, label: str) -> int:
    wanted = translate(label)
    return next(int(cell.column) for cell in sheet[4] if cell.value == wanted)


def test_keys_are_hidden_and_the_memory_is_offered_to_nobody(book: Any) -> None:
    persons, organization, memory = book.worksheets
    assert [sheet.sheet_state for sheet in book.worksheets] == ["visible", "visible", "veryHidden"]
    assert persons.column_dimensions["A"].hidden
    assert organization.column_dimensions["A"].hidden
    assert [persons.cell(row, 1).value for row in (5, 6, 7)] == ["m1", "s2", None]
    assert memory.cell(1, 3).value == "i1"


def test_key_columns_are_locked_without_password_the_rest_is_open(book: Any) -> None:
    persons = book.worksheets[0]
    assert persons.protection.sheet
    assert persons.protection.password is None
    labels = ("Role", "Seat no.", "Organisation", "Family name", "Salutation", "Postcode")
    cells = [persons.cell(5, _column(persons, label)) for label in labels]
    assert [cell.protection.locked for cell in cells] == [True, True, True, False, False, False]
    assert persons.cell(5, 1).protection.locked


def test_rows_for_new_persons_are_open_down_to_the_role(book: Any) -> None:
    persons = book.worksheets[0]
    last = 4 + 2 + NEW_ROWS
    assert not persons.cell(last, _column(persons, "Family name")).protection.locked
    assert not persons.cell(last, _column(persons, "Role")).protection.locked
    assert persons.cell(last, 1).protection.locked


def test_choices_are_offered_as_lists(book: Any) -> None:
    persons = book.worksheets[0]
    offered = {str(one.sqref): one.formula1 for one in persons.data_validations.dataValidation}
    assert '"Frau,Herr,neutral,unklar"' in offered.values()
    assert '"Mitglied,Stellvertretung"' in offered.values()


def test_headings_are_repeated_in_print_and_instructions_stand_above(book: Any) -> None:
    for sheet in book.worksheets[:2]:
        assert sheet.print_title_rows == "$4:$4"
        assert sheet.freeze_panes == "A5"
        assert "Bitte prüfen." in {cell.value for cell in sheet[3]}


def test_the_title_stands_in_a_column_that_is_seen(book: Any) -> None:
    for sheet in book.worksheets[:2]:
        place = next(cell for cell in sheet[1] if cell.value == "Stammdatenblatt")
        assert not sheet.column_dimensions[place.column_letter].hidden


def test_no_text_starts_a_formula_in_any_sheet(book: Any) -> None:
    texts = [cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row]
    assert not [cell for cell in texts if cell.data_type == "f"]
    risky = [cell for cell in texts if str(cell.value or "").startswith(("=", "@", "+"))]
    assert {cell.value for cell in risky} == {"=SUMME(A1)", "@evil", "+49 611 32190"}
    assert all(cell.quotePrefix for cell in risky)


def test_what_was_sent_is_remembered(path: Path) -> None:
    sent = sent_sheet(read_file(path))
    assert sent is not None
    assert sent.origin == ORIGIN
    assert sent.rows["m1"]["family_name"] == "=SUMME(A1)"
    assert sent.rows["m1"]["postcode"] == "04109"
    assert sent.facts["o1", "website"] == "@evil"
    assert sent.facts["o1", "city"] == ""


def test_parts_of_names_nobody_has_take_no_column(book: Any, tmp_path: Path) -> None:
    headings = {cell.value for cell in book.worksheets[0][4]}
    assert translate("Nobility part") not in headings
    path = tmp_path / "adel.xlsx"
    row = {**ADA, "nobility": "Freiherr"}
    write_return_book(path, HEAD, ORIGIN, Contents(rows=[row]))
    headings = {cell.value for cell in openpyxl.load_workbook(path).worksheets[0][4]}
    assert translate("Nobility part") in headings


def test_a_foreign_list_is_none_that_came_back(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for row in (["Kennung", "Name"], ["1", "Ada Muster"]):
        book.active.append(row)
    book.save(tmp_path / "fremd.xlsx")
    file = read_file(tmp_path / "fremd.xlsx")
    sheet = choose_sheet(file)
    assert came_back(file, sheet, find_header(sheet), TODAY) is None


TEXTS = st.text(
    st.characters(blacklist_categories=("Cs", "Cc", "Co", "Cn")), min_size=1, max_size=30
).map(str.strip)


@settings(max_examples=30, deadline=None)
@given(
    st.lists(
        st.fixed_dictionaries(
            {
                "given_names": TEXTS,
                "family_name": TEXTS.filter(bool),
                "titles": st.sampled_from(["", "Dr.", "Prof. Dr."]),
                "function": TEXTS,
                "street": TEXTS,
                "postcode": st.sampled_from(["", "04109", "65189"]),
                "note": st.just(""),
            }
        ),
        max_size=5,
    )
)
def test_whatever_is_sent_it_comes_back_as_it_was(
    tmp_path_factory: pytest.TempPathFactory, people: list[dict[str, object]]
) -> None:
    path = tmp_path_factory.mktemp("sheets") / "Blatt.xlsx"
    rows = [{**ADA, **values, "id": f"m{place}"} for place, values in enumerate(people)]
    write_return_book(path, HEAD, ORIGIN, Contents(rows=rows, facts=FACTS))
    file = read_file(path)
    sheet = choose_sheet(file)
    returned = came_back(file, sheet, find_header(sheet), TODAY)
    if not rows:
        return
    assert returned is not None
    assert (returned.emptied, returned.missing, returned.changed_keys) == ({}, [], {})
    assert {one.value for one in returned.facts} == {"Musterverein", "@evil", ""}
