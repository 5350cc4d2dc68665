"""Writes a document as a file of Word: the twin of the PDF, for a clerk who goes on writing."""

from datetime import datetime

from sekretariat.documents.content import Document
from sekretariat.documents.docx.blocks import put
from sekretariat.documents.docx.body import Body
from sekretariat.documents.docx.first_page import put_first_page
from sekretariat.documents.docx.package import File, fonts, settings
from sekretariat.documents.docx.pictures import Pictures
from sekretariat.documents.docx.section import first_head, foot, head, section, sheet_of
from sekretariat.documents.docx.styles import styles


def write_docx(document: Document, *, made_at: datetime) -> bytes:
    """Return the document as a DOCX file; the same document and moment give the same bytes."""
    file = File()
    sheet = sheet_of(document)
    body = Body(sheet, file.link, Pictures(file.part))
    begun = put_first_page(body, document)
    for block in document.blocks:
        put(body, block)
    body.finish()
    parts = {
        ("header", "first"): file.add("header1", "header", first_head(document, begun)),
        ("header", "default"): file.add("header2", "header", head(document)),
        ("footer", "first"): file.add("footer1", "footer", foot(document, sheet)),
        ("footer", "default"): file.add("footer2", "footer", foot(document, sheet)),
    }
    file.add("styles", "styles", styles(document.language))
    file.add("numbering", "numbering", body.numbering.part())
    file.add("settings", "settings", settings(document.language))
    file.add("fontTable", "fontTable", fonts())
    file.text[0].extend([*body.elements, section(document, sheet, parts)])
    file.describe(document, made_at)
    return file.packed()
