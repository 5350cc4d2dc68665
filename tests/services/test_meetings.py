"""Sessions: the numbers that come next, what is refused, the agenda they begin with."""

from datetime import date, time

import pytest

from sekretariat.domain.bodies import Body, LegislativeTerm
from sekretariat.domain.meetings import ItemKind, Meeting, MeetingStatus, StandardItem
from sekretariat.domain.problems import Refused
from sekretariat.services.bodies import BodyCard
from sekretariat.services.secretariat import Secretariat
from sekretariat.words.sentences import sentence

DAY = date(2020, 11, 3)


@pytest.fixture
def term(office: Secretariat) -> LegislativeTerm:
    """The 20th term, from 18.01.2019 to 17.01.2024."""
    made = LegislativeTerm(
        jurisdiction="HE", number=20, valid_from=date(2019, 1, 18), valid_to=date(2024, 1, 17)
    )
    return office.bodies.save_term(made)


@pytest.fixture
def body(office: Secretariat, term: LegislativeTerm) -> Body:
    """A conference of that term with a standard agenda."""
    items = [
        StandardItem(title="Formalia", kind=ItemKind.SECTION),
        StandardItem(title="Eröffnung", minutes_planned=10),
        StandardItem(title="Berichte", minutes_planned=0),
        StandardItem(title="Forum 1", depth=1, minutes_planned=20),
        StandardItem(title="Forum 2", depth=1, minutes_planned=20, is_public=False),
        StandardItem(title="Verschiedenes"),
    ]
    made = Body(name="Konferenz", term_id=term.id, file_reference="Az. 1")
    return office.bodies.save(BodyCard(made, standard_items=items)).body


def add(office: Secretariat, body: Body, day: date) -> Meeting:
    return office.meetings.add(office.meetings.draft(body.id, day))


def test_the_next_session_gets_the_next_numbers(office: Secretariat, body: Body) -> None:
    first = add(office, body, date(2019, 12, 3))
    second = add(office, body, DAY)
    third = office.meetings.draft(body.id, date(2020, 12, 1))
    fourth = office.meetings.draft(body.id)
    numbers = [(one.ordinal_in_term, one.ordinal_in_year) for one in (first, second, third, fourth)]
    assert numbers == [(1, 1), (2, 1), (3, 2), (3, 2)]
    assert (third.term_id, third.file_reference) == (body.term_id, "Az. 1")
    assert [one.id for one in office.meetings.all(body.id)] == [second.id, first.id]
    assert len(office.meetings.all()) == 2


def test_a_session_called_off_once_invited_keeps_its_number(
    office: Secretariat, body: Body
) -> None:
    cancelled = add(office, body, DAY)
    cancelled.invited_on = date(2020, 10, 1)
    cancelled.status, cancelled.status_reason = MeetingStatus.CANCELLED, "Kein Raum"
    office.meetings.save(cancelled)
    assert office.meetings.draft(body.id, date(2020, 12, 1)).ordinal_in_term == 2


def test_a_number_is_given_once_and_the_free_one_is_named(office: Secretariat, body: Body) -> None:
    add(office, body, DAY)
    with pytest.raises(Refused) as refused:
        office.meetings.add(Meeting(body_id=body.id, term_id=body.term_id, ordinal_in_term=1,
                                    held_on=DAY))  # fmt: skip
    (problem,) = refused.value.problems
    assert (problem.code, problem.field) == ("meeting.ordinal_taken", "ordinal_in_term")
    assert "The next free number is 2." in sentence(problem.code, problem.values, "en")
    assert len(office.meetings.all()) == 1


def test_the_same_number_in_another_term_is_another_session(
    office: Secretariat, body: Body
) -> None:
    add(office, body, DAY)
    later = office.bodies.save_term(LegislativeTerm(jurisdiction="HE", number=21))
    office.meetings.add(
        Meeting(body_id=body.id, term_id=later.id, ordinal_in_term=1, held_on=date(2025, 3, 1))
    )
    assert [one.ordinal_in_term for one in office.meetings.all()] == [1, 1]


def test_everything_wrong_with_a_session_is_told_at_its_field(
    office: Secretariat, body: Body
) -> None:
    wrong = Meeting(
        body_id=body.id,
        term_id=body.term_id,
        held_on=date(2024, 1, 18),
        begins_at=time(10),
        ends_at=time(9),
    )
    with pytest.raises(Refused) as refused:
        office.meetings.add(wrong)
    assert [(one.code, one.field) for one in refused.value.problems] == [
        ("meeting.ends_early", "ends_at"), ("meeting.outside_term", "held_on"),
    ]  # fmt: skip
    for incomplete, field in ((Meeting(), "body_id"), (Meeting(body_id=body.id), "held_on")):
        with pytest.raises(Refused) as refused:
            office.meetings.add(incomplete)
        assert [one.field for one in refused.value.problems] == [field]


@pytest.mark.usefixtures("term")
def test_a_body_without_a_term_takes_that_of_the_day(
    office: Secretariat, term: LegislativeTerm
) -> None:
    free = office.bodies.save(BodyCard(Body(name="Arbeitskreis"))).body
    assert office.meetings.draft(free.id, DAY).term_id == term.id
    assert office.meetings.draft(free.id, date(2018, 1, 1)).term_id == ""
    assert office.meetings.draft(free.id).term_id == term.id
    office.meetings.add(office.meetings.draft(free.id, date(2018, 1, 1)))


def test_after_its_term_a_body_meets_in_the_term_of_the_day(
    office: Secretariat, body: Body, term: LegislativeTerm
) -> None:
    assert office.meetings.draft(body.id, DAY).term_id == term.id
    later = date(2027, 3, 16)
    assert office.meetings.draft(body.id, later).term_id == ""
    office.meetings.add(office.meetings.draft(body.id, later))


def test_without_any_term_a_session_has_none(office: Secretariat) -> None:
    free = office.bodies.save(BodyCard(Body(name="Arbeitskreis"))).body
    assert office.meetings.draft(free.id).term_id == ""


def test_a_session_begins_with_the_standard_agenda(office: Secretariat, body: Body) -> None:
    meeting = office.meetings.draft(body.id, DAY)
    meeting.begins_at = time(9, 30)
    office.meetings.add(meeting)
    lines = office.agendas.lines(meeting.id)
    assert [(one.number, one.title, one.depth, one.begins_at) for one in lines] == [
        ("", "Formalia", 0, time(9, 30)),
        ("1", "Eröffnung", 0, time(9, 30)),
        ("2", "Berichte", 0, time(9, 40)),
        ("2.1", "Forum 1", 1, time(9, 40)),
        ("2.2", "Forum 2", 1, time(10, 0)),
        ("3", "Verschiedenes", 0, time(10, 20)),
    ]
    assert [one.is_public for one in lines] == [True, True, True, True, False, True]
    bare = office.meetings.add(office.meetings.draft(body.id, DAY), with_standard_items=False)
    assert office.agendas.lines(bare.id) == []


def test_deleting_a_session_takes_its_agenda_along_and_is_undone(
    office: Secretariat, body: Body
) -> None:
    meeting = add(office, body, DAY)
    office.meetings.delete(meeting.id)
    assert office.meetings.all() == []
    office.history.undo()
    assert office.meetings.get(meeting.id).held_on == DAY
    assert len(office.agendas.items(meeting.id)) == 6
    office.history.undo()
    assert office.meetings.all() == []


def test_changing_a_session_is_undone(office: Secretariat, body: Body) -> None:
    meeting = add(office, body, DAY)
    meeting.venue = "Wiesbaden"
    office.meetings.save(meeting)
    assert "1. Sitzung · Konferenz" in office.history.undo_label()
    office.history.undo()
    assert office.meetings.get(meeting.id).venue == ""
