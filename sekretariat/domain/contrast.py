"""How well a colour is seen on white paper: the contrast of WCAG 2.1."""

import re
from collections.abc import Iterable

TEXT_LEAST, GRAPHICS_LEAST = 4.5, 3.0
"""What WCAG 2.1 asks of text (1.4.3) and of graphics (1.4.11)."""
SEEN_LEAST = 1.05
"""What is paler is the ground of a picture and not drawn on it."""
_HEXADECIMAL = re.compile(r"#?([0-9a-fA-F]{6})")
_WHITE, _LINEAR_UNTIL = 1.05, 0.04045

Rgb = tuple[int, int, int]
"""Red, green, blue, each from 0 to 255."""


def rgb_of(text: str) -> Rgb | None:
    """Read a colour as it is written in templates, "#1F4E79"; None for what is none."""
    found = _HEXADECIMAL.fullmatch(text.strip())
    if found is None:
        return None
    red, green, blue = bytes.fromhex(found[1])
    return red, green, blue


def contrast(colour: Rgb) -> float:
    """Return the contrast of a colour with white, from 1 (white) to 21 (black)."""
    red, green, blue = (_linear(part / 255) for part in colour)
    return _WHITE / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def contrast_of_picture(colours: Iterable[tuple[int, Rgb]]) -> float:
    """Return the contrast at least half of what is drawn reaches; 1 where nothing is drawn.

    `colours` are (how many dots, colour) of a picture that lies on white.
    """
    drawn = sorted((contrast(colour), count) for count, colour in colours)
    drawn = [(value, count) for value, count in drawn if value >= SEEN_LEAST]
    left = sum(count for _, count in drawn) / 2
    for value, count in drawn:
        left -= count
        if left < 0:
            return value
    return 1.0


def _linear(part: float) -> float:
    return part / 12.92 if part <= _LINEAR_UNTIL else ((part + 0.055) / 1.055) ** 2.4
