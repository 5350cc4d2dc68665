"""Calendars: taken in from files as one step, typed, told as hints on a session's day."""

from datetime import date, time
from pathlib import Path

import pytest

from sekretariat.domain.bodies import Body, Membership, Seat
from sekretariat.domain.meetings import Meeting, MeetingStatus
from sekretariat.domain.people import Person
from sekretariat.domain.planning.calendars import CalendarEntry, CalendarKind
from sekretariat.domain.planning.gatherings import JointBody, MeetingDay
from sekretariat.domain.problems import Refused
from sekretariat.services.bodies import BodyCard
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat
from sekretariat.services.session_cards import SessionCard
from sekretariat.words.sentences import sentence
from tests.exchange.reading.test_calendar_files import event, file_of

DAY = date(2027, 3, 16)
K = CalendarKind


def holidays(folder: Path, first: str = "20270322", last: str = "20270403") -> Path:
    easter = event(f"DTSTART;VALUE=DATE:{first}", f"DTEND;VALUE=DATE:{last}", title="Osterferien")
    return file_of(folder, easter, event("DTSTART;VALUE=DATE:20270507", title="Ferientag"))


def test_a_calendar_is_looked_at_then_taken_in_as_one_step(
    office: Secretariat, tmp_path: Path
) -> None:
    file = office.calendars.read(holidays(tmp_path))
    assert (file.kind, len(file.entries), file.unread) == (K.SCHOOL, 2, 0)
    assert office.calendars.all() == []
    office.calendars.take_in(file, K.SCHOOL)
    kept = office.calendars.all(K.SCHOOL, 2027)
    assert [(one.title, one.first_day, one.until) for one in kept] == [
        ("Osterferien", date(2027, 3, 22), date(2027, 4, 2)),
        ("Ferientag", date(2027, 5, 7), date(2027, 5, 7)),
    ]
    assert office.calendars.all(K.RELIGIOUS) == []
    assert office.calendars.all(year=2026) == []
    office.history.undo()
    assert office.calendars.all() == []


def test_a_corrected_calendar_changes_only_what_is_different(
    office: Secretariat, tmp_path: Path
) -> None:
    office.calendars.take_in(office.calendars.read(holidays(tmp_path)), K.SCHOOL)
    corrected = office.calendars.read(holidays(tmp_path, last="20270410"))
    plan = office.calendars.plan(corrected, K.SCHOOL)
    assert [len(part) for part in (plan.added, plan.removed, plan.kept)] == [1, 1, 1]
    office.calendars.take_in(corrected, K.SCHOOL)
    assert [one.until for one in office.calendars.all()] == [date(2027, 4, 9), date(2027, 5, 7)]


def test_yearly_entries_stand_in_each_year_up_to_five_ahead(
    office: Secretariat, tmp_path: Path
) -> None:
    """The test's clock stands in 2020: up to 2025."""
    path = file_of(
        tmp_path,
        event("DTSTART;VALUE=DATE:20200229", "RRULE:FREQ=YEARLY", title="Schalttag"),
        event("DTSTART;VALUE=DATE:20230105", "RRULE:FREQ=YEARLY;COUNT=2", title="Klausur"),
        event("DTSTART;VALUE=DATE:20230105", "RRULE:FREQ=DAILY", title="Täglich"),
    )
    file = office.calendars.read(path)
    assert [(one.title, one.first_day) for one in file.entries] == [
        ("Schalttag", date(2020, 2, 29)),
        ("Schalttag", date(2024, 2, 29)),
        ("Klausur", date(2023, 1, 5)),
        ("Klausur", date(2024, 1, 5)),
    ]
    assert file.unread == 1


def test_a_file_without_anything_to_take_is_told(office: Secretariat, tmp_path: Path) -> None:
    file = office.calendars.read(file_of(tmp_path, event()))
    with pytest.raises(Refused) as refused:
        office.calendars.take_in(file, K.RELIGIOUS)
    assert refused.value.problems[0].code == "calendar.nothing"


def test_entries_are_typed_changed_and_removed(office: Secretariat) -> None:
    week = CalendarEntry(kind=K.LANDTAG, title="Plenum", first_day=date(2027, 3, 16))
    office.calendars.save(week)
    week.last_day = date(2027, 3, 15)
    with pytest.raises(Refused) as refused:
        office.calendars.save(week)
    assert [one.field for one in refused.value.problems] == ["last_day"]
    stored = office.calendars.get(week.id)
    stored.last_day = date(2027, 3, 18)
    office.calendars.save(stored)
    assert office.calendars.all()[0].until == date(2027, 3, 18)
    office.calendars.delete([week.id])
    assert office.calendars.all() == []


def body_with(office: Secretariat, name: str, person_id: str) -> str:
    body_id = office.bodies.save(BodyCard(Body(name=name))).body.id
    seat = Seat(body_id=body_id, number=1, valid_from=date(2026, 1, 1))
    office.seats.save_seat(seat)
    office.seats.save_membership(
        Membership(seat_id=seat.id, person_id=person_id, valid_from=date(2026, 1, 1))
    )
    return body_id


def hints(office: Secretariat, card: SessionCard) -> list[str]:
    return [sentence(one.code, one.values) for one in office.planning.hints(card)]


def test_a_session_is_told_what_speaks_against_its_days(office: Secretariat) -> None:
    """Scenario 26: hints of school holidays, religious days and Landtag weeks, each named."""
    for kind, title, first, last in (
        (K.SCHOOL, "Osterferien", DAY, date(2027, 3, 26)),
        (K.RELIGIOUS, "Fastenmonat", date(2027, 3, 10), DAY),
        (K.LANDTAG, "42. Plenarwoche", date(2027, 3, 15), date(2027, 3, 18)),
        (K.OWN, "Betriebsausflug", date(2027, 3, 17), None),
    ):
        entry = CalendarEntry(kind=kind, title=title, first_day=first, last_day=last)
        office.calendars.save(entry)
    card = SessionCard(Meeting(held_on=DAY), [], [MeetingDay(held_on=date(2027, 3, 17))])
    assert hints(office, card)[:3] == [
        "16.03.2027: Religiöser Tag, „Fastenmonat“ vom 10.03.2027 bis 16.03.2027.",
        "16.03.2027: Plenarwoche des Landtags, „42. Plenarwoche“ vom 15.03.2027 bis 18.03.2027.",
        "16.03.2027: Schulferien, „Osterferien“ vom 16.03.2027 bis 26.03.2027.",
    ]
    assert hints(office, card)[-1] == "17.03.2027: Eigene freie Tage, „Betriebsausflug“."
    assert hints(office, SessionCard(Meeting())) == []


def test_a_session_is_told_of_others_on_its_days(office: Secretariat) -> None:
    person = office.people.save(PersonCard(Person(given_names="Ada", family_name="Abel"))).person
    first = body_with(office, "Musterkonferenz", person.id)
    second = body_with(office, "Musterbeirat", person.id)
    other = office.meetings.draft(second, date(2027, 3, 15))
    other.venue, other.begins_at, other.ends_at = "Saal 1", time(9), time(12)
    office.meetings.save_card(SessionCard(other, [], [MeetingDay(held_on=DAY)]))
    mine = office.meetings.draft(first, DAY)
    mine.venue = "Saal 1"
    assert hints(office, SessionCard(mine)) == [
        "16.03.2027: In 1. Sitzung · Musterbeirat sitzen ebenfalls: Ada Abel.",
        "16.03.2027: Saal 1 ist zu dieser Zeit belegt durch 1. Sitzung · Musterbeirat.",
    ]
    joint = SessionCard(mine, [JointBody(body_id=second)])
    assert "16.03.2027: Das Gremium tagt an diesem Tag schon" in hints(office, joint)[0]
    nobody = SessionCard(Meeting(held_on=DAY, venue="Saal 1"))
    assert len(hints(office, nobody)) == 1  # of the room alone
    stored = office.meetings.save_card(joint)
    assert hints(office, stored) != []
    off = office.meetings.get(other.id)
    off.status, off.status_reason = MeetingStatus.CANCELLED, "Kein Raum"
    office.meetings.save(off)
    assert hints(office, stored) == []
