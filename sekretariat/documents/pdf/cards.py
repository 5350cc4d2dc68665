"""Draws sheets of cards: each card one paragraph, shrunk until it fits, never cut off.

A line is set smaller by whole points down to its least size, then broken between words; what is
still too high goes on shrinking. The half of a folded card that is turned away says the same once
more: it is an artifact, so nobody hears it twice.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from sekretariat.documents.cards import Card, CardLine, CardSheet
from sekretariat.documents.content import Run
from sekretariat.documents.measures import GREY, MM, RULE
from sekretariat.documents.pdf.canvas import Ink, TaggedCanvas
from sekretariat.documents.pdf.fonts import style_of
from sekretariat.documents.pdf.lines import Line, Setting, break_lines
from sekretariat.documents.pdf.tags import Element
from sekretariat.documents.pdf.typesetting import Typesetter

_LEADING = 1.22
_CAPITALS = 0.357  # half the height of capitals, in type sizes
_SMALLEST = 3.0
_INSET = 0.075  # of the card's width
_INSET_MM, _CENTRED_INSET_MM, _UPPER_INSET_MM = 5.0, 15.0, 2.0
_MARK_MM = 4.0
_SENDER, _SENDER_MM = Ink(8, GREY), 15.0


@dataclass(frozen=True, slots=True)
class _Box:
    """A place for text in points, from the lower left corner of the sheet."""

    left: float
    bottom: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class _Set:
    """A card's line at the size it fits in."""

    size: float
    lines: list[Line]

    @property
    def height(self) -> float:
        return len(self.lines) * self.size * _LEADING


def draw_cards(canvas: TaggedCanvas, sheet: CardSheet) -> None:
    """Draw all cards, on as many pages as they take."""
    form, feed = sheet.sheet, sheet.feed
    canvas.typesetter.use(sheet.typeface)
    canvas.size = (form.page_mm[0] * MM, form.page_mm[1] * MM)
    for number, card in enumerate(sheet.cards, start=feed.start - 1):
        canvas.pace.step()
        place = number % form.places
        if place == 0 or not canvas.pages:
            _new_page(canvas, sheet)
        element = canvas.tree.element("P", canvas.tree.top)
        _draw_card(canvas, sheet, card, (_card_box(sheet, place), element))


def _new_page(canvas: TaggedCanvas, sheet: CardSheet) -> None:
    canvas.new_page()
    canvas.rules([*_folds(sheet), *(_cuts(sheet) if sheet.sheet.cut else ())], 0.4, RULE)
    if sheet.feed.is_test:
        canvas.rules([edge for box in _boxes(sheet) for edge in _edges(box)], 0.4)
    if sheet.sender:
        owner = canvas.tree.element("P", canvas.tree.top)
        at = (_SENDER_MM * MM, canvas.size[1] - _SENDER_MM * MM)
        canvas.text(at, canvas.typesetter.set(sheet.sender), _SENDER, owner)


def _boxes(sheet: CardSheet) -> list[_Box]:
    return [_card_box(sheet, place) for place in range(sheet.sheet.places)]


def _card_box(sheet: CardSheet, place: int) -> _Box:
    form, (right, down) = sheet.sheet, sheet.feed.shift_mm
    left, top = form.corner_mm(place)
    width, height = form.size_mm
    bottom = form.page_mm[1] - top - down - height
    return _Box((left + right) * MM, bottom * MM, width * MM, height * MM)


def _edges(box: _Box) -> Iterator[tuple[float, float, float, float]]:
    right, top = box.left + box.width, box.bottom + box.height
    yield box.left, box.bottom, right, box.bottom
    yield box.left, top, right, top
    yield box.left, box.bottom, box.left, top
    yield right, box.bottom, right, top


def _folds(sheet: CardSheet) -> list[tuple[float, float, float, float]]:
    """Return short marks at both edges where the paper is folded."""
    form, mark = sheet.sheet, _MARK_MM * MM
    found = []
    for box in _boxes(sheet) if form.fold_mm else ():
        at = box.bottom + box.height - form.fold_mm * MM
        right = box.left + box.width
        found += [(box.left, at, box.left + mark, at), (right - mark, at, right, at)]
    width, height = form.page_mm[0] * MM, form.page_mm[1] * MM
    for fold in form.folds_mm:
        at = height - (fold + sheet.feed.shift_mm[1]) * MM
        found += [(0.0, at, mark, at), (width - mark, at, width, at)]
    return found


def _cuts(sheet: CardSheet) -> list[tuple[float, float, float, float]]:
    """Return marks around the cards, along which plain paper is cut."""
    boxes, mark, gap = _boxes(sheet), _MARK_MM * MM, 1 * MM
    across = sorted({edge for box in boxes for edge in (box.left, box.left + box.width)})
    upwards = sorted({edge for box in boxes for edge in (box.bottom, box.bottom + box.height)})
    left, right, low, high = across[0] - gap, across[-1] + gap, upwards[0] - gap, upwards[-1] + gap
    found = []
    for edge in across:
        found += [(edge, low - mark, edge, low), (edge, high, edge, high + mark)]
    for edge in upwards:
        found += [(left - mark, edge, left, edge), (right, edge, right + mark, edge)]
    return found


def _draw_card(
    canvas: TaggedCanvas, sheet: CardSheet, card: Card, where: tuple[_Box, Element]
) -> None:
    box, element = where
    fold = sheet.sheet.fold_mm * MM
    lower = replace(box, height=box.height - fold) if fold else box
    _draw_face(canvas, sheet, card, (lower, element))
    if fold:
        upper = replace(box, bottom=box.bottom + box.height - fold, height=fold)
        _draw_face(canvas, sheet, card, (upper, None))


def _draw_face(
    canvas: TaggedCanvas, sheet: CardSheet, card: Card, where: tuple[_Box, Element | None]
) -> None:
    """Draw a card's text in the middle of a face; without an element turned, as an artifact."""
    box, element = where
    widest = _CENTRED_INSET_MM if sheet.is_centred else _INSET_MM
    inset = min(widest * MM, _INSET * box.width)
    width, room = box.width - 2 * inset, box.height - 2 * _UPPER_INSET_MM * MM
    fitted = _fit(canvas.typesetter, sheet, card, (width, room))
    top = box.bottom + (box.height + sum(one.height for one in fitted)) / 2
    for one in fitted:
        ink = Ink(one.size, turned=element is None)
        for line in one.lines:
            leading = one.size * _LEADING
            base = top - leading / 2 - _CAPITALS * one.size
            slack = (width - line.width) / 2 if sheet.is_centred else 0.0
            at = (box.left + inset + slack, base)
            pieces = tuple(piece for span in line.spans for piece in span.text.pieces)
            canvas.line(at if element else _turned(at, box), pieces, ink, element)
            top -= leading


def _turned(at: tuple[float, float], box: _Box) -> tuple[float, float]:
    """Return where a point of a box is when the box is turned upside down."""
    return 2 * box.left + box.width - at[0], 2 * box.bottom + box.height - at[1]


def _fit(
    typesetter: Typesetter, sheet: CardSheet, card: Card, room: tuple[float, float]
) -> list[_Set]:
    """Return the lines of a card at sizes that fit into (width, height); of addresses at one."""
    width, height = room
    lines = [_ended(line, place, card) for place, line in enumerate(card.lines)]
    sizes = [_narrowed(typesetter, line, width) for line in lines]
    if not sheet.is_centred:
        sizes = [min(sizes)] * len(sizes)
    while True:
        fitted = [
            _compose(typesetter, line, Setting(size, width, sheet.language))
            for line, size in zip(lines, sizes, strict=True)
        ]
        largest = max(sizes)
        if sum(one.height for one in fitted) <= height or largest <= _SMALLEST:
            return fitted
        sizes = [min(size, largest - 1) for size in sizes]


def _ended(line: CardLine, place: int, card: Card) -> CardLine:
    """Return a line ended, so that its last word does not run into the next line's first."""
    is_last = place == len(card.lines) - 1
    return line if is_last else replace(line, text=f"{line.text}\n")


def _narrowed(typesetter: Typesetter, line: CardLine, width: float) -> float:
    """Return the greatest size, down to the least, at which a line is not wider than the card."""
    style, size = style_of(bold=line.bold, italic=False), line.size
    text = line.text.rstrip("\n")
    while size > line.least and typesetter.width(text, style, size) > width:
        size -= 1
    return max(size, line.least)


def _compose(typesetter: Typesetter, line: CardLine, setting: Setting) -> _Set:
    runs: Sequence[Run] = [Run(line.text, bold=line.bold)]
    return _Set(setting.size, break_lines(typesetter, runs, setting))
