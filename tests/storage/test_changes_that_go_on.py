"""An action that goes on with the last one stays one step: one entry, one undo."""

from dataclasses import replace

import pytest

from sekretariat.domain.people import Person
from sekretariat.domain.problems import Refused
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat


def write(office: Secretariat, person: Person, remark: str, continues: str = "") -> str:
    with office.context.work("person.change", "Schreiben", continues=continues) as work:
        person.remark = remark
        work.save(person)
    return work.change_set.id


def remark(office: Secretariat, person: Person) -> str:
    return office.people.card(person.id).person.remark


def test_what_goes_on_is_one_step_to_undo(office: Secretariat) -> None:
    person = office.people.save(PersonCard(Person(family_name="Muster", remark="Alt"))).person
    before = len(office.history.recent(50))
    first = write(office, person, "Neu")
    second = write(office, person, "Neuer", first)
    third = write(office, person, "Am neuesten", second)
    assert first == third
    assert len(office.history.recent(50)) == before + 1
    assert remark(office, person) == "Am neuesten"
    office.history.undo()
    assert remark(office, person) == "Alt"
    office.history.redo()
    assert remark(office, person) == "Am neuesten"


def test_something_done_between_begins_another_step(office: Secretariat) -> None:
    person = office.people.save(PersonCard(Person(family_name="Muster"))).person
    first = write(office, person, "Eins")
    office.people.save(PersonCard(Person(family_name="Beispiel")))
    second = write(office, person, "Zwei", first)
    assert first != second
    office.history.undo()
    assert remark(office, person) == "Eins"


def test_what_was_taken_back_is_not_gone_on_with(office: Secretariat) -> None:
    person = office.people.save(PersonCard(Person(family_name="Muster"))).person
    first = write(office, person, "Eins")
    office.history.undo()
    second = write(office, office.people.card(person.id).person, "Zwei", first)
    assert first != second
    office.history.undo()
    assert remark(office, person) == ""


def test_added_and_removed_in_one_step_leaves_no_entry(office: Secretariat) -> None:
    person = Person(family_name="Muster")
    with office.context.work("a", "a") as work:
        work.add(person)
    before = len(office.history.recent(50))
    with office.context.work("a", "a", continues=work.change_set.id) as work:
        work.delete(person)
    assert len(office.history.recent(50)) == before - 1
    assert office.people.choices() == []


def test_a_second_clerk_is_asked_about_what_went_on_meanwhile(office: Secretariat) -> None:
    person = office.people.save(PersonCard(Person(family_name="Muster"))).person
    first = write(office, person, "Eins")
    theirs = replace(person)
    write(office, person, "Zwei", first)
    theirs.remark = "Ganz anders"
    with pytest.raises(Refused) as refused:
        write(office, theirs, theirs.remark)
    assert refused.value.problems[0].code == "record.conflict"
    assert remark(office, person) == "Zwei"
