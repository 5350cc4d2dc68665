"""How cells of a sheet look, as far as offices mean something by it, and what else is beside them.

Looks are kept by place: (row, column), both from 0, as the rows of the reader come.
"""

import colorsys
from collections.abc import Mapping
from dataclasses import dataclass, field

from sekretariat.domain.imports.marks import Mark

Place = tuple[int, int]

_PALE, _DARK, _DULL = 0.78, 0.36, 0.12
_WHITE, _BLACK = 0.97, 0.1
_FIGURES = 6
# upper end of each colour on the circle of hues (0 to 1), its light, usual and dark shade
_HUES = (
    (0.045, Mark.LIGHT_RED, Mark.RED, Mark.DARK_RED),
    (0.13, Mark.LIGHT_ORANGE, Mark.ORANGE, Mark.BROWN),
    (0.19, Mark.LIGHT_YELLOW, Mark.YELLOW, Mark.OLIVE),
    (0.46, Mark.LIGHT_GREEN, Mark.GREEN, Mark.DARK_GREEN),
    (0.69, Mark.LIGHT_BLUE, Mark.BLUE, Mark.DARK_BLUE),
    (0.93, Mark.LIGHT_VIOLET, Mark.VIOLET, Mark.DARK_VIOLET),
    (1.0, Mark.LIGHT_RED, Mark.RED, Mark.DARK_RED),
)


@dataclass
class SheetLooks:
    """What a sheet holds besides its values."""

    marks: dict[Place, tuple[Mark, ...]] = field(default_factory=dict)
    notes: dict[Place, str] = field(default_factory=dict)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)


@dataclass
class BookLooks:
    """What a file holds besides its values, sheet by sheet; `from_1904`: how its days count."""

    sheets: Mapping[str, SheetLooks] = field(default_factory=dict)
    from_1904: bool = False


def colour_mark(rgb: str) -> Mark | None:
    """Return the word for a colour "FFFF00"; None for white and what is no colour."""
    try:
        red, green, blue = (int(rgb[-_FIGURES:][at : at + 2], 16) / 255 for at in (0, 2, 4))
    except ValueError:
        return None
    hue, light, strength = colorsys.rgb_to_hls(red, green, blue)
    if light >= _WHITE:
        return None
    if light <= _BLACK:
        return Mark.BLACK
    if strength <= _DULL:
        return Mark.GREY
    pale, usual, dark = next(shades for end, *shades in _HUES if hue <= end)
    if light >= _PALE:
        return pale
    return dark if light < _DARK else usual
