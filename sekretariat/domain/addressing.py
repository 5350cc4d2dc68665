"""How a person is written to: the address block and the opening of a letter (domain paper 3.2)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sekretariat.domain.bodies import PaperLanguage
from sekretariat.domain.contacts import HOME, country_name
from sekretariat.domain.names import address_name, english_salutation_line, salutation_line
from sekretariat.domain.people import (
    AcademicTitle,
    Address,
    AddressKind,
    AddressStyle,
    OfficeTitle,
    Person,
    Salutation,
)
from sekretariat.domain.problems import Problem, Severity
from sekretariat.domain.records import holds_on


@dataclass(frozen=True)
class Addressee:
    """A person with what an address needs: titles and office title of the day, address, sender."""

    person: Person
    titles: Sequence[str] = ()
    office_title: OfficeTitle | None = None
    address: Address | None = None
    organization: str = ""


def titles_on(titles: Sequence[AcademicTitle], as_of: date) -> list[str]:
    """Return the titles held on the day, in their order."""
    return [
        one.title
        for one in titles
        if (one.awarded_on is None or one.awarded_on <= as_of)
        and (one.withdrawn_on is None or one.withdrawn_on > as_of)
    ]


def office_title_on(titles: Sequence[OfficeTitle], as_of: date) -> OfficeTitle | None:
    """Return the first office title that holds on the day; former ones are not kept."""
    return next((one for one in titles if holds_on(one, as_of)), None)


def worded_title(title: OfficeTitle, salutation: Salutation) -> str:
    """Return an office title in the form the person is addressed in: "Landrätin", "Landrat"."""
    forms = {Salutation.WOMAN: title.title_female, Salutation.MAN: title.title_male}
    return forms.get(salutation, "") or title.title


def outdated(person: Person, titles: Sequence[OfficeTitle], as_of: date) -> list[Problem]:
    """Return a warning where an office has ended whose title letters no longer use.

    The person's own salutation or address block may still name it, so both are to be checked.
    """
    if not titles or office_title_on(titles, as_of):
        return []
    ended = [one for one in titles if one.valid_to and one.valid_to < as_of]
    if not ended:
        return []
    last = max(ended, key=lambda one: one.valid_to or date.min)
    values = {"title": worded_title(last, person.salutation), "day": last.valid_to}
    is_own = bool(person.salutation_override or person.address_override)
    code = "person.override_outdated" if is_own else "person.title_ended"
    return [Problem(code, values, "office_titles", Severity.WARNING)]


def letter_address(addresses: Sequence[Address], as_of: date) -> Address | None:
    """Return the address a letter goes to on the day: official before private, never billing."""
    order = (AddressKind.OFFICIAL, AddressKind.PRIVATE)
    usable = [one for one in addresses if one.kind in order and holds_on(one, as_of)]
    return min(usable, key=lambda one: order.index(one.kind), default=None)


def opening(addressee: Addressee, language: PaperLanguage = PaperLanguage.GERMAN) -> str:
    """Return the opening of a letter in its language; a person's own salutation wins."""
    person = addressee.person
    if person.salutation_override:
        return person.salutation_override
    if language is PaperLanguage.ENGLISH:
        return english_salutation_line(person, addressee.titles)
    phrase = addressee.office_title.salutation_phrase if addressee.office_title else ""
    return salutation_line(person, addressee.titles, phrase)


def address_lines(addressee: Addressee) -> list[str]:
    """Return the lines of an address, empty ones left out; a person's own address block wins."""
    person, address = addressee.person, addressee.address
    if person.address_override:
        return [line for line in person.address_override.splitlines() if line.strip()]
    office_line = addressee.office_title.address_line if addressee.office_title else ""
    named = [office_line, address_name(person, addressee.titles)]
    if address is None:
        return _filled(named)
    house = [address.organization_line or addressee.organization, address.department_line]
    if address.style is AddressStyle.PRIVATE:
        house = []
    is_person_first = address.style is AddressStyle.PERSON_FIRST
    top = [*named, *house] if is_person_first else [*house, *named]
    return _filled([*top, *place_lines(address)])


def place_lines(address: Address) -> list[str]:
    """Return street or P.O. box and town; abroad town and country in capitals (DIN 5008)."""
    street = f"Postfach {address.po_box}" if address.po_box else address.street
    is_abroad = address.country.upper() not in {"", HOME}
    city = address.city.upper() if is_abroad else address.city
    town = " ".join(part for part in (address.postcode, city) if part)
    return _filled([street, town, country_name(address.country).upper() if is_abroad else ""])


def _filled(lines: Sequence[str]) -> list[str]:
    return [line for line in lines if line]
