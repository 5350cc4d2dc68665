"""What a plan tells before it is applied: doubts, failures, the mapping, the report."""

from datetime import date
from pathlib import Path

import pytest

from sekretariat.domain.imports.lists import OnDoubt, Profile, RowStatus
from sekretariat.domain.problems import Refused
from sekretariat.progress import Cancelled, Progress
from sekretariat.services.imports.reports import report
from sekretariat.services.lists import ListQuestion
from sekretariat.services.secretariat import Secretariat
from tests.services.imports.member_lists import (
    ADA,
    AS_OF,
    MAX,
    VACANT,
    Write,
    codes,
    conference,
    counts,
    listed,
    member,
    persons,
    take_in,
    written,
)

__all__ = ["conference", "listed", "written"]


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


def test_the_report_has_the_form_scripts_rely_on(office: Secretariat, written: Write) -> None:
    told = report(take_in(office, written(ADA, VACANT)))
    assert list(told) == [
        "file", "sheet", "profile", "header_row", "columns", "rows", "new", "changed", "unchanged",
        "doubtful", "failed", "applied", "problems", "changes", "group_headings",
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


def test_a_plan_stopped_halfway_can_be_applied_again(
    office: Secretariat, written: Write, conference: str
) -> None:
    plan = office.importing.plan(written(ADA, MAX, VACANT), body=conference)
    progress = Progress()
    progress.watch = lambda done, _: progress.cancel() if done == 2 else None
    with pytest.raises(Cancelled):
        office.importing.apply(plan, progress=progress)
    assert persons(office) == {}
    office.importing.apply(plan)
    office.importing.apply(plan)
    assert sorted(persons(office)) == ["Muster", "Probe"]
    assert office.seats.roster(conference, date(2020, 11, 3)).seats == 2


def test_a_namesake_decided_to_be_another_person_gets_a_seat_too(
    office: Secretariat, written: Write, conference: str
) -> None:
    other = list(ADA)
    other[8], other[9] = "a.muster@example.org", ""
    plan = office.importing.plan(written(ADA, other), body=conference)
    office.importing.apply(plan, OnDoubt.NEW)
    rows = office.lists.members(ListQuestion(as_of=AS_OF, body=conference))
    assert [row["name"] for row in rows] == ["Prof. Dr. Ada Muster"] * 2


def test_a_name_in_doubt_is_asked_about_until_somebody_is_kept_by_it(
    office: Secretariat, listed: Write
) -> None:
    path = listed(member("Federico García Lorca", "Verband A"))
    assert "name.doubtful" in codes(take_in(office, path))
    card = persons(office)["García Lorca"]
    card.person.given_names, card.person.family_name = "Federico García", "Lorca"
    office.people.save(card)
    again = office.importing.plan(path)
    assert (counts(again), list(codes(again))) == ({"unchanged": 1}, [])
