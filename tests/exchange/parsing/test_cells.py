"""Places, salutations and titles: what the cells of hand-made lists say."""

import pytest

from sekretariat.domain.people import Salutation
from sekretariat.exchange.parsing.countries import read_country
from sekretariat.exchange.parsing.places import read_place, split_place
from sekretariat.exchange.parsing.titles import read_salutation, read_titles


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
