"""Two clerks with the same card open: nothing one of them added is lost, nothing comes back."""

import pytest

from sekretariat.domain.bodies import Body, Function, FunctionKind, Office, OfficeHolder
from sekretariat.domain.organizations import Organization
from sekretariat.domain.people import ContactPoint, Person
from sekretariat.domain.problems import Refused
from sekretariat.domain.records import versions_of
from sekretariat.services.bodies import BodyCard
from sekretariat.services.organizations import OrganizationCard
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat

FIRST, SECOND, NEW = "erika@example.org", "muster@example.org", "neu@example.org"


@pytest.fixture
def person_id(office: Secretariat) -> str:
    contacts = [ContactPoint(value=FIRST), ContactPoint(value=SECOND)]
    return office.people.save(PersonCard(Person(family_name="Muster"), contacts=contacts)).person.id


def mails(office: Secretariat, person_id: str) -> list[str]:
    return [one.value for one in office.people.card(person_id).contacts]


def test_what_the_other_clerk_added_stays(office: Secretariat, person_id: str) -> None:
    mine = office.people.card(person_id)
    theirs = office.people.card(person_id)
    theirs.contacts.append(ContactPoint(value=NEW))
    office.people.save(theirs)
    mine.person.pronunciation = "Mus-ter"
    del mine.contacts[0]
    office.people.save(mine)
    assert sorted(mails(office, person_id)) == sorted([SECOND, NEW])


def test_what_the_other_clerk_removed_is_gone_where_i_left_it_alone(
    office: Secretariat, person_id: str
) -> None:
    mine, theirs = office.people.card(person_id), office.people.card(person_id)
    del theirs.contacts[0]
    office.people.save(theirs)
    mine.person.pronunciation = "Mus-ter"
    office.people.save(mine)
    assert mails(office, person_id) == [SECOND]


def test_changed_and_then_removed_by_the_other_clerk_is_gone_too(
    office: Secretariat, person_id: str
) -> None:
    mine, theirs = office.people.card(person_id), office.people.card(person_id)
    theirs.contacts[0].value = NEW
    theirs = office.people.save(theirs)
    del theirs.contacts[0]
    office.people.save(theirs)
    mine.contacts[1].value = "m@example.org"
    office.people.save(mine)
    assert mails(office, person_id) == ["m@example.org"]


def test_what_i_changed_and_the_other_removed_is_asked_about(
    office: Secretariat, person_id: str
) -> None:
    mine, theirs = office.people.card(person_id), office.people.card(person_id)
    del theirs.contacts[0]
    office.people.save(theirs)
    mine.contacts[0].value = NEW
    with pytest.raises(Refused) as refused:
        office.people.save(mine)
    assert [one.code for one in refused.value.problems] == ["part.removed"]
    assert mails(office, person_id) == [SECOND]


def test_what_i_removed_and_the_other_changed_is_asked_about(
    office: Secretariat, person_id: str
) -> None:
    mine, theirs = office.people.card(person_id), office.people.card(person_id)
    theirs.contacts[0].value = NEW
    office.people.save(theirs)
    del mine.contacts[0]
    with pytest.raises(Refused) as refused:
        office.people.save(mine)
    assert [one.code for one in refused.value.problems] == ["part.changed"]
    assert mails(office, person_id) == [NEW, SECOND]


def test_both_removed_the_same_part(office: Secretariat, person_id: str) -> None:
    mine, theirs = office.people.card(person_id), office.people.card(person_id)
    for card in (theirs, mine):
        del card.contacts[0]
        office.people.save(card)
    assert mails(office, person_id) == [SECOND]


def test_an_organisation_keeps_what_both_added(office: Secretariat) -> None:
    organization = office.organizations.save(OrganizationCard(Organization(name="Verein")))
    cards = [office.organizations.card(organization.organization.id) for _ in range(2)]
    for card, value in zip(cards, (FIRST, SECOND), strict=True):
        card.contacts.append(ContactPoint(value=value))
        office.organizations.save(card)
    kept = office.organizations.card(organization.organization.id)
    assert [one.value for one in kept.contacts] == [FIRST, SECOND]


def test_a_body_keeps_what_both_added(office: Secretariat, person_id: str) -> None:
    body_id = office.bodies.save(BodyCard(Body(name="Beirat"))).body.id
    cards = [office.bodies.card(body_id) for _ in range(2)]
    kinds = (FunctionKind.CHAIR, FunctionKind.MINUTES)
    for card, kind in zip(cards, kinds, strict=True):
        card.functions.append(Function(kind=kind, person_id=person_id))
        office.bodies.save(card)
    assert [one.kind for one in office.bodies.card(body_id).functions] == list(kinds)


def test_an_office_keeps_a_holder_added_meanwhile(office: Secretariat, person_id: str) -> None:
    ministry = Office(name="Ministerin")
    office.bodies.save_office(ministry, [])
    [(mine, holders)] = office.bodies.offices()
    office.bodies.save_office(office.bodies.offices()[0][0], [OfficeHolder(person_id=person_id)])
    office.bodies.save_office(mine, holders, versions_of(holders))
    [(_, kept)] = office.bodies.offices()
    assert [one.person_id for one in kept] == [person_id]
