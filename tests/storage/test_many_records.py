"""Many records inserted at once are told, undone and refused like single ones."""

import pytest

from sekretariat.domain.people import ContactPoint, Person
from sekretariat.domain.problems import Refused
from sekretariat.services.secretariat import Secretariat


def people(count: int) -> list[Person]:
    return [Person(family_name=f"Muster{number}") for number in range(count)]


def test_records_and_their_parts_come_in_together_and_go_together(office: Secretariat) -> None:
    persons = people(3)
    contacts = [ContactPoint(person_id=one.id, value="a@example.org") for one in persons]
    with office.context.work("test", "Test") as work:
        work.add_all([persons[0], contacts[0], *persons[1:], *contacts[1:]])
    assert [one.row_version for one in persons] == [1, 1, 1]
    assert len(office.people.choices()) == 3
    [done] = office.history.recent()
    assert len(done.changes) == 6
    office.history.undo()
    assert office.people.choices() == []
    office.history.redo()
    assert [one.value for one in office.people.card(persons[1].id).contacts] == ["a@example.org"]


def test_nothing_is_written_where_one_is_refused(office: Secretariat) -> None:
    [known] = people(1)
    with office.context.work("test", "Test") as work:
        work.add(known)
    twin = Person(id=known.id, family_name="Zwilling")
    with pytest.raises(Refused) as refused, office.context.work("test", "Test") as work:
        work.add_all([*people(2), twin])
    assert refused.value.problems[0].code == "record.duplicate"
    assert len(office.people.choices()) == 1
