"""What a list that came back leaves empty: taken away where a clerk agrees, and nothing beside."""

from pathlib import Path

import pytest

from sekretariat.domain.organizations import Organization
from sekretariat.domain.people import Address, AddressKind, Affiliation, Salutation
from sekretariat.services.organizations import OrganizationCard
from sekretariat.services.secretariat import Secretariat
from tests.services.returned_sheets import Edited, Office, changes_of, make_office, plan_of


@pytest.fixture
def kept(office: Secretariat, tmp_path: Path) -> Office:
    """An office with Bo, who has a private address and a second employer as well."""
    made = make_office(office, tmp_path)
    second = OrganizationCard(Organization(name="Zweitverein"))
    office.organizations.save(second)
    card = made.person(made.bo)
    card.addresses.append(Address(kind=AddressKind.PRIVATE, street="Am Hang 2"))
    place = Affiliation(organization_id=second.organization.id, function="Kasse")
    card.affiliations.append(place)
    card.person.suffix = "jun."
    office.people.save(card)
    return made


def test_only_what_was_emptied_and_agreed_to_goes(kept: Office) -> None:
    edited = Edited(kept.sheet())
    row = edited.row_of("Beispiel")
    path = edited.put(row, Salutation=None, Name_suffix=None, Function=None, Street=None).save()
    plan = plan_of(kept, path)
    assert {one[1:] for one in changes_of(plan)} == {
        ("salutation", "Herr", "", False),
        ("suffix", "jun.", "", False),
        ("function", "Vorstand", "", False),
        ("street", "Weg 1", "", False),
    }
    for field in ("salutation", "suffix", "function", "street"):
        plan.accept_field(field, accepted=True)
    kept.secretariat.importing.apply(plan)
    card = kept.person(kept.bo)
    assert (card.person.salutation, card.person.suffix) == (Salutation.UNKNOWN, "")
    assert [one.function for one in card.affiliations] == ["", "Kasse"]
    assert [(one.street, one.city) for one in card.addresses] == [
        ("", "Leipzig"),
        ("Am Hang 2", ""),
    ]
