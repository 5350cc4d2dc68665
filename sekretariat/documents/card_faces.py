"""What stands on the face of a card: each line at the size it fits in, the same for every writer.

A line is set smaller by whole points down to its least size, then broken between words; what is
still too high goes on shrinking.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from sekretariat.documents.cards import Card, CardLine, CardSheet
from sekretariat.documents.content import Run
from sekretariat.documents.measures import MM
from sekretariat.documents.pdf.fonts import style_of
from sekretariat.documents.pdf.lines import Line, Setting, break_lines
from sekretariat.documents.pdf.typesetting import SOFT_HYPHEN, Typesetter, cleaned

LEADING = 1.22
"""From line to line, in type sizes."""
CAPITALS = 0.357
"""Half the height of capitals, in type sizes: they stand in the middle of their line."""
_SMALLEST = 3.0
_INSET = 0.075  # of the card's width
_INSET_MM, _CENTRED_INSET_MM, _UPPER_INSET_MM = 5.0, 15.0, 2.0


@dataclass(frozen=True, slots=True)
class FaceLine:
    """A card's line at the size in points it fits in, broken where it has to be."""

    text: str
    size: float
    is_bold: bool
    lines: list[Line]

    @property
    def height(self) -> float:
        """Its height with the white space between lines, in points."""
        return len(self.lines) * self.size * LEADING

    def texts(self) -> Iterator[str]:
        """Yield what stands on each of its lines; a soft hyphen ends a line that divides a word."""
        rest = cleaned(self.text.replace("\n", " "))
        for line in self.lines:
            told = "".join(piece.text for span in line.spans for piece in span.text.pieces)
            is_divided = told.endswith(SOFT_HYPHEN)
            count = len(told) - is_divided
            yield rest[:count].rstrip(" ") + SOFT_HYPHEN * is_divided
            rest = rest[count:]


@dataclass(frozen=True, slots=True)
class Face:
    """The lines of a card between its insets, all in points."""

    inset: float
    width: float
    lines: list[FaceLine]

    @property
    def height(self) -> float:
        """How high the lines are together."""
        return sum(one.height for one in self.lines)


def face_of(
    typesetter: Typesetter, sheet: CardSheet, card: Card, size: tuple[float, float]
) -> Face:
    """Return the face of a card that is (width, height) points large; of addresses in one size."""
    widest = _CENTRED_INSET_MM if sheet.is_centred else _INSET_MM
    inset = min(widest * MM, _INSET * size[0])
    room = (size[0] - 2 * inset, size[1] - 2 * _UPPER_INSET_MM * MM)
    return Face(inset, room[0], _fit(typesetter, sheet, card, room))


def _fit(
    typesetter: Typesetter, sheet: CardSheet, card: Card, room: tuple[float, float]
) -> list[FaceLine]:
    """Return the lines of a card at sizes that fit into (width, height)."""
    width, height = room
    lines = [_ended(line, place, card) for place, line in enumerate(card.lines)]
    sizes = [_narrowed(typesetter, line, width) for line in lines]
    if not sheet.is_centred:
        sizes = [min(sizes)] * len(sizes)
    while True:
        fitted = [
            _compose(typesetter, line, Setting(size, width, sheet.language))
            for line, size in zip(lines, sizes, strict=True)
        ]
        largest = max(sizes)
        if sum(one.height for one in fitted) <= height or largest <= _SMALLEST:
            return fitted
        sizes = [min(size, largest - 1) for size in sizes]


def _ended(line: CardLine, place: int, card: Card) -> CardLine:
    """Return a line ended, so that its last word does not run into the next line's first."""
    is_last = place == len(card.lines) - 1
    return line if is_last else replace(line, text=f"{line.text}\n")


def _narrowed(typesetter: Typesetter, line: CardLine, width: float) -> float:
    """Return the greatest size, down to the least, at which a line is not wider than the card."""
    style, size = style_of(bold=line.bold, italic=False), line.size
    text = line.text.rstrip("\n")
    while size > line.least and typesetter.width(text, style, size) > width:
        size -= 1
    return max(size, line.least)


def _compose(typesetter: Typesetter, line: CardLine, setting: Setting) -> FaceLine:
    runs: Sequence[Run] = [Run(line.text, bold=line.bold)]
    broken = break_lines(typesetter, runs, setting)
    return FaceLine(line.text, setting.size, line.bold, broken)
