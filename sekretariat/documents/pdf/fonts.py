"""The typefaces a document may use: styles, font files, and the codes of the glyphs it used."""

from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

import uharfbuzz

from sekretariat import assets
from sekretariat.documents.looks import FontFile, FontSource, Typeface


class Style(Enum):
    """The four styles; each value is the chain of faces from the first choice to the last.

    Another typeface comes before the chain, so that what it lacks is set in one that has it.
    """

    REGULAR = ("NotoSans-Regular", "NotoSansArabic-Regular", "DejaVuSans")
    BOLD = ("NotoSans-Bold", "NotoSansArabic-Bold", "DejaVuSans")
    ITALIC = ("NotoSans-Italic", "NotoSansArabic-Regular", "DejaVuSans")
    BOLD_ITALIC = ("NotoSans-BoldItalic", "NotoSansArabic-Bold", "DejaVuSans")

    __hash__ = object.__hash__  # by identity; asked for every text set

    def __init__(self, *faces: str) -> None:
        self.chain: tuple[FontSource, ...] = faces


def style_of(*, bold: bool, italic: bool) -> Style:
    """Return the style for bold and italic."""
    if bold:
        return Style.BOLD_ITALIC if italic else Style.BOLD
    return Style.ITALIC if italic else Style.REGULAR


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """A font file, read; scale turns its units into thousandths of the type size."""

    name: str
    face: uharfbuzz.Face
    font: uharfbuzz.Font
    covered: frozenset[int]
    scale: float

    @property
    def is_cff(self) -> bool:
        """Tell whether its outlines are those of PostScript, not of TrueType."""
        return "CFF " in self.face.table_tags

    def advance(self, glyph: int) -> float:
        """Return how far a glyph moves the pen, in thousandths of the type size."""
        return float(self.font.get_glyph_h_advance(glyph) * self.scale)

    def covers(self, text: str) -> bool:
        """Tell whether the face has every character of the text."""
        return all(ord(character) in self.covered for character in text)


def chains(typeface: Typeface) -> dict[Style, tuple[FontSource, ...]]:
    """Return the chain of each style with the faces of a typeface before it."""
    own = dict(zip(Style, typeface.faces, strict=True))
    return {style: tuple(dict.fromkeys((own[style], *style.chain))) for style in Style}


@lru_cache(maxsize=16)
def face_of(source: FontSource) -> Face:
    """Return the face of a file from outside, else of resources/fonts/<name>.ttf."""
    if isinstance(source, FontFile):
        return opened(source.content, f"Own{source.sha512[:8]}")
    return opened(assets.resource("fonts", f"{source}.ttf").read_bytes(), source)


def opened(content: bytes, name: str) -> Face:
    """Return the face of a font file; one that is none has no glyphs."""
    face = uharfbuzz.Face(uharfbuzz.Blob(content))
    return Face(name, face, uharfbuzz.Font(face), frozenset(face.unicodes), 1000 / face.upem)


class UsedFont:
    """A face as one document uses it: codes are handed out in the order of first use.

    A code stands for one glyph with one meaning, so that the text can be read back exactly.
    """

    def __init__(self, face: Face, resource: str) -> None:
        self.face = face
        self.resource = resource
        self.codes: dict[tuple[int, str], int] = {}
        self.letters = _Letters(self)
        self.advances: dict[str, float] = self.letters.advances

    def code(self, glyph: int, meaning: str) -> int:
        """Return the code (1 and up) of a glyph standing for some characters."""
        return self.codes.setdefault((glyph, meaning), len(self.codes) + 1)


class _Letters(dict[str, str]):
    """Character -> its code in four hexadecimal digits, filled as characters are met."""

    def __init__(self, font: UsedFont) -> None:
        super().__init__()
        self.advances: dict[str, float] = {}
        self._font = font

    def __missing__(self, character: str) -> str:
        face = self._font.face
        glyph = face.font.get_nominal_glyph(ord(character))
        if glyph is None:
            raise KeyError(character)
        self.advances[character] = face.advance(glyph)
        digits = f"{self._font.code(glyph, character):04X}"
        self[character] = digits
        return digits


def ink_of(text: str, source: FontSource, size: float) -> tuple[float, float]:
    """Return how far letters reach above and below (negative) the base line, in points."""
    face = face_of(source)
    glyphs = (face.font.get_nominal_glyph(ord(letter)) for letter in text)
    boxes = [face.font.get_glyph_extents(glyph) for glyph in glyphs if glyph]
    scale = face.scale * size / 1000
    high = max((one.y_bearing for one in boxes if one), default=0)
    low = min((one.y_bearing + one.height for one in boxes if one), default=0)
    return high * scale, low * scale
