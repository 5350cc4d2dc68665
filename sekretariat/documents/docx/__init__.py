"""Writes a document as a file of Word: the twin of the PDF, for a clerk who goes on writing."""

from datetime import datetime
from functools import partial

from sekretariat.documents.cards import CardSheet
from sekretariat.documents.content import Document, Series
from sekretariat.documents.docx.blocks import put
from sekretariat.documents.docx.body import Body
from sekretariat.documents.docx.cards import put_cards
from sekretariat.documents.docx.first_page import put_first_page
from sekretariat.documents.docx.markup import Element
from sekretariat.documents.docx.numbering import Numbering
from sekretariat.documents.docx.package import File, fonts, settings
from sekretariat.documents.docx.pictures import Pictures
from sekretariat.documents.docx.runs import spoken
from sekretariat.documents.docx.section import first_head, foot, head, section, sheet_of
from sekretariat.documents.docx.styles import styles
from sekretariat.documents.looks import AS_SHIPPED, Look
from sekretariat.documents.pace import Pace, pace_of
from sekretariat.progress import Progress


def write_docx(
    document: Document | Series | CardSheet, *, made_at: datetime, progress: Progress | None = None
) -> bytes:
    """Return the document as a DOCX file; the same document and moment give the same bytes.

    Raises Cancelled where progress says so.
    """
    file, pace = File(), pace_of(document, progress)
    if isinstance(document, CardSheet):
        numbering, look = put_cards(file, document, pace), Look(document.typeface)
    else:
        numbering, look = _put(file, document, pace)
    papers = _documents(document)
    is_grand = any(one.is_ceremonial for one in papers)
    is_letter = any(one.address is not None for one in papers)
    file.add("styles", styles(document.language, look, is_ceremonial=is_grand, is_letter=is_letter))
    file.add("numbering", numbering.part())
    file.add("settings", settings(document.language, divides=not isinstance(document, CardSheet)))
    file.add("fontTable", fonts(look.typeface))
    file.describe(document, made_at)
    return file.packed()


def _documents(whole: Document | Series | CardSheet) -> tuple[Document, ...]:
    documents = whole.documents if isinstance(whole, Series) else (whole,)
    return tuple(one for one in documents if isinstance(one, Document))


def _put(file: File, whole: Document | Series, pace: Pace) -> tuple[Numbering, Look]:
    """Write documents into the file; return what counts their lists, and how they look."""
    writing = _Writing(file, whole, pace)
    documents = whole.documents if isinstance(whole, Series) else (whole,)
    for one in documents:
        writing.put(one)
    return writing.numbering, documents[0].look if documents else AS_SHIPPED


class _Writing:
    """A file being written: one document after the other, each a section with pages of its own."""

    def __init__(self, file: File, whole: Document | Series, pace: Pace) -> None:
        self._pace = pace
        self.numbering = Numbering()
        self._file = file
        self._pictures = Pictures(file.image)
        self._language = whole.language
        self._is_one = isinstance(whole, Document)
        self._begins = "oddPage" if isinstance(whole, Series) and whole.is_duplex else "nextPage"

    def put(self, document: Document) -> None:
        """Write a document after those written."""
        self.numbering.begin()
        shared = (self._file.link, self._pictures, self.numbering, self._pace)
        sheet = sheet_of(document)
        body = Body(sheet, document.look, *shared, is_centred=document.is_ceremonial)
        begun = put_first_page(body, document)
        for block in document.blocks:
            self._pace.step()
            put(body, block)
        body.finish()
        below = foot(document, body.sheet, is_one=self._is_one)
        pages = (
            ("header", "first", first_head(document, begun)),
            ("header", "default", head(document)),
            ("footer", "first", below),
            ("footer", "default", below),
        )
        said = partial(self._said, document.language)
        parts = [(kind, which, self._file.add(kind, said(one))) for kind, which, one in pages]
        end = section(document, body.sheet, parts, self._begins)
        self._file.put([said(one) for one in body.elements], end)

    def _said(self, language: str, element: Element) -> Element:
        """Return an element, marked where its document speaks another language than the file."""
        return element if language == self._language else spoken(element, language)
