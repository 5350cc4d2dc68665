"""Writes a document as a tagged PDF that is PDF/UA-1 and PDF/A-2a at once."""

import logging
from collections.abc import Callable
from datetime import datetime

from reportlab.pdfbase.pdfdoc import PDFDocument

from sekretariat.documents.cards import CardSheet, Printable
from sekretariat.documents.pdf.blocks import put
from sekretariat.documents.pdf.canvas import TaggedCanvas
from sekretariat.documents.pdf.cards import draw_cards
from sekretariat.documents.pdf.flow import Flow
from sekretariat.documents.pdf.metadata import write_catalog
from sekretariat.documents.pdf.sheet import Frame
from sekretariat.documents.pdf.tags import StructureTree

_LOG = logging.getLogger(__name__)


def _log_missing(characters: str) -> None:
    _LOG.warning("No typeface has these characters: %s", ascii(characters))


def write_pdf(
    document: Document,
    *,
    made_at: datetime,
    on_missing: Callable[[str], None] = _log_missing,
) -> bytes:
    """Return the document as a PDF file.

    The same document and moment give the same bytes. on_missing is told the characters no
    typeface has; they are printed as U+FFFD.
    """
    file = PDFDocument(pdfVersion=(1, 7), invariant=1)
    tree = StructureTree(file)
    canvas = TaggedCanvas(file, tree, (0, 0))
    frame = Frame(canvas, document)
    flow = Flow(canvas, frame, document)
    for block in document.blocks:
        put(flow, block)
    frame.finish()
    canvas.close()
    write_catalog(file, document, made_at, tree, flow.bookmarks)
    if canvas.typesetter.missing:
        on_missing("".join(sorted(canvas.typesetter.missing)))
    content: bytes = file.format()
    return content
