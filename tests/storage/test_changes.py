"""The audit and what rests on it: merging two clerks' changes, undo, redo."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from sekretariat.domain.changes import Change, ChangeSet
from sekretariat.domain.organizations import Organization
from sekretariat.domain.people import Person, Salutation
from sekretariat.domain.problems import Refused
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat
from sekretariat.words import translate

ADDED = translate("Add person {name}").format(name="Muster")


def add_person(office: Secretariat, given_names: str = "") -> Person:
    card = PersonCard(Person(family_name="Muster", given_names=given_names))
    return office.people.save(card).person


def save(office: Secretariat, person: Person) -> Person:
    with office.context.work("person.change", "Person ändern") as work:
        return work.save(person)


def stored(office: Secretariat, person: Person) -> Person:
    return office.people.card(person.id).person


def test_changes_of_two_clerks_in_different_fields_merge(office: Secretariat) -> None:
    person = add_person(office, given_names="Eva")
    mine, theirs = replace(person), replace(person)
    theirs.remark = "zieht um"
    save(office, theirs)
    mine.given_names = "Eva Maria"
    save(office, mine)
    merged = stored(office, person)
    assert (merged.given_names, merged.remark) == ("Eva Maria", "zieht um")
    assert (mine.remark, mine.row_version) == ("zieht um", 3)


def test_the_same_field_changed_by_both_is_asked_about(office: Secretariat) -> None:
    person = add_person(office)
    mine, theirs = replace(person), replace(person)
    theirs.given_names, theirs.salutation = "Eva", Salutation.WOMAN
    save(office, theirs)
    mine.given_names, mine.salutation = "Ewa", Salutation.WOMAN
    with pytest.raises(Refused) as refused:
        save(office, mine)
    (problem,) = refused.value.problems  # the salutation is the same on both sides
    assert (problem.code, problem.field) == ("record.conflict", "given_names")
    told = [problem.values[name] for name in ("label", "mine", "theirs")]
    assert told == ["Given names", "Ewa", "Eva"]
    other = problem.values["stored"]
    assert isinstance(other, Person)
    assert (other.given_names, other.row_version) == ("Eva", 2)
    assert stored(office, person).given_names == "Eva"


def test_merging_compares_with_what_stood_there_when_it_was_read(office: Secretariat) -> None:
    person = add_person(office, given_names="Eva")
    mine = replace(person)
    for name in ("Ewa", "Eva"):  # changed and changed back by somebody else
        save(office, replace(stored(office, person), given_names=name))
    mine.given_names = "Eva Maria"
    save(office, mine)
    assert stored(office, person).given_names == "Eva Maria"


def test_saving_without_a_change_leaves_no_trace(office: Secretariat) -> None:
    person = add_person(office)
    told: list[ChangeSet] = []
    office.context.listeners.append(told.append)
    before = office.history.recent()
    save(office, person)
    office.people.save(office.people.card(person.id))
    assert office.history.recent() == before
    assert told == []
    assert stored(office, person).row_version == 1


def test_the_audit_holds_who_when_and_only_the_changed_columns(office: Secretariat) -> None:
    told: list[ChangeSet] = []
    office.context.listeners.append(told.append)
    person = add_person(office, given_names="Eva")
    save(office, replace(person, given_names="Ewa"))
    changed, added = office.history.recent()
    assert told == [added, changed]
    assert (changed.clerk, changed.action, changed.label) == (
        "Test", "person.change", "Person ändern",
    )  # fmt: skip
    assert added.at < changed.at
    key_before, key_after = "eva muster", "ewa muster"
    assert changed.changes == (
        Change(
            "person",
            person.id,
            {"given_names": "Eva", "sort_key": "muster  eva", "search_key": key_before},
            {"given_names": "Ewa", "sort_key": "muster  ewa", "search_key": key_after},
            2,
        ),
    )
    (addition,) = added.changes
    assert addition.before is None
    assert addition.after is not None
    assert addition.after["family_name"] == "Muster"
    assert changed.entities() == {"person"}


def test_undo_and_redo_walk_through_all_actions(office: Secretariat) -> None:
    person = add_person(office)
    for name in ("Eva", "Ewa"):
        save(office, replace(stored(office, person), given_names=name))
    seen = []
    for step in (office.history.undo, office.history.undo, office.history.redo,
                 office.history.redo, office.history.undo):  # fmt: skip
        step()
        seen.append(stored(office, person).given_names)
    assert seen == ["Eva", "", "Eva", "Ewa", "Eva"]


def test_undo_and_redo_work_after_a_restart(
    office: Secretariat, reopen: Callable[[], Secretariat]
) -> None:
    person = add_person(office)
    assert reopen().history.undo_label() == ADDED
    reopen().history.undo()
    assert office.people.choices() == []
    assert reopen().history.redo_label() == ADDED
    reopen().history.redo()
    assert office.people.choices() == [(person.id, "Muster")]


def test_a_new_action_ends_what_could_be_redone(office: Secretariat) -> None:
    person = add_person(office)
    save(office, replace(person, given_names="Eva"))
    office.history.undo()
    save(office, replace(stored(office, person), given_names="Ewa"))
    assert office.history.redo_label() == ""
    with pytest.raises(Refused, match=r"redo\.nothing"):
        office.history.redo()
    office.history.undo()
    office.history.redo()
    assert stored(office, person).given_names == "Ewa"
    assert office.history.redo_label() == ""


def test_with_nothing_done_there_is_nothing_to_undo(office: Secretariat) -> None:
    assert (office.history.undo_label(), office.history.redo_label()) == ("", "")
    with pytest.raises(Refused, match=r"undo\.nothing"):
        office.history.undo()


def test_undo_is_refused_where_a_row_has_moved_on(office: Secretariat) -> None:
    person = add_person(office)
    save(office, replace(person, given_names="Eva"))
    (done, _) = office.history.recent()
    save(office, replace(stored(office, person), given_names="Ewa"))
    with pytest.raises(Refused) as refused:
        office.context.database.take_back(done, at=done.at, clerk="Test", redo=False)
    (problem,) = refused.value.problems
    assert (problem.code, problem.values["action"]) == ("undo.conflict", "Person ändern")
    assert stored(office, person).given_names == "Ewa"


def test_undo_of_an_addition_is_refused_while_others_point_to_it(office: Secretariat) -> None:
    with office.context.work("a", "a") as work:
        parent = work.add(Organization(name="Dachverband"))
    (done,) = office.history.recent()
    with office.context.work("b", "b") as work:
        work.add(Organization(name="Verein", parent_id=parent.id))
    with pytest.raises(Refused, match=r"undo\.conflict"):
        office.context.database.take_back(done, at=done.at, clerk="Test", redo=False)


def test_a_record_deleted_before_the_program_knew_a_field_comes_back(office: Secretariat) -> None:
    person = add_person(office)
    (done,) = office.history.recent()
    office.history.undo()
    (change,) = done.changes
    older = {name: value for name, value in (change.after or {}).items() if name != "remark"}
    with office.context.work("restore", "restore") as work:
        work.apply([replace(change, after=older)])
    assert stored(office, person).remark == ""


def test_undo_tells_the_views_what_changed(office: Secretariat) -> None:
    person = add_person(office)
    told: list[ChangeSet] = []
    office.context.listeners.append(told.append)
    office.history.undo()
    assert [one.record_id for one in told[0].changes] == [person.id]
    assert told[0].changes[0].after is None
