"""Papers as files: the PDF itself, its twin for Word, and what stands in the way."""

import sys
from pathlib import Path

import pytest
from docx import Document as WordFile
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.messages import Tone
from sekretariat.desktop.output.documents_page import DocumentsPage
from sekretariat.domain.meetings import Meeting
from sekretariat.services.papers.kinds import Paper, PrintQuestion
from sekretariat.services.secretariat import Secretariat
from tests.desktop.output.papers import PrintingDialogs


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


def test_a_folder_with_pages_from_outside_is_not_for_word(
    page: DocumentsPage, meeting: Meeting, qtbot: QtBot
) -> None:
    save_word = page.actions_of["save_word"]
    page.show_record(f"door-sign:{meeting.id}")
    qtbot.waitUntil(page.actions_of["save_pdf"].isEnabled)
    assert save_word.isEnabled()
    page.show_record(f"session-folder:{meeting.id}")
    qtbot.waitUntil(page.actions_of["save_pdf"].isEnabled)
    assert not save_word.isEnabled()
    page.save_word()


@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
def test_a_place_that_cannot_be_written_is_said(
    page: DocumentsPage,
    desk: Desk,
    dialogs: PrintingDialogs,
    tmp_path: Path,
    suffix: str,
    qtbot: QtBot,
) -> None:
    """A folder of that name stands there already: as little to be replaced as an open file."""
    dialogs.path = tmp_path / f"Tagesordnung{suffix}"
    (dialogs.path / "darin").mkdir(parents=True)
    told: list[str] = []
    desk.jobs.failed.connect(lambda error: told.append(str(error.problems[0].values["path"])))
    desk.messages.posted.connect(lambda message: told.append(message.text))
    page.save_pdf() if suffix == ".pdf" else page.save_word()
    qtbot.waitUntil(lambda: len(told) > 0)
    assert f"Tagesordnung{suffix}" in told[0]
    assert [path.name for path in tmp_path.glob("*Tages*")] == [f"Tagesordnung{suffix}"]


@pytest.mark.skipif(sys.platform == "win32", reason="Unix limits the size of files")
def test_a_full_disk_leaves_the_old_file_as_it_was(
    page: DocumentsPage, desk: Desk, dialogs: PrintingDialogs, tmp_path: Path, qtbot: QtBot
) -> None:
    import resource  # noqa: PLC0415  only Unix has it

    dialogs.path = tmp_path / "Tagesordnung.pdf"
    dialogs.path.write_bytes(b"the old one")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2000, before[1]))
    try:
        with qtbot.waitSignal(desk.messages.posted) as posted:
            page.save_pdf()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert posted.args[0].tone is Tone.PROBLEM
    assert "Tagesordnung.pdf" in posted.args[0].text
    assert dialogs.path.read_bytes() == b"the old one"
    assert [path.name for path in tmp_path.glob("*Tages*")] == ["Tagesordnung.pdf"]


def test_cards_begin_at_a_place_their_sheet_has(page: DocumentsPage, meeting: Meeting) -> None:
    """Plain paper to cut has 2 x 4 badges."""
    start = page.choice.cards.start
    assert not start.isVisible()
    page.show_record(f"badges:{meeting.id}")
    assert start.isVisible()
    start.setValue(80)
    assert start.value() == 8
