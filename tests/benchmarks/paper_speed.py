"""Papers as tagged PDF against bare reportlab laying out the same text untagged, in one run.

Run: python -m tests.benchmarks.paper_speed
Prints the ratio of the medians for a two-page agenda (with the picture of its first page; at most
2), 60 pages of minutes (2) and 300 personal letters as one file (1.5), and the memory that 5,000
rows take (300 MB).
"""

import resource
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from html import escape
from io import BytesIO
from statistics import median
from time import perf_counter

import pypdfium2
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable, SimpleDocTemplate, Table
from reportlab.platypus import Paragraph as BareParagraph

from sekretariat import assets
from sekretariat.documents.bindings import Written
from sekretariat.documents.content import (
    AddressField,
    Block,
    Document,
    Heading,
    LetterHead,
    ListItem,
    NumberedList,
    Paragraph,
    Series,
    plain,
)
from sekretariat.documents.content import Table as TableBlock
from sekretariat.documents.pdf import write_pdf
from sekretariat.documents.reading_order import texts
from tests.benchmarks.docx_speed import SENTENCE, minutes
from tests.benchmarks.member_list_pdf import directory

MADE_AT = datetime(2020, 11, 3, 12, tzinfo=UTC)
ROUNDS, LETTERS, MEMORY_MB = 5, 300, 300


def agenda() -> Document:
    """Return an agenda of two pages."""
    items = [
        ListItem(str(number), (Paragraph("Bericht über den Musterplan"), Paragraph(SENTENCE * 2)))
        for number in range(1, 25)
    ]
    return Document("Tagesordnung", (Heading("Tagesordnung"), NumberedList(tuple(items))))


def letters() -> Series:
    """Return letters of one page to LETTERS persons."""
    head = LetterHead(("Musterkonferenz", "Musterallee 1", "65000 Musterstadt"))
    made = []
    for number in range(LETTERS):
        lines = ("Musterverein", f"Frau Ada Muster {number}", f"Weg {number}", "65000 Musterstadt")
        blocks: list[Block] = [Heading("Einladung")]
        blocks.append(Paragraph(f"Sehr geehrte Frau Muster {number},"))
        blocks += [Paragraph(SENTENCE * 4) for _ in range(4)]
        address = AddressField(lines, " · ".join(head.lines), (("Datum", "3. November 2020"),))
        made.append(Document("Einladung", tuple(blocks), address=address, letterhead=head))
    return Series("Einladungen", tuple(made))


def bare(document: Document) -> bytes:
    """Lay out the texts of a document with reportlab's own paragraphs and tables, untagged."""
    style = ParagraphStyle("bare", fontName="Bare", fontSize=10.5, leading=14)
    story: list[Flowable] = []
    for block in document.blocks:
        if isinstance(block, TableBlock):
            rows = [[column.heading for column in block.columns]]
            rows += [[plain(cell) for cell in row.cells] for row in block.rows]  # type: ignore[union-attr]
            story.append(Table(rows, style=[("FONT", (0, 0), (-1, -1), "Bare", 9)], repeatRows=1))
        else:
            only = Document("", (block,))
            story += [BareParagraph(escape(text), style) for text in texts(only)]
    target = BytesIO()
    around = Document("", (), address=document.address, letterhead=document.letterhead)
    head = [BareParagraph(escape(text), style) for text in texts(around)]
    SimpleDocTemplate(target).build([*head, *story])
    return target.getvalue()


def ours(document: Written) -> bytes:
    """Write the tagged file."""
    return write_pdf(document, made_at=MADE_AT)


def first_page(content: bytes) -> None:
    """Make the picture of the first page as a preview does."""
    pypdfium2.PdfDocument(content)[0].render(scale=96 / 72).to_pil()


def seconds(work: Callable[[], object]) -> float:
    """Return how long a piece of work takes."""
    start = perf_counter()
    work()
    return perf_counter() - start


def compare(
    name: str, mine: Callable[[], object], other: Callable[[], object], at_most: float
) -> None:
    """Measure both in turns and print the medians and their ratio."""
    mine(), other()
    pairs = [(seconds(mine), seconds(other)) for _ in range(ROUNDS)]
    own, bare_one = (median(column) for column in zip(*pairs, strict=True))
    print(
        f"{name}: tagged {own:.3f} s, bare {bare_one:.3f} s, ratio {own / bare_one:.2f}"
        f" (limit {at_most:g})"
    )


def each(documents: Iterable[Document]) -> None:
    """Lay out documents one by one."""
    for document in documents:
        bare(document)


def main() -> None:
    """Print the ratios and the memory."""
    pdfmetrics.registerFont(TTFont("Bare", str(assets.resource("fonts", "NotoSans-Regular.ttf"))))
    paper, series, told = agenda(), letters(), minutes()
    rows = directory()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    ours(rows)
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"5,000 rows: {after:.0f} MB, {after - before:.0f} MB of them for the file"
        f" (limit {MEMORY_MB})"
    )
    compare(
        "agenda to its first picture",
        lambda: first_page(ours(paper)),
        lambda: first_page(bare(paper)),
        2,
    )
    compare("60 pages of minutes", lambda: ours(told), lambda: bare(told), 2)
    compare("300 letters", lambda: ours(series), lambda: each(series.documents), 1.5)


if __name__ == "__main__":
    main()
