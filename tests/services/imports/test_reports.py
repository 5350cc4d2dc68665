"""Every import leaves a report: what, when, by whom; it outlives an undo and can be deleted."""

import hashlib

import pytest

from sekretariat.domain.imports.lists import OnDoubt
from sekretariat.domain.problems import Refused
from sekretariat.services.secretariat import Secretariat
from tests.services.imports.member_lists import (
    ADA,
    MAX,
    Write,
    conference,
    persons,
    take_in,
    written,
)

__all__ = ["conference", "written"]


def test_the_report_tells_what_when_and_by_whom(
    office: Secretariat, written: Write, conference: str
) -> None:
    late = list(MAX)
    late[13] = "bald"
    path = written(ADA, late)
    take_in(office, path, conference)
    [head] = office.importing.reports.all()
    assert (head.file, head.clerk, head.body) == ("Liste.xlsx", "Test", "Musterkonferenz")
    assert head.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert head.at.year == 2020
    assert (head.counts["new"], head.counts["failed"], head.counts["left_out"]) == (1, 1, 0)
    content = office.importing.reports.get(head.id).content
    assert content["problems"][0]["value"] == "bald"
    assert content["new_persons"] == [{"row": 2, "person": "Prof. Dr. Ada Muster"}]
    assert content["applied"] is True


def test_changes_refusals_and_answers_are_kept(office: Secretariat, written: Write) -> None:
    take_in(office, written(ADA))
    namesake = list(ADA)
    namesake[3], namesake[8], namesake[9] = "Verband C", "a.muster@example.org", ""
    moved = list(ADA)
    moved[5], moved[7] = "Weg 2", "Mainz"
    plan = office.importing.plan(written(moved, namesake))
    plan.accept_field("city", accepted=False)
    plan.rows[1].leave_out()
    office.importing.apply(plan)
    head = office.importing.reports.all()[0]
    content = office.importing.reports.get(head.id).content
    assert [(one["label"], one["old"], one["new"]) for one in content["changes"]] == [
        ("Straße", "Weg 1", "Weg 2")
    ]
    assert [one["new"] for one in content["refused"]] == ["Mainz"]
    assert [(one["row"], one["answer"]) for one in content["answers"]] == [(3, "left_out")]
    assert head.counts["left_out"] == 1


def test_columns_nobody_knows_are_kept_with_the_report(office: Secretariat, written: Write) -> None:
    path = written(ADA, MAX).with_name("Liste.csv")
    path.write_text(
        "Name;E-Mail;Lieblingsfarbe\nAda Muster;ada@example.org;blau\nMax Probe;;\n",
        encoding="utf-8",
    )
    take_in(office, path)
    head = office.importing.reports.all()[0]
    attachment = office.importing.reports.get(head.id).content["attachment"]
    assert attachment == {"headings": ["Lieblingsfarbe"], "rows": {"2": ["blau"]}}


def test_an_undone_import_keeps_its_report_marked(office: Secretariat, written: Write) -> None:
    path = written(ADA)
    sha256 = take_in(office, path).sha256
    assert [one.is_taken_back for one in office.importing.reports.of_file(sha256)] == [False]
    office.history.undo()
    assert persons(office) == {}
    assert [one.is_taken_back for one in office.importing.reports.all()] == [True]
    assert office.importing.reports.of_file(sha256) == []
    office.history.redo()
    assert [one.is_taken_back for one in office.importing.reports.all()] == [False]


def test_the_same_file_is_known_before_it_is_planned(office: Secretariat, written: Write) -> None:
    path = written(ADA)
    assert office.importing.reports.of_file(office.importing.read(path).sha256) == []
    take_in(office, path)
    [head] = office.importing.reports.of_file(office.importing.read(path).sha256)
    assert head.file == "Liste.xlsx"


def test_a_list_that_changes_nothing_has_a_report_and_no_entry_in_the_history(
    office: Secretariat, written: Write
) -> None:
    take_in(office, written(ADA))
    before = len(office.history.recent())
    take_in(office, written(ADA), on_doubt=OnDoubt.SKIP)
    assert len(office.history.recent()) == before
    assert [one.counts["unchanged"] for one in office.importing.reports.all()] == [1, 0]


def test_a_deleted_report_is_gone_and_what_was_imported_stays(
    office: Secretariat, written: Write
) -> None:
    take_in(office, written(ADA))
    [head] = office.importing.reports.all()
    office.importing.reports.delete([head.id])
    assert office.importing.reports.all() == []
    assert list(persons(office)) == ["Muster"]
    with pytest.raises(Refused) as refused:
        office.importing.reports.get(head.id)
    assert refused.value.problems[0].code == "import.no_report"
