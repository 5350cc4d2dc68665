"""Draws sheets of cards: each card one paragraph, never cut off.

The half of a folded card that is turned away says the same once more: it is an artifact, so nobody
hears it twice.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from sekretariat.documents.card_faces import CAPITALS, LEADING, Face, Faces
from sekretariat.documents.card_marks import Rule, edges, marks, place_of
from sekretariat.documents.cards import CardSheet
from sekretariat.documents.measures import GREY, MM, RULE
from sekretariat.documents.pdf.canvas import Ink, TaggedCanvas
from sekretariat.documents.pdf.tags import Element

_SENDER, _SENDER_MM = Ink(8, GREY), 15.0


@dataclass(frozen=True, slots=True)
class _Box:
    """A place for text in points, from the lower left corner of the sheet."""

    left: float
    bottom: float
    width: float
    height: float


def draw_cards(canvas: TaggedCanvas, sheet: CardSheet) -> None:
    """Draw all cards, on as many pages as they take."""
    form, feed = sheet.sheet, sheet.feed
    canvas.typesetter.use(sheet.typeface)
    canvas.size = (form.page_mm[0] * MM, form.page_mm[1] * MM)
    faces = Faces(canvas.typesetter, sheet)
    for number, card in enumerate(sheet.cards, start=feed.start - 1):
        canvas.pace.step()
        place = number % form.places
        if place == 0 or not canvas.pages:
            _new_page(canvas, sheet)
        element = canvas.tree.element("P", canvas.tree.top)
        box = _box(canvas, sheet, place)
        face = faces.of(card, box.height - form.fold_mm * MM)
        _draw_card(canvas, sheet, face, (box, element))


def _new_page(canvas: TaggedCanvas, sheet: CardSheet) -> None:
    canvas.new_page()
    canvas.rules(_in_points(canvas, marks(sheet)), 0.4, RULE)
    if sheet.feed.is_test:
        canvas.rules(_in_points(canvas, edges(sheet)), 0.4)
    if sheet.sender:
        owner = canvas.tree.element("P", canvas.tree.top)
        at = (_SENDER_MM * MM, canvas.size[1] - _SENDER_MM * MM)
        canvas.text(at, canvas.typesetter.set(sheet.sender), _SENDER, owner)


def _in_points(canvas: TaggedCanvas, rules: Iterable[Rule]) -> list[Rule]:
    """Return lines as a PDF measures them: from the lower left corner."""
    height = canvas.size[1]
    return [(x1 * MM, height - y1 * MM, x2 * MM, height - y2 * MM) for x1, y1, x2, y2 in rules]


def _box(canvas: TaggedCanvas, sheet: CardSheet, number: int) -> _Box:
    place = place_of(sheet, number)
    bottom = canvas.size[1] - place.bottom * MM
    return _Box(place.left * MM, bottom, place.width * MM, place.height * MM)


def _draw_card(
    canvas: TaggedCanvas, sheet: CardSheet, face: Face, where: tuple[_Box, Element]
) -> None:
    box, element = where
    fold = sheet.sheet.fold_mm * MM
    lower = replace(box, height=box.height - fold) if fold else box
    _draw_face(canvas, sheet, face, (lower, element))
    if fold:
        upper = replace(box, bottom=box.bottom + box.height - fold, height=fold)
        _draw_face(canvas, sheet, face, (upper, None))


def _draw_face(
    canvas: TaggedCanvas, sheet: CardSheet, face: Face, where: tuple[_Box, Element | None]
) -> None:
    """Draw a card's text in the middle of a face; without an element turned, as an artifact."""
    box, element = where
    top = box.bottom + (box.height + face.height) / 2
    for one in face.lines:
        ink = Ink(one.size, turned=element is None)
        for line in one.lines:
            leading = one.size * LEADING
            base = top - leading / 2 - CAPITALS * one.size
            slack = (face.width - line.width) / 2 if sheet.is_centred else 0.0
            at = (box.left + face.inset + slack, base)
            pieces = tuple(piece for span in line.spans for piece in span.text.pieces)
            canvas.line(at if element else _turned(at, box), pieces, ink, element)
            top -= leading


def _turned(at: tuple[float, float], box: _Box) -> tuple[float, float]:
    """Return where a point of a box is when the box is turned upside down."""
    return 2 * box.left + box.width - at[0], 2 * box.bottom + box.height - at[1]
