"""Who is expected in the hall: members, who stands in for them, guests."""

from datetime import date, time

from sekretariat.domain.attendance import Attendance, AttendanceState, Capacity, PresenceMode
from sekretariat.domain.bodies import MembershipStatus, ParticipationKind, Role
from sekretariat.domain.halls import (
    HallOrder,
    HallPerson,
    Place,
    attended,
    expected,
    in_the_room,
    ordered,
)
from sekretariat.domain.invitations import Invitation, InvitedAs, Response
from sekretariat.domain.rosters import RosterLine


def _line(number: int, person: str, **more: object) -> RosterLine:
    values = {"body_id": "b", "seat_id": f"s{number}", "seat_number": number, "name": person}
    return RosterLine(**{**values, "person_id": person, **more})  # type: ignore[arg-type]


def _deputy(number: int, person: str) -> RosterLine:
    return _line(number, person, role=Role.DEPUTY)


def _kept(**by_person: Invitation) -> dict[str, Invitation]:
    for person_id, one in by_person.items():
        one.person_id = person_id
    return by_person


def _who(places: list[Place]) -> list[str]:
    return [one.person_id for one in places]


def test_without_answers_members_are_expected_and_deputies_are_not() -> None:
    lines = [_line(1, "Ada"), _deputy(1, "Bo"), _line(2, "", vacant_since=date(2020, 1, 1))]
    assert _who(expected(lines, {})) == ["Ada"]


def test_who_declined_or_is_on_leave_stays_away() -> None:
    lines = [_line(1, "Ada"), _line(2, "Cem", status=MembershipStatus.RESTING), _line(3, "Eva")]
    kept = _kept(Ada=Invitation(response=Response.DECLINED))
    assert _who(expected(lines, kept)) == ["Eva"]


def test_a_deputy_named_sits_on_the_members_seat() -> None:
    lines = [_line(4, "Ada"), _deputy(4, "Bo"), _deputy(9, "Cem")]
    kept = _kept(Ada=Invitation(represented_by_id="Cem"))
    [place] = expected(lines, kept)
    assert (place.person_id, place.represents) == ("Cem", "Ada")
    assert place.line is not None
    assert place.line.seat_number == 4
    assert place.invited_as is InvitedAs.DEPUTY


def test_a_deputy_who_said_so_comes_as_well() -> None:
    lines = [_line(1, "Ada"), _deputy(1, "Bo")]
    assert _who(expected(lines, _kept(Bo=Invitation(response=Response.ACCEPTED)))) == ["Ada", "Bo"]


def test_a_member_who_stands_in_for_another_keeps_their_own_seat() -> None:
    lines = [_line(1, "Ada"), _line(2, "Eva")]
    [place] = expected(lines, _kept(Ada=Invitation(represented_by_id="Eva")))
    assert place.line is not None
    assert (place.person_id, place.line.seat_number, place.represents) == ("Eva", 2, "Ada")


def test_guests_come_after_seats_unless_they_declined_or_their_seat_has_ended() -> None:
    kept = _kept(
        Gast=Invitation(invited_as=InvitedAs.GUEST, response_mode=PresenceMode.VIDEO),
        Nein=Invitation(invited_as=InvitedAs.PRESS, response=Response.DECLINED),
        Alt=Invitation(invited_as=InvitedAs.MEMBER),
    )
    places = expected([_line(1, "Ada")], kept)
    assert [(one.person_id, one.mode) for one in places] == [
        ("Ada", PresenceMode.ROOM),
        ("Gast", PresenceMode.VIDEO),
    ]


def test_who_takes_part_in_a_forum_without_a_seat_is_expected_as_what_they_are() -> None:
    lines = [_line(0, "Ada", seat_id="", taking_part=ParticipationKind.EXPERT)]
    assert [one.invited_as for one in expected(lines, {})] == [InvitedAs.SPEAKER]


def test_a_person_stands_once() -> None:
    lines = [_line(1, "Ada"), _line(2, "Ada")]
    assert _who(expected(lines, {})) == ["Ada"]


PEOPLE = [
    HallPerson(name="Eva", sort_key="eva", seat_number=2, rank=9),
    HallPerson(name="Gast", sort_key="aa", rank=1, mode=PresenceMode.VIDEO),
    HallPerson(name="Ada", sort_key="ada", seat_number=7, rank=9),
]


def test_three_orders() -> None:
    def named(order: HallOrder) -> list[str]:
        return [one.name for one in ordered(PEOPLE, order)]

    assert named(HallOrder.SEAT) == ["Eva", "Ada", "Gast"]
    assert named(HallOrder.PROTOCOL) == ["Gast", "Ada", "Eva"]
    assert named(HallOrder.NAME) == ["Gast", "Ada", "Eva"]


def test_who_takes_part_from_afar_is_not_in_the_room() -> None:
    assert [one.name for one in in_the_room(PEOPLE)] == ["Eva", "Ada"]


def test_titles_say_each_thing_once() -> None:
    assert HallPerson(name="A", office="Landrätin", organization="Landrätin").titles == (
        "Landrätin",
    )


def _row(person: str, at: int, **more: object) -> Attendance:
    values = {"meeting_id": "m", "person_id": person, "arrived_at": time(at), **more}
    return Attendance(**values)  # type: ignore[arg-type]


def test_who_was_there_is_told_as_it_was_noted() -> None:
    lines = [_line(1, "Ada"), _deputy(1, "Bo"), _line(2, "Eva")]
    rows = [
        _row("Eva", 11, mode=PresenceMode.VIDEO),
        _row("Bo", 10, capacity=Capacity.DEPUTY, seat_id="s1"),
        _row("Eva", 9),
        _row("Ada", 9, state=AttendanceState.EXCUSED),
        _row("Gast", 12, capacity=Capacity.GUEST),
        _row("Frei", 13, capacity=Capacity.DEPUTY, seat_id="s9"),
        _row("", 9, guest_name="Namenlos"),
    ]
    found = attended(lines, rows)
    assert [(one.person_id, one.invited_as, one.represents, one.mode) for one in found] == [
        ("Eva", InvitedAs.MEMBER, "", PresenceMode.ROOM),
        ("Bo", InvitedAs.DEPUTY, "Ada", PresenceMode.ROOM),
        ("Gast", InvitedAs.GUEST, "", PresenceMode.ROOM),
        ("Frei", InvitedAs.DEPUTY, "", PresenceMode.ROOM),
    ]
    assert found[0].line is lines[2]
    assert found[2].line is None
