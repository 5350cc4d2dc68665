"""Font files from outside: what one is, and whether papers may be set in it.

Looked at are the tables of the file itself (OpenType 1.9): the right to embed it in OS/2 fsType,
the names in `name`, the letters in `cmap`.
"""

import struct
from dataclasses import dataclass

from sekretariat.documents.pdf.fonts import Face, opened
from sekretariat.domain.problems import Problem, Refused

NEEDED = "ÄÖÜäöüß§–„“…€" + "".join(map(chr, range(0x7E, 0x1F, -1)))
"""What the papers of a German office cannot be without."""
_FAMILY = 1
_RESTRICTED, _OTHER_RIGHTS, _WHOLE_ONLY, _BITMAPS_ONLY = 0x0002, 0x000C, 0x0100, 0x0200
_BOLD, _ITALIC, _HEAVY = 0x20, 0x01, 600
_LATIN_TEXT, _SERIFS = 2, range(2, 11)
"""PANOSE: the kind of a family, and which of its styles have serifs."""
_LENGTHS = {"OS/2": 68, "head": 54, "post": 32}
"""Tables that are read here or when a font is embedded, and how long they are at least."""
_SHOWN = 12


@dataclass(frozen=True, slots=True)
class FontFacts:
    """What a font file says of itself: the family, the style within it."""

    family: str
    is_bold: bool
    is_italic: bool
    has_serifs: bool


def read_font(content: bytes, file: str) -> FontFacts:
    """Return what a TrueType or OpenType file says of itself.

    Raises Refused, at "font", for what is no font, may not be embedded, or lacks German letters.
    """
    face = opened(content, "")
    if not face.face.glyph_count or not _is_whole(face, content):
        raise _refused("font.none", file)
    if face.face.has_var_data or _is_keyed(face):
        raise _refused("font.several", file)
    table = face.face.reference_table("OS/2").data
    weight, rights = struct.unpack_from(">4xH2xH", table)
    kind, serifs = table[32], table[33]
    selection = struct.unpack_from(">62xH", table)[0]
    has_right = rights & _OTHER_RIGHTS or not rights & _RESTRICTED
    if not has_right or rights & (_WHOLE_ONLY | _BITMAPS_ONLY):
        raise _refused("font.no_right", file)
    missing = [letter for letter in NEEDED if ord(letter) not in face.covered]
    if missing:
        raise _refused("font.lacks_letters", file, letters=" ".join(missing[:_SHOWN]))
    return FontFacts(
        family=(face.face.get_name(_FAMILY) or "").strip() or file.rpartition(".")[0],
        is_bold=bool(selection & _BOLD) or weight >= _HEAVY,
        is_italic=bool(selection & _ITALIC),
        has_serifs=kind == _LATIN_TEXT and serifs in _SERIFS,
    )


def _is_whole(face: Face, content: bytes) -> bool:
    """Tell whether the file has what papers need, and every table it names lies within it."""
    tables = face.face
    if not {"glyf", "CFF "} & set(tables.table_tags):
        return False
    if any(len(tables.reference_table(tag).data) < least for tag, least in _LENGTHS.items()):
        return False
    places = (
        struct.unpack_from(">4x4xLL", content, 12 + 16 * at)
        for at in range(struct.unpack_from(">H", content, 4)[0])
    )
    return all(start + length <= len(content) for start, length in places)


def _is_keyed(face: Face) -> bool:
    """Tell whether PostScript outlines go by numbers of a collection, as those of Asia do."""
    table = face.face.reference_table("CFF ").data if face.is_cff else b""
    return b"\x0c\x1e" in table[:200]


def _refused(code: str, file: str, **values: str) -> Refused:
    return Refused(Problem(code, {"file": file, **values}, "font"))
