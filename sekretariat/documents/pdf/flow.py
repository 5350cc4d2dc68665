"""The running layout of a document: how far the page is filled, and when a new one begins.

Whatever runs over the end of a page stays one element. No single line of a paragraph is left
behind or carried over.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from sekretariat.documents.content import Document, Run
from sekretariat.documents.looks import Colour, Look
from sekretariat.documents.measures import BLACK, BODY_SIZE, Sheet
from sekretariat.documents.pdf.canvas import Ink, TaggedCanvas
from sekretariat.documents.pdf.lines import Line, Setting, break_lines
from sekretariat.documents.pdf.pen import Pen
from sekretariat.documents.pdf.sheet import Frame
from sekretariat.documents.pdf.tags import Element

LEADING = 1.36  # distance of lines in type sizes
_FEW = 2  # lines of a paragraph that must stand together at a page's end or beginning


def base_line(top: float, size: float, leading: float) -> float:
    """Return the base line of a line that begins at top, its capitals in the middle of it."""
    return top - leading / 2 - 0.357 * size


@dataclass(frozen=True, slots=True)
class Bookmark:
    """An entry of the outline: a heading, where it stands (page object number, y in points)."""

    title: str
    level: int
    page: int
    top: float


@dataclass(frozen=True, slots=True)
class Place:
    """Where blocks are put: left edge and width in points, and the element they belong to."""

    left: float
    width: float
    parent: Element


class Flow:
    """The running layout of one document: the page, how far down it is filled, the bookmarks."""

    def __init__(self, canvas: TaggedCanvas, frame: Frame, document: Document) -> None:
        self.canvas = canvas
        self.document = document
        self.look: Look = document.look
        self.line = self.look.points(BODY_SIZE) * LEADING
        self.bookmarks: list[Bookmark] = []
        self.y = 0.0
        self._frame = frame
        self._fresh = True
        self._gap = 0.0
        self.new_page()

    def ink(self, size: float, colour: Colour = BLACK) -> Ink:
        """Return the ink of a standard size, as large as the document's look wants it."""
        return Ink(self.look.points(size), colour)

    @property
    def sheet(self) -> Sheet:
        """Return the sheet laid out on."""
        return self._frame.sheet

    @property
    def room(self) -> float:
        """Return the height left on this page."""
        return self.y - self.sheet.bottom

    @property
    def whole(self) -> Place:
        """Return the place between the margins."""
        return Place(self.sheet.left, self.sheet.body_width, self.canvas.tree.top)

    def new_page(self) -> None:
        """Go on at the top of a new page."""
        self.canvas.new_page()
        self.y = self._frame.begin_page()
        self._fresh = True
        self._gap = 0.0

    def need(self, height: float = 0.0) -> None:
        """Leave the white space asked for; go to a new page where less than the height were left.

        An empty page is good enough for anything.
        """
        if not self._fresh and self.room - self._gap < height:
            self.new_page()
        if not self._fresh:
            self.y -= self._gap
        self._gap = 0.0

    def down(self, height: float) -> None:
        """Move down by a height that has been drawn on."""
        self.y -= height
        self._fresh = False

    def gap(self, height: float) -> None:
        """Ask for white space before what follows; of several wishes the greatest counts."""
        self._gap = max(self._gap, height)

    def compose(
        self, runs: Sequence[Run], size: float, width: float, ragged: float = 1.0
    ) -> list[Line]:
        """Break runs into lines."""
        setting = Setting(size, width, self.document.language, ragged)
        return break_lines(self.canvas.typesetter, runs, setting)

    def lines(
        self, lines: Sequence[Line], pen: Pen, left: float, ink: Ink, middle_of: float = 0.0
    ) -> None:
        """Draw lines downwards, over as many pages as it takes, keeping at least two together.

        Where `middle_of` is a width, each line stands in its middle.
        """
        leading = ink.size * LEADING
        self.need()
        rest = list(lines)
        while rest:
            count = _how_many(len(rest), max(0, int((self.room + 0.1) / leading)))
            if not count and self._fresh:
                count = 1
            for line in rest[:count]:
                base = base_line(self.y, ink.size, leading)
                aside = (middle_of - line.width) / 2 if middle_of else 0.0
                pen.draw(line, (left + aside, base), ink)
                self.down(leading)
            rest = rest[count:]
            if rest:
                self.new_page()


def _how_many(total: int, fitting: int) -> int:
    """Return how many of a paragraph's lines to put on this page, none left alone on either."""
    if fitting >= total:
        return total
    count = fitting if total - fitting >= _FEW else total - _FEW
    return count if count >= _FEW else 0
