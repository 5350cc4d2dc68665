"""Organisations: names with their history, found by any of them, listed as of a day."""

from datetime import date
from typing import Any

import pytest

from sekretariat.domain.bodies import Body, Seat
from sekretariat.domain.organizations import Category, NominationRight, Organization
from sekretariat.domain.people import (
    Address,
    AddressBlock,
    AddressKind,
    Affiliation,
    ContactKind,
    ContactPoint,
    Person,
)
from sekretariat.domain.problems import Refused
from sekretariat.services.bodies import BodyCard
from sekretariat.services.lists import ListQuestion
from sekretariat.services.organizations import OrganizationCard
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat
from sekretariat.storage.organizations import OrganizationQuestion

DAY, EVE = date(2020, 11, 3), date(2020, 11, 2)


def add(office: Secretariat, name: str, short_name: str = "") -> Organization:
    made = OrganizationCard(Organization(name=name, short_name=short_name))
    return office.organizations.save(made).organization


def names(office: Secretariat, as_of: date = DAY, **asked: Any) -> list[str]:
    question = OrganizationQuestion(as_of=as_of, **asked)
    rows = office.organizations.rows(office.organizations.keys(question), as_of)
    return [row["name"] for row in rows]


@pytest.fixture
def renamed(office: Secretariat) -> Organization:
    """An organisation that was called otherwise until the eve of the day."""
    card = office.organizations.card(add(office, "Verein für Völkerfreundschaft", "VfV").id)
    card.organization.name = "Bund der Vielfalt"
    return office.organizations.save(card, since=DAY).organization


def test_a_renamed_organisation_is_listed_by_the_name_of_the_day(
    office: Secretariat, renamed: Organization
) -> None:
    assert names(office) == ["Bund der Vielfalt"]
    assert names(office, as_of=EVE) == ["Verein für Völkerfreundschaft"]
    card = office.organizations.card(renamed.id)
    card.organization.short_name = "BdV"
    (_, second) = office.organizations.save(card, since=date(2021, 1, 1)).former_names
    assert (second.name, second.valid_from) == ("Bund der Vielfalt", DAY)
    card = office.organizations.card(renamed.id)
    card.organization.name = "Bund für Vielfalt"
    assert len(office.organizations.save(card).former_names) == 2
    assert len(office.organizations.save(card, since=date(2022, 1, 1)).former_names) == 2


def test_an_organisation_is_found_by_every_name_it_had(
    office: Secretariat, renamed: Organization
) -> None:
    add(office, "Andere")
    for typed in ("vielfalt", "voelkerfreund", "volkerfreund bund", "vfv"):
        expected = [] if typed == "volkerfreund bund" else ["Bund der Vielfalt"]
        assert names(office, search=typed) == expected
    for name in ("bund DER vielfalt", "Verein für Volkerfreundschaft", "VFV"):
        assert office.organizations.find_by_name(name) == renamed.id
    assert office.organizations.find_by_name("Bund") == ""
    assert office.organizations.find_by_name(" ") == ""


def test_the_list_is_sorted_and_filtered(office: Secretariat) -> None:
    for name, category in (("Zoo", Category.OTHER), ("Ärztekammer", Category.EMPLOYERS)):
        made = Organization(name=name, category=category, short_name=name[:1])
        office.organizations.save(OrganizationCard(made))
    add(office, "Bund")
    assert names(office) == ["Ärztekammer", "Bund", "Zoo"]
    assert names(office, descending=True) == ["Zoo", "Bund", "Ärztekammer"]
    assert names(office, category="arbeitgeber_kammer") == ["Ärztekammer"]
    assert names(office, sort="category") == ["Ärztekammer", "Bund", "Zoo"]
    assert [name for _, name in office.organizations.choices()] == ["Ärztekammer", "Bund", "Zoo"]


def test_a_row_counts_seats_and_persons_of_the_day(office: Secretariat) -> None:
    made = add(office, "Bund")
    body = office.bodies.save(BodyCard(Body(name="Konferenz"))).body
    for number, end in ((1, None), (2, EVE)):
        office.seats.save_seat(
            Seat(body_id=body.id, number=number, organization_id=made.id, valid_to=end)
        )
    work = Affiliation(organization_id=made.id)
    office.people.save(PersonCard(Person(family_name="Muster"), affiliations=[work]))
    card = office.organizations.card(made.id)
    card.contacts = [
        ContactPoint(value="a@example.org"),
        ContactPoint(kind=ContactKind.PHONE, value="0611 123456"),
    ]
    card.addresses = [
        Address(street="Weg 1", postcode="65183", city="Wiesbaden", valid_to=DAY),
        Address(city="Kassel"),
    ]
    card.nomination_rights = [NominationRight(body_id=body.id, seats=1)]
    office.organizations.save(card)
    question = OrganizationQuestion(as_of=DAY)
    (row,) = office.organizations.rows(office.organizations.keys(question), DAY)
    assert (row["seats"], row["persons"], row["emails"]) == (1, 1, "a@example.org")
    assert (row["street"], row["postcode"], row["city"]) == ("Weg 1", "65183", "Wiesbaden")
    assert len(office.organizations.affiliations(made.id)) == 1


def test_what_is_wrong_is_told_and_nothing_saved(office: Secretariat) -> None:
    card = OrganizationCard(Organization(), contacts=[ContactPoint(value="kein@")])
    with pytest.raises(Refused) as refused:
        office.organizations.save(card)
    assert [one.code for one in refused.value.problems] == [
        "field.missing", "contact.not_an_email",
    ]  # fmt: skip
    assert office.organizations.choices() == []


def test_deleting_is_refused_while_somebody_belongs_and_can_be_undone(
    office: Secretariat, renamed: Organization
) -> None:
    below = OrganizationCard(Organization(name="Ortsverein", parent_id=renamed.id))
    office.organizations.save(below)
    with pytest.raises(Refused, match=r"record\.in_use"):
        office.organizations.delete(renamed.id)
    office.organizations.delete(below.organization.id)
    office.organizations.delete(renamed.id)
    assert office.organizations.choices() == []
    office.history.undo()
    assert len(office.organizations.card(renamed.id).former_names) == 1


@pytest.mark.parametrize("address", ["privat", "gesperrt"])
def test_blocked_addresses_of_organisations_are_not_listed(
    address: str, office: Secretariat
) -> None:
    kind = AddressKind.PRIVATE if address == "privat" else AddressKind.OFFICIAL
    block = AddressBlock.REGISTER if address == "gesperrt" else AddressBlock.NONE
    hidden = Address(street="Weg 1", city="Wiesbaden", kind=kind, block=block)
    office.organizations.save(OrganizationCard(Organization(name="Bund"), addresses=[hidden]))
    keys = office.organizations.keys(OrganizationQuestion(as_of=DAY))
    (row,) = office.organizations.rows(keys, DAY)
    assert (row["street"], row["city"]) == ("", "")


def test_the_flat_list_of_scripts_tells_the_names_of_its_day(
    office: Secretariat, renamed: Organization
) -> None:
    card = office.organizations.card(add(office, "Verein Nachbarschaft").id)
    card.organization.name = "Nachbarschaft e. V."
    office.organizations.save(card, since=DAY)
    question = ListQuestion(as_of=EVE, search="nachbarschaft")
    assert [row["name"] for row in office.lists.organizations(question)] == ["Verein Nachbarschaft"]
    rows = office.lists.organizations(ListQuestion(as_of=DAY))
    assert [(row["name"], row["id"] == renamed.id) for row in rows] == [
        ("Bund der Vielfalt", True),
        ("Nachbarschaft e. V.", False),
    ]
