"""Papers handed to the spooler of Unix systems: what lp is told, and what it tells."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPageRanges, QPageSize
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.messages import Message, Tone
from sekretariat.desktop.output.documents_page import DocumentsPage
from sekretariat.desktop.output.lp import lp_arguments, own_options, trays
from sekretariat.desktop.output.paper_printer import Spooling, printer_for
from sekretariat.domain.meetings import Meeting
from tests.desktop.output.papers import MakePage, PrintingDialogs, fake_program, pdf_of, ready

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="lp is a program of Unix systems")
KEEPS = 'echo "$@" > "$0.told"\ncat > "$0.pdf"\n'


def told(program: Path) -> str:
    """Return what the program was told."""
    return Path(f"{program}.told").read_text()


def page_with(
    make_page: MakePage, meeting: Meeting, spooling: Spooling, qtbot: QtBot
) -> DocumentsPage:
    page = make_page(spooling)
    page.show_record(f"agenda:{meeting.id}")
    ready(page, qtbot)
    return page


def print_it(page: DocumentsPage, desk: Desk, qtbot: QtBot) -> Message:
    """Print the paper; return what is said then."""
    with qtbot.waitSignal(desk.messages.posted) as posted:
        page.print_paper()
    message = posted.args[0]
    assert isinstance(message, Message)
    return message


def test_the_spooler_gets_the_file_itself(
    make_page: MakePage,
    meeting: Meeting,
    desk: Desk,
    dialogs: PrintingDialogs,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    lp = fake_program(tmp_path / "lp", KEEPS)
    page = page_with(make_page, meeting, Spooling(lambda: ["Büro"], str(lp)), qtbot)
    dialogs.set_up = lambda printer: printer.setCopyCount(2)
    assert print_it(page, desk, qtbot).tone is Tone.NOTICE
    assert "Annahme der Tagesordnung" in pdf_of(Path(f"{lp}.pdf")).getAllText(0).text()
    assert "-n 2" in told(lp)


def test_the_page_that_is_seen_can_be_printed_alone(
    make_page: MakePage,
    meeting: Meeting,
    desk: Desk,
    dialogs: PrintingDialogs,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    lp = fake_program(tmp_path / "lp", KEEPS)
    page = page_with(make_page, meeting, Spooling(lambda: ["Büro"], str(lp)), qtbot)
    dialogs.set_up = lambda printer: printer.setPrintRange(QPrinter.PrintRange.CurrentPage)
    print_it(page, desk, qtbot)
    assert told(lp).rstrip().endswith("-P 1")


def test_a_printer_that_refuses_is_said_with_its_reason(
    make_page: MakePage, meeting: Meeting, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    lp = fake_program(tmp_path / "lp", 'cat > /dev/null\necho "lp: kein Papier" >&2\nexit 1\n')
    page = page_with(make_page, meeting, Spooling(lambda: ["Büro"], str(lp)), qtbot)
    message = print_it(page, desk, qtbot)
    assert message.tone is Tone.PROBLEM
    assert "kein Papier" in message.text


def test_a_printer_that_vanishes_midway_is_said(
    make_page: MakePage, meeting: Meeting, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    """The spooler takes the beginning of the file and ends: the rest finds nobody to take it."""
    gone = 'head -c 1000 > "$0.pdf"\necho "lp: Drucker nicht erreichbar" >&2\nexit 1\n'
    lp = fake_program(tmp_path / "lp", gone)
    page = page_with(make_page, meeting, Spooling(lambda: ["Büro"], str(lp)), qtbot)
    message = print_it(page, desk, qtbot)
    assert message.tone is Tone.PROBLEM
    assert "nicht erreichbar" in message.text
    assert Path(f"{lp}.pdf").stat().st_size == 1000


def test_a_spooler_that_crashes_is_said(
    make_page: MakePage, meeting: Meeting, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    lp = fake_program(tmp_path / "lp", "head -c 1000 > /dev/null\nkill -9 $$\n")
    page = page_with(make_page, meeting, Spooling(lambda: ["Büro"], str(lp)), qtbot)
    assert print_it(page, desk, qtbot).tone is Tone.PROBLEM


def test_a_spooler_that_does_not_answer_is_left(
    make_page: MakePage, meeting: Meeting, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    lp = fake_program(tmp_path / "lp", "exec tail -f /dev/null\n")
    spooling = Spooling(lambda: ["Büro"], str(lp), limit_ms=50)
    page = page_with(make_page, meeting, spooling, qtbot)
    message = print_it(page, desk, qtbot)
    assert message.tone is Tone.PROBLEM
    assert "antwortet nicht" in message.text


def test_a_spooler_that_is_gone_is_said(
    make_page: MakePage, meeting: Meeting, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    spooling = Spooling(lambda: ["Büro"], str(tmp_path / "lp"))
    page = page_with(make_page, meeting, spooling, qtbot)
    assert print_it(page, desk, qtbot).tone is Tone.PROBLEM


def test_a_printer_that_vanished_while_it_was_chosen_is_said(
    make_page: MakePage,
    meeting: Meeting,
    desk: Desk,
    dialogs: PrintingDialogs,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    there = ["Büro"]
    lp = fake_program(tmp_path / "lp", KEEPS)
    page = page_with(make_page, meeting, Spooling(lambda: there, str(lp)), qtbot)
    dialogs.set_up = lambda _printer: there.clear()
    message = print_it(page, desk, qtbot)
    assert message.tone is Tone.PROBLEM
    assert "nicht mehr da" in message.text
    assert not Path(f"{lp}.pdf").exists()


def test_lp_is_told_what_the_dialog_was_told() -> None:
    printer = printer_for("Liste")
    printer.setCopyCount(2)
    printer.setCollateCopies(True)
    printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide)
    printer.setColorMode(QPrinter.ColorMode.GrayScale)
    printer.setPageRanges(QPageRanges.fromString("2-3,5"))
    said = " ".join(lp_arguments(printer, "Liste", "Fach2"))
    assert "-n 2 -t Liste" in said
    assert "print-scaling=none -o media=A4" in said
    assert "collate=true" in said
    assert "print-color-mode=monochrome" in said
    assert "InputSlot=Fach2" in said
    assert said.endswith("-P 2-3,5")


def test_sheets_of_other_sizes_are_named() -> None:
    envelope = printer_for("Umschlag", (623.6, 311.8))
    assert "media=EnvDL" in lp_arguments(envelope, "Umschlag")
    odd = printer_for("Schild")
    odd.setPageSize(QPageSize(QSizeF(100, 240), QPageSize.Unit.Millimeter))
    assert "media=Custom.100x240mm" in lp_arguments(odd, "Schild")


def test_the_options_of_the_dialog_go_on_to_lp() -> None:
    assert own_options(["InputSlot", "Tray2", "Stapling", "Left"]) == {
        "InputSlot": "Tray2",
        "Stapling": "Left",
    }
    assert own_options(None) == {}


def test_trays_are_read_from_what_the_printer_tells() -> None:
    said = (
        "PageSize/Media Size: *A4 A5\nInputSlot/Media Source: *Auto Tray1 Tray2\nDuplex/2: *None\n"
    )
    assert list(trays(said)) == ["Auto", "Tray1", "Tray2"]
    assert trays("PageSize/Media Size: *A4") == {}
