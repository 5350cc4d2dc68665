"""Writes a document as a file of Word: the twin of the PDF, for a clerk who goes on writing."""

from datetime import datetime

from sekretariat.documents.content import Document, Series
from sekretariat.documents.docx.blocks import put
from sekretariat.documents.docx.body import Body
from sekretariat.documents.docx.first_page import put_first_page
from sekretariat.documents.docx.numbering import Numbering
from sekretariat.documents.docx.package import File, fonts, settings
from sekretariat.documents.docx.pictures import Pictures
from sekretariat.documents.docx.runs import speak
from sekretariat.documents.docx.section import first_head, foot, head, section, sheet_of
from sekretariat.documents.docx.styles import styles


def write_docx(document: Document | Series, *, made_at: datetime) -> bytes:
    """Return the document as a DOCX file; the same document and moment give the same bytes."""
    file = File()
    writing = _Writing(file, document)
    for one in document.documents if isinstance(document, Series) else (document,):
        writing.put(one)
    file.add("styles", styles(document.language))
    file.add("numbering", writing.numbering.part())
    file.add("settings", settings(document.language))
    file.add("fontTable", fonts())
    file.describe(document, made_at)
    return file.packed()


class _Writing:
    """A file being written: one document after the other, each a section with pages of its own."""

    def __init__(self, file: File, whole: Document | Series) -> None:
        self.numbering = Numbering()
        self._file = file
        self._pictures = Pictures(file.part)
        self._language = whole.language
        self._is_one = isinstance(whole, Document)
        self._begins = "oddPage" if isinstance(whole, Series) and whole.is_duplex else "nextPage"

    def put(self, document: Document) -> None:
        """Write a document after those written."""
        self.numbering.begin()
        body = Body(sheet_of(document), self._file.link, self._pictures, self.numbering)
        begun = put_first_page(body, document)
        for block in document.blocks:
            put(body, block)
        body.finish()
        if document.language != self._language:
            speak(body.elements, document.language)
        below = foot(document, body.sheet, "NUMPAGES" if self._is_one else "SECTIONPAGES")
        pages = (
            ("header", "first", first_head(document, begun)),
            ("header", "default", head(document)),
            ("footer", "first", below),
            ("footer", "default", below),
        )
        parts = [(kind, which, self._file.add(kind, element)) for kind, which, element in pages]
        self._file.put(body.elements, section(document, body.sheet, parts, self._begins))
