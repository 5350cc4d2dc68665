"""Draws the program's picture: a PNG in one size, or one .ico that holds several.

python -m installer.icons DRAWING.svg 16:PLACE.png 32:PLACE.png 16,32,256:PLACE.ico

Runs in the environment of the build, which has Qt.
"""

import struct
import sys
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

_HEADER, _ENTRY = "<HHH", "<BBBBHHII"


def drawn(drawing: Path, size: int) -> bytes:
    """Return a drawing as PNG, `size` pixels high and wide."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def icon(pictures: Mapping[int, bytes]) -> bytes:
    """Return one icon for Windows of PNG pictures, by their size in pixels (up to 256)."""
    head = struct.pack(_HEADER, 0, 1, len(pictures))
    entries, at = b"", len(head) + struct.calcsize(_ENTRY) * len(pictures)
    for size, content in pictures.items():
        edge = size % 256  # 0 stands for 256
        entries += struct.pack(_ENTRY, edge, edge, 0, 0, 1, 32, len(content), at)
        at += len(content)
    return head + entries + b"".join(pictures.values())


def write(drawing: Path, wanted: str) -> None:
    """Write what is wanted, SIZES:PLACE."""
    sizes, _, place = wanted.partition(":")
    pictures = {int(size): drawn(drawing, int(size)) for size in sizes.split(",")}
    is_icon = place.endswith(".ico")
    Path(place).write_bytes(icon(pictures) if is_icon else next(iter(pictures.values())))


if __name__ == "__main__":
    application = QGuiApplication(sys.argv[:1])
    for one in sys.argv[2:]:
        write(Path(sys.argv[1]), one)
