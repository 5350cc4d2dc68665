"""Contact cards of the office: only what may be shown, and the way back through an import."""

from datetime import date
from pathlib import Path

import pytest

from sekretariat.domain.bodies import Body, Membership, Seat
from sekretariat.domain.business_cards import CardVersion
from sekretariat.domain.imports.lists import OnDoubt, RowStatus
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
    Visibility,
)
from sekretariat.services.bodies import BodyCard
from sekretariat.services.business_cards import CardQuestion
from sekretariat.services.lists import ListQuestion
from sekretariat.services.organizations import OrganizationCard
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat

TODAY = ListQuestion(as_of=date(2020, 11, 2))


def ada(office: Secretariat) -> PersonCard:
    """Add Ada with every kind of contact point and address."""
    verband = Organization(name="Verband A")
    office.organizations.save(OrganizationCard(verband))
    card = PersonCard(Person(given_names="Ada", particle="von", family_name="Muster"))
    card.titles = [AcademicTitle(title="Dr.")]
    card.affiliations = [
        Affiliation(organization_id=verband.id, function="Leitung", department="Büro")
    ]
    card.contacts = [
        ContactPoint(value="ada@example.org"),
        ContactPoint(value="alle@example.org", visibility=Visibility.PUBLIC),
        ContactPoint(value="mitglieder@example.org", visibility=Visibility.MEMBERS),
        ContactPoint(
            value="zuhause@example.org",
            purpose=ContactPurpose.PRIVATE,
            visibility=Visibility.PUBLIC,
        ),
        ContactPoint(kind=ContactKind.PHONE, value="0611 32190"),
        ContactPoint(kind=ContactKind.MOBILE, value="0151 20012345"),
    ]
    card.addresses = [
        Address(street="Weg 1", postcode="65189", city="Wiesbaden", country="DE"),
        Address(kind=AddressKind.PRIVATE, street="Zuhause 2", postcode="34117", city="Kassel"),
    ]
    return office.people.save(card)


def written(office: Secretariat, folder: Path, audience: Visibility = Visibility.OFFICE) -> str:
    path = folder / "karten.vcf"
    office.business_cards.write(path, CardQuestion(listed=TODAY, audience=audience))
    return path.read_text(encoding="utf-8")


def test_the_office_gets_what_is_official(office: Secretariat, tmp_path: Path) -> None:
    ada(office)
    text = written(office, tmp_path)
    assert "FN:Dr. Ada von Muster" in text
    assert "N:von Muster;Ada;;Dr.;" in text
    assert "ORG:Verband A;Büro" in text
    assert "ADR;TYPE=work:;;Weg 1;Wiesbaden;;65189;Deutschland" in text
    assert [name for name in ("ada@", "alle@", "mitglieder@") if name in text] == [
        "ada@",
        "alle@",
        "mitglieder@",
    ]
    assert "zuhause@" not in text
    assert "Zuhause 2" not in text


@pytest.mark.parametrize(
    ("audience", "shown", "hidden"),
    [
        (Visibility.MEMBERS, ["mitglieder@", "alle@", "Weg 1"], ["ada@", "0611"]),
        (Visibility.PUBLIC, ["alle@"], ["mitglieder@", "ada@", "0611", "Weg 1"]),
    ],
)
def test_others_get_what_was_released(
    sqlite_office: Secretariat,
    tmp_path: Path,
    audience: Visibility,
    shown: list[str],
    hidden: list[str],
) -> None:
    ada(sqlite_office)
    text = written(sqlite_office, tmp_path, audience=audience)
    assert [one for one in shown if one not in text] == []
    assert [one for one in hidden if one in text] == []


@pytest.mark.parametrize("block", [AddressBlock.INTERNAL, AddressBlock.REGISTER])
def test_a_blocked_address_is_on_no_card(
    sqlite_office: Secretariat, tmp_path: Path, block: AddressBlock
) -> None:
    card = ada(sqlite_office)
    card.addresses[0].block = block
    sqlite_office.people.save(card)
    assert "Weg 1" not in written(sqlite_office, tmp_path)


def test_who_is_not_to_be_contacted_has_a_name_alone(
    sqlite_office: Secretariat, tmp_path: Path
) -> None:
    card = ada(sqlite_office)
    card.person.do_not_contact = True
    sqlite_office.people.save(card)
    text = written(sqlite_office, tmp_path)
    assert "Ada von Muster" in text
    assert "@" not in text
    assert "Weg 1" not in text


def test_the_dead_have_no_card(sqlite_office: Secretariat, tmp_path: Path) -> None:
    card = ada(sqlite_office)
    card.person.deceased_on = date(2020, 11, 1)
    sqlite_office.people.save(card)
    assert written(sqlite_office, tmp_path) == ""


def test_a_card_of_an_earlier_day_has_the_name_of_that_day(
    sqlite_office: Secretariat, tmp_path: Path
) -> None:
    card = ada(sqlite_office)
    card.former_names = [
        FormerName(family_name="Altmuster", given_names="Ada", valid_to=date(2019, 6, 30))
    ]
    sqlite_office.people.save(card)
    path = tmp_path / "karten.vcf"
    asked = CardQuestion(listed=ListQuestion(as_of=date(2019, 6, 30)))
    sqlite_office.business_cards.write(path, asked)
    assert "N:Altmuster;Ada;" in path.read_text(encoding="utf-8")


def test_a_selection_is_written_in_its_order(sqlite_office: Secretariat, tmp_path: Path) -> None:
    first = ada(sqlite_office)
    second = sqlite_office.people.save(PersonCard(Person(family_name="Probe")))
    sqlite_office.people.save(PersonCard(Person(family_name="Andere")))
    ids = [second.person.id, first.person.id]
    path = tmp_path / "karten.vcf"
    asked = CardQuestion(listed=TODAY, version=CardVersion.OUTLOOK)
    sqlite_office.business_cards.write(path, asked, ids)
    lines = path.read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if line.startswith("FN:")] == [
        "FN:Probe",
        "FN:Dr. Ada von Muster",
    ]


def test_a_body_gives_the_cards_of_its_members(sqlite_office: Secretariat, tmp_path: Path) -> None:
    member = ada(sqlite_office)
    sqlite_office.people.save(PersonCard(Person(family_name="Andere")))
    body = Body(name="Beirat")
    sqlite_office.bodies.save(BodyCard(body))
    seat = sqlite_office.seats.save_seat(Seat(body_id=body.id, number=1))
    membership = Membership(seat_id=seat.id, person_id=member.person.id)
    sqlite_office.seats.save_membership(membership)
    path = tmp_path / "beirat.vcf"
    asked = CardQuestion(listed=ListQuestion(as_of=date(2020, 11, 2), body="Beirat"))
    assert sqlite_office.business_cards.write(path, asked) == 1


@pytest.mark.parametrize("version", list(CardVersion))
def test_the_cards_of_the_sample_come_back_unchanged(
    sample_office: Secretariat, tmp_path: Path, version: CardVersion
) -> None:
    path = tmp_path / "karten.vcf"
    count = sample_office.business_cards.write(path, CardQuestion(listed=TODAY, version=version))
    plan = sample_office.importing.plan(path)
    assert plan.counts()[RowStatus.UNCHANGED] == len(plan.rows) == count > 100


def test_a_card_that_says_little_is_known_by_its_id(
    sqlite_office: Secretariat, tmp_path: Path
) -> None:
    ada(sqlite_office)
    path = tmp_path / "alle.vcf"
    sqlite_office.business_cards.write(path, CardQuestion(listed=TODAY, audience=Visibility.PUBLIC))
    lines = path.read_text(encoding="utf-8").splitlines()
    bare = "\n".join(one for one in lines if not one.startswith(("ORG", "EMAIL", "TITLE")))
    path.write_text(bare, encoding="utf-8")
    assert [one.status for one in sqlite_office.importing.plan(path).rows] == [RowStatus.UNCHANGED]
    path.write_text(bare.replace("Ada", "Eva"), encoding="utf-8")
    assert [one.status for one in sqlite_office.importing.plan(path).rows] == [RowStatus.NEW]


def test_cards_come_in_once(sqlite_office: Secretariat, tmp_path: Path) -> None:
    path = tmp_path / "neu.vcf"
    path.write_text(
        "BEGIN:VCARD\nVERSION:3.0\nN:Probe;Max;;;\nFN:Max Probe\nORG:Verband B\n"
        "EMAIL:max@example.org\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nFN:Verband B\n"
        "ORG:Verband B\nEND:VCARD\n",
        encoding="utf-8",
    )
    plan = sqlite_office.importing.plan(path)
    assert [(row.number, row.status) for row in plan.rows] == [
        (1, RowStatus.NEW),
        (2, RowStatus.FAILED),
    ]
    assert sqlite_office.lists.persons(TODAY) == []
    sqlite_office.importing.apply(plan, OnDoubt.SKIP)
    (max_probe,) = sqlite_office.lists.persons(TODAY)
    assert (max_probe["family_name"], max_probe["organization"]) == ("Probe", "Verband B")
    again = sqlite_office.importing.plan(path)
    assert [row.status for row in again.rows] == [RowStatus.UNCHANGED, RowStatus.FAILED]
