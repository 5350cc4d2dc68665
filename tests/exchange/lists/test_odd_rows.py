"""Rows that are neither clean lines nor headings: nothing of them is lost or put elsewhere."""

from sekretariat.exchange.lists.headings import find_header
from sekretariat.exchange.lists.open_list import OpenList
from sekretariat.exchange.parsing.cells import Cell
from sekretariat.exchange.sheets import Sheet, numbered
from tests.exchange.lists.test_lists import TODAY

HEADINGS = ("Sitz", "Name", "Institution", "Straße", "Gruppe")


def parsed(*rows: tuple[Cell, ...]) -> list[tuple[int, str, str, str]]:
    """Return (row, family name, group, codes of the problems) of every line under the headings."""
    sheet = Sheet("Mitglieder", numbered([HEADINGS, *rows]))
    return [
        (
            one.number,
            one.entry.family_name,
            one.entry.group,
            " ".join(found.problem.code for found in one.problems),
        )
        for one in list(OpenList(sheet, find_header(sheet), TODAY, with_seats=True).entries())
    ]


def test_a_lone_number_is_a_line_without_name_and_no_group() -> None:
    assert parsed((5.0, "", "", "", ""), (6.0, "Ada Muster", "Verband A", "", "")) == [
        (2, "", "", "name.missing"),
        (3, "Muster", "", ""),
    ]


def test_a_cell_of_two_lines_becomes_one_line() -> None:
    street = "Musterstraße 1\r\n2. Stock"
    rows: list[tuple[Cell, ...]] = [HEADINGS, (1.0, "Ada Muster", "Verband\nA", street, "")]
    sheet = Sheet("Mitglieder", numbered(rows))
    (line,) = list(OpenList(sheet, find_header(sheet), TODAY, with_seats=True).entries())
    assert (line.entry.street, line.entry.organization) == ("Musterstraße 1 2. Stock", "Verband A")
