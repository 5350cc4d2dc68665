"""WordprocessingML in short: elements made with what stands in them, in the units of Word.

An element is its XML, written out at once: a tree in between would take fifteen times as long.
Text and values are escaped here and nowhere else.
"""

from typing import NewType
from xml.sax.saxutils import escape

from docx.oxml.ns import nsmap

from sekretariat.documents.looks import Colour
from sekretariat.documents.measures import MM

Element = NewType("Element", str)
"""Well-formed XML; made here alone."""

_NAMES = "".join(f' xmlns:{prefix}="{nsmap[prefix]}"' for prefix in ("w", "r"))
_IN_VALUES = {'"': "&quot;", "\n": "&#10;"}


def w(tag: str, *children: Element | None, **attributes: str | int | None) -> Element:
    """Return a w: element with its children; what is None is left out."""
    told = "".join(
        [
            f' w:{name}="{value if isinstance(value, int) else escape(value, _IN_VALUES)}"'
            for name, value in attributes.items()
            if value is not None
        ]
    )
    inside = "".join(filter(None, children))
    return Element(f"<w:{tag}{told}>{inside}</w:{tag}>" if inside else f"<w:{tag}{told}/>")


def whole(tag: str, *children: Element) -> Element:
    """Return the outermost element of a part, with the names all others use."""
    return Element(f"<w:{tag}{_NAMES}>{''.join(children)}</w:{tag}>")


def text(content: str) -> Element:
    """Return a w:t whose white space counts."""
    return Element(f'<w:t xml:space="preserve">{escape(content)}</w:t>')


def related(element: Element, relation: str) -> Element:
    """Return the element with the relationship it stands for."""
    place = element.index(" ")
    return Element(f'{element[:place]} r:id="{relation}"{element[place:]}')


def twips(points: float) -> int:
    """Return points in twentieths of a point, whole ones."""
    return round(points * 20)


def twips_mm(millimetres: float) -> int:
    """Return millimetres in twentieths of a point, whole ones."""
    return twips(millimetres * MM)


def half_points(size: float) -> int:
    """Return a size of type as Word counts it."""
    return round(size * 2)


def hexadecimal(colour: Colour) -> str:
    """Return a colour as six hexadecimal digits."""
    return "".join(f"{round(part * 255):02X}" for part in colour)


def border(side: str, points: float, colour: Colour, space: int = 0) -> Element:
    """Return a line at a side of a paragraph, table or cell."""
    size = max(2, round(points * 8))
    return w(side, val="single", sz=size, space=space, color=hexadecimal(colour))


def spacing(before: float = 0.0, after: float = 0.0) -> Element:
    """Return the white space around a paragraph, in points."""
    return w("spacing", before=twips(before), after=twips(after))


def exactly(points: float) -> Element:
    """Return the spacing of a line that is exactly as high, with nothing around it."""
    return w("spacing", before=0, after=0, line=twips(points), lineRule="exact")
