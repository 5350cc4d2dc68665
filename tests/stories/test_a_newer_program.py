"""The program is renewed: yesterday's file opens, tomorrow's is refused, nothing is lost."""

import sqlite3
from contextlib import closing
from pathlib import Path

import sekretariat
from sekretariat.desktop.base.message_bar import MessageBar
from sekretariat.desktop.base.offices import OfficeKind
from sekretariat.desktop.base.start_page import StartPage
from sekretariat.desktop.organizations.organizations_page import OrganizationsPage
from tests.desktop.bodies.hands import lines
from tests.storage.older_files import as_of_a_newer_program, old_file
from tests.stories.clerk import Clerk
from tests.stories.conftest import Begin


def told(clerk: Clerk) -> str:
    [bar] = clerk.composition.window.findChildren(MessageBar)
    return bar.message_text.text() if bar.isVisible() else ""


def test_an_older_file_is_kept_as_it_was_and_goes_on(begin: Begin, tmp_path: Path) -> None:
    clerk = begin(OfficeKind.FILE, str(old_file(tmp_path / "Büro.sekretariat")))
    (copy,) = tmp_path.glob(f"Büro-vor-Version-{sekretariat.__version__}-*.sekretariat")
    assert str(copy) in told(clerk)
    page = clerk.go("organizations", OrganizationsPage)
    assert lines(page, "name") == [["Verein Muster"]]
    offered = clerk.office.upkeep.copies(tmp_path / "Sicherungen")
    assert [(one.path, one.is_before_upgrade) for one in offered] == [(copy, True)]
    clerk.leave()
    with closing(sqlite3.connect(copy)) as kept:
        assert kept.execute("SELECT name FROM organization").fetchall() == [("Verein Muster",)]


def test_a_newer_file_is_refused_in_a_sentence_with_the_version_needed(
    begin: Begin, office_file: Path
) -> None:
    as_of_a_newer_program(office_file, "2.5.0")
    before = office_file.read_bytes()
    clerk = begin(OfficeKind.FILE, str(office_file), opens=False)
    assert "2.5.0" in told(clerk)
    assert clerk.see(StartPage).isVisible()
    assert office_file.read_bytes() == before
    clerk.leave()
