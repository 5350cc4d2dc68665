"""Addresses and openings of letters, after the table of the domain paper 3.2."""

from datetime import date

import pytest

from sekretariat.domain.addressing import (
    Addressee,
    address_lines,
    letter_address,
    office_title_on,
    opening,
    outdated,
    titles_on,
    worded_title,
)
from sekretariat.domain.bodies import PaperLanguage
from sekretariat.domain.people import (
    AcademicTitle,
    Address,
    AddressKind,
    AddressStyle,
    OfficeTitle,
    Person,
    Salutation,
)
from sekretariat.domain.problems import Severity

DAY = date(2020, 11, 3)
EVA = Person(salutation=Salutation.WOMAN, given_names="Eva", family_name="Beispiel")
HOUSE = Address(street="Musterweg 1", postcode="65189", city="Wiesbaden", country="DE")


def test_an_official_address_begins_with_the_organisation() -> None:
    addressee = Addressee(EVA, ["Prof.", "Dr."], None, HOUSE, "Verband Beispiel e. V.")
    assert address_lines(addressee) == [
        "Verband Beispiel e. V.",
        "Frau Prof. Dr. Eva Beispiel",
        "Musterweg 1",
        "65189 Wiesbaden",
    ]
    assert opening(addressee) == "Sehr geehrte Frau Professorin Beispiel,"


def test_person_first_and_private_addresses() -> None:
    abroad = Address(
        style=AddressStyle.PERSON_FIRST, department_line="Referat 2", po_box="12 34",
        postcode="1010", city="Wien", country="at",
    )  # fmt: skip
    assert address_lines(Addressee(EVA, (), None, abroad, "Haus der Vielfalt")) == [
        "Frau Eva Beispiel",
        "Haus der Vielfalt",
        "Referat 2",
        "Postfach 12 34",
        "1010 WIEN",
        "ÖSTERREICH",
    ]
    home = Address(style=AddressStyle.PRIVATE, street="Am Hang 2", city="Gießen")
    private = Addressee(EVA, (), None, home, "Haus der Vielfalt")
    assert address_lines(private) == ["Frau Eva Beispiel", "Am Hang 2", "Gießen"]


def test_an_office_lends_its_line_and_phrase_while_it_lasts() -> None:
    office = OfficeTitle(
        title="Staatssekretärin", address_line="Staatssekretärin im Beispielressort",
        salutation_phrase="Staatssekretärin", valid_to=DAY,
    )  # fmt: skip
    held = office_title_on([office], DAY)
    addressee = Addressee(EVA, (), held)
    expected = ["Staatssekretärin im Beispielressort", "Frau Eva Beispiel"]
    assert address_lines(addressee) == expected
    assert opening(addressee) == "Sehr geehrte Frau Staatssekretärin,"
    assert office_title_on([office], date(2020, 11, 4)) is None


def test_own_wording_wins() -> None:
    person = Person(
        family_name="Muster", salutation_override="Lieber Rabbiner Muster,",
        address_override="Rabbiner Muster\n\nGemeindehaus",
    )  # fmt: skip
    assert opening(Addressee(person)) == "Lieber Rabbiner Muster,"
    assert address_lines(Addressee(person)) == ["Rabbiner Muster", "Gemeindehaus"]


@pytest.mark.parametrize(
    ("salutation", "titles", "expected"),
    [
        (Salutation.WOMAN, (), "Dear Ms von der Heide,"),
        (Salutation.MAN, (), "Dear Mr von der Heide,"),
        (Salutation.WOMAN, ("Dr.",), "Dear Dr von der Heide,"),
        (Salutation.WOMAN, ("Prof.", "Dr."), "Dear Professor von der Heide,"),
        (Salutation.NEUTRAL, ("Dr.",), "Dear Dr. Eva von der Heide,"),
    ],
)
def test_a_letter_in_english_begins_in_english(
    salutation: Salutation, titles: tuple[str, ...], expected: str
) -> None:
    person = Person(
        salutation=salutation, given_names="Eva", particle="von der", family_name="Heide"
    )
    assert opening(Addressee(person, titles), PaperLanguage.ENGLISH) == expected


def test_titles_count_while_they_are_held() -> None:
    doctor = AcademicTitle(title="Dr.", withdrawn_on=DAY)
    professor = AcademicTitle(title="Prof.", awarded_on=DAY)
    assert titles_on([professor, doctor], DAY) == ["Prof."]
    assert titles_on([professor, doctor], date(2020, 11, 2)) == ["Dr."]


def test_a_letter_goes_to_the_office_first_and_never_to_billing() -> None:
    private = Address(kind=AddressKind.PRIVATE)
    billing = Address(kind=AddressKind.BILLING)
    ended = Address(valid_to=date(2020, 11, 2))
    assert letter_address([billing, private, HOUSE], DAY) is HOUSE
    assert letter_address([ended, private], DAY) is private
    assert letter_address([billing], DAY) is None


LANDRAT = OfficeTitle(
    title="Landrätin oder Landrat",
    title_female="Landrätin",
    title_male="Landrat",
    valid_to=date(2021, 6, 30),
)


@pytest.mark.parametrize(
    ("salutation", "form"),
    [
        (Salutation.WOMAN, "Landrätin"),
        (Salutation.MAN, "Landrat"),
        (Salutation.NEUTRAL, "Landrätin oder Landrat"),
        (Salutation.UNKNOWN, "Landrätin oder Landrat"),
    ],
)
def test_an_office_title_has_its_forms(salutation: Salutation, form: str) -> None:
    assert worded_title(LANDRAT, salutation) == form


def test_a_title_of_one_form_stays_as_it_is() -> None:
    assert worded_title(OfficeTitle(title="MdL"), Salutation.WOMAN) == "MdL"


def test_an_office_that_ended_is_told() -> None:
    person = Person(family_name="Muster", salutation=Salutation.WOMAN)
    assert outdated(person, [LANDRAT], date(2021, 6, 30)) == []
    [warning] = outdated(person, [LANDRAT], date(2021, 7, 1))
    assert (warning.code, warning.severity) == ("person.title_ended", Severity.WARNING)
    assert warning.values == {"title": "Landrätin", "day": date(2021, 6, 30)}


def test_an_own_salutation_from_an_office_that_ended_is_to_be_checked() -> None:
    person = Person(family_name="Muster", salutation_override="Sehr geehrte Frau Landrätin,")
    [warning] = outdated(person, [LANDRAT], date(2021, 7, 1))
    assert warning.code == "person.override_outdated"


def test_a_new_office_ends_the_warning() -> None:
    now = OfficeTitle(title="MdL", valid_from=date(2021, 7, 1))
    assert outdated(Person(family_name="Muster"), [LANDRAT, now], date(2022, 1, 1)) == []


def test_an_address_in_strasbourg_has_no_country_code() -> None:
    """Scenario 13: city and country in capitals, without "F-"."""
    abroad = Address(street="1 quai Exemple", postcode="67000", city="Strasbourg", country="FR")
    addressee = Addressee(EVA, (), None, abroad, "")
    assert address_lines(addressee)[-2:] == ["67000 STRASBOURG", "FRANKREICH"]


def test_an_office_still_to_come_is_no_office_that_ended() -> None:
    elected = OfficeTitle(title="Landrätin", valid_from=date(2021, 7, 1))
    assert outdated(Person(family_name="Muster"), [elected], date(2021, 6, 30)) == []


def test_a_letter_to_kosovo_names_the_country() -> None:
    """XK stands in no edition of ISO 3166-1, and yet mail goes there."""
    abroad = Address(street="Rruga Shembull 1", postcode="10000", city="Prishtina", country="XK")
    assert address_lines(Addressee(EVA, (), None, abroad))[-2:] == ["10000 PRISHTINA", "KOSOVO"]
