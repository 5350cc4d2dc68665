"""A person's card: saved whole, renamed from a day or corrected, refused where it is wrong."""

from datetime import date

import pytest

from sekretariat.domain.bodies import Body, Membership, Participation, Seat
from sekretariat.domain.people import (
    AcademicTitle,
    Address,
    ContactKind,
    ContactPoint,
    FormerName,
    OfficeTitle,
    Person,
)
from sekretariat.domain.problems import Refused
from sekretariat.services.bodies import BodyCard
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat
from sekretariat.storage.people import PersonQuestion

DAY, EVE = date(2020, 11, 3), date(2020, 11, 2)


def card_of(office: Secretariat, family_name: str = "Kaya") -> PersonCard:
    card = PersonCard(
        Person(given_names="Ada", family_name=family_name),
        titles=[AcademicTitle(title="Prof."), AcademicTitle(title="Dr.")],
        contacts=[ContactPoint(value="ada@example.org")],
    )
    return office.people.save(card)


def name_on(office: Secretariat, day: date) -> str:
    keys = office.people.keys(PersonQuestion(as_of=day))
    (row,) = office.people.rows(keys, day)
    return f"{row['titles']} {row['given_names']} {row['family_name']}"


def test_a_card_is_saved_with_all_its_parts_in_order(office: Secretariat) -> None:
    card = card_of(office)
    assert card.name == "Prof. Dr. Ada Kaya"
    card.titles.reverse()
    card.contacts.insert(0, ContactPoint(kind=ContactKind.PHONE, value="0611 123456"))
    saved = office.people.save(card)
    assert [one.title for one in saved.titles] == ["Dr.", "Prof."]
    assert [one.value for one in saved.contacts] == ["0611 123456", "ada@example.org"]
    saved.titles.clear()
    assert office.people.save(saved).titles == []


def test_a_new_name_since_a_day_keeps_the_former_one(office: Secretariat) -> None:
    card = card_of(office)
    card.person.family_name = "Kaya-Roth"
    saved = office.people.save(card, since=DAY)
    (former,) = saved.former_names
    assert (former.family_name, former.titles) == ("Kaya", "Prof. Dr.")
    assert (former.valid_from, former.valid_to) == (None, EVE)
    assert name_on(office, EVE) == "Prof. Dr. Ada Kaya"
    assert name_on(office, DAY) == "Prof. Dr. Ada Kaya-Roth"
    saved.person.family_name = "Roth"
    (_, second) = office.people.save(saved, since=date(2021, 5, 1)).former_names
    assert (second.family_name, second.valid_from) == ("Kaya-Roth", DAY)


def test_a_correction_keeps_no_former_name(office: Secretariat) -> None:
    card = card_of(office, "Kya")
    card.person.family_name = "Kaya"
    assert office.people.save(card).former_names == []
    assert name_on(office, EVE) == "Prof. Dr. Ada Kaya"


def test_a_day_without_a_new_name_keeps_no_former_name(office: Secretariat) -> None:
    card = card_of(office)
    card.person.remark = "neu"
    assert office.people.save(card, since=DAY).former_names == []
    new = PersonCard(Person(family_name="Lind"))
    assert office.people.save(new, since=DAY).former_names == []


def test_everything_wrong_is_told_at_once_and_nothing_saved(office: Secretariat) -> None:
    card = PersonCard(
        Person(given_names="x" * 251),
        titles=[AcademicTitle()],
        former_names=[FormerName(family_name="Alt", valid_from=DAY, valid_to=EVE)],
        addresses=[Address(postcode="4109", country="XX"), Address(postcode="4109")],
        contacts=[ContactPoint(value="kein@"), ContactPoint(kind=ContactKind.FAX, value="abc")],
    )
    with pytest.raises(Refused) as refused:
        office.people.save(card)
    assert [(one.code, one.field) for one in refused.value.problems] == [
        ("field.too_long", "given_names"),
        ("field.missing", "family_name"),
        ("field.missing", "title"),
        ("validity.reversed", "valid_to"),
        ("address.country", "country"),
        ("address.postcode", "postcode"),
        ("contact.not_an_email", "value"),
        ("contact.not_a_phone", "value"),
    ]
    assert office.people.choices() == []


def test_a_person_with_a_seat_is_not_deleted(office: Secretariat) -> None:
    card = card_of(office)
    body = office.bodies.save(BodyCard(Body(name="Konferenz"))).body
    seat = office.seats.save_seat(Seat(body_id=body.id, number=1))
    office.seats.save_membership(Membership(seat_id=seat.id, person_id=card.person.id))
    with pytest.raises(Refused, match=r"record\.in_use"):
        office.people.delete(card.person.id)
    assert office.people.card(card.person.id).name == "Prof. Dr. Ada Kaya"
    assert [one.seat_id for one in office.people.memberships(card.person.id)] == [seat.id]
    assert office.people.participations(card.person.id) == []


def test_deleting_a_person_is_undone_whole(office: Secretariat) -> None:
    card = card_of(office)
    office.people.delete(card.person.id)
    with pytest.raises(Refused, match=r"record\.unknown"):
        office.people.card(card.person.id)
    office.history.undo()
    back = office.people.card(card.person.id)
    assert [one.title for one in back.titles] == ["Prof.", "Dr."]
    office.history.redo()
    assert office.people.choices() == []


def test_an_old_id_leads_to_the_person_that_stayed(office: Secretariat) -> None:
    card = card_of(office)
    double = PersonCard(Person(family_name="Kaja", merged_into=card.person.id))
    assert office.people.save(double).person.id == card.person.id


def test_participations_and_office_titles_are_kept(office: Secretariat) -> None:
    card = card_of(office)
    card.office_titles.append(OfficeTitle(title="Staatssekretärin", valid_from=DAY))
    assert [one.title for one in office.people.save(card).office_titles] == ["Staatssekretärin"]
    part = Participation(person_id=card.person.id)
    forum = office.bodies.save(BodyCard(Body(name="Forum 1"), participations=[part])).body
    (found,) = office.people.participations(card.person.id)
    assert found.body_id == forum.id
