"""A list comes again, corrected: its differences are shown, what was edited by hand stays."""

from datetime import date
from typing import Any

from sekretariat.domain.imports.plans import ImportPlan
from sekretariat.domain.people import AddressKind
from sekretariat.services.imports.reports import report
from sekretariat.services.secretariat import Secretariat
from tests.services.imports.member_lists import (
    ADA,
    MAX,
    VACANT,
    Write,
    codes,
    conference,
    counts,
    persons,
    take_in,
    told,
    written,
)

__all__ = ["conference", "written"]
STREET, EMAIL, ROLE, SINCE = 5, 8, 10, 13


def changed(row: tuple[Any, ...], **cells: object) -> list[Any]:
    places = {"street": STREET, "email": EMAIL, "role": ROLE, "since": SINCE, "name": 2}
    found = list(row)
    for name, value in cells.items():
        found[places[name]] = value
    return found


def move(office: Secretariat, name: str, street: str) -> None:
    """Enter another street by hand."""
    card = persons(office)[name]
    [address] = [one for one in card.addresses if one.kind is AddressKind.OFFICIAL]
    address.street = street
    office.people.save(card)


def questions(plan: ImportPlan) -> list[tuple[str, str, str, bool]]:
    return [
        (one.last, one.old, one.new, one.accepted)
        for row in plan.rows
        for one in row.changes
        if one.is_question
    ]


def test_the_same_list_again_leaves_what_was_edited_by_hand(
    office: Secretariat, written: Write
) -> None:
    take_in(office, written(ADA, MAX))
    move(office, "Muster", "Handweg 9")
    plan = office.importing.plan(written(ADA, MAX))
    assert counts(plan) == {"unchanged": 2}
    assert "import.changed_on_both_sides" not in codes(plan)


def test_a_corrected_list_shows_only_what_was_corrected(
    office: Secretariat, written: Write
) -> None:
    take_in(office, written(ADA, MAX))
    move(office, "Muster", "Handweg 9")
    corrected = changed(ADA, email="ada@neu.example.org; buero@example.org")
    plan = take_in(office, written(corrected, MAX))
    assert [field for field, _, _ in told(plan)] == ["emails"]
    card = persons(office)["Muster"]
    assert [one.street for one in card.addresses] == ["Handweg 9"]
    assert "ada@neu.example.org" in [one.value for one in card.contacts]


def test_what_both_sides_changed_is_asked_and_stays_until_answered(
    office: Secretariat, written: Write
) -> None:
    take_in(office, written(ADA))
    move(office, "Muster", "Handweg 9")
    path = written(changed(ADA, street="Listenweg 3"))
    plan = office.importing.plan(path)
    assert questions(plan) == [("Weg 1", "Handweg 9", "Listenweg 3", False)]
    found = report(plan)["problems"]
    [problem] = [one for one in found if one["code"] == "import.changed_on_both_sides"]
    assert (problem["row"], problem["column"]) == (2, "Straße")
    assert "Weg 1" in problem["message"]
    office.importing.apply(plan)
    assert persons(office)["Muster"].addresses[0].street == "Handweg 9"
    assert (report(plan)["changed"], report(plan)["unchanged"]) == (0, 1)  # nothing came of it
    assert counts(office.importing.plan(path)) == {"unchanged": 1}  # it was answered


def test_the_answer_to_a_question_can_be_the_list(office: Secretariat, written: Write) -> None:
    take_in(office, written(ADA))
    move(office, "Muster", "Handweg 9")
    plan = office.importing.plan(written(changed(ADA, street="Listenweg 3")))
    plan.rows[0].changes[0].accepted = True
    office.importing.apply(plan)
    assert persons(office)["Muster"].addresses[0].street == "Listenweg 3"


def test_a_refused_change_is_not_offered_again(office: Secretariat, written: Write) -> None:
    take_in(office, written(ADA))
    path = written(changed(ADA, street="Listenweg 3"))
    plan = office.importing.plan(path)
    assert plan.accept_field("street", accepted=False) == 1
    office.importing.apply(plan)
    assert counts(office.importing.plan(path)) == {"unchanged": 1}


def test_a_person_renamed_by_hand_is_known_by_the_line_of_last_time(
    office: Secretariat, written: Write
) -> None:
    without_address = changed(ADA, email="", name="Maier, Ada")
    take_in(office, written(without_address))
    card = persons(office)["Maier"]
    card.person.family_name = "Mayer-Roth"
    office.people.save(card)
    plan = office.importing.plan(written(without_address))
    assert counts(plan) == {"unchanged": 1}
    assert list(persons(office)) == ["Mayer-Roth"]


def test_a_seat_left_by_hand_is_not_given_back(
    office: Secretariat, written: Write, conference: str
) -> None:
    take_in(office, written(ADA, VACANT), conference)
    [membership] = office.people.memberships(persons(office)["Muster"].person.id)
    membership.valid_to = date(2020, 6, 30)
    with office.context.work("test", "Test") as work:
        work.save(membership)
    plan = office.importing.plan(written(ADA, VACANT), body=conference)
    assert counts(plan) == {"unchanged": 2}
    moved = office.importing.plan(
        written(changed(ADA, since=date(2019, 12, 4)), VACANT), body=conference
    )
    assert [field for field, _, _ in told(moved)] == ["start"]


def test_after_an_undo_the_list_counts_as_never_read(office: Secretariat, written: Write) -> None:
    take_in(office, written(ADA))
    take_in(office, written(changed(ADA, street="Listenweg 3")))
    office.history.undo()
    plan = office.importing.plan(written(changed(ADA, street="Listenweg 3")))
    assert told(plan) == [("street", "Weg 1", "Listenweg 3")]


def test_another_kind_of_list_knows_nothing_of_the_first(
    office: Secretariat, written: Write, conference: str
) -> None:
    take_in(office, written(ADA))
    move(office, "Muster", "Handweg 9")
    plan = office.importing.plan(written(ADA), body=conference)
    assert ("street", "Handweg 9", "Weg 1") in told(plan)


def test_who_is_missing_in_the_new_list_is_told_and_kept(
    office: Secretariat, written: Write
) -> None:
    third = changed(ADA, name="Beispiel, Eva", email="eva@example.org")
    take_in(office, written(ADA, MAX, third))
    plan = take_in(office, written(ADA, third))
    [hint] = plan.problems
    assert hint.problem.code == "import.no_longer_listed"
    assert hint.problem.values == {"count": 1, "names": "Max von Probe"}
    assert "Probe" in persons(office)
