"""Planning: sessions of several bodies and days, postponed, called off."""

from datetime import date, time

import pytest

from sekretariat.domain.attendance import PresenceMode
from sekretariat.domain.bodies import Body, Membership, RulesProfile, Seat
from sekretariat.domain.meetings import Meeting, MeetingStatus
from sekretariat.domain.people import Person
from sekretariat.domain.planning.gatherings import JointBody, MeetingDay
from sekretariat.domain.problems import Refused
from sekretariat.domain.rules.rulebook import preset_rules
from sekretariat.services.bodies import BodyCard
from sekretariat.services.papers.kinds import Paper, PrintQuestion
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat
from sekretariat.services.session_cards import SessionCard

DAY, NEXT = date(2027, 3, 16), date(2027, 3, 17)
MOVED = date(2027, 4, 13)


def body(office: Secretariat, name: str) -> str:
    return office.bodies.save(BodyCard(Body(name=name))).body.id


def person(office: Secretariat, name: str) -> str:
    return office.people.save(PersonCard(Person(family_name=name))).person.id


def seat(office: Secretariat, body_id: str, number: int, person_id: str) -> str:
    made = Seat(body_id=body_id, number=number, valid_from=date(2026, 1, 1))
    office.seats.save_seat(made)
    office.seats.save_membership(
        Membership(seat_id=made.id, person_id=person_id, valid_from=date(2026, 1, 1))
    )
    return made.id


def joint_session(office: Secretariat) -> tuple[SessionCard, list[str]]:
    """Return a session of two bodies; the second of three persons sits in both."""
    first, second = body(office, "Musterkonferenz"), body(office, "Musterbeirat")
    people = [person(office, name) for name in ("Abel", "Birke", "Celik")]
    seat(office, first, 1, people[0])
    seat(office, first, 2, people[1])
    seat(office, second, 1, people[1])
    seat(office, second, 2, people[2])
    meeting = office.meetings.draft(first, DAY)
    card = SessionCard(meeting, [JointBody(body_id=second)], [])
    return office.meetings.save_card(card), people


def test_everybody_of_a_joint_session_sits_there_once(office: Secretariat) -> None:
    card, people = joint_session(office)
    rows = office.attendances.rows(card.meeting.id, time(10))
    assert [row["person_id"] for row in rows] == people
    assert [row["person_id"] for row in office.invitations.rows(card.meeting.id)] == people
    office.attendances.check_in(card.meeting.id, people[2], at=time(10), mode=PresenceMode.ROOM)
    there = [row for row in office.attendances.rows(card.meeting.id, time(11)) if row["is_there"]]
    assert [(row["name"], row["for_seat"], row["votes"]) for row in there] == [("Celik", 2, True)]
    head = office.meetings.head(card.meeting.id)
    assert head.together_with == ["Musterbeirat"]
    paper = PrintQuestion(paper=Paper.ATTENDANCE_LIST, meeting_id=card.meeting.id)
    told = str(office.printing.document(paper))
    assert "Musterkonferenz gemeinsam mit Musterbeirat" in told
    assert all(name in told for name in ("Abel", "Birke", "Celik"))


def test_a_session_of_two_days_says_both_and_moves_with_both(office: Secretariat) -> None:
    meeting = office.meetings.draft(body(office, "Musterkonferenz"), DAY)
    meeting.begins_at, meeting.ends_at = time(14), time(18)
    second = MeetingDay(held_on=NEXT, begins_at=time(9), ends_at=time(13))
    card = office.meetings.save_card(SessionCard(meeting, [], [second]))
    assert [one.held_on for one in office.meetings.head(card.meeting.id).days] == [DAY, NEXT]
    agenda = PrintQuestion(paper=Paper.AGENDA, meeting_id=card.meeting.id)
    told = str(office.printing.document(agenda))
    assert (
        "Dienstag, 16. März 2027, 14:00 bis 18:00 Uhr; "
        "Mittwoch, 17. März 2027, 09:00 bis 13:00 Uhr" in told
    )
    against = office.planning.hints_if_moved(card.meeting.id, date(2027, 5, 5), (None, None))
    assert [(one.code, one.values["day"]) for one in against] == [
        ("meeting.on_holiday", date(2027, 5, 6))
    ]
    office.planning.postpone(card.meeting.id, MOVED, "Haushaltswoche")
    days = [one.held_on for one in office.meetings.head(card.meeting.id).days]
    assert days == [MOVED, date(2027, 4, 14)]
    office.history.undo()
    assert [one.held_on for one in office.meetings.head(card.meeting.id).days] == [DAY, NEXT]


def test_in_the_form_further_days_are_moved_by_hand(office: Secretariat) -> None:
    meeting = office.meetings.draft(body(office, "Musterkonferenz"), DAY)
    card = office.meetings.save_card(SessionCard(meeting, [], [MeetingDay(held_on=NEXT)]))
    card.meeting.held_on = MOVED
    with pytest.raises(Refused) as refused:
        office.meetings.save_card(card)
    assert [one.code for one in refused.value.problems] == ["meeting.day_early"]
    card.days[0].held_on = date(2027, 4, 14)
    card = office.meetings.save_card(card)
    card.days.clear()
    office.meetings.save_card(card)
    assert office.meetings.card(card.meeting.id).days == []


def test_a_deleted_session_takes_bodies_and_days_along_and_comes_back(office: Secretariat) -> None:
    card, _ = joint_session(office)
    office.meetings.delete(card.meeting.id)
    assert office.meetings.all() == []
    office.history.undo()
    assert len(office.meetings.card(card.meeting.id).joint_bodies) == 1


def test_a_postponed_session_keeps_number_and_all_else(office: Secretariat) -> None:
    """Scenario 37: everything stays, new date, number unchanged; the open steps follow."""
    meeting = office.meetings.add(office.meetings.draft(body(office, "Musterkonferenz"), DAY))
    office.milestones.plan(meeting.id)
    office.planning.postpone(meeting.id, MOVED, "Haushaltswoche", (time(10), time(12)))
    moved = office.meetings.get(meeting.id)
    assert (moved.held_on, moved.moved_from, moved.ordinal_in_term) == (MOVED, DAY, 1)
    assert (moved.begins_at, moved.status) == (time(10), MeetingStatus.SCHEDULED)
    by_title = [row["due_on"] for row in office.milestones.rows(meeting.id)]
    assert (by_title[0], by_title[-1]) == (date(2027, 1, 19), date(2027, 6, 8))
    assert office.history.recent(1)[0].label == "1. Sitzung · Musterkonferenz verschieben"
    office.history.undo()
    assert office.meetings.get(meeting.id).held_on == DAY


def test_a_session_waits_for_its_new_day(office: Secretariat) -> None:
    meeting = office.meetings.add(office.meetings.draft(body(office, "Musterkonferenz"), DAY))
    office.planning.postpone(meeting.id, None, "Vorsitz verhindert")
    waiting = office.meetings.get(meeting.id)
    assert (waiting.status, waiting.held_on) == (MeetingStatus.POSTPONED, DAY)
    office.planning.postpone(meeting.id, MOVED, "Vorsitz verhindert")
    assert office.meetings.get(meeting.id).status is MeetingStatus.SCHEDULED


@pytest.mark.parametrize(
    ("day", "reason", "fields"),
    [(MOVED, "  ", ["status_reason"]), (DAY, "Grund", ["held_on"])],
)
def test_postponing_needs_a_reason_and_another_day(
    office: Secretariat, day: date, reason: str, fields: list[str]
) -> None:
    meeting = office.meetings.add(office.meetings.draft(body(office, "Musterkonferenz"), DAY))
    with pytest.raises(Refused) as refused:
        office.planning.postpone(meeting.id, day, reason)
    assert [one.field for one in refused.value.problems] == fields


def test_a_session_held_is_neither_postponed_nor_called_off(office: Secretariat) -> None:
    meeting = office.meetings.draft(body(office, "Musterkonferenz"), DAY)
    meeting.status = MeetingStatus.HELD
    office.meetings.add(meeting)
    with pytest.raises(Refused) as postponed:
        office.planning.postpone(meeting.id, MOVED, "Grund")
    with pytest.raises(Refused) as called_off:
        office.planning.call_off(meeting.id, "Grund")
    for refused in (postponed, called_off):
        assert refused.value.problems[0].code == "meeting.too_late_to_move"


def test_a_session_called_off_gives_its_number_back_by_the_rules(office: Secretariat) -> None:
    """Scenario 37: number handling as configured; once anything was sent it stays."""
    free = body(office, "Musterkonferenz")
    meeting = office.meetings.add(office.meetings.draft(free, DAY))
    office.planning.call_off(meeting.id, "Kein Raum")
    off = office.meetings.get(meeting.id)
    assert (off.status, off.status_reason) == (MeetingStatus.CANCELLED, "Kein Raum")
    assert (off.ordinal_in_term, off.ordinal_in_year) == (None, None)
    assert office.meetings.draft(free, MOVED).ordinal_in_term == 1
    assert office.history.recent(1)[0].label == "1. Sitzung · Musterkonferenz absagen"
    rules = preset_rules(RulesProfile.COUNCIL)
    rules.reuses_cancelled = False
    strict = office.bodies.save(BodyCard(Body(name="Musterbeirat"), rules=[rules])).body.id
    kept = office.meetings.add(office.meetings.draft(strict, DAY))
    office.planning.call_off(kept.id, "Kein Raum")
    assert office.meetings.get(kept.id).ordinal_in_term == 1


def test_a_session_without_a_day_has_no_days(office: Secretariat) -> None:
    card = SessionCard(Meeting(body_id=body(office, "Musterkonferenz")))
    with pytest.raises(Refused):
        office.meetings.save_card(card)
