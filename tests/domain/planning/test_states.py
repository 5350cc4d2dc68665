"""How a session goes from one state to the next, and what becomes of its number (2.4, 4.8)."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sekretariat.domain.meetings import Meeting, MeetingStatus
from sekretariat.domain.planning.states import (
    check_reason,
    check_status,
    postpone,
    release_number,
)

S = MeetingStatus
ANY = st.sampled_from(list(MeetingStatus))


@pytest.mark.parametrize(
    ("before", "after", "code"),
    [
        (S.IDEA, S.SCHEDULED, ""),
        (S.SCHEDULED, S.HELD, ""),
        (S.INVITED, S.CANCELLED, ""),
        (S.IDEA, S.POSTPONED, ""),
        (S.POSTPONED, S.SCHEDULED, ""),
        (S.POSTPONED, S.CANCELLED, ""),
        (S.POSTPONED, S.INVITED, "meeting.needs_new_day"),
        (S.RUNNING, S.POSTPONED, "meeting.too_late_to_move"),
        (S.HELD, S.CANCELLED, "meeting.too_late_to_move"),
        (S.HELD, S.RUNNING, "meeting.not_back"),
        (S.INVITED, S.SCHEDULED, "meeting.not_back"),
        (S.CANCELLED, S.SCHEDULED, "meeting.is_cancelled"),
        (S.CANCELLED, S.POSTPONED, "meeting.is_cancelled"),
    ],
)
def test_states_follow_one_another(before: S, after: S, code: str) -> None:
    assert [one.code for one in check_status(before, after)] == ([code] if code else [])


@given(ANY, ANY)
def test_nothing_leads_out_of_called_off_and_staying_is_always_allowed(before: S, after: S) -> None:
    assert check_status(before, before) == []
    assert bool(check_status(S.CANCELLED, after)) == (after is not S.CANCELLED)


def test_a_session_is_postponed_to_a_day_or_without_one() -> None:
    meeting = Meeting(
        held_on=date(2027, 3, 16), status=S.INVITED, ordinal_in_term=4, invited_on=date(2027, 2, 16)
    )
    postpone(meeting, None, "Haushaltswoche ")
    assert (meeting.status, meeting.status_reason) == (S.POSTPONED, "Haushaltswoche")
    assert meeting.held_on == date(2027, 3, 16)
    postpone(meeting, date(2027, 4, 13), "Haushaltswoche")
    assert (meeting.status, meeting.held_on) == (S.SCHEDULED, date(2027, 4, 13))
    assert (meeting.moved_from, meeting.invited_on) == (date(2027, 3, 16), None)
    assert meeting.ordinal_in_term == 4


def test_whoever_moves_a_session_says_why_once() -> None:
    off = Meeting(status=S.CANCELLED)
    assert [one.field for one in check_reason(off, S.SCHEDULED)] == ["status_reason"]
    assert check_reason(off, S.CANCELLED) == []
    assert check_reason(Meeting(status=S.CANCELLED, status_reason="Kein Raum"), S.IDEA) == []
    assert check_reason(Meeting(), S.IDEA) == []


@pytest.mark.parametrize(
    ("status", "was_sent", "reuses", "is_released"),
    [
        (S.CANCELLED, False, True, True),
        (S.CANCELLED, True, True, False),
        (S.CANCELLED, False, False, False),
        (S.POSTPONED, False, True, False),
    ],
)
def test_a_number_is_given_back_only_where_nothing_was_sent(
    status: S, was_sent: bool, reuses: bool, is_released: bool
) -> None:
    meeting = Meeting(status=status, ordinal_in_term=4, ordinal_in_year=1)
    assert release_number(meeting, was_sent=was_sent, reuses=reuses) is is_released
    expected = (None, None) if is_released else (4, 1)
    assert (meeting.ordinal_in_term, meeting.ordinal_in_year) == expected
