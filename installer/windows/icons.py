"""Draws an icon for Windows: `python -m installer.windows.icons PICTURE.svg ICON.ico SIZE …`.

Runs in the environment of the build, which has Qt.
"""

import struct
import sys
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

_HEADER, _ENTRY = "<HHH", "<BBBBHHII"


def drawn(picture: Path, size: int, place: Path) -> bytes:
    """Return a picture as PNG, `size` pixels high and wide; also kept beside `place`."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(picture)).render(painter)
    painter.end()
    file = place.with_suffix(f".{size}.png")
    image.save(str(file))
    return file.read_bytes()


def icon(pictures: Mapping[int, bytes]) -> bytes:
    """Return one icon of PNG pictures, by their size in pixels (up to 256)."""
    head = struct.pack(_HEADER, 0, 1, len(pictures))
    entries, at = b"", len(head) + struct.calcsize(_ENTRY) * len(pictures)
    for size, content in pictures.items():
        edge = size % 256  # 0 stands for 256
        entries += struct.pack(_ENTRY, edge, edge, 0, 0, 1, 32, len(content), at)
        at += len(content)
    return head + entries + b"".join(pictures.values())


if __name__ == "__main__":
    application = QGuiApplication([])
    source, target, *sizes = sys.argv[1:]
    place = Path(target)
    place.write_bytes(icon({int(one): drawn(Path(source), int(one), place) for one in sizes}))
