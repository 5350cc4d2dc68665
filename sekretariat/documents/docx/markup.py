"""WordprocessingML in short: elements made with what stands in them, in the units of Word."""

from typing import Any

from docx.oxml.ns import nsmap
from lxml import etree

from sekretariat.documents.measures import MM, Colour

Element = Any
"""An lxml element; lxml comes without types."""

_NAMES = {prefix: nsmap[prefix] for prefix in ("w", "r", "wp", "a", "pic")}
_W = "{" + nsmap["w"] + "}"
_R = "{" + nsmap["r"] + "}"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_make = etree.Element


def w(tag: str, *children: Element | None, **attributes: str | int | None) -> Element:
    """Return a w: element with its children; what is None is left out."""
    element = _make(_W + tag, nsmap=_NAMES)
    for name, value in attributes.items():
        if value is not None:
            element.set(_W + name, str(value))
    element.extend([child for child in children if child is not None])
    return element


def text(content: str) -> Element:
    """Return a w:t whose white space counts."""
    element = w("t")
    element.set(_SPACE, "preserve")
    element.text = content
    return element


def related(element: Element, relation: str) -> Element:
    """Return the element with the relationship it stands for."""
    element.set(_R + "id", relation)
    return element


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
