"""A paper is found by typing, looked at, searched, and two of its pages are printed twice."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageRanges
from PySide6.QtPrintSupport import QPrinter
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
    clerk.qtbot.waitUntil(lambda: page.view.page_text.text() == "von 5")
    assert "Mitgliederverzeichnis" in page.preview.pdf.getAllText(0).text()

    page.preview.setFocus()
    clerk.press(Qt.Key.Key_F, CTRL)
    assert QApplication.focusWidget() is page.view.search_text
    clerk.write("Altmuster")
    clerk.qtbot.waitUntil(lambda: page.view.found_text.text() == "Stelle 1 von 1")
    assert page.view.page_number.value() == 2

    def twice(printer: QPrinter) -> None:
        printer.setPageRanges(QPageRanges.fromString("2-3"))
        printer.setCopyCount(2)

    at_the_printer.set_up = twice
    with clerk.qtbot.waitSignal(clerk.composition.desk.messages.posted):
        clerk.press(Qt.Key.Key_P, CTRL)
    told = Path(f"{lp}.told").read_text()
    assert "-n 2" in told
    assert told.rstrip().endswith("-P 2-3")
    assert pdf_of(Path(f"{lp}.pdf")).pageCount() == 5
    clerk.leave()
