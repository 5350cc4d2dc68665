"""A list of persons taken in again: what a later list changes, what it leaves alone."""

from datetime import date
from pathlib import Path
from typing import Any

from sekretariat.domain.duplicates.merging import Merge
from sekretariat.domain.imports.lists import Profile, RowStatus
from sekretariat.domain.people import AddressKind, AddressStyle, Affiliation, ContactKind, Person
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat
from tests.services.imports.member_lists import (
    codes,
    counts,
    listed,
    member,
    persons,
    take_in,
    told,
)

__all__ = ["listed"]


def test_a_new_function_at_the_same_place_is_a_change(office: Secretariat, listed: Any) -> None:
    take_in(office, listed(member("Ada Muster", "A", Funktion="Referentin")))
    plan = take_in(office, listed(member("Ada Muster", "A", Funktion="Leiterin")))
    assert told(plan) == [("function", "Referentin", "Leiterin")]
    assert [one.function for one in persons(office)["Muster"].affiliations] == ["Leiterin"]


def test_names_change_to_what_the_list_says(office: Secretariat, listed: Any) -> None:
    take_in(office, listed(member("Sukru Yildiz", "A")))
    plan = take_in(office, listed(member("Şükrü Yıldız, MdL", "A")))
    assert told(plan) == [
        ("given_names", "Sukru", "Şükrü"),
        ("family_name", "Yildiz", "Yıldız"),
        ("office_titles", "", "MdL"),
    ]
    card = persons(office)["Yıldız"]
    assert [one.title for one in card.office_titles] == ["MdL"]


def test_an_old_list_does_not_bring_former_names_back(office: Secretariat, listed: Any) -> None:
    take_in(office, listed(member("Ada Muster", "Verband A")))
    card = persons(office)["Muster"]
    organization = office.organizations.card(card.affiliations[0].organization_id)
    organization.organization.name = "Bund A"
    office.organizations.save(organization, since=date(2020, 6, 1))
    card.person.family_name = "Roth"
    office.people.save(card, since=date(2020, 6, 1))
    plan = office.importing.plan(listed(member("Ada Muster", "Verband A")))
    assert [row.status for row in plan.rows] == [RowStatus.UNCHANGED]


def test_a_chosen_line_may_be_left_out(office: Secretariat, listed: Any) -> None:
    plan = office.importing.plan(listed(member("Ada Muster", "A"), member("Max Probe", "B")))
    plan.rows[0].leave_out()
    office.importing.apply(plan)
    assert list(persons(office)) == ["Probe"]


def test_a_profile_is_kept_for_the_next_time(office: Secretariat, tmp_path: Path) -> None:
    profile = Profile({"Wer": "name"})
    office.importing.profiles.save_file(profile, tmp_path / "profil.json")
    assert office.importing.profiles.find(str(tmp_path / "profil.json")) == profile


def test_a_private_address_is_kept_as_a_private_one(office: Secretariat, tmp_path: Path) -> None:
    path = tmp_path / "Liste.csv"
    path.write_text(
        "Name;Ort;Privat-Adresse;Privat-PLZ;Privat-Ort;Telefax\n"
        "Ada Muster;Kassel;Weg 2;1067;Dresden;0611 32199\n",
        encoding="utf-8",
    )
    plan = take_in(office, path)
    assert codes(plan) == ["postcode.repaired"]
    card = persons(office)["Muster"]
    assert [(one.kind, one.style, one.postcode, one.city) for one in card.addresses] == [
        (AddressKind.OFFICIAL, AddressStyle.ORGANIZATION_FIRST, "", "Kassel"),
        (AddressKind.PRIVATE, AddressStyle.PRIVATE, "01067", "Dresden"),
    ]
    assert [(one.kind, one.value) for one in card.contacts] == [(ContactKind.FAX, "0611 32199")]
    assert counts(take_in(office, path)) == {"unchanged": 1}


def test_a_vacant_seat_counts_only_in_a_body(office: Secretariat, listed: Any) -> None:
    plan = take_in(office, listed(member("Ada Muster", "A"), member("N. N.", "A")))
    assert (counts(plan), codes(plan)) == ({"new": 1, "unchanged": 1}, ["row.vacant_without_body"])


def test_a_remark_is_added_to_what_the_office_noted(office: Secretariat, tmp_path: Path) -> None:
    path = tmp_path / "Liste.csv"
    path.write_text("Name;E-Mail\nAda Muster;ada@example.org\n", encoding="utf-8")
    take_in(office, path)
    card = persons(office)["Muster"]
    card.person.remark = "Kommt mit dem Rad"
    office.people.save(card)
    path.write_text("Name;E-Mail;Bemerkung\nAda Muster;ada@example.org;Vegan\n", encoding="utf-8")
    take_in(office, path)
    remark = persons(office)["Muster"].person.remark
    assert "Kommt mit dem Rad" in remark
    assert "Vegan" in remark
    assert counts(take_in(office, path)) == {"unchanged": 1}


def test_a_function_without_a_place_is_told_and_left_out(office: Secretariat, listed: Any) -> None:
    ada = {"Name": "Ada Muster", "E-Mail": "ada@example.org"}
    take_in(office, listed(ada))
    plan = take_in(office, listed({**ada, "Funktion": "Referentin"}))
    assert codes(plan) == ["function.without_organization"]
    assert persons(office)["Muster"].affiliations == []


def test_a_place_removed_since_the_plan_does_not_come_back(
    office: Secretariat, listed: Any
) -> None:
    take_in(office, listed(member("Ada Muster", "A", Funktion="Referentin")))
    plan = office.importing.plan(listed(member("Ada Muster", "A", Funktion="Leiterin")))
    card = persons(office)["Muster"]
    card.affiliations.clear()
    office.people.save(card)
    office.importing.apply(plan)
    assert persons(office)["Muster"].affiliations == []


def test_a_new_main_place_ends_the_former_one_and_leaves_the_others(
    office: Secretariat, listed: Any
) -> None:
    path = listed(member("Ada Muster", "A", **{"E-Mail": "ada@example.org"}))
    take_in(office, path)
    card = persons(office)["Muster"]
    beside = card.affiliations[0].organization_id
    card.affiliations.append(
        Affiliation(organization_id=beside, function="Beirätin", is_primary=False)
    )
    office.people.save(card)
    path = listed(member("Ada Muster", "B", **{"E-Mail": "ada@example.org"}))
    take_in(office, path)
    places = persons(office)["Muster"].affiliations
    assert [(one.function, one.valid_to) for one in places] == [
        ("", date(2020, 11, 1)),
        ("Beirätin", None),
        ("", None),
    ]
    assert counts(office.importing.plan(path)) == {"unchanged": 1}


def test_what_a_list_said_is_known_of_the_one_who_stayed_after_uniting_twice(
    office: Secretariat, listed: Any
) -> None:
    """The function was corrected by hand since; the list says what it said: nothing is offered."""
    path = listed(member("Ada Muster", "A", Funktion="Referentin"))
    take_in(office, path)
    first = persons(office)["Muster"].person.id
    second, third = (
        office.people.save(PersonCard(Person(given_names="Ada", family_name="Muster"))).person.id
        for _ in range(2)
    )
    for keep, other in ((second, first), (third, second)):
        office.merging.merge(Merge(keep_id=keep, other_id=other))
    card = office.people.card(third)
    card.affiliations[0].function = "Leiterin"
    office.people.save(card)
    plan = office.importing.plan(path)
    assert [(row.person_id, row.changes) for row in plan.rows] == [(third, [])]
