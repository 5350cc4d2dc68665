"""Pictures in the file, each with the words that stand for it."""

from collections.abc import Callable

from docx.image.image import Image
from docx.oxml.shape import CT_Inline
from docx.shared import Emu, Pt
from lxml import etree

from sekretariat.documents.content import Figure
from sekretariat.documents.docx.markup import Element, w
from sekretariat.documents.docx.runs import clean
from sekretariat.documents.measures import MM


class Pictures:
    """The pictures of one file; the same bytes are kept once."""

    def __init__(self, keep: Callable[[bytes], tuple[str, Image]]) -> None:
        self._keep = keep
        self._count = 0

    def run(self, figure: Figure, width: float, height: float) -> Element:
        """Return a run that shows a picture, no larger than width and height in points."""
        relation, image = self._keep(figure.image)
        ratio = image.px_height / image.px_width
        shown = min(figure.width_mm * MM, width, height / ratio)
        self._count += 1
        size = Emu(Pt(shown)), Emu(Pt(shown * ratio))
        inline = CT_Inline.new_pic_inline(self._count, relation, image.filename or "", *size)
        inline.docPr.set("descr", clean(figure.alternative))
        drawn = Element(etree.tostring(inline, encoding="unicode"))
        return w("r", w("drawing", drawn))

    def height(self, figure: Figure) -> float:
        """Return how high a picture of its own width is, in points."""
        _, image = self._keep(figure.image)
        return figure.width_mm * MM * image.px_height / image.px_width
