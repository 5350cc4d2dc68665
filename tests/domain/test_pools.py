"""Pooled deputies: named once, standing in for every member of the pool, without ranks."""

from datetime import date

from sekretariat.domain.bodies import Body, Membership, Role, Seat
from sekretariat.domain.organizations import DeputyMode
from sekretariat.domain.rosters import RosterPerson, RosterSources, roster
from sekretariat.domain.seating import Seating, check_membership

DAY = date(2020, 11, 3)
PERSONS = {
    key: RosterPerson(id=key, name=name, sorted_name=name, sort_key=name.lower())
    for key, name in (("a", "Ada Muster"), ("b", "Berk Probe"), ("v", "Vera Vertret"))
}


def sources(mode: DeputyMode) -> RosterSources:
    seats = [
        Seat(id=f"s{n}", body_id="body", number=n, organization_id="org", deputy_mode=mode)
        for n in (1, 2)
    ]
    memberships = [
        Membership(seat_id="s1", person_id="a"),
        Membership(seat_id="s2", person_id="b"),
        Membership(seat_id="s2", person_id="v", role=Role.DEPUTY),
    ]
    return RosterSources(seats, memberships, PERSONS, {"org": "Musterbund"}, {})


def deputy_for(mode: DeputyMode) -> list[str]:
    lines = roster(sources(mode), DAY).lines
    return [line.deputy_for for line in lines if line.role is Role.DEPUTY]


def test_a_pool_of_the_organisation_stands_in_for_all_its_members() -> None:
    assert deputy_for(DeputyMode.ORGANIZATION_POOL) == ["Ada Muster, Berk Probe"]


def test_a_personal_deputy_stands_in_for_one() -> None:
    assert deputy_for(DeputyMode.PERSONAL) == ["Berk Probe"]


def test_pooled_deputies_need_no_ranks() -> None:
    body, seat = Body(name="Beirat"), Seat(number=1, deputy_mode=DeputyMode.BODY_POOL)
    first = Membership(seat_id=seat.id, person_id="a", role=Role.DEPUTY)
    second = Membership(seat_id=seat.id, person_id="b", role=Role.DEPUTY)
    assert check_membership(second, Seating(seat, body, [first])) == []
