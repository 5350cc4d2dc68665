"""Circular votes: two questions, deadline, silence, void ballots of deputies, one objection."""

from datetime import UTC, date, datetime

import pytest

from sekretariat.domain.circulars import BallotState, BallotVote, Circular, CircularStatus
from sekretariat.domain.meetings import Meeting, MeetingStatus
from sekretariat.domain.people import Person
from sekretariat.domain.problems import Refused
from sekretariat.domain.resolutions import Resolution, ResolutionStatus
from sekretariat.domain.rules.rulebook import Silence, preset_rules
from sekretariat.services.people import PersonCard
from sekretariat.services.resolution_book import BookQuestion
from sekretariat.services.secretariat import Secretariat
from tests.services.test_attendances import Council

YES, NO = BallotVote.YES, BallotVote.NO


@pytest.fixture
def council(office: Secretariat) -> Council:
    """Three voting seats are filled; seat 1 has a deputy, seat 4 advises, seat 5 is vacant."""
    return Council(office)


def ask(council: Council, opened_on: date | None = None, **values: object) -> Circular:
    circular = council.office.circulars.draft(council.body.id, opened_on)
    circular.question, circular.wording = "Neuer Termin", "Der Beirat tagt am 1. Dezember."
    for name, value in values.items():
        setattr(circular, name, value)
    return council.office.circulars.save(circular)


def code_of(refused: pytest.ExceptionInfo[Refused]) -> str:
    return refused.value.problems[0].code


def states(council: Council, circular: Circular) -> dict[str, str]:
    rows = council.office.circulars.ballots(circular.id)
    return {row["name"]: row["state"] for row in rows}


def test_the_deadline_counts_from_the_day_after(council: Council) -> None:
    """Domain paper 4.2: opened Wed 20.05.2026, 14 days → Wed 03.06.2026."""
    circular = ask(council, date(2026, 5, 20))
    assert circular.deadline == date(2026, 6, 3)
    assert "03.06.2026" in circular.calculation
    assert circular.number == "U-01/2026"
    assert ask(council, date(2026, 5, 21)).number == "U-02/2026"


def test_everybody_with_a_vote_is_asked_and_counted_by_the_rules(council: Council) -> None:
    office, circular = council.office, ask(council)
    assert list(states(council, circular)) == [
        "Mitglied 1",
        "Vertretung 1",
        "Mitglied 2",
        "Mitglied 3",
    ]
    with pytest.raises(Refused) as refused:
        office.circulars.close(circular.id)
    assert code_of(refused) == "circular.too_early"
    office.circulars.answer(circular.id, council.members[:2], YES)
    office.circulars.answer(circular.id, [council.members[2]], NO)
    [row] = office.circulars.rows("termin")
    assert (row["answers"], row["due"].label) == ("3 / 3", "soon")
    closed = office.circulars.close(circular.id)
    assert closed.status is CircularStatus.CLOSED
    assert "3 von 3 Sitzen" in closed.explanation
    assert "2 ist mehr als 1" in closed.explanation
    other = ask(council, question="Zweite Frage")
    office.circulars.close(other.id, early=True)
    [row] = office.resolution_book.rows(BookQuestion(body_id=council.body.id, search="u-01"))
    assert (row["number"], row["session"], row["votes"]) == (
        "U-01/2020",
        "Umlaufverfahren",
        "2/1/0",
    )
    assert office.resolution_book.one(row["id"])["decided_on"] == date(2020, 11, 2)
    assert office.resolutions.rows() == []
    with pytest.raises(Refused) as refused:
        office.circulars.answer(circular.id, [council.members[0]], NO)
    assert code_of(refused) == "circular.over"
    with pytest.raises(Refused) as refused:
        office.circulars.delete(circular.id)
    assert code_of(refused) == "circular.decided"
    with pytest.raises(Refused) as refused:
        office.circulars.save(office.circulars.get(circular.id))
    assert code_of(refused) == "circular.decided"


def test_a_deputy_counts_until_the_member_votes(council: Council) -> None:
    """Domain paper 4.6: a deputy's vote is void if the member votes in time."""
    office, circular = council.office, ask(council)
    office.circulars.answer(circular.id, [council.deputy], NO)
    assert states(council, circular)["Vertretung 1"] is BallotState.COUNTS
    office.circulars.answer(circular.id, [council.members[0]], YES)
    assert states(council, circular)["Vertretung 1"] is BallotState.VOID
    late = datetime(2020, 12, 24, 9, tzinfo=UTC)
    office.circulars.answer(circular.id, [council.members[0]], YES, at=late)
    assert states(council, circular)["Mitglied 1"] is BallotState.LATE
    assert states(council, circular)["Vertretung 1"] is BallotState.COUNTS
    [first, *_] = office.circulars.ballots(circular.id)
    office.circulars.withdraw([first["ballot_id"]])
    assert states(council, circular)["Mitglied 1"] == ""


@pytest.mark.parametrize(
    ("silence", "expected"),
    [
        (Silence.NO_VOTE, (0, 1, 0, False)),
        (Silence.CONSENT, (2, 1, 0, True)),
        (Silence.ABSTENTION, (0, 1, 2, False)),
    ],
)
def test_silence_means_what_the_rules_say(
    council: Council, silence: Silence, expected: tuple[object, ...]
) -> None:
    office, circular = council.office, ask(council, silence=silence)
    office.circulars.answer(circular.id, [council.members[0]], NO)
    closed = office.circulars.close(circular.id, early=True)
    found, _ = office.resolutions.get(closed.resolution_id)
    assert (found.yes, found.no, found.abstain, bool(found.number)) == expected
    if not found.number:
        assert found.status is ResolutionStatus.REJECTED


def test_one_objection_stops_the_vote_and_puts_the_question_to_the_next_session(
    council: Council,
) -> None:
    """Scenario 54: the next session is that of 3 November 2020."""
    office, circular = council.office, ask(council)
    office.circulars.answer(circular.id, [council.members[0]], YES)
    stopped = office.circulars.answer(circular.id, [council.members[1]], objects=True)
    assert stopped.status is CircularStatus.ABORTED
    assert "Mitglied 2 widerspricht" in stopped.explanation
    assert "03.11.2020" in stopped.explanation
    assert [one.title for one in office.agendas.items(council.meeting)] == ["Neuer Termin"]
    assert office.resolution_book.rows() == []
    with pytest.raises(Refused) as refused:
        office.circulars.close(circular.id)
    assert code_of(refused) == "circular.over"
    office.history.undo()
    assert office.circulars.get(circular.id).status is CircularStatus.OPEN


def test_without_a_session_the_question_waits_for_the_next_one(council: Council) -> None:
    office, circular = council.office, ask(council)
    held = office.meetings.get(council.meeting)
    held.status = MeetingStatus.HELD
    office.meetings.save(held)
    stopped = office.circulars.answer(circular.id, [council.members[1]], objects=True)
    assert stopped.item_id == ""
    new = office.meetings.add(Meeting(body_id=council.body.id, held_on=date(2020, 12, 1)))
    assert [one.title for one in office.agendas.items(new.id)] == ["Neuer Termin"]
    assert office.circulars.get(circular.id).item_id
    assert office.carrying_over.carry(new.id).items == 0


def test_an_objection_of_a_deputy_stops_only_at_the_end(council: Council) -> None:
    office, circular = council.office, ask(council)
    after = office.circulars.answer(circular.id, [council.deputy], objects=True)
    assert after.status is CircularStatus.OPEN
    assert office.circulars.close(circular.id, early=True).status is CircularStatus.ABORTED


def test_where_the_rules_say_so_an_objection_does_not_stop(council: Council) -> None:
    office = council.office
    rules = preset_rules(council.body.rules_profile)
    rules.body_id, rules.circular_stopped, rules.circular_pattern = council.body.id, False, ""
    card = office.bodies.card(council.body.id)
    card.rules = [rules]
    office.bodies.save(card)
    circular = ask(council)
    circular.question = "Anderer Termin"
    assert office.circulars.save(circular).number == "U-01/2020"
    office.circulars.answer(circular.id, [council.members[1]], objects=True)
    office.circulars.answer(circular.id, [council.members[0]], YES)
    closed = office.circulars.close(circular.id, early=True)
    assert closed.status is CircularStatus.CLOSED


def test_what_cannot_be(council: Council) -> None:
    office = council.office
    with pytest.raises(Refused) as refused:
        ask(council, wording="  ")
    assert refused.value.problems[0].field == "wording"
    with pytest.raises(Refused) as refused:
        ask(council, date(2019, 1, 1))
    assert code_of(refused) == "circular.nobody"
    circular = ask(council)
    with pytest.raises(Refused) as refused:
        office.circulars.answer(circular.id, [council.members[0]])
    assert code_of(refused) == "circular.no_vote"
    guest = office.people.save(PersonCard(Person(family_name="Gast"))).person
    for stranger in (guest.id, council.members[3]):
        with pytest.raises(Refused) as refused:
            office.circulars.answer(circular.id, [stranger], YES)
        assert code_of(refused) == "circular.not_asked"
    with pytest.raises(Refused) as refused:
        office.resolutions.save(Resolution(wording="Ohne Ort"))
    assert code_of(refused) == "resolution.no_place"
    office.circulars.answer(circular.id, [council.members[0]], YES)
    office.circulars.delete(circular.id)
    assert office.circulars.rows() == []
