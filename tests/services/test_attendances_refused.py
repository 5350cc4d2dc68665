"""What cannot be noted of an attendance, and what is taken away again."""

from datetime import time

import pytest

from sekretariat.domain.people import Person
from sekretariat.domain.problems import Refused
from sekretariat.domain.records import new_id
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat
from tests.services.test_attendances import Council


@pytest.fixture
def council(office: Secretariat) -> Council:
    return Council(office)


def test_nobody_leaves_who_is_not_there(council: Council) -> None:
    first = council.members[0]
    council.come(first, time(10))
    with pytest.raises(Refused, match=r"attendance\.not_there"):
        council.office.attendances.leave(council.meeting, first, at=time(9))
    council.office.attendances.leave(council.meeting, first, at=time(11))
    assert council.represented(time(11, 30))[0] == 0


def test_nobody_stands_in_for_somebody_without_a_seat(council: Council) -> None:
    outsider = council.office.people.save(PersonCard(Person(family_name="Fremd"))).person
    with pytest.raises(Refused, match=r"attendance\.no_seat"):
        council.come(council.deputy, time(10), for_id=outsider.id)
    assert council.represented(time(10))[0] == 0


def test_nobody_unknown_comes(council: Council) -> None:
    with pytest.raises(Refused, match=r"record\.unknown"):
        council.come(new_id(), time(10))


def test_an_attendance_entered_by_mistake_goes(council: Council) -> None:
    arrived = council.come(council.members[0], time(10))
    council.come(council.members[1], time(10))
    council.office.attendances.delete(arrived)
    assert council.represented(time(10))[0] == 1
    council.office.history.undo()
    assert council.represented(time(10))[0] == 2


def test_nobody_stands_in_twice_for_one_seat(council: Council) -> None:
    member = council.members[0]
    council.come(council.deputy, time(10), for_id=member)
    with pytest.raises(Refused, match=r"attendance\.twice"):
        council.come(council.deputy, time(10, 10), for_id=member)
    assert len(council.office.attendances.board(council.meeting).attendances) == 1
