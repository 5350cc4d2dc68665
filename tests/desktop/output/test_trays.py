"""Letters come from the trays of their paper: through lp, painted page by page, printed again."""

import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QPageRanges
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.messages import Tone
from sekretariat.desktop.output.documents_page import DocumentsPage
from sekretariat.desktop.output.issued_dialog import IssuedDialog
from sekretariat.desktop.output.lp import is_duplex, orders
from sekretariat.desktop.output.paper_printer import (
    FinishedPaper,
    PaperPrinter,
    Spooling,
    printer_for,
)
from sekretariat.desktop.output.printer_setups import PrinterSetup, keep_setup
from sekretariat.desktop.output.raster import paint_pdf
from sekretariat.desktop.output.sheets import Sheet, Side
from sekretariat.progress import Progress
from sekretariat.services.papers.letter_sheets import (
    PrinterCopy,
    Stretch,
    as_issued,
    is_issued_letter,
)
from sekretariat.services.secretariat import Secretariat
from tests.desktop.offices import on_desk
from tests.desktop.output.papers import MakePage, PrintingDialogs, fake_program, paper, pdf_of
from tests.services.inviting.council import reachable

pytestmark = pytest.mark.usefixtures("qapp")  # printers need it
UNIX = pytest.mark.skipif(sys.platform == "win32", reason="lp is a program of Unix systems")
KEEPS_ALL = 'echo "$@" >> "$0.told"\ncat > "$0.pdf"\n'
SHEETS = (
    Stretch(1, 1, is_printed=True),
    Stretch(2, 3, is_printed=False),
    Stretch(4, 4, is_printed=True),
)
"""A letter of three pages and one of one, as `paper` has four."""
LETTERS = FinishedPaper("Briefe", b"", 4, on_sheets=lambda _is_duplex: PrinterCopy(paper(), SHEETS))


class Trays(QPrinter):
    """Stands for a printer of Windows: notes the number of the tray each of its sides comes from.

    What it is sent lies in a file, of which it does not tell.
    """

    def __init__(self, path: Path, usual: int = 6) -> None:
        super().__init__()
        self.setResolution(72)
        self.setOutputFileName(str(path))
        self.setPaperSource(QPrinter.PaperSource(usual))
        self.path = path
        self.used: list[int] = []

    def outputFileName(self) -> str:  # noqa: N802  so Qt calls it
        """Return no file, as a printer does."""
        return ""

    def newPage(self) -> bool:  # noqa: N802  so Qt calls it
        """The tray told before counts from this page on."""
        self.used.append(self.paperSource().value)
        return super().newPage()


def test_painted_sides_come_from_their_trays(tmp_path: Path) -> None:
    """A tray of the driver's own, one of Windows, none told: then that of the dialog again."""
    printer = Trays(tmp_path / "gedruckt.pdf")
    fed = [Side(1, "257"), Side(None, "257"), Side(2, "0"), Side(3, ""), Side(4, "257")]
    paint_pdf(paper(), printer, Progress(), fed)
    assert printer.used == [257, 0, 6, 257]
    pdf = pdf_of(printer.path)
    assert pdf.pageCount() == 5


def test_the_first_side_has_its_tray_before_printing_begins(tmp_path: Path) -> None:
    printer = Trays(tmp_path / "gedruckt.pdf")
    paint_pdf(paper(), printer, Progress(), [Side(1, "257")])
    assert printer.paperSource().value == 257


def test_a_tray_named_as_lp_names_it_is_left_to_the_dialog(tmp_path: Path) -> None:
    printer = Trays(tmp_path / "gedruckt.pdf")
    paint_pdf(paper(), printer, Progress(), [Side(1, "Fach1"), Side(2, "Fach2")])
    assert printer.used == [6]


def painted(
    page: DocumentsPage, desk: Desk, printer: Trays, whole: FinishedPaper, qtbot: QtBot
) -> list[int]:
    """Print on the way without lp; return the trays used from the second side on."""
    page.printer.open_printer = lambda _title, _size: printer
    with qtbot.waitSignal(desk.messages.posted) as posted:
        page.printer.print_paper(whole, lambda: None)
    assert posted.args[0].tone is Tone.NOTICE
    return printer.used


@pytest.fixture
def without_lp(make_page: MakePage, desk: Desk) -> DocumentsPage:
    page = make_page(Spooling(lambda: [""]))
    keep_setup(desk.state, "", PrinterSetup(tray="8", letterhead_tray="1", blank_tray="257"))
    return page


def test_letters_are_painted_on_the_paper_of_each_sheet(
    without_lp: DocumentsPage, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    printer = Trays(tmp_path / "gedruckt.pdf")
    assert painted(without_lp, desk, printer, LETTERS, qtbot) == [257, 257, 1]


def test_a_range_of_pages_is_painted_on_its_paper_too(
    without_lp: DocumentsPage, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    printer = Trays(tmp_path / "gedruckt.pdf")
    printer.setPageRanges(QPageRanges.fromString("3-4"))
    assert painted(without_lp, desk, printer, LETTERS, qtbot) == [1]
    assert pdf_of(printer.path).pageCount() == 2


def test_cards_come_from_the_tray_of_their_sheets(
    without_lp: DocumentsPage, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    printer = Trays(tmp_path / "gedruckt.pdf")
    cards = FinishedPaper("Etiketten", paper(), 4, moved=lambda _right, _down: paper())
    assert painted(without_lp, desk, printer, cards, qtbot) == [8, 8, 8]


def test_other_papers_come_from_the_tray_of_the_dialog(
    without_lp: DocumentsPage, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    printer = Trays(tmp_path / "gedruckt.pdf")
    plain = FinishedPaper("Liste", paper(), 4)
    assert painted(without_lp, desk, printer, plain, qtbot) == [6, 6, 6]


def test_letters_that_went_out_bear_their_head_and_need_blank_paper(
    without_lp: DocumentsPage, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    """What is printed again are the bytes that went out, so no sheet may bear a second head."""
    printer = Trays(tmp_path / "gedruckt.pdf")
    copy = as_issued(paper(), 4)
    again = FinishedPaper("Brief", copy.content, 4, on_sheets=lambda _is_duplex: copy)
    assert painted(without_lp, desk, printer, again, qtbot) == [257, 257, 257]
    assert is_issued_letter({"document": "invitation", "recipients": ["Erika Muster"]})
    assert is_issued_letter({"document": "inquiry", "recipients": ["Musterverein"]})
    assert not is_issued_letter({"document": "agenda", "recipients": ["Erika Muster"]})
    assert not is_issued_letter({"document": "appointment-certificate", "recipients": []})


def test_a_letter_of_a_dispatch_is_printed_again_on_blank_paper(
    desk: Desk, sqlite_office: Secretariat, tmp_path: Path, qtbot: QtBot
) -> None:
    council = reachable(sqlite_office)
    sqlite_office.dispatches.send(council.meeting, tmp_path / "Versand")
    keep_setup(desk.state, "", PrinterSetup(letterhead_tray="1", blank_tray="257"))
    with on_desk(desk, sqlite_office):
        window = QWidget()
        qtbot.addWidget(window)
        printer = PaperPrinter(desk, window, Spooling(lambda: [""]))
        trays = Trays(tmp_path / "gedruckt.pdf")
        printer.open_printer = lambda _title, _size: trays
        rows = sqlite_office.issuing.rows(council.meeting)
        dialog = IssuedDialog(desk, rows, printer, window)
        dialog.show()
        letter = next(place for place, row in enumerate(rows) if "(Brief)" in row["title"])
        dialog.issued.setCurrentRow(letter)
        with qtbot.waitSignal(desk.messages.posted) as posted:
            dialog.print_again.click()
        dialog.close()
    assert posted.args[0].tone is Tone.NOTICE
    assert trays.paperSource().value == 257


@UNIX
def test_lp_is_told_the_tray_of_each_run(
    make_page: MakePage, desk: Desk, dialogs: PrintingDialogs, tmp_path: Path, qtbot: QtBot
) -> None:
    """Two copies: lp is told copy after copy; then pages 3 and 4 alone, each from its tray."""
    keep_setup(desk.state, "", PrinterSetup(letterhead_tray="Fach1", blank_tray="Fach2"))
    lp = fake_program(tmp_path / "lp", KEEPS_ALL)
    page = make_page(Spooling(lambda: ["Büro"], str(lp)))
    whole = replace(LETTERS, on_sheets=lambda _is_duplex: PrinterCopy(b"ohne Kopf", SHEETS))

    def lines() -> list[str]:
        return Path(f"{lp}.told").read_text().splitlines()

    dialogs.set_up = lambda printer: printer.setCopyCount(2)
    with qtbot.waitSignal(desk.messages.posted) as posted:
        page.printer.print_paper(whole, lambda: None)
    assert posted.args[0].tone is Tone.NOTICE
    assert [line.rpartition("-P ")[2] for line in lines()] == ["1", "2-3", "4"] * 2
    assert all("-n 1" in line for line in lines())
    assert Path(f"{lp}.pdf").read_bytes() == b"ohne Kopf"
    dialogs.set_up = lambda printer: printer.setPageRanges(QPageRanges.fromString("3-4"))
    with qtbot.waitSignal(desk.messages.posted):
        page.printer.print_paper(whole, lambda: None)
    told = [(line.rpartition("-P ")[2], "Fach1" in line) for line in lines()[6:]]
    assert told == [("3", False), ("4", True)]


def test_letters_of_one_tray_are_one_order_with_its_copies() -> None:
    printer = printer_for("Brief")
    printer.setCopyCount(3)
    [told] = orders(printer, "Brief", [Sheet((1,), "Fach1"), Sheet((2,), "Fach1")])
    said = " ".join(told)
    assert "-n 3" in said
    assert "InputSlot=Fach1" in said
    assert said.endswith("-P 1-2")
    assert is_duplex(printer) is False


def test_the_last_sheet_first_begins_with_the_last_order() -> None:
    printer = printer_for("Brief")
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    told = orders(printer, "Brief", [Sheet((1,), "Fach1"), Sheet((2,), "Fach2")])
    assert [one[-1] for one in told] == ["2", "1"]
