"""60 pages of minutes for Word: our writer against bare python-docx writing the same text.

Run: python -m tests.benchmarks.docx_speed
Prints the ratio of the medians of one run; the aim is at most 1.
"""

from collections.abc import Callable
from datetime import UTC, datetime
from io import BytesIO
from statistics import median
from time import perf_counter

import docx

from sekretariat.documents.content import (
    Block,
    Column,
    Document,
    Heading,
    ListItem,
    NumberedList,
    Paragraph,
    Row,
    Table,
    plain,
)
from sekretariat.documents.docx import write_docx
from sekretariat.documents.pdf import write_pdf

ITEMS, ROUNDS, LIMIT = 60, 5, 1.0
MADE_AT = datetime(2020, 11, 3, 12, tzinfo=UTC)
SENTENCE = "Die Konferenz berät über die Fortschreibung des Musterplans und nimmt Stellung. "
COLUMNS = (Column("Name", 4), Column("Organisation", 5), Column("von – bis", 2))


def minutes() -> Document:
    """Return minutes of ITEMS items, each with text, a list and a table."""
    blocks: list[Block] = [Heading("Niederschrift")]
    for number in range(1, ITEMS + 1):
        blocks.append(Heading(f"TOP {number} Fortschreibung des Musterplans", 2))
        blocks += [Paragraph(SENTENCE * 6) for _ in range(5)]
        points = (ListItem(f"{number}.{one}", (Paragraph(SENTENCE),)) for one in range(1, 4))
        blocks.append(NumberedList(tuple(points)))
        rows = (Row((f"Ada Muster {one}", "Musterverein", "ab 10:00")) for one in range(8))
        blocks.append(Table(COLUMNS, tuple(rows), "Anwesenheit", row_heading=0))
    return Document("Niederschrift", tuple(blocks), author="Geschäftsstelle")


def bare(document: Document) -> bytes:
    """Write the same texts with python-docx as its manual shows."""
    file = docx.Document()
    for block in document.blocks:
        if isinstance(block, Heading):
            file.add_heading(block.text, block.level)
        elif isinstance(block, Paragraph):
            file.add_paragraph(plain(block.text))
        elif isinstance(block, NumberedList):
            for item in block.items:
                for inner in item.blocks:
                    assert isinstance(inner, Paragraph)
                    file.add_paragraph(plain(inner.text), style="List Number")
        elif isinstance(block, Table):
            _bare_table(file, block)
    target = BytesIO()
    file.save(target)
    return target.getvalue()


def _bare_table(file: "docx.document.Document", table: Table) -> None:
    made = file.add_table(rows=1, cols=len(table.columns))
    for cell, column in zip(made.rows[0].cells, table.columns, strict=True):
        cell.text = column.heading
    for row in table.rows:
        assert isinstance(row, Row)
        for cell, text in zip(made.add_row().cells, row.cells, strict=True):
            cell.text = plain(text)


def seconds(work: Callable[[], bytes]) -> float:
    """Return how long a piece of work takes."""
    start = perf_counter()
    work()
    return perf_counter() - start


def main() -> None:
    """Measure both in turns and print the medians and their ratio."""
    document = minutes()
    pages = write_pdf(document, made_at=MADE_AT).count(b"/Type /Page ")
    ours: list[float] = []
    theirs: list[float] = []
    for _ in range(ROUNDS):
        theirs.append(seconds(lambda: bare(document)))
        ours.append(seconds(lambda: write_docx(document, made_at=MADE_AT)))
    ratio = median(ours) / median(theirs)
    print(f"minutes of {pages} pages: {median(ours):.2f} s, python-docx {median(theirs):.2f} s")
    print(f"ratio {ratio:.2f} (limit {LIMIT:g})")


if __name__ == "__main__":
    main()
