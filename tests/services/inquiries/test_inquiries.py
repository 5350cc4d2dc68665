"""Rounds of asking: who gets what by which way, what is kept of it, who is reminded."""

import hashlib
from datetime import date
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from sekretariat.domain.bodies import Seat
from sekretariat.domain.inquiries import Inquiry, InquiryReply, Outcome, Way
from sekretariat.domain.organizations import Organization, OrganizationStatus
from sekretariat.domain.people import (
    Address,
    AddressKind,
    ContactKind,
    ContactPoint,
    ContactPurpose,
)
from sekretariat.domain.problems import Refused
from sekretariat.progress import Cancelled, Progress
from sekretariat.services.inquiries.rounds import ReplyQuestion
from sekretariat.services.organizations import OrganizationCard
from sekretariat.services.secretariat import Secretariat
from tests.services.returned_sheets import SENT_ON, Edited, Office, make_office


@pytest.fixture
def kept(office: Secretariat, tmp_path: Path) -> Office:
    """An office with a body and seats of one organisation."""
    return make_office(office, tmp_path)


def add_organization(kept: Office, name: str, **more: Any) -> str:
    """Add an organisation with a seat and no address."""
    organization = Organization(name=name, **more)
    kept.secretariat.organizations.save(OrganizationCard(organization))
    seats = kept.secretariat.seats
    number = seats.next_number(kept.body_id)
    seats.save_seat(Seat(body_id=kept.body_id, number=number, organization_id=organization.id))
    return organization.id


def draft_of(path: Path) -> EmailMessage:
    """Return a message as a mail program reads it."""
    message = message_from_bytes(path.read_bytes(), policy=policy.default)
    assert isinstance(message, EmailMessage)
    return message


def codes(refused: pytest.ExceptionInfo[Refused]) -> list[str]:
    """Return why something was refused."""
    return [one.code for one in refused.value.problems]


def test_each_organisation_gets_a_sheet_and_a_message_or_a_letter(kept: Office) -> None:
    add_organization(kept, "Zweiter Verein")
    sent = kept.send(due_on=date(2020, 12, 4))
    assert [(one.organization, one.way) for one in sent.letters] == [
        ("Musterverein", Way.EMAIL),
        ("Zweiter Verein", Way.POST),
    ]
    assert [one.paper.suffix for one in sent.letters] == [".eml", ".pdf"]
    assert [one.code for one in sent.problems] == ["inquiry.no_address"]
    with pikepdf.open(sent.letters[1].paper) as pdf:
        assert len(pdf.pages) == 2


def test_the_message_carries_the_sheet_and_names_the_last_day(kept: Office) -> None:
    [letter] = kept.send(due_on=date(2020, 12, 4)).letters
    message = draft_of(letter.paper)
    assert [one.addr_spec for one in message["To"].addresses] == ["post@muster.example.org"]
    assert "Musterkonferenz" in message["Subject"]
    body = message.get_body()
    assert body is not None
    assert "4. Dezember 2020" in body.get_content()
    [attached] = message.iter_attachments()
    assert attached.get_content() == letter.sheet.read_bytes()


def test_what_went_out_is_kept(kept: Office) -> None:
    [letter] = kept.send().letters
    with kept.secretariat.context.reader() as reader:
        [reply] = reader.find(InquiryReply)
    assert (reply.sent_on, reply.way, reply.outcome) == (SENT_ON, Way.EMAIL, Outcome.OPEN)
    assert reply.file_hash == hashlib.sha256(letter.sheet.read_bytes()).hexdigest()


def test_nobody_is_written_to_who_must_not_be(kept: Office) -> None:
    card = kept.person(kept.ada)
    card.person.do_not_contact = True
    kept.secretariat.people.save(card)
    organization = kept.secretariat.organizations.card(kept.organization_id)
    organization.organization.nomination_contact = "Ada Muster-Öğüt"
    organization.contacts = [ContactPoint(value="ada@muster.example.org")]
    kept.secretariat.organizations.save(organization)
    [letter] = kept.send().letters
    assert (letter.way, letter.email) == (Way.POST, "")


def test_nothing_private_goes_out(kept: Office) -> None:
    card = kept.person(kept.ada)
    card.person.remark = "vertraulich"
    kept.secretariat.people.save(card)
    sheets = Edited(kept.sheet()).book.worksheets
    told = {str(cell.value) for sheet in sheets for row in sheet.iter_rows() for cell in row}
    assert "vertraulich" not in told
    assert "ada@muster.example.org; zwei.ada@muster.example.org" in told


def test_what_is_kept_of_an_organisation_for_others_does_not_go_out(kept: Office) -> None:
    """Bills go elsewhere, a mobile number is private, and Bo has died."""
    organization = kept.secretariat.organizations.card(kept.organization_id)
    organization.addresses.insert(0, Address(kind=AddressKind.BILLING, street="Rechnungsweg 1"))
    private = ContactPurpose.PRIVATE
    organization.contacts.append(
        ContactPoint(kind=ContactKind.PHONE, value="0170 1234567", purpose=private)
    )
    kept.secretariat.organizations.save(organization)
    card = kept.person(kept.bo)
    card.person.deceased_on = date(2020, 10, 1)
    kept.secretariat.people.save(card)
    sheets = Edited(kept.secretariat.inquiries.write_all(kept.folder / "alle")).book.worksheets
    told = {str(cell.value) for sheet in sheets for row in sheet.iter_rows() for cell in row}
    assert {"Musterallee 1", "post@muster.example.org", "Muster-Öğüt"} <= told
    assert not {"Rechnungsweg 1", "0170 1234567", "Beispiel"} & told


def test_dissolved_organisations_are_not_asked(kept: Office) -> None:
    add_organization(kept, "Gewesen e. V.", status=OrganizationStatus.DISSOLVED)
    assert [one.organization for one in kept.send().letters] == ["Musterverein"]


def test_two_of_one_name_get_two_files(kept: Office) -> None:
    add_organization(kept, "Verein: A/B")
    add_organization(kept, "Verein? A B")
    names = [one.sheet.name for one in kept.send().letters]
    assert names == ["Musterverein.xlsx", "Verein A B.xlsx", "Verein A B 2.xlsx"]


def test_where_a_file_cannot_be_written_nothing_is_kept(kept: Office) -> None:
    (kept.folder / "out").write_text("in the way")
    with pytest.raises(Refused):
        kept.send()
    assert kept.secretariat.inquiries.all() == []
    assert kept.secretariat.inquiries.replies(ReplyQuestion()) == []


def test_where_nobody_is_to_be_asked_it_is_said(office: Secretariat, tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        office.inquiries.start(Inquiry(name="Leer", as_of=SENT_ON), tmp_path / "aus")
    assert codes(refused) == ["inquiry.nobody"]


def test_only_those_without_an_answer_are_reminded(kept: Office) -> None:
    add_organization(kept, "Zweiter Verein")
    kept.send()
    inquiries = kept.secretariat.inquiries
    rows = inquiries.replies(ReplyQuestion())
    inquiries.tick([rows[1]["id"]], Outcome.CHANGES)
    [inquiry] = inquiries.all()
    [letter] = inquiries.remind(inquiry.id, kept.folder / "nochmal").letters
    message = draft_of(letter.paper)
    assert message["Subject"].startswith("Erinnerung")
    body = message.get_body()
    assert body is not None
    assert "am 2. November 2020 haben wir Sie gebeten" in body.get_content()
    inquiries.tick([rows[0]["id"]], Outcome.UNCHANGED)
    with pytest.raises(Refused) as refused:
        inquiries.remind(inquiry.id, kept.folder / "nochmal")
    assert codes(refused) == ["inquiry.all_answered"]


def test_a_reminders_sheet_comes_back_like_the_first(kept: Office) -> None:
    kept.send()
    [inquiry] = kept.secretariat.inquiries.all()
    [letter] = kept.secretariat.inquiries.remind(inquiry.id, kept.folder / "nochmal").letters
    kept.secretariat.importing.apply(kept.secretariat.importing.plan(letter.sheet))
    [row] = kept.secretariat.inquiries.replies(ReplyQuestion(state="answered"))
    assert row["outcome"] is Outcome.UNCHANGED


def test_rounds_are_listed_newest_first_and_searched(kept: Office) -> None:
    kept.send(name="Frühjahr")
    kept.send(name="Herbst")
    inquiries = kept.secretariat.inquiries
    assert [row["inquiry"] for row in inquiries.replies(ReplyQuestion())] == ["Herbst", "Frühjahr"]
    assert inquiries.replies(ReplyQuestion(search="gibt es nicht")) == []
    assert [name for _, name in inquiries.choices()] == ["Herbst", "Frühjahr"]


def test_an_answer_before_the_sheet_went_out_is_refused(kept: Office) -> None:
    kept.send()
    [row] = kept.secretariat.inquiries.replies(ReplyQuestion())
    with pytest.raises(Refused):
        kept.secretariat.inquiries.tick([row["id"]], Outcome.CHANGES, date(2020, 10, 1))


def test_a_round_that_is_called_off_leaves_nothing(kept: Office, tmp_path: Path) -> None:
    add_organization(kept, "Zweiter Verein")
    progress = Progress(watch=lambda done, _total: progress.cancel() if done == 1 else None)
    folder = tmp_path / "Abgebrochen"
    with pytest.raises(Cancelled):
        kept.secretariat.inquiries.start(
            Inquiry(name="Abfrage", body_id=kept.body_id, as_of=SENT_ON), folder, progress
        )
    assert not folder.exists()
    assert kept.secretariat.inquiries.all() == []
