"""How far a session has come."""

from dataclasses import replace
from datetime import date, time

import pytest

from sekretariat.domain.meetings import AgendaItem, Meeting, MeetingStatus, Mode
from sekretariat.domain.minutes import Minutes
from sekretariat.domain.session_steps import StepState, missing_for_planning, steps

DONE, NOW, LATER, OFF = StepState.DONE, StepState.NOW, StepState.LATER, StepState.OFF
ITEMS = [AgendaItem(title="Eröffnung")]
PLANNED = Meeting(held_on=date(2020, 11, 3), begins_at=time(14), venue="Musterhaus")


def states(meeting: Meeting) -> list[StepState]:
    return [step.state for step in steps(meeting, ITEMS)]


def test_a_bare_session_misses_what_an_invitation_needs() -> None:
    assert missing_for_planning(Meeting(), []) == ("Date", "Begin", "Place", "Agenda")
    first = steps(Meeting(), [])[0]
    assert (first.state, first.missing[0]) == (NOW, "Date")


@pytest.mark.parametrize(
    ("mode", "missing"),
    [
        (Mode.IN_PERSON, ()),
        (Mode.DIGITAL, ("Video link",)),
        (Mode.HYBRID, ("Video link",)),
    ],
)
def test_what_is_missing_follows_the_form(mode: Mode, missing: tuple[str, ...]) -> None:
    assert missing_for_planning(replace(PLANNED, mode=mode), ITEMS) == missing


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, [DONE, NOW, LATER, LATER, LATER]),
        ({"invited_on": date(2020, 10, 1)}, [DONE, DONE, NOW, LATER, LATER]),
        ({"status": MeetingStatus.INVITED}, [DONE, DONE, NOW, LATER, LATER]),
        ({"status": MeetingStatus.RUNNING}, [DONE, DONE, NOW, LATER, LATER]),
        ({"status": MeetingStatus.HELD}, [DONE, DONE, DONE, NOW, LATER]),
        ({"status": MeetingStatus.CANCELLED}, [DONE, OFF, OFF, OFF, OFF]),
        ({"status": MeetingStatus.POSTPONED}, [DONE, OFF, OFF, OFF, OFF]),
    ],
)
def test_steps_follow_one_another(changes: dict[str, object], expected: list[StepState]) -> None:
    assert states(replace(PLANNED, **changes)) == expected  # type: ignore[arg-type]


def test_a_held_session_with_gaps_needs_no_planning_any_more() -> None:
    held = replace(PLANNED, venue="", status=MeetingStatus.HELD)
    assert states(held) == [DONE, DONE, DONE, NOW, LATER]


def test_minutes_are_done_once_they_are_approved() -> None:
    held = replace(PLANNED, status=MeetingStatus.HELD)
    sent = Minutes(sent_on=date(2020, 12, 11))
    assert [one.state for one in steps(held, ITEMS, sent)] == [DONE, DONE, DONE, NOW, LATER]
    sent.approved_on = date(2021, 1, 5)
    assert [one.state for one in steps(held, ITEMS, sent)] == [DONE, DONE, DONE, DONE, NOW]
