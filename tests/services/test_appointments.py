"""The worked example of seat 27: template, change with vacant days, a deputy moving up."""

from dataclasses import replace
from datetime import date

import pytest

from sekretariat.domain.appointments import SeatTemplate, Succession
from sekretariat.domain.bodies import (
    Body,
    EndReason,
    Function,
    Membership,
    Office,
    OfficeHolder,
    Role,
    Seat,
)
from sekretariat.domain.organizations import DeputyMode
from sekretariat.domain.people import Person
from sekretariat.domain.problems import Refused
from sekretariat.services.bodies import BodyCard
from sekretariat.services.lists import ListQuestion
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat

FOUNDED = date(2019, 12, 3)


@pytest.fixture
def body(office: Secretariat) -> Body:
    card = BodyCard(Body(name="Konferenz", constituted_on=FOUNDED))
    return office.bodies.save(card).body


def person(office: Secretariat, family_name: str) -> str:
    made = Person(family_name=family_name)
    office.people.save(PersonCard(made))
    return made.id


def seats(office: Secretariat, body: Body, count: int) -> list[Seat]:
    template = SeatTemplate(body_id=body.id, count=count, group="Verbände", valid_from=FOUNDED)
    return office.seats.create_from(template)


def member(office: Secretariat, seat: Seat, person_id: str, role: Role = Role.MEMBER) -> str:
    made = Membership(seat_id=seat.id, person_id=person_id, role=role, valid_from=FOUNDED)
    office.seats.save_membership(made)
    return made.id


def codes(refused: pytest.ExceptionInfo[Refused]) -> list[tuple[str, str]]:
    return [(problem.code, problem.field) for problem in refused.value.problems]


def test_a_template_makes_seats_in_one_action(office: Secretariat, body: Body) -> None:
    assert [seat.number for seat in seats(office, body, 3)] == [1, 2, 3]
    assert [seat.number for seat in seats(office, body, 2)] == [4, 5]
    assert office.history.undo_label() == "2 Sitze anlegen"
    office.history.undo()
    assert [seat.number for seat in office.seats.of_body(body.id)] == [1, 2, 3]


def test_a_template_without_a_count_is_refused_at_the_count(
    office: Secretariat, body: Body
) -> None:
    with pytest.raises(Refused) as refused:
        office.seats.create_from(SeatTemplate(body_id=body.id))
    assert codes(refused) == [("field.missing", "count")]


def test_between_member_and_successor_the_seat_is_vacant(office: Secretariat, body: Body) -> None:
    (seat,) = seats(office, body, 1)
    kaya = member(office, seat, person(office, "Kaya"))
    lind = person(office, "Lind")
    member(office, seat, lind, Role.DEPUTY)
    office.seats.succeed(
        kaya,
        Succession(
            seat_id=seat.id,
            person_id=lind,
            valid_from=date(2021, 4, 1),
            last_day=date(2021, 3, 15),
            why=EndReason.RESIGNATION,
        ),
    )
    names = {
        day: [line.name for line in office.seats.roster(body.id, day).lines]
        for day in (date(2021, 3, 15), date(2021, 3, 16), date(2021, 3, 31), date(2021, 4, 1))
    }
    assert names == {
        date(2021, 3, 15): ["Kaya", "Lind"],
        date(2021, 3, 16): ["", "Lind"],
        date(2021, 3, 31): ["", "Lind"],
        date(2021, 4, 1): ["Lind"],
    }
    vacancy = office.seats.roster(body.id, date(2021, 3, 20)).lines[0]
    assert vacancy.vacant_since == date(2021, 3, 16)
    reasons = [one.end_reason for one in office.seats.memberships(seat.id)]
    assert sorted(reasons) == sorted([EndReason.RESIGNATION, EndReason.MOVED_UP, EndReason.NONE])
    office.history.undo()
    assert office.seats.membership(kaya).valid_to is None


def test_a_successor_who_comes_too_early_is_refused_whole(office: Secretariat, body: Body) -> None:
    (seat,) = seats(office, body, 1)
    kaya = member(office, seat, person(office, "Kaya"))
    early = Succession(
        seat_id=seat.id,
        person_id=person(office, "Lind"),
        valid_from=date(2021, 3, 15),
        last_day=date(2021, 3, 15),
        why=EndReason.RESIGNATION,
    )
    with pytest.raises(Refused) as refused:
        office.seats.succeed(kaya, early)
    assert codes(refused) == [("membership.seat_taken", "valid_from")]
    assert office.seats.membership(kaya).valid_to is None
    with pytest.raises(Refused) as refused:
        office.seats.succeed(kaya, replace(early, last_day=date(2019, 1, 1)))
    assert codes(refused) == [("validity.reversed", "last_day")]


def test_an_end_keeps_reason_and_letter(office: Secretariat, body: Body) -> None:
    (seat,) = seats(office, body, 1)
    kaya = member(office, seat, person(office, "Kaya"))
    office.seats.end([kaya], date(2021, 3, 15), EndReason.RECALL, "Schreiben vom 01.03.2021")
    kept = office.seats.membership(kaya)
    assert (kept.valid_to, kept.end_reason, kept.end_document) == (
        date(2021, 3, 15),
        EndReason.RECALL,
        "Schreiben vom 01.03.2021",
    )


def test_the_chair_by_office_follows_the_holder(office: Secretariat, body: Body) -> None:
    minister = Office(name="Ministerium")
    before, after = person(office, "Vorher"), person(office, "Nachher")
    holders = [
        OfficeHolder(person_id=before, valid_to=date(2020, 6, 30)),
        OfficeHolder(person_id=after, valid_from=date(2020, 7, 1)),
    ]
    office.bodies.save_office(minister, holders)
    card = office.bodies.card(body.id)
    card.functions = [Function(by_office=True, office_id=minister.id)]
    office.bodies.save(card)
    (seat,) = seats(office, body, 1)
    member(office, seat, after)

    def chair(day: date) -> str:
        return str(office.lists.bodies(ListQuestion(as_of=day))[0]["chair"])

    assert chair(date(2020, 6, 30)) == "Vorher"
    assert chair(date(2020, 7, 1)) == "Nachher"
    (row,) = office.lists.members(ListQuestion(as_of=date(2020, 7, 1), body=body.id))
    assert "Amt" in str(row["tasks"]) or "office" in str(row["tasks"])


def test_a_body_is_found_by_an_earlier_name_and_by_its_predecessor(
    office: Secretariat, body: Body
) -> None:
    card = office.bodies.card(body.id)
    card.body.name = "Integrationskonferenz"
    office.bodies.save(card, since=date(2020, 5, 1))
    found = office.lists.bodies(ListQuestion(as_of=date(2020, 11, 3), search="Konferenz"))
    assert [row["name"] for row in found] == ["Integrationskonferenz"]
    assert found[0]["other_names"] == "Konferenz"
    (then,) = office.lists.bodies(ListQuestion(as_of=date(2020, 4, 30)))
    assert (then["name"], then["other_names"]) == ("Konferenz", "Integrationskonferenz")


def test_the_history_of_a_seat_names_vacant_days_and_what_was_taken_back(
    office: Secretariat, body: Body
) -> None:
    (seat,) = seats(office, body, 1)
    kaya = member(office, seat, person(office, "Kaya"))
    office.seats.end([kaya], date(2021, 3, 15), EndReason.RESIGNATION)
    wrong = Membership(
        seat_id=seat.id, person_id=person(office, "Öz"), valid_from=date(2021, 3, 20)
    )
    office.seats.save_membership(wrong)
    office.seats.end([wrong.id], date(2021, 3, 25), EndReason.CORRECTION)
    lind = Membership(
        seat_id=seat.id, person_id=person(office, "Lind"), valid_from=date(2021, 4, 1)
    )
    office.seats.save_membership(lind)
    told = [
        (row["name"], row["start"], row["end"], row["days"], row["corrected"])
        for row in office.seat_histories.rows(seat.id)
    ]
    assert told == [
        ("Lind", date(2021, 4, 1), None, None, False),
        ("Öz", date(2021, 3, 20), date(2021, 3, 25), None, True),
        ("N. N.", date(2021, 3, 16), date(2021, 3, 31), 16, False),
        ("Kaya", FOUNDED, date(2021, 3, 15), None, False),
    ]


def test_the_other_deputies_stay_when_one_moves_up(office: Secretariat, body: Body) -> None:
    (seat,) = seats(office, body, 1)
    seat.deputy_mode = DeputyMode.BODY_POOL
    office.seats.save_seat(seat)
    kaya = member(office, seat, person(office, "Kaya"))
    lind, probe = person(office, "Lind"), person(office, "Probe")
    deputies = [member(office, seat, one, Role.DEPUTY) for one in (lind, probe)]
    succession = Succession(
        seat_id=seat.id,
        person_id=lind,
        valid_from=date(2021, 4, 1),
        last_day=date(2021, 3, 31),
        why=EndReason.RESIGNATION,
    )
    office.seats.succeed(kaya, succession)
    ends = [office.seats.membership(one).valid_to for one in deputies]
    assert ends == [date(2021, 3, 31), None]


def test_a_deputyship_that_is_to_stay_keeps_the_deputy_from_moving_up(
    office: Secretariat, body: Body
) -> None:
    (seat,) = seats(office, body, 1)
    kaya = member(office, seat, person(office, "Kaya"))
    lind = person(office, "Lind")
    deputy = member(office, seat, lind, Role.DEPUTY)
    succession = Succession(
        seat_id=seat.id,
        person_id=lind,
        valid_from=date(2021, 4, 1),
        last_day=date(2021, 3, 31),
        why=EndReason.RESIGNATION,
        ends_deputyship=False,
    )
    with pytest.raises(Refused) as refused:
        office.seats.succeed(kaya, succession)
    assert codes(refused) == [("membership.same_person", "person_id")]
    assert office.seats.membership(kaya).valid_to is None
    assert office.seats.membership(deputy).valid_to is None
