"""Fonts for tests, made of a shipped one: with other rights, fewer letters, other outlines."""

from io import BytesIO

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

from sekretariat import assets

LETTERS = "".join(map(chr, range(0x20, 0x7F))) + "ÄÖÜäöüß§–„“…€·"


def shipped(name: str = "NotoSerif-Regular") -> bytes:
    """Return a font file of the program."""
    return assets.resource("fonts", f"{name}.ttf").read_bytes()


def small(
    letters: str = LETTERS, family: str = "Muster Antiqua", style: str = "Regular", rights: int = 0
) -> bytes:
    """Return a TrueType font of these letters under a name of its own."""
    font = TTFont(BytesIO(shipped(f"NotoSerif-{style}")))
    subsetter = Subsetter(Options(notdef_outline=True))
    subsetter.populate(text=letters)
    subsetter.subset(font)
    for name in (1, 16):
        font["name"].setName(family, name, 3, 1, 0x409)
    font["OS/2"].fsType = rights
    return _saved(font)


def postscript(family: str = "Muster Kurven") -> bytes:
    """Return an OpenType font with PostScript outlines."""
    source = TTFont(BytesIO(shipped()))
    names, glyphs = source.getBestCmap(), source.getGlyphSet()
    order = [".notdef", *sorted({names[ord(letter)] for letter in LETTERS})]
    outlines = {}
    for name in order:
        pen = T2CharStringPen(glyphs[name].width, glyphs)
        glyphs[name].draw(pen)
        outlines[name] = pen.getCharString()
    builder = FontBuilder(source["head"].unitsPerEm, isTTF=False)
    builder.setupGlyphOrder(order)
    builder.setupCharacterMap({ord(letter): names[ord(letter)] for letter in LETTERS})
    builder.setupCFF("MusterKurven", {"FullName": family}, outlines, {})
    builder.setupHorizontalMetrics({name: (glyphs[name].width, 0) for name in order})
    builder.setupHorizontalHeader(ascent=1069, descent=-293)
    builder.setupNameTable({"familyName": family, "styleName": "Regular", "psName": "MusterKurven"})
    builder.setupOS2(fsType=0)
    builder.setupPost()
    return _saved(builder.font)


def variable() -> bytes:
    """Return a font that holds every weight in one file."""
    builder = FontBuilder(font=TTFont(BytesIO(small())))
    builder.setupFvar([("wght", 100, 400, 900, "Weight")], [])
    return _saved(builder.font)


def _saved(font: TTFont) -> bytes:
    stream = BytesIO()
    font.save(stream)
    return stream.getvalue()
