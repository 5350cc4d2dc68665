"""What is sent: a piece for each person, kept as it went; addenda, changes, cancellations."""

import hashlib
from datetime import date, time
from pathlib import Path

import pytest
from icalendar import Calendar

from sekretariat.domain.dispatches import DispatchKind
from sekretariat.domain.meetings import MeetingStatus
from sekretariat.domain.people import AddressBlock, Channel, Salutation
from sekretariat.domain.planning.gatherings import MeetingDay
from sekretariat.domain.problems import Refused
from sekretariat.services.papers.kinds import Paper, PrintQuestion
from sekretariat.services.secretariat import Secretariat
from tests.services.inviting.council import (
    LINK,
    calendar_of,
    code,
    enclosed,
    guest,
    messages,
    paper_text,
    reachable,
    text_of,
)
from tests.services.test_attendances import Council


@pytest.fixture
def council(office: Secretariat) -> Council:
    return reachable(office)


def test_each_gets_one_message_or_letter(council: Council, tmp_path: Path) -> None:
    kept = council.office.settings.load()
    kept.name, kept.email = "Geschäftsstelle", "buero@example.org"
    council.office.settings.save(kept)
    sent = council.office.dispatches.send(council.meeting, tmp_path)
    assert (sent.kind, sent.drafts, sent.letters, sent.problems) == ("einladung", 4, 1, ())
    found = messages(tmp_path)
    assert sorted(found) == [f"p{n}@example.org" for n in (0, 2, 3, 4)]
    message = found["p0@example.org"]
    assert (message["Cc"], message["Bcc"], message["X-Unsent"]) == (None, None, "1")
    text = text_of(message)
    assert text.startswith("Sehr geehrte Frau Mitglied 1,")
    assert LINK in text
    assert "Dienstag, 24. November 2020" in text
    names = [one.get_filename() for one in message.iter_attachments()]
    assert names == ["Tagesordnung.pdf", "Sitzung.ics"]
    calendar = calendar_of(message)
    assert "METHOD:REQUEST" in calendar
    assert "DTSTART;TZID=Europe/Berlin:20201201T143000" in calendar
    assert "BEGIN:VTIMEZONE" in calendar
    assert "SUMMARY:2. Sitzung\\, Musterbeirat" in calendar
    assert "SEQUENCE:0" in calendar
    assert calendar.count("ATTENDEE") == 1
    assert "mailto:p0@example.org" in calendar
    assert "mailto:buero@example.org" in calendar


def test_the_access_stands_in_messages_alone(council: Council, tmp_path: Path) -> None:
    council.office.dispatches.send(council.meeting, tmp_path)
    [letter] = (tmp_path / "Briefe").glob("*.pdf")
    told = paper_text(letter.read_bytes())
    assert "Zugang zur Videokonferenz erhalten Sie auf Anfrage" in told
    for path in tmp_path.rglob("*"):
        if path.suffix in {".pdf", ".ics", ".csv"}:
            assert b"geheim" not in path.read_bytes()
            assert path.suffix != ".pdf" or "geheim" not in paper_text(path.read_bytes())


def test_who_wants_both_ways_gets_both(council: Council, tmp_path: Path) -> None:
    card = council.office.people.card(council.members[0])
    card.person.preferred_channel = Channel.BOTH
    council.office.people.save(card)
    sent = council.office.dispatches.send(council.meeting, tmp_path)
    assert (sent.drafts, sent.letters) == (4, 2)
    first = min((tmp_path / "Briefe").glob("*.pdf"))
    assert "steht in der E-Mail" in paper_text(first.read_bytes())


def test_each_piece_is_kept_as_it_went(council: Council, tmp_path: Path) -> None:
    council.office.dispatches.send(council.meeting, tmp_path)
    card = council.office.people.card(council.members[1])
    card.addresses[0].street = "Neue Straße 5"
    council.office.people.save(card)
    rows = council.office.dispatches.rows(council.meeting)
    assert len(rows) == 5
    letter = next(row for row in rows if row["way"] == "post")
    assert letter["address"] == "Frau Mitglied 2, Musterweg 1, 65000 Musterstadt"
    assert (letter["received_on"], rows[0]["received_on"]) == (date(2020, 11, 5), date(2020, 11, 2))
    for row in rows:
        content = (tmp_path / row["file"]).read_bytes()
        assert row["file_hash"] == hashlib.sha256(content).hexdigest()
    stored = council.office.meetings.get(council.meeting)
    assert (stored.status, stored.invited_on) == (MeetingStatus.INVITED, date(2020, 11, 2))
    assert all(one.number_frozen for one in council.office.agendas.items(council.meeting))


def test_the_proof_of_dispatch_is_written_as_list_and_paper(
    council: Council, tmp_path: Path
) -> None:
    question = PrintQuestion(paper=Paper.DISPATCH_LOG, meeting_id=council.meeting)
    assert "noch nichts versandt" in paper_text(council.office.printing.pdf(question))
    card = council.office.people.card(council.members[1])
    card.addresses[0].block = AddressBlock.REGISTER
    council.office.people.save(card)
    sent = council.office.dispatches.send(council.meeting, tmp_path)
    assert [one.code for one in sent.problems] == ["invitation.blocked"]
    log = (tmp_path / "Versandnachweis.csv").read_text(encoding="utf-8-sig")
    assert len(log.splitlines()) == 6
    assert "Musterweg" not in log
    council.office.dispatches.bounce(council.meeting, council.members[0], "Postfach voll")
    told = " ".join(paper_text(council.office.printing.pdf(question)).split())
    assert "4 E-Mail-Entwürfe, 1 Briefe" in told
    assert "Anschrift gesperrt" in told
    assert "unzustellbar am 02.11.2020. Postfach voll" in told
    assert "Musterweg" not in told


def test_one_step_takes_a_dispatch_back(council: Council, tmp_path: Path) -> None:
    council.office.dispatches.send(council.meeting, tmp_path)
    assert council.office.history.recent(1)[0].label == "Einladungen versenden"
    council.office.history.undo()
    assert council.office.dispatches.rows(council.meeting) == []
    assert council.office.meetings.get(council.meeting).status is MeetingStatus.SCHEDULED
    assert not any(one.number_frozen for one in council.office.agendas.items(council.meeting))


def test_nothing_is_sent_twice(council: Council, tmp_path: Path) -> None:
    council.office.dispatches.send(council.meeting, tmp_path)
    with pytest.raises(Refused) as refused:
        council.office.dispatches.send(council.meeting, tmp_path)
    assert code(refused) == "dispatch.nothing_due"


def test_those_who_cannot_be_written_to_are_told_and_follow_later(
    council: Council, tmp_path: Path
) -> None:
    first = council.office.people.card(council.members[0])
    first.person.salutation = Salutation.UNKNOWN
    council.office.people.save(first)
    sent = council.office.dispatches.send(council.meeting, tmp_path)
    assert (sent.drafts, sent.letters, list(sent.left_out)) == (3, 1, ["Mitglied 1"])
    assert council.office.dispatches.standing(council.meeting).due is DispatchKind.INVITATION
    with pytest.raises(Refused) as refused:
        council.office.dispatches.send(council.meeting, tmp_path)
    told = [one.code for one in refused.value.problems]
    assert told == ["invitation.no_salutation", "dispatch.others_know"]
    first = council.office.people.card(council.members[0])
    first.person.salutation = Salutation.MAN
    council.office.people.save(first)
    later = council.office.dispatches.send(council.meeting, tmp_path / "später")
    assert (later.drafts, later.letters) == (1, 0)
    assert council.office.dispatches.standing(council.meeting).due is None


def test_guests_get_no_closed_item_and_deputies_get_it_for_information(
    council: Council, tmp_path: Path
) -> None:
    """Scenario 30 of the domain paper."""
    person_id = guest(council.office)
    council.office.invitations.invite_guest(council.meeting, person_id)
    council.office.dispatches.send(council.meeting, tmp_path)
    found = messages(tmp_path)
    own = found["gast@example.org"]
    assert "lade ich Sie als Gast zur 2. Sitzung ein" in text_of(own)
    assert "öffentlichen Teils" in text_of(own)
    [agenda] = [
        one for one in own.iter_attachments() if one.get_content_type() == "application/pdf"
    ]
    told = paper_text(agenda.get_content())
    assert "Bericht des Forums" in told
    assert "Personalsache" not in told
    member = found["p0@example.org"]
    assert "Personalsache" in enclosed(member)
    assert "zu Ihrer Kenntnis" in text_of(found["p4@example.org"])


def test_a_session_without_times_takes_the_day_and_without_an_end_two_hours(
    council: Council, tmp_path: Path
) -> None:
    office = council.office
    meeting = office.meetings.get(council.meeting)
    meeting.ends_at = None
    office.meetings.save(meeting)
    office.dispatches.send(council.meeting, tmp_path)
    assert "DTEND;TZID=Europe/Berlin:20201201T163000" in (tmp_path / "Sitzung.ics").read_text()
    office.history.undo()
    meeting = office.meetings.get(council.meeting)
    meeting.begins_at = None
    office.meetings.save(meeting)
    office.dispatches.send(council.meeting, tmp_path)
    calendar = (tmp_path / "Sitzung.ics").read_text()
    assert "DTSTART;VALUE=DATE:20201201" in calendar
    assert "DTEND;VALUE=DATE:20201202" in calendar


def test_a_session_of_two_days_takes_both_in_the_calendar(council: Council, tmp_path: Path) -> None:
    office = council.office
    card = office.meetings.card(council.meeting)
    second = MeetingDay(held_on=date(2020, 12, 2), begins_at=time(9), ends_at=time(12))
    card.days = [second]
    office.meetings.save_card(card)
    office.dispatches.send(council.meeting, tmp_path)
    calendar = (tmp_path / "Sitzung.ics").read_text()
    assert "DTSTART;TZID=Europe/Berlin:20201201T143000" in calendar
    assert "DTEND;TZID=Europe/Berlin:20201202T120000" in calendar
    (entry,) = Calendar.from_ical(calendar).walk("VEVENT")
    assert str(entry["DESCRIPTION"]).splitlines() == [
        "Dienstag, 1. Dezember 2020, 14:30 bis 16:30 Uhr",
        "Mittwoch, 2. Dezember 2020, 09:00 bis 12:00 Uhr",
    ]
    text = text_of(messages(tmp_path)["p0@example.org"])
    assert "und am Mittwoch, 2. Dezember 2020, von 09:00 bis 12:00 Uhr" in text
    office.history.undo()
    again = office.meetings.card(council.meeting)
    again.days[0].ends_at = None
    office.meetings.save_card(again)
    office.dispatches.send(council.meeting, tmp_path)
    assert "DTEND;TZID=Europe/Berlin:20201202T110000" in (tmp_path / "Sitzung.ics").read_text()
