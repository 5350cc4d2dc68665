"""An answer opened and corrected: its day, its way, what was said with it."""

from datetime import date

import pytest

from sekretariat.domain.invitations import Response, ResponseVia
from sekretariat.domain.problems import Refused
from sekretariat.domain.replies import Answer
from sekretariat.services.secretariat import Secretariat
from tests.services.inviting.council import code, guest, reachable
from tests.services.test_attendances import Council


@pytest.fixture
def council(office: Secretariat) -> Council:
    return reachable(office)


def test_what_was_said_with_an_answer_is_kept(council: Council) -> None:
    replies, meeting = council.office.replies, council.meeting
    found = replies.get(meeting, council.members[0])
    assert found.row_version == 0
    found.response, found.responded_on = Response.ACCEPTED, date(2020, 10, 30)
    found.responded_via, found.remark = ResponseVia.PHONE, "kommt erst um 15 Uhr"
    replies.correct(found)
    kept = replies.get(meeting, council.members[0])
    assert (kept.remark, kept.responded_on, kept.seat_id) == (
        "kommt erst um 15 Uhr",
        date(2020, 10, 30),
        council.seats[0].id,
    )
    assert council.office.history.recent(1)[0].label == "Antwort von Mitglied 1 erfassen"
    invited = guest(council.office)
    council.office.invitations.invite_guest(meeting, invited)
    assert replies.get(meeting, invited).seat_id == ""


def test_an_answer_has_its_day_and_who_is_represented_does_not_come(council: Council) -> None:
    replies, meeting = council.office.replies, council.meeting
    found = replies.get(meeting, council.members[0])
    found.responded_on = date(2020, 10, 30)
    with pytest.raises(Refused) as refused:
        replies.correct(found)
    assert code(refused) == "reply.day_without_answer"
    found.response, found.responded_on = Response.ACCEPTED, None
    with pytest.raises(Refused) as refused:
        replies.correct(found)
    assert code(refused) == "reply.answer_without_day"
    by = Answer(response=Response.DECLINED, is_represented=True)
    kept = replies.reply(meeting, council.members[0], by)
    kept.response = Response.ACCEPTED
    with pytest.raises(Refused) as refused:
        replies.correct(kept)
    assert code(refused) == "reply.comes_and_is_represented"


def test_who_is_on_no_list_has_no_answer(council: Council) -> None:
    with pytest.raises(Refused) as refused:
        council.office.replies.get(council.meeting, guest(council.office))
    assert code(refused) == "invitation.not_invited"
