"""Writes a document as a tagged PDF that is PDF/UA-1 and PDF/A-2a at once."""

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from reportlab.pdfbase.pdfdoc import PDFDocument

from sekretariat.documents.bindings import Folder, Written
from sekretariat.documents.cards import CardSheet
from sekretariat.documents.content import (
    Document,
    Series,
)
from sekretariat.documents.pace import pace_of
from sekretariat.documents.pdf.blocks import put
from sekretariat.documents.pdf.canvas import TaggedCanvas
from sekretariat.documents.pdf.cards import draw_cards
from sekretariat.documents.pdf.flow import Bookmark, Flow
from sekretariat.documents.pdf.metadata import write_catalog
from sekretariat.documents.pdf.objects import written
from sekretariat.documents.pdf.sheet import Frame
from sekretariat.documents.pdf.tags import StructureTree
from sekretariat.progress import Progress

_LOG = logging.getLogger(__name__)


def _log_missing(characters: str) -> None:
    _LOG.warning("No typeface has these characters: %s", ascii(characters))


def write_pdf(
    document: Written,
    *,
    made_at: datetime,
    on_missing: Callable[[str], None] = _log_missing,
    progress: Progress | None = None,
) -> bytes:
    """Return a document, a series or a sheet of cards as a PDF file.

    The same document and moment give the same bytes. on_missing is told the characters no
    typeface has; they are printed as U+FFFD. Raises Cancelled where progress says so.
    """
    file = PDFDocument(pdfVersion=(1, 7), invariant=1)
    tree = StructureTree(file)
    canvas = TaggedCanvas(file, tree, (0, 0))
    canvas.pace = pace_of(document, progress)
    bookmarks = _draw_content(canvas, document)
    canvas.close()
    write_catalog(file, document, made_at, tree, bookmarks)
    if canvas.typesetter.missing:
        on_missing("".join(sorted(canvas.typesetter.missing)))
    content = written(file, canvas.pace)
    if isinstance(document, Folder) and document.has_files:
        from sekretariat.documents.pdf.folders import take_in  # noqa: PLC0415  lazy: pikepdf

        return take_in(content, document, canvas.pace)
    return content


def _draw_content(canvas: TaggedCanvas, content: Written) -> list[Bookmark]:
    """Draw all pages; return the headings to be found by, which cards have none of."""
    if isinstance(content, CardSheet):
        draw_cards(canvas, content)
        return []
    if isinstance(content, Folder):
        from sekretariat.documents.pdf.folders import draw_folder  # noqa: PLC0415  lazy: pikepdf

        return draw_folder(canvas, content)
    return _draw_series(canvas, content) if isinstance(content, Series) else _draw(canvas, content)


def _draw(canvas: TaggedCanvas, document: Document) -> list[Bookmark]:
    """Draw a document on pages of its own; return its bookmarks."""
    frame = Frame(canvas, document)
    flow = Flow(canvas, frame, document)
    put(flow, document.blocks)
    frame.finish()
    return flow.bookmarks


def _draw_series(canvas: TaggedCanvas, series: Series) -> list[Bookmark]:
    """Draw documents one after the other; each is one bookmark, with its headings below it."""
    bookmarks: list[Bookmark] = []
    for document in series.documents:
        canvas.tree.begin_part(document.language)
        if series.is_duplex and len(canvas.pages) % 2:
            canvas.new_page()
        start = len(canvas.pages)
        inner = _draw(canvas, document)
        page = canvas.pages[start]
        bookmarks.append(Bookmark(document.title, 1, page.number, page.size[1]))
        bookmarks += [replace(one, level=one.level + 1) for one in inner[1:]]
    return bookmarks
