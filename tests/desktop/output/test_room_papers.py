"""The papers of a room in one action: ticked, remembered, printed as one job or saved singly."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.output.documents_page import DocumentsPage
from sekretariat.desktop.output.paper_printer import Spooling
from sekretariat.desktop.output.room_papers import ROOM, RoomPapersDialog
from sekretariat.domain.meetings import Meeting
from tests.desktop.bodies.hands import CTRL, press
from tests.desktop.output.papers import MakePage, PrintingDialogs, fake_program, pdf_of, ready

SHIFT = Qt.KeyboardModifier.ShiftModifier


def opened(page: DocumentsPage) -> RoomPapersDialog:
    press(page.preview, Qt.Key.Key_X, CTRL | SHIFT)
    [dialog] = [one for one in page.findChildren(RoomPapersDialog) if one.isVisible()]
    return dialog


def tick(dialog: RoomPapersDialog, *titles: str) -> None:
    """Tick what begins with these titles, nothing else."""
    for row in range(dialog.papers.count()):
        item = dialog.papers.item(row)
        is_wanted = item.text().startswith(titles)
        item.setCheckState(Qt.CheckState.Checked if is_wanted else Qt.CheckState.Unchecked)


def ticked(dialog: RoomPapersDialog) -> list[str]:
    items = [dialog.papers.item(row) for row in range(dialog.papers.count())]
    return [item.text() for item in items if item.checkState() is Qt.CheckState.Checked]


def test_all_papers_of_the_room_are_offered_for_the_session_that_is_seen(
    page: DocumentsPage, meeting: Meeting
) -> None:
    dialog = opened(page)
    assert len(ticked(dialog)) == len(ROOM)
    assert dialog.meeting.currentData() == meeting.id
    tick(dialog, "–")
    assert not dialog.print_papers.isEnabled()
    dialog.reject()


@pytest.mark.skipif(sys.platform == "win32", reason="lp is a program of Unix systems")
def test_they_are_printed_as_one_job_in_order(
    make_page: MakePage,
    meeting: Meeting,
    desk: Desk,
    dialogs: PrintingDialogs,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    lp = fake_program(tmp_path / "lp", 'cat > "$0.pdf"\n')
    page = make_page(Spooling(lambda: ["Büro"], str(lp)))
    page.show_record(f"agenda:{meeting.id}")
    ready(page, qtbot)
    dialog = opened(page)
    tick(dialog, "Anwesenheitsliste", "Türschild", "Gästeblatt")
    with qtbot.waitSignal(desk.messages.posted):
        dialog.print_papers.click()
    pdf = pdf_of(Path(f"{lp}.pdf"))
    texts = [pdf.getAllText(page).text() for page in range(pdf.pageCount())]
    assert dialogs.asked == [f"{len(texts)} page(s)"]
    assert texts[0].startswith("Anwesenheitsliste")
    assert len(texts) == 3
    assert "Musterkonferenz" in texts[1]
    again = opened(page)
    assert [title.partition(" (")[0] for title in ticked(again)] == [
        "Anwesenheitsliste",
        "Türschild",
        "Gästeblatt",
    ]
    again.reject()


def test_they_are_saved_as_single_files(
    page: DocumentsPage, desk: Desk, dialogs: PrintingDialogs, tmp_path: Path, qtbot: QtBot
) -> None:
    dialogs.path = tmp_path / "Saal"
    dialog = opened(page)
    tick(dialog, "Anwesenheitsliste", "Türschild", "Gästeblatt")
    with qtbot.waitSignal(desk.messages.posted):
        dialog.save_papers.click()
    names = sorted(path.name for path in dialogs.path.iterdir())
    assert [name[:7] for name in names] == ["01 Anwe", "02 Türs", "03 Gäst"]
    assert all(name.endswith("2020.pdf") for name in names)


def test_what_cannot_be_made_is_told_beside_the_rest(
    page: DocumentsPage, desk: Desk, dialogs: PrintingDialogs, tmp_path: Path, qtbot: QtBot
) -> None:
    dialogs.path = tmp_path / "Saal"
    told: list[str] = []
    desk.messages.posted.connect(lambda message: told.append(message.text))
    dialog = opened(page)
    tick(dialog, "Namensschilder", "Türschild")
    dialog.save_papers.click()
    qtbot.waitUntil(lambda: len(told) == 2)
    assert [path.name[:7] for path in dialogs.path.iterdir()] == ["02 Türs"]


def test_without_a_printer_they_can_be_saved_as_one_file(
    page: DocumentsPage, desk: Desk, dialogs: PrintingDialogs, tmp_path: Path, qtbot: QtBot
) -> None:
    dialogs.path = tmp_path / "Saal.pdf"
    dialog = opened(page)
    tick(dialog, "Anwesenheitsliste", "Gästeblatt")
    with qtbot.waitSignal(desk.messages.posted) as posted:
        dialog.print_papers.click()
    posted.args[0].action()
    assert pdf_of(dialogs.path).pageCount() == 2


def test_they_are_asked_for_from_a_session(page: DocumentsPage, meeting: Meeting) -> None:
    page.show_record(f"room-papers:{meeting.id}")
    [dialog] = page.findChildren(RoomPapersDialog)
    assert dialog.meeting.currentData() == meeting.id
    assert page.choice.subject.currentData() == meeting.id
    dialog.reject()
