"""The invitation of the press: public matters alone, a day to register, who answers questions."""

import pytest

from sekretariat.documents.content import Document
from sekretariat.documents.reading_order import texts
from sekretariat.domain.meetings import AgendaItem, ItemKind, ItemStatus
from sekretariat.services.papers.kinds import Paper, PressInvitationVariant, PrintQuestion
from sekretariat.services.secretariat import Secretariat
from sekretariat.services.settings import OfficeSettings
from tests.services.test_attendances import Council


@pytest.fixture
def council(office: Secretariat) -> Council:
    return Council(office)


def lines(
    council: Council, variant: PressInvitationVariant = PressInvitationVariant.INVITATION
) -> list[str]:
    question = PrintQuestion(
        paper=Paper.PRESS_INVITATION, variant=variant.value, meeting_id=council.meeting
    )
    paper = council.office.printing.document(question)
    assert isinstance(paper, Document)
    return list(texts(paper))


def add(council: Council, title: str, **more: object) -> str:
    values = {"kind": ItemKind.DISCUSSION, **more}
    item = AgendaItem(meeting_id=council.meeting, title=title, **values)  # type: ignore[arg-type]
    return council.office.agendas.add(item).id


def test_only_what_everybody_may_know_is_told(council: Council) -> None:
    whole = add(council, "Ergebnisse der Foren")
    add(council, "Aussprache", parent_id=whole)
    closed = add(council, "Personalfragen", is_public=False)
    add(council, "Bewerbungen", parent_id=closed)
    add(council, "Begrüßung", kind=ItemKind.OPENING)
    add(council, "Vorschlag", status=ItemStatus.PROPOSED)
    part = add(council, "Öffentlicher Teil", kind=ItemKind.SECTION)
    add(council, "Integrationsplan", parent_id=part)
    found = lines(council)
    start, end = found.index("Themen"), found.index("Anmeldung")
    assert found[start + 1 : end] == ["•", "Ergebnisse der Foren", "•", "Integrationsplan"]


def test_the_press_registers_two_working_days_before(council: Council) -> None:
    """The session is on Tuesday, 3 November 2020; a weekend lies between."""
    assert any("bis zum Freitag, 30. Oktober 2020" in one for one in lines(council))


def test_who_answers_is_taken_from_the_press_text_else_from_the_office(council: Council) -> None:
    office = council.office
    assert "Auskunft gibt die Geschäftsstelle." in lines(council)
    office.settings.save(OfficeSettings(name="Geschäftsstelle", email="amt@example.org"))
    assert "Geschäftsstelle\namt@example.org" in lines(council)
    release = office.press.draft(council.meeting)
    release.contact = "Pressestelle"
    office.press.save(release)
    assert "Pressestelle" in lines(council)


def test_the_notice_hangs_at_the_entrance(council: Council) -> None:
    found = lines(council, PressInvitationVariant.NOTICE)
    assert "In dieser Sitzung wird fotografiert und gefilmt." in found
