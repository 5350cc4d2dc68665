"""Answers: who stands in for whom, counted by group, and the quorum they promise."""

from datetime import date
from pathlib import Path

import pytest

from sekretariat.domain.attendance import PresenceMode
from sekretariat.domain.bodies import Body, Participation, Role
from sekretariat.domain.invitations import InvitedAs, Response, ResponseVia
from sekretariat.domain.meetings import Meeting
from sekretariat.domain.organizations import DeputyMode
from sekretariat.domain.people import Person
from sekretariat.domain.problems import Refused
from sekretariat.domain.replies import Answer
from sekretariat.services.bodies import BodyCard
from sekretariat.services.papers.kinds import Paper, PrintQuestion
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat
from tests.services.inviting.council import guest, paper_text, reachable
from tests.services.test_attendances import Council

YES = Answer(response=Response.ACCEPTED)
NO = Answer(response=Response.DECLINED)
VIDEO = Answer(response=Response.ACCEPTED, mode=PresenceMode.VIDEO)
MAYBE = Answer(response=Response.TENTATIVE)
REPRESENTED = Answer(response=Response.DECLINED, is_represented=True)


@pytest.fixture
def council(office: Secretariat) -> Council:
    return reachable(office)


def refusal(council: Council, person_id: str, answer: Answer) -> str:
    with pytest.raises(Refused) as refused:
        council.office.replies.reply(council.meeting, person_id, answer)
    return refused.value.problems[0].code


def test_an_answer_can_come_before_the_invitation(council: Council) -> None:
    kept = council.office.replies.reply(
        council.meeting,
        council.members[1],
        Answer(response=Response.ACCEPTED, via=ResponseVia.PHONE),
    )
    assert (kept.response, kept.responded_via, kept.sent_on) == ("zusage", "telefon", None)
    assert council.office.history.recent(1)[0].label == "Antwort von Mitglied 2 erfassen"
    assert refusal(council, guest(council.office), YES) == "invitation.not_invited"


def test_the_only_deputy_stands_in_without_being_named(council: Council) -> None:
    replies = council.office.replies
    kept = replies.reply(council.meeting, council.members[0], REPRESENTED)
    assert (kept.response, kept.represented_by_id) == (Response.DECLINED, council.deputy)
    rows = council.office.invitations.rows(council.meeting)
    assert rows[0]["represented_by"] == "Vertretung 1"
    replies.reply(council.meeting, council.members[0], YES)
    assert council.office.invitations.rows(council.meeting)[0]["represented_by"] == ""


def test_who_cannot_stand_in_is_refused(council: Council) -> None:
    by = Answer(response=Response.DECLINED, is_represented=True, by_id=council.members[2])
    assert refusal(council, council.members[0], by) == "reply.not_their_deputy"
    assert refusal(council, council.members[1], REPRESENTED) == "reply.no_deputy"
    assert refusal(council, council.deputy, REPRESENTED) == "reply.not_a_member"
    council.office.replies.reply(council.meeting, council.deputy, NO)
    assert refusal(council, council.members[0], REPRESENTED) == "reply.deputy_declined"


def test_of_several_deputies_one_is_chosen(council: Council) -> None:
    second = council.appoint("Vertretung 2", 1, Role.DEPUTY, rank=2)
    assert refusal(council, council.members[0], REPRESENTED) == "reply.which_deputy"
    offered = council.office.replies.deputies(council.meeting, council.members[0])
    assert offered == [(council.deputy, "Vertretung 1"), (second, "Vertretung 2")]
    by = Answer(response=Response.DECLINED, is_represented=True, by_id=second)
    assert (
        council.office.replies.reply(council.meeting, council.members[0], by).represented_by_id
        == second
    )


def test_a_pooled_deputy_stands_in_for_one_alone(council: Council) -> None:
    for seat in council.office.seats.of_body(council.body.id):
        seat.deputy_mode = DeputyMode.BODY_POOL
        council.office.seats.save_seat(seat)
    council.office.replies.reply(council.meeting, council.members[0], REPRESENTED)
    assert refusal(council, council.members[1], REPRESENTED) == "reply.deputy_taken"


def test_where_the_rules_allow_proxies_another_member_stands_in(council: Council) -> None:
    card = council.office.bodies.card(council.body.id)
    version = council.office.rules.of_meeting(council.meeting)
    version.proxies_allowed = True
    card.rules = [version]
    council.office.bodies.save(card)
    offered = council.office.replies.deputies(council.meeting, council.members[1])
    assert [name for _, name in offered] == ["Mitglied 1", "Mitglied 3", "Mitglied 4"]
    invited = guest(council.office)
    council.office.invitations.invite_guest(council.meeting, invited)
    assert council.office.replies.deputies(council.meeting, invited) == []


def test_answers_are_counted_by_group(council: Council) -> None:
    for seat in council.office.seats.of_body(council.body.id)[:2]:
        seat.group = "Verbände"
        council.office.seats.save_seat(seat)
    council.office.invitations.invite_guest(
        council.meeting, guest(council.office), InvitedAs.SPEAKER
    )
    first, second, third, fourth = council.members
    replies, meeting = council.office.replies, council.meeting
    replies.reply(meeting, first, REPRESENTED)
    replies.reply(meeting, second, VIDEO)
    assert replies.reply_all(meeting, [third, fourth], MAYBE) == 2
    replies.reply(meeting, third, YES)
    rows = replies.overview(meeting)
    assert [(row["group"], row["invited"], row["represented"], row["video"]) for row in rows] == [
        ("Verbände", 2, 1, 1),
        ("ohne Gruppe", 2, 0, 0),
        ("Alle Mitglieder", 4, 1, 1),
        ("Gäste und Verwaltung", 1, 0, 0),
    ]
    assert (rows[2]["room"], rows[2]["tentative"], rows[2]["declined"], rows[2]["open"]) == (
        *(1, 1, 0),
        0,
    )
    assert rows[3]["open"] == 1


def test_the_quorum_is_foreseen(council: Council) -> None:
    """§ 90 VwVfG: of three filled voting seats all three are needed; seat 4 only advises."""
    first, second, third, fourth = council.members
    replies, meeting = council.office.replies, council.meeting

    def told() -> tuple[int, int, int, str]:
        found = replies.forecast(meeting)
        return found.expected, found.possible, found.needed, found.explanation.code

    assert told() == (0, 0, 3, "forecast.missed")
    replies.reply(meeting, first, REPRESENTED)
    replies.reply(meeting, second, VIDEO)
    replies.reply(meeting, fourth, YES)
    assert told() == (2, 2, 3, "forecast.missed")
    replies.reply(meeting, third, MAYBE)
    assert told() == (2, 3, 3, "forecast.possible")
    replies.reply(meeting, third, YES)
    assert told() == (3, 3, 3, "forecast.reached")


def test_what_the_rules_ask_makes_the_forecast(council: Council) -> None:
    card = council.office.bodies.card(council.body.id)
    version = council.office.rules.of_meeting(council.meeting)
    version.video_counts, version.quorum_with_chair = False, True
    card.rules = [version]
    council.office.bodies.save(card)
    meeting = council.office.meetings.get(council.meeting)
    meeting.chair_id = council.members[0]
    council.office.meetings.save(meeting)
    replies = council.office.replies
    replies.reply(council.meeting, council.members[1], VIDEO)
    found = replies.forecast(council.meeting)
    assert (found.expected, found.explanation.code) == (0, "forecast.no_chair")
    replies.reply(council.meeting, council.members[0], YES)
    assert replies.forecast(council.meeting).explanation.code == "forecast.missed"


def test_in_a_forum_without_seats_persons_are_counted(office: Secretariat) -> None:
    forum = Body(name="Forum")
    office.bodies.save(BodyCard(forum))
    person = office.people.save(PersonCard(Person(family_name="Muster"))).person
    office.participations.save(Participation(body_id=forum.id, person_id=person.id))
    meeting = office.meetings.add(Meeting(body_id=forum.id, held_on=date(2020, 12, 1)))
    assert office.replies.forecast(meeting.id).expected == 0
    office.replies.reply(meeting.id, person.id, YES)
    found = office.replies.forecast(meeting.id)
    assert (found.expected, found.base, found.explanation.code) == (1, 1, "forecast.persons")


def test_the_silent_are_those_who_were_written_to(council: Council, tmp_path: Path) -> None:
    replies = council.office.replies
    replies.reply(council.meeting, council.members[0], NO)
    assert replies.unanswered(council.meeting) == []
    council.office.dispatches.send(council.meeting, tmp_path)
    assert replies.unanswered(council.meeting) == council.members[1:]
    replies.reply(council.meeting, council.members[0], Answer(response=Response.OPEN))
    assert replies.unanswered(council.meeting) == council.members


def test_the_answers_are_printed_by_group_and_person(council: Council) -> None:
    seat = council.office.seats.of_body(council.body.id)[0]
    seat.group = "Verbände"
    council.office.seats.save_seat(seat)
    council.office.replies.reply(council.meeting, council.members[0], REPRESENTED)
    council.office.replies.reply(council.meeting, council.members[1], VIDEO)
    question = PrintQuestion(paper=Paper.REPLIES, meeting_id=council.meeting)
    told = paper_text(council.office.printing.pdf(question))
    assert "2 von 3 Sitzen erwartet, 3 nötig: nicht beschlussfähig." in told
    assert "Alle Mitglieder 4 0 1 1 0 0 2" in told
    assert "Mitglied 1 Vertreten durch Vertretung 1 02.11.2020" in told
    assert "Mitglied 2 Zusage, per Video 02.11.2020" in told
