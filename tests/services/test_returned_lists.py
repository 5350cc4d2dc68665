"""A list that went out, was corrected elsewhere, and comes back as a plan of changes."""

import itertools
import shutil
import subprocess
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from sekretariat.domain.bodies import Membership
from sekretariat.domain.imports import OnDoubt, Reason, RowStatus
from sekretariat.domain.inquiries import Outcome
from sekretariat.services.importing import report
from sekretariat.services.inquiries import ReplyQuestion
from sekretariat.services.secretariat import Secretariat
from tests.services.returned_sheets import HEADER_ROW, Edited, Office, make_office


@pytest.fixture
def kept(office: Secretariat, tmp_path: Path) -> Office:
    """An office with an organisation, two persons, a vacant seat."""
    return make_office(office, tmp_path)


@pytest.fixture
def one(sqlite_office: Secretariat, tmp_path: Path) -> Office:
    """The same on one database, for what no database can change."""
    return make_office(sqlite_office, tmp_path)


def plan_of(office: Office, path: Path) -> Any:
    """Return what taking in a file would do."""
    return office.secretariat.importing.plan(path)


def changes_of(plan: Any) -> list[tuple[str, str, str, str, bool]]:
    """Return the changes of a plan as (person, field, old, new, accepted)."""
    return [
        (row.person, one.field, one.old, one.new, one.accepted)
        for row in plan.rows
        for one in row.changes
    ]


def codes_of(plan: Any) -> list[str]:
    """Return the codes of all problems of a plan, in their order."""
    return [one.problem.code for one in plan.all_problems()]


def came_unchanged(plan: Any) -> bool:
    """Tell whether a plan changes nothing and asks nothing."""
    states = {row.status for row in plan.rows}
    return states == {RowStatus.UNCHANGED} and not changes_of(plan)


def test_unchanged_it_changes_nothing(kept: Office) -> None:
    plan = plan_of(kept, kept.sheet())
    assert came_unchanged(plan)
    assert codes_of(plan) == []
    assert len(plan.rows) == 3


def test_unchanged_without_a_round_of_asking_it_leaves_no_trace(kept: Office) -> None:
    path = kept.secretariat.inquiries.write_all(kept.folder / "alle", kept.body_id)
    before = kept.secretariat.history.recent(50)
    kept.secretariat.importing.apply(plan_of(kept, path))
    assert kept.secretariat.history.recent(50) == before


def test_unchanged_it_ticks_off_and_a_second_time_leaves_no_trace(kept: Office) -> None:
    path = kept.sheet()
    kept.secretariat.importing.apply(plan_of(kept, path))
    [row] = kept.secretariat.inquiries.replies(ReplyQuestion())
    assert (row["outcome"], row["answered_on"]) == (Outcome.UNCHANGED, date(2020, 11, 2))
    before = kept.secretariat.history.recent(50)
    kept.secretariat.importing.apply(plan_of(kept, path))
    assert kept.secretariat.history.recent(50) == before


def test_a_corrected_name_is_the_same_person(kept: Office) -> None:
    edited = Edited(kept.sheet())
    path = edited.put(edited.row_of("Muster-Öğüt"), Family_name="Muster-Yıldız").save()
    plan = plan_of(kept, path)
    assert changes_of(plan) == [
        ("Dr. Ada Muster-Yıldız", "family_name", "Muster-Öğüt", "Muster-Yıldız", True)
    ]
    kept.secretariat.importing.apply(plan)
    assert kept.person(kept.ada).person.family_name == "Muster-Yıldız"
    assert kept.all_persons() == 2
    [row] = kept.secretariat.inquiries.replies(ReplyQuestion())
    assert row["outcome"] is Outcome.CHANGES


def test_every_open_column_can_be_corrected(kept: Office) -> None:
    edited = Edited(kept.sheet())
    path = edited.put(
        edited.row_of("Beispiel"),
        Salutation="neutral",
        Titles="Prof. Dr.",
        Given_names="Bodo",
        Function="Geschäftsführung",
        Phone_numbers="0611 99990",
        Mobile_number="0170 1234567",
        Street="Weg 2",
        Postcode="01067",
        City="Dresden",
    ).save()
    kept.secretariat.importing.apply(plan_of(kept, path))
    card = kept.person(kept.bo)
    assert (card.person.given_names, card.person.salutation.value) == ("Bodo", "neutral")
    assert [one.title for one in card.titles] == ["Prof.", "Dr."]
    assert [one.function for one in card.affiliations] == ["Geschäftsführung"]
    assert {"0611 99990", "0170 1234567"} <= {one.value for one in card.contacts}
    [address] = card.addresses
    assert (address.street, address.postcode, address.city) == ("Weg 2", "01067", "Dresden")


def test_what_was_edited_by_hand_meanwhile_stays(kept: Office) -> None:
    path = kept.sheet()
    card = kept.person(kept.ada)
    card.addresses[0].street = "Neue Straße 9"
    card.person.given_names = "Ada Maria"
    kept.secretariat.people.save(card)
    plan = plan_of(kept, path)
    assert came_unchanged(plan)
    kept.secretariat.importing.apply(plan)
    assert kept.person(kept.ada).addresses[0].street == "Neue Straße 9"


def test_what_both_changed_is_asked_and_stays_until_then(kept: Office) -> None:
    edited = Edited(kept.sheet())
    path = edited.put(edited.row_of("Muster-Öğüt"), Street="Weg 3", City="Halle").save()
    card = kept.person(kept.ada)
    card.addresses[0].street = "Neue Straße 9"
    kept.secretariat.people.save(card)
    plan = plan_of(kept, path)
    assert [one[1:] for one in changes_of(plan)] == [
        ("street", "Neue Straße 9", "Weg 3", False),
        ("city", "Leipzig", "Halle", True),
    ]
    assert "import.changed_on_both_sides" in codes_of(plan)
    kept.secretariat.importing.apply(plan)
    address = kept.person(kept.ada).addresses[0]
    assert (address.street, address.city) == ("Neue Straße 9", "Halle")


def test_an_emptied_cell_never_erases_but_can_be_accepted(kept: Office) -> None:
    edited = Edited(kept.sheet())
    row = edited.row_of("Muster-Öğüt")
    path = edited.put(row, Street=None, Function=None, Titles=None).save()
    plan = plan_of(kept, path)
    offered = {(one[1], one[2], one[3], one[4]) for one in changes_of(plan)}
    assert offered == {
        ("street", "Weg 1", "", False),
        ("function", "Vorstand", "", False),
        ("titles", "Dr.", "", False),
    }
    assert codes_of(plan).count("returned.emptied") == 3
    kept.secretariat.importing.apply(plan)
    assert kept.person(kept.ada).addresses[0].street == "Weg 1"
    plan = plan_of(kept, path)
    plan.accept_field("street", accepted=True)
    plan.accept_field("titles", accepted=True)
    kept.secretariat.importing.apply(plan)
    card = kept.person(kept.ada)
    assert (card.addresses[0].street, card.titles) == ("", [])
    assert card.affiliations[0].function == "Vorstand"


def test_one_of_two_addresses_taken_out_of_a_cell_is_reported(kept: Office) -> None:
    edited = Edited(kept.sheet())
    row = edited.row_of("Muster-Öğüt")
    path = edited.put(row, **{"E-mail_addresses": "ada@muster.example.org"}).save()
    plan = plan_of(kept, path)
    assert [one[1:] for one in changes_of(plan)] == [
        ("emails", "zwei.ada@muster.example.org", "", False)
    ]
    plan.accept_field("emails", accepted=True)
    kept.secretariat.importing.apply(plan)
    emails = [one.value for one in kept.person(kept.ada).contacts if "@" in one.value]
    assert emails == ["ada@muster.example.org"]


def test_a_row_without_key_is_a_new_person_of_the_organisation(kept: Office) -> None:
    edited = Edited(kept.sheet())
    path = edited.put(
        edited.free_row(), Given_names="Cem", Family_name="Neu", Function="Referent"
    ).save()
    plan = plan_of(kept, path)
    assert plan.counts()[RowStatus.NEW] == 1
    kept.secretariat.importing.apply(plan)
    assert kept.all_persons() == 3
    new = next(row for row in plan.rows if row.status is RowStatus.NEW)
    [affiliation] = kept.person(new.person_id).affiliations
    assert affiliation.organization_id == kept.organization_id
    with kept.secretariat.context.reader() as reader:
        assert len(reader.find(Membership)) == 2


def test_a_name_for_a_vacant_seat_fills_it(kept: Office) -> None:
    edited = Edited(kept.sheet())
    path = edited.put(edited.row_of("N. N."), Given_names="Cem", Family_name="Neu").save()
    kept.secretariat.importing.apply(plan_of(kept, path))
    with kept.secretariat.context.reader() as reader:
        [found] = reader.find(Membership, seat_id=kept.vacant_seat)
    assert kept.person(found.person_id).person.family_name == "Neu"
    assert found.on_behalf_of_id == kept.organization_id


def test_a_seat_filled_meanwhile_is_not_filled_twice(kept: Office) -> None:
    edited = Edited(kept.sheet())
    path = edited.put(edited.row_of("N. N."), Given_names="Cem", Family_name="Neu").save()
    kept.secretariat.seats.save_membership(
        Membership(seat_id=kept.vacant_seat, person_id=kept.bo, valid_from=date(2020, 11, 1))
    )
    plan = plan_of(kept, path)
    assert plan.counts()[RowStatus.FAILED] == 1
    assert plan.counts()[RowStatus.NEW] == 0


def test_a_vacant_seat_filled_by_hand_stays_filled(kept: Office) -> None:
    path = kept.sheet()
    kept.secretariat.seats.save_membership(
        Membership(seat_id=kept.vacant_seat, person_id=kept.bo, valid_from=date(2020, 11, 1))
    )
    assert came_unchanged(plan_of(kept, path))


def test_a_removed_row_changes_nothing_and_is_told(kept: Office) -> None:
    edited = Edited(kept.sheet())
    edited.sheet.delete_rows(edited.row_of("Beispiel"))
    plan = plan_of(kept, edited.save())
    assert came_unchanged(plan)
    assert codes_of(plan) == ["returned.row_missing"]
    kept.secretariat.importing.apply(plan)
    [row] = kept.secretariat.inquiries.replies(ReplyQuestion())
    assert row["outcome"] is Outcome.CHANGES


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


def test_the_organisation_corrects_its_own_details(kept: Office) -> None:
    edited = Edited(kept.sheet())
    edited.fact("Street", "Beispielweg 5").fact("Contact for nominations", "Herr Beispiel")
    edited.fact("E-mail addresses", "neu@muster.example.org").fact("City", None)
    plan = plan_of(kept, edited.save())
    assert {one[1:] for one in changes_of(plan)} == {
        ("street", "Musterallee 1", "Beispielweg 5", True),
        ("nomination_contact", "Frau Muster", "Herr Beispiel", True),
        ("emails", "post@muster.example.org", "neu@muster.example.org", True),
        ("city", "Musterstadt", "", False),
    }
    kept.secretariat.importing.apply(plan)
    card = kept.secretariat.organizations.card(kept.organization_id)
    assert card.organization.nomination_contact == "Herr Beispiel"
    assert (card.addresses[0].street, card.addresses[0].city) == ("Beispielweg 5", "Musterstadt")
    assert [one.value for one in card.contacts] == ["neu@muster.example.org"]


def test_a_detail_of_the_organisation_both_changed_is_asked(kept: Office) -> None:
    edited = Edited(kept.sheet()).fact("Street", "Beispielweg 5")
    card = kept.secretariat.organizations.card(kept.organization_id)
    card.addresses[0].street = "Neuer Weg 2"
    kept.secretariat.organizations.save(card)
    plan = plan_of(kept, edited.save())
    assert [one[1:] for one in changes_of(plan)] == [
        ("street", "Neuer Weg 2", "Beispielweg 5", False)
    ]


def test_a_renamed_organisation_keeps_its_former_name(one: Office) -> None:
    edited = Edited(one.sheet()).fact("Name", "Musterbund")
    one.secretariat.importing.apply(plan_of(one, edited.save()))
    card = one.secretariat.organizations.card(one.organization_id)
    assert card.organization.name == "Musterbund"
    assert [former.name for former in card.former_names] == ["Musterverein"]


def test_an_answer_taken_back_undoes_changes_and_tick(kept: Office) -> None:
    edited = Edited(kept.sheet())
    path = edited.put(edited.row_of("Beispiel"), City="Dresden").save()
    kept.secretariat.importing.apply(plan_of(kept, path))
    kept.secretariat.history.undo()
    [row] = kept.secretariat.inquiries.replies(ReplyQuestion())
    assert row["outcome"] is Outcome.OPEN
    assert kept.person(kept.bo).addresses[0].city == "Leipzig"


def test_the_report_tells_what_came(one: Office) -> None:
    edited = Edited(one.sheet())
    path = edited.put(edited.row_of("Beispiel"), City="Dresden").save()
    told = report(plan_of(one, path))
    assert (told["changed"], told["unchanged"], told["new"]) == (1, 2, 0)


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
