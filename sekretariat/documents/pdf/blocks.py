"""Draws the blocks of a document one under the other, each as its element.

A heading never stands alone at the end of a page.
"""

from collections.abc import Callable, Sequence
from typing import Any

from sekretariat.documents.content import (
    Block,
    Figure,
    Heading,
    KeyValues,
    NumberedList,
    PageBreak,
    Paragraph,
    Run,
    SignatureLine,
    Table,
    Tone,
    runs_of,
)
from sekretariat.documents.measures import (
    BLACK,
    BODY_SIZE,
    CAPTION_SIZE,
    GRAND,
    GRAND_GAP,
    GRAND_TOP,
    GREY,
    HEADING_GAPS,
    MM,
    RULE,
    SIGNATURE_ROOM,
    TONE_GAPS,
    TONE_SIZES,
    heading_size,
)
from sekretariat.documents.pdf.canvas import Ink
from sekretariat.documents.pdf.flow import LEADING, Bookmark, Flow, Place, base_line
from sekretariat.documents.pdf.fonts import Style
from sekretariat.documents.pdf.pen import Pen
from sekretariat.documents.pdf.table import draw_table
from sekretariat.documents.pdf.tags import Element, list_numbering, picture

_KEPT_LINES = 3  # lines of the next block that stay with a heading
_KEPT_OF_TABLE = 7  # the same where a table follows: its heading and three rows
_LEAST_LABEL, _LABEL_GAP = 16.0, 8.0
_ITEM_GAP = 6.0
_RAGGED = 0.25  # the part of a line that may stay empty before a word is divided


def _heading(flow: Flow, block: Heading, kept: float) -> None:
    kind = min(block.level, 3)
    grand = GRAND if flow.document.is_ceremonial else 1.0
    if flow.document.is_ceremonial and block.level == 1:
        flow.down(GRAND_TOP)
    wanted = heading_size(block.level, is_letter=flow.document.address is not None)
    size = flow.look.points(wanted) * grand
    ink, runs = Ink(size, flow.look.accent or BLACK), [Run(block.text, bold=True)]
    lines = flow.compose(runs, ink.size, flow.sheet.body_width)
    flow.gap(HEADING_GAPS[kind] * grand)
    flow.need(len(lines) * ink.size * LEADING + kept)
    flow.bookmarks.append(
        Bookmark(block.text, block.level, flow.canvas.page.number, flow.y + ink.size / 2)
    )
    if block.anchor:
        flow.canvas.land(f"#{block.anchor}", flow.y + ink.size / 2)
    element = flow.canvas.tree.element(f"H{block.level}", flow.canvas.tree.top)
    middle = flow.sheet.body_width if flow.document.is_ceremonial else 0.0
    flow.lines(lines, Pen(flow.canvas, element, runs), flow.sheet.left, ink, middle)
    flow.gap(5 * grand)


def _paragraph(flow: Flow, block: Paragraph, place: Place) -> None:
    ink, runs = _tone(flow, block.tone), runs_of(block.text)
    middle = place.width if flow.document.is_ceremonial else 0.0
    ink = Ink(ink.size * GRAND, ink.colour) if middle else ink
    element = flow.canvas.tree.element("P", place.parent)
    lines = flow.compose(runs, ink.size, place.width, _RAGGED)
    flow.lines(lines, Pen(flow.canvas, element, runs), place.left, ink, middle)


def _tone(flow: Flow, tone: Tone) -> Ink:
    return flow.ink(TONE_SIZES[tone], GREY if tone is Tone.NOTE else BLACK)


def _label(flow: Flow, text: str, left: float, ink: Ink, owner: Element) -> None:
    """Draw a label on the line that begins now; a space keeps it apart from what follows."""
    at = (left, base_line(flow.y, ink.size, flow.line))
    flow.canvas.text(at, flow.canvas.typesetter.set(text + " "), ink, owner)


def _widest(flow: Flow, labels: list[str]) -> float:
    setter, size = flow.canvas.typesetter, flow.look.points(BODY_SIZE)
    return max((setter.width(label, Style.REGULAR, size) for label in labels), default=0.0)


def _numbered_list(flow: Flow, block: NumberedList, place: Place) -> None:
    tree = flow.canvas.tree
    group = tree.element("L", place.parent, list_numbering("Disc" if block.bulleted else "Decimal"))
    widest = _widest(flow, [item.label for item in block.items])
    indent = max(widest, _LEAST_LABEL) + _LABEL_GAP
    for item in block.items:
        flow.need(_KEPT_LINES * flow.line)
        element = tree.element("LI", group)
        label, body = tree.element("Lbl", element), tree.element("LBody", element)
        _label(flow, item.label, place.left, flow.ink(BODY_SIZE), label)
        inside = Place(place.left + indent, place.width - indent, body)
        for inner in item.blocks:
            if isinstance(inner, NumberedList):
                flow.gap(_ITEM_GAP / 2)
                _numbered_list(flow, inner, inside)
            else:
                _paragraph(flow, inner, inside)
        flow.gap(_ITEM_GAP)


def _key_values(flow: Flow, block: KeyValues) -> None:
    tree, sheet = flow.canvas.tree, flow.sheet
    group = tree.element("L", tree.top, list_numbering("None"))
    indent = min(_widest(flow, [key for key, _ in block.pairs]) + 14, 0.4 * sheet.body_width)
    ink = flow.ink(BODY_SIZE)
    for key, value in block.pairs:
        flow.need(flow.line)
        element = tree.element("LI", group)
        label, body = tree.element("Lbl", element), tree.element("LBody", element)
        _label(flow, key, sheet.left, Ink(ink.size, GREY), label)
        runs = runs_of(value)
        lines = flow.compose(runs, ink.size, sheet.body_width - indent)
        flow.lines(lines, Pen(flow.canvas, body, runs), sheet.left + indent, ink)
        flow.gap(1)
    flow.gap(14)


def _signatures(flow: Flow, block: SignatureLine) -> None:
    tree, sheet = flow.canvas.tree, flow.sheet
    between = 12 * MM
    columns = max(len(block.captions), 2)
    width = (sheet.body_width - (columns - 1) * between) / columns
    ink = flow.ink(CAPTION_SIZE)
    step = ink.size + 3
    captions = [flow.compose([Run(one)], ink.size, width) for one in block.captions]
    below = max(map(len, captions), default=1) * step + 11
    flow.need(SIGNATURE_ROOM + below)
    flow.down(SIGNATURE_ROOM)
    for place, (caption, lines) in enumerate(zip(block.captions, captions, strict=True)):
        left = sheet.left + place * (width + between)
        flow.canvas.rules([(left, flow.y, left + width, flow.y)], 0.6, RULE)
        pen = Pen(flow.canvas, tree.element("P", tree.top), [Run(caption)])
        for row, line in enumerate(lines):
            pen.draw(line, (left, flow.y - ink.size - 2 - row * step), ink)
    flow.down(below)


def _placed(flow: Flow, block: Figure) -> tuple[str, float, float]:
    """Return the name of a picture in the file, its width and height on the sheet."""
    name, ratio = flow.canvas.add_image(block.image)
    sheet = flow.sheet
    width = min(block.width_mm * MM, sheet.body_width, sheet.body_height / ratio)
    return name, width, width * ratio


def _figure(flow: Flow, block: Figure) -> None:
    tree, sheet = flow.canvas.tree, flow.sheet
    name, width, height = _placed(flow, block)
    flow.need(height)
    box = (sheet.left, flow.y - height, width, height)
    flow.canvas.image(name, box, tree.element("Figure", tree.top, picture(block.alternative, box)))
    flow.down(height)
    flow.gap(8)


def _page_break(flow: Flow, _block: PageBreak) -> None:
    flow.new_page()


def _body_paragraph(flow: Flow, block: Paragraph) -> None:
    _paragraph(flow, block, flow.whole)
    flow.gap(TONE_GAPS[block.tone] * (GRAND_GAP if flow.document.is_ceremonial else 1.0))


def _body_list(flow: Flow, block: NumberedList) -> None:
    _numbered_list(flow, block, flow.whole)


_DRAWERS: dict[type, Callable[[Flow, Any], None]] = {
    Paragraph: _body_paragraph,
    NumberedList: _body_list,
    Table: draw_table,
    KeyValues: _key_values,
    SignatureLine: _signatures,
    Figure: _figure,
    PageBreak: _page_break,
}


def _kept(flow: Flow, following: Sequence[Block]) -> float:
    """Return how much of what follows a heading stays with it: of a picture all."""
    for block in following:
        if isinstance(block, Figure):
            return _placed(flow, block)[2] + flow.line
        if isinstance(block, Table):
            return _KEPT_OF_TABLE * flow.line
    return _KEPT_LINES * flow.line


def put(flow: Flow, blocks: Sequence[Block]) -> None:
    """Lay out blocks between the margins, one under the other."""
    for place, block in enumerate(blocks):
        flow.canvas.pace.step()
        if isinstance(block, Heading):
            _heading(flow, block, _kept(flow, blocks[place + 1 : place + 2]))
        else:
            _DRAWERS[type(block)](flow, block)
