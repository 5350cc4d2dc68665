"""Text upside down, for the half of a card that is turned away.

Word turns the text of a box, LibreOffice does not; both turn WordArt of the old kind (VML), which
a clerk can rewrite by a double click. Its words are no text of the file, but an alternative one.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from xml.sax.saxutils import quoteattr

from sekretariat.documents.card_faces import CAPITALS, LEADING, Face, FaceLine
from sekretariat.documents.docx.markup import Element, w
from sekretariat.documents.docx.runs import clean
from sekretariat.documents.looks import Typeface
from sekretariat.documents.pdf.fonts import chains, ink_of, style_of
from sekretariat.documents.pdf.typesetting import SOFT_HYPHEN

_NAMES = 'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
_KIND = (
    f'<v:shapetype {_NAMES} id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800"'
    ' path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/>'
    '<v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/>'
    '<v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/>'
    '<v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/></v:formulas>'
    '<v:path textpathok="t" o:connecttype="rect"/><v:textpath on="t" fitshape="t"/></v:shapetype>'
)


@dataclass(frozen=True, slots=True)
class TurnedLine:
    """A line upside down, and the white space above and below it in points."""

    art: Element
    above: float
    below: float


def turned(face: Face, typeface: Typeface) -> Iterator[TurnedLine]:
    """Yield the lines of a face upside down, the last one first.

    WordArt fills its box with ink, so the box is as high as the letters are.
    """
    faces = chains(typeface)
    for one in reversed(face.lines):
        source = faces[style_of(bold=one.is_bold, italic=False)][0]
        base = (LEADING / 2 + CAPITALS) * one.size
        for line, told in reversed(list(zip(one.lines, one.texts(), strict=True))):
            text = told.replace(SOFT_HYPHEN, "-")
            high, low = ink_of(text, source, one.size)
            art = _art(clean(text), (line.width, high - low), _font(one, typeface))
            below = one.size * LEADING - base
            yield TurnedLine(art, max(0.0, below + low), max(0.0, base - high))


def _font(line: FaceLine, typeface: Typeface) -> str:
    weight = ";font-weight:bold" if line.is_bold else ""
    family = quoteattr(typeface.name).replace('"', "&quot;")
    return f"font-family:{family};font-size:{line.size:g}pt{weight}"


def _art(text: str, size: tuple[float, float], font: str) -> Element:
    width, height = size
    return w(
        "r",
        w("pict", Element(
            f'{_KIND}<v:shape {_NAMES} type="#_x0000_t136" alt={quoteattr(text)} stroked="f"'
            f' fillcolor="black" style="width:{width:.1f}pt;height:{height:.1f}pt;rotation:180">'
            f'<v:textpath style="{font}" trim="t" string={quoteattr(text)}/></v:shape>'
        )),
    )  # fmt: skip
