"""Member directory of 5,000 rows: the tagged PDF against the same strings on a bare canvas.

Run: python tests/benchmarks/member_list_pdf.py
Prints the ratio of the medians of one run; the aim is at most 3.
"""

from collections.abc import Callable
from datetime import UTC, datetime
from io import BytesIO
from statistics import median
from time import perf_counter

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from sekretariat import assets
from sekretariat.documents.content import Column, Document, GroupRow, Heading, Row, Table
from sekretariat.documents.pdf import write_pdf

ROWS, GROUP, ROUNDS, LIMIT = 5_000, 50, 5, 3.0
MADE_AT = datetime(2020, 11, 3, 12, tzinfo=UTC)


def directory() -> Document:
    """Return a directory of ROWS members in groups."""
    rows: list[Row | GroupRow] = []
    for number in range(1, ROWS + 1):
        if number % GROUP == 1:
            rows.append(GroupRow(f"Gruppe {number // GROUP + 1}"))
        cells = (
            str(number),
            f"Musterverein {number}",
            f"Dr. Şükrü Müller {number}",
            f"Łukasz Beispiel {number}",
            "03.12.2019",
        )
        rows.append(Row(cells))
    columns = tuple(
        Column(heading, share)
        for heading, share in (
            ("Nr.", 1),
            ("Organisation", 4),
            ("Mitglied", 5),
            ("Stellvertretung", 4),
            ("seit", 2),
        )
    )
    blocks = (Heading("Mitgliederverzeichnis"), Table(columns, tuple(rows), row_heading=1))
    return Document(title="Mitgliederverzeichnis", author="Geschäftsstelle", blocks=blocks)


def bare(document: Document) -> bytes:
    """Draw the strings of the document's table on an untagged canvas, nothing else."""
    pdfmetrics.registerFont(TTFont("Bare", str(assets.resource("fonts", "NotoSans-Regular.ttf"))))
    target = BytesIO()
    canvas = Canvas(target, pageCompression=1)
    table = next(block for block in document.blocks if isinstance(block, Table))
    line = 0
    canvas.setFont("Bare", 9)
    for row in table.rows:
        cells = (row.text,) if isinstance(row, GroupRow) else row.cells
        for place, cell in enumerate(cells):
            canvas.drawString(70 + 95 * place, 770 - 17.4 * line, str(cell))
        line += 1
        if line == 40:
            canvas.showPage()
            canvas.setFont("Bare", 9)
            line = 0
    canvas.save()
    return target.getvalue()


def seconds(work: Callable[[], bytes]) -> float:
    """Return how long a piece of work takes."""
    start = perf_counter()
    work()
    return perf_counter() - start


def main() -> None:
    """Measure both in turns and print the medians and their ratio."""
    document = directory()
    ours: list[float] = []
    theirs: list[float] = []
    for _ in range(ROUNDS):
        theirs.append(seconds(lambda: bare(document)))
        ours.append(seconds(lambda: write_pdf(document, made_at=MADE_AT)))
    ratio = median(ours) / median(theirs)
    print(
        f"member directory, {ROWS} rows: tagged {median(ours):.2f} s, bare {median(theirs):.2f} s"
    )
    print(f"ratio {ratio:.2f} (limit {LIMIT:g})")


if __name__ == "__main__":
    main()
