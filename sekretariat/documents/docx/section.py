"""The page of Word: size and margins, head and foot, on the first page and the later ones."""

import re
from collections.abc import Iterator, Sequence

from sekretariat.documents.content import Document, Orientation
from sekretariat.documents.docx.body import paragraph
from sekretariat.documents.docx.first_page import HEAD_MM, Head, fold_marks, head_of
from sekretariat.documents.docx.markup import (
    Element,
    border,
    related,
    text,
    twips,
    twips_mm,
    w,
    whole,
)
from sekretariat.documents.docx.runs import tab, words
from sekretariat.documents.measures import FOOT, RULE, Sheet, sheet_for
from sekretariat.documents.words import words_of

_NUMBER, _COUNT = "\ue000", "\ue001"
_MARKS = re.compile("([\ue000\ue001])")


def sheet_of(document: Document) -> Sheet:
    """Return the sheet of a document; Word makes room itself where its foot needs more."""
    return sheet_for(document, len(_notes(document)))


def first_head(document: Document, head: Head) -> Element:
    """Return the head of the first page: as high as what stands there, with the fold marks."""
    marks = fold_marks() if document.address else ()
    return whole("hdr", *marks, *head_of(head))


def head(document: Document) -> Element:
    """Return the head of the later pages."""
    style = "Header" if document.header else "Between"
    return whole("hdr", paragraph(style, words(document.header)))


def foot(document: Document, sheet: Sheet, *, is_one: bool) -> Element:
    """Return the foot of every page: Stand and notes, at the right the number of the page.

    A ceremonial paper has none. How many pages there are is said where the document is the only
    one in the file: what counts those of one letter among many is not known to every office
    program.
    """
    if document.is_ceremonial:
        return whole("ftr", paragraph("Footer", ()))
    right = w("tabs", w("tab", val="right", pos=twips(sheet.body_width)))
    notes = _notes(document) or [""]
    line = w("pBdr", border("top", 0.5, RULE, 3))
    first = paragraph(
        "Footer",
        [*words(notes[0]), tab(), *_page_of(document, is_one=is_one)],
        pBdr=line,
        tabs=right,
    )
    return whole("ftr", first, *(paragraph("Footer", words(note)) for note in notes[1:]))


def _notes(document: Document) -> list[str]:
    return [note for note in (document.as_of, *document.notes) if note]


def _page_of(document: Document, *, is_one: bool) -> Iterator[Element]:
    """Yield the number of the page, and of all pages, as fields."""
    own = words_of(document.language)
    fields = {_NUMBER: "PAGE", _COUNT: "NUMPAGES"}
    said = own.say("page_of" if is_one else "page", number=_NUMBER, count=_COUNT)
    for part in _MARKS.split(said):
        if part in fields:
            yield w("fldSimple", w("r", text("1")), instr=f" {fields[part]} ")
        else:
            yield from words(part)


def section(
    document: Document, sheet: Sheet, parts: Sequence[tuple[str, str, str]], begins: str
) -> Element:
    """Return the section; parts are kind, pages and relationship of its heads and feet.

    begins is how it begins: "oddPage" or "nextPage".
    """
    references = [
        related(w(f"{kind}Reference", type=pages), relation) for kind, pages, relation in parts
    ]
    is_landscape = document.orientation is Orientation.LANDSCAPE
    size = w(
        "pgSz",
        w=twips(sheet.width),
        h=twips(sheet.height),
        orient="landscape" if is_landscape else None,
    )
    margins = w(
        "pgMar",
        top=twips(sheet.top),
        right=twips(sheet.right),
        bottom=twips(sheet.bottom),
        left=twips(sheet.left),
        header=twips_mm(HEAD_MM),
        footer=twips(FOOT) - 50,
        gutter=0,
    )
    return w(
        "sectPr",
        *references,
        w("type", val=begins),
        size,
        margins,
        w("pgNumType", start=1),
        w("titlePg"),
    )
