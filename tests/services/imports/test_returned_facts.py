"""What organisations say of themselves in a list that came back."""

from pathlib import Path

import pytest

from sekretariat.domain.imports.lists import RowStatus
from sekretariat.domain.organizations import Organization
from sekretariat.domain.people import (
    AddressStyle,
    Affiliation,
    ContactKind,
    ContactPoint,
    ContactPurpose,
)
from sekretariat.services.organizations import OrganizationCard
from sekretariat.services.secretariat import Secretariat
from tests.services.returned_sheets import (
    Edited,
    Office,
    came_unchanged,
    changes_of,
    codes_of,
    make_office,
    plan_of,
)

LONG = "0611 12345678901234"


@pytest.fixture
def kept(office: Secretariat, tmp_path: Path) -> Office:
    """An office with an organisation, two persons, a vacant seat."""
    return make_office(office, tmp_path)


def card_of(kept: Office) -> OrganizationCard:
    return kept.secretariat.organizations.card(kept.organization_id)


def test_what_the_office_corrected_in_the_same_way_is_no_change(kept: Office) -> None:
    edited = Edited(kept.sheet()).fact("Street", "Beispielweg 5")
    card = card_of(kept)
    card.addresses[0].street = "Beispielweg 5"
    kept.secretariat.organizations.save(card)
    assert came_unchanged(plan_of(kept, edited.save()))


def test_what_is_refused_stays_as_it_was(kept: Office) -> None:
    plan = plan_of(kept, Edited(kept.sheet()).fact("Street", "Beispielweg 5").save())
    assert plan.accept_field("street", accepted=False) == 1
    kept.secretariat.importing.apply(plan)
    card = card_of(kept)
    assert [one.street for one in card.addresses] == ["Musterallee 1"]
    assert card.organization.row_version == 1


def test_an_organisation_without_an_address_tells_its_first_one(kept: Office) -> None:
    card = card_of(kept)
    card.addresses = []
    kept.secretariat.organizations.save(card)
    edited = Edited(kept.sheet()).fact("Street", "Beispielweg 5").fact("City", "Musterstadt")
    kept.secretariat.importing.apply(plan_of(kept, edited.save()))
    [address] = card_of(kept).addresses
    assert (address.street, address.city) == ("Beispielweg 5", "Musterstadt")
    assert address.style is AddressStyle.ORGANIZATION_FIRST


def test_an_emptied_address_goes_when_agreed_to_and_private_ones_stay(kept: Office) -> None:
    card = card_of(kept)
    private = ContactPoint(value="chef@example.org", purpose=ContactPurpose.PRIVATE)
    phone = ContactPoint(kind=ContactKind.PHONE, value="0611 32190")
    card.contacts += [private, phone]
    kept.secretariat.organizations.save(card)
    plan = plan_of(kept, Edited(kept.sheet()).fact("E-mail addresses", None).save())
    assert [one[1:] for one in changes_of(plan)] == [
        ("emails", "post@muster.example.org", "", False)
    ]
    plan.accept_field("emails", accepted=True)
    kept.secretariat.importing.apply(plan)
    left = [one.value for one in card_of(kept).contacts]
    assert sorted(left) == ["0611 32190", "chef@example.org"]


def test_what_is_no_address_keeps_the_organisation_out(kept: Office) -> None:
    edited = Edited(kept.sheet()).fact("E-mail addresses", "post at muster")
    plan = plan_of(kept, edited.fact("Street", "Beispielweg 5").save())
    [row] = [one for one in plan.rows if one.is_organization]
    assert row.status is RowStatus.FAILED
    assert codes_of(plan) == ["contact.not_an_email"]
    kept.secretariat.importing.apply(plan)
    card = card_of(kept)
    assert card.addresses[0].street == "Musterallee 1"
    assert [one.value for one in card.contacts] == ["post@muster.example.org"]


def test_a_number_nobody_can_have_is_told_and_taken(kept: Office) -> None:
    plan = plan_of(kept, Edited(kept.sheet()).fact("Phone numbers", f"{LONG}; 0611 32190").save())
    assert codes_of(plan) == ["contact.odd_phone"]
    kept.secretariat.importing.apply(plan)
    found = {one.value for one in card_of(kept).contacts if one.kind is ContactKind.PHONE}
    assert found == {LONG, "0611 32190"}


def test_an_organisation_deleted_meanwhile_does_not_come_back(kept: Office) -> None:
    gone = OrganizationCard(Organization(name="Auslaufverein"))  # the first in the alphabet
    kept.secretariat.organizations.save(gone)
    bo = kept.person(kept.bo)
    bo.affiliations = [Affiliation(organization_id=gone.organization.id)]
    bo = kept.secretariat.people.save(bo)
    path = kept.secretariat.inquiries.write_all(kept.folder / "alle")
    bo.affiliations = []
    kept.secretariat.people.save(bo)
    kept.secretariat.organizations.delete(gone.organization.id)
    plan = plan_of(kept, Edited(path).fact("Contact for nominations", "Frau Neu").save())
    assert came_unchanged(plan)
    kept.secretariat.importing.apply(plan)
    names = [name for _, name in kept.secretariat.organizations.choices()]
    assert names == ["Musterverein"]
    assert card_of(kept).organization.nomination_contact == "Frau Muster"
