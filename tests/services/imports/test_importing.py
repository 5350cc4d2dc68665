"""A list taken into an office: planned, applied as one action, taken back, taken in again."""

from datetime import date, datetime
from pathlib import Path

import pytest

from sekretariat.domain.bodies import Role
from sekretariat.domain.problems import Refused
from sekretariat.services.imports.reports import report
from sekretariat.services.secretariat import Secretariat
from tests.services.imports.member_lists import (
    ADA,
    AS_OF,
    MAX,
    VACANT,
    Write,
    conference,
    counts,
    persons,
    take_in,
    written,
)

__all__ = ["conference", "written"]


def test_a_line_becomes_a_person_with_all_that_belongs_to_them(
    office: Secretariat, written: Write
) -> None:
    plan = take_in(office, written(ADA))
    assert counts(plan) == {"new": 1}
    card = persons(office)["Muster"]
    assert card.name == "Prof. Dr. Ada Muster"
    assert card.person.salutation == "frau"
    assert [one.title for one in card.titles] == ["Prof.", "Dr."]
    assert [one.function for one in card.affiliations] == ["Leitung"]
    assert [(one.street, one.postcode, one.city) for one in card.addresses] == [
        ("Weg 1", "65189", "Wiesbaden")
    ]
    assert [(one.kind.value, one.value) for one in card.contacts] == [
        ("email", "ada@example.org"), ("email", "buero@example.org"), ("telefon", "0611 32190"),
    ]  # fmt: skip
    assert office.organizations.find_by_name("verband a") == card.affiliations[0].organization_id


def test_rows_from_the_clipboard_are_taken_in_like_a_list(
    office: Secretariat, tmp_path: Path
) -> None:
    path = office.importing.keep_pasted("Name\tOrt\nMuster, Ada\tKassel\n", "", tmp_path)
    assert path.name == "Zwischenablage.csv"
    take_in(office, path)
    assert [one.city for one in persons(office)["Muster"].addresses] == ["Kassel"]


def test_a_list_that_lies_on_its_side_is_refused(office: Secretariat, tmp_path: Path) -> None:
    path = tmp_path / "Quer.csv"
    path.write_text(
        "Name;Muster;Probe\nVorname;Ada;Max\nE-Mail;a@example.org;m@example.org\nOrt;Kassel;Ulm\n",
        encoding="utf-8",
    )
    with pytest.raises(Refused) as refused:
        office.importing.plan(path)
    [problem] = refused.value.problems
    assert (problem.code, problem.values["file"]) == ("import.lies_on_its_side", "Quer.csv")


def test_planning_writes_nothing(office: Secretariat, written: Write, conference: str) -> None:
    office.importing.plan(written(ADA, MAX, VACANT), body=conference)
    assert persons(office) == {}
    assert office.seats.of_body(conference) == []


def test_members_deputies_vacancies_and_forums(
    office: Secretariat, written: Write, conference: str
) -> None:
    plan = take_in(office, written(MAX, ADA, VACANT), conference)
    assert counts(plan) == {"new": 3}
    roster = office.seats.roster(conference, AS_OF)
    assert (roster.seats, roster.filled_seats) == (2, 1)
    told = [(one.seat_number, one.name, one.role, one.deputy_for) for one in roster.lines]
    assert told == [
        (1, "Prof. Dr. Ada Muster", Role.MEMBER, ""),
        (1, "Max von Probe", Role.DEPUTY, "Prof. Dr. Ada Muster"),
        (2, "", Role.MEMBER, ""),
    ]
    assert roster.lines[0].since == date(2019, 12, 3)
    names = office.bodies.names(AS_OF)
    forums = {
        name: [names[one.body_id][0] for one in office.people.participations(card.person.id)]
        for name, card in persons(office).items()
    }
    assert forums == {"Muster": ["Forum 1"], "Probe": ["Forum 2"]}


def test_the_same_file_twice_changes_nothing(
    office: Secretariat, written: Write, conference: str
) -> None:
    path = written(ADA, MAX, VACANT)
    take_in(office, path, conference)
    before = office.history.recent(10)
    again = take_in(office, path, conference)
    assert counts(again) == {"unchanged": 3}
    assert report(again)["changes"] == []
    assert office.history.recent(10) == before


def test_one_undo_takes_the_whole_import_back(
    office: Secretariat, written: Write, conference: str
) -> None:
    take_in(office, written(ADA, MAX, VACANT), conference)
    office.history.undo()
    assert persons(office) == {}
    assert office.seats.of_body(conference) == []
    assert office.organizations.find_by_name("Verband A") == ""


def test_a_corrected_list_changes_field_by_field(
    office: Secretariat, written: Write, conference: str
) -> None:
    take_in(office, written(ADA), conference)
    corrected = list(ADA)
    corrected[1], corrected[7] = "Prof. Dr. Dr. h. c.", "Mainz"
    corrected[8], corrected[12] = "ada.muster@example.org", "x"
    plan = take_in(office, written(corrected), conference)
    assert counts(plan) == {"changed": 1}
    changes = [(one["field"], one["old"], one["new"]) for one in report(plan)["changes"]]
    assert changes == [
        ("titles", "Prof. Dr.", "Prof. Dr. Dr. h. c."),
        (
            "emails",
            "ada@example.org; buero@example.org",
            "ada.muster@example.org; buero@example.org",
        ),
        ("city", "Wiesbaden", "Mainz"),
        ("forums", "", "Forum 2"),
    ]
    card = persons(office)["Muster"]
    assert card.name == "Prof. Dr. Dr. h. c. Ada Muster"
    assert (card.addresses[0].street, card.addresses[0].city) == ("Weg 1", "Mainz")


def test_a_refused_change_is_not_made(office: Secretariat, written: Write) -> None:
    take_in(office, written(ADA))
    corrected = list(ADA)
    corrected[5], corrected[7] = "Weg 2", "Mainz"
    plan = office.importing.plan(written(corrected))
    for change in plan.rows[0].changes:
        change.accepted = change.field == "city"
    office.importing.apply(plan)
    address = persons(office)["Muster"].addresses[0]
    assert (address.street, address.city) == ("Weg 1", "Mainz")


def test_an_empty_cell_never_erases(office: Secretariat, written: Write) -> None:
    take_in(office, written(ADA))
    bare = ("", "", "Muster, Ada", "Verband A", *[""] * 10)
    assert counts(take_in(office, written(bare))) == {"unchanged": 1}
    card = persons(office)["Muster"]
    assert card.name == "Prof. Dr. Ada Muster"
    assert len(card.contacts) == 3


def test_a_new_employer_follows_the_old_one(office: Secretariat, written: Write) -> None:
    take_in(office, written(ADA))
    moved = list(ADA)
    moved[3], moved[4] = "Verband C", "Vorstand"
    take_in(office, written(moved))
    old, new = persons(office)["Muster"].affiliations
    assert (old.function, old.valid_to) == ("Leitung", date(2020, 11, 1))
    assert (new.function, new.valid_from) == ("Vorstand", date(2020, 11, 2))


def test_an_import_into_a_forum_makes_participants(
    office: Secretariat, written: Write, conference: str
) -> None:
    forum = office.bodies.find("Forum 1")
    path = written(ADA[:11], name="Forum.xlsx")
    take_in(office, path, forum.id)
    person = persons(office)["Muster"].person
    assert [one.body_id for one in office.people.participations(person.id)] == [forum.id]
    assert office.seats.of_body(forum.id) == []
    assert office.seats.of_body(conference) == []
    assert counts(take_in(office, path, forum.id)) == {"unchanged": 1}


def test_days_with_a_time_are_days(office: Secretariat, written: Write, conference: str) -> None:
    row = (*ADA[:13], datetime(2019, 12, 3, 12, 0))  # noqa: DTZ001
    take_in(office, written(row), conference)
    assert office.seats.roster(conference, AS_OF).lines[0].since == date(2019, 12, 3)
