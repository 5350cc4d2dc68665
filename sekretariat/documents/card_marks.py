"""Where the marks of a sheet of cards stand: folds, cuts, and the edges a test print shows.

All are straight lines (x1, y1, x2, y2) in millimetres from the upper left corner.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from sekretariat.documents.cards import CardSheet

Rule = tuple[float, float, float, float]
MARK_MM = 4.0
"""How long a mark is."""
_GAP_MM = 1.0  # between cards and the marks to cut along


@dataclass(frozen=True, slots=True)
class Place:
    """Where a card lies, in millimetres."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.top + self.height


def place_of(sheet: CardSheet, number: int) -> Place:
    """Return where a card lies, counted from 0, moved as the printer wants it."""
    right, down = sheet.feed.shift_mm
    left, top = sheet.sheet.corner_mm(number)
    return Place(left + right, top + down, *sheet.sheet.size_mm)


def marks(sheet: CardSheet) -> list[Rule]:
    """Return the marks to fold by and to cut along."""
    return [*_folds(sheet), *(_cuts(sheet) if sheet.sheet.cut else ())]


def edges(sheet: CardSheet) -> list[Rule]:
    """Return the edges of all cards, four of each: below, above, left, right."""
    return [edge for place in _places(sheet) for edge in _edges(place)]


def _places(sheet: CardSheet) -> list[Place]:
    return [place_of(sheet, number) for number in range(sheet.sheet.places)]


def _edges(place: Place) -> Iterator[Rule]:
    yield place.left, place.bottom, place.right, place.bottom
    yield place.left, place.top, place.right, place.top
    yield place.left, place.bottom, place.left, place.top
    yield place.right, place.bottom, place.right, place.top


def _folds(sheet: CardSheet) -> list[Rule]:
    """Return short marks at both edges where the paper is folded."""
    form, found = sheet.sheet, list[Rule]()
    for place in _places(sheet) if form.fold_mm else ():
        at = place.top + form.fold_mm
        found += [(place.left, at, place.left + MARK_MM, at)]
        found += [(place.right - MARK_MM, at, place.right, at)]
    width = form.page_mm[0]
    for fold in form.folds_mm:
        at = fold + sheet.feed.shift_mm[1]
        found += [(0.0, at, MARK_MM, at), (width - MARK_MM, at, width, at)]
    return found


def _cuts(sheet: CardSheet) -> list[Rule]:
    """Return marks around the cards, along which plain paper is cut."""
    places, found = _places(sheet), list[Rule]()
    across = sorted({edge for one in places for edge in (one.left, one.right)})
    downwards = sorted({edge for one in places for edge in (one.top, one.bottom)})
    left, right = across[0] - _GAP_MM, across[-1] + _GAP_MM
    high, low = downwards[0] - _GAP_MM, downwards[-1] + _GAP_MM
    for edge in across:
        found += [(edge, low + MARK_MM, edge, low), (edge, high, edge, high - MARK_MM)]
    for edge in downwards:
        found += [(left - MARK_MM, edge, left, edge), (right, edge, right + MARK_MM, edge)]
    return found
