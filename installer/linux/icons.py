"""Draws a picture in the sizes asked for.

icons.py DRAWING.svg 16x16/…/NAME.png 22x22/…/NAME.png …

Runs in the environment of the build, where Qt is installed.
"""

import re
import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer


def draw(drawing: str, target: str) -> None:
    """Draw into one file; its size stands in its place."""
    found = re.search(r"(\d+)x\d+", target)
    size = int(found[1]) if found else 256
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(drawing).render(painter)
    painter.end()
    image.save(target)


if __name__ == "__main__":
    application = QGuiApplication(sys.argv)
    for path in sys.argv[2:]:
        draw(sys.argv[1], path)
