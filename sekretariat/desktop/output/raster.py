"""Painting a PDF on a printer, for systems that cannot take the file itself.

Pages are rendered in bands: a whole A4 page at 600 dpi would take 139 MB. QtPdf's pictures are
transparent, so each band is laid on white.
"""

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect, QSize
from PySide6.QtGui import QColor, QImage, QPageLayout, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from PySide6.QtPrintSupport import QPrinter

from sekretariat.desktop.output.lp import is_duplex
from sekretariat.desktop.output.sheets import Handling, Side
from sekretariat.progress import Cancelled, Progress

BAND_PX = 1024
POINTS_PER_INCH = 72


def pages_of(content: bytes) -> int:
    """Return how many pages a PDF has."""
    pdf, buffer = QPdfDocument(), QBuffer()
    _load(pdf, buffer, content)
    pages = pdf.pageCount()
    pdf.close()
    return pages


def _load(pdf: QPdfDocument, buffer: QBuffer, content: bytes) -> None:
    """Load a PDF from memory; the buffer has to live as long as the document."""
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    pdf.load(buffer)


def chosen_pages(printer: QPrinter, pages: int) -> list[int]:
    """Return the pages chosen in the dialog, from 0, in the paper's order; all where none is."""
    ranges = printer.pageRanges().toRangeList()
    if not ranges:
        return list(range(pages))
    wanted = {page for one in ranges for page in range(one.from_, one.to + 1)}
    return [page - 1 for page in sorted(wanted) if page <= pages]


def pages_to_print(printer: QPrinter, pages: int) -> list[int]:
    """Return the chosen pages, from 0, in the printer's order and as often as it cannot itself."""
    chosen = chosen_pages(printer, pages)
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        chosen.reverse()
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    if printer.collateCopies():
        return chosen * copies
    return [page for page in chosen for _ in range(copies)]


def handling_of(printer: QPrinter) -> Handling:
    """Return how a printer was told to print; copies it makes itself do not count."""
    return Handling(
        is_duplex=is_duplex(printer),
        copies=1 if printer.supportsMultipleCopies() else printer.copyCount(),
        is_collated=printer.collateCopies(),
        is_reversed=printer.pageOrder() is QPrinter.PageOrder.LastPageFirst,
    )


def paint_pdf(
    content: bytes, printer: QPrinter, progress: Progress, fed: Sequence[Side] = ()
) -> None:
    """Paint the chosen pages, or the sides told by `fed`, each on a sheet of its tray.

    Raises OSError where the printer cannot be started or stops to take pages.
    """
    pdf, buffer = QPdfDocument(), QBuffer()
    _load(pdf, buffer, content)
    chosen = fed or [Side(page + 1) for page in pages_to_print(printer, pdf.pageCount())]
    usual, painter = printer.paperSource(), QPainter()
    if chosen:
        _prepare(printer, pdf, chosen[0], usual)
    if not chosen or not painter.begin(printer):
        raise OSError(f"no printer takes pages: {printer.printerName()}")
    try:
        for place, side in enumerate(chosen):
            if place:
                _prepare(printer, pdf, side, usual)
                _next_page(printer)
            if side.page is not None:
                _paint_page(painter, pdf, side.page - 1, printer.resolution())
            progress.step(place + 1, len(chosen))
    except Cancelled:
        printer.abort()
        raise
    finally:
        painter.end()
        pdf.close()


def _next_page(printer: QPrinter) -> None:
    lost = {QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted}
    if not printer.newPage() or printer.printerState() in lost:
        raise OSError(f"no printer takes pages: {printer.printerName()}")


def render_band(pdf: QPdfDocument, page: int, whole: QSize, band: QRect) -> QImage:
    """Return a strip of a page on white; sizes in pixels of the whole page."""
    options = QPdfDocumentRenderOptions()
    options.setScaledSize(whole)
    options.setScaledClipRect(band)
    drawn = pdf.render(page, band.size(), options)
    strip = QImage(band.size(), QImage.Format.Format_RGB32)
    strip.fill(QColor("white"))
    painter = QPainter(strip)
    painter.drawImage(QPoint(0, 0), drawn)
    painter.end()
    return strip


def render_whole(pdf: QPdfDocument, page: int, size: QSize) -> QImage:
    """Return a whole page on white; sizes in pixels."""
    return render_band(pdf, page, size, QRect(QPoint(0, 0), size))


def _paint_page(painter: QPainter, pdf: QPdfDocument, page: int, dpi: int) -> None:
    points = pdf.pagePointSize(page)
    whole = (points * dpi / POINTS_PER_INCH).toSize()
    for top in range(0, whole.height(), BAND_PX):
        height = min(BAND_PX, whole.height() - top)
        strip = render_band(pdf, page, whole, QRect(0, top, whole.width(), height))
        painter.drawImage(QPoint(0, top), strip)


def _prepare(printer: QPrinter, pdf: QPdfDocument, side: Side, usual: QPrinter.PaperSource) -> None:
    """Turn the next sheet as its page lies, and take it from its tray, else from the usual one."""
    if side.page is not None:
        points = pdf.pagePointSize(side.page - 1)
        is_wide = points.width() > points.height()
        way = QPageLayout.Orientation
        printer.setPageOrientation(way.Landscape if is_wide else way.Portrait)
    source = QPrinter.PaperSource(int(side.tray)) if side.tray.isdecimal() else usual
    if source != printer.paperSource():
        printer.setPaperSource(source)
