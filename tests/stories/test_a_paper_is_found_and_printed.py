"""A paper is found by typing, looked at, searched, and two of its pages are printed twice."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageRanges
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sekretariat.desktop.base.offices import OfficeKind
from sekretariat.desktop.output.documents_page import DocumentsPage
from sekretariat.desktop.output.paper_printer import Spooling
from tests.desktop.bodies.hands import CTRL
from tests.desktop.output.papers import PrintingDialogs, fake_program, pdf_of
from tests.stories.clerk import SHIFT
from tests.stories.conftest import Begin


@pytest.mark.skipif(sys.platform == "win32", reason="lp is a program of Unix systems")
def test_pages_two_and_three_of_the_directory_twice(begin: Begin, tmp_path: Path) -> None:
    """The clerk needs the seats of the towns for two colleagues, and nothing else."""
    lp = fake_program(tmp_path / "lp", 'echo "$@" > "$0.told"\ncat > "$0.pdf"\n')
    clerk = begin(OfficeKind.SAMPLE)
    at_the_printer = PrintingDialogs()
    clerk.composition.desk.dialogs = at_the_printer

    page = clerk.go("documents", DocumentsPage)
    page.printer.spooling = Spooling(lambda: ["Büro"], str(lp))
    clerk.qtbot.waitUntil(lambda: not clerk.composition.desk.jobs.are_running)
    clerk.press(Qt.Key.Key_F, CTRL | SHIFT)
    clerk.write("mitglied verz")
    clerk.press(Qt.Key.Key_Down)
    clerk.qtbot.waitUntil(lambda: page.view.page_text.text() == "von 12")
    assert "Mitgliederverzeichnis" in page.preview.pdf.getAllText(0).text()

    assert QApplication.focusWidget() is page.list.tree
    clerk.press(Qt.Key.Key_F, CTRL)
    assert QApplication.focusWidget() is page.view.search_text
    clerk.write("Altmuster")
    clerk.qtbot.waitUntil(lambda: page.view.found_text.text() == "Stelle 1 von 1")
    assert page.view.page_number.value() == 3

    def twice(printer: QPrinter) -> None:
        printer.setPageRanges(QPageRanges.fromString("2-3"))
        printer.setCopyCount(2)

    at_the_printer.set_up = twice
    with clerk.qtbot.waitSignal(clerk.composition.desk.messages.posted):
        clerk.press(Qt.Key.Key_P, CTRL)
    told = Path(f"{lp}.told").read_text()
    assert "-n 2" in told
    assert told.rstrip().endswith("-P 2-3")
    assert pdf_of(Path(f"{lp}.pdf")).pageCount() == 12
    clerk.leave()


def test_one_letter_for_one_member_then_all_as_files(begin: Begin, tmp_path: Path) -> None:
    """A member lost the letter of appointment; the rest goes to the record as single files."""
    clerk = begin(OfficeKind.SAMPLE)
    page = clerk.go("documents", DocumentsPage)
    clerk.press(Qt.Key.Key_F, CTRL | SHIFT)
    clerk.write("berufung")
    clerk.press(Qt.Key.Key_Down)
    clerk.qtbot.waitUntil(page.actions_of["print_paper"].isEnabled)
    every = page.preview.pdf.pageCount()
    assert every > 10
    assert page.choice.person.placeholderText() == "alle"

    page.choice.person.setFocus()
    QTest.keyClicks(page.choice.person, "Landm Sieg")
    popup = page.choice.person.completer().popup()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    clerk.qtbot.waitUntil(lambda: 0 < page.preview.pdf.pageCount() < 3)
    assert "Siegfried Landmuster" in page.preview.pdf.getAllText(0).text()

    page.choice.person.setFocus()
    page.choice.person.selectAll()
    QTest.keyClick(page.choice.person, Qt.Key.Key_Delete)
    clerk.qtbot.waitUntil(lambda: page.preview.pdf.pageCount() == every)
    clerk.qtbot.waitUntil(page.actions_of["save_letters"].isEnabled)
    clerk.dialogs.path = tmp_path / "Berufungen"
    clerk.wait_for(page.actions_of["save_letters"].trigger)
    names = [path.name for path in clerk.dialogs.path.iterdir()]
    assert any("Landmuster" in name for name in names)
    clerk.leave()
