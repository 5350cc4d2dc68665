"""The list of persons: sorted like a dictionary, found by any spelling; blocks are kept."""

from datetime import date, timedelta
from typing import Any

import pytest

from sekretariat.domain.bodies import Body, Membership, Participation, Role, Seat
from sekretariat.domain.organizations import Organization
from sekretariat.domain.people import (
    AcademicTitle,
    Address,
    AddressBlock,
    AddressKind,
    Affiliation,
    ContactKind,
    ContactPoint,
    ContactPurpose,
    FormerName,
    Person,
    Salutation,
)
from sekretariat.domain.records import Record
from sekretariat.services.secretariat import Secretariat
from sekretariat.storage.people import PersonQuestion

DAY = date(2020, 11, 3)
EVE = DAY - timedelta(days=1)
MORROW = DAY + timedelta(days=1)


def keep(office: Secretariat, *records: Record) -> None:
    with office.context.work("keep", "keep") as work:
        for record in records:
            work.add(record)


def family_names(
    office: Secretariat, search: str = "", as_of: date = DAY, **asked: Any
) -> list[str]:
    question = PersonQuestion(as_of=as_of, search=search, **asked)
    rows = office.people.rows(office.people.keys(question), as_of)
    return [row["family_name"] for row in rows]


def test_given_names_sort_like_a_dictionary(office: Secretariat) -> None:
    given = ("Pia", "Özlem", "Olga", "Zoe", "Ömer")
    keep(office, *(Person(family_name=f"Muster {name}", given_names=name) for name in given))
    shown = [name.removeprefix("Muster ") for name in family_names(office, sort="given_names")]
    assert shown == ["Olga", "Ömer", "Özlem", "Pia", "Zoe"]


def row_of(office: Secretariat, as_of: date = DAY) -> dict[str, str]:
    (row,) = office.people.rows(office.people.keys(PersonQuestion(as_of=as_of)), as_of)
    return row


def test_names_sort_by_din_5007_on_every_database(office: Secretariat) -> None:
    names = [
        ("", "Zoe", "Zander"), ("von der", "Anna", "Heide"), ("", "Bo", "Müller"),
        ("", "Al", "Mueller"), ("", "Cy", "Muller"), ("", "Al", "Müller-Lüdenscheidt"),
        ("", "Łukasz", "Łącki"), ("", "Ada", "Lacko"), ("", "İpek", "Şahin"), ("", "Ida", "Sahm"),
        ("", "Uwe", "Straße"), ("", "Eva", "Strasse"), ("", "", "Sari"), ("", "Kim", "D'Angelo"),
        ("", "Jo", "Dangel"), ("", "Ute", "Öz"), ("", "Max", "Ozan"), ("", "Ina", "heise"),
    ]  # fmt: skip
    keep(office, *(Person(particle=a, given_names=b, family_name=c) for a, b, c in names))
    assert family_names(office) == [
        "Dangel", "D'Angelo", "Heide", "heise", "Łącki", "Lacko", "Mueller", "Müller", "Muller",
        "Müller-Lüdenscheidt", "Öz", "Ozan", "Şahin", "Sahm", "Sari", "Strasse", "Straße",
        "Zander",
    ]  # fmt: skip
    assert family_names(office, descending=True) == family_names(office)[::-1]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("mueller", ["Mueller", "Müller", "Muller"]),
        ("müller", ["Mueller", "Müller", "Muller"]),
        ("muller", ["Mueller", "Müller", "Muller"]),
        ("MÜLL", ["Mueller", "Müller", "Muller"]),
        ("sukru", ["Yıldız-Öğüt"]),
        ("Şükrü yıldız", ["Yıldız-Öğüt"]),
        ("yildiz oguet", ["Yıldız-Öğüt"]),
        ("hang", ["Nguyễn"]),
        ("nguyen hằng", ["Nguyễn"]),
        ("lukasz wojcik", ["Wójcik"]),
        ("angeles", ["Prüfer"]),
        ("er", ["Bauer", "Heide", "Mueller", "Müller", "Muller", "Prüfer"]),
        ("von heide", ["Heide"]),
        ("strasse", ["Straße"]),
        ("muller xaver", []),
        ("%", []),
        ("_", []),
        ("50%_plus", ["50%_plus"]),
        ("\\", ["50%_plus \\"]),
        ("   ", None),
    ],
)
def test_search_knows_marks_umlauts_and_parts_of_names(
    typed: str, found: list[str] | None, office: Secretariat
) -> None:
    if typed in {"50%_plus", "\\"}:
        keep(office, Person(family_name=found[0] if found else ""))
    keep(
        office,
        Person(given_names="Anna", family_name="Müller"),
        Person(given_names="Al", family_name="Mueller"),
        Person(given_names="Cy", family_name="Muller"),
        Person(given_names="Şükrü", family_name="Yıldız-Öğüt"),
        Person(given_names="Thị Hằng", family_name="Nguyễn"),
        Person(given_names="Łukasz", family_name="Wójcik"),
        Person(given_names="Maria de los Ángeles", family_name="Prüfer"),
        Person(given_names="Eva", family_name="Bauer"),
        Person(given_names="Ada", particle="von der", family_name="Heide"),
        Person(given_names="Uwe", family_name="Straße"),
    )
    everybody = family_names(office)
    assert family_names(office, typed) == (everybody if found is None else found)


def test_former_names_and_organisations_are_found_hidden_names_are_not(office: Secretariat) -> None:
    club = Organization(name="Verein für Bildung", short_name="VfB")
    eva, max_ = Person(family_name="Neu"), Person(family_name="Gast")
    keep(
        office,
        club,
        eva,
        max_,
        FormerName(person_id=eva.id, family_name="Älter", valid_to=EVE),
        FormerName(person_id=max_.id, family_name="Geheim", valid_to=EVE, hidden=True),
        Affiliation(person_id=max_.id, organization_id=club.id, valid_to=DAY),
    )
    assert family_names(office, "aelter") == ["Neu"]
    assert family_names(office, "geheim") == []
    assert family_names(office, "bildung") == ["Gast"]
    assert family_names(office, "vfb gast") == ["Gast"]
    assert family_names(office, "bildung", as_of=MORROW) == []


@pytest.mark.parametrize(
    ("kind", "block", "until", "shown"),
    [
        (AddressKind.OFFICIAL, AddressBlock.NONE, None, True),
        (AddressKind.PRIVATE, AddressBlock.NONE, None, False),
        (AddressKind.OFFICIAL, AddressBlock.REGISTER, None, False),
        (AddressKind.OFFICIAL, AddressBlock.INTERNAL, DAY, False),
        (AddressKind.OFFICIAL, AddressBlock.REGISTER, EVE, True),
        (AddressKind.PRIVATE, AddressBlock.REGISTER, EVE, False),
    ],
)
def test_private_and_blocked_addresses_stand_in_no_list(
    kind: AddressKind, block: AddressBlock, until: date | None, shown: bool, office: Secretariat
) -> None:
    eva = Person(family_name="Muster")
    address = Address(
        person_id=eva.id, kind=kind, block=block, block_until=until,
        street="Weg 1", postcode="65183", city="Wiesbaden", country="DE",
    )  # fmt: skip
    keep(office, eva, address)
    row = row_of(office)
    cells = [row["street"], row["postcode"], row["city"], row["country"]]
    assert cells == (["Weg 1", "65183", "Wiesbaden", "DE"] if shown else ["", "", "", ""])
    by_city = office.people.keys(PersonQuestion(as_of=DAY, sort="city"))
    assert len(by_city) == 1


def test_the_first_address_and_main_affiliation_of_the_day_are_shown(office: Secretariat) -> None:
    eva = Person(family_name="Muster")
    old, new = Organization(name="Alt"), Organization(name="Neu")
    keep(
        office,
        eva,
        old,
        new,
        Address(person_id=eva.id, city="Gießen", valid_to=EVE),
        Address(person_id=eva.id, city="Kassel"),
        Address(person_id=eva.id, city="Fulda"),
        Affiliation(
            person_id=eva.id, organization_id=old.id, function="Vorstand", is_primary=False
        ),
        Affiliation(person_id=eva.id, organization_id=new.id, function="Leitung", valid_from=DAY),
    )
    row, before = row_of(office), row_of(office, as_of=EVE)
    assert (row["city"], row["organization"], row["function"]) == ("Kassel", "Neu", "Leitung")
    assert (before["city"], before["organization"]) == ("Gießen", "Alt")


def test_contact_points_stand_by_kind_in_order_private_ones_do_not(office: Secretariat) -> None:
    eva = Person(family_name="Muster")
    points = [
        (ContactKind.PHONE, "0611 1", ContactPurpose.INVITATION),
        (ContactKind.EMAIL, "eva@example.org", ContactPurpose.INVITATION),
        (ContactKind.EMAIL, "privat@example.org", ContactPurpose.PRIVATE),
        (ContactKind.EMAIL, "presse@example.org", ContactPurpose.PRESS),
        (ContactKind.FAX, "0611 2", ContactPurpose.INVITATION),
        (ContactKind.MOBILE, "0170 3", ContactPurpose.INVITATION),
    ]
    keep(
        office,
        eva,
        *(
            ContactPoint(person_id=eva.id, position=place, kind=kind, value=value, purpose=purpose)
            for place, (kind, value, purpose) in enumerate(points, start=1)
        ),
    )
    row = row_of(office)
    assert row["emails"] == "eva@example.org; presse@example.org"
    assert (row["fax"], row["mobile"]) == ("0611 2", "0170 3")
    assert row["phones"].startswith("0611 1")


def test_names_and_titles_are_those_of_the_day(office: Secretariat) -> None:
    eva = Person(given_names="Eva", family_name="Kaya-Roth")
    keep(
        office,
        eva,
        FormerName(person_id=eva.id, given_names="Eva", family_name="Kaya", valid_to=DAY),
        AcademicTitle(person_id=eva.id, position=2, title="Dr."),
        AcademicTitle(person_id=eva.id, position=1, title="Prof.", awarded_on=MORROW),
    )
    assert family_names(office) == ["Kaya"]
    assert family_names(office, as_of=MORROW) == ["Kaya-Roth"]
    assert row_of(office)["titles"] == "Dr."
    assert row_of(office, as_of=MORROW)["titles"] == "Prof. Dr."


def test_the_list_is_filtered_by_body_organisation_and_salutation(office: Secretariat) -> None:
    eva = Person(family_name="Muster", salutation=Salutation.WOMAN)
    max_, gast = Person(family_name="Lind", salutation=Salutation.MAN), Person(family_name="Gast")
    club, body = Organization(name="Verein"), Body(name="Konferenz")
    seat = Seat(body_id=body.id, number=1)
    keep(
        office, eva, max_, gast, club, body, seat,
        Membership(seat_id=seat.id, person_id=eva.id, valid_to=DAY),
        Membership(seat_id=seat.id, person_id=max_.id, role=Role.DEPUTY, valid_from=MORROW),
        Participation(body_id=body.id, person_id=gast.id, valid_from=DAY),
        Affiliation(person_id=max_.id, organization_id=club.id, valid_from=DAY),
    )  # fmt: skip
    assert family_names(office, body_id=body.id) == ["Gast", "Muster"]
    assert family_names(office, body_id=body.id, as_of=MORROW) == ["Gast", "Lind"]
    assert family_names(office, organization_id=club.id) == ["Lind"]
    assert family_names(office, organization_id=club.id, as_of=EVE) == []
    assert family_names(office, salutation="frau") == ["Muster"]
