"""What lp, the spooler of Unix systems, is told: it takes the PDF itself and keeps its letters."""

from collections.abc import Sequence

from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrintEngine, QPrinter

from sekretariat.desktop.output.printer_setups import PrinterSetup
from sekretariat.services.papers.letter_sheets import Stretch

SIDES = {
    QPrinter.DuplexMode.DuplexNone: "one-sided",
    QPrinter.DuplexMode.DuplexLongSide: "two-sided-long-edge",
    QPrinter.DuplexMode.DuplexShortSide: "two-sided-short-edge",
}
SLOT = "InputSlot"
CUPS_OPTIONS = QPrintEngine.PrintEnginePropertyKey(0xFE00)
"""Where Qt's dialog leaves what was chosen among a printer's own options (PPK_CupsOptions)."""


def lp_arguments(printer: QPrinter, title: str, tray: str = "") -> list[str]:
    """Return what tells lp the same as the dialog was told; the PDF follows on its input.

    `tray` is used where the dialog was not told one.
    """
    options = {"print-scaling": "none", "media": media(printer.pageLayout())}
    if printer.duplex() in SIDES:
        options["sides"] = SIDES[printer.duplex()]
    if printer.copyCount() > 1:
        options["collate"] = str(printer.collateCopies()).lower()
    if printer.colorMode() is QPrinter.ColorMode.GrayScale:
        options["print-color-mode"] = "monochrome"
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        options["outputorder"] = "reverse"
    if tray:
        options[SLOT] = tray
    options |= own_options(printer.printEngine().property(CUPS_OPTIONS))
    told = ["-d", printer.printerName(), "-n", str(printer.copyCount()), "-t", title]
    for name, value in options.items():
        told += ["-o", f"{name}={value}"]
    pages = printer.pageRanges().toString()
    return [*told, "-P", pages] if pages else told


def orders(
    printer: QPrinter, title: str, stretches: Sequence[Stretch], setup: PrinterSetup
) -> list[list[str]]:
    """Return what lp is told for each stretch of letters, copy after copy, each from its tray.

    lp takes one tray for a job, so letters on paper of two kinds are several jobs in a row.
    """
    found = []
    for one in stretches:
        tray = setup.letterhead_tray if one.is_printed else setup.blank_tray
        told = lp_arguments(printer, title, tray)
        told[told.index("-n") + 1] = "1"
        found.append([*told, "-P", f"{one.first}-{one.last}"])
    return found * max(printer.copyCount(), 1)


def own_options(kept: object) -> dict[str, str]:
    """Return the options of a printer as Qt keeps them: a list of names and values in turn."""
    if not isinstance(kept, Sequence) or isinstance(kept, str):
        return {}
    return dict(zip(map(str, kept[::2]), map(str, kept[1::2]), strict=False))


def media(layout: QPageLayout) -> str:
    """Return the name of a sheet's size as printers know it, else its size in mm."""
    size = layout.pageSize()
    if size.id() is not QPageSize.PageSizeId.Custom:
        return size.key()
    mm = size.size(QPageSize.Unit.Millimeter)
    return f"Custom.{mm.width():.0f}x{mm.height():.0f}mm"


def trays(told: str) -> dict[str, str]:
    """Read a printer's trays, name and words, from what `lpoptions -l` tells; {} without any.

    A line reads "InputSlot/Media Source: *Auto Tray1 Tray2".
    """
    for line in told.splitlines():
        name, _, values = line.partition(":")
        if name.partition("/")[0] == SLOT:
            return {one.lstrip("*"): one.lstrip("*") for one in values.split()}
    return {}
