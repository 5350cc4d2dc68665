"""Every column of a list that can be clicked sorts it, and earlier days sort by earlier names."""

from datetime import date
from typing import Any

import pytest

from sekretariat.domain.bodies import Body, EndReason, Membership, Participation, Seat
from sekretariat.domain.organizations import FormerOrganizationName, Organization
from sekretariat.domain.people import (
    Address,
    Affiliation,
    ContactKind,
    ContactPoint,
    ContactPurpose,
    FormerName,
    Person,
)
from sekretariat.services.secretariat import Secretariat
from sekretariat.storage.organizations import OrganizationQuestion
from sekretariat.storage.people import PersonQuestion
from tests.storage.test_person_orders import keep

DAY, EVE = date(2020, 11, 3), date(2020, 11, 2)


def persons(office: Secretariat, as_of: date = DAY, **asked: Any) -> list[str]:
    question = PersonQuestion(as_of=as_of, **asked)
    return [row["family_name"] for row in office.people.rows(office.people.keys(question), as_of)]


def organizations(office: Secretariat, as_of: date = DAY, **asked: Any) -> list[str]:
    question = OrganizationQuestion(as_of=as_of, **asked)
    kept = office.organizations
    return [row["name"] for row in kept.rows(kept.keys(question), as_of)]


def phone(person: Person, value: str, **values: Any) -> ContactPoint:
    return ContactPoint(person_id=person.id, kind=ContactKind.PHONE, value=value, **values)


def test_persons_sort_by_their_first_official_phone(office: Secretariat) -> None:
    one, two, three = people = [Person(family_name=name) for name in ("One", "Two", "Three")]
    keep(office, *people)
    keep(
        office,
        phone(one, "+49 611 2"),
        phone(two, "+49 611 0", purpose=ContactPurpose.PRIVATE),
        phone(two, "+49 611 3"),
        ContactPoint(person_id=three.id, kind=ContactKind.MOBILE, value="+49 170 1"),
        ContactPoint(person_id=one.id, kind=ContactKind.FAX, value="+49 170 0"),
    )
    assert persons(office, sort="phones") == ["Three", "One", "Two"]
    assert persons(office, sort="mobile") == ["Three", "One", "Two"]
    assert persons(office, sort="fax", descending=True) == ["One", "Three", "Two"]


def test_persons_sort_by_the_body_they_sit_in_on_the_day(office: Secretariat) -> None:
    alt, bach, cramer, dorn = people = [
        Person(family_name=name) for name in ("Alt", "Bach", "Cramer", "Dorn")
    ]
    long, short = Body(name="Zentralrat"), Body(name="Arbeitskreis", short_name="ZZ")
    keep(office, *people, long, short)
    seats = [Seat(body_id=body.id, number=n) for n, body in enumerate((long, short, long), 1)]
    keep(office, *seats)
    keep(
        office,
        Membership(seat_id=seats[0].id, person_id=alt.id, valid_to=EVE),
        Membership(seat_id=seats[1].id, person_id=bach.id),
        Membership(seat_id=seats[2].id, person_id=dorn.id, end_reason=EndReason.CORRECTION),
        Participation(body_id=long.id, person_id=cramer.id),
    )
    assert persons(office, sort="bodies") == ["Cramer", "Bach", "Alt", "Dorn"]
    assert persons(office, EVE, sort="bodies") == ["Alt", "Cramer", "Bach", "Dorn"]


@pytest.mark.parametrize(("sort", "expected"), [("city", "BAC"), ("postcode", "ABC")])
def test_organisations_sort_by_their_address(office: Secretariat, sort: str, expected: str) -> None:
    for name, postcode, city in (("A", "10000", "Ulm"), ("B", "20000", "Übach"), ("C", "", "")):
        kept = Organization(name=name)
        keep(office, kept)
        if city:
            keep(office, Address(organization_id=kept.id, postcode=postcode, city=city))
    assert organizations(office, sort=sort) == list(expected)


def test_organisations_sort_by_seats_and_persons_of_the_day(office: Secretariat) -> None:
    a, b, c = senders = [Organization(name=name) for name in "ABC"]
    body, person = Body(name="Rat"), Person(family_name="Muster")
    keep(office, *senders, body, person)
    seats: tuple[tuple[Organization, int, date | None], ...]
    seats = ((a, 10, None), (b, 2, None), (c, 11, EVE))
    keep(
        office,
        *(
            Seat(body_id=body.id, number=number, organization_id=sender.id, valid_to=end)
            for sender, held, end in seats
            for number in range(1, held + 1)
        ),
        Affiliation(person_id=person.id, organization_id=c.id),
    )
    assert organizations(office, sort="seats") == ["C", "B", "A"]
    assert organizations(office, sort="seats", descending=True) == ["A", "B", "C"]
    assert organizations(office, EVE, sort="seats") == ["B", "A", "C"]
    assert organizations(office, sort="persons", descending=True)[0] == "C"


def test_an_earlier_day_sorts_by_the_names_of_that_day(office: Secretariat) -> None:
    anna, zoe = Person(family_name="Adler"), Person(family_name="Zander")
    club, union = Organization(name="Akademie"), Organization(name="Zentrum")
    keep(office, anna, zoe, Person(family_name="Muster"), club, union, Organization(name="Mitte"))
    keep(
        office,
        FormerName(person_id=anna.id, family_name="Ziegler", valid_to=EVE),
        FormerName(person_id=zoe.id, family_name="Abel", valid_to=EVE, hidden=True),
        FormerOrganizationName(organization_id=union.id, name="Bund", valid_to=EVE),
    )
    assert persons(office) == ["Adler", "Muster", "Zander"]
    assert persons(office, EVE) == ["Muster", "Zander", "Ziegler"]
    assert persons(office, EVE, descending=True) == ["Ziegler", "Zander", "Muster"]
    assert organizations(office) == ["Akademie", "Mitte", "Zentrum"]
    assert organizations(office, EVE) == ["Akademie", "Bund", "Mitte"]
