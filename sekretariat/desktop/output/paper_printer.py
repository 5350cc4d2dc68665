"""Real printing: the system's dialog, then the PDF itself to the spooler, or its pages painted."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QSizeF, QStandardPaths, QTimer
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.marks import worded
from sekretariat.desktop.base.messages import Message, Tone
from sekretariat.desktop.output.lp import is_duplex, lp_arguments, orders
from sekretariat.desktop.output.printer_setups import setup_of
from sekretariat.desktop.output.raster import (
    chosen_pages,
    handling_of,
    pages_to_print,
    paint_pdf,
)
from sekretariat.desktop.output.sheets import Sheet, Side, sheets_of, sides
from sekretariat.desktop.output.windows_trays import windows_trays
from sekretariat.domain.problems import Problem, Refused
from sekretariat.progress import Progress
from sekretariat.services.papers.letter_sheets import PrinterCopy

DPI = 600
LP_LIMIT_MS = 60_000
A4_POINTS = (595.0, 842.0)


@dataclass(frozen=True)
class FinishedPaper:
    """A paper as it was made: title, PDF, number of pages, size of the first in points.

    `moved` makes it again, moved by so many mm to the right and down: labels and badges have to
    meet their sheet by the tenth of a millimetre. `on_sheets` makes letters again for the paper of
    the office, printed on both sides or not; None where they need no paper of their own. `issue`
    keeps what goes out as it is: offered when it was printed, as nobody else knows if it is sent.
    """

    title: str
    content: bytes = field(repr=False)
    pages: int
    size: tuple[float, float] = A4_POINTS
    moved: Callable[[float, float], bytes] | None = None
    on_sheets: Callable[[bool], PrinterCopy | None] | None = None
    issue: Callable[[], object] | None = None


@dataclass(frozen=True)
class Spooling:
    """What the system offers: its printers, and the programs for them, "" = none.

    lp takes a PDF, lpoptions tells what a printer can do; lp is given up after `limit_ms`. Where
    neither is, `trays` tells a printer's trays: what is kept of each, and its name.
    """

    printers: Callable[[], list[str]] = QPrinterInfo.availablePrinterNames
    lp: str = ""
    lpoptions: str = ""
    limit_ms: int = LP_LIMIT_MS
    trays: Callable[[str], dict[str, str]] = windows_trays


def system_spooling() -> Spooling:
    """Return what this system offers."""
    find = QStandardPaths.findExecutable
    return Spooling(lp=find("lp"), lpoptions=find("lpoptions"))


def printer_for(title: str, size: tuple[float, float] = A4_POINTS) -> QPrinter:
    """Return a printer that is given whole sheets of a size in points."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(DPI)
    printer.setFullPage(True)
    printer.setDocName(title)
    upright = QSizeF(min(size), max(size))
    match = QPageSize.SizeMatchPolicy.FuzzyMatch
    printer.setPageSize(QPageSize(upright, QPageSize.Unit.Point, "", match))
    return printer


class PaperPrinter(QObject):
    """Prints finished papers on behalf of a widget; `open_printer` gives one for title and size."""

    def __init__(self, desk: Desk, parent: QWidget, spooling: Spooling | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._window = parent
        self.spooling = spooling or system_spooling()
        self._issue: Callable[[], object] | None = None
        self.open_printer: Callable[[str, tuple[float, float]], QPrinter] = printer_for

    def print_paper(self, paper: FinishedPaper, save: Callable[[], object], page: int = 0) -> None:
        """Ask for the printer, then print; without any printer offer to save instead.

        `page` is the one that is seen, from 0: the dialog offers to print it alone.
        """
        if not self.spooling.printers():
            text = worded(Problem("print.no_printer"))
            offer = self.tr("Save as PDF…")
            self._desk.messages.posted.emit(Message(text, Tone.PROBLEM, offer, save))
            return
        printer = self.open_printer(paper.title, paper.size)
        send = partial(self._send, paper, printer, page)
        self._desk.dialogs.choose_printer(self._window, printer, paper.pages, send)

    def _send(self, paper: FinishedPaper, printer: QPrinter, page: int) -> None:
        """Send a paper where the dialog says; a PDF file gets the paper's own bytes."""
        self._issue = paper.issue
        if printer.printRange() is QPrinter.PrintRange.CurrentPage:
            printer.setFromTo(page + 1, page + 1)
        if printer.outputFileName():
            path = Path(printer.outputFileName())
            printing = self._desk.secretariat.printing
            self._desk.act(
                lambda: printing.save(paper.content, path), then=lambda _: self._tell(path.name)
            )
            return
        name, known = printer.printerName(), self.spooling.printers()
        if not known or (name and name not in known):
            self._desk.messages.problems([Problem("print.vanished", {"printer": name})])
            return
        setup = setup_of(self._desk.state, name)
        if paper.moved is not None and setup.moves:
            make = partial(paper.moved, setup.right_mm, setup.down_mm)
            self._make(lambda: PrinterCopy(make()), paper, printer)
        elif paper.moved is None and paper.on_sheets is not None:
            self._make(partial(paper.on_sheets, is_duplex(printer)), paper, printer)
        else:
            self._deliver(paper, printer, None)

    def _make(
        self, make: Callable[[], PrinterCopy | None], paper: FinishedPaper, printer: QPrinter
    ) -> None:
        job = self._desk.jobs.prepare(self.tr("Making the paper"), lambda _progress: make())
        job.succeeded.connect(partial(self._deliver, paper, printer))
        job.start()

    def _deliver(self, paper: FinishedPaper, printer: QPrinter, copy: PrinterCopy | None) -> None:
        """Print a paper as it was seen, or the copy made for this printer."""
        content = paper.content if copy is None else copy.content
        tray = setup_of(self._desk.state, printer.printerName()).tray if paper.moved else ""
        sheets = self._sheets(printer, copy)
        if not self.spooling.lp:
            pages = pages_to_print(printer, paper.pages) if tray else []
            plain = [Side(page + 1, tray) for page in pages]
            self._paint(paper.title, printer, content, sides(sheets, handling_of(printer)) or plain)
        elif sheets:
            self._hand_over(printer, orders(printer, paper.title, sheets), content)
        else:
            self._hand_over(printer, [lp_arguments(printer, paper.title, tray)], content)

    def _sheets(self, printer: QPrinter, copy: PrinterCopy | None) -> list[Sheet]:
        """Return the sheets of the chosen pages of letters, none of another paper."""
        if copy is None or not copy.stretches:
            return []
        setup = setup_of(self._desk.state, printer.printerName())
        chosen = [page + 1 for page in chosen_pages(printer, copy.stretches[-1].last)]
        return sheets_of(chosen, copy.stretches, setup, is_duplex=is_duplex(printer))

    def _hand_over(self, printer: QPrinter, told: Sequence[Sequence[str]], content: bytes) -> None:
        """Give lp a file, as often as there is something to tell, one after the other."""
        name, (first, *rest) = printer.printerName(), told
        further = partial(self._hand_over, printer, rest, content) if rest else None
        process = QProcess(self)
        process.finished.connect(partial(self._end_hand_over, process, name, further))
        process.errorOccurred.connect(partial(self._fail_to_start, process, name))
        process.start(self.spooling.lp, list(first))
        process.write(content)
        process.closeWriteChannel()
        QTimer.singleShot(self.spooling.limit_ms, process, process.kill)

    def _end_hand_over(
        self,
        process: QProcess,
        name: str,
        further: Callable[[], None] | None,
        code: int,
        *_: object,
    ) -> None:
        process.deleteLater()
        reason = bytes(process.readAllStandardError().data()).decode(errors="replace")
        if process.exitStatus() is QProcess.ExitStatus.CrashExit:
            self._desk.messages.problems([Problem("print.silent", {"printer": name})])
        elif code:
            self._refuse(name, reason)
        elif further is not None:
            further()
        else:
            self._tell(name)

    def _fail_to_start(self, process: QProcess, name: str, error: object) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            process.deleteLater()
            self._refuse(name, process.errorString())

    def _paint(self, title: str, printer: QPrinter, content: bytes, fed: Sequence[Side]) -> None:
        name = printer.printerName()

        def work(progress: Progress) -> None:
            try:
                paint_pdf(content, printer, progress, fed)
            except OSError as error:
                raise Refused(Problem("print.vanished", {"printer": name})) from error

        job = self._desk.jobs.prepare(self.tr("Printing: {}").format(title), work)
        job.succeeded.connect(lambda _: self._tell(name))
        job.start()

    def _tell(self, place: str) -> None:
        text, messages = (
            self.tr("The paper is on its way to “{}”.").format(place),
            self._desk.messages,
        )
        if self._issue is None:
            messages.notice(text)
            return
        ask = self.tr("Does it go out?")
        messages.offer(Tone.NOTICE, f"{text} {ask}", self.tr("Issue"), self._issue)

    def _refuse(self, name: str, reason: str) -> None:
        sentence = " ".join(reason.split()).rstrip(".")
        problem = Problem("print.failed", {"printer": name, "reason": f"{sentence}."})
        self._desk.messages.problems([problem])
