"""What lp, the spooler of Unix systems, is told: it takes the PDF itself and keeps its letters."""

from collections.abc import Sequence

from PySide6.QtGui import QPageLayout, QPageRanges, QPageSize
from PySide6.QtPrintSupport import QPrintEngine, QPrinter

from sekretariat.desktop.output.sheets import Sheet, runs

SIDES = {
    QPrinter.DuplexMode.DuplexNone: "one-sided",
    QPrinter.DuplexMode.DuplexLongSide: "two-sided-long-edge",
    QPrinter.DuplexMode.DuplexShortSide: "two-sided-short-edge",
}
SLOT = "InputSlot"
CUPS_OPTIONS = QPrintEngine.PrintEnginePropertyKey(0xFE00)
"""Where Qt's dialog leaves what was chosen among a printer's own options (PPK_CupsOptions)."""


def lp_arguments(
    printer: QPrinter, title: str, tray: str = "", pages: QPageRanges | None = None
) -> list[str]:
    """Return what tells lp the same as the dialog was told; the PDF follows on its input.

    `tray` is used where the dialog was not told one, `pages` instead of those it was told.
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
    chosen = (pages or printer.pageRanges()).toString()
    return [*told, "-P", chosen] if chosen else told


def orders(printer: QPrinter, title: str, sheets: Sequence[Sheet]) -> list[list[str]]:
    """Return what lp is told for each run of sheets, copy after copy, each from its tray.

    lp takes one tray for a job, so letters on paper of two kinds are several jobs in a row.
    """
    found = []
    for run in runs(sheets, is_duplex=is_duplex(printer)):
        pages = QPageRanges()
        for page in run.pages:
            pages.addPage(page)
        found.append(lp_arguments(printer, title, run.tray, pages))
    if len(found) < 2:  # noqa: PLR2004  the printer itself makes copies of a job
        return found
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        found.reverse()
    for told in found:
        told[told.index("-n") + 1] = "1"
    return found * max(printer.copyCount(), 1)


def is_duplex(printer: QPrinter) -> bool:
    """Tell whether a printer was told to print on both sides."""
    both = (QPrinter.DuplexMode.DuplexLongSide, QPrinter.DuplexMode.DuplexShortSide)
    return printer.duplex() in both


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
