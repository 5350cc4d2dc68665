"""Draws the pictures in this process, as pictures.py calls it: FOLDER [NAME …]."""

import sys
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image, ImageChops, ImageOps
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget

from handbook.shots import SCENES, Shot
from handbook.stage import HIGH_PX, WIDE_PX, Scene, stage
from handbook.walk import Walk

COLOURS = 24
FONT, POINTS = "Noto Sans", 10
STILL = 3
MARGIN_PX, EDGE = 24, "#c3c8d0"


def draw(folder: Path, names: Sequence[str]) -> None:
    """Draw the named pictures, all without names."""
    qt = QApplication(["pictures", "-style", "Fusion"])
    qt.setFont(QFont(FONT, POINTS))
    qt.setCursorFlashTime(0)
    for scene, shots in SCENES.items():
        wanted = {name: shot for name, shot in shots.items() if not names or name in names}
        if wanted:
            _draw_scene(qt, scene, wanted, folder)


def _draw_scene(qt: QApplication, scene: Scene, shots: dict[str, Shot], folder: Path) -> None:
    with TemporaryDirectory() as place, stage(qt, scene, Path(place)) as walk:
        for name, shot in shots.items():
            walk.window.resize(WIDE_PX, HIGH_PX)
            (folder / f"{name}.png").write_bytes(_taken(walk, shot))
            walk.put_away()


def _taken(walk: Walk, shot: Shot) -> bytes:
    """Return the picture when nothing moves any more: buttons fade in, pages are drawn late."""
    widget, seen = shot(walk), list[bytes]()
    while len(seen) < STILL or len(set(seen[-STILL:])) > 1:
        walk.rest()
        seen.append(_grabbed(widget))
    return small(seen[-1])


def _grabbed(widget: QWidget) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    widget.grab().save(buffer, "PNG")
    return bytes(buffer.data().data())


def small(content: bytes) -> bytes:
    """Return a picture without empty edges, with an outline and few colours, as a small PNG."""
    with Image.open(BytesIO(content)) as picture:
        seen = picture.convert("RGB")
    ground = Image.new("RGB", seen.size, seen.getpixel((seen.width - 1, seen.height - 1)))
    left, top, right, bottom = ImageChops.difference(seen, ground).getbbox() or (0, 0, *seen.size)
    box = (
        max(0, left - MARGIN_PX),
        max(0, top - MARGIN_PX),
        min(seen.width, right + MARGIN_PX),
        min(seen.height, bottom + MARGIN_PX),
    )
    framed = ImageOps.expand(seen.crop(box), 1, EDGE)
    flat = framed.quantize(COLOURS, dither=Image.Dither.NONE)
    stream = BytesIO()
    flat.save(stream, "PNG", optimize=True)
    return stream.getvalue()


if __name__ == "__main__":
    draw(Path(sys.argv[1]), sys.argv[2:])
