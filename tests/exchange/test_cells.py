"""Days, phone numbers, addresses, places, roles: what the cells of hand-made lists say."""

from datetime import date, datetime

import pytest

from sekretariat.domain.people import Salutation
from sekretariat.domain.problems import Refused
from sekretariat.exchange.parsing.contacts import phone_key, read_emails, read_phones
from sekretariat.exchange.parsing.countries import read_country
from sekretariat.exchange.parsing.dates import read_day
from sekretariat.exchange.parsing.places import read_place, split_place
from sekretariat.exchange.parsing.titles import read_salutation, read_titles
from sekretariat.exchange.reading import Cell

TODAY = date(2020, 11, 2)


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        (date(2019, 12, 3), date(2019, 12, 3)),
        (datetime(2019, 12, 3, 10, 0), date(2019, 12, 3)),  # noqa: DTZ001
        (43802, date(2019, 12, 3)),
        (43802.0, date(2019, 12, 3)),
        ("43802", date(2019, 12, 3)),
        ("03.12.2019", date(2019, 12, 3)),
        ("3.12.19", date(2019, 12, 3)),
        ("3. 12. 2019", date(2019, 12, 3)),
        ("01.05.98", date(1998, 5, 1)),
        ("2019-12-03", date(2019, 12, 3)),
        ("2019-12-03T10:00:00", date(2019, 12, 3)),
        ("3. Dezember 2019", date(2019, 12, 3)),
        ("3. Dez. 2019", date(2019, 12, 3)),
        ("seit 03.12.2019", date(2019, 12, 3)),
        ("seit März 2020", date(2020, 3, 1)),
        ("ab 1.4.2021", date(2021, 4, 1)),
        ("03/2020", date(2020, 3, 1)),
        ("2020", date(2020, 1, 1)),
        ("25/12/2019", date(2019, 12, 25)),
        ("12/25/2019", date(2019, 12, 25)),
        ("heute", TODAY),
    ],
)
def test_a_day_is_read_however_it_is_written(cell: Cell, day: date) -> None:
    assert read_day(cell, today=TODAY) == day


def test_a_month_as_an_end_is_its_last_day() -> None:
    assert read_day("bis Februar 2020", is_end=True) == date(2020, 2, 29)


@pytest.mark.parametrize("cell", ["win", "31.02.2020", "bald", 7, 3.5, "2020-13-01", True, "1.1."])
def test_what_is_no_day_is_refused(cell: Cell) -> None:
    with pytest.raises(Refused) as refused:
        read_day(cell, today=TODAY)
    assert refused.value.problems[0].code == "field.not_a_day"


def test_a_day_that_reads_two_ways_is_refused() -> None:
    with pytest.raises(Refused) as refused:
        read_day("12/3/2019")
    problem = refused.value.problems[0]
    assert problem.code == "date.ambiguous"
    assert problem.values["one"] == date(2019, 3, 12)
    assert problem.values["other"] == date(2019, 12, 3)


@pytest.mark.parametrize(
    ("cell", "numbers"),
    [
        ("0611 3219-0", ("0611 3219-0",)),
        ("Tel.: 0611/32190", ("0611/32190",)),
        ("0611 32190; 0170 1234567", ("0611 32190", "0170 1234567")),
        ("0611 32190, 0611 32191", ("0611 32190", "0611 32191")),
        ("0611 32190\n0611 32191", ("0611 32190", "0611 32191")),
        ("0611 32190 / 0170 1234567", ("0611 32190", "0170 1234567")),
        ("0611 / 32190", ("0611 / 32190",)),
        (491761234567.0, ("+491761234567",)),
        (61132190, ("061132190",)),
        ("", ()),
        ("-", ()),
        ("k. A.", ()),
    ],
)
def test_phone_numbers_of_a_cell(cell: Cell, numbers: tuple[str, ...]) -> None:
    assert read_phones(cell)[0] == numbers


@pytest.mark.parametrize(
    ("cell", "code"),
    [("4,91761E+11", "contact.phone_lost"), ("siehe Büro", "contact.not_a_phone")],
)
def test_a_number_that_is_lost_is_refused(cell: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        read_phones(cell)
    assert refused.value.problems[0].code == code


def test_one_number_is_known_however_it_is_written() -> None:
    forms = ["0611/3219-0", "+49 611 32190", "0049 611 32190", "(0611) 32190", "+49 (0)611 32190"]
    assert {phone_key(form) for form in forms} == {"+4961132190"}


@pytest.mark.parametrize(
    ("cell", "addresses"),
    [
        ("eva@example.org", ("eva@example.org",)),
        ("Eva@Example.ORG", ("Eva@example.org",)),
        ("eva@example.org; max@example.org", ("eva@example.org", "max@example.org")),
        ("eva@example.org\nmax@example.org", ("eva@example.org", "max@example.org")),
        ("eva@example.org, eva@example.org", ("eva@example.org",)),
        ("Eva Muster <eva@example.org>", ("eva@example.org",)),
        ("mailto:eva@example.org", ("eva@example.org",)),
        ("eva@bücher.example", ("eva@bücher.example",)),
        ("keine", ()),
    ],
)
def test_email_addresses_of_a_cell(cell: str, addresses: tuple[str, ...]) -> None:
    assert read_emails(cell) == addresses


@pytest.mark.parametrize("cell", ["eva(at)example.org", "eva@", "eva@example", "eva"])
def test_what_is_no_email_address_is_refused(cell: str) -> None:
    with pytest.raises(Refused) as refused:
        read_emails(cell)
    assert refused.value.problems[0].code == "contact.not_an_email"


@pytest.mark.parametrize(
    ("cells", "postcode"),
    [
        (("4109", "Leipzig", ""), "04109"),
        (("4109", "Leipzig", "Deutschland"), "04109"),
        (("8001", "Zürich", "Schweiz"), "8001"),
        (("1010", "Wien", "AT"), "1010"),
        (("CH-8001", "Zürich", ""), "8001"),
        (("1010", "Wien", ""), "1010"),
        (("D-65189", "Wiesbaden", ""), "65189"),
        (("4109", "", ""), "4109"),
        (("65189", "Wiesbaden", ""), "65189"),
    ],
)
def test_only_german_postcodes_get_their_zero_back(
    cells: tuple[str, str, str], postcode: str
) -> None:
    assert read_place(*cells).postcode == postcode


def test_a_repaired_postcode_is_told() -> None:
    problem = read_place("4109", "Leipzig", "").problems[0]
    assert (problem.code, problem.values["repaired"]) == ("postcode.repaired", "04109")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("65189 Wiesbaden", ("65189", "Wiesbaden")),
        ("D-65189 Wiesbaden", ("D-65189", "Wiesbaden")),
        ("Wiesbaden", ("", "Wiesbaden")),
        ("4109 Leipzig", ("4109", "Leipzig")),
        ("Frankfurt am Main, 60311", ("60311", "Frankfurt am Main")),
    ],
)
def test_postcode_and_town_in_one_cell(text: str, place: tuple[str, str]) -> None:
    assert split_place(text) == place


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Deutschland", "DE"),
        ("de", "DE"),
        ("Hessen", "DE"),
        ("Österreich", "AT"),
        ("Elfenbeinküste", "CI"),
        ("Vietnam", "VN"),
        ("TUR", "TR"),
        ("Narnia", None),
    ],
)
def test_countries(text: str, code: str | None) -> None:
    assert read_country(text) == code


@pytest.mark.parametrize(
    ("text", "salutation", "titles"),
    [
        ("Frau", Salutation.WOMAN, ()),
        ("Herrn", Salutation.MAN, ()),
        ("Herr Dr.", Salutation.MAN, ("Dr.",)),
        ("w", Salutation.WOMAN, ()),
        ("divers", Salutation.NEUTRAL, ()),
        ("Familie", None, ()),
        ("Damen und Herren", None, ()),
    ],
)
def test_salutation_cells(
    text: str, salutation: Salutation | None, titles: tuple[str, ...]
) -> None:
    assert read_salutation(text) == (salutation, titles)


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Prof. Dr.", ("Prof.", "Dr.")),
        ("Prof.Dr.", ("Prof.", "Dr.")),
        ("Dr.med.", ("Dr. med.",)),
        ("Prof. Dr. Dr. h. c.", ("Prof.", "Dr.", "Dr. h. c.")),
        ("Meisterin", ("Meisterin",)),
        ("", ()),
    ],
)
def test_title_cells(text: str, titles: tuple[str, ...]) -> None:
    assert read_titles(text) == titles
