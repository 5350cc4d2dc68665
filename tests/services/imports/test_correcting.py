"""A failed line is corrected in the plan, or made two, and planned anew."""

from datetime import date

import pytest

from sekretariat.domain.imports.lists import RowStatus
from sekretariat.domain.imports.plans import ImportPlan, PlanRow
from sekretariat.domain.problems import Refused
from sekretariat.services.secretariat import Secretariat
from tests.services.imports.member_lists import (
    ADA,
    MAX,
    Write,
    conference,
    counts,
    persons,
    written,
)

__all__ = ["conference", "written"]
TWO = ("", "", "Müller, Eva/Schmidt, Udo", "Verband B", "Referat", "", "", "",
       "eva@example.org; udo@example.org", "", "", "", "", "")  # fmt: skip


def column(office: Secretariat, plan: ImportPlan, row: PlanRow, heading: str) -> int:
    cells = office.importing.correcting.cells(plan, row)
    return next(one.column for one in cells if one.heading == heading)


def test_a_wrong_date_is_typed_again(office: Secretariat, written: Write, conference: str) -> None:
    late = list(ADA)
    late[13] = "bald"
    plan = office.importing.plan(written(late), body=conference)
    row = plan.rows[0]
    assert row.status is RowStatus.FAILED
    place = column(office, plan, row, "seit")
    [again] = office.importing.correcting.correct(plan, row, {place: "3.12.2019"})
    assert again.status is RowStatus.NEW
    assert plan.rows == [again]
    office.importing.apply(plan)
    [membership] = office.people.memberships(persons(office)["Muster"].person.id)
    assert str(membership.valid_from) == "2019-12-03"
    head = office.importing.reports.all()[0]
    assert office.importing.reports.get(head.id).content["corrections"] == [
        {"row": 2, "column": "seit", "old": "bald", "new": "3.12.2019"}
    ]


def test_a_line_that_is_still_wrong_stays_failed_and_can_be_corrected_again(
    office: Secretariat, written: Write, conference: str
) -> None:
    late = list(ADA)
    late[13] = "bald"
    plan = office.importing.plan(written(late), body=conference)
    place = column(office, plan, plan.rows[0], "seit")
    [again] = office.importing.correcting.correct(plan, plan.rows[0], {place: "später"})
    assert again.status is RowStatus.FAILED
    texts = {one.heading: one.text for one in office.importing.correcting.cells(plan, again)}
    assert texts["seit"] == "später"
    [last] = office.importing.correcting.correct(plan, again, {place: "4.12.2019"})
    assert last.status is RowStatus.NEW


def test_a_line_of_two_persons_becomes_two_lines(office: Secretariat, written: Write) -> None:
    plan = office.importing.plan(written(ADA, TWO))
    row = plan.rows[1]
    assert row.problems[0].problem.code == "name.two_persons"
    one, other = office.importing.correcting.halves(plan, row)
    name = column(office, plan, row, "Name, Vorname")
    assert (one[name], other[name]) == ("Müller, Eva", "Schmidt, Udo")
    office.importing.correcting.correct(plan, row, one, other)
    assert counts(plan) == {"new": 3}
    assert [row.number for row in plan.rows] == [2, 3, 3]
    office.importing.apply(plan)
    cards = persons(office)
    assert sorted(cards) == ["Muster", "Müller", "Schmidt"]
    assert [one.value for one in cards["Schmidt"].contacts] == ["udo@example.org"]
    assert cards["Schmidt"].affiliations[0].function == "Referat"


def test_who_stands_in_for_a_corrected_member_is_planned_too(
    office: Secretariat, written: Write, conference: str
) -> None:
    late = list(ADA)
    late[13] = "bald"
    plan = office.importing.plan(written(late, MAX), body=conference)
    assert counts(plan) == {"failed": 2}
    place = column(office, plan, plan.rows[0], "seit")
    office.importing.correcting.correct(plan, plan.rows[0], {place: "3.12.2019"})
    assert counts(plan) == {"new": 2}


def test_a_failed_line_takes_no_seat_from_others(
    office: Secretariat, written: Write, conference: str
) -> None:
    late = list(ADA)
    late[13] = "1.1.2015"  # before the body was constituted
    plan = office.importing.plan(written(late), body=conference)
    place = column(office, plan, plan.rows[0], "seit")
    office.importing.correcting.correct(plan, plan.rows[0], {place: "3.12.2019"})
    office.importing.apply(plan)
    roster = office.seats.roster(conference, date(2020, 11, 3))
    assert [line.seat_number for line in roster.lines] == [1]


def test_only_failed_lines_of_a_plan_not_applied_are_corrected(
    office: Secretariat, written: Write
) -> None:
    plan = office.importing.plan(written(ADA))
    with pytest.raises(Refused) as refused:
        office.importing.correcting.correct(plan, plan.rows[0], {2: "Anders, Ada"})
    assert refused.value.problems[0].code == "import.not_correctable"
