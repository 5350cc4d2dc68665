"""Sessions of several days: each day has its own presence, chair, quorum and votes."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sekretariat.domain.attendance import AttendanceState, Capacity, PresenceMode
from sekretariat.domain.meetings import AgendaItem, Meeting
from sekretariat.domain.minutes_blocks import BlockKind
from sekretariat.domain.planning.gatherings import MeetingDay, SessionDay, number_on, told_day
from sekretariat.domain.presence_statistics import Grouping
from sekretariat.domain.problems import Refused
from sekretariat.domain.resolutions import Dissent
from sekretariat.services.secretariat import Secretariat
from sekretariat.services.statistics import StatisticsQuestion
from tests.services.test_attendances import Council

SECOND = date(2020, 11, 4)


@pytest.fixture
def council(office: Secretariat) -> Council:
    """Five seats, 3 November 14:00 to 17:00, 4 November from 9:00."""
    council = Council(office)
    card = office.meetings.card(council.meeting)
    card.meeting.begins_at, card.meeting.ends_at = time(14), time(17)
    card.meeting.chair_id = council.members[0]
    card.days = [MeetingDay(held_on=SECOND, begins_at=time(9), ends_at=time(12))]
    office.meetings.save_card(card)
    office.agendas.add(AgendaItem(meeting_id=council.meeting, title="Gesundheit"))
    return council


def there(council: Council, day: int, at: time) -> set[str]:
    rows = council.office.attendances.on_day(day).rows(council.meeting, at)
    return {row["name"] for row in rows if row["is_there"]}


def refused(council: Council, code: str) -> None:
    """Expect that taking over on the second day is refused with a code."""
    with pytest.raises(Refused) as failed:
        council.office.attendances.on_day(2).take_over(council.meeting, at=time(9))
    assert [one.code for one in failed.value.problems] == [code]


def test_a_stretch_left_open_ends_with_its_day(council: Council) -> None:
    council.come(council.members[0], time(14))
    assert there(council, 1, time(23, 59)) == {"Mitglied 1"}
    assert there(council, 2, time(14)) == set()
    assert council.office.attendances.on_day(2).quorum(council.meeting, time(9)).quorate is False


def test_the_second_day_begins_with_who_stayed_to_the_end(council: Council) -> None:
    """Taken over: open, and left at the end; not who left before, is excused, or came already."""
    attendances = council.office.attendances
    stayed, ended, left, excused = council.members
    for person in (stayed, ended, left):
        council.come(person, time(14))
    council.come(council.deputy, time(14, 5), mode=PresenceMode.VIDEO)
    attendances.leave(council.meeting, ended, at=time(17, 10))
    attendances.leave(council.meeting, left, at=time(15))
    attendances.stay_away(council.meeting, [excused], AttendanceState.EXCUSED)
    attendances.check_in_guest(council.meeting, "Gast Muster", at=time(14))
    second = attendances.on_day(2)
    second.check_in(council.meeting, ended, at=time(8, 50))
    assert second.take_over(council.meeting, at=time(9)) == 3
    assert there(council, 2, time(9)) == {"Mitglied 1", "Mitglied 2", "Vertretung 1", "Gast Muster"}
    assert there(council, 2, time(8, 55)) == {"Mitglied 2"}
    rows = {row["name"]: row for row in second.rows(council.meeting, time(9))}
    assert rows["Vertretung 1"]["mode"] is PresenceMode.VIDEO
    assert rows["Vertretung 1"]["for_seat"] == 1
    refused(council, "attendance.nobody_stayed")


def test_nobody_stays_who_left_before_the_day_ended_unless_all_did(council: Council) -> None:
    first, second = council.members[:2]
    council.come(first, time(14))
    council.come(second, time(14))
    attendances = council.office.attendances
    attendances.leave(council.meeting, second, at=time(16))
    attendances.leave(council.meeting, first, at=time(16, 45))  # the day ended early
    assert attendances.on_day(2).take_over(council.meeting, at=time(9)) == 1
    assert there(council, 2, time(9)) == {"Mitglied 1"}


def test_who_lost_the_seat_overnight_comes_as_a_guest(council: Council) -> None:
    office, person = council.office, council.members[1]
    council.come(person, time(14))
    [held] = [
        one for one in office.seats.memberships(council.seats[1].id) if one.person_id == person
    ]
    held.valid_to = date(2020, 11, 3)
    office.seats.save_membership(held)
    attendances = office.attendances.on_day(2)
    attendances.take_over(council.meeting, at=time(9))
    [row] = attendances.board(council.meeting).attendances
    assert (row.capacity, row.seat_id) == (Capacity.GUEST, "")


def test_there_is_nothing_to_take_over_on_the_first_day(council: Council) -> None:
    with pytest.raises(Refused):
        council.office.attendances.take_over(council.meeting, at=time(14))
    with pytest.raises(Refused):
        council.office.attendances.on_day(3).board(council.meeting)


def test_a_correction_stays_on_its_day(council: Council) -> None:
    second = council.office.attendances.on_day(2)
    row = second.check_in(council.meeting, council.members[0], at=time(9))
    row.arrived_at = time(9, 30)
    council.office.attendances.save(row)
    assert there(council, 2, time(9, 15)) == set()
    assert there(council, 2, time(9, 30)) == {"Mitglied 1"}
    assert there(council, 1, time(9, 30)) == set()


def test_the_chair_is_the_session_s_again_on_the_next_day(council: Council) -> None:
    office = council.office
    for person in council.members[:2]:
        council.come(person, time(14))
    office.proceedings.take_chair(council.meeting, council.members[1], at=time(15))
    attendances = office.attendances
    assert attendances.board(council.meeting).chair_at(time(16)) == council.members[1]
    assert attendances.on_day(2).board(council.meeting).chair_at(time(16)) == council.members[0]


def decide(council: Council, day: int, at: time) -> tuple[int | None, list[str]]:
    [item] = council.office.agendas.items(council.meeting)[:1]
    motion = council.office.resolutions.draft(council.meeting, item.id)
    motion.wording, motion.day_number = "Gesundheit wird Querschnittsthema.", day
    motion.yes, motion.no, motion.abstain = 1, 0, 0
    decided = council.office.resolutions.save(
        motion, [Dissent(person_id=council.members[0])], at=at
    )
    return decided.resolution.present, [one.code for one in decided.warnings]


def test_a_vote_is_judged_by_who_is_there_that_day(council: Council) -> None:
    for person in council.members[:3]:
        council.come(person, time(14))
    second = council.office.attendances.on_day(2)
    second.check_in(council.meeting, council.members[0], at=time(9))
    assert decide(council, 1, time(16)) == (3, ["resolution.votes_missing"])
    assert decide(council, 2, time(16)) == (1, ["resolution.no_quorum"])
    found = council.office.resolution_book.rows()
    assert sorted(row["decided_on"] for row in found) == [date(2020, 11, 3), SECOND]


def test_minutes_and_annex_tell_day_after_day(council: Council) -> None:
    office = council.office
    for person in council.members[:3]:
        council.come(person, time(14))
    office.proceedings.take_chair(council.meeting, council.members[1], at=time(14))
    second = office.attendances.on_day(2)
    second.take_over(council.meeting, at=time(9, 5))
    second.leave(council.meeting, council.members[2], at=time(9, 30))
    office.proceedings.on_day(2).state_quorum(council.meeting, at=time(9, 40))
    decide(council, 1, time(16))
    decide(council, 2, time(10))
    found: dict[BlockKind, str] = {}
    for one in office.drafts.draft(council.meeting):
        found[one.block.kind] = found.get(one.block.kind, "") + one.wording
    head = found[BlockKind.HEAD].splitlines()
    assert "am zweiten Tag Mitglied 1" in head[0]
    assert "Anwesenheit am ersten Tag: 3 von 3 stimmberechtigten Sitzen" in head[1]
    assert "Anwesenheit am zweiten Tag: 3 von 3" in head[2]
    lines = found[BlockKind.ATTENDANCE].splitlines()
    assert [line.rpartition(" | ")[2] for line in lines] == [
        *["am ersten Tag ab 14:00"] * 3,
        *["am zweiten Tag ab 09:05"] * 2,
        "am zweiten Tag 09:05–09:30",
    ]
    opening = found[BlockKind.OPENING]
    assert "Am zweiten Tag, 04.11.2020, wird die Sitzung um 09:05 Uhr fortgesetzt." in opening
    presence = found[BlockKind.PRESENCE]
    assert "Am ersten Tag: Um 16:00 Uhr" in presence
    assert "Am zweiten Tag: Mitglied 3 geht um 09:30 Uhr." in presence
    stumbles = [one.problem.code for one in office.minutes_checks.of_meeting(council.meeting)]
    assert stumbles.count("check.no_quorum") == 1


def test_a_day_without_presence_is_not_told(council: Council) -> None:
    council.come(council.members[0], time(14))
    meeting = council.office.meetings.get(council.meeting)
    meeting.actual_end = time(11, 45)
    council.office.meetings.save(meeting)
    told = [one.wording for one in council.office.drafts.draft(council.meeting)]
    assert not any("fortgesetzt" in one for one in told)
    assert any("Die Sitzung endet am zweiten Tag um 11:45 Uhr." in one for one in told)


def test_figures_are_the_sum_of_the_days(council: Council) -> None:
    """Seats of a session of two days can be represented twice."""
    office = council.office
    for person in council.members[:3]:
        council.come(person, time(14))
    second = office.attendances.on_day(2)
    second.check_in(council.meeting, council.deputy, at=time(9))
    second.check_in(council.meeting, council.members[1], at=time(9))
    question = StatisticsQuestion(grouping=Grouping.SESSION)
    report = office.statistics.report(question)
    [row] = report.rows
    assert row["name"] == "Sitzung, 03.11.2020–04.11.2020"
    keys = ("possible", "represented", "by_member", "by_deputy")
    assert [row[key] for key in keys] == [10, 5, 4, 1]
    assert report.notes[1] == "Eine Sitzung von mehreren Tagen zählt für jeden Tag einmal."
    [held] = office.statistics.sessions(StatisticsQuestion())
    assert held["represented"] == "3 / 5; 2 / 5"


def test_a_journey_lasts_as_long_as_the_session(council: Council) -> None:
    claim = council.office.claims.draft(council.meeting)
    assert (claim.departed_on, claim.returned_on) == (date(2020, 11, 3), SECOND)


def test_a_day_something_was_noted_on_stays(council: Council) -> None:
    office = council.office
    office.attendances.on_day(2).check_in(council.meeting, council.members[0], at=time(9))
    card = office.meetings.card(council.meeting)
    card.days[0].held_on = date(2020, 11, 5)  # another date is no other day
    office.meetings.save_card(card)
    for days in (list[MeetingDay](), [MeetingDay(held_on=SECOND), *card.days]):
        changed = office.meetings.card(council.meeting)
        changed.days = days
        with pytest.raises(Refused) as failed:
            office.meetings.save_card(changed)
        assert [one.code for one in failed.value.problems] == ["meeting.day_used"]
    longer = office.meetings.card(council.meeting)
    longer.days.append(MeetingDay(held_on=date(2020, 11, 6)))
    assert len(office.meetings.save_card(longer).days) == 2


def test_today_s_day_is_chosen(office: Secretariat) -> None:
    council, today = Council(office), date(2020, 11, 3)
    days = [SessionDay(today), SessionDay(SECOND)]
    assert [number_on(days, one) for one in (today, SECOND, date(2021, 1, 1))] == [1, 2, 1]
    assert office.attendances.day_now(council.meeting) == 1
    undated = office.meetings.get(council.meeting)
    assert isinstance(undated, Meeting)


def test_days_are_told_in_words() -> None:
    assert [told_day(one) for one in (1, 2, 5, 6)] == [
        "am ersten Tag",
        "am zweiten Tag",
        "am fünften Tag",
        "am 6. Tag",
    ]


@given(st.integers(1, 99), st.integers(0, 30))
def test_a_day_of_a_session_is_found_again(count: int, place: int) -> None:
    days = [SessionDay(date.fromordinal(737000 + one)) for one in range(count)]
    number = number_on(days, date.fromordinal(737000 + place))
    assert number == (place + 1 if place < count else 1)
