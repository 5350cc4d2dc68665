"""Papers as files: the PDF itself, its twin for Word, and what stands in the way."""

import sys
from pathlib import Path

import pytest
from docx import Document as WordFile
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.marks import worded
from sekretariat.desktop.base.messages import Tone
from sekretariat.desktop.output.documents_page import DocumentsPage
from sekretariat.domain.meetings import Meeting
from sekretariat.services.papers.kinds import Paper, PrintQuestion
from sekretariat.services.secretariat import Secretariat
from tests import obstacles
from tests.desktop.output.papers import PrintingDialogs

ELSEWHERE = {obstacles.no_room}
"""Has a test of its own below."""
RIGHTS = {obstacles.no_right, obstacles.open_elsewhere}
"""Root cannot lay his rights down in the worker's thread, where files of Word are written."""


def test_the_saved_pdf_is_the_services_own(
    page: DocumentsPage,
    sqlite_office: Secretariat,
    meeting: Meeting,
    dialogs: PrintingDialogs,
    tmp_path: Path,
) -> None:
    dialogs.path = tmp_path / "Tagesordnung.pdf"
    page.save_pdf()
    question = PrintQuestion(paper=Paper.AGENDA, meeting_id=meeting.id)
    assert dialogs.path.read_bytes() == sqlite_office.printing.pdf(question)


def test_a_clerk_goes_on_writing_in_word(
    page: DocumentsPage, desk: Desk, dialogs: PrintingDialogs, tmp_path: Path, qtbot: QtBot
) -> None:
    dialogs.path = tmp_path / "Tagesordnung"
    with qtbot.waitSignal(desk.messages.posted) as posted:
        page.save_word()
    assert posted.args[0].tone is Tone.NOTICE
    said = [one.text for one in WordFile(str(tmp_path / "Tagesordnung.docx")).paragraphs]
    assert any("Annahme der Tagesordnung" in text for text in said)


def test_the_folder_of_a_session_is_offered_as_pdf_alone(
    page: DocumentsPage, meeting: Meeting, qtbot: QtBot
) -> None:
    save_word = page.actions_of["save_word"]
    assert save_word.isEnabled()
    page.show_record(f"session-folder:{meeting.id}")
    assert not page.actions_of["save_pdf"].isEnabled()
    qtbot.waitUntil(page.actions_of["save_pdf"].isEnabled)
    assert not save_word.isEnabled()
    page.save_word()


@pytest.mark.parametrize("name", ["Papier.pdf", "Papier.docx"])
def test_a_place_that_cannot_be_written_is_said(
    page: DocumentsPage,
    desk: Desk,
    dialogs: PrintingDialogs,
    tmp_path: Path,
    name: str,
    qtbot: QtBot,
) -> None:
    """A folder of that name, a protected folder, a name too long …: one sentence, no file left."""
    told: list[str] = []
    desk.jobs.failed.connect(lambda error: told.append(worded(error.problems[0])))
    desk.messages.posted.connect(lambda message: told.append(message.text))
    for obstacle, reason in obstacles.here().items():
        if obstacle in ELSEWHERE or (name == "Papier.docx" and obstacle in RIGHTS):
            continue
        folder = tmp_path / obstacle.__name__
        folder.mkdir()
        dialogs.path, standing = obstacle(folder, name)
        before = obstacles.kept(folder)
        with standing:
            page.save_pdf() if name == "Papier.pdf" else page.save_word()
            qtbot.waitUntil(lambda: len(told) > 0)
        assert reason in told.pop()
        assert told == []
        assert obstacles.kept(folder) == before


@pytest.mark.skipif(sys.platform == "win32", reason="Unix limits the size of files")
def test_a_full_disk_leaves_the_old_file_as_it_was(
    page: DocumentsPage, desk: Desk, dialogs: PrintingDialogs, tmp_path: Path, qtbot: QtBot
) -> None:
    dialogs.path = tmp_path / "Tagesordnung.pdf"
    dialogs.path.write_bytes(b"the old one")
    with obstacles.full_disk(2000), qtbot.waitSignal(desk.messages.posted) as posted:
        page.save_pdf()
    assert posted.args[0].tone is Tone.PROBLEM
    assert "Tagesordnung.pdf" in posted.args[0].text
    assert "kein Platz" in posted.args[0].text
    assert dialogs.path.read_bytes() == b"the old one"
    assert [one for one in obstacles.kept(tmp_path) if one.endswith((".pdf", ".part"))] == [
        "Tagesordnung.pdf"
    ]


def test_cards_begin_at_a_place_their_sheet_has(page: DocumentsPage, meeting: Meeting) -> None:
    """Plain paper to cut has 2 x 4 badges."""
    start = page.choice.cards.start
    assert not start.isVisible()
    page.show_record(f"badges:{meeting.id}")
    assert start.isVisible()
    start.setValue(80)
    assert start.value() == 8
