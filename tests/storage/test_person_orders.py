"""The list of persons in other orders than by name, and who is left out."""

from datetime import date
from typing import Any

import pytest

from sekretariat.domain.organizations import Organization
from sekretariat.domain.people import Address, Affiliation, ContactPoint, ContactPurpose, Person
from sekretariat.domain.records import Record
from sekretariat.services.secretariat import Secretariat
from sekretariat.storage.people import PersonQuestion

DAY = date(2020, 11, 3)


def keep(office: Secretariat, *records: Record) -> None:
    with office.context.work("keep", "keep") as work:
        for record in records:
            work.add(record)


def family_names(office: Secretariat, **asked: Any) -> list[str]:
    rows = office.people.rows(office.people.keys(PersonQuestion(as_of=DAY, **asked)), DAY)
    return [row["family_name"] for row in rows]


def test_cities_sort_like_names_on_every_database(office: Secretariat) -> None:
    for name, city in (("A", "Zwingenberg"), ("B", "übach"), ("C", "Ulm"), ("D", "Uelzen")):
        person = Person(family_name=name)
        keep(office, person, Address(person_id=person.id, city=city))
    assert family_names(office, sort="city") == ["B", "D", "C", "A"]
    assert family_names(office, sort="city", descending=True) == ["A", "C", "D", "B"]


def test_the_main_affiliation_and_the_first_official_address_decide(office: Secretariat) -> None:
    one, two = Person(family_name="One"), Person(family_name="Two")
    first, last = Organization(name="Amt"), Organization(name="Zweckverband")
    keep(
        office,
        one,
        two,
        first,
        last,
        Affiliation(person_id=one.id, organization_id=first.id, is_primary=False),
        Affiliation(person_id=one.id, organization_id=last.id),
        Affiliation(person_id=two.id, organization_id=first.id),
        ContactPoint(person_id=one.id, value="a@example.org", purpose=ContactPurpose.PRIVATE),
        ContactPoint(person_id=one.id, value="x@example.org"),
        ContactPoint(person_id=two.id, value="b@example.org"),
    )
    assert family_names(office, sort="organization") == ["Two", "One"]
    assert family_names(office, sort="emails") == ["Two", "One"]


@pytest.mark.parametrize("sort", ["organization", "function", "city", "emails"])
def test_persons_without_the_sorted_value_come_last_in_both_directions(
    sort: str, office: Secretariat
) -> None:
    people = [Person(family_name=name) for name in ("Alt", "Bach", "Cramer")]
    club, union = Organization(name="Ärztekammer"), Organization(name="Bund")
    keep(office, *people, club, union)
    for person, where, text in ((people[0], union, "b"), (people[2], club, "a")):
        keep(
            office,
            Affiliation(person_id=person.id, organization_id=where.id, function=text),
            Address(person_id=person.id, city=text),
            ContactPoint(person_id=person.id, position=1, value=f"{text}@example.org"),
        )
    assert family_names(office, sort=sort) == ["Cramer", "Alt", "Bach"]
    assert family_names(office, sort=sort, descending=True) == ["Alt", "Cramer", "Bach"]


def test_merged_persons_are_in_no_list(office: Secretariat) -> None:
    eva = Person(family_name="Muster")
    keep(office, eva, Person(family_name="Mustr", merged_into=eva.id))
    assert family_names(office) == ["Muster"]
    assert [name for _, name in office.people.choices()] == ["Muster"]


def test_rows_come_in_the_order_asked_for_and_vanished_ones_are_left_out(
    office: Secretariat,
) -> None:
    keep(office, *(Person(family_name=name) for name in ("Alt", "Bach")))
    first, second = office.people.keys(PersonQuestion(as_of=DAY))
    rows = office.people.rows([second, first + second + 1, first], DAY)
    assert [row["family_name"] for row in rows] == ["Bach", "Alt"]
