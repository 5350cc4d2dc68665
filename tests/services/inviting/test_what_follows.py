"""What follows an invitation: addenda, changes, cancellations, reminders, what came back."""

from datetime import date
from pathlib import Path

import pytest

from sekretariat.domain.addenda import ChangeKind
from sekretariat.domain.attendance import AttendanceState
from sekretariat.domain.bodies import EndReason
from sekretariat.domain.dispatches import DispatchKind
from sekretariat.domain.invitations import InvitedAs, Response
from sekretariat.domain.meetings import AgendaItem, ItemStatus, MeetingStatus, Mode
from sekretariat.domain.people import Address
from sekretariat.domain.problems import Refused
from sekretariat.domain.replies import Answer
from sekretariat.services.secretariat import Secretariat
from tests.documents.reading import plain, read
from tests.services.inviting.council import (
    calendar_of,
    code,
    guest,
    messages,
    reachable,
    text_of,
)
from tests.services.test_attendances import Council


@pytest.fixture
def council(office: Secretariat) -> Council:
    return reachable(office)


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
    office.attendances.stay_away(meeting, [council.members[2]], AttendanceState.EXCUSED)
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
