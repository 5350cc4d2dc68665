"""How papers look: typeface, size of type, margins, colour; the standard one is the program's own.

The look stands with the letterhead, so both writers and every paper of an office have the same one.
"""

from dataclasses import dataclass, field

Colour = tuple[float, float, float]
"""Red, green and blue, each from 0 to 1."""

STANDARD_SIZE, LEAST_SIZE = 11.0, 7.5
"""Of the body text in points, and the smallest anything is set that follows it."""


@dataclass(frozen=True, slots=True)
class FontFile:
    """A font file from outside, known by its hash."""

    sha512: str
    content: bytes = field(repr=False, compare=False)


FontSource = str | FontFile
"""The name of a file in resources/fonts, or a file from outside."""


@dataclass(frozen=True, slots=True)
class Typeface:
    """A family of type: its name, and the files of its regular, bold, italic, bold italic face."""

    name: str
    faces: tuple[FontSource, FontSource, FontSource, FontSource]
    has_serifs: bool = False


def _shipped(name: str, stem: str, *, has_serifs: bool = False) -> Typeface:
    regular, bold, italic, both = (
        f"{stem}-{style}" for style in ("Regular", "Bold", "Italic", "BoldItalic")
    )
    return Typeface(name, (regular, bold, italic, both), has_serifs)


STANDARD = _shipped("Noto Sans", "NotoSans")
SHIPPED = (STANDARD, _shipped("Noto Serif", "NotoSerif", has_serifs=True))
"""The typefaces the program brings along, the standard one first."""


@dataclass(frozen=True, slots=True)
class Margins:
    """The margins of an upright sheet that is no letter, in millimetres."""

    left: float = 25.0
    right: float = 20.0
    top: float = 24.0
    bottom: float = 0.0


@dataclass(frozen=True, slots=True)
class Look:
    """How the papers of an office look; size is that of the body text in points.

    The accent is the colour of the office's name, of the line below it and of headings; wide
    papers lie on A3 where `is_wide_large`. Letters keep the margins of DIN 5008.
    """

    typeface: Typeface = STANDARD
    size: float = STANDARD_SIZE
    margins: Margins = field(default_factory=Margins)
    accent: Colour | None = None
    is_wide_large: bool = False

    def points(self, standard: float) -> float:
        """Return a standard size of type as large as here, by halves of a point as Word counts."""
        if self.size == STANDARD_SIZE:
            return standard
        return max(round(standard * self.size / STANDARD_SIZE * 2) / 2, min(standard, LEAST_SIZE))


AS_SHIPPED = Look()
