"""Printers are set up by a test sheet; labels and badges then meet their sheets."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMarginsF, QSize
from PySide6.QtGui import QColor, QImage, QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.output.calibration import paint_rulers
from sekretariat.desktop.output.documents_page import DocumentsPage
from sekretariat.desktop.output.paper_printer import Spooling
from sekretariat.desktop.output.printer_dialog import PrinterDialog, printer_named
from sekretariat.desktop.output.printer_setups import PrinterSetup, keep_setup, setup_of
from sekretariat.desktop.output.raster import render_whole
from sekretariat.domain.bodies import Membership, Seat
from sekretariat.domain.meetings import Meeting
from sekretariat.services.secretariat import Secretariat
from tests.desktop.output.papers import MakePage, fake_program, pdf_of

pytestmark = pytest.mark.usefixtures("qapp")  # letters need it

DOTS_PER_MM = 10
BLACK = 128


def into_file(path: Path) -> QPrinter:
    """Return a printer of whole A4 sheets that writes a PDF file."""
    printer = printer_named("", "Prüfblatt")
    printer.setOutputFileName(str(path))
    printer.setPageMargins(QMarginsF(), QPageLayout.Unit.Point)
    return printer


def sheet(setup: PrinterSetup) -> QImage:
    image = QImage(2100, 2970, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_rulers(painter, setup, DOTS_PER_MM)
    painter.end()
    return image


def line_at(image: QImage, *, is_upright: bool) -> float:
    """Return where the measured line stands, in mm from the edge: the darkest row or column."""
    near = range(15 * DOTS_PER_MM, 25 * DOTS_PER_MM)
    along = range(250 * DOTS_PER_MM, 285 * DOTS_PER_MM, 7)
    across = range(195 * DOTS_PER_MM, 208 * DOTS_PER_MM, 7)

    def ink(place: int) -> int:
        spots = [(place, y) for y in along] if is_upright else [(x, place) for x in across]
        return sum(255 - image.pixelColor(x, y).lightness() for x, y in spots)

    return max(near, key=ink) / DOTS_PER_MM


def test_the_measured_lines_stand_at_twenty_millimetres() -> None:
    image = sheet(PrinterSetup())
    assert line_at(image, is_upright=True) == pytest.approx(20.0, abs=0.11)
    assert line_at(image, is_upright=False) == pytest.approx(20.0, abs=0.11)


def test_a_setting_moves_the_test_sheet() -> None:
    image = sheet(PrinterSetup(right_mm=-0.4, down_mm=1.2))
    assert line_at(image, is_upright=True) == pytest.approx(19.6, abs=0.11)
    assert line_at(image, is_upright=False) == pytest.approx(21.2, abs=0.11)


def test_settings_are_kept_for_each_printer(desk: Desk, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    spooling = Spooling(lambda: ["Büro", "Flur"])
    dialog = PrinterDialog(desk, spooling, window)
    dialog.printer.setCurrentText("Flur")
    dialog.right_mm.setValue(0.3)
    dialog.down_mm.setValue(-0.2)
    with qtbot.waitSignal(desk.messages.posted) as posted:
        dialog.accept()
    assert "Flur" in posted.args[0].text
    assert setup_of(desk.state, "Flur") == PrinterSetup(0.3, -0.2)
    assert setup_of(desk.state, "Büro") == PrinterSetup()
    again = PrinterDialog(desk, spooling, window)
    assert again.right_mm.value() == 0
    again.printer.setCurrentText("Flur")
    assert again.right_mm.value() == 0.3


def test_a_damaged_memory_counts_as_none(desk: Desk) -> None:
    desk.state.put("printers", {"Büro": "kaputt"})
    assert setup_of(desk.state, "Büro") == PrinterSetup()


@pytest.mark.skipif(sys.platform == "win32", reason="lpoptions is a program of Unix systems")
def test_trays_are_offered_where_the_printer_tells_them(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    tells = fake_program(tmp_path / "lpoptions", 'echo "InputSlot/Source: *Auto Tray1 Tray2"\n')
    keep_setup(desk.state, "Büro", PrinterSetup(tray="Tray2"))
    dialog = PrinterDialog(desk, Spooling(lambda: ["Büro"], lpoptions=str(tells)), window)
    qtbot.waitUntil(lambda: dialog.tray.count() == 4)
    assert dialog.tray.currentText() == "Tray2"


def test_the_test_sheet_goes_to_the_printer(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = PrinterDialog(desk, Spooling(lambda: ["Büro"]), window)
    path = tmp_path / "Prüfblatt.pdf"
    dialog.open_printer = lambda _name, _title: into_file(path)
    with qtbot.waitSignal(desk.messages.posted) as posted:
        dialog.print_test.click()
    assert "Büro" in posted.args[0].text
    pdf = pdf_of(path)
    assert pdf.pageCount() == 1
    assert pdf.pagePointSize(0).width() == pytest.approx(595, abs=1)


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_test_sheet_that_cannot_be_printed_is_said(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = PrinterDialog(desk, Spooling(lambda: ["Büro"]), window)
    dialog.open_printer = lambda _name, _title: into_file(tmp_path / "fehlt" / "Prüfblatt.pdf")
    with qtbot.waitSignal(desk.messages.posted) as posted:
        dialog.print_test.click()
    assert "nicht mehr da" in posted.args[0].text


@pytest.mark.skipif(sys.platform == "win32", reason="lp is a program of Unix systems")
def test_cards_are_moved_for_a_printer_that_misses_its_sheet(
    make_page: MakePage,
    sqlite_office: Secretariat,
    meeting: Meeting,
    desk: Desk,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    seat = Seat(body_id=meeting.body_id, number=1)
    sqlite_office.seats.save_seat(seat)
    [(chair, _)] = sqlite_office.people.choices()
    sqlite_office.seats.save_membership(Membership(seat_id=seat.id, person_id=chair))
    lp = fake_program(tmp_path / "lp", 'cat > "$0.pdf"\n')
    page = make_page(Spooling(lambda: ["", "Büro"], str(lp)))
    page.show_record(f"badges:{meeting.id}")
    qtbot.waitUntil(page.actions_of["print_paper"].isEnabled)

    def corner() -> tuple[float, float]:
        with qtbot.waitSignal(desk.messages.posted):
            page.print_paper()
        image = render_whole(pdf_of(Path(f"{lp}.pdf")), 0, QSize(210 * 4, 297 * 4))
        dark = [
            (x, y)
            for y in range(image.height())
            for x in range(image.width())
            if image.pixelColor(x, y).lightness() < BLACK
        ]
        return min(x for x, _ in dark) / 4, min(y for _, y in dark) / 4

    left, top = corner()
    keep_setup(desk.state, "", PrinterSetup(right_mm=5.0, down_mm=3.0))
    moved_left, moved_top = corner()
    assert moved_left - left == pytest.approx(5.0, abs=0.3)
    assert moved_top - top == pytest.approx(3.0, abs=0.3)


def test_the_dialog_opens_from_the_page(make_page: MakePage) -> None:
    page = make_page(Spooling(lambda: ["Büro"]))
    page.set_up_printer()
    [dialog] = page.findChildren(PrinterDialog)
    assert dialog.printer.currentText() == "Büro"
    dialog.reject()


def test_without_a_printer_there_is_nothing_to_set_up(
    page: DocumentsPage, desk: Desk, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(desk.messages.posted) as posted:
        page.set_up_printer()
    assert "Drucker" in posted.args[0].text
