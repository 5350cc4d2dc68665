"""Sessions of several bodies and several days: their days in order, what is refused."""

from datetime import date, time

from sekretariat.domain.meetings import Meeting
from sekretariat.domain.planning.gatherings import (
    JointBody,
    MeetingDay,
    SessionDay,
    check_gathering,
    days_of,
    move_days,
)

FIRST, SECOND, THIRD = date(2027, 3, 16), date(2027, 3, 17), date(2027, 3, 18)


def session(day: date | None = FIRST) -> Meeting:
    return Meeting(body_id="konferenz", held_on=day, begins_at=time(14), ends_at=time(18))


def codes(
    meeting: Meeting, joint: list[JointBody] | None = None, days: list[MeetingDay] | None = None
) -> list[tuple[str, str]]:
    found = check_gathering(meeting, joint or [], days or [])
    return [(one.code, one.field) for one in found]


def test_the_days_of_a_session_stand_in_their_order() -> None:
    further = [
        MeetingDay(held_on=THIRD),
        MeetingDay(),
        MeetingDay(held_on=SECOND, begins_at=time(9), ends_at=time(13)),
    ]
    assert days_of(session(), further) == [
        SessionDay(FIRST, time(14), time(18)),
        SessionDay(SECOND, time(9), time(13)),
        SessionDay(THIRD),
    ]
    assert days_of(session(None), further) == []


def test_further_days_follow_the_first_at_their_distance() -> None:
    further = [MeetingDay(held_on=SECOND), MeetingDay()]
    move_days(further, FIRST, date(2027, 4, 13))
    assert [one.held_on for one in further] == [date(2027, 4, 14), None]


def test_further_days_lie_after_the_first_and_are_named_once() -> None:
    assert codes(session(), days=[MeetingDay(held_on=SECOND), MeetingDay(held_on=THIRD)]) == []
    assert codes(session(), days=[MeetingDay(held_on=FIRST)]) == [("meeting.day_early", "days")]
    twice = [MeetingDay(held_on=SECOND), MeetingDay(held_on=SECOND)]
    assert codes(session(), days=twice) == [("meeting.day_twice", "days")]
    assert codes(session(None), days=[MeetingDay(held_on=SECOND)]) == []
    reversed_day = MeetingDay(held_on=SECOND, begins_at=time(13), ends_at=time(9))
    assert codes(session(), days=[reversed_day]) == [("meeting.ends_early", "ends_at")]
    assert codes(session(), days=[MeetingDay()]) == [("field.missing", "held_on")]


def test_a_body_meets_once() -> None:
    assert codes(session(), [JointBody(body_id="beirat")]) == []
    twice = [("meeting.body_twice", "joint_bodies")]
    assert codes(session(), [JointBody(body_id="konferenz")]) == twice
    assert codes(session(), [JointBody(body_id="beirat"), JointBody(body_id="beirat")]) == twice
    assert codes(session(), [JointBody()]) == [("field.missing", "body_id")]
