"""Seats and memberships as a clerk keeps them: the invariants hold, each in its own words."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from sekretariat.domain.bodies import Body, EndReason, Membership, Role, Seat
from sekretariat.domain.organizations import DeputyMode, Organization
from sekretariat.domain.people import Person
from sekretariat.domain.problems import Refused, Severity
from sekretariat.services.bodies import BodyCard
from sekretariat.services.organizations import OrganizationCard
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat

FOUNDED, LAST, FIRST = date(2019, 12, 3), date(2021, 3, 15), date(2021, 4, 1)


def person(office: Secretariat, family_name: str) -> str:
    return office.people.save(PersonCard(Person(family_name=family_name))).person.id


@pytest.fixture
def seat(office: Secretariat) -> Seat:
    """Seat 27 of a body constituted on 03.12.2019, with one personal deputy."""
    sender = OrganizationCard(Organization(name="Landesverband X"))
    body = BodyCard(Body(name="Konferenz", constituted_on=FOUNDED))
    made = Seat(
        body_id=office.bodies.save(body).body.id,
        number=27,
        organization_id=office.organizations.save(sender).organization.id,
        valid_from=FOUNDED,
    )
    return office.seats.save_seat(made)


def sits(seat: Seat, person_id: str, **values: Any) -> Membership:
    return Membership(
        **{"seat_id": seat.id, "person_id": person_id, "valid_from": FOUNDED, **values}
    )


def codes(refused: pytest.ExceptionInfo[Refused]) -> list[str]:
    return [problem.code for problem in refused.value.problems]


def test_seat_27_from_the_first_day_to_the_change(office: Secretariat, seat: Seat) -> None:
    kaya, lind = person(office, "Kaya"), person(office, "Lind")
    office.seats.save_membership(sits(seat, kaya))
    office.seats.save_membership(sits(seat, lind, role=Role.DEPUTY))
    mistake = sits(seat, person(office, "Öz"), role=Role.DEPUTY, valid_from=date(2021, 2, 1))
    mistake.end_reason = EndReason.CORRECTION
    office.seats.save_membership(mistake)
    member, deputy, _ = sorted(
        office.seats.memberships(seat.id), key=lambda one: (one.end_reason, one.role)
    )
    office.seats.end([member.id], LAST, EndReason.RESIGNATION)
    office.seats.end([deputy.id], date(2021, 3, 31), EndReason.MOVED_UP)
    office.seats.save_membership(sits(seat, lind, valid_from=FIRST))

    def names(day: date) -> list[str]:
        return [line.name or "N. N." for line in office.seats.roster(seat.body_id, day).lines]

    assert names(date(2019, 12, 2)) == []
    assert names(FOUNDED) == names(LAST) == ["Kaya", "Lind"]
    assert names(date(2021, 3, 16)) == ["N. N.", "Lind"]
    assert names(FIRST) == ["Lind"]
    assert len(office.seats.memberships(seat.id)) == 4  # the mistake stays in the books
    (now,) = office.seats.roster(seat.body_id, FIRST).lines
    assert (now.organization, now.since) == ("Landesverband X", FIRST)


def test_the_sender_is_kept_with_each_membership(office: Secretariat, seat: Seat) -> None:
    made = sits(seat, person(office, "Kaya"))
    office.seats.save_membership(made)
    assert office.seats.membership(made.id).on_behalf_of_id == seat.organization_id


def test_a_deputy_has_a_rank_and_a_member_has_none(office: Secretariat, seat: Seat) -> None:
    made = sits(seat, person(office, "Kaya"), role=Role.DEPUTY)
    office.seats.save_membership(made)
    assert office.seats.membership(made.id).rank == 1
    made.role = Role.MEMBER
    office.seats.save_membership(made)
    assert office.seats.membership(made.id).rank is None


def test_a_second_member_is_refused_and_nothing_written(office: Secretariat, seat: Seat) -> None:
    office.seats.save_membership(sits(seat, person(office, "Kaya")))
    lind = person(office, "Lind")
    with pytest.raises(Refused) as refused:
        office.seats.save_membership(sits(seat, lind))
    assert codes(refused) == ["membership.seat_taken"]
    assert len(office.seats.memberships(seat.id)) == 1


def test_member_and_deputy_are_two_persons(office: Secretariat, seat: Seat) -> None:
    kaya = person(office, "Kaya")
    office.seats.save_membership(sits(seat, kaya))
    with pytest.raises(Refused) as refused:
        office.seats.save_membership(sits(seat, kaya, role=Role.DEPUTY))
    assert codes(refused) == ["membership.same_person"]


def test_two_seats_are_saved_with_a_warning(office: Secretariat, seat: Seat) -> None:
    second = office.seats.save_seat(Seat(body_id=seat.body_id, number=28, valid_from=FOUNDED))
    kaya = person(office, "Kaya")
    assert office.seats.save_membership(sits(seat, kaya)) == []
    (warning,) = office.seats.save_membership(sits(second, kaya))
    assert (warning.code, warning.severity) == ("membership.two_seats", Severity.WARNING)
    assert len(office.people.memberships(kaya)) == 2


def test_missing_seat_person_or_reversed_days_are_named(office: Secretariat) -> None:
    with pytest.raises(Refused) as refused:
        office.seats.save_membership(Membership(valid_from=LAST, valid_to=FOUNDED))
    assert codes(refused) == ["field.missing", "field.missing", "validity.reversed"]
    assert [problem.field for problem in refused.value.problems] == [
        "seat_id", "person_id", "valid_to",
    ]  # fmt: skip


def test_a_seat_is_not_cut_off_below_its_memberships(office: Secretariat, seat: Seat) -> None:
    made = sits(seat, person(office, "Kaya"), valid_to=date(2021, 12, 31))
    office.seats.save_membership(made)
    seat.valid_to = LAST
    with pytest.raises(Refused) as refused:
        office.seats.save_seat(seat)
    assert codes(refused) == ["membership.outside_seat"]
    office.seats.end([made.id], LAST, EndReason.DISSOLUTION)
    office.seats.save_seat(seat)
    assert office.seats.roster(seat.body_id, date(2021, 3, 16)).seats == 0


def test_a_seat_number_is_taken_once(office: Secretariat, seat: Seat) -> None:
    assert office.seats.next_number(seat.body_id) == 28
    with pytest.raises(Refused) as refused:
        office.seats.save_seat(Seat(body_id=seat.body_id, number=27))
    assert codes(refused) == ["seat.number_taken"]


def test_a_seat_with_a_history_is_not_deleted(office: Secretariat, seat: Seat) -> None:
    made = sits(seat, person(office, "Kaya"))
    office.seats.save_membership(made)
    with pytest.raises(Refused) as refused:
        office.seats.delete_seat(seat.id)
    assert codes(refused) == ["seat.in_use"]
    office.history.undo()
    office.seats.delete_seat(seat.id)
    assert office.seats.of_body(seat.body_id) == []
    office.history.undo()
    assert office.seats.seat(seat.id).number == 27


def test_a_replacement_is_one_action(office: Secretariat, seat: Seat) -> None:
    seat.deputy_mode = DeputyMode.NONE
    office.seats.save_seat(seat)
    kaya = sits(seat, person(office, "Kaya"))
    office.seats.save_membership(kaya)
    kaya.valid_to, kaya.end_reason = LAST, EndReason.RECALL
    office.seats.replace(kaya, sits(seat, person(office, "Lind"), valid_from=FIRST))
    assert len(office.seats.memberships(seat.id)) == 2
    assert office.history.undo_label() == "Lind folgt auf Kaya"
    office.history.undo()
    (left,) = office.seats.memberships(seat.id)
    assert (left.valid_to, left.end_reason) == (None, EndReason.NONE)


def test_a_body_that_has_ended_has_an_empty_roster(office: Secretariat, seat: Seat) -> None:
    office.seats.save_membership(sits(seat, person(office, "Kaya")))
    card = office.bodies.card(seat.body_id)
    card.body.ended_on, card.body.caretaker_until = LAST, FIRST
    office.bodies.save(card)
    assert len(office.seats.roster(seat.body_id, FIRST).lines) == 1
    assert office.seats.roster(seat.body_id, date(2021, 4, 2)).lines == ()


def test_actions_on_seats_say_what_was_done(office: Secretariat, seat: Seat) -> None:
    done = office.history.undo_label
    assert done() == "Sitz 27 anlegen"
    office.seats.save_seat(replace(seat, group="Verbände"))
    assert done() == "Sitz 27 ändern"
    kaya, lind = sits(seat, person(office, "Kaya")), sits(seat, person(office, "Lind"))
    lind.role = Role.DEPUTY
    office.seats.save_membership(kaya)
    assert done() == "Kaya berufen"
    office.seats.save_membership(replace(kaya, remark="Mit Dank"))
    assert done() == "Mandat von Kaya ändern"
    office.seats.save_membership(lind)
    office.seats.end([lind.id], LAST, EndReason.RESIGNATION)
    assert done() == "Mandat von Lind beenden"
    office.history.undo()
    office.seats.end([kaya.id, lind.id], LAST, EndReason.RESIGNATION)
    assert done() == "2 Mandate beenden"
