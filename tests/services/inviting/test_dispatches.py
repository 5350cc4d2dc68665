"""What is sent: a piece for each person, kept as it went; addenda, changes, cancellations."""

import hashlib
from datetime import date
from email.message import EmailMessage
from pathlib import Path

import pytest

from sekretariat.domain.addenda import ChangeKind
from sekretariat.domain.attendance import AttendanceState
from sekretariat.domain.bodies import EndReason
from sekretariat.domain.dispatches import DispatchKind
from sekretariat.domain.invitations import InvitedAs, Response
from sekretariat.domain.meetings import AgendaItem, ItemStatus, MeetingStatus, Mode
from sekretariat.domain.people import Address, AddressBlock, Channel, Salutation
from sekretariat.domain.problems import Refused
from sekretariat.domain.replies import Answer
from sekretariat.services.printing import Paper, PrintQuestion
from sekretariat.services.secretariat import Secretariat
from tests.documents.reading import plain, read
from tests.services.inviting.council import (
    LINK,
    calendar_of,
    guest,
    messages,
    reachable,
    text_of,
)
from tests.services.test_attendances import Council


@pytest.fixture
def council(office: Secretariat) -> Council:
    return reachable(office)


def code(refused: pytest.ExceptionInfo[Refused]) -> str:
    return refused.value.problems[0].code


def paper_text(content: bytes) -> str:
    """Return what a paper says, as it is read aloud."""
    return plain(" ".join(read(content).root.leaves))


def enclosed(message: EmailMessage) -> str:
    """Return what the agenda of a message says."""
    kinds = {one.get_content_type(): one for one in message.iter_attachments()}
    return paper_text(kinds["application/pdf"].get_content())


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
    assert code(refused) == "invitation.no_salutation"
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
    assert "lade ich Sie als Gast ein" in text_of(own)
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


def test_an_addendum_keeps_the_numbers_and_tells_what_is_new(
    council: Council, tmp_path: Path
) -> None:
    """Scenario 28 of the domain paper: the new item between 1 and 2 is 1a."""
    office, meeting = council.office, council.meeting
    office.invitations.invite_guest(meeting, guest(office))
    office.dispatches.send(meeting, tmp_path)
    first, second, third = office.agendas.items(meeting)
    office.agendas.add(AgendaItem(meeting_id=meeting, title="Haushalt"), after_id=first.id)
    second.title = "Bericht des Forums 3"
    office.agendas.save(second)
    third.status = ItemStatus.REMOVED
    office.agendas.save(third)
    standing = office.dispatches.standing(meeting)
    assert standing.due is DispatchKind.ADDENDUM
    told = [(one.kind, one.number, one.title, one.before) for one in standing.changes]
    assert told == [
        (ChangeKind.NEW, "1a", "Haushalt", ""),
        (ChangeKind.CHANGED, "2", "Bericht des Forums 3", "Bericht des Forums"),
        (ChangeKind.DROPPED, "3", "Personalsache", ""),
    ]
    sent = office.dispatches.send(meeting, tmp_path)
    assert (sent.kind, sent.drafts, sent.letters) == (DispatchKind.ADDENDUM, 5, 1)
    found = messages(tmp_path, "Nachtrag*")
    text = text_of(found["p0@example.org"])
    assert "Neu: TOP 1a, Haushalt" in text
    assert "Geändert: TOP 2, Bericht des Forums 3 (bisher: Bericht des Forums)" in text
    assert "Abgesetzt: TOP 3, Personalsache" in text
    assert "Personalsache" not in text_of(found["gast@example.org"])
    assert "SEQUENCE:0" in calendar_of(found["p0@example.org"])
    numbers = [(one.number, one.status) for one in office.agendas.items(meeting)]
    assert numbers[1] == ("1a", ItemStatus.ADDED)
    notes = read((tmp_path / "Tagesordnung.pdf").read_bytes()).artifacts
    assert "In der Fassung des Nachtrags vom 2. November 2020" in plain(str(notes))
    assert office.dispatches.standing(meeting).due is None


def test_what_was_approved_and_then_changed_is_approved_once_more(
    council: Council, tmp_path: Path
) -> None:
    """Scenario 28 of the domain paper: approval fixes the numbers, a later item gets a letter."""
    office, meeting = council.office, council.meeting
    office.dispatches.approve(office.dispatches.draft(meeting))
    first = office.agendas.items(meeting)[0]
    office.agendas.add(AgendaItem(meeting_id=meeting, title="Haushalt"), after_id=first.id)
    assert [one.number for one in office.agendas.items(meeting)] == ["1", "1a", "2", "3"]
    with pytest.raises(Refused) as refused:
        office.dispatches.send(meeting, tmp_path)
    assert code(refused) == "dispatch.changed_since"
    office.dispatches.approve(office.dispatches.draft(meeting))
    assert office.dispatches.send(meeting, tmp_path).drafts == 4
    with pytest.raises(Refused) as refused:
        office.dispatches.approve(office.dispatches.draft(meeting))
    assert code(refused) == "dispatch.nothing_due"


def test_a_session_changed_after_the_approval_is_approved_once_more(
    council: Council, tmp_path: Path
) -> None:
    office, meeting = council.office, council.meeting
    office.dispatches.approve(office.dispatches.draft(meeting))
    changed = office.meetings.get(meeting)
    changed.venue, changed.mode = "Musterhaus", Mode.HYBRID
    office.meetings.save(changed)
    with pytest.raises(Refused) as refused:
        office.dispatches.send(meeting, tmp_path)
    assert code(refused) == "dispatch.session_changed"


def test_a_moved_session_is_told_with_the_next_sequence(council: Council, tmp_path: Path) -> None:
    office, meeting = council.office, council.meeting
    office.dispatches.send(meeting, tmp_path)
    office.planning.postpone(meeting, date(2020, 12, 8), "Haushaltswoche")
    sent = office.dispatches.send(meeting, tmp_path)
    assert sent.kind is DispatchKind.UPDATE
    message = messages(tmp_path, "Änderung*")["p0@example.org"]
    text = text_of(message)
    assert "Bisher: Dienstag, 1. Dezember 2020" in text
    assert "Jetzt: Dienstag, 8. Dezember 2020" in text
    assert "SEQUENCE:1" in calendar_of(message)
    assert office.meetings.get(meeting).status is MeetingStatus.INVITED


def test_a_postponed_session_without_a_day_is_called_off_in_calendars(
    council: Council, tmp_path: Path
) -> None:
    office, meeting = council.office, council.meeting
    office.dispatches.send(meeting, tmp_path)
    office.planning.postpone(meeting, None, "Raum gesperrt")
    assert office.dispatches.send(meeting, tmp_path).kind is DispatchKind.POSTPONEMENT
    message = messages(tmp_path, "Verschiebung*")["p0@example.org"]
    assert "Raum gesperrt" in text_of(message)
    assert "METHOD:CANCEL" in calendar_of(message)
    assert office.dispatches.standing(meeting).due is None
    office.planning.postpone(meeting, date(2020, 12, 15), "neuer Tag")
    assert office.dispatches.send(meeting, tmp_path).kind is DispatchKind.UPDATE


def test_a_cancellation_takes_the_session_out_of_calendars(
    council: Council, tmp_path: Path
) -> None:
    office, meeting = council.office, council.meeting
    office.dispatches.send(meeting, tmp_path)
    office.planning.call_off(meeting, "Erkrankung")
    sent = office.dispatches.send(meeting, tmp_path)
    assert (sent.kind, sent.drafts, sent.letters) == (DispatchKind.CANCELLATION, 4, 1)
    message = messages(tmp_path, "Absage*")["p0@example.org"]
    calendar = calendar_of(message)
    assert "METHOD:CANCEL" in calendar
    assert "STATUS:CANCELLED" in calendar
    assert "SEQUENCE:1" in calendar
    assert "Erkrankung" in text_of(message)
    assert [one.get_filename() for one in message.iter_attachments()] == ["Sitzung.ics"]
    assert office.dispatches.standing(meeting).due is None


def test_a_session_nobody_was_told_of_is_called_off_in_silence(council: Council) -> None:
    council.office.planning.call_off(council.meeting, "Erkrankung")
    assert council.office.dispatches.standing(council.meeting).due is None


def test_a_missed_notice_needs_a_reason_that_stands_in_the_letter(
    council: Council, tmp_path: Path
) -> None:
    office, meeting = council.office, council.meeting
    soon = office.meetings.get(meeting)
    soon.held_on = date(2020, 11, 9)
    office.meetings.save(soon)
    [problem] = office.dispatches.lateness(meeting)
    assert problem.code == "invitation.too_late"
    draft = office.dispatches.draft(meeting)
    assert draft.answer_until is None
    with pytest.raises(Refused) as refused:
        office.dispatches.approve(draft)
    assert code(refused) == "invitation.too_late"
    draft.shortened_reason = "Eilbedürftige Stellungnahme"
    office.dispatches.approve(draft)
    sent = office.dispatches.send(meeting, tmp_path)
    assert sent.problems == ()
    text = text_of(messages(tmp_path)["p0@example.org"])
    assert "Die Ladungsfrist ist verkürzt. Grund: Eilbedürftige Stellungnahme" in text


def test_in_one_step_a_missed_notice_is_told(council: Council, tmp_path: Path) -> None:
    office, meeting = council.office, council.meeting
    soon = office.meetings.get(meeting)
    soon.held_on = date(2020, 11, 9)
    office.meetings.save(soon)
    sent = office.dispatches.send(meeting, tmp_path)
    assert [one.code for one in sent.problems] == ["invitation.too_late"]
    assert sent.left_out == frozenset()
    assert office.dispatches.lateness(meeting) == []


def test_only_who_was_asked_and_is_silent_is_reminded(council: Council, tmp_path: Path) -> None:
    """Scenario 33 of the domain paper: not the excused, not deputies, not vacant seats."""
    office, meeting = council.office, council.meeting
    with pytest.raises(Refused) as refused:
        office.dispatches.remind(meeting, tmp_path)
    assert code(refused) == "dispatch.not_sent"
    office.dispatches.send(meeting, tmp_path)
    office.replies.reply(meeting, council.members[0], Answer(response=Response.DECLINED))
    office.attendances.stay_away(meeting, council.members[2], AttendanceState.EXCUSED)
    sent = office.dispatches.remind(meeting, tmp_path)
    assert (sent.kind, sent.drafts, sent.letters) == (DispatchKind.REMINDER, 1, 1)
    [message] = messages(tmp_path, "Erinnerung*").values()
    assert "liegt uns Ihre Antwort noch nicht vor" in text_of(message)
    assert list(message.iter_attachments()) == []
    rows = office.invitations.rows(meeting)
    assert [row["name"] for row in rows if row["reminded_on"]] == ["Mitglied 2", "Mitglied 4"]
    for person_id in council.members:
        office.replies.reply(meeting, person_id, Answer(response=Response.ACCEPTED))
    with pytest.raises(Refused) as refused:
        office.dispatches.remind(meeting, tmp_path)
    assert code(refused) == "dispatch.nobody_silent"


def test_what_came_back_goes_out_by_another_way(council: Council, tmp_path: Path) -> None:
    office, meeting = council.office, council.meeting
    with pytest.raises(Refused) as refused:
        office.dispatches.bounce(meeting, council.members[0])
    assert code(refused) == "invitation.not_invited"
    office.dispatches.send(meeting, tmp_path)
    office.dispatches.bounce(meeting, council.members[0], "Postfach voll")
    assert office.history.recent(1)[0].label == "Rücklauf von Mitglied 1 vermerken"
    assert office.people.card(council.members[0]).contacts[0].bounced_at is not None
    assert "invitation.bounced" in {one.code for one in office.invitations.proof(meeting)}
    sent = office.dispatches.send(meeting, tmp_path / "neu")
    assert (sent.kind, sent.drafts, sent.letters) == (DispatchKind.INVITATION, 0, 1)
    assert [one.code for one in sent.problems] == ["invitation.other_way"]
    office.dispatches.bounce(meeting, council.members[1])
    last = office.dispatches.rows(meeting)
    assert [row["way"] for row in last if row["bounced_on"]] == ["email", "post"]


def test_whose_seat_ended_gets_no_addendum(council: Council, tmp_path: Path) -> None:
    office, meeting = council.office, council.meeting
    office.dispatches.send(meeting, tmp_path)
    [line] = [
        one
        for one in office.seats.roster(council.body.id, date(2020, 12, 1)).lines
        if one.person_id == council.members[3]
    ]
    office.seats.end([line.membership_id], date(2020, 11, 20), EndReason.RESIGNATION)
    office.agendas.add(AgendaItem(meeting_id=meeting, title="Haushalt"))
    sent = office.dispatches.send(meeting, tmp_path)
    assert (sent.drafts, sent.letters) == (3, 1)
    assert InvitedAs.MEMBER in {row["invited_as"] for row in office.invitations.rows(meeting)}
    office.planning.call_off(meeting, "Erkrankung")
    assert office.dispatches.send(meeting, tmp_path).drafts == 4


def test_who_has_no_place_for_a_letter_is_named(council: Council, tmp_path: Path) -> None:
    card = council.office.people.card(council.members[1])
    card.contacts, card.addresses = [], [Address(street="Ohne Ort")]
    council.office.people.save(card)
    sent = council.office.dispatches.send(council.meeting, tmp_path)
    assert list(sent.left_out) == ["Mitglied 2"]
