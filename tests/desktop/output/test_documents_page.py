"""Papers on screen and on their way out: preview, search, saving, printing."""

import stat
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMarginsF, QRect
from PySide6.QtGui import QPageLayout
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.messages import Tone
from sekretariat.desktop.output.documents_page import DocumentsPage
from sekretariat.desktop.output.paper_printer import Spooling, lp_arguments
from sekretariat.desktop.output.papers import Wish, file_name, read_wish
from sekretariat.desktop.output.preview import STEP
from sekretariat.desktop.output.raster import pages_to_print, paint_pdf, render_band
from sekretariat.domain.meetings import Meeting
from sekretariat.domain.sheets import SheetOrder
from sekretariat.progress import Progress
from sekretariat.services.printing import Paper, PrintQuestion
from sekretariat.services.secretariat import Secretariat
from tests.desktop.conftest import AnsweringDialogs
from tests.desktop.offices import fill, on_desk

FIXED = datetime(2020, 11, 2, 9, 0, tzinfo=UTC)
MakePage = Callable[[Spooling], DocumentsPage]


class PrintingDialogs(AnsweringDialogs):
    """Chooses a printer at once: `set_up` does what a clerk does in the system's dialog."""

    def __init__(self) -> None:
        super().__init__()
        self.set_up: Callable[[QPrinter], object] = lambda _printer: None

    def choose_printer(
        self, _parent: QWidget, printer: QPrinter, pages: int, then: Callable[[], object]
    ) -> None:
        self.asked.append(f"{pages} page(s)")
        self.set_up(printer)
        then()


@pytest.fixture
def dialogs() -> PrintingDialogs:
    return PrintingDialogs()


@pytest.fixture
def meeting(sqlite_office: Secretariat) -> Meeting:
    sqlite_office.context.clock = lambda: FIXED
    return fill(sqlite_office)


@pytest.fixture
def make_page(
    desk: Desk, sqlite_office: Secretariat, meeting: Meeting, qtbot: QtBot
) -> Iterator[MakePage]:
    assert meeting.id

    def make(spooling: Spooling) -> DocumentsPage:
        page = DocumentsPage(desk, spooling)
        qtbot.addWidget(page)
        page.resize(1170, 640)
        page.show()
        return page

    with on_desk(desk, sqlite_office):
        yield make


@pytest.fixture
def page(make_page: MakePage, meeting: Meeting, qtbot: QtBot) -> DocumentsPage:
    page = make_page(Spooling(printers=list))
    page.show_record(f"agenda:{meeting.id}")
    ready(page, qtbot)
    return page


def ready(page: DocumentsPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.preview.pdf.pageCount() > 0 and page.page_text.text() != "")


def text_of(page: DocumentsPage) -> str:
    pdf = page.preview.pdf
    return "".join(pdf.getAllText(number).text() for number in range(pdf.pageCount()))


def pdf_of(path: Path) -> QPdfDocument:
    pdf = QPdfDocument()
    assert pdf.load(str(path)) is QPdfDocument.Error.None_
    return pdf


def test_the_agenda_is_shown_and_searched(page: DocumentsPage, qtbot: QtBot) -> None:
    assert "Annahme der Tagesordnung" in text_of(page)
    assert page.page_text.text() == "Page 1 of 1"
    QTest.keyClicks(page.search_text, "Verschiedenes")
    qtbot.waitUntil(lambda: page.found_text.text() == "Place 1 of 1")
    assert page.preview.verticalScrollBar().value() > 0
    page.search_text.setText("Kein solches Wort")
    qtbot.waitUntil(lambda: page.found_text.text() == "Not found")


def test_search_goes_round(page: DocumentsPage, qtbot: QtBot) -> None:
    page.search_text.setText("Eröffnung und Begrüßung")
    qtbot.waitUntil(lambda: page.found_text.text() == "Place 1 of 1")
    page.preview.go_to_found(1)
    assert page.found_text.text() == "Place 1 of 1"


def test_pages_grow_from_the_fitting_width(page: DocumentsPage) -> None:
    page.preview.zoom(1)
    fitting = page.preview.zoomFactor()
    page.preview.zoom(STEP)
    assert page.preview.zoomFactor() == pytest.approx(fitting * STEP)
    page.preview.fit_width()
    page.preview.zoom(1)
    assert page.preview.zoomFactor() == pytest.approx(fitting)


def test_the_preview_follows_changes(
    page: DocumentsPage, sqlite_office: Secretariat, meeting: Meeting, qtbot: QtBot
) -> None:
    item = sqlite_office.agendas.items(meeting.id)[0]
    item.title = "Grußwort der Ministerin"
    sqlite_office.agendas.save(item)
    qtbot.waitUntil(lambda: "Grußwort der Ministerin" in text_of(page))


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


def test_a_place_that_cannot_be_written_is_said(
    page: DocumentsPage, desk: Desk, dialogs: PrintingDialogs, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "file").write_text("")
    dialogs.path = tmp_path / "file" / "Tagesordnung.pdf"
    with qtbot.waitSignal(desk.messages.posted) as posted:
        page.save_pdf()
    assert "Tagesordnung.pdf" in posted.args[0].text


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
    page.show_record(f"attendance-list:{meeting.id}")
    ready(page, qtbot)
    path = tmp_path / "Liste.pdf"
    dialogs.set_up = lambda printer: printer.setOutputFileName(str(path))
    page.print_paper()
    question = PrintQuestion(paper=Paper.ATTENDANCE_LIST, meeting_id=meeting.id)
    assert path.read_bytes() == sqlite_office.printing.pdf(question)


@pytest.mark.skipif(sys.platform == "win32", reason="lp is a program of Unix systems")
def test_the_spooler_gets_the_file_itself(
    make_page: MakePage,
    meeting: Meeting,
    desk: Desk,
    dialogs: PrintingDialogs,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    spooler = tmp_path / "lp"
    spooler.write_text(f'#!/bin/sh\necho "$@" > {tmp_path}/options\ncat > {tmp_path}/paper.pdf\n')
    spooler.chmod(spooler.stat().st_mode | stat.S_IXUSR)
    page = make_page(Spooling(printers=lambda: ["Büro"], lp=str(spooler)))
    page.show_record(f"agenda:{meeting.id}")
    ready(page, qtbot)
    dialogs.set_up = lambda printer: printer.setCopyCount(2)
    with qtbot.waitSignal(desk.messages.posted) as posted:
        page.print_paper()
    assert posted.args[0].tone is Tone.NOTICE
    assert "Annahme der Tagesordnung" in pdf_of(tmp_path / "paper.pdf").getAllText(0).text()
    assert "-n 2" in (tmp_path / "options").read_text()


@pytest.mark.skipif(sys.platform == "win32", reason="lp is a program of Unix systems")
def test_a_printer_that_refuses_is_said_with_its_reason(
    make_page: MakePage, meeting: Meeting, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    spooler = tmp_path / "lp"
    spooler.write_text('#!/bin/sh\ncat > /dev/null\necho "lp: kein Papier" >&2\nexit 1\n')
    spooler.chmod(spooler.stat().st_mode | stat.S_IXUSR)
    page = make_page(Spooling(printers=lambda: ["Büro"], lp=str(spooler)))
    page.show_record(f"agenda:{meeting.id}")
    ready(page, qtbot)
    with qtbot.waitSignal(desk.messages.posted) as posted:
        page.print_paper()
    assert posted.args[0].tone is Tone.PROBLEM
    assert "kein Papier" in posted.args[0].text


def test_lp_is_told_what_the_dialog_was_told() -> None:
    printer = QPrinter()
    printer.setCopyCount(2)
    printer.setCollateCopies(True)
    printer.setColorMode(QPrinter.ColorMode.GrayScale)
    printer.setFromTo(2, 3)
    told = " ".join(lp_arguments(printer, "Liste"))
    assert "-n 2 -t Liste" in told
    assert "print-scaling=none" in told
    assert "print-color-mode=monochrome" in told
    assert told.endswith("-P 2-3")


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


def test_a_directory_is_of_a_day_and_a_sheet_has_an_order(
    page: DocumentsPage, meeting: Meeting, qtbot: QtBot
) -> None:
    assert not page.as_of_day.isVisible()
    page.show_record(f"member-list:{meeting.body_id}:2019-12-03")
    qtbot.waitUntil(lambda: "3. Dezember 2019" in text_of(page))
    assert page.as_of_day.text() == "03.12.2019"
    page.show_record(f"attendance-list:{meeting.id}")
    assert page.order.isVisible()
    assert not page.as_of_day.isVisible()


def test_an_office_without_bodies_says_what_to_do(
    desk: Desk, sqlite_office: Secretariat, qtbot: QtBot
) -> None:
    with on_desk(desk, sqlite_office):
        page = DocumentsPage(desk, Spooling(printers=list))
        qtbot.addWidget(page)
        page.show()
        assert page.sentence.isVisible()
        page.save_pdf()


def test_wishes_are_read_from_the_words_pages_use() -> None:
    before = Wish(as_of=date(2020, 11, 3))
    assert read_wish("member-list:b1:2019-12-03", before) == Wish(
        Paper.MEMBER_LIST, "b1", date(2019, 12, 3)
    )
    assert read_wish("agenda:m1", before) == Wish(Paper.AGENDA, "m1", date(2020, 11, 3))
    with pytest.raises(ValueError, match="poster"):
        read_wish("poster:m1", before)


def test_file_names_fit_every_system() -> None:
    assert file_name('Liste 2. Sitzung · "Forum 1/2": Ä?') == "Liste 2. Sitzung Forum 1 2 Ä.pdf"


def test_orders_offered_are_those_of_the_sheet(page: DocumentsPage) -> None:
    shown = [page.order.itemData(row) for row in range(page.order.count())]
    assert shown == list(SheetOrder)
