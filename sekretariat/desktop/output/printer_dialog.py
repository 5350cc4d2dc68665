"""Setting up a printer: where it prints on its sheets, by a test sheet, and the tray of labels."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QProcess
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QLabel,
    QPushButton,
    QWidget,
)

from sekretariat.desktop.base.appearance import make_muted
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.forms import load_form
from sekretariat.desktop.output.calibration import MM_PER_INCH, paint_rulers
from sekretariat.desktop.output.lp import trays
from sekretariat.desktop.output.paper_printer import Spooling, printer_for
from sekretariat.desktop.output.printer_setups import TRAYS, PrinterSetup, keep_setup, setup_of
from sekretariat.domain.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Callable


def printer_named(name: str, title: str) -> QPrinter:
    """Return a printer of this computer."""
    printer = printer_for(title)
    printer.setPrinterName(name)
    return printer


class PrinterDialog(QDialog):
    """Asks by how much labels and badges are moved on each printer; `open_printer` gives one."""

    printer_hint: QLabel
    printer: QComboBox
    right_mm: QDoubleSpinBox
    down_mm: QDoubleSpinBox
    tray_label: QLabel
    tray: QComboBox
    letterhead_tray_label: QLabel
    letterhead_tray: QComboBox
    blank_tray_label: QLabel
    blank_tray: QComboBox
    print_test: QPushButton
    printer_buttons: QDialogButtonBox

    def __init__(self, desk: Desk, spooling: Spooling, parent: QWidget) -> None:
        super().__init__(parent)
        load_form(self, "printer_dialog")
        make_muted(self.printer_hint)
        self._desk = desk
        self._spooling = spooling
        self.open_printer: Callable[[str, str], QPrinter] = printer_named
        self.printer.addItems(spooling.printers())
        save = self.printer_buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setText(self.tr("&Save setting"))
        self.printer_buttons.accepted.connect(self.accept)
        self.printer_buttons.rejected.connect(self.reject)
        self.print_test.clicked.connect(self._print_test)
        self.printer.currentTextChanged.connect(self._show)
        self._show(self.printer.currentText())

    def accept(self) -> None:
        """Keep what stands here."""
        keep_setup(self._desk.state, self.printer.currentText(), self._setup())
        told = self.tr("Setting of the printer “{}” saved.").format(self.printer.currentText())
        self._desk.messages.notice(told)
        super().accept()

    def _setup(self) -> PrinterSetup:
        right, down = round(self.right_mm.value(), 1), round(self.down_mm.value(), 1)
        tray, letterhead, blank = (str(box.currentData() or "") for box in self._trays)
        return PrinterSetup(right, down, tray, letterhead, blank)

    @property
    def _trays(self) -> tuple[QComboBox, QComboBox, QComboBox]:
        return self.tray, self.letterhead_tray, self.blank_tray

    def _show(self, name: str) -> None:
        setup = setup_of(self._desk.state, name)
        self.right_mm.setValue(setup.right_mm)
        self.down_mm.setValue(setup.down_mm)
        chosen = [getattr(setup, kept) for kept in TRAYS]
        self._show_trays({one: one for one in chosen if one}, chosen)
        if self._spooling.lpoptions:
            process = QProcess(self)
            process.finished.connect(partial(self._read_trays, process, name))
            process.start(self._spooling.lpoptions, ["-p", name, "-l"])
        else:
            asked = self._desk.jobs.ask(lambda _progress: self._spooling.trays(name))
            asked.succeeded.connect(partial(self._offer_trays, name))
            asked.start()

    def _read_trays(self, process: QProcess, name: str, *_: object) -> None:
        process.deleteLater()
        told = bytes(process.readAllStandardOutput().data()).decode(errors="replace")
        self._offer_trays(name, trays(told))

    def _offer_trays(self, name: str, found: dict[str, str]) -> None:
        if found and name == self.printer.currentText():
            setup = setup_of(self._desk.state, name)
            self._show_trays(found, [getattr(setup, kept) for kept in TRAYS])

    def _show_trays(self, known: dict[str, str], chosen: Sequence[str]) -> None:
        for box, kept in zip(self._trays, chosen, strict=True):
            box.clear()
            box.addItem(self.tr("as chosen when printing"), "")
            for value, words in known.items():
                box.addItem(words, value)
            box.setCurrentIndex(max(box.findData(kept), 0))
        labels = (self.tray_label, self.letterhead_tray_label, self.blank_tray_label)
        for widget in (*self._trays, *labels):
            widget.setVisible(bool(known))

    def _print_test(self) -> None:
        name = self.printer.currentText()
        printer = self.open_printer(name, self.tr("Test sheet"))
        painter = QPainter()
        if not painter.begin(printer):
            self._desk.messages.problems([Problem("print.vanished", {"printer": name})])
            return
        paint_rulers(painter, self._setup(), printer.resolution() / MM_PER_INCH)
        painter.end()
        told = self.tr("The test sheet is on its way to “{}”.").format(name)
        self._desk.messages.notice(told)
