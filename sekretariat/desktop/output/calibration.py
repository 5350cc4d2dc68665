"""A sheet of rulers: shows by how much a printer misses the place where it should print."""

from PySide6.QtCore import QCoreApplication, QLineF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from sekretariat.desktop.output.printer_setups import PrinterSetup

WIDTH_MM, HEIGHT_MM = 210, 297
LINE_MM = 20
"""How far the two measured lines stand from the left and upper edge of the sheet."""
TICKS_MM = ((10, 5.0), (5, 3.5), (1, 2.0))
LABEL_MM = QRectF(40, 100, 70, 36)
"""A label as on the most common sheets: its edges can be measured too."""
MM_PER_INCH = 25.4
_PEN_MM = 0.15


def paint_rulers(painter: QPainter, setup: PrinterSetup, dots_per_mm: float) -> None:
    """Paint rulers in mm along the two lines that are measured, moved as labels would be."""
    painter.save()
    painter.scale(dots_per_mm, dots_per_mm)
    painter.translate(setup.right_mm, setup.down_mm)
    painter.setPen(QPen(Qt.GlobalColor.black, _PEN_MM))
    painter.drawLine(QLineF(0, LINE_MM, WIDTH_MM, LINE_MM))
    painter.drawLine(QLineF(LINE_MM, 0, LINE_MM, HEIGHT_MM))
    for mm in range(1, WIDTH_MM):
        painter.drawLine(QLineF(mm, LINE_MM, mm, LINE_MM - _tick(mm)))
    for mm in range(1, HEIGHT_MM):
        painter.drawLine(QLineF(LINE_MM, mm, LINE_MM - _tick(mm), mm))
    painter.drawRect(LABEL_MM)
    painter.setFont(_font(3))
    for mm in range(30, WIDTH_MM - 5, 10):
        painter.drawText(QRectF(mm - 5, 9, 10, 5), Qt.AlignmentFlag.AlignCenter, str(mm))
    for mm in range(30, HEIGHT_MM - 5, 10):
        painter.drawText(QRectF(5, mm - 3, 9, 6), Qt.AlignmentFlag.AlignCenter, str(mm))
    _paint_words(painter, setup)
    painter.restore()


def _tick(mm: int) -> float:
    return next(length for step, length in TICKS_MM if mm % step == 0)


def _font(height_mm: int) -> QFont:
    """Return a typeface for a painter that counts in mm."""
    font = QFont()
    font.setPixelSize(height_mm)
    return font


def _paint_words(painter: QPainter, setup: PrinterSetup) -> None:
    say = QCoreApplication.translate
    wrap = Qt.TextFlag.TextWordWrap
    painter.setFont(_font(6))
    title = say("Calibration", "Test sheet")
    painter.drawText(QRectF(40, 30, 150, 10), Qt.AlignmentFlag.AlignLeft, title)
    painter.setFont(_font(4))
    measure = say(
        "Calibration",
        "Measure from the left edge of the sheet to the upright line, and from the upper edge to "
        "the level line: both should be 20.0 mm. Where it is 20.4 mm, move by -0.4 mm.",
    )
    painter.drawText(QRectF(40, 42, 150, 26), wrap, measure)
    label = say("Calibration", "This frame should be 70.0 mm wide and 36.0 mm high.")
    painter.drawText(LABEL_MM.adjusted(4, 4, -4, -4), wrap, label)
    moved = say("Calibration", "Moved by {} mm to the right and {} mm down.")
    right, down = (f"{one:.1f}".replace(".", ",") for one in (setup.right_mm, setup.down_mm))
    painter.drawText(QRectF(40, 70, 150, 10), wrap, moved.format(right, down))
