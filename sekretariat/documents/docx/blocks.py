"""The blocks of a document as paragraphs of Word."""

from collections.abc import Callable, Sequence
from typing import Any

from sekretariat.documents.content import (
    Block,
    Figure,
    Heading,
    KeyValues,
    ListItem,
    NumberedList,
    PageBreak,
    Paragraph,
    SignatureLine,
    Table,
    plain,
)
from sekretariat.documents.docx.body import Body
from sekretariat.documents.docx.markup import Element, spacing, twips, w
from sekretariat.documents.docx.runs import clean, tab, words
from sekretariat.documents.docx.styles import HEADING_LEVELS, TONES
from sekretariat.documents.docx.tables import put_signatures, put_table

_LEAST_LABEL, _LABEL_GAP, _ITEM_GAP = 16.0, 8.0, 6.0


def _heading(body: Body, block: Heading) -> None:
    body.paragraph(f"Heading{min(block.level, HEADING_LEVELS)}", words(block.text))


def _paragraph(body: Body, block: Paragraph) -> None:
    if clean(plain(block.text)).strip():
        body.paragraph(TONES[block.tone], body.inline(block.text))


def _list(body: Body, block: NumberedList) -> None:
    _Listing(body).add(block, 0, 0.0, is_counted=True)


class _Listing:
    """A list with all below it being written."""

    def __init__(self, body: Body) -> None:
        self._body = body

    def add(self, block: NumberedList, depth: int, left: float, *, is_counted: bool) -> None:
        """Write a list so many points in; counted are lists below counted items."""
        longest = max((len(item.label) for item in block.items), default=0)
        widest = self._body.width_of(longest)
        indent = max(widest, _LEAST_LABEL) + _LABEL_GAP
        may_begin = True
        for item in block.items:
            label, number = clean(item.label), None
            if is_counted:
                number = self._body.numbering.take(label, depth, may_begin=may_begin)
            may_begin = may_begin and number is None
            self._item(item, depth, (left + indent, indent), number)

    def _item(
        self, item: ListItem, depth: int, indent: tuple[float, float], number: int | None
    ) -> None:
        left = indent[0]
        begun, blocks = Paragraph(""), item.blocks
        if blocks and isinstance(blocks[0], Paragraph):
            begun, blocks = blocks[0], blocks[1:]
        self._labelled(begun, (item.label, depth, number), indent, _gap(blocks))
        for place, inner in enumerate(blocks, start=1):
            if isinstance(inner, NumberedList):
                self.add(inner, depth + 1, left, is_counted=number is not None)
                continue
            self._body.paragraph(
                _style(inner),
                self._body.inline(inner.text),
                spacing=_gap(blocks[place:]),
                ind=w("ind", left=twips(left)),
            )

    def _labelled(
        self,
        block: Paragraph,
        label: tuple[str, int, int | None],
        indent: tuple[float, float],
        gap: Element,
    ) -> None:
        """Write the line of a label; Word writes it itself where it is numbered."""
        said, depth, number = label
        left, hanging = indent
        counted = number is not None
        shown = [] if counted else [*words(said), tab()]
        self._body.paragraph(
            _style(block),
            [*shown, *self._body.inline(block.text)],
            numPr=w("numPr", w("ilvl", val=depth), w("numId", val=number)) if counted else None,
            spacing=gap,
            ind=w("ind", left=twips(left), hanging=twips(hanging)),
        )


def _style(block: Paragraph) -> str:
    return TONES[block.tone] or "ListParagraph"


def _gap(rest: Sequence[Paragraph | NumberedList]) -> Element:
    """Return the white space below a paragraph of an item, by what is left of the item."""
    if not rest:
        return spacing(after=_ITEM_GAP)
    return spacing(after=_ITEM_GAP / 2 if isinstance(rest[0], NumberedList) else 0.0)


def _key_values(body: Body, block: KeyValues) -> None:
    widest = body.width_of(max((len(key) for key, _ in block.pairs), default=0))
    indent = min(widest + 14, 0.4 * body.sheet.body_width)
    for place, (key, value) in enumerate(block.pairs, start=1):
        body.paragraph(
            "Particulars",
            [*words(key, "Word"), tab(), *body.inline(value)],
            spacing=spacing(after=14) if place == len(block.pairs) else None,
            ind=w("ind", left=twips(indent), hanging=twips(indent)),
        )


def _figure(body: Body, block: Figure) -> None:
    sheet = body.sheet
    picture = body.pictures.run(block, sheet.body_width, sheet.body_height)
    body.paragraph(None, [picture], spacing=spacing(after=8))


def _page_break(body: Body, _block: PageBreak) -> None:
    body.page_break()


_WRITERS: dict[type, Callable[[Body, Any], None]] = {
    Heading: _heading,
    Paragraph: _paragraph,
    NumberedList: _list,
    Table: put_table,
    KeyValues: _key_values,
    SignatureLine: put_signatures,
    Figure: _figure,
    PageBreak: _page_break,
}


def put(body: Body, block: Block) -> None:
    """Write one block."""
    _WRITERS[type(block)](body, block)
