"""Inviting: who, as what, by which way; proof, dispatch with snapshots, replies, forecast."""

from datetime import date, time
from email import message_from_bytes, policy
from pathlib import Path

import pytest

from sekretariat.domain.invitations import InvitedAs, Response
from sekretariat.domain.meetings import AgendaItem, MeetingStatus, Mode
from sekretariat.domain.people import Address, Channel, ContactPoint, Salutation
from sekretariat.domain.problems import Refused
from sekretariat.services.secretariat import Secretariat
from tests.services.test_attendances import Council


@pytest.fixture
def council(office: Secretariat) -> Council:
    """Everybody has a salutation and a way; the second member gets post."""
    council = Council(office)
    for number, person_id in enumerate((*council.members, council.deputy)):
        card = office.people.card(person_id)
        card.person.salutation = Salutation.WOMAN
        card.contacts = [ContactPoint(value=f"p{number}@example.org")]
        card.addresses = [Address(street="Musterweg 1", postcode="65000", city="Musterstadt")]
        if number == 1:
            card.person.preferred_channel = Channel.POST
        office.people.save(card)
    meeting = office.meetings.get(council.meeting)
    meeting.ordinal_in_term, meeting.begins_at, meeting.ends_at = 2, time(14, 30), time(16, 30)
    meeting.held_on, meeting.mode = date(2020, 12, 1), Mode.DIGITAL
    meeting.video_link = "https://video.example.org/geheim"
    office.meetings.save(meeting)
    office.agendas.add(AgendaItem(meeting_id=meeting.id, title="Begrüßung"))
    return council


def test_members_are_invited_and_deputies_get_it_for_information(council: Council) -> None:
    assert council.office.invitations.prepare(council.meeting) == 5
    assert council.office.invitations.prepare(council.meeting) == 0
    rows = council.office.invitations.rows(council.meeting)
    assert [row["name"] for row in rows if row["invited_as"] is InvitedAs.DEPUTY] == [
        "Vertretung 1"
    ]


def test_a_dispatch_writes_one_message_or_letter_each(council: Council, tmp_path: Path) -> None:
    sent = council.office.invitations.send(council.meeting, tmp_path)
    assert (sent.drafts, sent.letters, sent.problems) == (4, 1, ())
    messages = sorted((tmp_path / "E-Mail-Entwürfe").glob("*.eml"))
    message = message_from_bytes(messages[0].read_bytes(), policy=policy.default)
    assert message["To"].addresses[0].addr_spec == "p0@example.org"
    assert (message["Cc"], message["Bcc"], message["X-Unsent"]) == (None, None, "1")
    body = message.get_body()
    assert body is not None
    text = body.get_content()
    assert text.startswith("Sehr geehrte Frau Mitglied 1,")
    assert "https://video.example.org/geheim" in text
    assert "Dienstag, 24. November 2020" in text
    names = [one.get_filename() for one in message.iter_attachments()]
    assert names == ["Tagesordnung.pdf", "Sitzung.ics"]
    assert b"geheim" not in (tmp_path / "Tagesordnung.pdf").read_bytes()
    calendar = (tmp_path / "Sitzung.ics").read_text()
    assert "DTSTART;TZID=Europe/Berlin:20201201T143000" in calendar
    assert "SEQUENCE:0" in calendar
    log = (tmp_path / "Versandnachweis.csv").read_text(encoding="utf-8-sig").splitlines()
    assert len(log) == 6


def test_what_was_sent_is_kept_as_it_was(council: Council, tmp_path: Path) -> None:
    council.office.invitations.send(council.meeting, tmp_path)
    stored = council.office.meetings.get(council.meeting)
    assert (stored.status, stored.invited_on) == (MeetingStatus.INVITED, date(2020, 11, 2))
    assert all(one.number_frozen for one in council.office.agendas.items(council.meeting))
    council.office.invitations.send(council.meeting, tmp_path / "neu")
    assert "SEQUENCE:0" in (tmp_path / "neu" / "Sitzung.ics").read_text()
    council.office.invitations.send(council.meeting, tmp_path / "wieder")
    assert "SEQUENCE:1" in (tmp_path / "wieder" / "Sitzung.ics").read_text()


def test_the_proof_names_who_cannot_be_written_to(council: Council, tmp_path: Path) -> None:
    first, third = (council.office.people.card(council.members[n]) for n in (0, 2))
    first.person.salutation = Salutation.UNKNOWN
    third.contacts.clear()
    third.addresses.clear()
    for card in (first, third):
        council.office.people.save(card)
    codes = {one.code for one in council.office.invitations.proof(council.meeting)}
    assert codes == {"invitation.no_salutation", "invitation.no_address"}
    sent = council.office.invitations.send(council.meeting, tmp_path)
    assert sent.drafts + sent.letters == 3
    assert len(sent.problems) == 2


def test_one_who_must_not_be_written_to_is_left_out(council: Council, tmp_path: Path) -> None:
    card = council.office.people.card(council.members[0])
    card.person.do_not_contact = True
    council.office.people.save(card)
    council.office.invitations.send(council.meeting, tmp_path)
    names = [path.name for path in (tmp_path / "E-Mail-Entwürfe").iterdir()]
    assert not any("Mitglied 1" in name for name in names)


def test_answers_make_the_forecast(council: Council) -> None:
    invitations = council.office.invitations
    with pytest.raises(Refused):
        invitations.reply(council.meeting, council.members[0], Response.ACCEPTED)
    invitations.prepare(council.meeting)
    invitations.reply(council.meeting, council.members[1], Response.ACCEPTED)
    invitations.reply(council.meeting, council.members[0], Response.DECLINED, by_id=council.deputy)
    invitations.reply(council.meeting, council.members[2], Response.DECLINED)
    found = invitations.forecast(council.meeting)
    assert found == {
        "invited": 4,
        "offen": 1,
        "zusage": 1,
        "absage": 2,
        "vorbehalt": 0,
        "seats_expected": 2,
    }


def test_only_who_was_written_to_and_is_silent_is_reminded(
    council: Council, tmp_path: Path
) -> None:
    invitations = council.office.invitations
    invitations.send(council.meeting, tmp_path)
    invitations.reply(council.meeting, council.members[0], Response.DECLINED)
    names = [row["name"] for row in invitations.unanswered(council.meeting)]
    assert names == ["Mitglied 2", "Mitglied 3", "Mitglied 4"]
