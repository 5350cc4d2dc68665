"""Steps around sessions: planned, moved, ticked off, exported, all undoable."""

from datetime import date
from pathlib import Path

import pytest

from sekretariat.domain.bodies import Body
from sekretariat.domain.meetings import Meeting, MeetingStatus
from sekretariat.domain.milestones import Milestone, MilestoneState
from sekretariat.domain.minutes import MinutesStatus
from sekretariat.domain.problems import Refused
from sekretariat.services.bodies import BodyCard
from sekretariat.services.secretariat import Secretariat
from tests.services.inviting.council import reachable

HELD_ON = date(2020, 11, 24)  # the office's clock stands at 2 November 2020


@pytest.fixture
def meeting(office: Secretariat) -> Meeting:
    body = office.bodies.save(BodyCard(Body(name="Musterkonferenz"))).body
    return office.meetings.add(Meeting(body_id=body.id, held_on=HELD_ON))


def test_one_click_plans_and_one_undo_takes_it_back(office: Secretariat, meeting: Meeting) -> None:
    office.milestones.plan(meeting.id)
    rows = office.milestones.rows(meeting.id)
    assert len(rows) == 21
    assert rows[0]["due_on"] == date(2020, 9, 1)
    assert rows[0]["state"] is MilestoneState.LATE
    office.milestones.plan(meeting.id)
    assert len(office.milestones.rows(meeting.id)) == 21
    office.history.undo()
    assert office.milestones.rows(meeting.id) == []


def test_titles_are_german(office: Secretariat, meeting: Meeting) -> None:
    office.milestones.plan(meeting.id)
    titles = [row["title"] for row in office.milestones.rows(meeting.id)]
    assert "Einladung, Tagesordnung und Rückmeldebogen versenden" in titles


def test_a_step_moves_with_a_reason_only(office: Secretariat, meeting: Meeting) -> None:
    step = office.milestones.plan(meeting.id)[7]
    step.due_on = date(2020, 10, 28)
    with pytest.raises(Refused) as refused:
        office.milestones.save(step)
    assert [(one.code, one.field) for one in refused.value.problems] == [
        ("milestone.no_reason", "reason")
    ]
    step.reason = "Freigabe fehlt"
    office.milestones.save(step)
    [row] = [one for one in office.milestones.rows(meeting.id) if one["id"] == step.id]
    assert (row["due_on"], row["planned_on"]) == (date(2020, 10, 28), date(2020, 10, 27))


def test_steps_are_ticked_off_and_opened_again(office: Secretariat, meeting: Meeting) -> None:
    ids = [one.id for one in office.milestones.plan(meeting.id)[:2]]
    office.milestones.tick(ids)
    assert [row["state"] for row in office.milestones.rows(meeting.id)[:2]] == ["erledigt"] * 2
    office.milestones.tick(ids)
    assert [row["done_on"] for row in office.milestones.rows(meeting.id)[:2]] == [None] * 2


def test_another_day_of_the_session_moves_the_open_steps(
    office: Secretariat, meeting: Meeting
) -> None:
    office.milestones.plan(meeting.id)
    meeting.held_on = date(2020, 12, 1)
    office.meetings.save(meeting)
    assert office.milestones.rows(meeting.id)[0]["due_on"] == date(2020, 9, 8)
    office.history.undo()
    assert office.milestones.rows(meeting.id)[0]["due_on"] == date(2020, 9, 1)


def test_what_is_due_within_a_week_is_told_by_day(office: Secretariat, meeting: Meeting) -> None:
    steps = office.milestones.plan(meeting.id)
    office.milestones.tick(
        [one.id for one in steps if one.due_on and one.due_on < date(2020, 11, 1)]
    )
    due = office.milestones.due()
    assert [row["due_on"] for row in due] == [date(2020, 11, 3)]
    assert due[0]["meeting"] == "Sitzung · Musterkonferenz"
    meeting.status, meeting.status_reason = MeetingStatus.CANCELLED, "Kein Raum"
    office.meetings.save(meeting)
    assert office.milestones.due() == []


def test_a_session_goes_with_its_steps(office: Secretariat, meeting: Meeting) -> None:
    office.milestones.plan(meeting.id)
    office.meetings.delete(meeting.id)
    assert office.milestones.due() == []
    office.history.undo()
    assert len(office.milestones.rows(meeting.id)) == 21


def test_a_calendar_file_holds_every_step(
    office: Secretariat, meeting: Meeting, tmp_path: Path
) -> None:
    office.milestones.plan(meeting.id)
    path = tmp_path / "termine.ics"
    assert office.milestones.calendar(meeting.id, path) == 21
    text = path.read_bytes().decode()
    assert text.startswith("BEGIN:VCALENDAR\r\n")
    assert text.count("BEGIN:VEVENT") == 21
    assert "DTSTART;VALUE=DATE:20201027" in text
    assert "TRANSP:TRANSPARENT" in text
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))


def test_a_step_of_ones_own_is_added_and_removed(office: Secretariat, meeting: Meeting) -> None:
    office.milestones.plan(meeting.id)
    own = Milestone(meeting_id=meeting.id, title="Blumen bestellen", reason="Jubiläum")
    own.due_on = date(2020, 11, 20)
    office.milestones.save(own)
    titles = [row["title"] for row in office.milestones.rows(meeting.id)]
    assert titles.count("Blumen bestellen") == 1
    assert len(titles) == 22
    assert own.position == 22
    office.milestones.delete(own.id)
    assert len(office.milestones.rows(meeting.id)) == 21


def done(office: Secretariat, meeting_id: str) -> dict[str, date]:
    """Return the steps ticked off with their day."""
    rows = office.milestones.rows(meeting_id)
    return {row["title"]: row["done_on"] for row in rows if row["done_on"]}


SEND = "Einladung, Tagesordnung und Rückmeldebogen versenden"
HOLD = "Sitzung durchführen"


def test_sending_the_invitation_ticks_its_steps(office: Secretariat, tmp_path: Path) -> None:
    """The clock stands at 02.11.2020; one undo takes dispatch and ticks back."""
    council = reachable(office)
    office.milestones.plan(council.meeting)
    office.dispatches.approve(office.dispatches.draft(council.meeting))
    (approved,) = done(office, council.meeting)
    office.dispatches.send(council.meeting, tmp_path)
    ticked = done(office, council.meeting)
    assert ticked == {approved: date(2020, 11, 2), SEND: date(2020, 11, 2)}
    office.history.undo()
    assert list(done(office, council.meeting)) == [approved]
    office.history.undo()
    assert done(office, council.meeting) == {}


def test_what_was_ticked_by_hand_keeps_its_day(office: Secretariat, meeting: Meeting) -> None:
    steps = office.milestones.plan(meeting.id)
    (hold,) = [one for one in steps if one.title == HOLD]
    hold.done_on = date(2020, 11, 1)
    office.milestones.save(hold)
    meeting.status = MeetingStatus.INVITED
    office.meetings.save(meeting)
    meeting.status = MeetingStatus.HELD
    office.meetings.save(meeting)
    assert done(office, meeting.id) == {HOLD: date(2020, 11, 1)}


def test_holding_the_session_and_its_minutes_tick_their_steps(
    office: Secretariat, meeting: Meeting
) -> None:
    """Held on 24.11., sent on 11.12.2020, approved by silence on 05.01.2021."""
    office.milestones.plan(meeting.id)
    minutes, found = office.minutes, meeting.id
    for status in (MeetingStatus.INVITED, MeetingStatus.HELD):
        meeting.status = status
        office.meetings.save(meeting)
    assert done(office, found) == {HOLD: HELD_ON}
    minutes.step(found, MinutesStatus.CHECKED)
    assert len(done(office, found)) == 1
    minutes.step(found, MinutesStatus.RELEASED)
    assert len(done(office, found)) == 3
    minutes.send(found, date(2020, 12, 11))
    minutes.approve(found, date(2021, 1, 5))
    assert len(done(office, found)) == 5
    assert max(done(office, found).values()) == date(2021, 1, 5)
    for ticked in (4, 3, 1):
        office.history.undo()
        assert len(done(office, found)) == ticked
