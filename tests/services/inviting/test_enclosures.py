"""What goes with an invitation: the papers of the session, for guests none of closed items."""

from email.message import EmailMessage
from pathlib import Path

import pytest

from sekretariat.domain.addenda import ChangeKind
from sekretariat.domain.dispatches import DispatchKind
from sekretariat.domain.meetings import AgendaItem, ItemStatus
from sekretariat.services.papers.kinds import AgendaVariant, Paper, PrintQuestion
from sekretariat.services.secretariat import Secretariat
from tests.services.inviting.council import guest, messages, paper_text, reachable, text_of
from tests.services.test_attendances import Council


@pytest.fixture
def council(office: Secretariat, tmp_path: Path) -> Council:
    """Return a council: a paper of the session, one of item 2, one of 3, which is closed."""
    council = reachable(office)
    second, third = office.agendas.items(council.meeting)[1:3]
    idea = AgendaItem(meeting_id=council.meeting, title="Idee", status=ItemStatus.PROPOSED)
    office.agendas.add(idea)
    places = {"Zeitplan": "", "Bericht": second.id, "Personalbogen": third.id, "Skizze": idea.id}
    for name, item_id in places.items():
        path = tmp_path / f"{name}.txt"
        path.write_text(f"Inhalt {name}", encoding="utf-8")
        office.attachments.attach([path], council.meeting, item_id)
    return council


def names(message: EmailMessage) -> list[str | None]:
    return [one.get_filename() for one in message.iter_attachments()]


def plain_text(message: EmailMessage) -> str:
    return text_of(message).replace("\r\n", "\n").rstrip()


def test_members_get_all_guests_nothing_of_closed_items(council: Council, tmp_path: Path) -> None:
    office, folder = council.office, tmp_path / "Versand"
    office.invitations.invite_guest(council.meeting, guest(office))
    office.dispatches.send(council.meeting, folder)
    found = messages(folder)
    papers = ["Anlage 1 Zeitplan.txt", "Anlage 2 Bericht.txt", "Anlage 3 Personalbogen.txt"]
    assert names(found["p0@example.org"]) == ["Tagesordnung.pdf", *papers, "Sitzung.ics"]
    own = ["Tagesordnung öffentlicher Teil.pdf", *papers[:2], "Sitzung.ics"]
    assert names(found["gast@example.org"]) == own
    told = "Anlagen\nTagesordnung\nAnlage 1: Zeitplan\nAnlage 2: Bericht"
    assert plain_text(found["gast@example.org"]).endswith(told)
    assert f"{told}\nAnlage 3: Personalbogen" in plain_text(found["p0@example.org"])
    written = folder / "Anlagen" / papers[2]
    assert written.read_text(encoding="utf-8") == "Inhalt Personalbogen"


def test_a_letter_names_what_is_enclosed(council: Council, tmp_path: Path) -> None:
    council.office.dispatches.send(council.meeting, tmp_path)
    [letter] = (tmp_path / "Briefe").glob("*.pdf")
    said = paper_text(letter.read_bytes())
    assert "Anlagen Tagesordnung Anlage 1: Zeitplan Anlage 2: Bericht Anlage 3" in said


def test_a_reminder_and_a_cancellation_enclose_nothing(council: Council, tmp_path: Path) -> None:
    office = council.office
    office.dispatches.send(council.meeting, tmp_path)
    office.dispatches.remind(council.meeting, tmp_path)
    reminder = messages(tmp_path, "Erinnerung*")["p0@example.org"]
    assert names(reminder) == []
    assert "Anlagen" not in text_of(reminder)


def test_the_agenda_names_the_papers_below_their_items(council: Council) -> None:
    def said(variant: AgendaVariant) -> str:
        question = PrintQuestion(
            paper=Paper.AGENDA, meeting_id=council.meeting, variant=variant.value
        )
        return paper_text(council.office.printing.pdf(question))

    full = said(AgendaVariant.WHOLE)
    place, closed = full.index("Anlage 2: Bericht"), full.index("Anlage 3: Personalbogen")
    assert full.index("Bericht des Forums") < place < full.index("Personalsache") < closed
    assert full.index("Anlage 1: Zeitplan") > closed
    assert "Skizze" not in full
    public = said(AgendaVariant.PUBLIC)
    assert "Anlage 2: Bericht" in public
    assert "Personal" not in public


def test_a_paper_that_comes_late_makes_an_addendum_due(council: Council, tmp_path: Path) -> None:
    office = council.office
    office.dispatches.send(council.meeting, tmp_path / "first")
    assert office.dispatches.standing(council.meeting).due is None
    item = office.agendas.items(council.meeting)[1]
    late = tmp_path / "Nachtrag zum Bericht.txt"
    late.write_text("Neue Zahlen", encoding="utf-8")
    office.attachments.attach([late], council.meeting, item.id)
    standing = office.dispatches.standing(council.meeting)
    assert standing.due is DispatchKind.ADDENDUM
    assert [(one.kind, one.number) for one in standing.changes] == [(ChangeKind.CHANGED, "2")]
    office.dispatches.send(council.meeting, tmp_path / "second")
    message = messages(tmp_path / "second", "Nachtrag*")["p0@example.org"]
    assert "Anlage 5 Nachtrag zum Bericht.txt" in names(message)
    assert office.dispatches.standing(council.meeting).due is None
    [row] = [row for row in office.attachments.rows(council.meeting) if row["position"] == 5]
    office.attachments.detach([row["id"]])
    assert office.dispatches.standing(council.meeting).due is DispatchKind.ADDENDUM


def test_a_paper_of_the_whole_session_that_comes_late_makes_an_addendum_due(
    council: Council, tmp_path: Path
) -> None:
    """Members get the closed one; guests hear of it as little as of a closed item."""
    office, late = council.office, tmp_path / "Anfahrt.txt"
    office.invitations.invite_guest(council.meeting, guest(office))
    office.dispatches.send(council.meeting, tmp_path / "first")
    late.write_text("Mit der Bahn", encoding="utf-8")
    office.attachments.attach([late], council.meeting)
    standing = office.dispatches.standing(council.meeting)
    assert standing.due is DispatchKind.ADDENDUM
    assert [one.kind for one in standing.changes] == [ChangeKind.PAPERS]
    office.dispatches.send(council.meeting, tmp_path / "second")
    found = messages(tmp_path / "second", "Nachtrag*")
    assert "Geändert: die Anlagen zur Sitzung" in plain_text(found["p0@example.org"])
    assert "Anlage 5 Anfahrt.txt" in names(found["gast@example.org"])
    assert office.dispatches.standing(council.meeting).due is None
    own = tmp_path / "Vermerk.txt"
    own.write_text("Nur für Mitglieder", encoding="utf-8")
    office.attachments.attach([own], council.meeting)
    ids = {one["position"]: one["id"] for one in office.attachments.rows(council.meeting)}
    made = office.attachments.get(ids[6])
    made.is_public = False
    office.attachments.save(made)
    office.dispatches.send(council.meeting, tmp_path / "third")
    third = messages(tmp_path / "third", "Nachtrag*")
    assert "p0@example.org" in third
    assert "gast@example.org" not in third
    office.attachments.detach([ids[5]])
    assert [one.kind for one in office.dispatches.standing(council.meeting).changes] == [
        ChangeKind.PAPERS
    ]
