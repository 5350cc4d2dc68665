"""Organisations are asked and reminded; the letters and messages stay as they went out."""

from pathlib import Path
from shutil import rmtree

from PySide6.QtTest import QTest

from sekretariat.desktop.output.documents_page import DocumentsPage
from sekretariat.desktop.output.issued_dialog import IssuedDialog
from sekretariat.domain.bodies import Seat
from sekretariat.domain.organizations import Organization
from sekretariat.services.organizations import OrganizationCard
from tests.services.returned_sheets import make_office
from tests.stories.clerk import Clerk
from tests.stories.test_a_list_comes_back import ask, trigger
from tests.stories.test_what_was_issued_stays import issued, said

MESSAGE, LETTER = "Musterverein (E-Mail)", "Zweiter Verein (Brief)"


def prepare(clerk: Clerk, folder: Path) -> None:
    """Keep an organisation with an e-mail address, another without."""
    made = make_office(clerk.office, folder)
    second = Organization(name="Zweiter Verein")
    clerk.office.organizations.save(OrganizationCard(second))
    seat = Seat(body_id=made.body_id, number=9, organization_id=second.id)
    clerk.office.seats.save_seat(seat)


def titles(found: IssuedDialog) -> list[str]:
    """Return to whom what was issued went, by which way."""
    rows = (found.issued.item(row).text() for row in range(found.issued.count()))
    return [one.split("\n")[0].split(" an ", 1)[1] for one in rows]


def test_what_organisations_were_asked_stays(clerk: Clerk, tmp_path: Path) -> None:
    """Both rounds are found again, byte for byte, when the folder they were written to is gone."""
    folder = tmp_path / "aus"
    prepare(clerk, tmp_path)
    asking = ask(clerk, folder)
    [draft], [letter] = folder.rglob("*.eml"), folder.rglob("*.pdf")
    written = {one.name: one.read_bytes() for one in (draft, letter)}
    clerk.dialogs.path = tmp_path / "nochmal"
    clerk.wait_for(lambda: trigger(asking, "remind"))
    rmtree(folder)

    page = clerk.go("documents", DocumentsPage)
    clerk.qtbot.waitUntil(lambda: not clerk.composition.desk.jobs.are_running)
    found = issued(clerk, page)
    assert titles(found) == [MESSAGE, LETTER, MESSAGE, LETTER]
    assert "Erinnerung an Musterverein" in found.issued.item(0).text()
    look_at_message(found)
    save_again(clerk, found, written, tmp_path)
    assert "Zweiter Verein" in said(found)
    found.reject()


def look_at_message(found: IssuedDialog) -> None:
    """Find the message of the first round by its address and read it."""
    QTest.keyClicks(found.search, "post@muster.example.org")
    assert "(E-Mail)" in found.issued.currentItem().text()
    found.search.clear()
    found.issued.setCurrentRow(2)
    assert "Musterverein" in found.shown.message.toPlainText()
    facts = found.shown.facts.text()
    assert "An: Musterverein (post@muster.example.org)" in facts
    assert "Beigefügt: Musterverein.xlsx" in facts


def save_again(clerk: Clerk, found: IssuedDialog, written: dict[str, bytes], folder: Path) -> None:
    """Save what the first round wrote: the same files."""
    for row, (name, content) in enumerate(written.items(), start=2):
        found.issued.setCurrentRow(row)
        clerk.dialogs.path = folder / name
        found.save_as.click()
        assert clerk.dialogs.path.read_bytes() == content
