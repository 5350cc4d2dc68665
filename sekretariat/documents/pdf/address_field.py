"""The first page of a letter: address field, information block and fold marks (DIN 5008, form B).

The field lies 20 mm from the left and 45 mm from the top, 85 by 45 mm, so that a window envelope
shows it. Measures here are points, from the lower left corner of an A4 sheet.
"""

from sekretariat.documents import letter_measures as letter
from sekretariat.documents.content import AddressField, Run
from sekretariat.documents.measures import GREY, MM, RULE
from sekretariat.documents.pdf.canvas import Ink, TaggedCanvas
from sekretariat.documents.pdf.lines import Line, Setting, break_lines
from sekretariat.documents.pdf.pen import Pen
from sekretariat.documents.pdf.tags import Element, list_numbering

_HEIGHT = 297 * MM
_LEFT = (letter.FIELD_LEFT + letter.FIELD_INSET) * MM
_WIDTH = 78 * MM
_RETURN_LINE = _HEIGHT - 49 * MM
_RECIPIENT, _REMARKS = _HEIGHT - letter.RECIPIENT_TOP * MM, _HEIGHT - letter.REMARKS_TOP * MM
_LINE_STEP = letter.LINE_STEP * MM
_BODY = _HEIGHT - letter.BODY_TOP * MM
_BLOCK_LEFT, _BLOCK_TOP = letter.BLOCK_LEFT * MM, _HEIGHT - letter.BLOCK_TOP * MM
_BLOCK_WIDTH, _WORD_WIDTH = letter.BLOCK_WIDTH * MM, letter.BLOCK_WORD_WIDTH * MM
_MARK_LEFT = letter.MARK_LEFT * MM
_ADDRESS, _SMALL, _BLOCK = Ink(11), Ink(7, GREY), Ink(9.5)


def draw_address_field(canvas: TaggedCanvas, address: AddressField, language: str) -> float:
    """Draw what makes the page a letter; return where its text may begin."""
    _marks(canvas)
    if address.return_line:
        lines = _broken(canvas, address.return_line, _SMALL, language)
        _draw(canvas, lines[:1], (_LEFT, _RETURN_LINE), _SMALL, _paragraph(canvas))
        canvas.rules([(_LEFT, _RETURN_LINE - 3, _LEFT + _WIDTH, _RETURN_LINE - 3)], 0.4, RULE)
    composed = [_broken(canvas, text, _ADDRESS, language) for text in address.lines]
    count = sum(map(len, composed))
    top = _RECIPIENT if count <= letter.LINES_OF_RECIPIENT else _REMARKS - 2 * MM
    base = top - _ADDRESS.size
    for lines in composed:
        base = _draw(canvas, lines, (_LEFT, base), _ADDRESS, _paragraph(canvas))
    return min(_BODY, _information(canvas, address, language) - 8 * MM, base)


def _marks(canvas: TaggedCanvas) -> None:
    places = [(_HEIGHT - top * MM, length * MM) for top, length in letter.MARKS]
    canvas.rules([(_MARK_LEFT, y, _MARK_LEFT + length, y) for y, length in places], 0.4, RULE)


def _information(canvas: TaggedCanvas, address: AddressField, language: str) -> float:
    """Draw the pairs at the right as a list; return the height below them."""
    tree, base = canvas.tree, _BLOCK_TOP - _BLOCK.size
    if not address.information:
        return base
    group = tree.element("L", tree.top, list_numbering("None"))
    for word, value in address.information:
        item = tree.element("LI", group)
        label, body = tree.element("Lbl", item), tree.element("LBody", item)
        grey = Ink(_BLOCK.size, GREY)
        said = f"{word} "  # the space keeps it apart from its value for those who listen
        _draw(canvas, _broken(canvas, said, grey, language), (_BLOCK_LEFT, base), grey, label)
        lines = _broken(canvas, value, _BLOCK, language, _BLOCK_WIDTH - _WORD_WIDTH)
        base = _draw(canvas, lines, (_BLOCK_LEFT + _WORD_WIDTH, base), _BLOCK, body)
    return base


def _broken(
    canvas: TaggedCanvas, text: str, ink: Ink, language: str, width: float = _WIDTH
) -> list[Line]:
    return break_lines(canvas.typesetter, [Run(text)], Setting(ink.size, width, language))


def _paragraph(canvas: TaggedCanvas) -> Element:
    return canvas.tree.element("P", canvas.tree.top)


def _draw(
    canvas: TaggedCanvas, lines: list[Line], at: tuple[float, float], ink: Ink, owner: Element
) -> float:
    """Draw the lines of one text downwards for its element; return the base line below them."""
    pen = Pen(canvas, owner, [Run("")])
    left, base = at
    for line in lines:
        pen.draw(line, (left, base), ink)
        base -= _LINE_STEP
    return base
