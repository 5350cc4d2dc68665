"""What the checkers of Word and LibreOffice, or a clerk who goes on writing, would miss in a file.

Reads the file alone and holds it against the tree of meaning it was written from.
"""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from sekretariat.documents.content import (
    Document,
    Heading,
    NumberedList,
    Series,
    Table,
)
from tests.documents.docx.word_reading import R, W, Word, barriers, disordered, said, value

_CORE = {
    "title": "{http://purl.org/dc/elements/1.1/}title",
    "language": "{http://purl.org/dc/elements/1.1/}language",
    "author": "{http://purl.org/dc/elements/1.1/}creator",
}


def faults(word: Word, paper: Document | Series) -> list[str]:
    """Return what is wrong with a file, in words for whoever reads the failing test."""
    documents = paper.documents if isinstance(paper, Series) else (paper,)
    found = [*disordered(word), *barriers(word), *_about(word, paper), *_room(word)]
    found += _pages(word, documents)
    found += _counts(word, documents)
    return found


def _about(word: Word, paper: Document | Series) -> Iterator[str]:
    core = word.parts["docProps/core.xml"]
    meant = {"title": paper.title[:255], "language": paper.language, "author": paper.author[:255]}
    for name, tag in _CORE.items():
        if (core.findtext(tag) or "") != meant[name]:
            yield f"{name}: {core.findtext(tag)}"
    styles = word.parts["word/styles.xml"]
    if value(styles, "docDefaults/rPrDefault/rPr/lang") != paper.language:
        yield "no language"


def _room(word: Word) -> Iterator[str]:
    """Yield paragraphs and blanks that only make room, and tabs that are set by hand."""
    children = list(word.body)
    for before, one in zip([None, *children], children, strict=False):
        is_empty = one.tag == f"{W}p" and not said(one).strip() and not _shows(one)
        follows_table = before is None or before.tag == f"{W}tbl" or _is_framed(before)
        ends_section = one.find(f"{W}pPr/{W}sectPr") is not None
        if is_empty and not (follows_table or ends_section or _breaks(one)):
            yield "an empty paragraph"
    for paragraph in word.body.iter(f"{W}p"):
        if "    " in said(paragraph):
            yield f"room made of blanks: {said(paragraph)}"
        if said(paragraph).count("\t") > 1 or said(paragraph).startswith("\t"):
            yield f"room made of tabs: {said(paragraph)}"


def _pages(word: Word, documents: tuple[Document, ...]) -> Iterator[str]:
    sections = list(word.body.iter(f"{W}sectPr"))
    if len(sections) != len(documents):
        yield f"{len(sections)} sections for {len(documents)} documents"
    wanted = {"PAGE", "NUMPAGES"} if len(documents) == 1 else {"PAGE"}
    for section, document in zip(sections, documents, strict=False):
        feet = [word.kind(one.get(f"{R}id")) for one in section.iter(f"{W}footerReference")]
        fields = [{_field(one) for one in foot.iter(f"{W}fldSimple")} for foot in feet]
        if not document.is_ceremonial and [wanted - one for one in fields] != [set(), set()]:
            yield f"the foot counts {fields}"
        if len(list(section.iter(f"{W}headerReference"))) != len(feet):
            yield "a page without a head"


def _counts(word: Word, documents: tuple[Document, ...]) -> Iterator[str]:
    blocks = [block for document in documents for block in document.blocks]
    styles = Counter(value(one, "pPr/pStyle") for one in word.body.iter(f"{W}p"))
    meant = Counter(f"Heading{one.level}" for one in blocks if isinstance(one, Heading))
    if any(styles[name] != count for name, count in meant.items()):
        yield f"headings {meant}, styles {styles}"
    tables = [one for one in blocks if isinstance(one, Table)]
    heads = list(word.body.iter(f"{W}tblHeader"))
    if len(heads) < sum(one.has_heading for one in tables):
        yield "a table whose heading is not repeated"
    told = [one.get(f"{W}val") for one in word.body.iter(f"{W}tblDescription")]
    if len(told) < sum(bool(one.summary) for one in tables):
        yield "a table that does not say what it holds"
    counted = [one for one in blocks if isinstance(one, NumberedList)]
    numbers = len(list(word.body.iter(f"{W}numPr")))
    if numbers < sum(_numbered(one) for one in counted):
        yield f"{numbers} items that Word counts"


def _numbered(block: NumberedList) -> int:
    """Return how many items have a label Word can count: a bullet, or the next number."""
    labels = [item.label.rstrip(".)") for item in block.items]
    plain = ["•" if block.bulleted else str(at) for at in range(1, len(labels) + 1)]
    return len(labels) if labels == plain else 0


def _field(element: Any) -> str:
    return str(element.get(f"{W}instr")).strip()


def _shows(element: Any) -> bool:
    return element.find(f".//{W}drawing") is not None


def _is_framed(element: Any) -> bool:
    return element.find(f"{W}pPr/{W}framePr") is not None


def _breaks(element: Any) -> bool:
    return element.find(f"{W}pPr/{W}pageBreakBefore") is not None
