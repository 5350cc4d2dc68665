"""What reads two ways is told at its cell, in a sentence; the row goes on with the likelier one."""

from collections.abc import Sequence
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sekretariat.domain.problems import Severity
from sekretariat.exchange.lists.entries import ParsedRow
from sekretariat.exchange.lists.headings import find_header
from sekretariat.exchange.lists.open_list import OpenList
from sekretariat.exchange.parsing.cells import Cell
from sekretariat.exchange.sheets import Sheet, numbered
from sekretariat.words.sentences import sentence

TODAY = date(2020, 11, 2)
HEADINGS = ("Name", "Institution", "E-Mail", "Tel.", "seit", "bis")
PROBE = ("Probe, Max", "Verband A", "max@example.org", "0611 32190", "3.12.2019", "")


def understood(*cells: Cell, headings: Sequence[str] = HEADINGS) -> ParsedRow:
    sheet = Sheet("Mitglieder", numbered((headings, PROBE, cells)))
    return list(OpenList(sheet, find_header(sheet), TODAY, with_seats=True).entries())[1]


def codes(row: ParsedRow) -> list[str]:
    return [one.problem.code for one in row.problems]


def test_a_name_that_reads_two_ways_is_taken_in_with_a_warning_and_both_readings() -> None:
    row = understood("Federico García Lorca", "", "", "", "", "")
    assert (row.entry.given_names, row.entry.family_name) == ("Federico", "García Lorca")
    problem = row.problems[0]
    assert (problem.row, problem.column, problem.value) == (3, "Name", "Federico García Lorca")
    assert problem.problem.severity is Severity.WARNING
    told = sentence(problem.problem.code, problem.problem.values)
    assert "García Lorca, Federico" in told
    assert "Lorca, Federico García" in told


def test_a_sure_name_is_not_asked_about() -> None:
    assert codes(understood("Prof. Dr. Ada von der Heide, MdL", "Verband A", "", "", "", "")) == []


@pytest.mark.parametrize(
    ("heading", "family", "is_doubtful"),
    [("Name, Vorname", "Muster", True), ("Nachname Vorname", "Muster", True),
     ("Name", "Karl", False), ("Vorname Name", "Karl", False)],
)  # fmt: skip
def test_the_heading_tells_which_name_comes_first(
    heading: str, family: str, is_doubtful: bool
) -> None:
    row = understood("Muster Karl", "", "", "", "", "", headings=(heading, *HEADINGS[1:]))
    assert row.entry.family_name == family
    assert ("name.doubtful" in codes(row)) == is_doubtful


@pytest.mark.parametrize(
    "name", ["Müller/Schmidt", "Hans Müller\nEva Schmidt", "Eheleute Müller", "Müller und Schmidt"]
)
def test_two_persons_in_a_cell_keep_the_row_out(name: str) -> None:
    row = understood(name, "Verband A", "", "", "", "")
    assert codes(row) == ["name.two_persons"]
    assert row.problems[0].problem.severity is Severity.ERROR


@pytest.mark.parametrize("name", ["Dr.\nAda Muster", "Dr. Ada\nMuster", "Muster,\nDr. Ada"])
def test_a_name_on_two_lines_is_one_person(name: str) -> None:
    entry = understood(name, "Verband A", "", "", "", "").entry
    assert (entry.titles, entry.given_names, entry.family_name) == (("Dr.",), "Ada", "Muster")


def test_an_end_of_today_is_open_and_told() -> None:
    row = understood("Muster, Ada", "", "", "", "seit März 2020", "heute")
    assert (row.entry.start, row.entry.end) == (date(2020, 3, 1), None)
    assert codes(row) == ["date.assumed", "date.open_end"]


@pytest.mark.parametrize(
    ("day", "code"),
    [
        ("12/3/2019", "date.ambiguous"),
        ("Mitte 2021", "date.vague"),
        ("31.12.", "date.without_year"),
    ],
)
def test_a_day_in_doubt_keeps_the_row_out(day: str, code: str) -> None:
    row = understood("Muster, Ada", "", "", "", day, "")
    assert [(one.row, one.column, one.value, one.problem.code) for one in row.problems] == [
        (3, "seit", day, code)
    ]


def test_a_fax_among_phones_is_kept_as_fax() -> None:
    row = understood("Muster, Ada", "", "", "Tel. 0611 32190, Fax 0611 32191", "", "")
    assert (row.entry.phones, row.entry.faxes) == (("0611 32190",), ("0611 32191",))


@given(st.sampled_from(["Andrea", "Kim", "Hans", "Eva", "Ayşe", "Mehmet", "Thị Hằng", "Luca"]))
def test_no_given_name_ever_makes_a_salutation(given_names: str) -> None:
    headings = ("Nachname", "Vorname", *HEADINGS[1:])
    row = understood("Muster", given_names, "", "", "", "", "", headings=headings)
    assert row.entry.salutation is None
    assert understood(f"Muster, {given_names}", "", "", "", "", "").entry.salutation is None
