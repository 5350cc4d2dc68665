"""What the text of the file is gathered in, and what its blocks share."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from sekretariat.documents.content import Inline, runs_of
from sekretariat.documents.docx.markup import Element, exactly, twips, w
from sekretariat.documents.docx.numbering import Numbering
from sekretariat.documents.docx.pictures import Pictures
from sekretariat.documents.docx.runs import Relate, inline
from sekretariat.documents.looks import Look
from sekretariat.documents.measures import BODY_SIZE, Sheet
from sekretariat.documents.pace import Pace

LETTER = 6.3 / 11
"""The width of a letter on average, in type sizes."""
_BELOW_TABLE = 10.0  # points
_CLOSE = frozenset({None, "Subtitle", "Note"})
"""Styles that leave no white space above of their own."""


@dataclass(slots=True)
class Body:
    """The text of one document while it grows: its elements, and what all documents share.

    Word joins tables that touch, and wants a paragraph after the last table and after frames; a
    tiny one stands between. A page break waits for the paragraph that begins the new page.
    """

    sheet: Sheet
    look: Look
    relate: Relate
    pictures: Pictures
    numbering: Numbering
    pace: Pace = field(default_factory=Pace)
    is_centred: bool = False
    elements: list[Element] = field(default_factory=list)
    _breaks: bool = False
    _wants_paragraph: bool = True
    _after_table: bool = False

    def paragraph(
        self, style: str | None, content: Iterable[Element], **properties: Element | None
    ) -> None:
        """Add a paragraph; properties are named as Word names them, in any order."""
        if self._breaks:
            properties["pageBreakBefore"] = w("pageBreakBefore")
        if self.is_centred:
            properties.setdefault("jc", w("jc", val="center"))
        if self._after_table and style in _CLOSE:
            properties.setdefault("spacing", w("spacing", before=twips(_BELOW_TABLE)))
        self._breaks = self._wants_paragraph = self._after_table = False
        self.elements.append(paragraph(style, content, **properties))

    def framed(
        self,
        style: str,
        content: Iterable[Element],
        place: Element,
        **properties: Element | None,
    ) -> None:
        """Add a paragraph that stands at a place of its own."""
        self.elements.append(paragraph(style, content, framePr=place, **properties))

    def table(self, table: Element) -> None:
        """Add a table."""
        if self.elements and (self._wants_paragraph or self._breaks):
            self._between(_BELOW_TABLE if self._after_table else 1.0)
        self.elements.append(table)
        self._wants_paragraph = self._after_table = True

    def page_break(self) -> None:
        """Have what follows begin on a new page; two in a row leave one empty."""
        if self._breaks:
            self._between()
        self._breaks = True

    def finish(self) -> None:
        """Add what the end of the text needs."""
        if self._wants_paragraph or self._breaks:
            self._between()

    def width_of(self, letters: int) -> float:
        """Return how wide so many letters of the text are about, in points."""
        return letters * LETTER * self.look.points(BODY_SIZE)

    def inline(self, content: Inline) -> Iterable[Element]:
        """Return inline text as runs."""
        return inline(runs_of(content), self.relate)

    def _between(self, height: float = 1.0) -> None:
        self.paragraph("Between", (), spacing=exactly(height))


_ORDER = (
    *("keepNext", "pageBreakBefore", "framePr", "numPr", "pBdr"),
    *("shd", "tabs", "spacing", "ind", "jc"),
)


def paragraph(
    style: str | None, content: Iterable[Element], **properties: Element | None
) -> Element:
    """Return a paragraph, its properties in the order Word wants them in."""
    parts = [properties[name] for name in _ORDER if properties.get(name) is not None]
    named = w("pStyle", val=style) if style else None
    told = w("pPr", named, *parts) if style or parts else None
    return w("p", told, *content)
