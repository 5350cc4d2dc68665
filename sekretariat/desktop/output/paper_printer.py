"""Real printing: the system's dialog, then the PDF itself to the spooler, or its pages painted."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QStandardPaths
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.marks import worded
from sekretariat.desktop.base.messages import Message, Tone
from sekretariat.desktop.output.raster import paint_pdf
from sekretariat.domain.problems import Problem, Refused
from sekretariat.progress import Progress

DPI = 600
SIDES = {
    QPrinter.DuplexMode.DuplexNone: "one-sided",
    QPrinter.DuplexMode.DuplexLongSide: "two-sided-long-edge",
    QPrinter.DuplexMode.DuplexShortSide: "two-sided-short-edge",
}


@dataclass(frozen=True)
class FinishedPaper:
    """A paper as it was made: title, PDF, number of pages."""

    title: str
    content: bytes
    pages: int


@dataclass(frozen=True)
class Spooling:
    """What the system offers: its printers, and the program that takes a PDF ("" = none)."""

    printers: Callable[[], list[str]] = QPrinterInfo.availablePrinterNames
    lp: str = ""


def system_spooling() -> Spooling:
    """Return what this system offers."""
    return Spooling(lp=QStandardPaths.findExecutable("lp"))


def lp_arguments(printer: QPrinter, title: str) -> list[str]:
    """Return what tells lp the same as the dialog was told; the PDF follows on its input."""
    options = ["-d", printer.printerName(), "-n", str(printer.copyCount()), "-t", title]
    options += ["-o", "print-scaling=none", "-o", f"media={_media(printer)}"]
    if printer.duplex() in SIDES:
        options += ["-o", f"sides={SIDES[printer.duplex()]}"]
    if printer.copyCount() > 1:
        options += ["-o", f"collate={str(printer.collateCopies()).lower()}"]
    if printer.colorMode() is QPrinter.ColorMode.GrayScale:
        options += ["-o", "print-color-mode=monochrome"]
    if printer.fromPage():
        options += ["-P", f"{printer.fromPage()}-{printer.toPage()}"]
    return options


class PaperPrinter(QObject):
    """Prints finished papers on behalf of a widget."""

    def __init__(self, desk: Desk, parent: QWidget, spooling: Spooling | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._window = parent
        self._spooling = spooling or system_spooling()

    def print_paper(self, paper: FinishedPaper, save: Callable[[], object]) -> None:
        """Ask for the printer, then print; without any printer offer to save instead."""
        if not self._spooling.printers():
            text = worded(Problem("print.no_printer"))
            offer = self.tr("Save as PDF…")
            self._desk.messages.posted.emit(Message(text, Tone.PROBLEM, offer, save))
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setResolution(DPI)
        printer.setFullPage(True)
        printer.setDocName(paper.title)
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        self._desk.dialogs.choose_printer(
            self._window, printer, paper.pages, partial(self._send, paper, printer)
        )

    def _send(self, paper: FinishedPaper, printer: QPrinter) -> None:
        """Send a paper where the dialog says; a PDF file gets the paper's own bytes."""
        if printer.outputFileName():
            path = Path(printer.outputFileName())
            printing = self._desk.secretariat.printing
            self._desk.act(
                lambda: printing.save(paper.content, path), then=lambda _: self._tell(path.name)
            )
        elif self._spooling.lp:
            self._hand_over(paper, printer)
        else:
            self._paint(paper, printer)

    def _hand_over(self, paper: FinishedPaper, printer: QPrinter) -> None:
        name = printer.printerName()
        process = QProcess(self)
        process.finished.connect(partial(self._end_hand_over, process, name))
        process.errorOccurred.connect(partial(self._fail_to_start, process, name))
        process.start(self._spooling.lp, lp_arguments(printer, paper.title))
        process.write(paper.content)
        process.closeWriteChannel()

    def _end_hand_over(self, process: QProcess, name: str, code: int, *_: object) -> None:
        process.deleteLater()
        if code == 0:
            self._tell(name)
        else:
            reason = bytes(process.readAllStandardError().data()).decode(errors="replace")
            self._refuse(name, reason)

    def _fail_to_start(self, process: QProcess, name: str, error: object) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            process.deleteLater()
            self._refuse(name, process.errorString())

    def _paint(self, paper: FinishedPaper, printer: QPrinter) -> None:
        name = printer.printerName()

        def work(progress: Progress) -> None:
            try:
                paint_pdf(paper.content, printer, progress)
            except OSError as error:
                raise Refused(_failed(name, str(error))) from error

        job = self._desk.jobs.prepare(self.tr("Printing: {}").format(paper.title), work)
        job.succeeded.connect(lambda _: self._tell(name))
        job.start()

    def _tell(self, place: str) -> None:
        self._desk.messages.notice(self.tr("The paper is on its way to “{}”.").format(place))

    def _refuse(self, name: str, reason: str) -> None:
        self._desk.messages.problems([_failed(name, reason)])


def _failed(printer: str, reason: str) -> Problem:
    sentence = " ".join(reason.split()).rstrip(".")
    return Problem("print.failed", {"printer": printer, "reason": f"{sentence}."})


def _media(printer: QPrinter) -> str:
    return "A4" if printer.pageLayout().pageSize().id() == QPageSize.PageSizeId.A4 else "Letter"
