"""The plan of a year: sessions with what speaks against them, on screen, paper and in calendars."""

from dataclasses import replace
from datetime import date, time
from pathlib import Path

import icalendar
import pytest

from sekretariat.domain.bodies import Body
from sekretariat.domain.planning.calendars import CalendarEntry, CalendarKind
from sekretariat.domain.planning.gatherings import JointBody, MeetingDay
from sekretariat.domain.planning.years import sessions_in
from sekretariat.services.bodies import BodyCard
from sekretariat.services.lists import ListQuestion
from sekretariat.services.papers.kinds import Paper, PrintQuestion
from sekretariat.services.secretariat import Secretariat
from sekretariat.services.session_cards import SessionCard

DAY, NEXT = date(2027, 3, 16), date(2027, 3, 17)


@pytest.fixture
def bodies(office: Secretariat) -> list[str]:
    """A conference with a short name and a council."""
    return [
        office.bodies.save(BodyCard(Body(name=name, short_name=short))).body.id
        for name, short in (("Musterkonferenz", "MK"), ("Musterbeirat", ""))
    ]


@pytest.fixture
def joint(office: Secretariat, bodies: list[str]) -> str:
    """A joint session of two days in a Landtag week."""
    week = CalendarEntry(
        kind=CalendarKind.LANDTAG, title="Plenum", first_day=NEXT, last_day=date(2027, 3, 18)
    )
    office.calendars.save(week)
    meeting = office.meetings.draft(bodies[0], DAY)
    meeting.begins_at, meeting.ends_at, meeting.venue = time(14), time(17), "Saal 1"
    second = MeetingDay(held_on=NEXT, begins_at=time(9))
    card = SessionCard(meeting, [JointBody(body_id=bodies[1])], [second])
    return office.meetings.save_card(card).meeting.id


def test_a_year_shows_each_day_of_a_session_with_its_hints(
    office: Secretariat, bodies: list[str], joint: str
) -> None:
    office.milestones.plan(joint)
    plan = office.year_plans.plan(2027)
    assert [(one.held_on, one.short) for one in sessions_in(plan)] == [
        (DAY, "MK 1"),
        (NEXT, "MK 1"),
    ]
    hints = [[hint.code for hint in one.hints] for one in sessions_in(plan)]
    assert hints == [[], ["meeting.in_calendar"]]
    assert [one.title for one in plan[date(2027, 2, 16)].steps] == [
        "Einladung, Tagesordnung und Rückmeldebogen versenden"
    ]
    office.meetings.add(office.meetings.draft(bodies[1], DAY))
    assert len(sessions_in(office.year_plans.plan(2027, bodies[0]))) == 2
    of_council = sessions_in(office.year_plans.plan(2027, bodies[1]))
    assert [one.short for one in of_council] == ["Musterbeirat 1", "MK 1", "MK 1"]
    assert [one.code for one in of_council[0].hints] == ["meeting.same_body"]
    assert sessions_in(office.year_plans.plan(2026)) == []


def test_what_is_off_has_no_hints_and_no_steps(
    office: Secretariat, bodies: list[str], joint: str
) -> None:
    office.milestones.plan(joint)
    office.planning.call_off(joint, "Kein Raum")
    plan = office.year_plans.plan(2027)
    assert [one.hints for one in sessions_in(plan)] == [(), ()]
    assert [one.short for one in sessions_in(plan)] == ["MK", "MK"]
    assert not any(day.steps for day in plan.values())
    later = office.meetings.add(office.meetings.draft(bodies[0], DAY))
    assert office.year_plans.plan(2027)[DAY].sessions[0].meeting_id == later.id


def test_a_year_becomes_a_calendar_file(
    office: Secretariat, bodies: list[str], joint: str, tmp_path: Path
) -> None:
    office.meetings.add(office.meetings.draft(bodies[0], date(2027, 9, 14)))
    off = office.meetings.add(office.meetings.draft(bodies[0], date(2027, 11, 9)))
    office.planning.call_off(off.id, "Kein Raum")
    path = tmp_path / "jahr.ics"
    assert office.year_plans.calendar(2027, path) == 3
    events = icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    told = [(one.decoded("dtstart"), one.decoded("dtend"), str(one["transp"])) for one in events]
    first, second, whole = told
    assert (f"{first[0]:%d.%m. %H:%M}", f"{first[1]:%H:%M}") == ("16.03. 14:00", "17:00")
    assert (f"{second[0]:%d.%m. %H:%M}", f"{second[1]:%H:%M}") == ("17.03. 09:00", "11:00")
    assert whole == (date(2027, 9, 14), date(2027, 9, 15), "TRANSPARENT")
    assert str(events[0]["location"]) == "Saal 1"
    assert len({str(one["uid"]) for one in events}) == 3
    assert joint in str(events[0]["uid"])


def test_a_year_is_printed_of_all_bodies_or_one(office: Secretariat, joint: str) -> None:
    assert joint
    feast = CalendarEntry(kind=CalendarKind.RELIGIOUS, title="Fest", first_day=date(2027, 3, 23))
    office.calendars.save(feast)
    told = str(office.printing.document(PrintQuestion(paper=Paper.YEAR_PLAN, year=2027)))
    assert "Alle Gremien" in told
    assert "Mittwoch, 17. März 2027" in told
    assert "Plenarwoche des Landtags, „Plenum“ vom 17.03.2027 bis 18.03.2027" in told
    assert "Christi Himmelfahrt" in told
    assert "17.03.2027 bis 18.03.2027" in told
    assert "Dienstag, 23. März 2027" in told
    one = PrintQuestion(paper=Paper.YEAR_PLAN, body="Musterbeirat", year=2027)
    assert "Jahresplan 2027 · Musterbeirat" in str(office.printing.document(one))
    newest = str(office.printing.document(PrintQuestion(paper=Paper.YEAR_PLAN)))
    assert "Jahresplan 2027" in newest  # no session falls into this year
    empty = str(office.printing.document(PrintQuestion(paper=Paper.YEAR_PLAN, year=2020)))
    assert "Jahresplan 2020" in empty
    assert "noch keine Sitzungen geplant" in empty
    assert office.printing.pdf(PrintQuestion(paper=Paper.YEAR_PLAN, year=2027)).startswith(b"%PDF")


def test_lists_of_a_body_hold_the_sessions_it_joins(
    office: Secretariat, bodies: list[str], joint: str
) -> None:
    own = office.meetings.add(office.meetings.draft(bodies[1], date(2027, 9, 7))).id
    question = ListQuestion(as_of=DAY)
    for body_id, name, expected in (
        (bodies[0], "Musterkonferenz", [joint]),
        (bodies[1], "Musterbeirat", [own, joint]),
        ("", "", [own, joint]),
    ):
        assert [one.id for one in office.meetings.all(body_id)] == expected
        rows = office.lists.meetings(replace(question, body=name))
        assert [row["id"] for row in rows] == expected
    assert rows[1]["bodies"] == {bodies[0]: "Musterkonferenz", bodies[1]: "Musterbeirat"}
