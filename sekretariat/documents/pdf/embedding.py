"""Puts the used part of a font into the file, with the way back from glyphs to characters.

Type 0 fonts with two-byte codes: one font object for a face, however many letters are used
(ISO 32000-1, 9.7), a ToUnicode map for every code (ISO 19005-2, 6.2.11.7).
"""

import struct
from typing import Any

import uharfbuzz

from sekretariat.documents.pdf.fonts import Face, UsedFont
from sekretariat.documents.pdf.objects import Stream, Verbatim, number_of

_UNNEEDED_TABLES = [
    int.from_bytes(tag, "big")
    for tag in (b"GSUB", b"GPOS", b"GDEF", b"MATH", b"STAT", b"DSIG", b"meta", b"kern", b"FFTM")
]
_SYMBOLIC, _ITALIC = 4, 64
_MAP_BLOCK = 100  # entries of one bfchar block, the limit of the CMap format


def embed(document: Any, font: UsedFont) -> int:
    """Write a used font's objects into the reportlab document and return the font's number."""
    glyphs = [glyph for glyph, _ in font.codes]
    subset, new_glyphs = _subset(font.face, glyphs)
    name = f"SEKRE{font.resource[-1:].translate(_LETTERS)}+{font.face.name}"
    program = number_of(document, Stream(subset, Length1=len(subset)))
    descriptor = number_of(document, Verbatim(_descriptor(font.face, name, program)))
    places = struct.pack(f">{len(glyphs) + 1}H", 0, *(new_glyphs[glyph] for glyph in glyphs))
    code_to_glyph = number_of(document, Stream(places))
    widths = " ".join(f"{font.face.advance(glyph):g}" for glyph in glyphs)
    descendant = number_of(
        document,
        Verbatim(
            f"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{name}"
            " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"
            f" /FontDescriptor {descriptor} 0 R /CIDToGIDMap {code_to_glyph} 0 R"
            f" /DW 0 /W [ 1 [ {widths} ] ] >>".encode()
        ),
    )
    to_unicode = number_of(document, Stream(_to_unicode(font)))
    return number_of(
        document,
        Verbatim(
            f"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H"
            f" /DescendantFonts [ {descendant} 0 R ] /ToUnicode {to_unicode} 0 R >>".encode()
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


def _descriptor(face: Face, name: str, program: int) -> bytes:
    head, post = face.face.reference_table("head").data, face.face.reference_table("post").data
    box = " ".join(f"{edge * face.scale:.0f}" for edge in struct.unpack(">4h", head[36:44]))
    angle = struct.unpack(">i", post[4:8])[0] / 65536
    extents = face.font.get_font_extents("ltr")
    height = face.font.get_metric_position_with_fallback(uharfbuzz.OTMetricsTag.CAP_HEIGHT)
    return (
        f"<< /Type /FontDescriptor /FontName /{name} /Flags {_SYMBOLIC | _ITALIC * bool(angle)}"
        f" /FontBBox [ {box} ] /ItalicAngle {angle:g} /Ascent {extents.ascender * face.scale:.0f}"
        f" /Descent {extents.descender * face.scale:.0f} /CapHeight {height * face.scale:.0f}"
        f" /StemV {120 if 'Bold' in face.name else 80} /FontFile2 {program} 0 R >>"
    ).encode()


def _to_unicode(font: UsedFont) -> bytes:
    entries = [
        f"<{code:04X}> <{meaning.encode('utf-16-be').hex().upper()}>"
        for (_, meaning), code in font.codes.items()
    ]
    blocks = [entries[at : at + _MAP_BLOCK] for at in range(0, len(entries), _MAP_BLOCK)]
    body = "\n".join(
        f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks
    )
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
        f"{body}\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
    ).encode()
