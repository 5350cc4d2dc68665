"""A sheet of cards as a table of fixed columns and rows, as Word's own labels are made.

A column is as wide, a row as high as it is to the next card; what lies between two cards is white
space around the text, so that the tab key goes from card to card. The half of a folded card that
is turned away is a row of its own, above the other.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from sekretariat.documents.card_faces import LEADING, Face, FaceLine, Faces
from sekretariat.documents.card_marks import place_of
from sekretariat.documents.cards import Card, CardSheet
from sekretariat.documents.content import Run
from sekretariat.documents.docx.body import paragraph
from sekretariat.documents.docx.markup import Element, exactly, spacing, twips, twips_mm, w
from sekretariat.documents.docx.runs import sized
from sekretariat.documents.docx.word_art import turned
from sekretariat.documents.measures import MM
from sekretariat.documents.pdf.typesetting import SOFT_HYPHEN, Typesetter

_LINE_BELOW_MM = 1.2  # room for the line Word wants below a table
_FREE = 0.5  # of the inset: where a line just fits, another typeface may need more
_SIDES = ("top", "left", "bottom", "right")


@dataclass(frozen=True, slots=True)
class _Row:
    """A row of the table and the faces in it, from edge to edge in mm below the sheet's edge."""

    edges: tuple[float, float]
    faces: tuple[float, float]
    cards: Sequence[Card | None]
    is_turned: bool = False


class CardTable:
    """The tables of a file of cards.

    Where the head of the page needs lead_mm, or the printer prints too low, the first row begins
    lower than its cards; the last one may end higher. The text stays where it belongs.
    """

    def __init__(self, sheet: CardSheet, lead_mm: float) -> None:
        self.sheet = sheet
        first = place_of(sheet, 0)
        self._left, self._top = first.left, first.top
        self.left_mm, self.top_mm = max(0.0, first.left), max(first.top, lead_mm)
        typesetter = Typesetter()
        typesetter.use(sheet.typeface)
        self._faces = Faces(typesetter, sheet)

    def element(self, cards: Sequence[Card | None]) -> Element:
        """Return the table of one sheet; None is a place that stays free."""
        form = self.sheet.sheet
        steps = [form.pitch_mm[0]] * (form.cols - 1) + [form.size_mm[0]]
        edges = [twips_mm(self._left + sum(steps[:count])) for count in range(form.cols + 1)]
        widths = [right - left for left, right in pairwise(edges)]
        missing: list[Card | None] = [None] * (-len(cards) % form.cols)
        rows = [self._row(row, widths) for row in self._rows([*cards, *missing])]
        grid = w("tblGrid", *(w("gridCol", w=width) for width in widths))
        return w("tbl", self._properties(sum(widths)), grid, *rows)

    def _properties(self, width: int) -> Element:
        return w(
            "tblPr",
            w("tblStyle", val="TableNormal"),
            w("tblW", w=width, type="dxa"),
            w("tblInd", w=twips_mm(self._left - self.left_mm), type="dxa"),
            w("tblLayout", type="fixed"),
            w("tblCellMar", *(w(side, w=0, type="dxa") for side in _SIDES)),
            w("tblLook", val="0620", firstRow=1, lastRow=0, firstColumn=0, lastColumn=0),
        )

    def _rows(self, cards: Sequence[Card | None]) -> Iterator[_Row]:
        form = self.sheet.sheet
        end = form.page_mm[1] - _LINE_BELOW_MM
        for first in range(0, len(cards), form.cols):
            own = cards[first : first + form.cols]
            top = self._top + first // form.cols * form.pitch_mm[1]
            low, fold = top + form.size_mm[1], top + form.fold_mm
            following = low if first + form.cols >= len(cards) else top + form.pitch_mm[1]
            if form.fold_mm:
                yield _Row((max(top, self.top_mm), fold), (top, fold), own, is_turned=True)
            yield _Row((max(fold, self.top_mm), min(following, end)), (fold, low), own)

    def _row(self, row: _Row, widths: Sequence[int]) -> Element:
        top, bottom = map(twips_mm, row.edges)
        told = w(
            "trPr",
            w("cantSplit"),
            w("trHeight", val=bottom - top, hRule="exact"),
            w("tblHeader") if row.edges[0] == self.top_mm else None,
        )
        side = "top" if row.is_turned else "center"
        cells = [
            w(
                "tc",
                w("tcPr", w("tcW", w=width, type="dxa"), w("vAlign", val=side)),
                *(self._face(card, row, width) if card else [_empty()]),
            )
            for card, width in zip(row.cards, widths, strict=True)
        ]
        return w("tr", told, *cells)

    def _face(self, card: Card, row: _Row, width: int) -> Iterator[Element]:
        """Yield the lines of a card, in the middle of its face, which may not be the row's."""
        face = self._faces.of(card, (row.faces[1] - row.faces[0]) * MM)
        sides = self._sides(face, width)
        if row.is_turned:
            yield from self._turned(face, row, sides)
            return
        lower = twips_mm(sum(row.faces) - sum(row.edges))
        last = len(face.lines) - 1
        for number, line in enumerate(face.lines):
            step = w(
                "spacing",
                before=max(0, lower) if number == 0 else 0,
                after=max(0, -lower) if number == last else 0,
                line=twips(line.size * LEADING),
                lineRule="exact",
            )
            yield paragraph("Card", _runs(line), spacing=step, **sides)

    def _turned(self, face: Face, row: _Row, sides: dict[str, Element]) -> Iterator[Element]:
        """Yield the lines of a face upside down, from the top; LibreOffice finds no middle."""
        room = (row.faces[1] - row.faces[0]) * MM
        above = (row.faces[0] - row.edges[0]) * MM + (room - face.height) / 2
        for one in turned(face, self.sheet.typeface):
            step = spacing(max(0.0, above + one.above), one.below)
            yield paragraph("Between", [one.art], spacing=step, **sides)
            above = 0.0

    def _sides(self, face: Face, width: int) -> dict[str, Element]:
        """Return how far lines stand from the sides of the cell, and where they begin."""
        between = width - twips_mm(self.sheet.sheet.size_mm[0])
        free = twips(face.inset * _FREE)
        if self.sheet.is_centred:
            return {"ind": w("ind", left=free, right=free + between), "jc": w("jc", val="center")}
        return {"ind": w("ind", left=twips(face.inset), right=free + between)}


def _runs(line: FaceLine) -> Iterator[Element]:
    for number, text in enumerate(line.texts()):
        if number:
            yield w("r", w("br"))
        yield from sized(Run(text, bold=line.is_bold), line.size)
        if text.endswith(SOFT_HYPHEN):
            yield w("r", w("noBreakHyphen"))


def _empty() -> Element:
    return paragraph("Between", (), spacing=exactly(1.0))
