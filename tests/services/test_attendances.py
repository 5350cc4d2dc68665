"""Checking in: seats represented at any minute, deputies until the member comes, guests, undo."""

from datetime import date, time

import pytest

from sekretariat.domain.attendance import AttendanceState, Capacity, PresenceMode
from sekretariat.domain.bodies import Body, Membership, Role, RulesProfile, Seat
from sekretariat.domain.meetings import Meeting, MeetingStatus
from sekretariat.domain.organizations import DeputyMode
from sekretariat.domain.people import Person
from sekretariat.domain.problems import Refused
from sekretariat.services.bodies import BodyCard
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat

DAY = date(2020, 11, 3)


class Council:
    """A council of five seats; seat 5 is vacant, seat 4 only advises."""

    def __init__(
        self, office: Secretariat, status: MeetingStatus = MeetingStatus.SCHEDULED
    ) -> None:
        self.office = office
        self.body = Body(name="Musterbeirat", rules_profile=RulesProfile.COUNCIL)
        office.bodies.save(BodyCard(self.body))
        self.seats = [
            Seat(
                body_id=self.body.id,
                number=n,
                voting=n != 4,
                deputy_mode=DeputyMode.RANKED,
                valid_from=date(2020, 1, 1),
            )
            for n in range(1, 6)
        ]
        for seat in self.seats:
            office.seats.save_seat(seat)
        self.members = [self.appoint(f"Mitglied {n}", n, Role.MEMBER) for n in range(1, 5)]
        self.deputy = self.appoint("Vertretung 1", 1, Role.DEPUTY, rank=1)
        meeting = Meeting(body_id=self.body.id, held_on=DAY, status=status)
        self.meeting = office.meetings.add(meeting).id

    def appoint(self, name: str, seat: int, role: Role, rank: int | None = None) -> str:
        person = self.office.people.save(PersonCard(Person(family_name=name))).person
        self.office.seats.save_membership(
            Membership(
                seat_id=self.seats[seat - 1].id,
                person_id=person.id,
                role=role,
                rank=rank,
                valid_from=date(2020, 1, 1),
            )
        )
        return person.id

    def come(self, person_id: str, at: time, **values: object) -> str:
        arrived = self.office.attendances.check_in(self.meeting, person_id, at=at, **values)  # type: ignore[arg-type]
        return arrived.id

    def represented(self, at: time) -> tuple[int, int, bool]:
        found = self.office.attendances.quorum(self.meeting, at)
        values = found.explanation.values
        return int(str(values["present"])), int(str(values["base"])), found.quorate


@pytest.fixture
def council(office: Secretariat) -> Council:
    return Council(office)


def voter(council: Council, at: time) -> dict[int, str]:
    rows = council.office.attendances.rows(council.meeting, at)
    return {row["for_seat"]: row["name"] for row in rows if row["votes"]}


def test_a_deputy_votes_until_the_member_comes(council: Council) -> None:
    """Scenario 39: the member arrives at 10:40; at 10:30 the deputy votes, at 11:00 the member."""
    council.come(council.deputy, time(10))
    council.come(council.members[0], time(10, 40))
    assert voter(council, time(10, 30)) == {1: "Vertretung 1"}
    assert voter(council, time(11)) == {1: "Mitglied 1"}
    assert council.represented(time(11))[0] == 1


def test_the_base_is_the_filled_voting_seats(council: Council) -> None:
    """§ 90 VwVfG: three of the three filled voting seats are needed, being at least three."""
    for person in council.members:
        council.come(person, time(10))
    assert council.represented(time(10)) == (3, 3, True)
    rows = council.office.attendances.rows(council.meeting, time(10, 30))
    first = next(row for row in rows if row["name"] == "Mitglied 1")
    council.office.attendances.check_out(council.meeting, [first["attendance_id"]], at=time(10, 20))
    assert council.represented(time(10, 19)) == (3, 3, True)
    assert council.represented(time(10, 20)) == (2, 3, False)


def test_who_comes_back_has_a_second_stretch(council: Council) -> None:
    council.come(council.members[0], time(10))
    council.office.attendances.leave(council.meeting, council.members[0], at=time(11))
    council.come(council.members[0], time(11, 30))
    assert council.represented(time(11, 15))[0] == 0
    assert council.represented(time(11, 30))[0] == 1


def test_nobody_is_there_twice(council: Council) -> None:
    council.come(council.members[0], time(10))
    with pytest.raises(Refused) as refused:
        council.come(council.members[0], time(10, 30))
    assert refused.value.problems[0].code == "attendance.twice"


def test_excused_is_not_absent_and_coming_ends_both(council: Council) -> None:
    stay = council.office.attendances.stay_away
    stay(council.meeting, [council.members[0]], AttendanceState.EXCUSED)
    stay(council.meeting, [council.members[1]], AttendanceState.ABSENT)
    rows = council.office.attendances.rows(council.meeting, time(10))
    states = {row["name"]: row["state"] for row in rows if row["state"]}
    assert states == {"Mitglied 1": "entschuldigt", "Mitglied 2": "unentschuldigt"}
    stay(council.meeting, [council.members[1]], AttendanceState.EXCUSED)
    council.come(council.members[0], time(10))
    rows = council.office.attendances.rows(council.meeting, time(10))
    states = {row["name"]: row["state"] for row in rows if row["state"]}
    assert states == {"Mitglied 1": "anwesend", "Mitglied 2": "entschuldigt"}


def test_guests_have_no_vote(council: Council) -> None:
    council.office.attendances.check_in_guest(council.meeting, "Gast Beispiel", at=time(10))
    outsider = council.office.people.save(PersonCard(Person(family_name="Fremd"))).person
    council.come(outsider.id, time(10))
    assert council.represented(time(10))[0] == 0
    rows = council.office.attendances.rows(council.meeting, time(10))
    assert [(row["name"], row["role"]) for row in rows if not row["seat_number"]] == [
        ("Gast Beispiel", Capacity.GUEST),
        ("Fremd", Capacity.GUEST),
    ]


def test_only_a_deputy_of_the_seat_may_stand_in(council: Council) -> None:
    with pytest.raises(Refused) as refused:
        council.come(council.deputy, time(10), for_id=council.members[1])
    assert refused.value.problems[0].code == "attendance.no_right"
    council.come(council.deputy, time(10), for_id=council.members[0])
    assert voter(council, time(10)) == {1: "Vertretung 1"}


def test_video_counts_where_the_rules_say_so(council: Council) -> None:
    council.come(council.members[0], time(10), mode=PresenceMode.VIDEO)
    assert council.represented(time(10))[0] == 1
    card = council.office.bodies.card(council.body.id)
    version = council.office.rules.of_meeting(council.meeting)
    version.video_counts = False
    card.rules = [version]
    council.office.bodies.save(card)
    assert council.represented(time(10))[0] == 0


def test_one_undo_takes_a_check_in_back(council: Council) -> None:
    council.come(council.members[0], time(10))
    assert council.office.history.recent(1)[0].label == "Mitglied 1 als anwesend erfassen"
    council.office.history.undo()
    assert council.represented(time(10))[0] == 0


def test_pooled_deputies_come_for_the_first_seat_nobody_speaks_for(office: Secretariat) -> None:
    council = Council(office)
    for seat in council.seats[:3]:
        stored = next(one for one in office.seats.of_body(council.body.id) if one.id == seat.id)
        stored.deputy_mode = DeputyMode.BODY_POOL
        office.seats.save_seat(stored)
    council.come(council.members[0], time(10))
    council.come(council.deputy, time(10))
    assert voter(council, time(10)) == {1: "Mitglied 1", 2: "Vertretung 1"}


def test_several_come_and_go_in_one_step_each(council: Council) -> None:
    """Who is there already stays so; a note that somebody stays away goes."""
    office, meeting = council.office, council.meeting
    first, second, third, _ = council.members
    council.come(first, time(14, 0))
    office.attendances.stay_away(meeting, [second, third], AttendanceState.EXCUSED)
    assert office.attendances.check_in_all(meeting, council.members, at=time(14, 5)) == 3
    rows = office.attendances.rows(meeting, time(14, 10))
    arrived = {row["name"]: row["arrived_at"] for row in rows if row["is_there"]}
    assert arrived == {
        "Mitglied 1": time(14, 0),
        "Mitglied 2": time(14, 5),
        "Mitglied 3": time(14, 5),
        "Mitglied 4": time(14, 5),
    }
    ids = [row["attendance_id"] for row in rows if row["is_there"]]
    office.attendances.check_out(meeting, ids, at=time(15, 0))
    assert not any(row["is_there"] for row in office.attendances.rows(meeting, time(15, 1)))
    office.history.undo()
    office.history.undo()
    rows = office.attendances.rows(meeting, time(14, 10))
    assert [row["name"] for row in rows if row["is_there"]] == ["Mitglied 1"]
    assert sum(row["state"] is AttendanceState.EXCUSED for row in rows) == 2
