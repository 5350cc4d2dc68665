"""Days, phone numbers, addresses, places, roles: what the cells of hand-made lists say."""

from datetime import date, datetime

import pytest

from sekretariat.domain.people import Salutation
from sekretariat.domain.problems import Refused
from sekretariat.exchange.parsing.contacts import (
    phone_key,
    read_emails,
    read_faxes,
    read_phones,
)
from sekretariat.exchange.parsing.countries import read_country
from sekretariat.exchange.parsing.dates import assumed, is_open_end, read_day
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
        ("seit dem 1.4.2020", date(2020, 4, 1)),
        ("ab 1. Januar 2021", date(2021, 1, 1)),
        ("berufen am 3.12.2019", date(2019, 12, 3)),
        ("Dienstag, 3. Dezember 2019", date(2019, 12, 3)),
        ("Di, 03.12.2019", date(2019, 12, 3)),
        ("3.Dez.2019", date(2019, 12, 3)),
        ("3. Dez 19", date(2019, 12, 3)),
        ("3 December 2019", date(2019, 12, 3)),
        ("December 3, 2019", date(2019, 12, 3)),
        ("3rd December 2019", date(2019, 12, 3)),
        ("2019/12/03", date(2019, 12, 3)),
        ("2019.12.03", date(2019, 12, 3)),
        ("20191203", date(2019, 12, 3)),
        (20191203, date(2019, 12, 3)),
        ("43802,0", date(2019, 12, 3)),
        ("2019-12", date(2019, 12, 1)),
        ("MÄRZ 2020", date(2020, 3, 1)),
        ("Maerz 2020", date(2020, 3, 1)),
        ("seit Jänner 2020", date(2020, 1, 1)),
        (2020, date(2020, 1, 1)),
        ("1.4.40", date(2040, 4, 1)),
        ("1.4.41", date(1941, 4, 1)),
        ("1.4.00", date(2000, 4, 1)),
    ],
)
def test_a_day_is_read_however_it_is_written(cell: Cell, day: date) -> None:
    assert read_day(cell, today=TODAY) == day


def test_a_month_as_an_end_is_its_last_day() -> None:
    assert read_day("bis Februar 2020", is_end=True) == date(2020, 2, 29)


@pytest.mark.parametrize(
    "cell",
    ["win", "31.02.2020", "bald", 7, 3.5, "2020-13-01", True, "00.00.0000", "01.01.1900", "Mrz 20",
     date(1900, 1, 1), "2021 - 2024", "03.12.2019 - 15.03.2021"],
)  # fmt: skip
def test_what_is_no_day_is_refused(cell: Cell) -> None:
    with pytest.raises(Refused) as refused:
        read_day(cell, today=TODAY)
    assert refused.value.problems[0].code == "field.not_a_day"


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("Mitte 2021", "date.vague"), ("Anfang März 2020", "date.vague"),
        ("ab sofort", "date.vague"),
        ("Ende 2022", "date.vague"), ("Q1 2020", "date.vague"), ("ca. 2020", "date.vague"),
        ("2. Halbjahr 2021", "date.vague"), ("Sommer 2021", "date.vague"),
        ("bis 31.12.", "date.without_year"), ("1. Januar", "date.without_year"),
    ],
)  # fmt: skip
def test_a_day_somebody_left_open_is_told_as_such(cell: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        read_day(cell, today=TODAY)
    assert [problem.code for problem in refused.value.problems] == [code]


@pytest.mark.parametrize(
    "cell", ["heute", "bis heute", "laufend", "unbefristet", "bis auf Weiteres"]
)
def test_an_end_may_be_open(cell: str) -> None:
    assert is_open_end(cell)


@pytest.mark.parametrize("cell", ["31.12.2021", "Ende 2021", "", date(2021, 12, 31)])
def test_other_ends_are_days(cell: Cell) -> None:
    assert not is_open_end(cell)


def test_a_year_is_told_to_have_been_made_a_day() -> None:
    assert [problem.code for problem in assumed(2020, date(2020, 1, 1))] == ["date.assumed"]
    assert assumed(43802, date(2019, 12, 3)) == []
    assert assumed(date(2020, 1, 1), date(2020, 1, 1)) == []


@pytest.mark.parametrize("cell", ["12/3/2019", "12-3-2019", "12/03/19"])
def test_a_day_that_reads_two_ways_is_refused(cell: str) -> None:
    with pytest.raises(Refused) as refused:
        read_day(cell)
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
        ("dienstl.: 06131/1234; mobil 0151 12345678", ("06131/1234", "0151 12345678")),
        ("dienstl. 06131 1234 mobil 0151 12345678", ("06131 1234", "0151 12345678")),
        ("d: 0611 1234 / p: 0611 1235", ("0611 1234", "0611 1235")),
        ("0611/32190 // 0170/1234567", ("0611/32190", "0170/1234567")),
        ("0611 32190 u. 0611 32191", ("0611 32190", "0611 32191")),
        ("0611 32190 0170 1234567", ("0611 32190", "0170 1234567")),
        ("0611 3219-0, -12", ("0611 3219-0", "0611 3219-12")),
        ("0611 32190 (privat)", ("0611 32190",)),
        ("+49 (0) 611 / 32 19-0", ("+49 (0) 611 / 32 19-0",)),
        ("+43 1 53115-0", ("+43 1 53115-0",)),
        ("", ()),
        ("-", ()),
        ("k. A.", ()),
    ],
)
def test_phone_numbers_of_a_cell(cell: Cell, numbers: tuple[str, ...]) -> None:
    assert read_phones(cell)[0] == numbers


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("4,91761E+11", "contact.phone_lost"), ("4.91761E+11", "contact.phone_lost"),
        (491761000000.0, "contact.phone_lost"), ("siehe Büro", "contact.not_a_phone"),
        ("12", "contact.not_a_phone"),
    ],
)  # fmt: skip
def test_a_number_that_is_lost_is_refused(cell: Cell, code: str) -> None:
    with pytest.raises(Refused) as refused:
        read_phones(cell)
    assert refused.value.problems[0].code == code


@pytest.mark.parametrize(
    ("cell", "faxes"),
    [
        ("Tel. 0611 1234, Fax 0611 1235", ("0611 1235",)), ("Telefax: 0611 1235", ("0611 1235",)),
        ("0611 1234", ()), (61112345, ()),
    ],
)  # fmt: skip
def test_a_fax_among_phone_numbers_is_told(cell: Cell, faxes: tuple[str, ...]) -> None:
    assert read_faxes(cell) == faxes


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
        ("eva (at) example.org", ("eva@example.org",)),
        ("eva[at]example.org", ("eva@example.org",)),
        ("eva(at)example(punkt)org", ("eva@example.org",)),
        ("eva at example dot org", ("eva@example.org",)),
        (
            "dienstl.: eva@example.org; privat: max@example.org",
            ("eva@example.org", "max@example.org"),
        ),
        ("E-Mail: eva@example.org (privat)", ("eva@example.org",)),
        ("eva@example.org/max@example.org", ("eva@example.org", "max@example.org")),
        ("m.muster@example.org", ("m.muster@example.org",)),
        ("eva@example.org und max@example.org", ("eva@example.org", "max@example.org")),
        ("eva@example.org | max@example.org", ("eva@example.org", "max@example.org")),
        ("eva@example.org\u200b", ("eva@example.org",)),
    ],
)
def test_email_addresses_of_a_cell(cell: str, addresses: tuple[str, ...]) -> None:
    assert read_emails(cell) == addresses


@pytest.mark.parametrize(
    "cell",
    ["eva@", "eva@example", "eva", "eva@@example.org", "eva.example.org", "www.example.org",
     "eva@example .org", "siehe Büro"],
)  # fmt: skip
def test_what_is_no_email_address_is_refused(cell: str) -> None:
    with pytest.raises(Refused) as refused:
        read_emails(cell)
    assert refused.value.problems[0].code == "contact.not_an_email"


def test_a_comma_in_place_of_a_dot_is_told() -> None:
    with pytest.raises(Refused) as refused:
        read_emails("eva@firma,de")
    assert [problem.code for problem in refused.value.problems] == ["contact.comma_for_dot"]


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
        (("4109.0", "Leipzig", ""), "04109"),
        (("1067", "Dresden", ""), "01067"),
        (("6108", "Halle (Saale)", "Sachsen-Anhalt"), "06108"),
        (("7743", "Jena", "D"), "07743"),
        (("D-4109", "Leipzig", ""), "04109"),
        (("4109", "Leipzig", "Österreich"), "4109"),
        (("9500", "Villach", ""), "9500"),
        (("6850", "Dornbirn", ""), "6850"),
        (("4600", "Wels", "A"), "4600"),
        (("7000", "Chur", ""), "7000"),
        (("8001", "Musterdorf", ""), "8001"),
        (("5020", "Musterdorf", ""), "5020"),
        (("1611", "Luxemburg", ""), "1611"),
        (("1611", "Musterdorf", "Luxemburg"), "1611"),
        (("6200", "Aabenraa", ""), "6200"),
        (("6400", "Musterdorf", "DK"), "6400"),
        (("L-1611", "Musterdorf", ""), "1611"),
        (("4700", "Eupen", ""), "4700"),
        (("4109", "Musterdorf", "Narnia"), "4109"),
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
        ("CH 8001 Zürich", ("CH 8001", "Zürich")),
        ("A-1010 Wien", ("A-1010", "Wien")),
        ("1012 AB Amsterdam", ("1012 AB", "Amsterdam")),
        ("00-950 Warszawa", ("00-950", "Warszawa")),
        ("110 00 Praha", ("110 00", "Praha")),
        ("Bad Homburg v. d. H.", ("", "Bad Homburg v. d. H.")),
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
        ("Bundesrepublik Deutschland", "DE"),
        ("NRW", "DE"),
        ("Freistaat Bayern", "DE"),
        ("Russland", "RU"),
        ("Türkei", "TR"),
        ("Bosnien-Herzegowina", "BA"),
        ("Kosovo", "XK"),
        ("I", "IT"),
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
