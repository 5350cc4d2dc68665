"""What stands at fixed places of the first page: letterhead, address field, information block.

All of it is text in frames, read where it stands in the file; the text begins below them because
the head of the first page, which holds nothing else, is as high as they are.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from sekretariat.documents import letter_measures as letter
from sekretariat.documents.content import AddressField, Document, LetterHead, Orientation
from sekretariat.documents.docx.body import Body, paragraph
from sekretariat.documents.docx.markup import (
    Element,
    border,
    exactly,
    hexadecimal,
    twips_mm,
    w,
)
from sekretariat.documents.docx.runs import tab, words
from sekretariat.documents.looks import Colour
from sekretariat.documents.measures import BODY_SIZE, MM, RULE, SMALL_SIZE

HEAD_MM = 10.0
"""Where the head of a page begins."""
_NAME_STEP, _LINE_STEP = 15.0, SMALL_SIZE * 1.37  # points
_GAP_MM, _LOW_GAP_MM = 9.0, 5.0  # below the line under the letterhead
_LOGO_GAP_MM = 6.0
_ADDRESS_STEP = 12.9  # points: six lines fill the recipient's zone
_RULE_GAP_MM, _BLOCK_GAP_MM = 1.4, 8.0
_RETURN_LINE_MM = 1.2  # above the return line
_LETTER_WIDTH = 0.58  # of the type size, on average


@dataclass(frozen=True, slots=True)
class Head:
    """The head of the first page, in millimetres from the top: its line, if any, and its end."""

    rule: float | None
    end: float
    colour: Colour = RULE


def put_first_page(body: Body, document: Document) -> Head:
    """Write what the first page begins with; return how far its head reaches."""
    rule, end = None, body.sheet.top / MM
    if document.letterhead:
        rule = _letterhead(body, document.letterhead)
        is_low = document.orientation is Orientation.LANDSCAPE
        end = rule + (_LOW_GAP_MM if is_low else _GAP_MM)
    if document.address:
        end = max(end, _address(body, document.address))
    return Head(rule, end, document.look.accent or RULE)


def _letterhead(body: Body, head: LetterHead) -> float:
    """Write who sends the paper; return where the line below is drawn."""
    sheet, top = body.sheet, letter.LETTERHEAD_TOP
    width, height = sheet.body_width, 0.0
    if head.logo:
        logo = head.logo.width_mm * MM
        height = body.pictures.height(head.logo)
        picture = body.pictures.run(head.logo, logo, height)
        place = _frame((sheet.width - sheet.right - logo) / MM, top, logo / MM, height / MM)
        body.framed("Letterhead", [picture], place)
        width -= logo + _LOGO_GAP_MM * MM
    text = sum(_height(line, place, width) for place, line in enumerate(head.lines))
    for number, line in enumerate(head.lines):
        place = _frame(sheet.left / MM, top, width / MM, text / MM)
        body.framed("Letterhead" if number else "LetterheadName", words(line), place)
    return top + max(height, text) / MM + _RULE_GAP_MM


def _height(line: str, place: int, width: float) -> float:
    """Return how high a line of the letterhead will be in points; a long one is broken."""
    size, step = (SMALL_SIZE, _LINE_STEP) if place else (BODY_SIZE, _NAME_STEP)
    return step * (1 + int(len(line) * size * _LETTER_WIDTH / width))


def _address(body: Body, address: AddressField) -> float:
    """Write the field for the window and the block beside it; return where the text begins."""
    is_long = len(address.lines) > letter.LINES_OF_RECIPIENT
    top = letter.REMARKS_TOP if is_long else letter.RECIPIENT_TOP
    left, width, inset = letter.FIELD_LEFT, letter.FIELD_WIDTH, twips_mm(letter.FIELD_INSET)
    if address.return_line:
        place = _frame(left, letter.FIELD_TOP, width, top - letter.FIELD_TOP)
        above = w("spacing", before=twips_mm(_RETURN_LINE_MM), after=0)
        said, inside = words(address.return_line), w("ind", left=inset)
        body.framed("EnvelopeReturn", said, place, spacing=above, ind=inside)
    room = letter.FIELD_TOP + letter.FIELD_HEIGHT - top
    for line in address.lines:
        place = _frame(left, top, width, room)
        high, inside = exactly(_ADDRESS_STEP), w("ind", left=inset)
        body.framed("EnvelopeAddress", words(line), place, spacing=high, ind=inside)
    height = _height_of_information(address)
    _information(body, address, height)
    return max(letter.BODY_TOP, letter.BLOCK_TOP + height + _BLOCK_GAP_MM)


def _information(body: Body, address: AddressField, height: float) -> None:
    room = twips_mm(letter.BLOCK_WORD_WIDTH)
    for word, value in address.information:
        body.framed(
            "Information",
            [*words(word, "Word"), tab(), *words(value)],
            _frame(letter.BLOCK_LEFT, letter.BLOCK_TOP, letter.BLOCK_WIDTH, height),
            spacing=exactly(_ADDRESS_STEP),
            ind=w("ind", left=room, hanging=room),
        )


def _height_of_information(address: AddressField) -> float:
    lines = sum(1 + len(value) // letter.LETTERS_OF_VALUE for _, value in address.information)
    return lines * _ADDRESS_STEP / MM


def _frame(left: float, top: float, width: float, height: float) -> Element:
    """Return a frame at a place of the page, in millimetres; it grows with its text."""
    return w(
        "framePr",
        w=twips_mm(width),
        h=twips_mm(height),
        hRule="atLeast",
        wrap="around",
        vAnchor="page",
        hAnchor="page",
        x=twips_mm(left),
        y=twips_mm(top),
    )


def fold_marks() -> Iterator[Element]:
    """Yield the marks to fold and punch by, as thin frames."""
    for top, length in letter.MARKS:
        place = w(
            "framePr",
            w=twips_mm(length),
            h=10,
            hRule="exact",
            wrap="around",
            vAnchor="page",
            hAnchor="page",
            x=twips_mm(letter.MARK_LEFT),
            y=twips_mm(top),
        )
        ink = w("shd", val="clear", color="auto", fill=hexadecimal(RULE))
        yield paragraph("Between", (), framePr=place, shd=ink, spacing=exactly(0.5))


def head_of(head: Head) -> Iterator[Element]:
    """Yield what makes the head of the first page as high as it has to be."""
    top = HEAD_MM
    if head.rule is not None:
        line = w("pBdr", border("bottom", 0.5, head.colour))
        yield paragraph("Between", (), pBdr=line, spacing=exactly((head.rule - top) * MM))
        top = head.rule
    yield paragraph("Between", (), spacing=exactly(max(1.0, (head.end - top) * MM)))
