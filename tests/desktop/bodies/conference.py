"""A conference in a real office for the tests of bodies. All persons and places are invented."""

from datetime import date

from sekretariat.domain.bodies import (
    Body,
    BodyKind,
    Function,
    LegislativeTerm,
    Office,
    OfficeHolder,
)
from sekretariat.domain.organizations import Organization
from sekretariat.domain.people import Person, Salutation
from sekretariat.services.bodies import BodyCard
from sekretariat.services.organizations import OrganizationCard
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat

FOUNDED = date(2019, 12, 3)
PERSONS = {
    "Kaya": "Aylin",
    "Lind": "Bo",
    "Öz": "Cem",
    "Dietz": "Dora",
    "Emmerich": "Emil",
    "Frühling": "Fatma",
}


def body(office: Secretariat) -> Body:
    """Keep a term and a conference without seats."""
    term = LegislativeTerm(
        jurisdiction="HE", number=20, valid_from=date(2019, 1, 18), valid_to=date(2024, 1, 17)
    )
    office.bodies.save_term(term)
    made = Body(name="Musterkonferenz", term_id=term.id, constituted_on=FOUNDED)
    return office.bodies.save(BodyCard(made)).body


def forum(office: Secretariat, parent: Body, number: int = 1) -> Body:
    """Keep a forum below a conference."""
    made = Body(
        name=f"Themenforum {number}",
        number=str(number),
        kind=BodyKind.FORUM,
        parent_id=parent.id,
        term_id=parent.term_id,
    )
    return office.bodies.save(BodyCard(made)).body


def persons(office: Secretariat) -> dict[str, str]:
    """Keep some persons; returns their ids by family name."""
    ids = {}
    for family, given in PERSONS.items():
        one = Person(salutation=Salutation.NEUTRAL, given_names=given, family_name=family)
        office.people.save(PersonCard(one))
        ids[family] = one.id
    return ids


def organization(office: Secretariat, name: str) -> str:
    """Keep an organisation; returns its id."""
    made = Organization(name=name)
    office.organizations.save(OrganizationCard(made))
    return made.id


def chair_by_office(office: Secretariat, conference: Body, before: str, after: str) -> None:
    """Give the chair to whoever holds an office; the holder changes on 1 July 2020."""
    minister = Office(name="Ministerin oder Minister für Muster")
    holders = [
        OfficeHolder(person_id=before, valid_to=date(2020, 6, 30)),
        OfficeHolder(person_id=after, valid_from=date(2020, 7, 1)),
    ]
    office.bodies.save_office(minister, holders)
    card = office.bodies.card(conference.id)
    card.functions = [Function(by_office=True, office_id=minister.id)]
    office.bodies.save(card)
