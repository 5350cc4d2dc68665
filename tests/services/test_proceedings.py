"""Besides presence: the chair changes, somebody steps aside, the quorum is stated or doubted."""

from datetime import time

import pytest

from sekretariat.domain.attendance import PresenceMode
from sekretariat.domain.bodies import Function
from sekretariat.domain.meetings import AgendaItem, ChairCapacity
from sekretariat.domain.people import Person
from sekretariat.domain.problems import Refused
from sekretariat.domain.proceedings import FindingKind, told_chair
from sekretariat.domain.rules.quorum import QuorumKind
from sekretariat.domain.rules.rulebook import BodyRules
from sekretariat.services.people import PersonCard
from sekretariat.services.proceedings import told_chairs
from sekretariat.services.secretariat import Secretariat
from tests.services.test_attendances import Council, voter


@pytest.fixture
def council(office: Secretariat) -> Council:
    return Council(office)


def give_rules(council: Council, **values: object) -> BodyRules:
    """Give the body one version of its own rules."""
    card = council.office.bodies.card(council.body.id)
    version = council.office.rules.of_meeting(council.meeting)
    for name, value in values.items():
        setattr(version, name, value)
    card.rules = [version]
    council.office.bodies.save(card)
    return version


def chair(council: Council, at: time) -> str:
    board = council.office.attendances.board(council.meeting)
    found = board.presiding(at)
    return told_chair(board.name_of(found.person_id), found.capacity, found.on_behalf_of)


def appoint_chair(council: Council, person_id: str) -> None:
    card = council.office.bodies.card(council.body.id)
    card.functions = [Function(body_id=council.body.id, person_id=person_id)]
    council.office.bodies.save(card)


def test_the_chair_changes_in_the_name_of_whom_it_was(council: Council) -> None:
    """Scenario 45: somebody chairs for the minister until the minister is back."""
    office, (minister, deputy, *_) = council.office, council.members
    appoint_chair(council, minister)
    assert chair(council, time(10)) == "Mitglied 1"
    council.come(deputy, time(10))
    office.proceedings.take_chair(council.meeting, deputy, at=time(10))
    council.come(minister, time(11))
    office.proceedings.take_chair(council.meeting, minister, at=time(11))
    told = [chair(council, time(hour)) for hour in (9, 10, 11)]
    assert told == ["Mitglied 1", "Mitglied 2, stellvertretend für Mitglied 1", "Mitglied 1"]
    board = office.attendances.board(council.meeting)
    assert told_chairs(board, time(10)) == (
        "Mitglied 2, stellvertretend für Mitglied 1; ab 11:00 Mitglied 1"
    )
    assert office.history.recent(1)[0].label == "Mitglied 1 übernimmt den Vorsitz"
    office.proceedings.take_chair(council.meeting, deputy, at=time(11))
    assert len(office.attendances.board(council.meeting).presidings) == 2


def test_only_somebody_present_takes_the_chair(council: Council) -> None:
    with pytest.raises(Refused) as refused:
        council.office.proceedings.take_chair(council.meeting, council.members[0], at=time(10))
    assert refused.value.problems[0].code == "attendance.not_there"


def test_as_what_somebody_chairs_is_said() -> None:
    assert told_chair("", ChairCapacity.CHAIR, "") == ""
    assert told_chair("Muster", ChairCapacity.ELECTED, "") == ("Muster (für diese Sitzung gewählt)")


def test_who_steps_aside_is_not_counted_at_that_item(council: Council) -> None:
    office = council.office
    item = office.agendas.add(AgendaItem(meeting_id=council.meeting, title="Zuwendung"))
    for person in council.members[:3]:
        council.come(person, time(10))
    aside = council.members[0]
    assert office.proceedings.step_aside(council.meeting, item.id, aside)
    board = office.attendances.board(council.meeting)
    assert board.presence(time(10), item.id).present == 2
    assert board.presence(time(10)).present == 3
    assert not office.proceedings.step_aside(council.meeting, item.id, aside)
    assert not office.attendances.board(council.meeting).recused(item.id)
    with pytest.raises(Refused) as refused:
        office.proceedings.step_aside(council.meeting, "", aside)
    assert refused.value.problems[0].code == "recusal.no_item"


def test_the_quorum_is_stated_with_its_calculation(council: Council) -> None:
    council.come(council.members[0], time(10))
    found = council.office.proceedings.state_quorum(council.meeting, at=time(10))
    assert (found.present, found.base, found.needed, found.quorate) == (1, 3, 3, False)
    assert "1 von 3" in found.explanation
    assert '"present": 1' in found.calculation


def test_a_quorum_holds_until_it_is_doubted(council: Council) -> None:
    give_rules(council, quorum_kind=QuorumKind.PRESUMED)
    council.come(council.members[0], time(10))
    doubted = council.office.proceedings.state_quorum(
        council.meeting, at=time(11), kind=FindingKind.DOUBTED
    )
    assert not doubted.quorate
    assert [council.represented(time(hour))[2] for hour in (10, 11)] == [True, False]


def test_after_the_time_to_wait_any_number_will_do(council: Council) -> None:
    give_rules(council, quorum_kind=QuorumKind.AFTER_WAITING, waiting_minutes=30)
    council.come(council.members[0], time(10))
    assert council.represented(time(10, 30))[2] is False
    meeting = council.office.meetings.get(council.meeting)
    meeting.begins_at = time(10)
    council.office.meetings.save(meeting)
    assert [council.represented(time(10, minute))[2] for minute in (29, 30)] == [False, True]


def test_somebody_present_speaks_for_another_seat_from_then_on(council: Council) -> None:
    first, second = council.members[:2]
    give_rules(council, proxies_allowed=True)
    council.come(second, time(10), mode=PresenceMode.VIDEO)
    with pytest.raises(Refused) as refused:
        council.come(second, time(11), for_id=first)
    assert refused.value.problems[0].code == "attendance.no_proof"
    council.come(second, time(11), for_id=first, proof="Vollmacht vom 2.11.2020")
    assert voter(council, time(10, 30)) == {2: "Mitglied 2"}
    assert voter(council, time(11)) == {1: "Mitglied 2"}
    council.come(second, time(11), for_id=council.members[2], proof="Vollmacht")
    rows = council.office.attendances.board(council.meeting).attendances
    assert [(one.arrived_at, one.mode) for one in rows] == [
        (time(10), "video"),
        (time(11), "video"),
    ]


def test_two_proxies_do_not_act_for_one_seat(council: Council) -> None:
    first, second, third, _ = council.members
    give_rules(council, proxies_allowed=True)
    council.come(second, time(10), for_id=first, proof="Vollmacht")
    with pytest.raises(Refused) as refused:
        council.come(third, time(10), for_id=first, proof="Vollmacht")
    assert refused.value.problems[0].code == "attendance.seat_taken"
    with pytest.raises(Refused) as refused:
        council.come(third, time(10), for_id="nobody")
    assert refused.value.problems[0].code == "attendance.no_seat"


def test_who_has_two_seats_votes_twice_where_votes_add_up(council: Council) -> None:
    office = council.office
    second = council.seats[1]
    membership = next(one for one in office.seats.memberships(second.id))
    membership.person_id = council.members[0]
    office.seats.save_membership(membership)
    council.come(council.members[0], time(10))
    assert council.represented(time(10))[0] == 1
    give_rules(council, votes_add_up=True)
    assert council.represented(time(10))[0] == 2


def test_what_was_noted_can_be_corrected(council: Council) -> None:
    attendances = council.office.attendances
    noted = attendances.get(council.come(council.members[0], time(10)))
    noted.left_at = time(9)
    with pytest.raises(Refused):
        attendances.save(noted)
    noted.left_at = time(10, 30)
    attendances.save(noted)
    assert council.represented(time(10, 29))[0] == 1
    assert council.represented(time(10, 30))[0] == 0
    attendances.delete(noted.id)
    assert not attendances.board(council.meeting).attendances


def test_a_board_sees_what_others_wrote(council: Council) -> None:
    """Names, seats and rules changed beside it are read anew, whoever changed them."""
    office = council.office
    assert office.attendances.board(council.meeting).name_of(council.members[0]) == "Mitglied 1"
    card = office.people.card(council.members[0])
    card.person.family_name = "Neuname"
    office.people.save(card)
    assert office.attendances.board(council.meeting).name_of(council.members[0]) == "Neuname"
    outsider = office.people.save(PersonCard(Person(family_name="Fremd"))).person
    council.come(outsider.id, time(10))
    assert office.attendances.board(council.meeting).name_of(outsider.id) == "Fremd"
    item = office.agendas.add(AgendaItem(meeting_id=council.meeting, title="Neu"))
    before = office.attendances.board(council.meeting)
    item.title = "Anders"
    office.agendas.save(item)
    assert office.attendances.board(council.meeting) is before
    with pytest.raises(Refused):
        office.attendances.check_in(council.meeting, "nobody", at=time(10))
