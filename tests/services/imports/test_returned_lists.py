"""A list that went out, was corrected elsewhere, and comes back as a plan of changes."""

from datetime import date
from pathlib import Path

import pytest

from sekretariat.domain.bodies import Membership
from sekretariat.domain.imports.lists import RowStatus
from sekretariat.domain.inquiries import Outcome
from sekretariat.services.imports.reports import report
from sekretariat.services.inquiries.rounds import ReplyQuestion
from sekretariat.services.secretariat import Secretariat
from tests.services.returned_sheets import (
    Edited,
    Office,
    came_unchanged,
    changes_of,
    codes_of,
    make_office,
    plan_of,
)


@pytest.fixture
def kept(office: Secretariat, tmp_path: Path) -> Office:
    """An office with an organisation, two persons, a vacant seat."""
    return make_office(office, tmp_path)


@pytest.fixture
def one(sqlite_office: Secretariat, tmp_path: Path) -> Office:
    """The same on one database, for what no database can change."""
    return make_office(sqlite_office, tmp_path)


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


def test_a_removed_row_changes_nothing_and_is_told(kept: Office) -> None:
    edited = Edited(kept.sheet())
    edited.sheet.delete_rows(edited.row_of("Beispiel"))
    plan = plan_of(kept, edited.save())
    assert came_unchanged(plan)
    assert codes_of(plan) == ["returned.row_missing"]
    kept.secretariat.importing.apply(plan)
    [row] = kept.secretariat.inquiries.replies(ReplyQuestion())
    assert row["outcome"] is Outcome.CHANGES


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
