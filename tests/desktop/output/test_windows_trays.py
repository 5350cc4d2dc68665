"""Trays of printers on Windows, asked of a driver that answers as the system's own call does."""

import sys
from ctypes import Array, c_uint16

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.output.paper_printer import Spooling
from sekretariat.desktop.output.printer_dialog import PrinterDialog
from sekretariat.desktop.output.printer_setups import setup_of
from sekretariat.desktop.output.windows_trays import DC_BINS, trays_told, windows_trays

LONGEST = 24


class Driver:
    """Tells trays (number and name), at the second asking as many fewer as are lost meanwhile."""

    def __init__(self, trays: dict[int, str], lost: int = 0) -> None:
        self.trays = trays
        self.lost = lost

    def __call__(
        self, printer: str, port: None, what: int, into: Array[c_uint16] | None, mode: None
    ) -> int:
        assert (printer, port, mode) == ("Büro", None, None)
        if into is None:
            return len(self.trays) or -1
        for place, (number, name) in enumerate(self.trays.items()):
            if what == DC_BINS:
                into[place] = c_uint16(number).value
            else:
                units = name.encode("utf-16-le")
                for at in range(len(name)):
                    pair = units[2 * at : 2 * at + 2]
                    into[place * LONGEST + at] = c_uint16(int.from_bytes(pair, "little")).value
        return len(self.trays) - self.lost


def test_trays_are_named_as_the_driver_names_them() -> None:
    """DMBIN_AUTO is 7 and 6 for Qt; a driver's own trays begin at 256; 200 is neither."""
    driver = Driver(
        {7: "Automatisch", 1: "Oberes Fach", 14: "", 257: "Fach 2 (Briefbögen)", 200: "?"}
    )
    assert trays_told("Büro", driver) == {
        "6": "Automatisch",
        "0": "Oberes Fach",
        "11": "11",
        "257": "Fach 2 (Briefbögen)",
    }


def test_a_name_that_fills_its_place_is_whole() -> None:
    name = "Zufuhr für Umschläge DLX"
    assert len(name) == LONGEST
    assert trays_told("Büro", Driver({256: name, 2: "Unten"})) == {"256": name, "1": "Unten"}


def test_a_driver_that_tells_nothing_or_changes_its_mind_has_no_trays() -> None:
    assert trays_told("Büro", Driver({})) == {}
    assert trays_told("Büro", Driver({1: "Oben", 2: "Unten"}, lost=1)) == {}


@pytest.mark.skipif(sys.platform == "win32", reason="there drivers are asked")
def test_other_systems_have_no_such_trays() -> None:
    assert windows_trays("Büro") == {}


def test_the_trays_are_offered_and_kept(desk: Desk, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    told = Driver({1: "Briefbögen", 257: "Leeres Papier"})
    spooling = Spooling(lambda: ["Büro"], trays=lambda name: trays_told(name, told))
    dialog = PrinterDialog(desk, spooling, window)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.blank_tray.count() == 3)
    assert dialog.letterhead_tray.isVisible()
    dialog.letterhead_tray.setCurrentText("Briefbögen")
    dialog.blank_tray.setCurrentText("Leeres Papier")
    dialog.accept()
    kept = setup_of(desk.state, "Büro")
    assert (kept.letterhead_tray, kept.blank_tray, kept.tray) == ("0", "257", "")
