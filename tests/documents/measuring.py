"""Reads from a PDF where its text and lines stand, in millimetres from the upper left corner."""

from dataclasses import dataclass
from typing import Any

from tests.documents.reading import operations

MM = 72 / 25.4
Edge = tuple[float, float, float, float]


@dataclass(frozen=True)
class Written:
    """A line of text: where it begins, how large it is, whether it stands upside down."""

    left: float
    base: float
    size: float
    is_turned: bool


def page_mm(sheet: Any) -> tuple[float, float]:
    """Return width and height of a page."""
    box = [float(edge) for edge in sheet.MediaBox]
    return round(box[2] / MM, 1), round(box[3] / MM, 1)


def writing(sheet: Any) -> list[Written]:
    """Return the lines of text of a page as they were drawn."""
    height, place = float(sheet.MediaBox[3]), (0.0, 0.0, False)
    found: list[Written] = []
    for name, operands in operations(sheet):
        if name == "Tm":
            turn, left, base = (float(operands[at]) for at in (0, 4, 5))
            place = (left / MM, (height - base) / MM, turn < 0)
        elif name == "Tf":
            written = Written(place[0], place[1], float(operands[1]), place[2])
            if not found or (found[-1].left, found[-1].base) != place[:2]:
                found.append(written)
    return found


def rules(sheet: Any) -> list[Edge]:
    """Return the straight lines of a page (x1, y1, x2, y2)."""
    height = float(sheet.MediaBox[3])
    points: list[tuple[float, float]] = []
    for name, operands in operations(sheet):
        if name in {"m", "l"}:
            points.append((float(operands[0]) / MM, (height - float(operands[1])) / MM))
    pairs = zip(points[::2], points[1::2], strict=True)
    return [(*start, *end) for start, end in pairs]
