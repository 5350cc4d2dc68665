"""A list taken into an office: planned, applied as one action, taken back, taken in again."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from sekretariat.domain.bodies import Body, BodyKind, Role
from sekretariat.domain.imports import ImportPlan, OnDoubt, Profile, RowStatus
from sekretariat.domain.people import Person
from sekretariat.domain.problems import Refused
from sekretariat.progress import Cancelled, Progress
from sekretariat.services.bodies import BodyCard
from sekretariat.services.importing import report
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat

HEADINGS = ("Anrede", "Titel", "Name, Vorname", "Institution", "Funktion", "Straße", "PLZ", "Ort",
            "E-Mail", "Tel.", "Mitglied/Stv.", "Forum 1", "Forum 2", "seit")  # fmt: skip
ADA = ("Frau", "Prof. Dr.", "Muster, Ada", "Verband A", "Leitung", "Weg 1", 65189, "Wiesbaden",
       "ada@example.org; buero@example.org", "0611 32190", "Mitglied", "x", "",
       date(2019, 12, 3))  # fmt: skip
MAX = ("Herr", "", "von Probe, Max", "Verband A", "", "", "", "", "max@example.org", "",
       "Stv.", "", "x", "03.12.2019")  # fmt: skip
VACANT = ("", "", "N. N.", "Verband B", "", "", "", "", "", "", "Mitglied", "", "", "")
Write = Callable[..., Path]
AS_OF = date(2020, 11, 3)


@pytest.fixture
def written(tmp_path: Path) -> Write:
    def write(*rows: Sequence[Any], name: str = "Liste.xlsx") -> Path:
        book = Workbook()
        for row in (HEADINGS, *rows):
            book.active.append(row)
        book.save(tmp_path / name)
        return tmp_path / name

    return write


@pytest.fixture
def conference(office: Secretariat) -> str:
    """A body constituted on 3 December 2019 with two forums."""
    body = Body(name="Musterkonferenz", constituted_on=date(2019, 12, 3))
    office.bodies.save(BodyCard(body))
    for number in ("1", "2"):
        forum = Body(name=f"Forum {number}", number=number, kind=BodyKind.FORUM, parent_id=body.id)
        office.bodies.save(BodyCard(forum))
    return body.id


def take_in(office: Secretariat, path: Path, body: str = "", **options: Any) -> ImportPlan:
    plan = office.importing.plan(path, body=body)
    return office.importing.apply(plan, **options)


def persons(office: Secretariat) -> dict[str, PersonCard]:
    with office.context.reader() as reader:
        found = reader.find(Person)
    return {one.family_name: office.people.card(one.id) for one in found}


def counts(plan: ImportPlan) -> dict[str, int]:
    return {status.value: count for status, count in plan.counts().items() if count}


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


def test_namesakes_are_asked_about(office: Secretariat, written: Write) -> None:
    other = list(ADA)
    other[3], other[8], other[9] = "Verband C", "a.muster@example.org", ""
    path = written(ADA, other)
    plan = office.importing.plan(path)
    assert counts(plan) == {"new": 1, "doubtful": 1}
    with pytest.raises(Refused) as refused:
        office.importing.apply(plan)
    assert refused.value.problems[0].code == "import.doubtful"
    assert persons(office) == {}
    office.importing.apply(plan, OnDoubt.SKIP)
    assert len(office.people.choices()) == 1
    plan = office.importing.plan(path)
    assert counts(plan) == {"unchanged": 1, "doubtful": 1}
    office.importing.apply(plan, OnDoubt.NEW)
    assert len(office.people.choices()) == 2
    assert counts(office.importing.plan(path)) == {"unchanged": 2}


def test_a_doubt_is_settled_by_choosing_the_person(
    office: Secretariat, written: Write, conference: str
) -> None:
    take_in(office, written(ADA), conference)
    renamed = list(ADA)
    renamed[2] = "Muster-Roth, Ada"
    plan = office.importing.plan(written(renamed), body=conference)
    row = plan.rows[0]
    assert row.status is RowStatus.DOUBTFUL
    row.is_person(row.candidates[0])
    assert [one.field for one in row.changes] == ["family_name"]
    office.importing.apply(plan)
    assert list(persons(office)) == ["Muster-Roth"]
    assert office.seats.roster(conference, AS_OF).seats == 1


def test_failed_lines_stay_out_and_the_others_come_in(
    office: Secretariat, written: Write, conference: str
) -> None:
    late = list(MAX)
    late[13] = "bald"
    two = ("", "", "Müller/Schmidt", "Verband B", *[""] * 10)
    plan = take_in(office, written(ADA, late, two), conference)
    assert counts(plan) == {"new": 1, "failed": 2}
    problems = [
        (one["sheet"], one["row"], one["column"], one["value"], one["code"])
        for one in report(plan)["problems"]
    ]
    assert problems == [
        ("Sheet", 3, "seit", "bald", "field.not_a_day"),
        ("Sheet", 4, "Name, Vorname", "Müller/Schmidt", "name.two_persons"),
    ]
    assert list(persons(office)) == ["Muster"]


def test_without_a_body_a_wrong_day_keeps_nobody_out(office: Secretariat, written: Write) -> None:
    late = list(MAX)
    late[13] = "bald"
    plan = take_in(office, written(late))
    assert counts(plan) == {"new": 1}
    assert report(plan)["problems"][0]["code"] == "field.not_a_day"


def test_the_invariants_of_seats_are_asked_before_anything_is_written(
    office: Secretariat, written: Write, conference: str
) -> None:
    early = list(ADA)
    early[13] = date(2015, 1, 1)
    plan = office.importing.plan(written(early), body=conference)
    assert counts(plan) == {"failed": 1}
    assert report(plan)["problems"][0]["column"] == "seit"


def test_a_deputy_without_a_seat_is_told(
    office: Secretariat, written: Write, conference: str
) -> None:
    plan = office.importing.plan(written(MAX), body=conference)
    assert [one.problem.code for one in plan.all_problems()] == ["deputy.no_seat"]


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


def test_the_report_has_the_form_scripts_rely_on(office: Secretariat, written: Write) -> None:
    told = report(take_in(office, written(ADA, VACANT)))
    assert list(told) == [
        "file", "sheet", "header_row", "columns", "rows", "new", "changed", "unchanged",
        "doubtful", "failed", "applied", "problems", "changes",
    ]  # fmt: skip
    assert (told["file"], told["header_row"], told["rows"]) == ("Liste.xlsx", 1, 2)
    assert told["columns"]["Name, Vorname"] == "name"
    assert told["applied"] is True


def test_the_preview_shows_mapping_and_samples(office: Secretariat, written: Write) -> None:
    preview = office.importing.read(written(ADA, MAX))
    assert (preview.sheet, preview.header_row, preview.rows) == ("Sheet", 1, 2)
    column = preview.columns[2]
    assert (column.heading, column.field) == ("Name, Vorname", "name")
    assert column.samples == ("Muster, Ada", "von Probe, Max")


def test_a_list_without_names_is_refused_until_a_column_is_assigned(
    office: Secretariat, tmp_path: Path
) -> None:
    path = tmp_path / "Liste.csv"
    path.write_text("Wer;Farbe\nMuster, Ada;rot\n", encoding="utf-8")
    with pytest.raises(Refused) as refused:
        office.importing.plan(path)
    assert refused.value.problems[0].code == "import.no_name_column"
    plan = office.importing.plan(path, profile=Profile({"Wer": "name"}))
    assert [row.person for row in plan.rows] == ["Ada Muster"]


def test_long_work_tells_how_far_it_is_and_stops_when_asked(
    office: Secretariat, written: Write
) -> None:
    steps: list[tuple[int, int]] = []
    progress = Progress(lambda done, total: steps.append((done, total)))
    plan = office.importing.plan(written(ADA, MAX), progress=progress)
    assert steps == [(1, 2), (2, 2)]
    progress.cancel()
    with pytest.raises(Cancelled):
        office.importing.apply(plan, progress=progress)
    assert persons(office) == {}


def test_days_with_a_time_are_days(office: Secretariat, written: Write, conference: str) -> None:
    row = (*ADA[:13], datetime(2019, 12, 3, 12, 0))  # noqa: DTZ001
    take_in(office, written(row), conference)
    assert office.seats.roster(conference, AS_OF).lines[0].since == date(2019, 12, 3)
