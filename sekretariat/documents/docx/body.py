"""What the text of the file is gathered in, and what its blocks share."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from sekretariat.documents.content import Inline, runs_of
from sekretariat.documents.docx.markup import Element, exactly, w
from sekretariat.documents.docx.numbering import Numbering
from sekretariat.documents.docx.pictures import Pictures
from sekretariat.documents.docx.runs import Relate, inline
from sekretariat.documents.measures import Sheet


@dataclass(slots=True)
class Body:
    """The text while it grows: its elements, the sheet, where links, pictures, numbers are kept.

    Word joins tables that touch and wants a paragraph after the last one; between keeps them
    apart. A page break waits for the paragraph that begins the new page.
    """

    sheet: Sheet
    relate: Relate
    pictures: Pictures
    numbering: Numbering = field(default_factory=Numbering)
    elements: list[Element] = field(default_factory=list)
    _breaks: bool = False
    _after_table: bool = False

    def paragraph(
        self, style: str | None, content: Iterable[Element], **properties: Element | None
    ) -> None:
        """Add a paragraph; properties are named as Word names them, in any order."""
        if self._breaks:
            properties["pageBreakBefore"] = w("pageBreakBefore")
        self._breaks = self._after_table = False
        self.elements.append(paragraph(style, content, **properties))

    def table(self, table: Element) -> None:
        """Add a table."""
        if self._after_table or self._breaks:
            self._between()
        self.elements.append(table)
        self._after_table = True

    def page_break(self) -> None:
        """Have what follows begin on a new page; two in a row leave one empty."""
        if self._breaks:
            self._between()
        self._breaks = True

    def finish(self) -> None:
        """Add what the end of the text needs."""
        if self._after_table or self._breaks or not self.elements:
            self._between()

    def inline(self, content: Inline) -> Iterable[Element]:
        """Return inline text as runs."""
        return inline(runs_of(content), self.relate)

    def _between(self) -> None:
        self.paragraph("Between", (), spacing=exactly(1))


_ORDER = (
    "keepNext",
    "pageBreakBefore",
    "framePr",
    "numPr",
    "pBdr",
    "shd",
    "tabs",
    "spacing",
    "ind",
    "jc",
)


def paragraph(
    style: str | None, content: Iterable[Element], **properties: Element | None
) -> Element:
    """Return a paragraph, its properties in the order Word wants them in."""
    parts = [properties[name] for name in _ORDER if properties.get(name) is not None]
    named = w("pStyle", val=style) if style else None
    frame = w("pPr", named, *parts) if style or parts else None
    return w("p", frame, *content)
