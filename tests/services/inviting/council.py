"""A council whose members can be written to: the second one by post, all by name and address."""

from datetime import date, time
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import pytest

from sekretariat.domain.meetings import AgendaItem, Mode
from sekretariat.domain.people import Address, Channel, ContactPoint, Person, Salutation
from sekretariat.domain.problems import Refused
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat
from tests.documents.reading import plain, read
from tests.services.test_attendances import Council

LINK = "https://video.example.org/geheim"
ITEMS = (("Begrüßung", True), ("Bericht des Forums", True), ("Personalsache", False))


def reachable(office: Secretariat) -> Council:
    """Return a council of five seats with a digital session on 1 December 2020 and three items."""
    council = Council(office)
    for number, person_id in enumerate((*council.members, council.deputy)):
        reach(office, person_id, f"p{number}@example.org", by_post=number == 1)
    meeting = office.meetings.get(council.meeting)
    meeting.ordinal_in_term, meeting.begins_at, meeting.ends_at = 2, time(14, 30), time(16, 30)
    meeting.held_on, meeting.mode = date(2020, 12, 1), Mode.DIGITAL
    meeting.video_link = LINK
    office.meetings.save(meeting)
    for title, is_public in ITEMS:
        office.agendas.add(AgendaItem(meeting_id=meeting.id, title=title, is_public=is_public))
    return council


def reach(office: Secretariat, person_id: str, email: str, *, by_post: bool = False) -> None:
    """Give a person salutation, e-mail and address."""
    card = office.people.card(person_id)
    card.person.salutation = Salutation.WOMAN
    card.contacts = [ContactPoint(value=email)]
    card.addresses = [Address(street="Musterweg 1", postcode="65000", city="Musterstadt")]
    if by_post:
        card.person.preferred_channel = Channel.POST
    office.people.save(card)


def guest(office: Secretariat, name: str = "Gast") -> str:
    """Add a person without a seat who can be written to."""
    person = office.people.save(PersonCard(Person(family_name=name))).person
    reach(office, person.id, f"{name.lower()}@example.org")
    return person.id


def messages(folder: Path, pattern: str = "*") -> dict[str, EmailMessage]:
    """Return the drafts of a folder by the address they go to."""
    found = {}
    for path in sorted((folder / "E-Mail-Entwürfe").glob(f"{pattern}.eml")):
        message = message_from_bytes(path.read_bytes(), policy=policy.default)
        assert isinstance(message, EmailMessage)
        found[message["To"].addresses[0].addr_spec] = message
    return found


def text_of(message: EmailMessage) -> str:
    """Return what a message says."""
    body = message.get_body()
    assert body is not None
    return str(body.get_content())


def calendar_of(message: EmailMessage) -> str:
    """Return the calendar file of a message, its folded lines joined."""
    [own] = [one for one in message.iter_attachments() if one.get_content_type() == "text/calendar"]
    content = own.get_content()
    told = content if isinstance(content, str) else content.decode()
    return told.replace("\r\n ", "").replace("\n ", "").replace("\r", "")


def code(refused: pytest.ExceptionInfo[Refused]) -> str:
    return refused.value.problems[0].code


def paper_text(content: bytes) -> str:
    """Return what a paper says, as it is read aloud."""
    return plain(" ".join(read(content).root.leaves))


def enclosed(message: EmailMessage) -> str:
    """Return what the agenda of a message says."""
    kinds = {one.get_content_type(): one for one in message.iter_attachments()}
    return paper_text(kinds["application/pdf"].get_content())
