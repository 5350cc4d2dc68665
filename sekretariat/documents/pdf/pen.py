"""Draws lines of text for the elements they belong to."""

from collections.abc import Sequence
from dataclasses import replace

from sekretariat.documents.content import Run
from sekretariat.documents.measures import LINK
from sekretariat.documents.pdf.canvas import Ink, TaggedCanvas
from sekretariat.documents.pdf.lines import Line
from sekretariat.documents.pdf.tags import Element, language


class Pen:
    """Draws the lines of one paragraph (or cell) for its element, over as many pages as it takes.

    Links and foreign languages get elements of their own below it, made when first drawn so that
    they stand in reading order.
    """

    def __init__(self, canvas: TaggedCanvas, owner: Element | None, runs: Sequence[Run]) -> None:
        self._canvas = canvas
        self._owner = owner
        self._runs = runs
        self._own: dict[int, Element] = {}

    def draw(self, line: Line, at: tuple[float, float], ink: Ink) -> None:
        """Draw a line beginning at (x, y of the base line)."""
        left, base = at
        for span in line.spans:
            run, pieces = span.run, span.text.pieces
            if self._runs[run].language:  # which is known better than a script tells
                pieces = tuple(replace(piece, language="") for piece in pieces)
            width = span.text.width * ink.size / 1000
            link = self._runs[run].link
            owner = self._element(run)
            self._canvas.line((left, base), pieces, Ink(ink.size, LINK) if link else ink, owner)
            if link and owner is not None:
                box = (left, base - 0.25 * ink.size, left + width, base + 0.85 * ink.size)
                self._canvas.link(box, link, owner)
                under = base - 0.12 * ink.size
                self._canvas.rules([(left, under, left + width, under)], 0.5, LINK)
            left += width

    def _element(self, place: int) -> Element | None:
        run = self._runs[place]
        if self._owner is None or not (run.link or run.language):
            return self._owner
        if place not in self._own:
            tag = "Link" if run.link else "Span"
            self._own[place] = self._canvas.tree.element(tag, self._owner, language(run.language))
        return self._own[place]
