"""A person's history tells of their addresses and numbers, also of those that are gone."""

from sekretariat.domain.people import ContactPoint, Person
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat


def test_a_removed_address_stays_in_the_history_of_its_person(office: Secretariat) -> None:
    card = PersonCard(Person(family_name="Muster"), contacts=[ContactPoint(value="a@example.org")])
    card = office.people.save(card)
    card.contacts = []
    office.people.save(card)
    lines = office.history.trail([card.person.id])
    told = [(line.kind, line.old, line.new) for line in lines if line.field == "value"]
    assert told == [("added", "", "a@example.org"), ("removed", "a@example.org", "")]


def test_the_history_of_one_person_leaves_out_the_other(office: Secretariat) -> None:
    first = office.people.save(PersonCard(Person(family_name="Muster")))
    office.people.save(PersonCard(Person(family_name="Probe")))
    assert {line.new for line in office.history.trail([first.person.id])} == {"Muster"}
