"""Text turned into glyphs.

Every character is looked up before it is drawn: what the first face of a style lacks comes from
the next, what none has becomes U+FFFD and is remembered as missing. Letters that stand for
themselves take the short way; combining marks and right-to-left scripts are shaped by HarfBuzz.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

import uharfbuzz

from sekretariat.documents.looks import STANDARD, FontSource, Typeface
from sekretariat.documents.pdf.fonts import Style, UsedFont, chains, face_of

_REMEMBERED = 2_000  # texts; words come back soon or hardly at all
REPLACEMENT = "\ufffd"
SOFT_HYPHEN = "\u00ad"

_RIGHT_TO_LEFT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
_NEEDS_SHAPING = (
    rf"\u0300-\u036f\u0483-\u0489{_RIGHT_TO_LEFT}\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff"
    r"\ufe20-\ufe2f"
)
_NO_SHAPE = r"\x00-\x08\x0b-\x1f\x7f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff"
_SHAPED = re.compile(f"[{_NEEDS_SHAPING}]")
_UNSEEN = re.compile(f"[{_NO_SHAPE}]")
_CAREFUL = re.compile(f"[{_NEEDS_SHAPING}{_NO_SHAPE}]")
RIGHT_TO_LEFT = re.compile(rf"([{_RIGHT_TO_LEFT}]+(?:(?:[^\w\n]|\d)*[{_RIGHT_TO_LEFT}]+)*)")
"""A stretch from its first to its last letter; numbers between belong to it, names stand alone."""
_NUMBER = re.compile(r"(\d+(?:[.,:/]\d+)*)")
_TONGUES = (
    ("he", re.compile("[\u0590-\u05ff\ufb1d-\ufb4f]")),
    ("ar", re.compile("[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]")),
)


@dataclass(frozen=True, slots=True)
class Piece:
    """Glyphs of one font: their codes as hexadecimal digits, their width in thousandths.

    Shaped glyphs stand at heights of their own: shows has (rise in thousandths, operator) of each,
    actual_text what they say together, and language (BCP 47) what their script tells of it.
    """

    font: UsedFont
    codes: str
    width: float
    shows: tuple[tuple[float, str], ...] = ()
    actual_text: str = ""
    language: str = ""

    @property
    def text(self) -> str:
        """What the glyphs say; a letter no typeface has is U+FFFD."""
        meanings = {code: meaning for (_, meaning), code in self.font.codes.items()}
        codes = (int(self.codes[at : at + 4], 16) for at in range(0, len(self.codes), 4))
        return self.actual_text or "".join(meanings[code] for code in codes)


@dataclass(frozen=True, slots=True)
class SetText:
    """Text turned into pieces; width in thousandths of the type size."""

    pieces: tuple[Piece, ...]
    width: float


def cleaned(text: str) -> str:
    """Return text without what has no shape: controls, soft hyphens, direction marks."""
    return _UNSEEN.sub("", text.replace("\t", " "))


class Typesetter:
    """Turns the texts of one document into glyphs and remembers fonts used and letters missing."""

    def __init__(self) -> None:
        self.fonts: dict[FontSource, UsedFont] = {}
        self.missing: set[str] = set()
        self._set: dict[tuple[str, Style], SetText] = {}
        self._typeface = STANDARD
        self._chains = chains(STANDARD)

    def use(self, typeface: Typeface) -> None:
        """Set what follows in a typeface; letters it lacks come from the standard ones."""
        if typeface != self._typeface:
            self._typeface, self._chains = typeface, chains(typeface)
            self._set.clear()

    def set(self, text: str, style: Style = Style.REGULAR) -> SetText:
        """Return the glyphs of a text that stands on one line."""
        known = self._set.get((text, style))
        if known is None:
            known = self._simply(text, style) or self._carefully(cleaned(text), style)
            if len(self._set) >= _REMEMBERED:
                self._set.clear()
            self._set[text, style] = known
        return known

    def hyphen(self, style: Style) -> SetText:
        """Return the hyphen of a divided word; read back, it is a soft hyphen."""
        font = self._font(self._chains[style][0])
        glyph = font.face.font.get_nominal_glyph(ord("-"))
        code, width = font.code(glyph, SOFT_HYPHEN), font.face.advance(glyph)
        return SetText((Piece(font, f"{code:04X}", width),), width)

    def width(self, text: str, style: Style, size: float) -> float:
        """Return the width of a text in points."""
        return self.set(text, style).width * size / 1000

    def _font(self, name: FontSource) -> UsedFont:
        font = self.fonts.get(name)
        if font is None:
            font = self.fonts[name] = UsedFont(face_of(name), f"F{len(self.fonts) + 1}")
        return font

    def _simply(self, text: str, style: Style) -> SetText | None:
        """Set letters that stand for themselves in the first face; None if that is not enough."""
        if _CAREFUL.search(text):
            return None
        font = self._font(self._chains[style][0])
        try:
            digits = "".join(map(font.letters.__getitem__, text))
        except KeyError:
            return None
        width = sum(map(font.advances.__getitem__, text))
        return SetText((Piece(font, digits, width),) if text else (), width)

    def _carefully(self, text: str, style: Style) -> SetText:
        pieces: list[Piece] = []
        for name, stretch in self._stretches(text, style):
            font = self._font(name)
            if _SHAPED.search(stretch):
                pieces.append(_shaped(font, stretch))
            else:
                digits = "".join(map(font.letters.__getitem__, stretch))
                width = sum(map(font.advances.__getitem__, stretch))
                pieces.append(Piece(font, digits, width))
        return SetText(tuple(pieces), sum(piece.width for piece in pieces))

    def _stretches(self, text: str, style: Style) -> Iterator[tuple[FontSource, str]]:
        """Yield (face, stretch): right-to-left stretches whole, the rest by coverage."""
        for place, part in enumerate(RIGHT_TO_LEFT.split(text)):
            if place % 2:
                yield self._face_for(part, style)
                continue
            chosen = [self._face_for(cluster, style) for cluster in _clusters(part)]
            for name, group in groupby(chosen, key=lambda pair: pair[0]):
                yield name, "".join(cluster for _, cluster in group)

    def _face_for(self, text: str, style: Style) -> tuple[FontSource, str]:
        """Return the first face that has all of the text, and the text with U+FFFD if none has."""
        chain = self._chains[style]
        for name in chain:
            if face_of(name).covers(text):
                return name, text
        best = max(chain, key=lambda name: sum(face_of(name).covers(one) for one in text))
        lacking = {one for one in text if not face_of(best).covers(one)}
        self.missing |= lacking
        name = best if face_of(best).covers(REPLACEMENT) else style.chain[0]
        return name, "".join(REPLACEMENT if one in lacking else one for one in text)


def _clusters(text: str) -> Iterator[str]:
    """Yield each letter together with the combining marks on it."""
    cluster = ""
    for character in text:
        if cluster and not unicodedata.combining(character):
            yield cluster
            cluster = ""
        cluster += character
    if cluster:
        yield cluster


def tongue_of(text: str) -> str:
    """Return the language a right-to-left text is read in as its script tells, "" for others."""
    return next((tongue for tongue, signs in _TONGUES if signs.search(text)), "")


def _shaped(font: UsedFont, text: str) -> Piece:
    """Shape a text with HarfBuzz; each glyph is put exactly where the font wants it.

    In a right-to-left text what comes later stands to the left, but a number reads as ever.
    """
    parts = _NUMBER.split(text) if RIGHT_TO_LEFT.match(text) else [text]
    shows: list[tuple[float, str]] = []
    width = 0.0
    for part in reversed(parts):
        if part:
            width += _shape(font, part, shows)
    return Piece(font, "", width, tuple(shows), text, tongue_of(text))


def _shape(font: UsedFont, text: str, shows: list[tuple[float, str]]) -> float:
    """Add the glyphs of a text that runs in one direction; return their width."""
    buffer = uharfbuzz.Buffer()
    buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.add_str(text)
    buffer.guess_segment_properties()
    uharfbuzz.shape(font.face.font, buffer)
    meanings = _meanings([info.cluster for info in buffer.glyph_infos], text)
    scale = font.face.scale
    width = owed = 0.0
    for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        own = font.face.advance(info.codepoint)
        advance, shift = place.x_advance * scale, place.x_offset * scale
        code = font.code(info.codepoint, meanings[info.cluster])
        shows.append((place.y_offset * scale, f"[{-(owed + shift):g} <{code:04X}>] TJ"))
        owed = advance - shift - own
        width += advance
    shows.append((0.0, f"[{-owed:g}] TJ"))
    return width


def _meanings(clusters: list[int], text: str) -> dict[int, str]:
    """Return which characters of the text each cluster stands for."""
    starts = sorted(set(clusters))
    ends = [*starts[1:], len(text)]
    return {start: text[start:end] for start, end in zip(starts, ends, strict=True)}
