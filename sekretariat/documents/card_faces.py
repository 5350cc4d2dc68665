"""What stands on the face of a card: each line at the size it fits in, the same for every writer.

A line is set smaller by whole points down to its least size, then broken between words; what is
still too high goes on shrinking.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from statistics import median_low

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
_FEW = 2  # lines
_INSET = 0.075  # of the card's width
_INSET_MM, _CENTRED_INSET_MM, _UPPER_INSET_MM = 5.0, 15.0, 2.0
_BREAKS = re.compile(r"\s+|(?<=[-–/])")


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


class Faces:
    """Sets the cards of a sheet: what is read from afar in one size, the one the usual line fits.

    The usual one is the line in the middle of all of its kind. A longer one is broken between
    words, each part about as wide, and set smaller only where that spares a third part or a word
    is wider than the card. Addresses are set card by card, each in one size.
    """

    def __init__(self, typesetter: Typesetter, sheet: CardSheet) -> None:
        self._typesetter = typesetter
        self._sheet = sheet
        width = sheet.sheet.size_mm[0] * MM
        widest = _CENTRED_INSET_MM if sheet.is_centred else _INSET_MM
        self._inset = min(widest * MM, _INSET * width)
        self._width = width - 2 * self._inset
        self._usual = self._usual_sizes() if sheet.is_centred else {}

    def of(self, card: Card, height: float) -> Face:
        """Return the face of a card that is height points high."""
        lines = [_ended(line, place, card) for place, line in enumerate(card.lines)]
        sizes = self._sizes(lines)
        room = height - 2 * _UPPER_INSET_MM * MM
        while True:
            fitted = [self._compose(*pair) for pair in zip(lines, sizes, strict=True)]
            largest = max(sizes)
            if sum(one.height for one in fitted) <= room or largest <= _SMALLEST:
                return Face(self._inset, self._width, fitted)
            sizes = [min(size, largest - 1) for size in sizes]

    def _usual_sizes(self) -> dict[CardLine, float]:
        """Return the size the usual line of each kind fits in; kinds are lines without text."""
        fitting: dict[CardLine, list[float]] = {}
        for card in self._sheet.cards:
            for line in card.lines:
                size = self._narrowed(line, line.size, [line.text])
                fitting.setdefault(_kind(line), []).append(size)
        return {kind: median_low(sizes) for kind, sizes in fitting.items()}

    def _sizes(self, lines: Sequence[CardLine]) -> list[float]:
        """Return the size of each line; each of those of an address has that of the smallest."""
        if self._sheet.is_centred:
            return [self._in_two(line, self._usual[_kind(line)]) for line in lines]
        sizes = [self._narrowed(line, line.size, [line.text.rstrip("\n")]) for line in lines]
        return [min(sizes)] * len(sizes)

    def _in_two(self, line: CardLine, usual: float) -> float:
        """Return the greatest size at which a line takes two lines at most, else the usual one."""
        usual = self._narrowed(line, usual, _BREAKS.split(line.text))
        size = usual
        while size >= line.least:
            if len(self._broken(line, size, self._width)) <= _FEW:
                return size
            size -= 1
        return usual

    def _narrowed(self, line: CardLine, size: float, texts: Sequence[str]) -> float:
        """Return the greatest size, down to the line's least, at which no text is too wide."""
        style = style_of(bold=line.bold, italic=False)
        widest = max(self._typesetter.width(text, style, 1.0) for text in texts)
        while size > line.least and widest * size > self._width:
            size -= 1
        return max(size, line.least)

    def _compose(self, line: CardLine, size: float) -> FaceLine:
        """Break a line where it is too wide, what is read from afar into parts of like width."""
        broken = self._broken(line, size, self._width)
        narrow, wide = 0.0, self._width
        while self._sheet.is_centred and len(broken) > 1 and wide - narrow > size:
            middle = (narrow + wide) / 2
            tried = self._broken(line, size, middle)
            if len(tried) == len(broken) and not any(map(_is_torn, tried[:-1])):
                broken, wide = tried, middle
            else:
                narrow = middle
        return FaceLine(line.text, size, line.bold, broken)

    def _broken(self, line: CardLine, size: float, width: float) -> list[Line]:
        runs = [Run(line.text, bold=line.bold)]
        return break_lines(self._typesetter, runs, Setting(size, width, self._sheet.language))


def _ended(line: CardLine, place: int, card: Card) -> CardLine:
    """Return a line ended, so that its last word does not run into the next line's first."""
    is_last = place == len(card.lines) - 1
    return line if is_last else replace(line, text=f"{line.text}\n")


def _kind(line: CardLine) -> CardLine:
    return replace(line, text="")


def _is_torn(line: Line) -> bool:
    """Tell whether a line ends within a word."""
    told = "".join(piece.text for span in line.spans for piece in span.text.pieces)
    return not told.endswith((" ", "-", "–", "/"))
