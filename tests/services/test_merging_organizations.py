"""Two records of one organisation become one."""

from datetime import date

import pytest

from sekretariat.domain.bodies import Seat
from sekretariat.domain.duplicates.merging import Merge
from sekretariat.domain.duplicates.pairs import Pair
from sekretariat.domain.organizations import (
    BodyCategory,
    CategoryInBody,
    FormerOrganizationName,
    Organization,
)
from sekretariat.domain.people import Affiliation, ContactPoint, Person
from sekretariat.domain.problems import Refused
from sekretariat.services.lists import ListQuestion
from sekretariat.services.organizations import OrganizationCard
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat
from sekretariat.storage.organizations import OrganizationQuestion
from tests.services.twins import everything, place, seated

DAY = date(2020, 11, 3)
KIND = "organization"


def add(office: Secretariat, name: str, **values: str) -> str:
    card = OrganizationCard(Organization(name=name, **values))  # type: ignore[arg-type]
    return office.organizations.save(card).organization.id


def merge(office: Secretariat, keep: str, other: str) -> None:
    office.merging.merge(Merge(kind=KIND, keep_id=keep, other_id=other))


def found(office: Secretariat) -> list[Pair]:
    return office.duplicates.find(kind=KIND).pairs


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ("Musterverband Hessen e. V.", "Musterverband Hessen", "zeichen"),
        ("Türkische Gemeinde Muster", "Tuerkische Gemeinde Muster e.V.", "zeichen"),
        ("Musterverband Hessen", "Musterverbnad Hessen", "ähnlich"),
        ("Muster Beispiel", "Muster Beispiel Landesgruppe Hessen", "namensteil"),
    ],
)
def test_ways_of_writing_one_organisation_are_found(
    office: Secretariat, one: str, other: str, why: str
) -> None:
    add(office, one)
    add(office, other)
    (pair,) = found(office)
    assert [reason.value for reason in pair.reasons] == [why]
    (row,) = office.duplicates.rows([pair], KIND)
    assert {row["one"], row["other"]} == {one, other}


def test_other_organisations_are_not_offered(office: Secretariat) -> None:
    for name in ("Landesverband A", "Landesverband B", "Musterstadt 1", "Musterstadt 2"):
        add(office, name)
    assert found(office) == []


def test_a_short_name_or_a_website_leads_there(office: Secretariat) -> None:
    add(office, "Verband der Muster", short_name="VdM", website="https://www.muster.example/")
    add(office, "Musterleute", short_name="VDM", website="muster.example")
    (pair,) = found(office)
    assert {reason.value for reason in pair.reasons} == {"kurzname", "gleiche_website"}


def test_everything_goes_over_and_comes_back(office: Secretariat) -> None:
    keep = add(office, "Musterverband", website="muster.example")
    other = add(office, "Musterverband e. V.", short_name="MV", parent_id=keep)
    below = add(office, "Ortsgruppe", parent_id=other)
    card = office.organizations.card(other)
    card.contacts = [ContactPoint(value="info@muster.example")]
    office.organizations.save(card)
    person = PersonCard(Person(family_name="Muster"))
    person.affiliations = [Affiliation(organization_id=keep), Affiliation(organization_id=other)]
    member = office.people.save(person).person.id
    body = seated(office)
    place(office, Seat(body_id=body.id, number=1, organization_id=other), member)
    before = everything(office)
    merge(office, keep, other)
    merged = office.organizations.card(other)
    assert merged.organization.id == keep
    assert [one.name for one in merged.former_names] == ["Musterverband e. V."]
    assert [one.value for one in merged.contacts] == ["info@muster.example"]
    assert office.organizations.card(below).organization.parent_id == keep
    assert [one.organization_id for one in office.people.card(member).affiliations] == [keep]
    (seat,) = office.lists.memberships(ListQuestion(as_of=DAY))
    assert seat["on_behalf_of"] == "Musterverband"
    assert len(office.organizations.keys(OrganizationQuestion(as_of=DAY))) == 2
    assert {one for one, _ in office.organizations.choices()} == {keep, below}
    assert office.organizations.find_by_name("Musterverband e. V.") == keep
    assert [hit.record_id for hit in office.search.find("Musterverband")] == [keep]
    assert office.organizations.key(other) == office.organizations.key(keep)
    office.history.undo()
    assert everything(office) == before


def test_a_former_name_is_looked_at_too(office: Secretariat) -> None:
    card = OrganizationCard(Organization(name="Musterbund"))
    card.former_names = [FormerOrganizationName(name="Verein der Muster")]
    office.organizations.save(card)
    add(office, "Verein der Muster")
    (pair,) = found(office)
    assert {reason.value for reason in pair.reasons} == {"früherer_name", "gleicher_name"}


def test_a_body_groups_an_organisation_once(office: Secretariat) -> None:
    body, another = seated(office), seated(office)
    card = office.bodies.card(body.id)
    card.categories = [BodyCategory(name="Verbände"), BodyCategory(name="Vereine")]
    first, second = office.bodies.save(card).categories
    card = office.bodies.card(another.id)
    card.categories = [BodyCategory(name="Träger")]
    [third] = office.bodies.save(card).categories
    keep, other = add(office, "Musterverband"), add(office, "Musterverband e. V.")
    for one, categories in ((keep, [first]), (other, [second, third])):
        of_one = office.organizations.card(one)
        of_one.categories = [CategoryInBody(category_id=category.id) for category in categories]
        office.organizations.save(of_one)
    merge(office, keep, other)
    kept = office.organizations.card(keep).categories
    assert {one.category_id for one in kept} == {first.id, third.id}


def test_an_organisation_is_never_part_of_itself(office: Secretariat) -> None:
    parent = add(office, "Musterverband")
    keep = add(office, "Musterverband Hessen", parent_id=parent, successor_id=parent)
    merge(office, keep, parent)
    organization = office.organizations.card(keep).organization
    assert (organization.parent_id, organization.successor_id) == ("", "")


def test_two_are_compared_and_told_apart(office: Secretariat) -> None:
    keep, other = add(office, "Musterverband"), add(office, "Musterverband", short_name="MV")
    person = PersonCard(Person(given_names="Ada", family_name="Muster"))
    person.affiliations = [Affiliation(organization_id=other, function="Kasse")]
    office.people.save(person)
    compared = office.duplicates.compare(keep, other, KIND)
    assert compared.usual.from_other == {"short_name"}
    assert [(one.text, one.may_go) for one in compared.parts] == [("Ada Muster, Kasse", False)]
    office.duplicates.not_the_same(keep, other, KIND)
    assert found(office) == []
    (row,) = office.duplicates.decided()
    assert (row["one"], row["other"]) == ("Musterverband", "Musterverband")
    office.organizations.delete(keep)
    assert office.duplicates.decided() == []


def test_an_organisation_is_not_united_with_itself(office: Secretariat) -> None:
    keep = add(office, "Musterverband")
    with pytest.raises(Refused, match=r"merge\.same"):
        merge(office, keep, keep)
