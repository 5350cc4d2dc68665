"""Puts the used part of a font into the file, with the way back from glyphs to characters.

Type 0 fonts with two-byte codes: one font object for a face, however many letters are used
(ISO 32000-1, 9.7), a ToUnicode map for every code (ISO 19005-2, 6.2.11.7).
"""

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import uharfbuzz

from sekretariat.documents.pdf.fonts import Face, UsedFont
from sekretariat.documents.pdf.objects import Stream, Verbatim, number_of

_UNNEEDED_TABLES = [
    int.from_bytes(tag, "big")
    for tag in (b"GSUB", b"GPOS", b"GDEF", b"MATH", b"STAT", b"DSIG", b"meta", b"kern", b"FFTM")
]
_SYMBOLIC, _ITALIC = 4, 64
_SYSTEM = "<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"
_OWN_MAP = "Sekretariat-Glyphs"
_MAP_BLOCK = 100  # entries of one bfchar block, the limit of the CMap format


def embed(document: Any, font: UsedFont) -> int:
    """Write a used font's objects into the reportlab document and return the font's number."""
    glyphs = [glyph for glyph, _ in font.codes]
    subset, new_glyphs = _subset(font.face, glyphs)
    places = [new_glyphs[glyph] for glyph in glyphs]
    name = f"SEKRE{font.resource[-1:].translate(_LETTERS)}+{font.face.name}"
    program = _Program(document, font, name, subset)
    numbers = program.with_outlines(places) if font.face.is_cff else program.with_glyf(places)
    to_unicode = number_of(document, Stream(_to_unicode(font)))
    encoding, descendant = numbers
    return number_of(
        document,
        Verbatim(
            f"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding {encoding}"
            f" /DescendantFonts [ {descendant} 0 R ] /ToUnicode {to_unicode} 0 R >>".encode()
        ),
    )


@dataclass(frozen=True)
class _Program:
    """The font program in the file, and the two ways from codes to its glyphs.

    Each way returns the encoding and the number of the descendant font.
    """

    document: Any
    font: UsedFont
    name: str
    subset: bytes

    def with_glyf(self, places: Sequence[int]) -> tuple[str, int]:
        """Write TrueType outlines: codes are CIDs, a map leads from them to the glyphs."""
        program = number_of(self.document, Stream(self.subset, Length1=len(self.subset)))
        table = struct.pack(f">{len(places) + 1}H", 0, *places)
        mapped = number_of(self.document, Stream(table))
        widths = " ".join(f"{one:g}" for one in self._widths())
        font = self._descendant(
            f"/FontFile2 {program} 0 R",
            f"/Subtype /CIDFontType2 /CIDToGIDMap {mapped} 0 R",
            f"1 [ {widths} ]",
        )
        return "/Identity-H", font

    def with_outlines(self, places: Sequence[int]) -> tuple[str, int]:
        """Write PostScript outlines: CIDs are glyphs, the encoding leads from codes to them."""
        program = number_of(self.document, Stream(self.subset, Subtype="/OpenType"))
        encoding = number_of(
            self.document,
            Stream(_encoding(places), Type="/CMap", CMapName=f"/{_OWN_MAP}", CIDSystemInfo=_SYSTEM),
        )
        widths = dict(zip(places, self._widths(), strict=True))
        told = " ".join(f"{place} [ {width:g} ]" for place, width in sorted(widths.items()))
        font = self._descendant(f"/FontFile3 {program} 0 R", "/Subtype /CIDFontType0", told)
        return f"{encoding} 0 R", font

    def _widths(self) -> list[float]:
        return [self.font.face.advance(glyph) for glyph, _ in self.font.codes]

    def _descendant(self, program: str, kind: str, widths: str) -> int:
        descriptor = Verbatim(_descriptor(self.font.face, self.name, program))
        return number_of(
            self.document,
            Verbatim(
                f"<< /Type /Font {kind} /BaseFont /{self.name} /CIDSystemInfo {_SYSTEM}"
                f" /FontDescriptor {number_of(self.document, descriptor)} 0 R"
                f" /DW 0 /W [ {widths} ] >>".encode()
            ),
        )


_LETTERS = str.maketrans("0123456789", "ABCDEFGHIJ")


def _subset(face: Face, glyphs: list[int]) -> tuple[bytes, dict[int, int]]:
    """Return a font file with these glyphs only, and their new numbers in it."""
    wanted = uharfbuzz.SubsetInput()
    wanted.glyph_set.update(glyphs)
    wanted.drop_table_tag_set.update(_UNNEEDED_TABLES)
    wanted.flags = uharfbuzz.SubsetFlags.NO_HINTING | uharfbuzz.SubsetFlags.NOTDEF_OUTLINE
    plan = uharfbuzz.SubsetPlan(face.face, wanted)
    content: bytes = plan.execute().blob.data
    return content, plan.old_to_new_glyph_mapping


def _descriptor(face: Face, name: str, program: str) -> bytes:
    head, post = face.face.reference_table("head").data, face.face.reference_table("post").data
    box = " ".join(f"{edge * face.scale:.0f}" for edge in struct.unpack(">4h", head[36:44]))
    angle = struct.unpack(">i", post[4:8])[0] / 65536
    extents = face.font.get_font_extents("ltr")
    height = face.font.get_metric_position_with_fallback(uharfbuzz.OTMetricsTag.CAP_HEIGHT)
    return (
        f"<< /Type /FontDescriptor /FontName /{name} /Flags {_SYMBOLIC | _ITALIC * bool(angle)}"
        f" /FontBBox [ {box} ] /ItalicAngle {angle:g} /Ascent {extents.ascender * face.scale:.0f}"
        f" /Descent {extents.descender * face.scale:.0f} /CapHeight {height * face.scale:.0f}"
        f" /StemV {120 if 'Bold' in face.name else 80} {program} >>"
    ).encode()


def _to_unicode(font: UsedFont) -> bytes:
    entries = [
        f"<{code:04X}> <{meaning.encode('utf-16-be').hex().upper()}>"
        for (_, meaning), code in font.codes.items()
    ]
    return _character_map(entries, "bfchar", "Adobe-Identity-UCS", "UCS", 2)


def _encoding(places: Sequence[int]) -> bytes:
    entries = [f"<{code:04X}> {place}" for code, place in enumerate(places, start=1)]
    return _character_map(entries, "cidchar", _OWN_MAP, "Identity", 1)


def _character_map(
    entries: Sequence[str], kind: str, name: str, ordering: str, number: int
) -> bytes:
    blocks = [entries[at : at + _MAP_BLOCK] for at in range(0, len(entries), _MAP_BLOCK)]
    body = "\n".join(
        f"{len(block)} begin{kind}\n" + "\n".join(block) + f"\nend{kind}" for block in blocks
    )
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        f"/CIDSystemInfo << /Registry (Adobe) /Ordering ({ordering}) /Supplement 0 >> def\n"
        f"/CMapName /{name} def\n/CMapType {number} def\n"
        "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
        f"{body}\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
    ).encode()
