"""A list of members into a body: seats, deputies, functions, days, and what changes later."""

from datetime import date
from typing import Any

import pytest

from sekretariat.domain.bodies import FunctionKind, Role, SeatBasis
from sekretariat.domain.organizations import DeputyMode
from sekretariat.domain.problems import Refused
from sekretariat.services.secretariat import Secretariat
from tests.services.imports.member_lists import (
    AS_OF,
    codes,
    conference,
    counts,
    listed,
    member,
    persons,
    take_in,
    told,
)

__all__ = ["conference", "listed"]


def roles(office: Secretariat, body: str) -> list[tuple[int, str, Role, int | None]]:
    lines = office.seats.roster(body, AS_OF).lines
    return [(one.seat_number, one.name, one.role, one.rank) for one in lines]


def test_a_deputy_sits_behind_the_member_named(
    office: Secretariat, conference: str, listed: Any
) -> None:
    path = listed(
        {"Name": "Eva Test", "Rolle": "Stv.", "Stellvertretung von": "Probe"},
        {"Name": "Kim Test", "Rolle": "Stv.", "Stellvertretung von": "Dr. Ada Muster"},
        member("Dr. Ada Muster", "Verband A"),
        member("Max Probe", "Verband A"),
    )
    assert counts(take_in(office, path, conference)) == {"new": 4}
    assert roles(office, conference) == [
        (1, "Dr. Ada Muster", Role.MEMBER, None),
        (1, "Kim Test", Role.DEPUTY, 1),
        (2, "Max Probe", Role.MEMBER, None),
        (2, "Eva Test", Role.DEPUTY, 1),
    ]
    assert counts(take_in(office, path, conference)) == {"unchanged": 4}


def test_a_deputy_of_nobody_known_fails(office: Secretariat, conference: str, listed: Any) -> None:
    path = listed({"Name": "Eva Test", "Rolle": "Stv.", "Stellvertretung von": "Niemand"})
    plan = office.importing.plan(path, body=conference)
    assert (counts(plan), codes(plan)) == ({"failed": 1}, ["deputy.member_unknown"])


def test_several_deputies_are_ranked(office: Secretariat, conference: str, listed: Any) -> None:
    path = listed(
        member("Ada Muster", "Verband A", Sitz="Sitz 7"),
        {"Name": "Eva Test", "Sitz": "7", "Rolle": "1. Stv."},
        {"Name": "Kim Test", "Sitz": "7", "Rolle": "2. Stv."},
        {"Name": "Tim Test", "Sitz": "8", "Rolle": "Stv."},
    )
    take_in(office, path, conference)
    assert roles(office, conference) == [
        (7, "Ada Muster", Role.MEMBER, None),
        (7, "Eva Test", Role.DEPUTY, 1),
        (7, "Kim Test", Role.DEPUTY, 2),
        (8, "", Role.MEMBER, None),
        (8, "Tim Test", Role.DEPUTY, 1),
    ]
    assert office.seats.of_body(conference)[0].deputy_mode is DeputyMode.RANKED
    swapped = listed({"Name": "Kim Test", "Sitz": "7", "Rolle": "3. Stv."})
    assert told(take_in(office, swapped, conference)) == [("rank", "2", "3")]
    assert roles(office, conference)[2] == (7, "Kim Test", Role.DEPUTY, 3)


def test_a_second_deputy_of_a_seat_for_one_fails(
    office: Secretariat, conference: str, listed: Any
) -> None:
    take_in(office, listed(member("Ada Muster", "A"), {"Name": "Eva Test", "Institution": "A",
                                                      "Rolle": "Stv."}), conference)  # fmt: skip
    more = listed({"Name": "Kim Test", "Institution": "A", "Rolle": "Stv."})
    plan = office.importing.plan(more, body=conference)
    assert (counts(plan), codes(plan)) == ({"failed": 1}, ["membership.one_deputy"])


def test_a_wrong_seat_number_fails(office: Secretariat, conference: str, listed: Any) -> None:
    path = listed(member("Ada Muster", "Verband A", Sitz="links"))
    assert codes(office.importing.plan(path, body=conference)) == ["field.not_a_number"]


def test_a_chair_is_a_member_with_a_function(
    office: Secretariat, conference: str, listed: Any
) -> None:
    path = listed({**member("Ada Muster", "Verband A"), "Rolle": "Vorsitz"})
    take_in(office, path, conference)
    ada = persons(office)["Muster"].person.id
    assert office.bodies.chair_on(conference, AS_OF) == ada
    assert roles(office, conference) == [(1, "Ada Muster", Role.MEMBER, None)]
    assert counts(take_in(office, path, conference)) == {"unchanged": 1}
    speaker = listed({**member("Ada Muster", "Verband A"), "Rolle": "Sprecherin"})
    take_in(office, speaker, conference)
    functions = [one.kind for one in office.bodies.card(conference).functions]
    assert functions == [FunctionKind.CHAIR, FunctionKind.SPEAKER]


def test_advisory_members_have_no_vote(office: Secretariat, conference: str, listed: Any) -> None:
    take_in(office, listed({**member("Ada Muster", "A"), "Rolle": "beratend"}), conference)
    seat = office.seats.of_body(conference)[0]
    assert (seat.basis, seat.voting) == (SeatBasis.ADVISORY, False)


def test_days_and_groups_that_differ_are_changed(
    office: Secretariat, conference: str, listed: Any
) -> None:
    take_in(office, listed(member("Ada Muster", "A", seit="1.2.2020", Gruppe="Eins")), conference)
    path = listed(
        member(
            "Ada Muster", "A", seit="1.3.2020", bis="31.12.2021", Gruppe="Zwei",
            **{"berufen am": "15.1.2020"},
        )
    )  # fmt: skip
    plan = office.importing.plan(path, body=conference)
    assert told(plan) == [
        ("start", "01.02.2020", "01.03.2020"),
        ("end", "", "31.12.2021"),
        ("appointed_on", "", "15.01.2020"),
        ("group", "Eins", "Zwei"),
    ]
    next(one for one in plan.rows[0].changes if one.field == "start").accepted = False
    office.importing.apply(plan)
    seat = office.seats.of_body(conference)[0]
    membership = office.seats.memberships(seat.id)[0]
    assert (membership.valid_from, membership.valid_to) == (date(2020, 2, 1), date(2021, 12, 31))
    assert (membership.appointed_on, seat.group) == (date(2020, 1, 15), "Zwei")


def test_an_appointment_begins_the_membership_where_no_other_day_is_named(
    office: Secretariat, conference: str, listed: Any
) -> None:
    take_in(office, listed(member("Ada Muster", "A", **{"berufen am": "1.2.2020"})), conference)
    assert office.seats.roster(conference, AS_OF).lines[0].since == date(2020, 2, 1)


def test_who_comes_again_after_an_end_gets_a_second_membership(
    office: Secretariat, conference: str, listed: Any
) -> None:
    first = listed(member("Ada Muster", "A", seit="1.1.2020", bis="31.1.2020"))
    take_in(office, first, conference)
    plan = take_in(office, listed(member("Ada Muster", "A", seit="1.10.2020")), conference)
    assert told(plan) == [("membership", "", "1, Mitglied")]
    seat = office.seats.of_body(conference)[0]
    assert [one.valid_from for one in office.seats.memberships(seat.id)] == [
        date(2020, 1, 1), date(2020, 10, 1),
    ]  # fmt: skip


def test_a_refused_membership_is_not_made(
    office: Secretariat, conference: str, listed: Any
) -> None:
    path = listed(member("Ada Muster", "A"))
    take_in(office, path)
    plan = office.importing.plan(path, body=conference)
    plan.rows[0].changes[0].accepted = False
    office.importing.apply(plan)
    assert office.seats.roster(conference, AS_OF).filled_seats == 0


def test_vacant_seats_are_found_again(office: Secretariat, conference: str, listed: Any) -> None:
    path = listed(member("N. N.", "A"), member("N. N.", "A"),
                  {**member("N. N.", "A"), "Rolle": "Stv."})  # fmt: skip
    assert counts(take_in(office, path, conference)) == {"new": 2, "unchanged": 1}
    assert counts(take_in(office, path, conference)) == {"unchanged": 3}
    taken = take_in(office, listed(member("Ada Muster", "A")), conference)
    assert counts(taken) == {"new": 1}
    assert office.seats.roster(conference, AS_OF).seats == 2


def test_a_person_named_twice_with_one_address_is_one_person(
    office: Secretariat, conference: str, listed: Any
) -> None:
    row = member("Ada Muster", "A", **{"E-Mail": "ada@example.org"})
    path = listed({**row, "Foren": "1"}, {**row, "Foren": "Forum 2"})
    plan = take_in(office, path, conference)
    assert counts(plan) == {"new": 1, "changed": 1}
    assert told(plan) == [("forums", "", "Forum 2")]
    ada = persons(office)["Muster"].person.id
    assert len(office.people.participations(ada)) == 2
    assert counts(take_in(office, path, conference)) == {"unchanged": 2}


def test_forums_nobody_knows_are_told(office: Secretariat, conference: str, listed: Any) -> None:
    plan = office.importing.plan(listed(member("Ada Muster", "A", Foren="9")), body=conference)
    assert (counts(plan), codes(plan)) == ({"new": 1}, ["forum.unknown"])


def test_a_line_that_no_longer_fits_is_named(
    office: Secretariat, conference: str, listed: Any
) -> None:
    plan = office.importing.plan(listed(member("Ada Muster", "A")), body=conference)
    take_in(office, listed(member("Max Probe", "B")), conference)
    with pytest.raises(Refused) as refused:
        office.importing.apply(plan)
    problem = refused.value.problems[0]
    assert (problem.code, problem.values["row"]) == ("import.row_refused", 2)
    assert list(persons(office)) == ["Probe"]


def test_a_seat_that_is_taken_fails_for_known_and_doubtful_persons_alike(
    office: Secretariat, conference: str, listed: Any
) -> None:
    mail = {"E-Mail": "max@example.org"}
    take_in(office, listed(member("Max Probe", "B", **mail)))
    take_in(office, listed(member("Ada Muster", "A", Sitz="1")), conference)
    known = member("Max Probe", "B", Sitz="1", **mail)
    namesake = member("Max Probe", "C", Sitz="1", **{"E-Mail": "m.probe@example.org"})
    for row in (known, namesake):
        plan = office.importing.plan(listed(row), body=conference)
        assert counts(plan) == {"failed": 1}
        assert codes(plan) == ["membership.seat_taken"]


def test_a_line_that_fails_takes_no_seat_from_the_next(
    office: Secretariat, conference: str, listed: Any
) -> None:
    path = listed(
        member("Ada Muster", "Verband A", Sitz="7", seit="01.01.1990"),
        member("Max Probe", "Verband A", Sitz="7"),
    )
    plan = office.importing.plan(path, body=conference)
    assert counts(plan) == {"failed": 1, "new": 1}
