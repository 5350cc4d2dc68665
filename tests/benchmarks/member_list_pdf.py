"""Member directory of 5,000 rows: the tagged PDF against the same strings on a bare canvas.

Run: python tests/benchmarks/member_list_pdf.py
Prints the ratio of the medians of one run; the aim is at most 2.
"""

from collections.abc import Callable
from datetime import UTC, date, datetime
from io import BytesIO
from statistics import median
from time import perf_counter
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from sekretariat import assets
from sekretariat.documents.content import Document, GroupRow, Table
from sekretariat.documents.masthead import Masthead
from sekretariat.documents.member_list import member_list
from sekretariat.documents.pdf import write_pdf
from sekretariat.domain.bodies import Role
from sekretariat.domain.rosters import Roster, RosterLine

ROWS, GROUP, ROUNDS, LIMIT = 5_000, 50, 5, 2.0
MADE_AT = datetime(2020, 11, 3, 12, tzinfo=UTC)
AS_OF = date(2019, 12, 3)


def directory() -> Document:
    """Return the directory of ROWS members in groups, each with a deputy."""
    lines: list[RosterLine] = []
    for number in range(1, ROWS + 1):
        member, deputy = f"Dr. Şükrü Müller {number}", f"Łukasz Beispiel {number}"
        lines.append(_line(number, member))
        lines.append(_line(number, deputy, role=Role.DEPUTY, rank=1, deputy_for=member))
    masthead = Masthead(body="Musterkonferenz", as_of=AS_OF, author="Geschäftsstelle")
    return member_list(Roster(AS_OF, tuple(lines)), masthead)


def _line(number: int, name: str, **more: Any) -> RosterLine:
    return RosterLine(
        body_id="body",
        seat_id=str(number),
        person_id=name,
        seat_number=number,
        group=f"Gruppe {(number - 1) // GROUP + 1}",
        organization=f"Musterverein für Bildung und Begegnung {number}",
        name=name,
        since=AS_OF,
        **more,
    )


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
