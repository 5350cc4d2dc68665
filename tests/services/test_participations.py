"""Persons in forums: assigned together, never twice at a time, ended with a day."""

from datetime import date

import pytest

from sekretariat.domain.bodies import Body, BodyKind, Participation, ParticipationKind
from sekretariat.domain.people import Person
from sekretariat.domain.problems import Refused
from sekretariat.services.bodies import BodyCard
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat

START = date(2020, 1, 1)


@pytest.fixture
def forum(office: Secretariat) -> str:
    return office.bodies.save(BodyCard(Body(name="Forum 1", kind=BodyKind.FORUM))).body.id


@pytest.fixture
def persons(office: Secretariat) -> list[str]:
    made = [Person(family_name=name) for name in ("Arslan", "Berger", "Cohen")]
    for one in made:
        office.people.save(PersonCard(one))
    return [one.id for one in made]


def names(office: Secretariat, forum: str, day: date) -> list[str]:
    return [line.name for line in office.seats.roster(forum, day).lines]


def test_several_are_assigned_in_one_action(
    office: Secretariat, forum: str, persons: list[str]
) -> None:
    like = Participation(body_id=forum, kind=ParticipationKind.EXPERT, valid_from=START)
    assert office.participations.assign(persons[:2], like) == 2
    assert names(office, forum, START) == ["Arslan", "Berger"]
    kinds = {one.kind for one in office.participations.of_body(forum)}
    assert kinds == {ParticipationKind.EXPERT}
    assert office.participations.assign(persons, like) == 1
    office.history.undo()
    assert names(office, forum, START) == ["Arslan", "Berger"]


def test_nobody_chosen_is_refused(office: Secretariat, forum: str) -> None:
    with pytest.raises(Refused) as refused:
        office.participations.assign([], Participation(body_id=forum))
    assert [problem.code for problem in refused.value.problems] == ["participation.nobody"]


def test_an_end_is_a_last_day_and_the_person_may_come_back(
    office: Secretariat, forum: str, persons: list[str]
) -> None:
    office.participations.assign(persons[:1], Participation(body_id=forum, valid_from=START))
    (first,) = office.participations.of_body(forum)
    office.participations.end([first.id], date(2020, 6, 30))
    assert names(office, forum, date(2020, 6, 30)) == ["Arslan"]
    assert names(office, forum, date(2020, 7, 1)) == []
    again = Participation(body_id=forum, person_id=persons[0], valid_from=date(2020, 6, 30))
    with pytest.raises(Refused) as refused:
        office.participations.save(again)
    assert [problem.code for problem in refused.value.problems] == ["participation.twice"]
    again.valid_from = date(2020, 9, 1)
    office.participations.save(again)
    assert names(office, forum, date(2020, 9, 1)) == ["Arslan"]
    assert office.history.undo_label() == "Teilnahme von Arslan anlegen"
    again.valid_to = date(2020, 12, 31)
    office.participations.save(again)
    assert office.history.undo_label() == "Teilnahme von Arslan ändern"
    office.participations.delete(again.id)
    assert names(office, forum, date(2020, 9, 1)) == []
