"""Lists that come back torn, copied over, sorted, without their memory, from other programs."""

import itertools
import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest

from sekretariat.domain.bodies import Membership
from sekretariat.domain.imports.lists import OnDoubt, Reason, RowStatus
from sekretariat.services.secretariat import Secretariat
from tests.services.returned_sheets import (
    HEADER_ROW,
    Edited,
    Office,
    came_unchanged,
    changes_of,
    codes_of,
    make_office,
    plan_of,
)


@pytest.fixture
def one(sqlite_office: Secretariat, tmp_path: Path) -> Office:
    """An organisation and its persons, on one database: none can change what is tested here."""
    return make_office(sqlite_office, tmp_path)


def test_a_cleared_row_and_a_name_overwritten_by_nobody_change_nothing(one: Office) -> None:
    edited = Edited(one.sheet())
    row = edited.row_of("Beispiel")
    for cell in edited.sheet[row][5:]:
        cell.value = None
    edited.put(edited.row_of("Muster-Öğüt"), Given_names=None, Family_name="N. N.")
    plan = plan_of(one, edited.save())
    assert came_unchanged(plan)
    assert codes_of(plan).count("returned.row_missing") == 2


def test_a_successor_typed_over_a_row_is_asked_about(one: Office) -> None:
    edited = Edited(one.sheet())
    row = edited.row_of("Beispiel")
    email = {"E-mail_addresses": "zoe@muster.example.org"}
    path = edited.put(row, Given_names="Zoe", Family_name="Nachfolge", **email).save()
    plan = plan_of(one, path)
    [doubt] = plan.undecided()
    assert [(one.name, one.reason) for one in doubt.candidates] == [
        ("Bo Beispiel", Reason.OTHER_NAME)
    ]
    one.secretariat.importing.apply(plan, OnDoubt.NEW)
    assert one.person(one.bo).person.family_name == "Beispiel"
    assert one.all_persons() == 3


def test_a_copied_row_does_not_mean_the_person_twice(one: Office) -> None:
    edited = Edited(one.sheet())
    source, target = edited.row_of("Muster-Öğüt"), edited.free_row()
    for cell in edited.sheet[source]:
        edited.sheet.cell(target, cell.column).value = cell.value
    email = {"E-mail_addresses": "eva@muster.example.org"}
    edited.put(target, Given_names="Eva", Family_name="Kopie", Phone_numbers=None, **email)
    plan = plan_of(one, edited.save())
    assert codes_of(plan) == ["returned.id_twice"]
    assert plan.counts()[RowStatus.NEW] == 1
    one.secretariat.importing.apply(plan)
    assert one.person(one.ada).person.given_names == "Ada"


def test_keys_torn_from_their_rows_are_noticed(one: Office) -> None:
    edited = Edited(one.sheet())
    ada, bo = edited.row_of("Muster-Öğüt"), edited.row_of("Beispiel")
    first, second = edited.sheet.cell(ada, 1), edited.sheet.cell(bo, 1)
    first.value, second.value = second.value, first.value
    plan = plan_of(one, edited.save())
    assert codes_of(plan).count("returned.id_moved") == 2
    assert one.all_persons() == 2
    assert {row.person: row.person_id for row in plan.rows if row.person_id} == {
        "Dr. Ada Muster-Öğüt": one.ada,
        "Bo Beispiel": one.bo,
    }


def test_a_spoiled_key_is_told_and_the_name_decides(one: Office) -> None:
    edited = Edited(one.sheet())
    edited.sheet.cell(edited.row_of("Beispiel"), 1).value = "123"
    plan = plan_of(one, edited.save())
    assert "returned.id_unknown" in codes_of(plan)
    assert plan.counts()[RowStatus.NEW] == 0


def test_locked_columns_cannot_move_anybody(one: Office) -> None:
    edited = Edited(one.sheet())
    row = edited.row_of("Beispiel")
    edited.put(row, Role="Mitglied", **{"Seat_no.": 2})
    plan = plan_of(one, edited.save())
    assert came_unchanged(plan)
    assert codes_of(plan) == ["returned.key_changed", "returned.key_changed"]


def test_a_note_to_the_office_is_shown_and_changes_nothing(one: Office) -> None:
    edited = Edited(one.sheet())
    path = edited.put(edited.row_of("Beispiel"), Note_to_the_office="ausgeschieden").save()
    plan = plan_of(one, path)
    assert came_unchanged(plan)
    [problem] = plan.all_problems()
    assert (problem.problem.code, problem.problem.values["value"]) == (
        "returned.note",
        "ausgeschieden",
    )


LOST = ("Function", "Street", "Titles", "Postcode", "Role", "Body", "Organisation", "Mobile number")


@pytest.mark.parametrize("order", list(itertools.permutations(range(3))))
def test_sorted_rows_and_deleted_columns_change_nothing(one: Office, order: list[int]) -> None:
    edited = Edited(one.sheet())
    before = [[cell.value for cell in edited.sheet[row]] for row in range(5, 8)]
    rows = [before[place] for place in order]
    for number, values in enumerate(rows, start=HEADER_ROW + 1):
        for place, value in enumerate(values, start=1):
            edited.sheet.cell(number, place).value = value
    for label in LOST[order[0] :: 3]:
        edited.sheet.delete_cols(edited.column(label))
    plan = plan_of(one, edited.save())
    assert came_unchanged(plan)
    assert codes_of(plan) == []


def test_the_memory_may_be_lost_the_keys_still_decide(one: Office) -> None:
    edited = Edited(one.sheet())
    edited.book.remove(edited.book.worksheets[-1])
    edited.put(edited.row_of("Muster-Öğüt"), Family_name="Muster-Yıldız")
    plan = plan_of(one, edited.save())
    assert [one[1:] for one in changes_of(plan)] == [
        ("family_name", "Muster-Öğüt", "Muster-Yıldız", True)
    ]


def _converted(path: Path, kind: str, folder: Path) -> Path:
    program = shutil.which("soffice")
    if program is None:
        pytest.skip("LibreOffice is not installed")
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    words = [program, profile, "--headless", "--convert-to", kind]
    subprocess.run([*words, "--outdir", str(folder), str(path)], check=True, capture_output=True)
    return folder / f"{path.stem}.{kind}"


@pytest.mark.parametrize("kind", ["ods", "xlsx", "xls"])
def test_saved_by_another_program_it_still_changes_nothing(
    one: Office, tmp_path: Path, kind: str
) -> None:
    converted = _converted(one.sheet(), kind, tmp_path)
    plan = plan_of(one, converted)
    assert came_unchanged(plan)
    assert codes_of(plan) == []
    assert plan.origin is not None


def test_a_seat_filled_meanwhile_is_not_filled_twice(one: Office) -> None:
    edited = Edited(one.sheet())
    path = edited.put(edited.row_of("N. N."), Given_names="Cem", Family_name="Neu").save()
    one.secretariat.seats.save_membership(
        Membership(seat_id=one.vacant_seat, person_id=one.bo, valid_from=date(2020, 11, 1))
    )
    plan = plan_of(one, path)
    assert plan.counts()[RowStatus.FAILED] == 1
    assert plan.counts()[RowStatus.NEW] == 0


def test_a_vacant_seat_filled_by_hand_stays_filled(one: Office) -> None:
    path = one.sheet()
    one.secretariat.seats.save_membership(
        Membership(seat_id=one.vacant_seat, person_id=one.bo, valid_from=date(2020, 11, 1))
    )
    assert came_unchanged(plan_of(one, path))
