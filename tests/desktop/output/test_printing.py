"""Papers on their way out: the spooler, a PDF file, pages painted for a printer."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMarginsF, QRect
from PySide6.QtGui import QPageLayout, QPageRanges
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.dialogs import Dialogs
from sekretariat.desktop.output.documents_page import DocumentsPage
from sekretariat.desktop.output.issue_dialog import IssueDialog
from sekretariat.desktop.output.paper_printer import Spooling, printer_for
from sekretariat.desktop.output.raster import pages_of, pages_to_print, paint_pdf, render_band
from sekretariat.documents.bundles import joined
from sekretariat.documents.content import Document, Heading, Orientation
from sekretariat.documents.pdf import write_pdf
from sekretariat.domain.meetings import Meeting
from sekretariat.progress import Cancelled, Progress
from sekretariat.services.papers.kinds import Paper, PrintQuestion
from sekretariat.services.secretariat import Secretariat
from tests.desktop.output.papers import MADE_AT, MakePage, PrintingDialogs, paper, pdf_of, ready


def test_without_a_printer_saving_is_offered(
    page: DocumentsPage, desk: Desk, dialogs: PrintingDialogs, tmp_path: Path, qtbot: QtBot
) -> None:
    dialogs.path = tmp_path / "statt.pdf"
    with qtbot.waitSignal(desk.messages.posted) as posted:
        page.print_paper()
    message = posted.args[0]
    assert dialogs.asked == []
    message.action()
    assert dialogs.path.is_file()


def test_printing_into_a_pdf_file_keeps_the_tagged_paper(
    make_page: MakePage,
    sqlite_office: Secretariat,
    meeting: Meeting,
    dialogs: PrintingDialogs,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    page = make_page(Spooling(printers=lambda: ["Büro"]))
    page.show_record(f"attendance-sheet:{meeting.id}")
    ready(page, qtbot)
    path = tmp_path / "Liste.pdf"
    dialogs.set_up = lambda printer: printer.setOutputFileName(str(path))
    page.print_paper()
    question = PrintQuestion(paper=Paper.ATTENDANCE_LIST, meeting_id=meeting.id)
    assert path.read_bytes() == sqlite_office.printing.pdf(question)


def test_a_printed_letter_can_be_kept_as_issued_where_it_is_told(
    make_page: MakePage,
    sqlite_office: Secretariat,
    dialogs: PrintingDialogs,
    desk: Desk,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    """Nobody but the clerk knows whether what was printed goes out; a list is never asked about."""
    page = make_page(Spooling(printers=lambda: ["Büro"]))
    [meeting] = sqlite_office.meetings.all()
    told: list[Any] = []
    desk.messages.posted.connect(told.append)
    dialogs.set_up = lambda printer: printer.setOutputFileName(str(tmp_path / "Brief.pdf"))
    for wish in (f"agenda:{meeting.id}", f"privacy-notice:{meeting.body_id}"):
        page.show_record(wish)
        qtbot.waitUntil(page.actions_of["print_paper"].isEnabled)
        page.print_paper()
    of_list, of_letter = (one for one in told if "Brief.pdf" in one.text)
    assert of_list.action is None
    page.show_record(f"agenda:{meeting.id}")
    of_letter.action()
    [dialog] = page.findChildren(IssueDialog)
    dialog.accept()
    qtbot.waitUntil(lambda: len(sqlite_office.issuing.rows("")) == 1)
    [row] = sqlite_office.issuing.rows("")
    assert "Datenschutz" in row["title"]


def test_painted_pages_look_like_the_paper(
    sqlite_office: Secretariat, meeting: Meeting, tmp_path: Path
) -> None:
    question = PrintQuestion(paper=Paper.AGENDA, meeting_id=meeting.id)
    content = sqlite_office.printing.pdf(question)
    original = tmp_path / "original.pdf"
    original.write_bytes(content)
    printer = QPrinter()
    printer.setResolution(150)
    printer.setFullPage(True)
    printer.setPageMargins(QMarginsF(), QPageLayout.Unit.Point)
    printer.setOutputFileName(str(tmp_path / "painted.pdf"))
    paint_pdf(content, printer, Progress())
    pdf, painted = pdf_of(original), pdf_of(tmp_path / "painted.pdf")
    assert painted.pageCount() == pdf.pageCount() == 1
    size = (pdf.pagePointSize(0) / 2).toSize()
    whole = QRect(0, 0, size.width(), size.height())
    before, after = (render_band(one, 0, size, whole) for one in (pdf, painted))
    pairs = [
        (before.pixelColor(x, y).lightness(), after.pixelColor(x, y).lightness())
        for x in range(size.width())
        for y in range(size.height())
    ]
    assert sum(one < 200 for one, _ in pairs) > 100
    assert sum(abs(one - other) for one, other in pairs) / len(pairs) < 4


def test_chosen_pages_and_copies_are_painted_in_order() -> None:
    printer = QPrinter()
    printer.setOutputFileName("none.pdf")
    assert pages_to_print(printer, 3) == [0, 1, 2]
    printer.setFromTo(2, 3)
    assert pages_to_print(printer, 5) == [1, 2]
    printer.setPageRanges(QPageRanges.fromString("1,3-4"))
    assert pages_to_print(printer, 5) == [0, 2, 3]
    assert pages_to_print(printer, 3) == [0, 2]
    printer.setCopyCount(2)
    printer.setCollateCopies(True)
    assert pages_to_print(printer, 3) == [0, 2, 0, 2]
    printer.setCollateCopies(False)
    assert pages_to_print(printer, 3) == [0, 0, 2, 2]
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert pages_to_print(printer, 3) == [2, 2, 0, 0]


def printer_into(path: Path) -> QPrinter:
    printer = QPrinter()
    printer.setResolution(150)
    printer.setOutputFileName(str(path))
    return printer


def test_a_long_run_can_be_called_off(tmp_path: Path) -> None:
    progress = Progress()
    progress.watch = lambda done, _total: progress.cancel() if done == 2 else None
    with pytest.raises(Cancelled):
        paint_pdf(paper(), printer_into(tmp_path / "gedruckt.pdf"), progress)


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_cannot_be_started_is_told(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="no printer"):
        paint_pdf(paper(), printer_into(tmp_path / "fehlt" / "gedruckt.pdf"), Progress())


def test_no_page_chosen_is_none_printed(tmp_path: Path) -> None:
    printer = printer_into(tmp_path / "gedruckt.pdf")
    printer.setPageRanges(QPageRanges.fromString("7-9"))
    with pytest.raises(OSError, match="no printer"):
        paint_pdf(paper(), printer, Progress())


def test_pages_lie_as_they_do_in_the_paper(tmp_path: Path) -> None:
    """A sign-in sheet among upright pages is printed lying."""
    lying = Document("Liste", (Heading("Liste"),), orientation=Orientation.LANDSCAPE)
    both = joined([paper(), write_pdf(lying, made_at=MADE_AT)])
    paint_pdf(both, printer_into(tmp_path / "gedruckt.pdf"), Progress())
    pdf = pdf_of(tmp_path / "gedruckt.pdf")
    sizes = [pdf.pagePointSize(page) for page in range(pdf.pageCount())]
    assert [size.width() > size.height() for size in sizes] == [False] * 4 + [True]
    assert pages_of(both) == 5


def test_the_system_asks_for_pages_and_for_the_one_that_is_seen(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    printer = printer_for("Liste")
    Dialogs().choose_printer(window, printer, 5, lambda: None)
    [dialog] = window.findChildren(QPrintDialog)
    assert (dialog.minPage(), dialog.maxPage()) == (1, 5)
    option = QPrintDialog.PrintDialogOption
    assert dialog.testOption(option.PrintCurrentPage)
    assert dialog.testOption(option.PrintPageRange)
    dialog.reject()
