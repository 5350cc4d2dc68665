"""From a sheet to understood rows: headers anywhere, group headings, sums, any order of columns."""

from collections.abc import Sequence
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sekretariat.domain.bodies import Role
from sekretariat.domain.people import Salutation
from sekretariat.domain.problems import Refused
from sekretariat.exchange.lists.entries import ParsedRow
from sekretariat.exchange.lists.headings import choose_sheet, find_header
from sekretariat.exchange.lists.hints import hints_of
from sekretariat.exchange.lists.open_list import OpenList
from sekretariat.exchange.lists.rows import data_rows
from sekretariat.exchange.parsing.cells import Cell
from sekretariat.exchange.sheets import Sheet, SheetFile, numbered

TODAY = date(2020, 11, 2)
HEADINGS: tuple[Cell, ...] = (
    "Anrede", "Titel", "Nachname", "Vorname", "Institution", "Funktion", "PLZ", "Ort", "E-Mail",
    "Tel.", "Rolle", "seit",
)  # fmt: skip
PEOPLE: tuple[tuple[Cell, ...], ...] = (
    ("Frau", "Dr.", "Muster", "Ada", "Verband A", "Leitung", 65189, "Wiesbaden",
     "ada@example.org", "0611 32190", "Mitglied", "03.12.2019"),
    ("Herr", "", "von Probe", "Max", "Verband B", "", 4109, "Leipzig", "max@example.org", "",
     "stv. Mitglied", date(2020, 2, 1)),
    ("", "", "Sari", "", "Verband C", "", "", "", "", 61132190, "", ""),
)  # fmt: skip


def sheet(*rows: Sequence[Cell], name: str = "Mitglieder") -> Sheet:
    return Sheet(name, numbered(rows))


def understood(*rows: Sequence[Cell]) -> list[ParsedRow]:
    read = sheet(*rows)
    return list(OpenList(read, find_header(read), TODAY, with_seats=True).entries())


def test_a_row_is_understood_cell_by_cell() -> None:
    first, second, third = understood(HEADINGS, *PEOPLE)
    assert first.number == 2
    assert first.entry.salutation is Salutation.WOMAN
    assert (first.entry.titles, first.entry.given_names) == (("Dr.",), "Ada")
    assert (first.entry.postcode, first.entry.start) == ("65189", date(2019, 12, 3))
    assert (second.entry.particle, second.entry.family_name) == ("von", "Probe")
    assert (second.entry.postcode, second.entry.role) == ("04109", Role.DEPUTY)
    assert [one.problem.code for one in second.problems] == ["postcode.repaired"]
    assert (third.entry.family_name, third.entry.given_names) == ("Sari", "")
    assert third.entry.phones == ("061132190",)


@given(order=st.permutations(range(len(HEADINGS))))
def test_the_order_of_columns_does_not_matter(order: list[int]) -> None:
    def arranged(row: Sequence[Cell]) -> list[Cell]:
        return [row[place] for place in order]

    shuffled = understood(*map(arranged, (HEADINGS, *PEOPLE)))
    assert [one.entry for one in shuffled] == [one.entry for one in understood(HEADINGS, *PEOPLE)]


@given(
    title_rows=st.lists(
        st.sampled_from([("Integrationskonferenz",), ("Stand: 02.11.2020",), ("", "", "Seite 1")]),
        max_size=6,
    )
)
def test_the_header_is_found_below_any_titles(title_rows: list[tuple[str, ...]]) -> None:
    rows = understood(*title_rows, HEADINGS, *PEOPLE)
    assert [one.entry.family_name for one in rows] == ["Muster", "Probe", "Sari"]
    assert rows[0].number == len(title_rows) + 2


def test_a_header_of_two_lines_is_read_as_one() -> None:
    read = sheet(
        ("Person", "", "Anschrift", "", "Kontakt"),
        ("Nachname", "Vorname", "Straße", "PLZ Ort", "E-Mail"),
        ("Muster", "Ada", "Weg 1", "65189 Wiesbaden", "ada@example.org"),
    )
    assert find_header(read).has_name()
    row = next(OpenList(read, find_header(read), TODAY, with_seats=True).entries())
    assert (row.entry.family_name, row.entry.postcode, row.entry.city) == (
        "Muster", "65189", "Wiesbaden",
    )  # fmt: skip
    merged = sheet(
        ("Nachname", "Vorname", "Adresse", "Adresse"),
        ("Nachname", "Vorname", "Straße", "Ort"),
        ("Muster", "Ada", "Weg 1", "Kassel"),
    )
    row = next(OpenList(merged, find_header(merged), TODAY, with_seats=True).entries())
    assert (row.number, row.entry.family_name, row.entry.city) == (3, "Muster", "Kassel")
    lower = sheet(
        ("Nachname", "Vorname", "Telefon", ""),
        ("", "", "dienstlich", "mobil"),
        ("Muster", "Ada", "0611 32190", "0170 1234567"),
    )
    row = next(OpenList(lower, find_header(lower), TODAY, with_seats=True).entries())
    assert (row.number, row.entry.phones, row.entry.mobiles) == (
        3, ("0611 32190",), ("0170 1234567",),
    )  # fmt: skip


def test_a_short_first_line_is_no_second_line_of_the_header() -> None:
    rows = understood(
        ("Name", "Institution", "Funktion", "Tel.", "Ort"),
        ("Muster, Ada", "", "Vorstand", "0611 3219-10", ""),
    )
    assert [(one.entry.family_name, one.entry.phones) for one in rows] == [
        ("Muster", ("0611 3219-10",))
    ]


def test_headings_between_rows_name_the_group() -> None:
    rows = understood(
        ("Name", "Institution", "Rolle"),
        ("Kommunale Spitzenverbände", "", ""),
        ("Muster, Ada", "Verband A", "Mitglied"),
        ("", "", ""),
        ("Kirchen:", "", ""),
        ("Probe, Max", "Kirche B", "Mitglied"),
        ("Test, Eva", "Kirche C", "Stv."),
    )
    assert [(one.number, one.entry.group) for one in rows] == [
        (3, "Kommunale Spitzenverbände"), (6, "Kirchen"), (7, "Kirchen"),
    ]  # fmt: skip


def test_a_heading_right_below_the_header_names_the_group_too() -> None:
    rows = understood(
        ("Nr.", "Name, Vorname", "Institution"),
        ("", "Wohlfahrtsverbände", ""),
        (1, "Muster, Ada", "Verband A"),
    )
    assert [(one.number, one.entry.group) for one in rows] == [(3, "Wohlfahrtsverbände")]


def test_a_heading_between_rows_may_name_the_role() -> None:
    rows = understood(
        ("Nachname", "Vorname", "Institution"),
        ("Muster", "Ada", "Verband A"),
        ("Stellvertretungen", "", ""),
        ("Probe", "Max", "Verband A"),
    )
    assert [one.entry.role for one in rows] == [None, Role.DEPUTY]


def test_repeated_headers_sums_and_footnotes_are_no_persons() -> None:
    rows = understood(
        ("Name", "Institution", "E-Mail"),
        ("Muster, Ada", "Verband A", "ada@example.org"),
        ("Name", "Institution", "E-Mail"),
        ("Probe, Max", "Verband B", "max@example.org"),
        ("Summe: 2", "", ""),
        ("Gesamt", "2", ""),
        ("* kommissarisch", "", ""),
        ("Stand: 02.11.2020", "", ""),
    )
    assert [one.entry.family_name for one in rows] == ["Muster", "Probe"]


def test_a_lone_name_among_wide_rows_stays_a_person() -> None:
    rows = understood(
        ("Name", "Institution", "Ort"),
        ("Muster, Ada", "", ""),
        ("Probe, Max", "Verband B", "Kassel"),
    )
    assert [one.entry.family_name for one in rows] == ["Muster", "Probe"]


@pytest.mark.parametrize(
    ("cells", "code", "column"),
    [
        (("Müller/Schmidt", "", "", ""), "name.two_persons", "Name"),
        (("", "", "ada@example.org", ""), "name.missing", "Name"),
        (("Muster, Ada", "bald", "", ""), "field.not_a_day", "seit"),
        (("Muster, Ada", "", "ada@@example.org", ""), "contact.not_an_email", "E-Mail"),
        (("Muster, Ada", "", "", "4,91761E+11"), "contact.phone_lost", "Tel."),
        (("M" * 300, "", "ada@example.org", ""), "field.too_long", "Name"),
    ],
)
def test_what_cannot_be_kept_is_told_at_its_cell(
    cells: tuple[str, ...], code: str, column: str
) -> None:
    rows = understood(
        ("Name", "seit", "E-Mail", "Tel."), ("Probe, Max", "", "max@example.org", ""), cells
    )
    problem = rows[1].problems[0]
    assert (problem.sheet, problem.row, problem.column, problem.problem.code) == (
        "Mitglieder", 3, column, code,
    )  # fmt: skip


def test_swiss_postcodes_keep_four_digits() -> None:
    rows = understood(
        ("Name", "PLZ", "Ort", "E-Mail"),
        ("Muster, Ada", 8001, "Zürich", "ada@example.ch"),
        ("Probe, Max", 3011, "Bern", "max@example.ch"),
    )
    assert [one.entry.postcode for one in rows] == ["8001", "3011"]


def test_the_sheet_with_the_list_is_found_behind_a_cover() -> None:
    cover = sheet(("Integrationskonferenz",), ("Inhalt", "Seite"), name="Deckblatt")
    people = sheet(HEADINGS, *PEOPLE)
    file = SheetFile("Liste.xlsx", (cover, people))
    assert choose_sheet(file).name == "Mitglieder"
    assert choose_sheet(file, "deckblatt").name == "Deckblatt"
    with pytest.raises(Refused) as refused:
        choose_sheet(file, "Gäste")
    assert refused.value.problems[0].values["choices"] == "Deckblatt, Mitglieder"


def test_a_lone_word_at_the_end_is_told_as_a_note() -> None:
    read = sheet(
        ("Name", "Institution", "Ort"), ("Muster, Ada", "Verband A", "Kassel"), ("Ende", "", "")
    )
    header = find_header(read)
    assert len(list(OpenList(read, header, TODAY, with_seats=True).entries())) == 1
    assert [
        (one.row, one.value, one.problem.code)
        for one in hints_of(read, header, data_rows(read, header))
    ] == [(3, "Ende", "row.taken_for_note")]


def test_what_a_cell_says_beside_its_kind_is_told() -> None:
    row = understood(
        ("Name", "Anrede", "Rolle", "Forum 1", "Funktion", "Land", "Tel."),
        ("Muster, Ada", "Familie", "Orakel", "evtl.", "Leitung", "Narnia", "12345678901234567890"),
    )[0]
    assert {one.problem.code for one in row.problems} == {
        "salutation.unknown", "role.unknown", "forum.unclear_mark", "function.without_organization",
        "country.unknown", "contact.odd_phone",
    }  # fmt: skip


def test_an_end_before_the_beginning_fails() -> None:
    row = understood(("Name", "seit", "bis"), ("Muster, Ada", "1.2.2020", "1.1.2020"))[0]
    assert [one.problem.code for one in row.problems] == ["validity.reversed"]
